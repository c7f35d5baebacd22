"""Try every link that leads out of the guide: the sources, and what the pages name besides.

Ends with 1 when a page is gone. A site that does not answer, or refuses a program, is only named: somebody
has to open it in a browser. Sites are asked one after the other, and not more often than once a second each.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus
from urllib.error import HTTPError, URLError
from urllib.parse import urldefrag, urlsplit
from urllib.request import Request, urlopen

from calculator.law.quoted import SOURCES
from scripts.written.pages import Page, read_pages

PATIENCE = 30.0  # seconds
PAUSE = 1.0
AGENT = {"User-Agent": "work-training-guide link check (one request a page and day)"}
LINK = re.compile(r"\]\((https?://[^\s)]+)\)|<a href=\"(https?://[^\"]+)\"")
GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
EXAMPLE = ".example"
"""Nobody can have such a name (RFC 2606)."""


class Fate(Enum):
    """What became of a link; the value is the heading in what is said."""

    GONE = "Gone: find where it went, or what took its place"
    MOVED = "Led on to another address: name that one"
    UNKNOWN = "No answer for a program: open it in a browser"
    THERE = "There"


@dataclass(frozen=True)
class Tried:
    """A link that was tried. `note` is where it leads now, or why there was no answer."""

    address: str
    fate: Fate
    note: str = ""


def links(pages: Iterable[Page]) -> dict[str, list[str]]:
    """Each address outside, without the part of its page, and what names it."""
    found: dict[str, list[str]] = {}
    for source in SOURCES.values():
        found.setdefault(urldefrag(source.document.address).url, []).append(source.document.id)
    for page in pages:
        for number, line in page.lines:
            for match in LINK.finditer(line):
                address = urldefrag(match[1] or match[2]).url
                found.setdefault(address, []).append(f"docs/{page.name}, line {number}")
    return {
        address: list(dict.fromkeys(named))
        for address, named in sorted(found.items())
        if not (urlsplit(address).hostname or "").endswith(EXAMPLE)
    }


def tried(address: str) -> Tried:
    """Ask for a page, by GET: many sites answer HEAD wrongly."""
    try:
        with urlopen(Request(address, headers=AGENT), timeout=PATIENCE) as answer:
            at: str = urldefrag(answer.url).url
    except HTTPError as error:
        gone = error.code in GONE
        return Tried(address, Fate.GONE if gone else Fate.UNKNOWN, f"{error.code} {error.reason}")
    except (URLError, OSError, ValueError) as error:
        return Tried(address, Fate.UNKNOWN, str(getattr(error, "reason", error)))
    return Tried(address, Fate.THERE) if at == address else Tried(address, Fate.MOVED, at)


def in_turn(
    addresses: Iterable[str],
    ask: Callable[[str], Tried] = tried,
    wait: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Tried]:
    """Try all of them, with a pause between two of one site."""
    asked: dict[str | None, float] = {}
    for address in addresses:
        site = urlsplit(address).hostname
        if site in asked and (left := asked[site] + PAUSE - clock()) > 0:
            wait(left)
        yield ask(address)
        asked[site] = clock()


def report(found: Iterable[Tried], named: Mapping[str, list[str]]) -> Iterator[str]:
    """What is to be done, the most urgent first, as lines of text."""
    found = list(found)
    yield f"{len(found)} links to other sites: {sum(one.fate is Fate.THERE for one in found)} are there."
    for fate in (Fate.GONE, Fate.MOVED, Fate.UNKNOWN):
        if those := [one for one in found if one.fate is fate]:
            yield from ("", fate.value)
            for one in those:
                yield f"  {one.address} ({one.note})"
                yield f"    named by {'; '.join(named[one.address])}"


def main() -> int:
    named = links(read_pages())
    found = list(in_turn(named))
    print(*report(found, named), sep="\n")
    return int(any(one.fate is Fate.GONE for one in found))


if __name__ == "__main__":
    sys.exit(main())
