"""Built pages read as files: what a page says, where its links lead and what it loads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from scripts.paths import SITE

ANSWER = "section.answer"


def values(page: LexborHTMLParser, selector: str, attribute: str) -> list[str]:
    """What an attribute says on each element that `selector` finds and that has it."""
    return [element.attributes[attribute] or "" for element in page.css(f"{selector}[{attribute}]")]


def text(page: LexborHTMLParser, selector: str = "body") -> str:
    """The text of what `selector` finds, without what only lays out its source."""
    return " ".join("".join(element.text() for element in page.css(selector)).split())


@dataclass(frozen=True)
class Built:
    """A built page, by its path from the site's top, such as `answers/norway/`."""

    path: str

    @property
    def file(self) -> Path:
        return SITE / self.path / "index.html"

    @cached_property
    def page(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.file.read_text("utf-8"))

    @cached_property
    def hrefs(self) -> list[str]:
        return values(self.page, "a", "href")

    @property
    def links(self) -> Iterator[str]:
        """The paths of the pages of this site to which it links."""
        for link in self.hrefs:
            address = urlsplit(urljoin(f"https://site.invalid/{self.path}", link))
            path = unquote(address.path).removeprefix("/")
            if address.netloc == "site.invalid" and (SITE / path / "index.html").is_file():
                yield path

    @property
    def loaded(self) -> list[str]:
        """The addresses of what it loads."""
        return [
            *values(self.page, ":is(img, script)", "src"),
            *values(self.page, "link:not([rel=canonical])", "href"),
        ]

    @property
    def query(self) -> str:
        """The answers that its link to the form holds."""
        [form] = {link for link in self.hrefs if "calculator/#" in link}
        return urlsplit(form).fragment

    @property
    def outcome(self) -> dict[str, Any]:
        outcome: dict[str, Any] = json.loads((self.file.parent / "answer.json").read_text("utf-8"))
        return outcome
