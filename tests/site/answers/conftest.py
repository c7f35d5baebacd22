"""The built pages of questions and answers, read as they are published."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from scripts.paths import SITE

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Reader(HTMLParser):
    """Reads a page: where its links lead, what it loads, and the text of one section."""

    def __init__(self, section: str) -> None:
        super().__init__()
        self.section = section
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.text = ""
        self.depth = 0  # of open elements, counted from the section

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if tag == "a" and given.get("href"):
            self.links.append(given["href"] or "")
        if tag in ("img", "script", "link") and given.get("rel") != "canonical":
            self.loaded += [address for name in ("src", "href") if (address := given.get(name))]
        starts = tag == "section" and self.section in (given.get("class") or "").split()
        if tag not in VOID and (self.depth or starts):
            self.depth += 1

    def handle_endtag(self, tag: str) -> None:
        if self.depth and tag not in VOID:
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.text += data


def read_page(markup: str, section: str = "answer") -> Reader:
    reader = Reader(section)
    reader.feed(markup)
    return reader


def plain(text: str) -> str:
    """The text without what only lays out its source."""
    return " ".join(text.split())


@dataclass(frozen=True)
class Built:
    """A built page, by its path from the site's top, such as `answers/norway/`."""

    path: str

    @property
    def file(self) -> Path:
        return SITE / self.path / "index.html"

    @cached_property
    def reader(self) -> Reader:
        return read_page(self.file.read_text("utf-8"))

    @property
    def links(self) -> Iterator[str]:
        """The paths of the pages of this site to which it links."""
        for link in self.reader.links:
            address = urlsplit(urljoin(f"https://site.invalid/{self.path}", link))
            path = unquote(address.path).removeprefix("/")
            if address.netloc == "site.invalid" and (SITE / path / "index.html").is_file():
                yield path

    @property
    def query(self) -> str:
        """The answers that its link to the form holds."""
        [form] = {link for link in self.reader.links if "calculator/?" in link}
        return urlsplit(form).query

    @property
    def outcome(self) -> dict[str, Any]:
        outcome: dict[str, Any] = json.loads((self.file.parent / "answer.json").read_text("utf-8"))
        return outcome


@pytest.fixture(scope="session")
def answers(site: str) -> list[Built]:
    """Every answer page."""
    files = sorted((SITE / "answers").rglob("answer.json"))
    return [Built(f"{file.parent.relative_to(SITE).as_posix()}/") for file in files]
