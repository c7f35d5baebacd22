"""The text of a page as it is written, without what no reader reads as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.written.pages import Page

MACRO = re.compile(r"\{\{.*?\}\}")
NOT_TEXT = (
    re.compile(r"`[^`]*`"),
    re.compile(r"(?<=\])\([^)]*\)"),  # where a link leads
    re.compile(r"<[^>]*>"),
    re.compile(r"\{[^{}]*\}"),  # ids, languages, classes
    re.compile(r"^#+ |^\s*\d+\. "),  # the signs of headings and numbered lists
)
QUOTED = "…"
"""Stands for what a macro quotes."""


def prose(page: Page) -> Iterator[tuple[int, str]]:
    """The numbered lines of a page, with its title and description, as a reader reads them."""
    for number, line in page.front:
        if line.startswith(("title:", "description:")):
            yield number, line
    for number, line in page.lines:
        text = MACRO.sub(QUOTED, line)
        for pattern in NOT_TEXT:
            text = pattern.sub("", text)
        yield number, text
