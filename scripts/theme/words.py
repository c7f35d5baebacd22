"""The words of the frame, as the templates and the builder's configuration take them."""

from __future__ import annotations

from typing import Any

from calculator.words.marks import as_html
from scripts.languages import LANGUAGES, Language
from scripts.theme.publisher import run_here


def frame_words(language: Language) -> dict[str, Any]:
    """What stands around the pages of a language: HTML, for templates that put it in as it is."""
    words = language.site_words

    def said(text: str) -> str:
        return as_html(language.writer.text(text))

    return {
        **{name: said(text) for name, text in words.frame.items()},
        "promise_more": f"{said(words.frame['promise_more'])} {run_here(language)}",
        "months": list(language.words.grammar.months),
        "date": language.words.grammar.date_pattern,
        "footer": [{"page": page, "title": said(title)} for page, title in words.footer.items()],
        "search_ways": [{"page": page, "title": said(title)} for page, title in words.ways.items()],
        "doors": [
            {"page": page, "title": said(title), "text": said(text)}
            for page, (title, text) in words.doors.items()
        ],
    }


def language_words(language: Language, address: str) -> list[dict[str, str]]:
    """Every language of the site, as the pages of one lead to it: what it calls itself, and the way there.

    The way is from the top of the language to the top of the other. `address` is the whole address of the top
    of the language, or empty: search engines take no way that is not whole.
    """
    _, site_top = language.tops("")
    return [
        {
            "name": other.name,
            "direction": other.direction,
            "locale": other.locale,
            "label": other.site_words.frame["language"],
            "here": other.site_words.frame["in_this_language"],
            "way": site_top + other.folder,
            "address": address and address.removesuffix(language.folder) + other.folder,
        }
        for other in LANGUAGES
    ]
