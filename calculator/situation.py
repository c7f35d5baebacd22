"""What a person's answers and a day settle: the decision, and how the dates lie to its limits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property

from calculator import months
from calculator.conditions import AnswerValue, Given
from calculator.decision import Decision, Maximum, Outcome, decide
from calculator.law import EVERYWHERE, SCHEMES
from calculator.questions import country, end, start
from calculator.rules import Scheme


class Planned(Enum):
    """How a planned last day lies to the limits."""

    WITHIN = "within"
    DEPENDS = "depends"
    TOO_LONG = "too-long"


@dataclass(frozen=True, eq=False)
class Situation:
    """A person's answers on a day. `on` is the day whose rules and figures are used."""

    given: Given
    on: date

    @cached_property
    def decision(self) -> Decision:
        return decide(self.given, self.on)

    @property
    def outcome(self) -> Outcome:
        return self.decision.outcome

    @property
    def limits(self) -> tuple[Maximum, ...]:
        return self.decision.limits

    @property
    def questions(self) -> tuple[str, ...]:
        return self.decision.questions

    @property
    def is_outside(self) -> bool:
        return self.outcome is Outcome.OUTSIDE_DESCRIBED_GROUP

    @property
    def schemes(self) -> tuple[Scheme, ...]:
        """The scheme of the country answered; none before there is one."""
        return schemes(self.given)

    @property
    def speaking(self) -> tuple[Scheme, ...]:
        """The schemes whose statements are said."""
        return EVERYWHERE, *self.schemes

    @property
    def first_day(self) -> date | None:
        return as_date(self.given.get(start.key))

    @property
    def planned_last_day(self) -> date | None:
        return as_date(self.given.get(end.key))

    def latest_last_day(self, limit: Maximum) -> date | None:
        """The latest last day under `limit`, known once the first day is."""
        return months.last_day(self.first_day, limit.months) if self.first_day else None

    @property
    def planned(self) -> Planned | None:
        """How the planned last day lies to the limits; None without one, or outside the group."""
        if not self.planned_last_day or not self.limits:
            return None
        fitting = [limit for limit in self.limits if self.fits(limit)]
        if not fitting:
            return Planned.TOO_LONG
        return Planned.WITHIN if any(not limit.needs for limit in fitting) else Planned.DEPENDS

    def fits(self, limit: Maximum) -> bool:
        latest, planned = self.latest_last_day(limit), self.planned_last_day
        return latest is not None and planned is not None and planned <= latest

    @property
    def placement(self) -> tuple[date, date]:
        """The first and the last day that the placement is known to touch.

        Without a first day that is the day of the answer; without a planned last day the latest one under
        a maximum that holds, or else under one that is possible.
        """
        if not self.first_day:
            return self.on, self.on
        if self.planned_last_day:
            return self.first_day, self.planned_last_day
        holding = [limit for limit in self.limits if not limit.needs]
        days = (self.latest_last_day(limit) for limit in holding or self.limits)
        return self.first_day, max(filter(None, days), default=self.first_day)

    def numbers(self, figures: Iterable[str]) -> dict[str, int]:
        """The numbers of these figures that the rules of the day rest on."""
        return {
            id: scheme.figures[id].needed(max(self.on, scheme.known_from))
            for id in figures
            for scheme in SCHEMES.values()
            if id in scheme.figures
        }


def schemes(given: Given) -> tuple[Scheme, ...]:
    """The scheme of the country answered; none before there is one."""
    return (SCHEMES[str(given[country.key])],) if country.key in given else ()


def as_date(value: AnswerValue | None) -> date | None:
    return value if isinstance(value, date) else None
