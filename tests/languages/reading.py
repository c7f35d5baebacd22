"""Every sentence that a language says, in its words and on its pages, without what is marked as foreign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from calculator.words import words_of
from calculator.words.marks import MARK
from calculator.words.site import site_words_of
from scripts.languages import Language
from scripts.written.pages import Page, read_page
from tests.calculator.test_languages import BARE, OF_ITS_OWN, said
from tests.scripts.written.prose import prose

LANG = r"\{[^{}]*lang=\w+[^{}]*\}"
MARKED = re.compile(
    rf"\*{{1,3}}[^*]+\*{{1,3}}{LANG}|<(\w+)[^>]* lang=[^>]*>.*?</\1>|\[[^\]]*\]\([^)]*\){LANG}"
)
"""What a page marks as words of another language."""
UNMARKED = re.compile(
    r"\([^()]*\)|jobb- och utvecklingsgarantin|jobbgarantin för ungdomar|tiltakspenger", re.IGNORECASE
)
"""Names of another language in a title or a description, which take no marks; most stand in brackets."""
GAP = re.compile(r"\{[^{}]*\}|`[^`]*`")


def texts(language: Language) -> Iterator[tuple[str, str]]:
    """Each text, with where it stands."""
    for words in (words_of(language.name), site_words_of(language.name)):
        for place, text in said(words):
            if not place.startswith(OF_ITS_OWN):
                text = UNMARKED.sub("", text) if place in BARE else MARK.sub("", text)
                yield f"words: {place}", GAP.sub("…", text)
    for page in pages(language):
        for number, line in prose(without_foreign(page)):
            in_front = number <= len(page.front)
            yield f"{page.name}, line {number}", UNMARKED.sub("", line) if in_front else line


def pages(language: Language) -> list[Page]:
    return [
        read_page(path, f"{language.name}/{path.relative_to(language.docs).as_posix()}")
        for path in sorted(language.docs.rglob("*.md"))
    ]


def without_foreign(page: Page) -> Page:
    lines = tuple((number, MARKED.sub("", line)) for number, line in page.lines)
    return Page(page.name, page.meta, lines, page.front)
