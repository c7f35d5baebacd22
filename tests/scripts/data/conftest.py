"""The files for other programs, written once."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.data.tables import write_tables


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Their folder."""
    tables = tmp_path_factory.mktemp("data")
    write_tables(tables)
    return tables
