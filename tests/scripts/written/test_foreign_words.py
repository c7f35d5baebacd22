"""A page marks its Swedish and Norwegian words with their language: `*omprövning*{ lang=sv }` (WCAG 3.1.2).

Names of agencies are exempt there: they are names in English text too, and explained where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from calculator.words import DEFAULT
from scripts.written.pages import Page, read_pages
from tests.calculator.test_languages import FOREIGN

from .test_claims import page_of

AGENCIES = {"Arbetsförmedlingen", "Försäkringskassan", "Arbetsmiljöverket", "Kammarkollegiet"}
TERMS = [word for words in FOREIGN.values() for word in words if word not in AGENCIES]
WORD = re.compile(rf"\b\w*[åäöæø]\w*|\b(?:{'|'.join(TERMS)})\b", re.IGNORECASE)
MARKED = re.compile(r"\*[^*]+\*\{ lang=(?:sv|nb|nn) \}")
NO_TEXT = re.compile(r"\{\{.*?\}\}|`[^`]*`|(?<=\])\([^)]*\)|<[^>]*>|\{[^{}]*\}|https?://\S+|\"[^\"]*\"")


def unmarked(page: Page) -> Iterator[str]:
    for number, line in page.lines:
        text = NO_TEXT.sub("", MARKED.sub("", line.replace("&shy;", "")))
        for word in WORD.findall(text):
            if word not in AGENCIES:
                yield f"{page.name}, line {number}: {word}"


def test_every_page_marks_its_foreign_words() -> None:
    english = [page for page in read_pages() if page.name.startswith(f"{DEFAULT}/")]
    assert english
    assert [fault for page in english for fault in unmarked(page)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ask for a new look (omprövning).", ["omprövning"]),
        ("Ask for a new look (*omprövning*{ lang=sv }).", []),
        ("You get Tiltakspenger from Försäkringskassan.", ["Tiltakspenger"]),
        ("A report (aktivitets&shy;rapport).", ["aktivitetsrapport"]),
        ('{{ cite("tiltakspenger") }} and `klage`', []),
    ],
)
def test_a_word_without_its_language_is_found(text: str, found: list[str]) -> None:
    assert [fault.rpartition(" ")[2] for fault in unmarked(page_of(text))] == found
