"""From each page its twin in every other language is one link away, in that language's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from posixpath import join, normpath

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scripts.languages import DEFAULT, LANGUAGES

NOT_PAGES = ("a/", "data/")
RETIRED = 'meta[name="robots"][content="noindex"]'
"""Short addresses and retired pages lead on themselves."""


def pages(site: Path, names: Iterable[str]) -> Iterator[tuple[str, str, LexborHTMLParser]]:
    """Each page: its language, its path from the top of that language, and what stands there."""
    folders = {f"{name}/": name for name in names}
    for file in sorted(site.rglob("index.html")):
        path = file.parent.relative_to(site).as_posix() + "/"
        path = "" if path == "./" else path
        html = LexborHTMLParser(file.read_text("utf-8"))
        if path.startswith(NOT_PAGES) or html.css_first(RETIRED):
            continue
        folder = next((folder for folder in folders if path.startswith(folder)), "")
        yield folders.get(folder, DEFAULT.name), path.removeprefix(folder), html


def target(language: str, path: str, link: LexborNode) -> str:
    """Where a link of a page leads, from the top of the site."""
    here = path if language == DEFAULT.name else f"{language}/{path}"
    led = normpath(join(f"/{here}x", "..", link.attributes["href"] or ""))
    return "" if led == "/" else led[1:] + "/"


def faults(site: Path, names: list[str]) -> list[str]:
    """Each page whose switch, or what it says to search engines, does not lead to its twins."""
    found = []
    for language, path, html in pages(site, names):
        twins = {name: path if name == DEFAULT.name else f"{name}/{path}" for name in names}
        others = {name: twin for name, twin in twins.items() if name != language}
        switch = {
            str(link.attributes["hreflang"]): target(language, path, link)
            for link in html.css(".languages a")
        }
        told = {
            str(link.attributes["hreflang"]): target(language, path, link)
            for link in html.css('link[rel="alternate"][hreflang]')
        }
        marked = all(
            link.attributes["lang"] == link.attributes["hreflang"] for link in html.css(".languages a")
        )
        expected = {**twins, "x-default": path} if others else {}
        there = all((site / twin / "index.html").exists() for twin in twins.values())
        if not (switch == others and told == expected and marked and there):
            found.append(f"{language}: {path or 'home'}")
    return found


def test_every_page_leads_to_its_twins(folder: Path) -> None:
    assert faults(folder, [language.name for language in LANGUAGES]) == []


def test_a_page_with_no_twin_is_noticed(folder: Path) -> None:
    assert f"{DEFAULT.name}: home" in faults(folder, [language.name for language in LANGUAGES] + ["tlh"])


def test_the_home_page_and_a_page_that_is_not_found_offer_every_language(folder: Path) -> None:
    for name in ("index.html", "404.html"):
        page = LexborHTMLParser((folder / name).read_text("utf-8"))
        offered = [link.attributes["hreflang"] for link in page.css(".languages-here a")]
        assert offered == [language.name for language in LANGUAGES if language != DEFAULT]
