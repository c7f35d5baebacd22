"""The built pages of questions and answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.reading import Built


@pytest.fixture(scope="session")
def answers(folder: Path) -> list[Built]:
    """Every answer page."""
    files = sorted((folder / "answers").rglob("answer.json"))
    return [Built(f"{file.parent.relative_to(folder).as_posix()}/") for file in files]
