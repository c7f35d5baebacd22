"""Sentences that are too long to be read in one breath, named with the page and the line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scripts.written.faults import Fault
from scripts.written.pages import Page

LONGEST = 25
"""Words in a sentence, at most; what a page quotes is one, and so is a link's text each of its words."""

CITED = re.compile(r"\{\{\s*(?:cite|page_sources)\(.*?\)\s*\}\}")
QUOTED = re.compile(r"\{\{.*?\}\}")
NOT_TEXT = re.compile(r"`[^`]*`|(?<=\])\([^)]*\)|<[^>]*>|\{[^{}]*\}|https?://\S+")
END = re.compile(r"[.!?:](?=[\s*_”»)]|$)|\|")
"""Where a sentence ends: a line does too, and so does a cell of a table. After a colon a list follows."""
WORD = re.compile(r"\w+(?:['\u2019.-]\w+)*")


def long_sentences(pages: Iterable[Page]) -> Iterator[Fault]:
    """Each sentence of the pages with too many words."""
    for page in pages:
        for number, line in page.lines:
            for sentence in END.split(text(line)):
                words = WORD.findall(sentence)
                if len(words) > LONGEST:
                    what = f"a sentence has {len(words)} words; {LONGEST} is the most"
                    yield Fault(page.name, number, f"{what}: “{' '.join(sentence.split()[:6])} …”")


def text(line: str) -> str:
    """A line as it is read."""
    return NOT_TEXT.sub("", QUOTED.sub("x", CITED.sub("", line)))
