"""The pages of the guidance as they are written: front matter, headings, sections and ids."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.languages import LANGUAGES, Language

FRONT = re.compile(r"---[ \t]*\n(?P<fields>.*?\n)---[ \t]*\n", re.DOTALL)
FENCE = re.compile(r"\s*(```|~~~)")
HEADING = re.compile(r"(#{1,6})\s+(?P<text>.*?)\s*(?:\{(?P<attributes>[^{}]*)\})?\s*$")
ID = re.compile(r"\{[^{}]*#(?P<id>[^\s{}]+)[^{}]*\}\s*$")


@dataclass(frozen=True)
class Heading:
    line: int
    level: int
    text: str
    id: str | None


@dataclass(frozen=True)
class Section:
    """What stands between a heading and the next one, as numbered lines."""

    heading: Heading
    lines: tuple[tuple[int, str], ...]

    @property
    def text(self) -> str:
        return "\n".join(line for _, line in self.lines)


@dataclass(frozen=True)
class Page:
    """A page as it is written."""

    name: str
    meta: dict[str, Any]
    lines: tuple[tuple[int, str], ...]
    """The numbered lines after the front matter, without blocks of code."""
    front: tuple[tuple[int, str], ...]

    @property
    def headings(self) -> Iterator[Heading]:
        for number, line in self.lines:
            if match := HEADING.match(line):
                found = ID.search(line)
                yield Heading(number, len(match[1]), match["text"], found["id"] if found else None)

    @property
    def sections(self) -> Iterator[Section]:
        headings = list(self.headings)
        ends = [*(heading.line for heading in headings[1:]), sys.maxsize]
        for heading, end in zip(headings, ends, strict=True):
            inside = (entry for entry in self.lines if heading.line < entry[0] < end)
            yield Section(heading, tuple(inside))

    @property
    def ids(self) -> Iterator[tuple[int, str]]:
        """Every id that the page gives, with its line."""
        for number, line in self.lines:
            if match := ID.search(line):
                yield number, match["id"]

    def line_of(self, field: str) -> int:
        found = (number for number, line in self.front if line.startswith(f"{field}:"))
        return next(found, 1)


def read_page(path: Path, name: str) -> Page:
    """The page in the file `path`, which faults call `name`."""
    text = path.read_text("utf-8")
    front = FRONT.match(text)
    fields = yaml.safe_load(front["fields"]) if front else None
    numbered = list(enumerate(text.splitlines(), 1))
    fields = fields if isinstance(fields, dict) else {}
    start = front[0].count("\n") if front and fields else 0
    return Page(name, fields, tuple(without_code(numbered[start:])), tuple(numbered[:start]))


def without_code(lines: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    fenced = False
    for number, line in lines:
        if FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield number, line


def read_pages(languages: Iterable[Language] = LANGUAGES) -> list[Page]:
    """Every page that a person wrote, in these languages."""
    return [
        read_page(path, f"{language.name}/{path.relative_to(language.docs).as_posix()}")
        for language in languages
        for path in sorted(language.docs.rglob("*.md"))
    ]
