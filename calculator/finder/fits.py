"""How each programme fits when answers are missing: the union of what the complete answers would give."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache

from calculator.conditions import AnswerValue, Given
from calculator.finder import norway, sweden
from calculator.finder.questions import FINDER, QUESTIONS
from calculator.finder.rules import Guide, Programme
from calculator.questions import completed

GUIDES: Mapping[str, Guide] = {guide.country: guide for guide in (sweden.GUIDE, norway.GUIDE)}


class Fit(Enum):
    """How a programme fits, the best first."""

    MEETS = "meets"
    """The person meets all conditions that a person can tell."""
    DEPENDS = "depends"
    """An answer that is missing decides."""
    OFFICER = "officer"
    """Only an officer can say, whatever else is answered."""
    OUTSIDE = "outside"
    """A condition is not met."""


FITS = {True: Fit.MEETS, None: Fit.OFFICER, False: Fit.OUTSIDE}


@cache
def worlds() -> tuple[Given, ...]:
    """Every complete set of answers."""
    return completed({}, QUESTIONS)


def fit(programme: Programme, given: Given) -> Fit:
    """The fit that all complete answers give which contradict none of these; else it depends."""
    possible = {
        FITS[programme.conditions.truth(world)]
        for world in worlds()
        if all(world.get(key, value) == value for key, value in given.items())
    }
    return possible.pop() if len(possible) == 1 else Fit.DEPENDS


def unanswered(given: Given) -> dict[str, AnswerValue]:
    """The answers, with "unknown" for each question that was asked and has none."""
    return FINDER.answered(given)
