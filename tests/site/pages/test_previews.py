"""A link to a page is shown with what the page says, and with a picture drawn for the site."""

from __future__ import annotations

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from scripts.languages import LANGUAGES, Language
from scripts.written.preview import DRAWN_FROM, HEIGHT, NAME, WIDTH, drawn_from, place

from .conftest import Project

ADDRESS = "https://guide.example/on/work/"
PAGE = """---
title: "Money & time"
description: What you may get, and for how long at most.
---
# Money and time { #money }
"""
MOST = 60_000  # bytes: some who show links take no larger picture


def said(project: Project, address: str) -> dict[str, str]:
    """What the head of the page at `money/` says for previews."""
    project.write("---\ntitle: Home\n---\n# Home { #home }\n")
    project.write(PAGE, "money.md")
    built = project.build(address)
    assert not built.returncode, built.stderr
    page = LexborHTMLParser((project.folder / "out" / "money" / "index.html").read_text("utf-8"))
    named = page.css("meta[property^='og:'], meta[name^='twitter:']")
    return {
        node.attributes.get("property") or node.attributes["name"] or "": node.attributes["content"] or ""
        for node in named
    }


def test_a_page_says_for_a_preview_what_it_is_and_where(small_project: Project) -> None:
    found = said(small_project, ADDRESS)
    assert found["og:title"] == "Money & time"
    assert found["og:description"] == "What you may get, and for how long at most."
    assert found["og:url"] == f"{ADDRESS}money/"
    assert found["og:image"] == f"{ADDRESS}{NAME}"
    assert found["twitter:card"] == "summary_large_image"


def test_without_an_address_no_page_names_one(small_project: Project) -> None:
    unplaced = {"og:site_name", "og:type", "og:title", "og:description", "og:locale"}
    assert said(small_project, "").keys() - {"og:locale:alternate"} == unplaced


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_the_picture_is_drawn_from_the_words_and_the_drawing_of_today(language: Language) -> None:
    """If this fails: `python -m scripts.written.preview` draws it anew."""
    with Image.open(place(language)) as picture:
        assert picture.size == (WIDTH, HEIGHT)
        assert picture.info[DRAWN_FROM] == drawn_from(language)
    assert place(language).stat().st_size < MOST
