"""Whether the languages say the same: the same pages, headings, numbers, sources and links, of the same day.

A page that somebody changed in one language and not in the others leaves readers with two truths. What is
missing is said in a line that names the page and the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from scripts.written.faults import Fault, PageError, is_day
from scripts.written.pages import Page

QUOTE = re.compile(r"\{\{\s*(?P<quote>\w+\(.*?\))\s*\}\}")
LINK = re.compile(r"\]\((?P<target>[^()\s]+\.md(?:#[\w-]+)?|#[\w-]+)\)|<a href=\"(?P<address>[^\"]+)\"")
UNITS = re.compile(r",\s*\"[\w -]+\"(?=\)$)")
"""What a number counts is said by the sentence of one language and by the number itself in another's."""
TEXT = "text"
"""The day in the front matter on which a text changed; without it the day of its review stands for it."""

MISSING = "the page is missing"


@dataclass(frozen=True)
class Pair:
    """A page in the default language, and the same page in another."""

    page: Page
    other: Page

    def faults(self) -> Iterator[Fault]:
        """What the other page lacks or has too much, from its top to its bottom, and whether it is older."""
        yield from self.days()
        for here, there in ((ids, "heading or place"), (quotes, "quote"), (links, "link")):
            ours, theirs = here(self.page), here(self.other)
            for what in ours.keys() - theirs.keys():
                place = f"{self.page.name}, line {ours[what]}"
                yield Fault(self.other.name, line_near(self, ours[what]), f"no {there} {what}; see {place}")
            for what in theirs.keys() - ours.keys():
                yield Fault(self.other.name, theirs[what], f"{there} {what} is not in {self.page.name}")

    def days(self) -> Iterator[Fault]:
        """The page with the older text is named, whichever language it is in."""
        ours, theirs = day_of(self.page), day_of(self.other)
        if ours and theirs and ours != theirs:
            older, newer = (self.page, self.other) if ours < theirs else (self.other, self.page)
            what = f"the text is of {min(ours, theirs)}, and {newer.name} changed on {max(ours, theirs)}"
            yield Fault(older.name, older.line_of(TEXT), f"{what}: bring it up to date, and set `{TEXT}`")


def parity(pages: Mapping[str, Page], others: Mapping[str, Page], language: str) -> list[Fault]:
    """What the pages of a language lack beside those of the default one; both by their path in it."""
    missing = [
        Fault(f"{language}/{path}", 1, f"{MISSING}; see {pages[path].name}")
        for path in pages.keys() - others.keys()
    ]
    left_over = [
        Fault(others[path].name, 1, "there is no such page in the default language")
        for path in others.keys() - pages.keys()
    ]
    pairs = (Pair(pages[path], others[path]) for path in pages.keys() & others.keys())
    return sorted([*missing, *left_over, *(fault for pair in pairs for fault in pair.faults())])


def differences(pages: Iterable[Page], default: str, others: Iterable[str]) -> list[Fault]:
    """What each of the other languages lacks beside the default one. Raises PageError for whole pages.

    A page that is missing stops the build: every page leads to its twins.
    """
    pages = list(pages)
    own = by_path(pages, default)
    found = [fault for name in others for fault in parity(own, by_path(pages, name), name)]
    if missing := [fault for fault in found if fault.what.startswith(MISSING)]:
        raise PageError("\n".join(map(str, missing)))
    return found


def by_path(pages: Iterable[Page], language: str) -> dict[str, Page]:
    """The pages of a language by their path in it."""
    start = f"{language}/"
    return {page.name.removeprefix(start): page for page in pages if page.name.startswith(start)}


def day_of(page: Page) -> date | None:
    """The day on which the text of a page changed."""
    day = page.meta.get(TEXT, page.meta.get("reviewed"))
    return day if is_day(day) else None


def ids(page: Page) -> dict[str, int]:
    """Each id of a page, with its line."""
    return {f"#{id}": line for line, id in reversed(list(page.ids))}


def quotes(page: Page) -> dict[str, int]:
    """Each number and source that a page quotes, with the line on which it does so first."""
    return {
        name: number
        for number, line in reversed(page.lines)
        for match in QUOTE.finditer(line)
        for name in pieces(match["quote"])
    }


def pieces(quote: str) -> Iterator[str]:
    """Two sources behind one sentence may stand behind two, so each counts by itself."""
    name, _, given = quote.partition("(")
    if name == "cite":
        yield from (f"cite({source})" for source in re.findall(r'"[^"]+"', given))
    else:
        yield UNITS.sub("", quote) if name == "figure" else quote


def links(page: Page) -> dict[str, int]:
    """Each page and place of the site to which a page leads, with the line on which it does so first."""
    return {
        match["target"] or match["address"]: number
        for number, line in reversed(page.lines)
        for match in LINK.finditer(line)
        if match["target"] or "://" not in match["address"]
    }


def line_near(pair: Pair, line: int) -> int:
    """The line of the heading in the other page under which something belongs that stands here on `line`."""
    above = [heading for heading in pair.page.headings if heading.line <= line and heading.id]
    places = ids(pair.other)
    return next((places[f"#{h.id}"] for h in reversed(above) if f"#{h.id}" in places), 1)
