"""The index that the search of a language loads: every section of its built pages, and its synonyms.

It is read from HTML, so it is the same whichever builder made the pages.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scripts.languages import Language

INDEX = "search/index.json"
"""Where the index lies, from the top of a language."""

SECTIONS = ("h1", "h2", "h3", "dt")
"""The elements that begin a section, where they have an id."""

HOMES = {"sv": "sweden", "nb": "norway"}
"""The country in which a language is at home: who writes in it means that country, if no other is named."""

FAR = 0.8
"""How much a page about another country counts then."""

LEFT_OUT = "nav, script, noscript, form, .references, .sources, .engine, .last-checked, [data-search-exclude]"
"""What is on a page, and is not what it says."""


@dataclass(frozen=True)
class Section:
    """A part of a page that can be linked to. `weight` is how much a hit in it counts, 1 as a rule.

    `about` is what the page says of itself, and stands with its first section; so does `called`, which is
    what other pages call it where they link to it: a question in everyday words, as a rule.
    """

    address: str
    page: str
    about: str
    called: str
    title: str
    text: str
    weight: float


def write_index(top: Path, language: Language) -> None:
    """Write the index of a language, whose built pages lie in the folder `top`."""
    index = {"sections": [asdict(section) for section in sections(top, language)], **search_words(language)}
    file = top / INDEX
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")


def search_words(language: Language) -> dict[str, Any]:
    """The words of a language that mean what the pages call otherwise, and those that mean nothing alone."""
    words = language.site_words
    synonyms = defaultdict[str, list[str]](list)
    for meaning, typed in words.meanings.items():
        for word in typed.split(", "):
            synonyms[word].append(meaning)
    return {"synonyms": synonyms, "passed_over": words.passed_over.split(), "endings": words.endings}


def sections(top: Path, language: Language) -> Iterator[Section]:
    """The sections of all pages that are to be found."""
    pages = dict[str, LexborHTMLParser]()
    for file in sorted(top.rglob("index.html")):
        if page := readable(file.read_text("utf-8")):
            place = file.parent.relative_to(top).as_posix()
            pages["" if place == "." else f"{place}/"] = page
    called = names(pages)
    home = HOMES.get(language.name)
    for address, page in pages.items():
        far = FAR if home and set(re.findall("sweden|norway", address)) - {home} else 1.0
        for section in page_sections(page, address, called.get(address, "")):
            yield replace(section, weight=round(section.weight * far, 2))


def readable(html: str) -> LexborHTMLParser | None:
    """A page without what it does not say; None where it has no text, or asks not to be found."""
    page = LexborHTMLParser(html)
    text = page.css_first("article.text")
    if text is None or not weight_of(text):
        return None
    for node in text.css(LEFT_OUT):
        node.decompose()
    return page


def weight_of(text: LexborNode) -> float:
    return float(text.attributes.get("data-search") or 1)


def names(pages: Mapping[str, LexborHTMLParser]) -> dict[str, str]:
    """What each page is called where others link to it."""
    called = defaultdict[str, dict[str, None]](dict)  # in order, each once
    for address, page in pages.items():
        for link in page.css("article.text a[href]"):
            path = urlsplit(urljoin(f"/{address}", link.attributes["href"] or "")).path.removeprefix("/")
            if path != address and path in pages:
                called[path][plain(link.text())] = None
    return {address: " ".join(texts) for address, texts in called.items()}


def page_sections(page: LexborHTMLParser, address: str, called: str = "") -> Iterator[Section]:
    """The sections of a page that is to be found."""
    text = page.css_first("article.text")
    assert text is not None
    heading = text.css_first("h1")
    name = plain(heading.text()) if heading else ""
    described = page.css_first("meta[name=description]")
    about = "" if described is None else described.attributes.get("content") or ""
    first = Section(address, name, about, called, name, "", weight_of(text))
    part, words = first, list[str]()
    for node in text.traverse(include_text=True):
        if node.tag in SECTIONS and (id := node.attributes.get("id")):
            yield from filled(part, words)
            title, words = plain(node.text()), []
            later = replace(first, address=f"{address}#{id}", about="", called="", title=title)
            part = first if node.tag == "h1" else later
        elif node.tag == "-text" and not in_heading(node):
            words.append(node.text())
    yield from filled(part, words)


def filled(part: Section, words: list[str]) -> Iterator[Section]:
    if text := plain("".join(words)):
        yield replace(part, text=text)


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
