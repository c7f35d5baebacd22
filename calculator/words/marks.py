"""Text that remembers which of its words are in another language.

In the words a mark says so: `[nb:tiltakspenger]`. A reader never sees the mark: as a string the text is
bare, and as HTML it has an element with `lang`, so that speech says the word as it is said at home
(WCAG 3.1.2).
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from typing import Literal

MARK = re.compile(r"\[([a-z]{2}):([^\[\]]+)\]")
Direction = Literal["ltr", "rtl"]


class Text(str):
    """The bare text; `marked` is the same with its marks, `__html__` the same for a page."""

    marked: str
    direction: Direction

    def __new__(cls, marked: str, direction: Direction = "ltr") -> Text:
        text = super().__new__(cls, MARK.sub(r"\2", marked) if "[" in marked else marked)
        text.marked, text.direction = marked, direction
        return text

    def __html__(self) -> str:
        """Templates ask for this by themselves. Where text runs from the right, the words are set apart."""
        return with_elements(self.marked, self.direction)


@lru_cache(maxsize=4096)  # most texts are the same in every answer
def with_elements(marked: str, direction: Direction) -> str:
    apart = ' dir="ltr"' if direction == "rtl" else ""
    return MARK.sub(rf'<i lang="\1"{apart}>\2</i>', escape(marked))


def as_html(text: str) -> str:
    """Any text for a page: escaped, and marked where it has marks."""
    return text.__html__() if isinstance(text, Text) else escape(text)
