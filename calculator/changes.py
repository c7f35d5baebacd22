"""What would change an answer: each other answer to a question that decides, when its result differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from calculator.answers import set_aside
from calculator.conditions import Given
from calculator.decision import DECIDING, Decision, Outcome, decide


@dataclass(frozen=True)
class Change:
    """Answering `key` with `value` instead makes the answers `given`, with this decision."""

    key: str
    value: str
    given: Given
    decision: Decision

    @property
    def outcome(self) -> Outcome:
        return self.decision.outcome

    @property
    def months(self) -> tuple[int, ...]:
        """The maxima, without those that an officer would have to grant on top."""
        return months(self.decision)


def changes(given: Given, on: date) -> tuple[Change, ...]:
    """The single answers that would change the outcome or the limits, in the order of the form."""
    decision = decide(given, on)
    now = decision.outcome, months(decision)
    return tuple(change for change in alternatives(given, on) if (change.outcome, change.months) != now)


def alternatives(given: Given, on: date) -> Iterator[Change]:
    for question in DECIDING:
        if question.key in given:
            for value in question.values:
                if value != given[question.key]:
                    other, _ = set_aside({**given, question.key: value})
                    yield Change(question.key, value, other, decide(other, on))


def months(decision: Decision) -> tuple[int, ...]:
    """The months that a headline names: those that no officer has to grant on top."""
    return tuple(limit.months for limit in decision.limits if not limit.is_granted)
