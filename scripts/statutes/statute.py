"""A statute as a copy has it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from scripts.statutes.provision import Provision, Span, fingerprint, spans


@dataclass(frozen=True)
class Statute:
    """A statute in one copy.

    `id` is that of our document. `amended` names the newest change that the copy has, as `2025:1556` or
    `2026-03-29-541`. `stated` is the newest day that the copy gives for itself: that on which it was
    published, or from which its newest change holds. `repealed` is the day from which it no longer holds.
    """

    id: str
    file: Path
    amended: str
    stated: date
    wordings: tuple[Provision, ...]
    repealed: date = date.max

    @property
    def age(self) -> tuple[tuple[int, ...], date]:
        """What orders copies of one statute, the oldest first."""
        return order(self.amended), self.stated

    def on(self, day: date) -> InForce:
        """The statute as it holds on a day."""
        return InForce(self, {one.number: one for one in self.wordings if one.holds(day)}, day)


@dataclass(frozen=True)
class InForce:
    """The provisions of a statute that hold on a day, by their number, in the order of the statute."""

    statute: Statute
    provisions: dict[str, Provision]
    day: date

    def cited(self, place: str) -> list[Provision]:
        """The provisions that a source names; empty when one of them is repealed or not there."""
        if self.day >= self.statute.repealed:
            return []
        if not (named := spans(place)):
            return [one for one in self.provisions.values() if not one.repealed]
        found = [self.between(span) for span in named]
        standing = [one for part in found for one in part if not one.repealed]
        return standing if all(found) and len(standing) == sum(map(len, found)) else []

    def between(self, span: Span) -> list[Provision]:
        numbers = list(self.provisions)
        if span.first.endswith(":"):
            chapter = (self.provisions[number] for number in numbers if number.startswith(span.first))
            return [one for one in chapter if not one.repealed]
        if span.first not in numbers or span.last not in numbers:
            return []
        chosen = numbers[numbers.index(span.first) : numbers.index(span.last) + 1]
        # A repealed provision inside a range is no part of what is cited.
        inside = [self.provisions[number] for number in chosen]
        return [one for one in inside if one.number in (span.first, span.last) or not one.repealed]

    @cached_property
    def by_hash(self) -> dict[str, str]:
        """The number of each provision, by the hash of its text."""
        return {fingerprint(one.text): one.number for one in self.provisions.values()}

    def ahead(self, place: str) -> Iterator[str]:
        """What the copy says of changes to come in the provisions that a source names."""
        for span in spans(place):
            for one in self.between(span):
                if one.ahead:
                    yield one.ahead
            later = (one for one in self.statute.wordings if one.number == span.first)
            for one in later:
                if self.day < one.first:
                    first = "a day not set yet" if one.first == date.max else one.first
                    yield f"another wording from {first}"
                elif self.day <= one.last < date.max:
                    yield f"this wording until {one.last}"


def order(amended: str) -> tuple[int, ...]:
    """What orders changes by their numbers."""
    return tuple(map(int, re.findall(r"\d+", amended)))


def text_of(provisions: Iterable[Provision]) -> str:
    return "\n\n".join(one.text for one in provisions)
