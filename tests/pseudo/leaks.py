"""What a reader would see that no language said."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .speaking import CLOSE, OPEN

SAID = re.compile(rf"{OPEN}[^{CLOSE}]*{CLOSE}")
LETTERS = re.compile(r"[^\W\d_]{2,}")
NOT_TEXT = re.compile(
    r"https?://\S+|\b(?:answers|sweden|norway|employers)/[\w/-]*|\ba/\w+|\bMIT\b|\b(?:SVG|PNG)\b"
)
"""Addresses, a licence and kinds of files: names, which no language changes."""
NAMES = re.compile(r"\b(?:Arbetsförmedlingen|Försäkringskassan)\b")
"""Where there can be no mark: they are the same in every language."""
GAP = re.compile(r"\{\w+\}")
FOREIGN = "[lang]"
HIDDEN = "script, style, code, pre, template, .contents"
"""What is not read as text, and the list of headings: they are read where they stand, with `lang`."""
READ_ATTRIBUTES = (
    *("aria-label", "alt", "title", "placeholder"),
    *("data-file", "data-copied", "data-not-copied", "data-quotes", "data-sentence", "data-section-link"),
    *("data-found", "data-nothing", "data-failed"),
)
READ_META = ("description", "og:title", "og:description", "og:site_name")


def leaks(html: str) -> list[str]:
    """Each piece of text outside of brackets, with the element or the attribute in which it stands."""
    page = LexborHTMLParser(html)
    return [f"{place}: {text}" for place, text in read(page) if text]


def read(page: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """Where a reader reads something, and what of it stands outside of brackets."""
    for name in READ_ATTRIBUTES:
        for node in page.css(f"[{name}]"):
            yield name, outside(GAP.sub("", node.attributes.get(name) or ""))
    for node in page.css("[data-causes]"):
        for kind, sentence in json.loads(node.attributes["data-causes"] or "{}").items():
            yield f"cause {kind}", outside(GAP.sub("", sentence))
    for node in page.css("meta"):
        if (node.attributes.get("name") or node.attributes.get("property")) in READ_META:
            yield "meta", outside(NAMES.sub("", node.attributes.get("content") or ""))
    title = page.css_first("title")
    yield "title", outside(title.text() if title else "")
    for node in page.css(f"body {FOREIGN}, {HIDDEN}"):
        node.decompose()
    yield from (("body", line) for line in lines(page.body) if line)


def lines(body: LexborNode | None) -> Iterator[str]:
    text = body.text(separator="") if body else ""
    yield from (outside(line) for line in text.split("\n"))


def outside(text: str) -> str:
    """What of a text stands outside of brackets, if there are letters in it."""
    rest = NOT_TEXT.sub("", SAID.sub("", text))
    return " ".join(rest.split()) if LETTERS.search(rest) else ""
