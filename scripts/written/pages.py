"""What every page of the guidance owes its reader, read from its Markdown before the pages are built.

A page names its title, its description, its audience and the days of its review; it has one title heading,
and every heading has an id of its own. What is wrong is said in a line that names the page and the place.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeGuard

from mkdocs.utils import meta

from scripts.paths import DOCS

LANGUAGES = "[a-z][a-z]"  # the folder of a language, as a pattern
GENERATED = "answers"  # written anew at every build, by scripts/answers/pages.py

TITLE = 59  # characters, at most
DESCRIPTION = range(50, 156)  # characters
AUDIENCES = ("jobseekers", "employers", "staff", "everyone")
WARNING = timedelta(days=31)

FENCE = re.compile(r"\s*(```|~~~)")
HEADING = re.compile(r"(#{1,6})\s+(?P<text>.*?)\s*(?:\{(?P<attributes>[^{}]*)\})?\s*$")
ID = re.compile(r"\{[^{}]*#(?P<id>[^\s{}]+)[^{}]*\}\s*$")
GOOD_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@dataclass(frozen=True, order=True)
class Fault:
    """Something wrong, with the place where it is put right."""

    page: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.page}, line {self.line}: {self.what}"


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
    text = path.read_text("utf-8")
    body, data = meta.get_data(text)
    numbered = list(enumerate(text.splitlines(), 1))
    start = len(numbered) - len(body.splitlines()) if data else 0
    return Page(name, dict(data), tuple(without_code(numbered[start:])), tuple(numbered[:start]))


def without_code(lines: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    fenced = False
    for number, line in lines:
        if FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield number, line


def read_pages(docs: Path = DOCS, languages: str = LANGUAGES) -> list[Page]:
    """Every page that a person wrote, in every language."""
    return [
        read_page(path, path.relative_to(docs).as_posix())
        for folder in sorted(docs.glob(languages))
        for path in sorted(folder.rglob("*.md"))
        if path.relative_to(folder).parts[0] != GENERATED
    ]


def faults(page: Page, today: date) -> Iterator[Fault]:
    """What is wrong with a page, from its top to its bottom."""
    for field, what in front_matter_faults(page, today):
        yield Fault(page.name, page.line_of(field), what)
    yield from heading_faults(page)


def front_matter_faults(page: Page, today: date) -> Iterator[tuple[str, str]]:
    if not page.meta:
        yield "", "the page has no front matter (title, description, audience, reviewed, review_by)"
        return
    title, description = (str(page.meta.get(field) or "") for field in ("title", "description"))
    if not title:
        yield "title", "title is missing"
    elif len(title) > TITLE:
        yield "title", f"title has {len(title)} characters; {TITLE} is the most"
    if not description:
        yield "description", "description is missing"
    elif len(description) not in DESCRIPTION:
        limits = f"{DESCRIPTION.start} to {DESCRIPTION.stop - 1}"
        yield "description", f"description has {len(description)} characters; it should have {limits}"
    if page.meta.get("audience") not in AUDIENCES:
        yield "audience", f"audience must be one of {', '.join(AUDIENCES)}"
    yield from review_faults(page, today)


def review_faults(page: Page, today: date) -> Iterator[tuple[str, str]]:
    for field in ("reviewed", "review_by"):
        if not is_day(page.meta.get(field)):
            yield field, f"{field} must be a day, such as {today}"
    reviewed, review_by = page.meta.get("reviewed"), page.meta.get("review_by")
    if is_day(reviewed) and is_day(review_by) and review_by <= reviewed:
        yield "review_by", f"review_by, {review_by}, must be later than reviewed, {reviewed}"
    elif is_day(review_by) and review_by < today:
        yield "review_by", f"the page was due for review by {review_by}: check it, then set both days anew"


def is_day(value: object) -> TypeGuard[date]:
    return type(value) is date


def heading_faults(page: Page) -> Iterator[Fault]:
    titles = [heading for heading in page.headings if heading.level == 1]
    for heading in titles[1:]:
        yield Fault(page.name, heading.line, f"a second title heading, {heading.text!r}; a page has one")
    if not titles:
        yield Fault(page.name, 1, "there is no title heading (“# …”)")
    for heading in page.headings:
        if heading.id is None:
            yield Fault(page.name, heading.line, f"the heading {heading.text!r} has no id: add {{ #an-id }}")
    seen: dict[str, int] = {}
    for number, id in page.ids:
        if not GOOD_ID.fullmatch(id):
            yield Fault(page.name, number, f"the id {id!r} should be lower-case words with hyphens")
        if id in seen:
            yield Fault(page.name, number, f"the id {id!r} is taken by line {seen[id]}")
        seen.setdefault(id, number)


def warnings(page: Page, today: date) -> Iterator[Fault]:
    """What will be wrong soon: a month before its day, a page asks to be checked."""
    review_by = page.meta.get("review_by")
    if is_day(review_by) and today <= review_by <= today + WARNING:
        yield Fault(page.name, page.line_of("review_by"), f"the page is due for review by {review_by}")


TEMPLATE_LINE = re.compile(r'File "<template>", line (\d+)')
MACRO_FILE = re.compile(r"^_File_: `(.+)`$")
MACRO_ERROR = re.compile(
    r"^_(?!File_)\w+_: (?P<error>.+)$|^_Line (?P<line>\d+) in Markdown file:_ \*\*(?P<fault>.+)\*\*$"
)
NOISE = ("INFO", "DEBUG")


def in_short(log: str, docs: Path) -> Iterator[str]:
    """What MkDocs says of the faults that it finds, with each macro's long complaint as one line."""
    lines = log.splitlines()
    for number, line in enumerate(lines):
        if "[macros] - ERROR" in line:
            yield macro_fault("\n".join(lines[number:]), docs)
            return  # the rest of the log is the macro's traceback, and the build ends with it
        if line.strip() and not line.startswith(NOISE):
            yield line


def macro_fault(complaint: str, docs: Path) -> str:
    """The page, the line and the reason in the complaint of mkdocs-macros-plugin."""
    lines = complaint.splitlines()
    page = next((match[1] for line in lines if (match := MACRO_FILE.match(line))), "a page")
    error = next((match for line in lines if (match := MACRO_ERROR.match(line))), None)
    if error is None:
        return complaint
    within = error["line"] or next(iter(TEMPLATE_LINE.findall(complaint)), "0")
    front = len(read_page(docs / page, page).front) if (docs / page).is_file() else 0
    return str(Fault(page, front + int(within), error["fault"] or error["error"]))
