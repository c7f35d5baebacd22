"""What would change an answer: every other single answer with another result, and no more."""

from calculator.changes import changes
from tests.calculator.asking import (
    DECIDING,
    DEVELOPMENT,
    MAY_BE_OFFERED,
    NORWAY,
    OUTSIDE,
    TODAY,
    YOUTH,
    answer,
    everyone,
    limits,
)


def test_in_the_youth_guarantee_another_programme_or_kind_changes_the_months() -> None:
    found = {
        (change.key, change.value): change.months
        for change in changes(answer(YOUTH + "&measure=work-training").given, TODAY)
    }
    assert found[("measure", "reinforced-work-training")] == (6,)
    assert found[("programme", "establishment-programme")] == (6,)
    assert found[("programme", "job-and-development-guarantee")] == (6, 12)
    assert found[("programme", "none")] == ()


def test_a_change_of_kind_sets_aside_the_days_that_only_the_other_kind_asks() -> None:
    days = answer(DEVELOPMENT + "&measure=work-training&long-participation=no")
    (reinforced,) = (change for change in changes(days.given, TODAY) if change.key == "measure")
    assert "long-participation" not in reinforced.given
    assert (reinforced.outcome, reinforced.months) == (MAY_BE_OFFERED, (12,))


def test_an_extension_that_nav_may_grant_is_no_change() -> None:
    beginner = answer(NORWAY + "&little-experience=yes&reduced-capability=no")
    assert {(change.key, change.value) for change in changes(beginner.given, TODAY)} == {
        ("country", "sweden"),
        ("little-experience", "no"),
    }


def test_a_change_is_the_answer_that_somebody_with_it_gets() -> None:
    for assessment in everyone():
        found = {(change.key, change.value): change for change in changes(assessment.given, TODAY)}
        assert all(key in assessment.given and value != assessment.given[key] for key, value in found)
        for (key, value), change in found.items():
            assert value in DECIDING[key]
            other = answer("&".join(f"{name}={text}" for name, text in change.given.items()))
            assert change.given[key] == value
            assert other.outcome is change.outcome
            assert change.months == tuple(number for number in limits(other) if number != 18)
            assert (change.outcome is OUTSIDE) == (not change.months)
