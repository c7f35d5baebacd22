"""What would change an answer: each other answer to a question that decides, when its result differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from calculator.answers import set_aside
from calculator.conditions import Given, Value
from calculator.decision import DECIDING, Outcome, decide


@dataclass(frozen=True)
class Change:
    """Answering `key` with `value` instead gives this outcome, and these maxima in months."""

    key: str
    value: str
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
                    yield Change(question.key, value, *result({**given, question.key: value}))


def result(given: Given) -> tuple[Outcome, tuple[int, ...]]:
    values: dict[str, Value] = dict(given)
    decision = decide(set_aside(values)[0])
    return decision.outcome, tuple(limit.months for limit in decision.limits)
