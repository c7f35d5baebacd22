"""Which outcome and which limits are possible, when some answers are missing.

A missing answer is not guessed. Every complete set of answers that fills the gaps, a possible world,
is put through the rules, and the decision is the union of what comes out. The questions that decide
allow few worlds, so this is exact and quick. It is made for a day, with the rules that hold on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from itertools import chain, combinations

from calculator.conditions import AnswerValue, Fact, Given
from calculator.law import SCHEMES
from calculator.questions import QUESTIONS, Question, age, completed, country
from calculator.rules import Limit, Rules

DECIDING = tuple(question for question in QUESTIONS if question.decides)
DECIDING_KEYS = frozenset(question.key for question in DECIDING)

World = Mapping[str, AnswerValue]
"""A complete set of answers to the questions that decide, with the age where it was given."""
RulesByCountry = tuple[tuple[str, Rules], ...]
Need = Mapping[str, str]


class Outcome(Enum):
    MAY_BE_OFFERED = "may-be-offered"
    OUTSIDE_DESCRIBED_GROUP = "outside-described-group"
    MORE_ANSWERS_NEEDED = "more-answers-needed"


@dataclass(frozen=True)
class Maximum:
    """A maximum in whole months that is still possible.

    `needs` lists alternatives, each of which is enough; it is empty when the maximum holds as
    answered. `facts` are the answers that lead to it.
    """

    months: int
    needs: tuple[Need, ...]
    facts: tuple[Fact, ...]
    sources: tuple[str, ...]
    figures: tuple[str, ...] = ()
    """The numbers that the facts and needs are said with."""

    @property
    def is_granted(self) -> bool:
        """Whether an officer must add something, however the open questions are answered."""
        return bool(self.needs) and all(need.keys() - DECIDING_KEYS for need in self.needs)


@dataclass(frozen=True)
class Decision:
    """The part of an answer that only the questions that decide, and the age, can change.

    `limits` stand shortest first, `questions` most decisive first.
    """

    outcome: Outcome
    limits: tuple[Maximum, ...]
    questions: tuple[str, ...]


def decide(given: Given, on: date) -> Decision:
    """What is possible with these answers under the rules of the day `on`."""
    rules = tuple((name, scheme.on(on)) for name, scheme in SCHEMES.items())
    return _decide(rules, frozenset((key, given[key]) for key in given.keys() & (DECIDING_KEYS | {age.key})))


@cache
def _decide(rules: RulesByCountry, given: frozenset[tuple[str, AnswerValue]]) -> Decision:
    answered, by_country = dict(given), dict(rules)
    possible = tuple(possibility(world, by_country[str(world[country.key])]) for world in worlds(answered))
    outcomes = {one.outcome for one in possible}
    reached = sorted({limit.months for one in possible for limit in one.limits})
    return Decision(
        outcomes.pop() if len(outcomes) == 1 else Outcome.MORE_ANSWERS_NEEDED,
        tuple(maximum(months, possible, answered) for months in reached),
        open_questions(possible),
    )


def worlds(given: Given) -> tuple[World, ...]:
    """Every complete set of answers that agrees with the ones given."""
    return completed(given, DECIDING)


@dataclass(frozen=True)
class Possibility:
    """A world with what the rules make of it."""

    world: World
    outcome: Outcome
    limits: tuple[Limit, ...]

    @property
    def result(self) -> tuple[Outcome, tuple[int, ...]]:
        return self.outcome, tuple(limit.months for limit in self.limits)


def possibility(world: World, rules: Rules) -> Possibility:
    if not all(boundary.within.truth(world) for boundary in rules.boundaries):
        return Possibility(world, Outcome.OUTSIDE_DESCRIBED_GROUP, ())
    limits = tuple(limit for limit in rules.limits if limit.when.truth(world))
    return Possibility(world, Outcome.MAY_BE_OFFERED, limits)


def maximum(months: int, possible: tuple[Possibility, ...], given: Given) -> Maximum:
    """The maximum of `months`, with all that leads to it in the possible worlds."""
    reaching = [(one.world, limit) for one in possible for limit in one.limits if limit.months == months]
    worlds = [one.world for one in possible]
    needs = [
        {**need, **limit.granted}
        for world, limit in reaching
        for need in smallest_needs(world, [reached for reached, _ in reaching], worlds, given)
    ]
    alternatives = tuple(need for index, need in enumerate(needs) if need and need not in needs[:index])
    limits = [limit for _, limit in reaching]
    return Maximum(
        months,
        alternatives,
        tuple(dict.fromkeys(fact for limit in limits for fact in limit.when.facts(given))),
        tuple(dict.fromkeys(chain.from_iterable(limit.sources for limit in limits))),
        tuple(dict.fromkeys(chain.from_iterable(limit.figures for limit in limits))),
    )


def smallest_needs(
    world: World, reaching: list[World], possible: list[World], given: Given
) -> list[dict[str, str]]:
    """The fewest answers out of `world` that, once given, leave only worlds that reach the limit."""
    missing = [(key, str(value)) for key, value in world.items() if key not in given]
    enough: list[dict[str, str]] = []
    for need in map(
        dict, chain.from_iterable(combinations(missing, size) for size in range(len(missing) + 1))
    ):
        if not any(smaller.items() <= need.items() for smaller in enough) and all(
            other in reaching for other in possible if agrees(other, need)
        ):
            enough.append(need)
    return enough


def agrees(world: World, need: Need) -> bool:
    """Whether nothing in `world` contradicts `need`; what a world does not ask cannot."""
    return all(world.get(key, value) == value for key, value in need.items())


def open_questions(possible: tuple[Possibility, ...]) -> tuple[str, ...]:
    """The unanswered questions that could still change the result, the most decisive first.

    A question could change it when two complete sets of answers that differ in it alone give
    different results. The most decisive one leaves the fewest results to choose from, on average.
    """

    def matters(key: str) -> bool:
        return any(
            differing(one.world, other.world) == {key} and one.result != other.result
            for one, other in combinations(possible, 2)
        )

    def average_left(question: Question) -> float:
        agreeing = (
            [one for one in possible if agrees(one.world, {question.key: value})] for value in question.values
        )
        return sum(len({one.result for one in group}) for group in agreeing) / len(question.values)

    mattering = [question for question in DECIDING if matters(question.key)]
    return tuple(question.key for question in sorted(mattering, key=average_left))


def differing(one: World, other: World) -> set[str]:
    return {key for key in one.keys() & other.keys() if one[key] != other[key]}
