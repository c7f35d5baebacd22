"""Every page reads easily: Flesch-Kincaid grade 8 and LIX 40 at most, lists and tables of words too.

What people ask most reads more easily still: LIX 35 at most, in each language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from scripts.languages import LANGUAGES, Language
from scripts.measure.readability import HIGHEST_GRADE, HIGHEST_LIX, Readability, report
from scripts.written.pages import read_page

ASKED_MOST = "questions"
"""The section of the home page that leads to what people ask most."""
HIGHEST_LIX_THERE = 35
LINK = re.compile(r"\]\((?P<page>[^)#]+)\.md")

in_every_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)


@cache
def measured(folder: Path, language: Language) -> Mapping[str, Readability]:
    """How each page that a person wrote reads; answer pages are made of the calculator's words."""
    return report(folder / language.folder, None, language.name).pages


def asked_most(language: Language) -> set[str]:
    """The pages to which the home page's table of questions leads, by the names that the report has."""
    home = read_page(language.docs / "index.md", "index.md")
    [table] = [section for section in home.sections if section.heading.id == ASKED_MOST]
    return {match["page"].removesuffix("/index") for match in LINK.finditer(table.text)}


@in_every_language
def test_every_page_is_plain(folder: Path, language: Language) -> None:
    pages = measured(folder, language)
    assert {name: page for name, page in pages.items() if not page.plain} == {}


@in_every_language
def test_what_people_ask_most_is_easier_still(folder: Path, language: Language) -> None:
    pages, asked = measured(folder, language), asked_most(language)
    assert len(asked) >= 10
    assert {name: pages[name].lix for name in asked if (pages[name].lix or 0) > HIGHEST_LIX_THERE} == {}


@in_every_language
def test_every_page_is_measured(folder: Path, language: Language) -> None:
    pages = measured(folder, language)
    assert len(pages) > 35
    assert {"words", "sources", "side-by-side"} < pages.keys(), "lists and tables are measured too"
    # A page of a few words tells nothing about how they read.
    assert [name for name, page in pages.items() if page.words < 30] == []


def test_the_limits_are_those_that_are_promised() -> None:
    assert (HIGHEST_GRADE, HIGHEST_LIX) == (8, 40)
