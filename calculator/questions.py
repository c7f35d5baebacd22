"""The questions of the short form: their keys, their values and when each is asked.

Keys and values are promised for ever: letters and bookmarks carry them. Add, never rename.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from calculator.conditions import ALWAYS, Answered, Condition, Given, Is, Some


class Kind(Enum):
    CHOICE = "choice"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True)
class Question:
    """One question.

    `asked` says for which answers it is asked. `offered` narrows single values (a benefit belongs to
    a country). A `decides` question can change the outcome or the limits; the others refine.
    """

    key: str
    kind: Kind
    values: tuple[str, ...] = ()
    asked: Condition = ALWAYS
    offered: Mapping[str, Condition] = field(default_factory=dict)
    numbers: range = range(0)
    """The whole numbers that can be answered, where a number is asked for."""
    decides: bool = False
    figures: tuple[str, ...] = ()
    """The numbers of the law that it is asked with."""

    def is_(self, *values: str) -> Condition:
        """The condition that the answer is one of `values`. Raises ValueError for a value not asked."""
        if strangers := set(values) - set(self.values):
            raise ValueError(f"{self.key} has no value {', '.join(sorted(strangers))}")
        return Is(self.key, frozenset(values))

    @property
    def unanswered(self) -> Condition:
        """The condition that there is no answer."""
        return ~Answered(self.key)

    def asks_for(self, value: str) -> Condition:
        """The condition under which `value` is one of the answers to choose from."""
        return self.asked & self.offered.get(value, ALWAYS)


def completed(given: Given, questions: Iterable[Question]) -> tuple[Given, ...]:
    """Every complete set of answers to these questions that agrees with those given; others stay as they are.

    A question that the answers before it do not ask has none.
    """
    asked = tuple(questions)
    keys = {question.key for question in asked}
    found: list[Given] = [{key: value for key, value in given.items() if key not in keys}]
    for question in asked:
        found = [branch for answers in found for branch in branches(question, answers, given)]
    return tuple(found)


def branches(question: Question, answers: Given, given: Given) -> Iterator[Given]:
    """The answers with each answer to one more question: the one that was given, or all that are offered."""
    if not question.asked.truth(answers):
        yield answers
    elif question.key in given:
        yield {**answers, question.key: given[question.key]}
    else:
        for value in question.values:
            if question.asks_for(value).truth(answers):
                yield {**answers, question.key: value}


def choice(key: str, *values: str, asked: Condition = ALWAYS, figures: tuple[str, ...] = ()) -> Question:
    return Question(key, Kind.CHOICE, values, asked, decides=True, figures=figures)


SWEDEN, NORWAY = "sweden", "norway"
YOUTH_GUARANTEE = "job-guarantee-for-youth"
ESTABLISHMENT_PROGRAMME = "establishment-programme"
DEVELOPMENT_GUARANTEE = "job-and-development-guarantee"
PROGRAMMES = (YOUTH_GUARANTEE, ESTABLISHMENT_PROGRAMME, DEVELOPMENT_GUARANTEE)
ORDINARY, REINFORCED = "work-training", "reinforced-work-training"
ACTIVITY_SUPPORT = "activity-support"
DEVELOPMENT_ALLOWANCE = "development-allowance"
INTRODUCTION_BENEFIT = "introduction-benefit"
SWEDISH_BENEFITS = (ACTIVITY_SUPPORT, DEVELOPMENT_ALLOWANCE, INTRODUCTION_BENEFIT)
SICKNESS_BENEFIT = "sickness-benefit"
UNEMPLOYMENT_BENEFIT = "unemployment-benefit"
WORK_ASSESSMENT_ALLOWANCE = "work-assessment-allowance"
NORWEGIAN_BENEFITS = (SICKNESS_BENEFIT, UNEMPLOYMENT_BENEFIT, WORK_ASSESSMENT_ALLOWANCE)
OTHER, NONE, YES, NO = "other", "none", "yes", "no"
OLDEST_AGE = 120

country = choice("country", SWEDEN, NORWAY)
in_sweden = country.is_(SWEDEN)
in_norway = country.is_(NORWAY)
in_either_country = Some((in_sweden, in_norway))

programme = choice("programme", *PROGRAMMES, NONE, asked=in_sweden)
in_a_programme = programme.is_(*PROGRAMMES)

measure = choice("measure", ORDINARY, REINFORCED, asked=in_sweden & in_a_programme)
long_participation = choice(
    "long-participation",
    YES,
    NO,
    asked=in_sweden & programme.is_(DEVELOPMENT_GUARANTEE) & ~measure.is_(REINFORCED),
    figures=("long-participation",),
)
little_experience = choice("little-experience", YES, NO, asked=in_norway)
reduced_capability = choice("reduced-capability", YES, NO, asked=in_norway)

age = Question("age", Kind.NUMBER, asked=in_norway, numbers=range(OLDEST_AGE + 1))
benefit = Question(
    "benefit",
    Kind.CHOICE,
    (*SWEDISH_BENEFITS, *NORWEGIAN_BENEFITS, OTHER, NONE),
    asked=in_either_country,
    offered={
        **dict.fromkeys(SWEDISH_BENEFITS, in_sweden),
        **dict.fromkeys(NORWEGIAN_BENEFITS, in_norway),
    },
)
days_a_week = Question("days-a-week", Kind.NUMBER, asked=in_either_country, numbers=range(1, 6))
children = Question(
    "children",
    Kind.NUMBER,
    asked=in_norway & ~benefit.is_(*NORWEGIAN_BENEFITS, OTHER),
    numbers=range(21),
)
start = Question("start", Kind.DATE)
end = Question("end", Kind.DATE, asked=Answered(start.key))

QUESTIONS = (
    country,
    programme,
    measure,
    long_participation,
    little_experience,
    reduced_capability,
    age,
    benefit,
    days_a_week,
    children,
    start,
    end,
)
QUESTIONS_BY_KEY = {question.key: question for question in QUESTIONS}

ON = "on"
"""The day whose rules and figures are used: carried by links, never asked."""
