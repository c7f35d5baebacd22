"""The pages of questions and answers: those that were published stay, whatever is asked besides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from calculator.addresses import AGE_GROUPS, PAGED, SHORT_FORM, Questionnaire, spokesman
from calculator.answers import UNKNOWN
from calculator.conditions import AnswerValue
from calculator.decision import Outcome
from calculator.questions import Kind, Question
from scripts.answers.ways import QUESTIONNAIRES, AnswerPage, QuestionPage, Way, next_page, options, ways
from scripts.links.register import REGISTER, read_register
from tests.calculator.asking import answer

ALL = pytest.mark.parametrize("questionnaire", QUESTIONNAIRES, ids=lambda one: one.folder)


def paths(questionnaire: Questionnaire) -> list[str]:
    return [way.path for way in ways(questionnaire)]


@ALL
def test_every_published_page_is_still_made(questionnaire: Questionnaire) -> None:
    published = {address[1:] for address in read_register(REGISTER.read_text("utf-8")).parts}
    ours = {address for address in published if address.startswith(f"{questionnaire.folder}/")}
    assert ours
    assert ours <= set(paths(questionnaire))


@ALL
def test_no_two_pages_have_one_address(questionnaire: Questionnaire) -> None:
    found = paths(questionnaire)
    assert len(set(found)) == len(found)


def test_a_question_that_is_added_moves_no_page() -> None:
    residence = Question("residence", Kind.CHOICE, ("sweden", "norway"), decides=True)
    longer = replace(SHORT_FORM, questions=(residence, *SHORT_FORM.questions))
    assert set(paths(longer)) >= set(paths(SHORT_FORM))


def walk(*answers: AnswerValue) -> tuple[list[str], Way]:
    """The questions asked one after the other when these answers are given, and the page after the last."""
    known: dict[str, AnswerValue] = {}
    asked: list[str] = []
    for chosen in answers:
        page = next_page(known, SHORT_FORM)
        assert isinstance(page, QuestionPage), asked
        assert chosen in options(page.question, known)
        asked.append(page.question.key)
        known[page.question.key] = chosen
    return asked, next_page(known, SHORT_FORM)


def test_in_sweden_money_is_asked_before_the_answer_and_age_is_not() -> None:
    asked, page = walk("sweden", "establishment-programme", "work-training", "introduction-benefit")
    assert asked == ["country", "programme", "measure", "benefit"]
    assert page.path == "answers/sweden/establishment-programme/work-training/introduction-benefit/"


def test_in_norway_age_and_money_are_asked_before_the_answer() -> None:
    asked, page = walk("norway", "yes", "no", 17, "none")
    assert asked == ["country", "little-experience", "reduced-capability", "age", "benefit"]
    assert page.path == "answers/norway/little-experience-yes/reduced-capability-no/age-16-17/benefit-none/"


def test_who_does_not_know_age_or_money_comes_to_the_plain_answer() -> None:
    _, page = walk("norway", "yes", "no", UNKNOWN, UNKNOWN)
    assert page.path == "answers/norway/little-experience-yes/reduced-capability-no/"
    assert isinstance(page, AnswerPage)


@pytest.mark.parametrize(
    "answers",
    [("sweden", "none"), ("norway", "no", "no"), ("norway", "yes", "yes", 15), ("norway", "yes", "yes", 72)],
)
def test_who_is_outside_the_group_hears_it_without_a_further_question(answers: tuple[AnswerValue]) -> None:
    _, page = walk(*answers)
    assert isinstance(page, AnswerPage)


def test_nobody_is_told_that_they_are_outside_while_they_may_be_inside() -> None:
    for way in ways(SHORT_FORM):
        if isinstance(way, QuestionPage) and not way.decides:
            known = "&".join(f"{key}={value}" for key, value in way.known.items())
            assert answer(known).outcome is not Outcome.OUTSIDE_DESCRIBED_GROUP


def test_a_question_that_only_adds_to_an_answer_lies_under_it_by_the_name_of_its_key() -> None:
    added = [way for way in ways(SHORT_FORM) if isinstance(way, QuestionPage) and not way.decides]
    answers = {way.path for way in ways(SHORT_FORM) if isinstance(way, AnswerPage)}
    assert {way.question.key for way in added} == {"age", "benefit"}
    for way in added:
        parent, _, name = way.path.rstrip("/").rpartition("/")
        assert (name, f"{parent}/" in answers) == (way.question.key, True)


def test_no_answer_is_written_like_the_name_of_a_question() -> None:
    values: dict[str, list[AnswerValue]] = {
        question.key: [*question.values, UNKNOWN] for question in PAGED if question.values
    }
    parts = {SHORT_FORM.part(key, value) for key, given in values.items() for value in given}
    parts |= {SHORT_FORM.part("age", spokesman(group)) for group in AGE_GROUPS}
    assert parts.isdisjoint(question.key for question in PAGED)
