"""The index that the search of a language loads: every section of its built pages, and its synonyms.

It is read from HTML, so it is the same whichever builder made the pages.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scripts.languages import Language

INDEX = "search/index.json"
"""Where the index lies, from the top of a language."""

SECTIONS = ("h1", "h2", "h3", "dt")
"""The elements that begin a section, where they have an id."""

LEFT_OUT = "nav, script, noscript, form, .references, .sources, .engine, .last-checked, [data-search-exclude]"
"""What is on a page, and is not what it says."""


@dataclass(frozen=True)
class Section:
    """A part of a page that can be linked to. `weight` is how much a hit in it counts, 1 as a rule.

    `about` is what the page says of itself, and stands with its first section.
    """

    address: str
    page: str
    about: str
    title: str
    text: str
    weight: float


def write_index(top: Path, language: Language) -> None:
    """Write the index of a language, whose built pages lie in the folder `top`."""
    index = {"sections": [asdict(section) for section in sections(top)], **search_words(language)}
    file = top / INDEX
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")


def search_words(language: Language) -> dict[str, Any]:
    """The words of a language that mean what the pages call otherwise, and those that mean nothing alone."""
    words = language.site_words
    return {"synonyms": words.synonyms, "passed_over": words.passed_over, "endings": words.endings}


def sections(top: Path) -> Iterator[Section]:
    """The sections of all pages that are to be found."""
    for file in sorted(top.rglob("index.html")):
        address = file.parent.relative_to(top).as_posix()
        yield from page_sections(file.read_text("utf-8"), "" if address == "." else f"{address}/")


def page_sections(html: str, address: str) -> Iterator[Section]:
    """The sections of a page; none where it has no text, or asks not to be found."""
    whole = LexborHTMLParser(html)
    text = whole.css_first("article.text")
    if text is None or not (weight := float(text.attributes.get("data-search") or 1)):
        return
    for node in text.css(LEFT_OUT):
        node.decompose()
    heading = text.css_first("h1")
    page = plain(heading.text()) if heading else ""
    described = whole.css_first("meta[name=description]")
    about = "" if described is None else described.attributes.get("content") or ""
    place, title, words = address, page, list[str]()
    for node in text.traverse(include_text=True):
        if node.tag in SECTIONS and node.attributes.get("id"):
            yield from section(place, page, about, title, words, weight)
            id, title, words = node.attributes["id"], plain(node.text()), []
            place = address if node.tag == "h1" else f"{address}#{id}"
        elif node.tag == "-text" and not in_heading(node):
            words.append(node.text())
    yield from section(place, page, about, title, words, weight)


def section(
    place: str, page: str, about: str, title: str, words: list[str], weight: float
) -> Iterator[Section]:
    if text := plain("".join(words)):
        yield Section(place, page, "" if "#" in place else about, title, text, weight)


def in_heading(node: LexborNode) -> bool:
    """Whether a text is that of the heading of a section."""
    parent = node.parent
    while parent is not None and parent.tag != "article":
        if parent.tag in SECTIONS and parent.attributes.get("id"):
            return True
        parent = parent.parent
    return False


def plain(text: str) -> str:
    return " ".join(text.replace("\N{SOFT HYPHEN}", "").split())
