"""The page of every answer: one address for the same answer, another for another."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from calculator import addresses
from calculator.addresses import AGE_GROUPS, SHORT_FORM, SPEAKING, group_of, path, spokesman
from calculator.assessment import Assessment
from calculator.questions import Kind, Question
from tests.calculator.asking import DEVELOPMENT, NORWAY, answer, everyone

REGISTERED = {
    line.split()[0]: line.split()[1:]
    for line in (Path(__file__).parents[2] / "docs" / "register.txt").read_text("utf-8").splitlines()
    if line.startswith("/") and " -> " not in line
}


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("", "answers/country-unknown/"),
        ("country=sweden&programme=none", "answers/sweden/programme-none/"),
        (
            DEVELOPMENT + "&measure=work-training",
            "answers/sweden/job-and-development-guarantee/work-training/long-participation-unknown/",
        ),
        (
            NORWAY + "&little-experience=yes&age=17&benefit=none&start=2026-09-01",
            "answers/norway/little-experience-yes/reduced-capability-unknown/age-16-17/benefit-none/",
        ),
    ],
)
def test_an_address_is_made_of_readable_words_and_no_dates(query: str, address: str) -> None:
    assert path(answer(query).given) == address


def test_a_value_that_a_later_question_uses_again_moves_no_address() -> None:
    published = [(assessment.given, path(assessment.given)) for assessment in everyone()]
    residence = Question("residence", Kind.CHOICE, ("sweden", "norway"), decides=True)
    longer = replace(SHORT_FORM, questions=(residence, *SHORT_FORM.questions))
    for given, address in published:
        assert longer.path(given) == address
    assert longer.path({"country": "norway", "residence": "norway"}) == (
        "answers/residence-norway/norway/little-experience-unknown/reduced-capability-unknown/"
    )


def test_the_oldest_group_is_asked_for_by_its_first_age_and_any_other_by_its_last() -> None:
    assert [spokesman(group) for group in AGE_GROUPS] == [15, 17, 69, 70, 71, 72]
    assert spokesman(range(110, 120)) == 119


def test_every_published_address_of_an_answer_is_still_made() -> None:
    published = {address[1:] for address in REGISTERED if address.startswith("/answers/")}
    made = {path(assessment.given) for assessment in everyone()}
    assert {address for address in published if "answer.json" in REGISTERED[f"/{address}"]} <= made


def test_the_values_that_stand_without_their_key_are_written_down() -> None:
    assert {value for _, value in SPEAKING} == {
        *("sweden", "norway"),
        *("job-guarantee-for-youth", "establishment-programme", "job-and-development-guarantee"),
        *("work-training", "reinforced-work-training"),
        *("activity-support", "development-allowance", "introduction-benefit"),
        *("sickness-benefit", "unemployment-benefit", "work-assessment-allowance"),
    }
    values = {(question.key, value) for question in addresses.PAGED for value in question.values}
    assert values >= SPEAKING


def test_answers_to_what_the_form_asks_that_share_an_address_are_the_same_answer() -> None:
    by_address: dict[str, list[Assessment]] = {}
    for assessment in everyone():
        if assessment.given.keys() <= SHORT_FORM.answered(assessment.given).keys():
            by_address.setdefault(path(assessment.given), []).append(assessment)
    for first, *others in by_address.values():
        for other in others:
            assert other.findings == first.findings
            assert other.limits == first.limits
            assert other.questions == first.questions


def test_all_ages_of_a_group_get_the_same_answer_and_neighbours_another() -> None:
    assert [age for group in AGE_GROUPS for age in group] == list(range(121))
    situations = [f"{NORWAY}&little-experience=yes&reduced-capability={reduced}" for reduced in ("yes", "no")]
    answers = [[answer(f"{one}&benefit=none&age={age}").findings for one in situations] for age in range(121)]
    for group in AGE_GROUPS:
        assert spokesman(group) in group
        for age in group:
            assert group_of(age) == group
            assert answers[age] == answers[group.start]
    for one, other in pairwise(AGE_GROUPS):
        assert answers[one.start] != answers[other.start]
