"""Which pages of questions and answers there are: every way through the questions ends on one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from calculator.addresses import AGE_GROUPS, SHORT_FORM, Questionnaire, spokesman
from calculator.answers import UNKNOWN
from calculator.conditions import AnswerValue, Given
from calculator.finder.questions import FINDER
from calculator.questions import Kind, Question

QUESTIONNAIRES = (SHORT_FORM, FINDER)
"""Everything that is asked on pages."""


@dataclass(frozen=True)
class QuestionPage:
    """The page that asks `question`, after the answers `known`, of which "unknown" is one."""

    questionnaire: Questionnaire
    known: Given
    question: Question

    @property
    def path(self) -> str:
        return self.questionnaire.address(self.known)


@dataclass(frozen=True)
class AnswerPage:
    """The page of the answer to `given`, from which what is unknown is left out."""

    questionnaire: Questionnaire
    given: Given

    @property
    def path(self) -> str:
        return self.questionnaire.path(self.given)


Way = QuestionPage | AnswerPage


def ways(questionnaire: Questionnaire) -> Iterator[Way]:
    """Every page, each question before what follows from it. The first one asks the first question."""
    yield from after({}, questionnaire)


def after(known: dict[str, AnswerValue], questionnaire: Questionnaire) -> Iterator[Way]:
    """The next question with all that follows from it, or else the answers."""
    page = next_page(known, questionnaire)
    if isinstance(page, AnswerPage):
        yield from (AnswerPage(questionnaire, given) for given in refined(page.given, questionnaire))
        return
    yield page
    for value in options(page.question, known):
        yield from after({**known, page.question.key: value}, questionnaire)


def next_page(known: Given, questionnaire: Questionnaire) -> Way:
    """The page that goes on from these answers: the next question, or the answer."""
    for question in questionnaire.questions:
        open_ = question.key in questionnaire.asked and question.key not in known
        if open_ and questionnaire.is_asked(question, known):
            return QuestionPage(questionnaire, known, question)
    return AnswerPage(questionnaire, without_unknown(known))


def options(question: Question, known: Given) -> tuple[str, ...]:
    """The values that a person can choose from after these answers, "unknown" as the last."""
    offered = (value for value in question.values if question.asks_for(value).truth(known) is not False)
    return (*offered, UNKNOWN)


def with_answer(
    known: Given, question: Question, value: str, questionnaire: Questionnaire
) -> dict[str, AnswerValue]:
    """The answers with one of them changed, without those that are then not asked."""
    changed: dict[str, AnswerValue] = {}
    for other in questionnaire.questions:
        if other.key in known and questionnaire.is_asked(other, changed):
            new = value if other is question else known[other.key]
            if other.asks_for(str(new)).truth(changed) is not False or new == UNKNOWN:
                changed[other.key] = new
    return changed


def refined(given: Given, questionnaire: Questionnaire) -> Iterator[Given]:
    """The answers, and the same with everything that may be added to them."""
    found = [given]
    for question in questionnaire.questions:
        if question.key not in questionnaire.asked and questionnaire.is_asked(question, given):
            found = [{**one, **addition} for one in found for addition in ({}, *additions(question, given))]
    yield from found


def additions(question: Question, given: Given) -> Iterator[Given]:
    """What may be answered besides: an age of each group, or one of the values offered."""
    if question.kind is Kind.NUMBER:
        yield from ({question.key: spokesman(group)} for group in AGE_GROUPS)
    yield from ({question.key: value} for value in question.values if question.asks_for(value).truth(given))


def answer_pages(questionnaire: Questionnaire) -> Iterator[AnswerPage]:
    return (way for way in ways(questionnaire) if isinstance(way, AnswerPage))


def without_unknown(known: Given) -> dict[str, AnswerValue]:
    return {key: value for key, value in known.items() if value != UNKNOWN}
