"""The abbreviations and foreign words that pages explain where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from scripts.languages import Language
from scripts.paths import DOCS

ENTRY = re.compile(r"^\*\[(?P<word>[^\]]+)\]: *(?P<meaning>.+)$", re.MULTILINE)


def abbreviations(language: Language) -> dict[str, str]:
    """What each means, in the words of the language."""
    text = (DOCS / "words" / f"{language.name}.md").read_text("utf-8")
    return {match["word"]: match["meaning"] for match in ENTRY.finditer(text)}


def marker(meanings: dict[str, str]) -> Callable[[str], str]:
    """A function that marks abbreviations in HTML that has no tags."""
    words = re.compile(rf"\b({'|'.join(map(re.escape, sorted(meanings, key=len, reverse=True)))})\b")

    def mark(text: str) -> str:
        return words.sub(lambda found: f'<abbr title="{escape(meanings[found[0]])}">{found[0]}</abbr>', text)

    return mark if meanings else str
