"""What the rules of the finder are made of: programmes with their conditions, and what is said besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from calculator.answers import UNKNOWN
from calculator.conditions import All, Condition, Given, Is
from calculator.questions import Question
from calculator.rules import Boundary, Statement


@dataclass(frozen=True)
class Judged(Condition):
    """Never known to be true: an officer judges it. It is false where `part` is."""

    part: Condition

    def truth(self, given: Given) -> bool | None:
        return False if self.part.truth(given) is False else None


@dataclass(frozen=True)
class Programme:
    """A programme, under the name that it has in the short form, with all that its law asks for.

    A boundary that is neither true nor false when everything is answered is left to an officer.
    """

    id: str
    boundaries: tuple[Boundary, ...]

    @cached_property
    def conditions(self) -> Condition:
        return All(tuple(boundary.within for boundary in self.boundaries))


@dataclass(frozen=True, eq=False)
class Guide:
    """How people come into the programmes of one country.

    Conditions of headlines and statements see "unknown" for what was asked and is not answered. The first of
    `headlines` whose condition is true stands above the answer, in place of the usual one. `sources` say for
    each question why it is asked.
    """

    country: str
    programmes: tuple[Programme, ...]
    headlines: tuple[Statement, ...]
    statements: tuple[Statement, ...]
    sources: Mapping[str, tuple[str, ...]]


def is_open(question: Question) -> Condition:
    """The condition that a question was asked, and that the person does not know."""
    return Is(question.key, frozenset({UNKNOWN}))
