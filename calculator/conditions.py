"""What rules are made of: conditions on a person's answers that are true, false or unknown.

A missing answer makes a condition unknown (None), and `&`, `|` and `~` follow Kleene's three-valued
logic: unknown unless the answers that are there settle it. On a complete set of answers every
condition is true or false.

A condition that rests on a number of the law, such as an age, is made for a day with `on` before it is
evaluated.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from calculator.figures import Figure

AnswerValue = str | int | date
Given = Mapping[str, AnswerValue]
Fact = tuple[str, str]
"""A key and what is true of it, such as ("programme", "none") or ("age", "under")."""


class Condition(ABC):
    """A condition that can be evaluated, explained and combined."""

    @abstractmethod
    def truth(self, given: Given) -> bool | None:
        """Whether the condition holds for these answers; None when a missing answer decides."""

    def on(self, day: date, figures: Mapping[str, Figure]) -> Condition:
        """The condition with the numbers that hold on `day`."""
        return self

    def facts(self, given: Given) -> tuple[Fact, ...]:
        """The answers that speak for this condition, in the order in which a rule names them."""
        return ()

    def __and__(self, other: Condition) -> Condition:
        return All((self, other))

    def __or__(self, other: Condition) -> Condition:
        return Some((self, other))

    def __invert__(self) -> Condition:
        return Not(self)

    @property
    def undecided(self) -> Condition:
        """True as long as a missing answer decides."""
        return Undecided(self)

    @property
    def possible(self) -> Condition:
        """True unless the answers rule it out."""
        return self | self.undecided


@dataclass(frozen=True)
class Is(Condition):
    """The answer to `key` is one of `values`."""

    key: str
    values: frozenset[str]

    def truth(self, given: Given) -> bool | None:
        return given[self.key] in self.values if self.key in given else None

    def facts(self, given: Given) -> tuple[Fact, ...]:
        return ((self.key, str(given[self.key])),) if self.truth(given) else ()


@dataclass(frozen=True)
class Answered(Condition):
    """There is an answer to `key`, whatever it is. Never unknown."""

    key: str

    def truth(self, given: Given) -> bool:
        return self.key in given


@dataclass(frozen=True)
class AtLeast(Condition):
    """The number answered to `key` is at least `least`; a missing one lies within `assumed`."""

    key: str
    least: int
    assumed: range

    def truth(self, given: Given) -> bool | None:
        if self.key in given:
            number = given[self.key]
            return isinstance(number, int) and number >= self.least
        possible = {number >= self.least for number in (self.assumed[0], self.assumed[-1])}
        return possible.pop() if len(possible) == 1 else None


@dataclass(frozen=True)
class OfTheDay(Condition):
    """A condition that rests on numbers of the law, and has no truth before it is made for a day."""

    def truth(self, given: Given) -> bool | None:
        raise TypeError(f"{self} has no truth without a day: ask the condition that its `on` gives")


@dataclass(frozen=True)
class All(Condition):
    parts: tuple[Condition, ...]

    def on(self, day: date, figures: Mapping[str, Figure]) -> Condition:
        return All(tuple(part.on(day, figures) for part in self.parts))

    def truth(self, given: Given) -> bool | None:
        all_true: bool | None = True
        for part in self.parts:
            truth = part.truth(given)
            if truth is False:
                return False
            if truth is None:
                all_true = None
        return all_true

    def facts(self, given: Given) -> tuple[Fact, ...]:
        return tuple(fact for part in self.parts for fact in part.facts(given))


@dataclass(frozen=True)
class Some(Condition):
    parts: tuple[Condition, ...]

    def on(self, day: date, figures: Mapping[str, Figure]) -> Condition:
        return Some(tuple(part.on(day, figures) for part in self.parts))

    def truth(self, given: Given) -> bool | None:
        some_true: bool | None = False
        for part in self.parts:
            truth = part.truth(given)
            if truth:
                return True
            if truth is None:
                some_true = None
        return some_true

    def facts(self, given: Given) -> tuple[Fact, ...]:
        return tuple(fact for part in self.parts for fact in part.facts(given))


@dataclass(frozen=True)
class Not(Condition):
    part: Condition

    def on(self, day: date, figures: Mapping[str, Figure]) -> Condition:
        return Not(self.part.on(day, figures))

    def truth(self, given: Given) -> bool | None:
        truth = self.part.truth(given)
        return None if truth is None else not truth


@dataclass(frozen=True)
class Undecided(Condition):
    part: Condition

    def on(self, day: date, figures: Mapping[str, Figure]) -> Condition:
        return Undecided(self.part.on(day, figures))

    def truth(self, given: Given) -> bool | None:
        return self.part.truth(given) is None


ALWAYS: Condition = All(())
