"""Every Swedish and Norwegian word of a built page stands in an element with its language (WCAG 3.1.2).

That goes for the guidance, the form, the menu and every answer. Names of agencies are names in English too.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from calculator.words import DEFAULT
from tests.scripts.written.test_foreign_words import AGENCIES, WORD

NAMES = {*AGENCIES, "Bokmål"}
APART = "[lang=sv], [lang=nb], [lang=nn], script, style, code, textarea, option"
"""What has a language, is not read as text, or cannot hold an element, as what the desk copies."""
PLACES = re.compile(r"https?://\S+")


def unmarked(html: str) -> set[str]:
    """The foreign words outside any element that says whose they are."""
    page = LexborHTMLParser(html)
    for node in page.css(APART):
        node.decompose()
    assert page.body is not None
    text = PLACES.sub("", page.body.text(separator=" ").replace("\N{SOFT HYPHEN}", ""))
    return {word for word in WORD.findall(text) if word not in NAMES}


def test_every_foreign_word_of_every_page_has_its_language(folder: Path) -> None:
    found: dict[str, set[str]] = {}
    for file in folder.rglob("*.html"):
        html = file.read_text("utf-8")
        if f'<html lang="{DEFAULT}"' in html and (words := unmarked(html)):
            found[file.parent.relative_to(folder).as_posix()] = words
    assert found == {}


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Ask (omprövning).", {"omprövning"}),
        (
            '<p>Ask (<i lang="sv">omprövning</i>), and <cite lang="nb">Lov <b>om</b> skatt på alt</cite>.',
            set(),
        ),
        ("<p>Försäkringskassan, <code>å</code>, https://å.example/", set()),
    ],
)
def test_a_word_without_its_language_is_found(html: str, words: set[str]) -> None:
    assert unmarked(html) == words
