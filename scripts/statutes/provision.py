"""A provision of a statute: its number, its text, and how a source names it.

A number has one form here, however it is written: `9 b §` is `9b`, `2 kap. 13 §` is `2:13`, `§ 11 A-4` is
`11a-4`. What a statute says about its own change stands under the number of that change, `2022:896`.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
EN_DASH = "\u2013"
DASHES = str.maketrans(dict.fromkeys(f"\u2010\u2011\u2012{EN_DASH}\u2014\u2212", "-"))
MARKS = re.compile(r"(?<!\d)\W|\W(?!\d)")
"""Every mark but one between two digits: `1,5` is not 15, and `4-10` is not 410."""

SWEDISH = r"\d+(?: ?[a-z](?![a-zåäö]))?"
SWEDISH_PLACE = re.compile(
    rf"(?:(?P<chapter>{SWEDISH}) kap\. )?(?P<numbers>{SWEDISH}(?:(?:{EN_DASH}|-|, | och ){SWEDISH})*) §"
    rf"|(?P<whole>{SWEDISH}) kap\."
)
SWEDISH_CHANGE = re.compile(r"övergångsbestämmelse\w* till \w+ \((?P<change>\d{4}:\d+)\)")
NORWEGIAN = r"\d+(?: ?[A-Z](?=-))?(?:-\d+)?(?: ?[a-z](?![a-zæøå]))?"
NORWEGIAN_PLACE = re.compile(rf"§ (?P<numbers>{NORWEGIAN}(?:(?: ?{EN_DASH} ?| til |, | og ){NORWEGIAN})*)")


@dataclass(frozen=True)
class Provision:
    """One provision in one wording. `first` and `last` are the days on which the copy says that it holds.

    `ahead` is what the copy says of a change that it does not have yet.
    """

    number: str
    text: str
    repealed: bool
    first: date = date.min
    last: date = date.max
    ahead: str = ""

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Span:
    """From one provision to another; `last` is `first` for one alone. A chapter ends in a colon: `6:`."""

    first: str
    last: str


def spans(place: str) -> tuple[Span, ...]:
    """The provisions that a source names, as in "2 kap. 3 och 4 §§" or "§ 14 a"; none for a whole statute."""
    return tuple(norwegian_spans(place) if place.startswith("§") else swedish_spans(place))


def swedish_spans(place: str) -> list[Span]:
    found = []
    for match in SWEDISH_PLACE.finditer(place):
        if match["whole"]:
            found.append(Span(f"{tidy(match['whole'])}:", f"{tidy(match['whole'])}:"))
            continue
        chapter = f"{tidy(match['chapter'])}:" if match["chapter"] else ""
        for item in re.split(r", | och ", match["numbers"]):
            first, _, last = item.replace("-", EN_DASH).partition(EN_DASH)
            found.append(Span(chapter + tidy(first), chapter + tidy(last or first)))
    changes = (match["change"] for match in SWEDISH_CHANGE.finditer(place))
    return [*found, *(Span(change, change) for change in changes)]


def norwegian_spans(place: str) -> list[Span]:
    found = []
    for match in NORWEGIAN_PLACE.finditer(place):
        for item in re.split(r", | og ", match["numbers"]):
            first, _, last = item.replace(" til ", EN_DASH).partition(EN_DASH)
            found.append(Span(tidy(first), tidy(last or first)))
    return found


def tidy(number: str) -> str:
    return "".join(number.split()).lower()


def fingerprint(text: str) -> str:
    """A hash of what a text says: spaces, line breaks, hyphenation, markup and case do not matter."""
    return hashlib.sha256(substance(text).encode()).hexdigest()[:16]


def substance(text: str) -> str:
    """The letters and digits of a text, and the marks between two digits."""
    plain = LINK.sub(r"\1", unicodedata.normalize("NFC", text))
    return MARKS.sub("", "".join(plain.translate(DASHES).split())).casefold()
