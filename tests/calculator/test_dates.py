"""Months are counted with the first day included, and a planned last day is compared to the day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from calculator.months import last_day, months_later
from tests.calculator.asking import DEVELOPMENT, ORDINARY, YOUTH, answer, limits, says, sentence

days = some.dates(date(1900, 1, 1), date(2200, 12, 31))
numbers = some.integers(1, 36)
ONE_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        ("2026-09-01", 3, "2026-11-30"),
        ("2026-11-30", 3, "2027-02-27"),
        ("2026-08-31", 18, "2028-02-28"),
        ("2026-09-01", 12, "2027-08-31"),
        ("2026-01-31", 1, "2026-02-27"),
        ("2028-01-31", 1, "2028-02-28"),
        ("2026-01-30", 1, "2026-02-27"),
        ("2026-01-29", 1, "2026-02-27"),
        ("2026-01-28", 1, "2026-02-27"),
        ("2028-02-29", 12, "2029-02-27"),
        ("2026-12-31", 6, "2027-06-29"),
        ("2026-01-01", 12, "2026-12-31"),
        ("2026-12-01", 1, "2026-12-31"),
    ],
)
def test_the_latest_last_day(first: str, months: int, last: str) -> None:
    assert last_day(date.fromisoformat(first), months) == date.fromisoformat(last)


@given(days, numbers)
def test_a_later_first_day_or_one_more_month_never_ends_earlier(first: date, months: int) -> None:
    assert last_day(first, months) <= last_day(first + ONE_DAY, months)
    assert last_day(first, months) < last_day(first, months + 1)


@given(days, numbers)
def test_the_first_day_counts_so_a_period_is_over_a_day_before_its_date_comes_round(
    first: date, months: int
) -> None:
    following = last_day(first, months) + ONE_DAY
    assert (following.year * 12 + following.month) - (first.year * 12 + first.month) == months
    assert following.day == first.day or (
        following.day < first.day and (following + ONE_DAY).month != following.month
    )
    assert following == months_later(first, months)


@given(days, some.integers(1, 3))
def test_a_period_from_the_first_of_a_month_ends_with_a_month(day: date, years: int) -> None:
    first = day.replace(day=1)
    last = last_day(first, 12 * years)
    assert (last + ONE_DAY).day == 1
    assert last == date(first.year + years, first.month, 1) - ONE_DAY


def test_a_period_of_no_months_is_over_before_it_begins() -> None:
    assert months_later(date.min, 0) == date.min
    assert last_day(date(2026, 9, 1), 0) == date(2026, 8, 31)


def test_months_past_the_end_of_the_calendar_are_not_counted() -> None:
    assert last_day(date(9998, 12, 31), 12) == date(9999, 12, 30)
    with pytest.raises(OverflowError, match="1 months from 9999-12-01 are past the end of the calendar"):
        last_day(date(9999, 12, 1), 1)


def test_the_answer_gives_the_latest_last_day_of_each_maximum() -> None:
    participant = answer(DEVELOPMENT + "&start=2026-11-30")
    assert {limit.months: participant.latest_last_day(limit) for limit in participant.limits} == {
        6: date(2027, 5, 29),
        12: date(2027, 11, 29),
    }
    assert sentence(participant, "last-day-of-6-months") == (
        "With 30 November 2026 as the first day, 6 months end on Saturday 29 May 2027 at the latest."
    )
    assert says(participant, "last-day-of-12-months")


def test_without_a_first_day_there_is_no_latest_last_day() -> None:
    participant = answer(DEVELOPMENT)
    assert [participant.latest_last_day(limit) for limit in participant.limits] == [None, None]
    assert not says(participant, "last-day-of-6-months")


@pytest.mark.parametrize(
    ("query", "planned", "wording"),
    [
        (YOUTH + ORDINARY + "&start=2026-09-01&end=2026-09-01", "within", "planned-within"),
        (YOUTH + ORDINARY + "&start=2026-09-01&end=2026-11-30", "within", "planned-within"),
        (YOUTH + ORDINARY + "&start=2026-09-01&end=2026-12-01", "too-long", "planned-too-long"),
        (YOUTH + "&start=2026-09-01&end=2026-11-30", "depends", "planned-fits-all"),
        (YOUTH + "&start=2026-09-01&end=2026-12-01", "depends", "planned-depends"),
        (YOUTH + "&start=2026-09-01&end=2027-02-28", "depends", "planned-depends"),
        (YOUTH + "&start=2026-09-01&end=2027-03-01", "too-long", "planned-too-long"),
    ],
)
def test_a_planned_last_day_is_within_or_depends_or_too_long(query: str, planned: str, wording: str) -> None:
    participant = answer(query)
    assert participant.planned is not None
    assert participant.planned.value == planned
    (found,) = (finding for finding in participant.findings if finding.id.startswith("planned-"))
    assert found.id == f"planned-{planned}"
    assert found.wording == wording


def test_the_sources_of_a_planned_day_are_those_of_all_the_limits() -> None:
    participant = answer(YOUTH + "&start=2026-09-01&end=2026-12-01")
    (found,) = (finding for finding in participant.findings if finding.id.startswith("planned-"))
    assert set(found.sources) == {source for limit in participant.limits for source in limit.sources}


@pytest.mark.parametrize(
    "query",
    [
        YOUTH,
        YOUTH + "&start=2026-09-01",
        "country=sweden&programme=none&start=2026-09-01&end=2026-10-01",
        "country=norway&age=15&start=2026-09-01&end=2026-10-01",
    ],
)
def test_without_a_plan_or_a_group_nothing_is_said_of_a_plan(query: str) -> None:
    assert answer(query).planned is None
    assert not any(finding.id.startswith("planned-") for finding in answer(query).findings)


@given(days, some.integers(0, 800))
def test_a_planned_day_agrees_with_the_latest_last_days(first: date, length: int) -> None:
    end = first + timedelta(days=length)
    newcomer = answer(f"country=norway&reduced-capability=yes&start={first}&end={end}")
    assert newcomer.planned is not None
    expected = (
        "within" if end <= last_day(first, 12) else "depends" if end <= last_day(first, 18) else "too-long"
    )
    assert newcomer.planned.value == expected


@given(days)
def test_dates_change_no_limit_and_no_question(first: date) -> None:
    dated, undated = answer(f"{DEVELOPMENT}&start={first}"), answer(DEVELOPMENT)
    assert limits(dated) == limits(undated)
    assert dated.outcome is undated.outcome
    assert dated.questions == undated.questions
