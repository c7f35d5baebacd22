"""The abbreviations and foreign words that pages explain where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape


def marker(meanings: Mapping[str, str]) -> Callable[[str], str]:
    """A function that marks abbreviations in HTML that has no tags."""
    words = re.compile(rf"\b({'|'.join(map(re.escape, sorted(meanings, key=len, reverse=True)))})\b")

    def mark(text: str) -> str:
        return words.sub(lambda found: f'<abbr title="{escape(meanings[found[0]])}">{found[0]}</abbr>', text)

    return mark if meanings else str


def as_markdown(meanings: Mapping[str, str]) -> str:
    """The abbreviations as the site builder reads them at the end of every page."""
    return "".join(f"*[{word}]: {meaning}\n" for word, meaning in meanings.items())
