"""What a country's rules are made of, and which of them hold on a day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from functools import cached_property

from calculator.conditions import ALWAYS, Condition
from calculator.days import BEFORE_ALL, Dated
from calculator.figures import Figure


class Topic(Enum):
    """The parts of an answer, in reading order."""

    ELIGIBILITY = "eligibility"
    DURATION = "duration"
    MONEY = "money"
    INSURANCE = "insurance"
    PARTICIPANT = "participant"
    EMPLOYER = "employer"
    NEXT_STEP = "next-step"
    CAUTION = "caution"


@dataclass(frozen=True)
class Limit(Dated):
    """A maximum in whole months, the first day included.

    `extension` is the id of the figure by which an officer can make it longer; `granted` names what the
    officer must add before it holds, beyond what the answers can say. `figures` are the numbers that its
    condition is said with.
    """

    months: int
    when: Condition
    sources: tuple[str, ...]
    granted: Mapping[str, str] = field(default_factory=dict)
    extension: str | None = None
    figures: tuple[str, ...] = ()


@dataclass(frozen=True)
class Boundary(Dated):
    """A condition of the described group; where it is false, `id` names the finding that says so."""

    id: str
    within: Condition
    sources: tuple[str, ...]
    figures: tuple[str, ...] = ()


@dataclass(frozen=True)
class WeeklySum:
    """What an amount a day makes in a week: the figure, times the answers to `times`, and nothing else."""

    figure: str
    times: tuple[str, ...]


@dataclass(frozen=True)
class Statement(Dated):
    """Something that the answer says when its condition is true; the words are kept elsewhere.

    `figures` are the numbers it quotes, `sums` what it works out of them. `beyond_group` statements are
    said to everybody, the others only to somebody who may be in the described group. `brief` ones are the
    fact of their topic in the summary, said there in words of their own; a `step` is what to do now.
    """

    id: str
    topic: Topic
    sources: tuple[str, ...]
    when: Condition = ALWAYS
    figures: tuple[str, ...] = ()
    beyond_group: bool = False
    sums: tuple[WeeklySum, ...] = ()
    brief: bool = False
    step: bool = False


@dataclass(frozen=True, eq=False)
class Rules:
    """The rules of one country as they hold on a day, with their conditions made for that day."""

    boundaries: tuple[Boundary, ...]
    limits: tuple[Limit, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, eq=False)
class Scheme:
    """The rules of one country over time, known to hold from `known_from`.

    Someone is in the described group when every boundary holds. A rule that changes gets a line beside
    the old one: the old one its last day, the new one its first.
    """

    country: str
    known_from: date
    figures: Mapping[str, Figure]
    boundaries: tuple[Boundary, ...]
    limits: tuple[Limit, ...]
    statements: tuple[Statement, ...]

    @cached_property
    def turns(self) -> tuple[date, ...]:
        """The days on which any rule or number becomes another, the earliest first."""
        rules: tuple[Dated, ...] = (*self.boundaries, *self.limits, *self.statements)
        turns = {turn for rule in rules for turn in rule.turns} - {BEFORE_ALL}
        return tuple(sorted(turns.union(*(figure.turns for figure in self.figures.values()))))

    def on(self, day: date) -> Rules:
        """The rules of a day; before we know any, the first that we know."""
        return self.periods[bisect_right(self.turns, day)]

    @cached_property
    def periods(self) -> tuple[Rules, ...]:
        """The rules before the first turn, and from each turn on."""
        return tuple(self.made_for(max(day, self.known_from)) for day in (BEFORE_ALL, *self.turns))

    def made_for(self, day: date) -> Rules:
        return Rules(
            tuple(
                replace(boundary, within=boundary.within.on(day, self.figures))
                for boundary in self.boundaries
                if boundary.holds(day)
            ),
            tuple(
                replace(
                    limit, when=limit.when.on(day, self.figures), months=limit.months + self.extra(limit, day)
                )
                for limit in self.limits
                if limit.holds(day)
            ),
            tuple(
                replace(statement, when=statement.when.on(day, self.figures))
                for statement in self.statements
                if statement.holds(day)
            ),
        )

    def extra(self, limit: Limit, day: date) -> int:
        """The months by which an officer can make a maximum longer."""
        return self.figures[limit.extension].needed(day) if limit.extension else 0
