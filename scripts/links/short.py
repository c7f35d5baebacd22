"""Short addresses that can be typed from paper.

A code belongs to its page for ever once the register has it. The code of a new page is made from its path, so
that it is the same on every machine; where another page has that code, the next one that is made from the
path and a count is taken. Its characters are ones that nobody takes for each other, and without vowels they
spell no word.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import count

from scripts.links.register import REGISTER, read_register
from scripts.settings import SETTINGS, SettingsError, top_address

CHARACTERS = "23456789bcdfghjkmnpqrstvwxyz"
LENGTH = 5
FOLDER = "a"
HERE = "http://127.0.0.1:8000/"
"""Where `./scripts/serve` shows the site: its address as long as nobody says another."""


def codes_for(paths: Iterable[str], registered: Mapping[str, str]) -> dict[str, str]:
    """The code of each page by its path from the top of the site, such as `answers/norway/`.

    `registered` are the codes that pages have already. New pages come after them, in the order of their
    paths: neither the order in which they were found nor the machine matters.
    """
    codes = dict(registered)
    taken = set(codes.values())
    for path in sorted(set(paths) - codes.keys()):
        codes[path] = next(code for code in candidates(path) if code not in taken)
        taken.add(codes[path])
    return codes


def candidates(path: str) -> Iterator[str]:
    """The codes that a page may have, the one to try first in front."""
    yield code_of(path)
    yield from (code_of(f"{path}#{number}") for number in count(1))


def code_of(text: str) -> str:
    rest, letters = int.from_bytes(hashlib.sha256(text.encode()).digest(), "big"), ""
    for _ in range(LENGTH):
        rest, index = divmod(rest, len(CHARACTERS))
        letters += CHARACTERS[index]
    return letters


@cache
def registered_codes() -> Mapping[str, str]:
    """The code that each page has in the register, by its path from the top of the site."""
    leads = read_register(REGISTER.read_text("utf-8")).leads
    start = f"/{FOLDER}/"
    return {
        target[1:]: address.removeprefix(start).strip("/")
        for address, target in reversed(leads.items())
        if address.startswith(start)
    }


def short_address(code: str) -> str:
    """The path of a short address from the top of the site: `a/…/`."""
    return f"{FOLDER}/{code}/"


def site_address() -> str:
    """The whole address at which the site will lie: of SITE_URL, else of the settings, else empty.

    Raises SettingsError for a SITE_URL that is none.
    """
    given = os.environ.get("SITE_URL", "")
    try:
        return top_address(given) or SETTINGS.address
    except ValueError as error:
        raise SettingsError(f"SITE_URL is {given!r}, and must be {error}") from None


def absolute(path: str) -> str:
    """The whole address of a path from the site's top."""
    return (site_address() or HERE) + path
