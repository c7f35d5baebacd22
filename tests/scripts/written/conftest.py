"""The pages as they are written."""

from __future__ import annotations

import pytest

from scripts.written.pages import Page, read_pages


@pytest.fixture(scope="session")
def pages() -> list[Page]:
    """Every page that a person wrote."""
    return read_pages()
