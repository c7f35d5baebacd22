"""What whoever runs the guide decides: read once from `docs/settings.toml`, each value checked.

All else that names the site's address, its publisher or where mistakes are reported takes it from here.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from calculator import words
from scripts.errors import ProjectError
from scripts.paths import DOCS

FILE = DOCS / "settings.toml"
AUTHORS = "The work training guide's authors"
"""Who holds the rights in what is written here, whoever runs the site."""
MAIL = re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"'.]+")
MOST_MONTHS = 12


class SettingsError(ProjectError):
    """Values that cannot be; the text names each in a line, with what would be right."""


@dataclass(frozen=True)
class Settings:
    """The values, each empty where nothing was said. The file writes their names with hyphens."""

    address: str
    """The whole address of the site, with a slash at its end."""
    publisher: str
    publisher_site: str
    contact: str
    """A mail address, or the address of a page."""
    repository: str
    maintainer: str
    languages: tuple[str, ...]
    months_between_checks: int

    @property
    def contact_address(self) -> str:
        """The contact as an address that a link leads to."""
        return f"mailto:{self.contact}" if MAIL.fullmatch(self.contact) else self.contact


def read_settings(file: Path = FILE) -> Settings:
    """Raises SettingsError."""
    text = file.read_text("utf-8")
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f'{file.name}: {error}. A text stands in quotes: address = "https://…/"'
        ) from None
    if found := list(faults(given)):
        raise SettingsError("\n".join(f"{file.name}, {place(text, name)}: {what}" for name, what in found))
    return Settings(**{name.replace("-", "_"): PARSERS[name](value) for name, value in given.items()})


def faults(given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each name in the file that is wrong or missing, with what would be right."""
    for name in PARSERS.keys() - given.keys():
        yield name, f'{name} is missing; where there is nothing to say, write {name} = ""'
    for name, value in given.items():
        if name not in PARSERS:
            yield name, f"there is no setting {name}; there are {', '.join(PARSERS)}"
            continue
        try:
            PARSERS[name](value)
        except ValueError as error:
            yield name, f"{name} is {value!r}, and must be {error}"
    if given.get("publisher-site") and not given.get("publisher"):
        yield "publisher-site", "publisher-site is whose? Name the publisher too"


def place(text: str, name: str) -> str:
    """The line on which a setting stands."""
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(rf"\[?{re.escape(name)}\b", line):
            return f"line {number}"
    return "at its end"


def one_line(value: object) -> str:
    """Raises ValueError with what it must be, as all parsers do."""
    if not isinstance(value, str) or value != " ".join(value.split()):
        raise ValueError("a text on one line, in quotes")
    return value


def web_address(value: object) -> str:
    """An address that browsers open, or nothing."""
    text = one_line(value)
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("https", "http") and parts.hostname and not re.search(r"[\s<>\"']", text)
    except ValueError:
        good = False
    if not good:
        raise ValueError("a whole address that begins with https://")
    return text


def top_address(value: object) -> str:
    """The address of a folder: with a slash at its end, and without what comes after a path."""
    text = web_address(value)
    if "?" in text or "#" in text:
        raise ValueError("the address of the site's top, without ? and #")
    return text and text.rstrip("/") + "/"


def contact(value: object) -> str:
    text = one_line(value)
    if MAIL.fullmatch(text):
        return text
    try:
        return web_address(text)
    except ValueError:
        raise ValueError(
            "a mail address (name@agency.example) or an address that begins with https://"
        ) from None


def shown(value: object) -> tuple[str, ...]:
    known = words.LANGUAGES
    if (
        not isinstance(value, list)
        or not value
        or value[0] != words.DEFAULT
        or len(set(map(str, value))) != len(value)
        or any(name not in known for name in value)
    ):
        raise ValueError(
            f'a list of languages that begins with "{words.DEFAULT}", each once, of {", ".join(known)}'
        )
    return tuple(value)


def months(value: object) -> int:
    if type(value) is not int or not 1 <= value <= MOST_MONTHS:
        raise ValueError(f"a whole number from 1 to {MOST_MONTHS}, without quotes")
    return value


PARSERS: dict[str, Callable[[object], Any]] = {
    "address": top_address,
    "publisher": one_line,
    "publisher-site": web_address,
    "contact": contact,
    "repository": web_address,
    "maintainer": one_line,
    "languages": shown,
    "months-between-checks": months,
}


def read_or_end() -> Settings:
    """The settings. With a wrong one no program of this project knows what to do, so each ends here."""
    try:
        return read_settings()
    except SettingsError as error:
        sys.exit(str(error))


SETTINGS = read_or_end()
