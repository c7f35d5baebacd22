"""What would change an answer: each other answer to a question that decides, when its result differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from calculator.answers import set_aside
from calculator.conditions import Given
from calculator.decision import DECIDING, Outcome, decide


@dataclass(frozen=True)
class Change:
    """Answering `key` with `value` instead makes the answers `given`, with this outcome and these months.

    A maximum that an officer would have to grant on top is left out.
    """

    key: str
    value: str
    given: Given
    outcome: Outcome
    months: tuple[int, ...]


def changes(given: Given) -> tuple[Change, ...]:
    """The single answers that would change the outcome or the limits, in the order of the form."""
    now = result(given)
    return tuple(change for change in alternatives(given) if (change.outcome, change.months) != now)


def alternatives(given: Given) -> Iterator[Change]:
    for question in DECIDING:
        if question.key in given:
            for value in question.values:
                if value != given[question.key]:
                    other, _ = set_aside({**given, question.key: value})
                    yield Change(question.key, value, other, *result(other))


def result(given: Given) -> tuple[Outcome, tuple[int, ...]]:
    decision = decide(given)
    return decision.outcome, tuple(limit.months for limit in decision.limits if not limit.is_granted)
