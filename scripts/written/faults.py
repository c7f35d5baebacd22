"""What every page of the guidance owes its reader, checked in its Markdown before the pages are built.

A page names its title, its description, its audience and the days of its review; it has one title heading,
and every heading has an id of its own. What is wrong is said in a line that names the page and the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeGuard

from calculator.months import months_later
from scripts.errors import ProjectError
from scripts.settings import SETTINGS
from scripts.written.pages import Page

TITLE = 59  # characters, at most
DESCRIPTION = range(50, 156)  # characters
AUDIENCES = ("jobseekers", "employers", "staff", "everyone")
WARNING = timedelta(days=31)
MONTHS = SETTINGS.months_between_checks
GOOD_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@dataclass(frozen=True, order=True)
class Fault:
    """Something wrong, with the place where it is put right."""

    page: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.page}, line {self.line}: {self.what}"


class PageError(ProjectError):
    """Pages lack what they owe their reader; the text names each fault in a line."""


def check(pages: Iterable[Page], today: date) -> list[Fault]:
    """Give what will soon be wrong with the pages. Raises PageError for what is wrong today."""
    pages = list(pages)
    if found := [fault for page in pages for fault in faults(page, today)]:
        raise PageError("\n".join(map(str, found)))
    return [warning for page in pages for warning in warnings(page, today)]


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
    elif is_day(reviewed) and is_day(review_by) and review_by > (latest := months_later(reviewed, MONTHS)):
        longest = f"{MONTHS} month{'s' * (MONTHS != 1)} after reviewed, as docs/settings.toml says"
        yield "review_by", f"review_by, {review_by}, must be {latest} at the latest: {longest}"


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
