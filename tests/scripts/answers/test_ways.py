"""The pages of questions and answers: those that were published stay, whatever is asked besides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from calculator.addresses import SHORT_FORM, Questionnaire
from calculator.questions import Kind, Question
from scripts.answers.ways import QUESTIONNAIRES, ways
from scripts.links.register import REGISTER, read_register

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
