"""The days that a reading leaves: when a statute was read, and for which day its text is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from calculator.law.quoted import SOURCES
from scripts.statutes.comparison import Comparison, Fate
from scripts.statutes.days import Days
from scripts.statutes.reading import days_read
from scripts.statutes.statute import Statute

ON = date(2026, 11, 24)
KNOWN = SOURCES["sfs-2007-414-5"].wording
assert KNOWN


def compared(stated: date, wording: date | None = KNOWN, fate: Fate = Fate.UNCHANGED) -> list[Comparison]:
    source = SOURCES["sfs-2007-414-5"]
    source = replace(source, document=replace(source.document, wording=wording))
    return [Comparison(source, fate, Statute("sfs-2007-414", Path("a.md"), "2026:1", stated, ()))]


@pytest.mark.parametrize(
    ("stated", "copied", "wording"),
    [
        (date(2026, 10, 1), None, date(2026, 10, 1)),
        (date(2026, 10, 1), date(2026, 11, 1), date(2026, 11, 1)),
        (date(2027, 1, 1), None, ON),
        (date(2020, 1, 1), None, KNOWN),
        (date(2026, 10, 1), date(2020, 1, 1), KNOWN),
    ],
    ids=["the copy's day", "the day of copying", "a copy that looks ahead", "an old copy", "an old copying"],
)
def test_a_text_is_known_for_the_day_of_its_copy_and_never_for_an_earlier_one_than_before(
    stated: date, copied: date | None, wording: date
) -> None:
    assert days_read(compared(stated), ON, copied) == {"sfs-2007-414": Days(ON, wording)}


def test_a_text_that_had_no_day_gets_that_of_its_copy() -> None:
    days = days_read(compared(date(2026, 10, 1), wording=None), ON, None)
    assert days == {"sfs-2007-414": Days(ON, date(2026, 10, 1))}


@pytest.mark.parametrize("fate", [Fate.REPEALED, Fate.RENUMBERED, Fate.OLDER])
def test_what_is_gone_has_moved_or_is_older_was_not_read(fate: Fate) -> None:
    found = compared(date(2026, 10, 1))
    assert days_read([*found, replace(found[0], fate=fate)], ON, None) == {}
