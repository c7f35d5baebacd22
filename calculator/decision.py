"""Which outcome and which limits are possible, when some answers are missing.

A missing answer is not guessed. Every complete set of answers that fills the gaps, a possible world,
is put through the rules, and the decision is the union of what comes out. The questions that decide
allow few worlds, so this is exact and quick.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import chain, combinations

from calculator import norway, sweden
from calculator.conditions import Fact, Given, Value
from calculator.questions import QUESTIONS, Question, age, country
from calculator.rules import Limit, Scheme

SCHEMES = {scheme.country: scheme for scheme in (sweden.SCHEME, norway.SCHEME)}
DECIDING = tuple(question for question in QUESTIONS if question.decides)
DECIDING_KEYS = frozenset(question.key for question in DECIDING)

World = Mapping[str, Value]
"""A complete set of answers to the questions that decide, with the age where it was given."""
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


def decide(given: Given) -> Decision:
    """What is possible with these answers."""
    return _decide(frozenset((key, given[key]) for key in given.keys() & (DECIDING_KEYS | {age.key})))


@cache
def _decide(given: frozenset[tuple[str, Value]]) -> Decision:
    answered = dict(given)
    possible = worlds(answered)
    outcomes = {outcome(world) for world in possible}
    reached = sorted({limit.months for world in possible for limit in limits_in(world)})
    return Decision(
        outcomes.pop() if len(outcomes) == 1 else Outcome.MORE_ANSWERS_NEEDED,
        tuple(maximum(months, possible, answered) for months in reached),
        open_questions(possible),
    )


def worlds(given: Given) -> tuple[World, ...]:
    """Every complete set of answers that agrees with the ones given."""
    found: list[World] = [{age.key: given[age.key]} if age.key in given else {}]
    for question in DECIDING:
        values = (given[question.key],) if question.key in given else question.values
        found = [
            branch
            for world in found
            for branch in (
                [{**world, question.key: value} for value in values]
                if question.asked.truth(world)
                else [world]
            )
        ]
    return tuple(found)


def scheme_of(world: World) -> Scheme:
    return SCHEMES[str(world[country.key])]


def outcome(world: World) -> Outcome:
    inside = all(boundary.holds.truth(world) for boundary in scheme_of(world).boundaries)
    return Outcome.MAY_BE_OFFERED if inside else Outcome.OUTSIDE_DESCRIBED_GROUP


def limits_in(world: World) -> tuple[Limit, ...]:
    if outcome(world) is Outcome.OUTSIDE_DESCRIBED_GROUP:
        return ()
    return tuple(limit for limit in scheme_of(world).limits if limit.when.truth(world))


def maximum(months: int, possible: tuple[World, ...], given: Given) -> Maximum:
    """The maximum of `months`, with all that leads to it in the possible worlds."""
    reaching = [(world, limit) for world in possible for limit in limits_in(world) if limit.months == months]
    needs = [
        {**need, **limit.granted}
        for world, limit in reaching
        for need in smallest_needs(world, [reached for reached, _ in reaching], possible, given)
    ]
    alternatives = tuple(need for index, need in enumerate(needs) if need and need not in needs[:index])
    facts = dict.fromkeys(fact for _, limit in reaching for fact in limit.when.facts(given))
    sources = dict.fromkeys(chain.from_iterable(limit.sources for _, limit in reaching))
    return Maximum(months, alternatives, tuple(facts), tuple(sources))


def smallest_needs(
    world: World, reaching: list[World], possible: tuple[World, ...], given: Given
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


def open_questions(possible: tuple[World, ...]) -> tuple[str, ...]:
    """The unanswered questions that could still change the result, the most decisive first.

    A question could change it when two complete sets of answers that differ in it alone give
    different results. The most decisive one leaves the fewest results to choose from, on average.
    """

    def matters(key: str) -> bool:
        return any(
            differing(one, other) == {key} and result(one) != result(other)
            for one, other in combinations(possible, 2)
        )

    def average_left(question: Question) -> float:
        agreeing = (
            [world for world in possible if agrees(world, {question.key: value})] for value in question.values
        )
        return sum(len({result(world) for world in group}) for group in agreeing) / len(question.values)

    mattering = [question for question in DECIDING if matters(question.key)]
    return tuple(question.key for question in sorted(mattering, key=average_left))


def result(world: World) -> tuple[Outcome, tuple[int, ...]]:
    return outcome(world), tuple(limit.months for limit in limits_in(world))


def differing(one: World, other: World) -> set[str]:
    return {key for key in one.keys() & other.keys() if one[key] != other[key]}
