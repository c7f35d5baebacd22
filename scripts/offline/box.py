"""The buttons that keep the guide on a device, as HTML."""

from __future__ import annotations

from scripts.languages import Language
from scripts.offline.copy import LIST, WORKER
from scripts.theme.templates import render


def offline_box(language: Language, page: str) -> str:
    """What the page at `page`, from the top of the language, offers. Its script fills in sizes and day."""
    top, site_top = language.tops(page)
    return render(
        "offline.html",
        words=language.site_words.offline,
        top=top,
        site_top=site_top,
        worker=WORKER,
        list=LIST,
        decimal=language.words.grammar.decimal,
    )
