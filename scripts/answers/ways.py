"""Which pages of questions and answers there are: every way through the questions ends on one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from calculator.addresses import AGE_GROUPS, SHORT_FORM, Questionnaire, spokesman
from calculator.answers import UNKNOWN
from calculator.conditions import AnswerValue, Given
from calculator.decision import Outcome, decide
from calculator.finder.questions import FINDER
from calculator.law import LAST_READ
from calculator.questions import Kind, Question

QUESTIONNAIRES = (SHORT_FORM, FINDER)
"""Everything that is asked on pages."""


@dataclass(frozen=True)
class QuestionPage:
    """The page that asks `question`, after the answers `known`, of which "unknown" is one.

    A question that decides lies at the address of the answers before it. One that only adds to an answer lies
    under the page of that answer, in a folder with the bare name of its key: no answer has such a part.
    """

    questionnaire: Questionnaire
    known: Given
    question: Question

    @property
    def decides(self) -> bool:
        return self.question.key in self.questionnaire.asked

    @property
    def path(self) -> str:
        if self.decides:
            return self.questionnaire.address(self.known)
        return f"{self.questionnaire.path(without_unknown(self.known))}{self.question.key}/"


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
    """The next question with all that follows from it; after the last one that decides, the answers."""
    page = next_page(known, questionnaire)
    if isinstance(page, QuestionPage) and page.decides:
        yield page
        for value in options(page.question, known):
            yield from after({**known, page.question.key: value}, questionnaire)
        return
    yield from additional(page)
    yield from (AnswerPage(questionnaire, given) for given in refined(without_unknown(known), questionnaire))


def additional(page: Way) -> Iterator[QuestionPage]:
    """This page, if it asks, and the questions after it: they only add to an answer."""
    if isinstance(page, QuestionPage):
        yield page
        for value in options(page.question, page.known):
            yield from additional(next_page({**page.known, page.question.key: value}, page.questionnaire))


def next_page(known: Given, questionnaire: Questionnaire) -> Way:
    """The page that goes on from these answers: the next question, or the answer.

    What decides is asked first, and then what adds to the answer, unless the person is outside the group
    already: that is said at once.
    """
    for question in questionnaire.questions:
        if question.key in questionnaire.asked and is_open(question, known, questionnaire):
            return QuestionPage(questionnaire, known, question)
    for question in questionnaire.questions:
        if is_open(question, known, questionnaire) and not is_outside(known):
            return QuestionPage(questionnaire, known, question)
    return AnswerPage(questionnaire, without_unknown(known))


def is_open(question: Question, known: Given, questionnaire: Questionnaire) -> bool:
    """Whether the question is asked after these answers, and not answered yet."""
    return question.key not in known and questionnaire.is_asked(question, known)


def is_outside(known: Given) -> bool:
    """Whether the short form's answers so far are outside the group that the scheme is described for."""
    return decide(without_unknown(known), LAST_READ).outcome is Outcome.OUTSIDE_DESCRIBED_GROUP


def options(question: Question, known: Given) -> tuple[AnswerValue, ...]:
    """What a person can choose from after these answers, "unknown" as the last; of an age, its groups."""
    if question.kind is Kind.NUMBER:
        return (*map(spokesman, AGE_GROUPS), UNKNOWN)
    offered = (value for value in question.values if question.asks_for(value).truth(known) is not False)
    return (*offered, UNKNOWN)


def with_answer(
    known: Given, question: Question, value: AnswerValue, questionnaire: Questionnaire
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
