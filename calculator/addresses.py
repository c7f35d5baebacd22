"""The page of every answer: readable words, one to one with the answers that they stand for.

An address holds a part for each answer, in the order of the form. A value that only one question has
is its own part (`norway`); any other carries its key (`little-experience-yes`, `benefit-none`). A
question that decides and is asked, but not answered, has a part too (`programme-unknown`), so that the
address leads to the answer and not to the question. Ages that give the same answer share a part
(`age-16-17`). Dates have none: no server should see them.
"""

from __future__ import annotations

from collections import Counter

from calculator.answers import OLDEST_AGE, UNKNOWN
from calculator.conditions import Given, Value
from calculator.figures import AGE_LIMIT, MINIMUM_AGE, TILTAKSPENGER_AGE
from calculator.questions import QUESTIONS, Kind, Question, age

ROOT = "answers"

AGE_STARTS = (
    0,
    MINIMUM_AGE.latest,
    TILTAKSPENGER_AGE.latest,
    AGE_LIMIT.latest - 2,  # from here on somebody may turn the limit in eighteen months,
    AGE_LIMIT.latest - 1,  # from here on in twelve,
    AGE_LIMIT.latest,
)
AGE_GROUPS = tuple(
    range(start, stop) for start, stop in zip(AGE_STARTS, (*AGE_STARTS[1:], OLDEST_AGE + 1), strict=True)
)
"""Ages that give the same answer, dates aside."""

PAGED = tuple(question for question in QUESTIONS if question.kind is not Kind.DATE)
VALUES = Counter(value for question in PAGED for value in question.values)


def path(given: Given) -> str:
    """The address of the page for these answers, from the site's top, such as `answers/norway/`."""
    return "/".join((ROOT, *(part(key, value) for key, value in answered(given).items()), ""))


def answered(given: Given) -> dict[str, Value]:
    """The answers that an address tells apart, with "unknown" for what decides and is not answered.

    An answer to a question that the form would not ask yet is left out, such as a programme without
    a country.
    """
    known: dict[str, Value] = {}
    for question in PAGED:
        if is_asked(question, known) and (question.decides or question.key in given):
            known[question.key] = given.get(question.key, UNKNOWN)
    return known


def is_asked(question: Question, given: Given) -> bool:
    """Whether the form asks the question now, when nothing more is answered than this."""
    unknown: dict[str, Value] = dict.fromkeys((other.key for other in PAGED), UNKNOWN)
    return bool(question.asked.truth({**unknown, **given}))


def part(key: str, value: object) -> str:
    """The part of an address that stands for one answer."""
    if key == age.key and isinstance(value, int):
        return f"{key}-{group_name(group_of(value))}"
    text = str(value)
    return text if VALUES[text] == 1 else f"{key}-{text}"


def group_of(years: int) -> range:
    return next(group for group in AGE_GROUPS if years in group)


def group_name(group: range) -> str:
    """The name of an age group in an address."""
    if group.start == 0:
        return f"under-{group.stop}"
    if group.stop > OLDEST_AGE:
        return f"{group.start}-or-more"
    return f"{group.start}" if len(group) == 1 else f"{group.start}-{group[-1]}"


def spokesman(group: range) -> int:
    """The age that stands for its group in a query: the last, or the first of the open-ended group."""
    return group.start if group.stop > OLDEST_AGE else group[-1]
