"""A number with a full stop, as "14." in Bokmål, neither begins a line nor ends a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from calculator.words import words_of
from scripts.languages import SPOKEN, Language
from scripts.written.pages import Page
from tests.calculator.test_languages import said

LANGUAGES = [language for language in SPOKEN if words_of(language.name).grammar.ordinal(1).endswith(".")]
MONTHS = "|".join(month for language in LANGUAGES for month in words_of(language.name).grammar.months)
MACRO = r'\{\{ ?(?:wording_of|known_from|known_until|figure\("[\w-]+", "ordinal"\))'
DAY = rf"(?:{MACRO}|\d{{1,2}}\. (?:{MONTHS}))"
FIRST = re.compile(rf"\s*(?:[-*] |1\. )?\*{{0,2}}{DAY}")
LAST = re.compile(r'(?:"ordinal"\) ?\}\}|:ordinal\})\.(?:\W|$)')


def begun_with_a_day(page: Page) -> Iterator[str]:
    yield from (f"{page.name}, line {number}" for number, line in page.lines if FIRST.match(line))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_no_line_begins_with_a_day(pages: list[Page], language: Language) -> None:
    ours = [page for page in pages if page.name.startswith(f"{language.name}/")]
    assert ours
    assert [place for page in ours for place in begun_with_a_day(page)] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_no_sentence_has_two_full_stops(pages: list[Page], language: Language) -> None:
    written = [(page.name, line) for page in pages for _, line in page.lines]
    texts = [(name, line) for name, line in written if name.startswith(f"{language.name}/")]
    texts += said(words_of(language.name))
    assert [(place, text) for place, text in texts if LAST.search(text)] == []


@pytest.mark.parametrize(
    "line",
    [
        "- 24. november 2026 leste vi alt.",
        '    {{ wording_of("a") }} sa en avis det.',
        '{{ known_from("a") }} begynte det.',
        '1. {{ figure("a", "ordinal") }} dag',
    ],
)
def test_a_line_that_begins_with_a_day_is_noticed(line: str) -> None:
    assert list(begun_with_a_day(Page("nb/a.md", {}, ((9, line),), ()))) == ["nb/a.md, line 9"]


@pytest.mark.parametrize("text", ['senest den {{ figure("a", "ordinal") }}. Da', "senest den {a:ordinal}."])
def test_a_second_full_stop_is_noticed(text: str) -> None:
    assert LAST.search(text)
