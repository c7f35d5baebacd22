"""Which pages of questions and answers there are: every way through the questions ends on one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from calculator.addresses import AGE_GROUPS, ANSWERS, ASKED, PAGED, is_asked, part, path, spokesman
from calculator.answers import UNKNOWN
from calculator.conditions import AnswerValue, Given
from calculator.questions import Question, age, benefit


@dataclass(frozen=True)
class QuestionPage:
    """The page that asks `question`, after the answers `known`, of which "unknown" is one."""

    known: Given
    question: Question

    @property
    def path(self) -> str:
        return "/".join((ANSWERS, *(part(key, value) for key, value in self.known.items()), ""))


@dataclass(frozen=True)
class AnswerPage:
    """The page of the answer to `given`, from which what is unknown is left out."""

    given: Given

    @property
    def path(self) -> str:
        return path(self.given)


Way = QuestionPage | AnswerPage


def ways() -> Iterator[Way]:
    """Every page, each question before what follows from it. The first one asks the first question."""
    yield from after({})


def after(known: dict[str, AnswerValue]) -> Iterator[Way]:
    """The next question with all that follows from it, or else the answers."""
    question = next_question(known)
    if question is None:
        yield from map(AnswerPage, refined(without_unknown(known)))
        return
    yield QuestionPage(known, question)
    for value in (*question.values, UNKNOWN):
        yield from after({**known, question.key: value})


def next_question(known: Given) -> Question | None:
    return next(
        (
            asked
            for asked in PAGED
            if asked.key in ASKED and asked.key not in known and is_asked(asked, known)
        ),
        None,
    )


def next_page(known: Given) -> Way:
    """The page that goes on from these answers: the next question, or the answer."""
    question = next_question(known)
    return QuestionPage(known, question) if question else AnswerPage(without_unknown(known))


def with_answer(known: Given, question: Question, value: str) -> dict[str, AnswerValue]:
    """The answers with one of them changed, without those that are then not asked."""
    changed: dict[str, AnswerValue] = {}
    for other in PAGED:
        if other.key in known and is_asked(other, changed):
            new = value if other is question else known[other.key]
            if other.asks_for(str(new)).truth(changed) is not False or new == UNKNOWN:
                changed[other.key] = new
    return changed


def refined(given: dict[str, AnswerValue]) -> Iterator[dict[str, AnswerValue]]:
    """The answers, and the same with each age and each benefit that may be added to them."""
    ages = map(spokesman, AGE_GROUPS) if is_asked(age, given) else ()
    for with_age in (given, *({**given, age.key: years} for years in ages)):
        yield with_age
        for value in benefit.values:
            if is_asked(benefit, given) and benefit.asks_for(value).truth(given):
                yield {**with_age, benefit.key: value}


def answer_paths() -> list[str]:
    """The pages of answers, by their paths from the top of the language."""
    return [way.path for way in ways() if isinstance(way, AnswerPage)]


def without_unknown(known: Given) -> dict[str, AnswerValue]:
    return {key: value for key, value in known.items() if value != UNKNOWN}
