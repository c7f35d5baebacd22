"""The words of the frame, as the templates and the builder's configuration take them."""

from __future__ import annotations

from typing import Any

from calculator.words.marks import as_html
from scripts.languages import Language


def frame_words(language: Language) -> dict[str, Any]:
    """What stands around the pages of a language: HTML, for templates that put it in as it is."""
    words = language.site_words

    def said(text: str) -> str:
        return as_html(language.writer.text(text))

    return {
        **{name: said(text) for name, text in words.frame.items()},
        "months": list(language.words.grammar.months),
        "date": language.words.grammar.date_pattern,
        "footer": [{"page": page, "title": said(title)} for page, title in words.footer.items()],
        "search_ways": [{"page": page, "title": said(title)} for page, title in words.ways.items()],
        "doors": [
            {"page": page, "title": said(title), "text": said(text)}
            for page, (title, text) in words.doors.items()
        ],
    }
