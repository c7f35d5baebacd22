"""Every page reads easily: Flesch-Kincaid grade 8 and LIX 40 at most, lists and tables of words aside."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.measure.readability import ASIDE, HIGHEST_GRADE, HIGHEST_LIX, Readability, report


@pytest.fixture(scope="module")
def measured(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Readability]:
    """How each page that a person wrote reads; answer pages are made of the calculator's words."""
    return dict(report(folder, tmp_path_factory.mktemp("no-seeds")).pages)


def test_every_page_is_plain(measured: dict[str, Readability]) -> None:
    assert {name: page for name, page in measured.items() if name not in ASIDE and not page.plain} == {}


def test_every_page_is_measured(measured: dict[str, Readability]) -> None:
    assert len(measured) > 35
    assert set(measured) >= ASIDE == {"words", "sources", "side-by-side"}
    # A page of a few words tells nothing about how they read.
    assert [name for name, page in measured.items() if page.words < 30] == []


def test_the_limits_are_those_that_are_promised() -> None:
    assert (HIGHEST_GRADE, HIGHEST_LIX) == (8, 40)
