"""The engine as the build leaves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.engine import build as engine


@pytest.fixture(scope="session")
def built(folder: Path) -> engine.Engine:
    return engine.describe()


@pytest.fixture(scope="session")
def files(folder: Path) -> Path:
    """The folder of its files, as they are published."""
    return folder / "engine"
