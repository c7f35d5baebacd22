"""The page of every answer: readable words, one to one with the answers that they stand for.

An address holds a part for each answer, in the order of the form. A published value that speaks for itself
is its own part (`norway`); any other carries its key (`little-experience-yes`, `benefit-none`). What a
page asks and is not answered has a part too (`programme-unknown`), so that the address leads to the answer
and not to the question. Ages that give the same answer share a part
(`age-16-17`). Dates have none: no server should see them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from calculator.answers import UNKNOWN
from calculator.conditions import AnswerValue, Given
from calculator.figures import Figure
from calculator.law import FIGURES
from calculator.law.norway.rules import AGE_LIMIT, MINIMUM_AGE, TILTAKSPENGER_AGE
from calculator.questions import OLDEST_AGE, QUESTIONS, Question

ANSWERS = "answers"
"""The folder of the pages of questions and answers."""

SPEAKING = frozenset(
    {
        ("country", "sweden"),
        ("country", "norway"),
        ("programme", "job-guarantee-for-youth"),
        ("programme", "establishment-programme"),
        ("programme", "job-and-development-guarantee"),
        ("measure", "work-training"),
        ("measure", "reinforced-work-training"),
        ("benefit", "activity-support"),
        ("benefit", "development-allowance"),
        ("benefit", "introduction-benefit"),
        ("benefit", "sickness-benefit"),
        ("benefit", "unemployment-benefit"),
        ("benefit", "work-assessment-allowance"),
    }
)
"""The answers that stand in an address without their key. Published: none is added and none removed."""

PUBLISHED_AGES = {0: "under-16", 16: "16-17", 18: "18-69", 70: "70", 71: "71", 72: "72-or-more"}
"""The age groups that were published, by their first age. Each keeps its name whatever the law changes."""


def age_groups(figures: Mapping[str, Figure]) -> tuple[range, ...]:
    """Ages that give the same answer on every day that we know, dates aside.

    A group that was published begins where it began, for ever. Where an age of the law has changed, it is
    cut finer, and the ages that are cut off get a group of their own.
    """
    limits = numbers(figures[AGE_LIMIT])
    cuts = {
        *PUBLISHED_AGES,
        *numbers(figures[MINIMUM_AGE]),
        *numbers(figures[TILTAKSPENGER_AGE]),
        *(limit - 2 for limit in limits),  # from here on somebody may turn the limit in eighteen months,
        *(limit - 1 for limit in limits),  # from here on in twelve,
        *limits,
    }
    starts = sorted(cuts)
    return tuple(
        range(start, stop) for start, stop in zip(starts, (*starts[1:], OLDEST_AGE + 1), strict=True)
    )


def numbers(figure: Figure) -> set[int]:
    return {value.number for value in figure.values}


AGE_GROUPS = age_groups(FIGURES)

ASKED = (
    "country",
    "programme",
    "measure",
    "long-participation",
    "little-experience",
    "reduced-capability",
)
"""The questions that pages ask one after the other, and whose "unknown" stands in an address. Published: a
question that is added is answered in an address or left out of it, so that it moves no page."""

PAGED = tuple(question for question in QUESTIONS if question.key in (*ASKED, "age", "benefit"))
"""The questions whose answers have pages."""


@dataclass(frozen=True)
class Questionnaire:
    """Questions whose answers have pages, each at an address of its own.

    The `asked` ones stand on pages one after the other, and their "unknown" stands in an address; what the
    others say can be added to an answer. `speaking` are the answers that stand without their key.
    """

    folder: str
    """Of its pages, from the top of the language."""
    questions: tuple[Question, ...]
    asked: tuple[str, ...]
    speaking: frozenset[tuple[str, str]]

    def path(self, given: Given) -> str:
        """The address of the page for these answers, from the site's top, such as `answers/norway/`."""
        return self.address(self.answered(given))

    def address(self, known: Given) -> str:
        """The address that has a part for each of these answers, of which "unknown" may be one."""
        return "/".join((self.folder, *(self.part(key, value) for key, value in known.items()), ""))

    def answered(self, given: Given) -> dict[str, AnswerValue]:
        """The answers that an address tells apart, with "unknown" for what decides and is not answered.

        An answer to a question that the form would not ask yet is left out, such as a programme without
        a country.
        """
        known: dict[str, AnswerValue] = {}
        for question in self.questions:
            if self.is_asked(question, known) and (question.key in self.asked or question.key in given):
                known[question.key] = given.get(question.key, UNKNOWN)
        return known

    def is_asked(self, question: Question, given: Given) -> bool:
        """Whether the form asks the question now, when nothing more is answered than this."""
        return bool(question.asked.truth({**self.nothing, **given}))

    @cached_property
    def nothing(self) -> Given:
        """What is known before anything is answered."""
        return {question.key: UNKNOWN for question in self.questions}

    def part(self, key: str, value: object) -> str:
        """The part of an address that stands for one answer."""
        if isinstance(value, int):  # an age: no other number has a page
            return f"{key}-{group_name(group_of(value))}"
        return str(value) if (key, value) in self.speaking else f"{key}-{value}"


SHORT_FORM = Questionnaire(ANSWERS, PAGED, ASKED, SPEAKING)
"""The questions whose answer is whether, and for how long, work training may be offered."""


def path(given: Given) -> str:
    """The page of the answer to the short form, from the site's top."""
    return SHORT_FORM.path(given)


def group_of(years: int) -> range:
    return next(group for group in AGE_GROUPS if years in group)


def group_name(group: range) -> str:
    """The name of an age group in an address: the published one, or else its ages."""
    if group.start in PUBLISHED_AGES:
        return PUBLISHED_AGES[group.start]
    if group.stop > OLDEST_AGE:
        return f"{group.start}-or-more"
    return f"{group.start}" if len(group) == 1 else f"{group.start}-{group[-1]}"


def spokesman(group: range) -> int:
    """The age that stands for its group in a query: the last, or the first of the open-ended group."""
    return group.start if group.stop > OLDEST_AGE else group[-1]
