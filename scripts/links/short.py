"""Short addresses that can be typed from paper.

The code in a short address is made from the path of the page, so it is the same in every build. Its
characters are ones that nobody takes for each other, and without vowels they spell no word.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable

from scripts.errors import ProjectError

CHARACTERS = "23456789bcdfghjkmnpqrstvwxyz"
LENGTH = 5
FOLDER = "a"
HERE = "http://127.0.0.1:8000/"
"""Where `./scripts/serve` shows the site: its address as long as nobody says another."""


class ShortAddressError(ProjectError):
    """Two pages have the same short address; the text names them."""


def code(path: str) -> str:
    """The code of the page at `path`, such as `answers/norway/`."""
    rest, letters = int.from_bytes(hashlib.sha256(path.encode()).digest(), "big"), ""
    for _ in range(LENGTH):
        rest, index = divmod(rest, len(CHARACTERS))
        letters += CHARACTERS[index]
    return letters


def short(path: str) -> str:
    """The short address of the page at `path`, from the site's top: `a/…/`."""
    return f"{FOLDER}/{code(path)}/"


def by_short(paths: Iterable[str]) -> dict[str, str]:
    """The path of each page by its short address. Raises ShortAddressError where two would share one."""
    found: dict[str, str] = {}
    for path in paths:
        other = found.setdefault(short(path), path)
        if other != path:
            raise ShortAddressError(f"{path} and {other} have the same short address, {short(path)}.")
    return found


def absolute(path: str) -> str:
    """The whole address of a path from the site's top."""
    return f"{os.environ.get('SITE_URL', '').rstrip('/') or HERE.rstrip('/')}/{path}"
