"""The last day as a calendar file, read by a well-kept library as a person's calendar would read it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from calculator.answers import read
from calculator.assessment import assess
from calculator.words import DEFAULT
from calculator.writing.calendar_file import calendar_file
from calculator.writing.sentences import Writer

TODAY = date(2026, 11, 21)


def written(query: str) -> str | None:
    return calendar_file(assess(read(query), TODAY), Writer.of(DEFAULT))


@pytest.mark.parametrize(
    ("query", "day"),
    [
        ("country=norway&little-experience=yes&start=2026-09-01", date(2027, 8, 31)),
        ("country=norway&reduced-capability=yes&start=2026-09-01", date(2027, 8, 31)),
        ("country=norway&reduced-capability=yes&start=2026-09-01&end=2026-12-24", date(2026, 12, 24)),
        (
            "country=sweden&programme=job-guarantee-for-youth&measure=work-training&start=2026-11-30",
            date(2027, 2, 27),
        ),
    ],
)
def test_the_last_day_is_an_event_of_one_whole_day(query: str, day: date) -> None:
    event: Any = Calendar.from_ical(written(query) or "").walk("VEVENT")[0]
    assert event["DTSTART"].dt == day
    assert event["DTEND"].dt == day + timedelta(days=1)
    assert event["SUMMARY"] == "Work training: last day"
    assert "An officer decides" in event["DESCRIPTION"]


@pytest.mark.parametrize(
    "query",
    [
        "country=norway&little-experience=yes",
        "country=norway&start=2026-09-01",
        "country=norway&age=15&start=2026-09-01",
        "country=sweden&programme=none&start=2026-09-01",
        "country=sweden&programme=none&start=2026-09-01&end=2026-10-01",
        "country=norway&little-experience=yes&start=2026-09-01&end=2029-10-01",
    ],
)
def test_there_is_no_event_while_no_maximum_holds_or_the_plan_is_not_possible(query: str) -> None:
    assert written(query) is None


def test_no_line_is_longer_than_the_standard_allows() -> None:
    text = written("country=norway&little-experience=yes&start=2026-09-01") or ""
    assert text.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_the_same_day_of_the_same_answer_is_the_same_event() -> None:
    first, again = (written("country=norway&little-experience=yes&start=2026-09-01") for _ in range(2))
    assert first == again
