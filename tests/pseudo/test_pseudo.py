"""A language is only words and pages: one that is made from English goes through the whole build.

It is read from the right, and a third longer. What it does not say itself stands in no reader's language.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from calculator.words import DEFAULT
from tests.site.pages.test_switch import faults

from .leaks import leaks
from .speaking import CLOSE, NAME, OPEN, page, spoken


def test_no_page_says_a_word_that_the_language_does_not(pseudo_top: Path) -> None:
    found = {
        path.relative_to(pseudo_top).as_posix(): said
        for path in sorted(pseudo_top.rglob("*.html"))
        if (said := leaks(path.read_text("utf-8")))
    }
    assert found == {}


def test_it_has_the_pages_of_the_default_language(pseudo_top: Path) -> None:
    site = pseudo_top.parent
    ours = {path.relative_to(pseudo_top) for path in pseudo_top.rglob("index.html")}
    others = {path.relative_to(site) for path in site.rglob("index.html")}
    assert ours == {path for path in others if path.parts[0] not in (NAME, "a")}


def test_each_page_leads_to_its_twin_in_the_other_language(pseudo_top: Path) -> None:
    assert faults(pseudo_top.parent, [DEFAULT, NAME]) == []
    for name in ("index.html", "404.html"):
        page = LexborHTMLParser((pseudo_top.parent / name).read_text("utf-8"))
        assert [link.attributes["lang"] for link in page.css(".languages-here a")] == [NAME]


def test_every_page_is_read_from_the_right(pseudo_top: Path) -> None:
    for path in pseudo_top.rglob("*.html"):
        html = LexborHTMLParser(path.read_text("utf-8")).css_first("html")
        assert html is not None
        assert (html.attributes["lang"], html.attributes["dir"]) == (NAME, "rtl"), path


def test_foreign_words_in_its_answers_are_set_apart(pseudo_top: Path) -> None:
    answer = LexborHTMLParser((pseudo_top / "answers/country-unknown/index.html").read_text("utf-8"))
    marked = answer.css("section.answer i[lang]")
    assert marked
    assert all(node.attributes.get("dir") == "ltr" for node in marked)


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (f"<body><p>{spoken('Read this')}, 3 <i lang=sv>omprövning</i></p>", []),
        (f"<body><p>{spoken('Read')} this</p>", ["body: this"]),
        (f"<body><nav aria-label=Menu><p>{spoken('Read')}</p>", ["aria-label: Menu"]),
        (f"<body><p>{spoken('Ab')[:-1]}</p>", [f"body: {spoken('Ab')[:-1]}"]),
        ("<title>Guide</title><body>", ["title: Guide"]),
        ('<meta property="og:title" content="Guide"><body>', ["meta: Guide"]),
        ("<body><p>January</p>", ["body: January"]),
    ],
)
def test_a_word_that_it_did_not_say_is_found(html: str, found: list[str]) -> None:
    assert leaks(html) == found


def test_it_leaves_gaps_links_and_foreign_words_as_they_are() -> None:
    assert spoken("Ask {months} [sv:omprövning]") == f"{OPEN}Ask~{CLOSE} {{months}} [sv:omprövning]"
    text = '---\ntitle: Read\n---\n# Read { #read }\n\n[It](../a.md) is {{ figure("x") }} *ord*{ lang=sv }'
    assert page(text) == (
        '---\ntitle: "⟦Read~~⟧"\n---\n# ⟦Read~~⟧ { #read }\n\n'
        '[⟦It~⟧](../a.md) ⟦is~⟧ {{ figure("x") }} *ord*{ lang=sv }'
    )
