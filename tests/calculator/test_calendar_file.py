"""The days as a calendar file, read by a well-kept library as a person's calendar would read it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as some
from icalendar import Calendar

from calculator.assessment import Assessment
from calculator.words import DEFAULT, LANGUAGES
from calculator.writing.calendar_file import calendar_file, single
from calculator.writing.sentences import Writer
from tests.calculator.asking import DEVELOPMENT, NORWAY, REINFORCED, YOUTH, answer

NEWCOMER = f"{NORWAY}&little-experience=yes&reduced-capability=no"
WRITER = Writer.of(DEFAULT)
WRITERS = [Writer.of(language) for language in LANGUAGES]
NAMED = {"en": "Work training", "sv": "Arbetsträning", "nb": "Arbeidstrening"}
EVERYBODY = (NEWCOMER, f"{NORWAY}&reduced-capability=yes", NORWAY, YOUTH, DEVELOPMENT + REINFORCED)


def written(query: str, writer: Writer = WRITER) -> str | None:
    assessment = answer(query)
    return calendar_file(assessment.timeline, assessment, writer)


def events(query: str, writer: Writer = WRITER) -> list[Any]:
    return read(written(query, writer) or "")


def read(file: str) -> list[Any]:
    return list(Calendar.from_ical(file).walk("VEVENT"))


def days(event: Any) -> list[date]:
    """The days on which a calendar shows the event."""
    first = event["DTSTART"].dt
    if "RRULE" not in event:
        return [first]
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=datetime.combine(first, time()))
    return [moment.date() for moment in rule]


def all_days(assessment: Assessment) -> list[date]:
    return sorted(day for entry in assessment.timeline if entry.possible for day in entry.days)


@given(
    some.sampled_from(EVERYBODY),
    some.dates(date(1, 1, 1), date(2200, 12, 31)),
    some.integers(0, 700) | some.none(),
    some.sampled_from(WRITERS),
)
def test_every_day_of_the_line_is_in_the_calendar_and_no_other(
    person: str, first: date, length: int | None, writer: Writer
) -> None:
    end = f"&end={first + timedelta(days=length)}" if length is not None else ""
    query = f"{person}&start={first}{end}"
    found = events(query, writer)
    assert sorted(day for event in found for day in days(event)) == all_days(answer(query))
    for event in found:
        assert event["DTEND"].dt == event["DTSTART"].dt + timedelta(days=1)
        assert event["TRANSP"] == "TRANSPARENT"
        assert event["SUMMARY"].params["LANGUAGE"] == writer.words.language
        assert event["SUMMARY"].startswith(f"{NAMED[writer.words.language]}: ")
        assert event["DESCRIPTION"].endswith(writer.words.page["calendar-text"])
    assert len({str(event["UID"]) for event in found}) == len(found)


def test_what_is_due_each_month_is_one_event_that_ends() -> None:
    (report,) = (event for event in events(f"{DEVELOPMENT}{REINFORCED}&start=2026-12-01") if "RRULE" in event)
    assert report["DTSTART"].dt == date(2026, 12, 14)
    assert report["RRULE"].to_ical() == b"FREQ=MONTHLY;UNTIL=20271114;INTERVAL=1"
    assert len(days(report)) == 12


def test_what_comes_on_other_days_of_the_month_is_an_event_each_time() -> None:
    looked = [event for event in events(f"{NEWCOMER}&start=2026-12-01") if "length" in event["UID"]]
    assert [event["DTSTART"].dt for event in looked] == [
        date(2027, 2, 28),
        date(2027, 5, 31),
        date(2027, 8, 31),
    ]
    (even,) = (event for event in events(f"{NEWCOMER}&start=2026-12-02") if "length" in event["UID"])
    assert days(even) == [date(2027, 3, 1), date(2027, 6, 1), date(2027, 9, 1)]


def test_an_event_alone_is_the_same_event_as_among_all() -> None:
    assessment = answer(f"{NORWAY}&reduced-capability=yes&start=2026-12-01&end=2026-12-24")
    files = single(assessment, WRITER)
    assert list(files) == [entry.id for entry in assessment.timeline if entry.days]
    alone = [event.to_ical() for file in files.values() for event in read(file)]
    assert alone == [event.to_ical() for event in events("&".join(map("=".join, given_of(assessment))))]


def given_of(assessment: Assessment) -> list[tuple[str, str]]:
    return [(key, str(value)) for key, value in assessment.given.items()]


@pytest.mark.parametrize(
    "query",
    [
        NEWCOMER,
        "start=2026-09-01",
        "country=norway&age=15&start=2026-09-01",
        "country=sweden&programme=none&start=2026-09-01",
        "country=sweden&programme=none&start=2026-09-01&end=2026-10-01",
    ],
)
def test_there_is_no_calendar_while_there_is_no_day(query: str) -> None:
    assert written(query) is None
    assert single(answer(query), WRITER) == {}


def test_a_plan_that_is_too_long_is_not_put_into_a_calendar() -> None:
    query = f"{NEWCOMER}&start=2026-09-01&end=2029-10-01"
    assert date(2029, 10, 1) not in [day for event in events(query) for day in days(event)]
    assert "planned-too-long" not in single(answer(query), WRITER)


def test_a_maximum_that_depends_says_so_in_its_title() -> None:
    titles = [str(event["SUMMARY"]) for event in events(f"{NORWAY}&reduced-capability=yes&start=2026-09-01")]
    assert titles[-1] == (
        "Work training: Latest last day, with a maximum of 18 months, only if NAV extends it by up to "
        "6 months"
    )


def test_who_sees_a_calendar_does_not_learn_what_was_answered(writer: Writer) -> None:
    query = f"{NORWAY}&reduced-capability=yes&benefit=sickness-benefit&start=2026-09-01"
    unfolded = (written(query, writer) or "").replace("\r\n ", "").lower()
    assert unfolded
    secrets = (
        "capability",
        "sickness",
        "sykepenger",
        "reduced",
        "arbeidsevne",
        "arbetsförmåga",
        "sjukpenning",
    )
    for secret in secrets:
        assert secret not in unfolded


@pytest.mark.parametrize("start", ["0001-01-01", "0999-12-31"])
def test_a_year_has_four_digits_in_the_file_however_early_it_is(start: str) -> None:
    file = written(f"{NEWCOMER}&start={start}&on={start}") or ""
    assert f"DTSTART;VALUE=DATE:{start.replace('-', '')}\r\n" in file
    assert f"DTSTAMP:{start.replace('-', '')}T000000Z\r\n" in file
    assert events(f"{NEWCOMER}&start={start}")[0]["DTSTART"].dt == date.fromisoformat(start)


def test_no_line_is_longer_than_the_standard_allows(writer: Writer) -> None:
    for person in EVERYBODY:
        file = written(f"{person}&start=2026-09-01", writer) or ""
        assert file.endswith("\r\n")
        assert all(len(line.encode()) <= 75 for line in file.split("\r\n"))


def test_the_same_day_is_the_same_event_whatever_else_is_answered_and_in_every_language() -> None:
    one, *others = (
        {str(event["UID"]) for event in events(f"{query}&start=2026-09-01", writer)}
        for query in (NEWCOMER, f"{NEWCOMER}&benefit=none&age=30")
        for writer in WRITERS
    )
    assert all(other == one for other in others)
    assert "last-day-of-12-months/2027-08-31@work-training-guide" in one
