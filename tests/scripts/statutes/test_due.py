"""What is due on a day: figures that end, pages to check, old readings, and what is announced."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from calculator.announced import Announced
from calculator.figures import Figure, by_year
from calculator.law.quoted import FIGURES, SOURCES
from calculator.sources import SWEDISH, Document
from scripts.statutes.due import ANNOUNCED, SOON, Due, due
from scripts.written.pages import Page

ENDING = by_year("bread", "NOK", "bread-rates", {2025: 1, 2026: 2})
ENDLESS = Figure("water", "NOK", "water-rates", (ENDING.values[0].__class__(1),))
LAST = date(2026, 12, 31)


def page(name: str, review_by: object) -> Page:
    return Page(name, {"review_by": review_by}, (), ())


def document(wording: date | None, read_on: date = LAST) -> Document:
    return Document("sfs-1900-1", SWEDISH, "Förordning om bröd", "https://example.org", read_on, wording)


@pytest.mark.parametrize(("before", "said"), [(0, True), (SOON.days, True), (SOON.days + 1, False)])
def test_a_figure_is_named_two_months_before_its_last_day(before: int, said: bool) -> None:
    found = due(LAST - timedelta(before), [ENDING, ENDLESS], [], [], [])
    assert [(one.day, one.what, one.sources) for one in found] == [
        (LAST, "no number is known after this day: bread", ("bread-rates",))
    ] * said


def test_the_amounts_of_tiltakspenger_are_named_in_december() -> None:
    found = due(date(2026, 12, 1), FIGURES.values(), [], [], [])
    (one,) = [one for one in found if one.sources == ("nav-tiltakspenger-rates",)]
    assert "tiltakspenger" in one.what


@pytest.mark.parametrize(
    ("review_by", "said"),
    [(LAST - timedelta(1), True), (LAST + SOON, True), (LAST + SOON + timedelta(1), False), (None, False)],
)
def test_a_page_is_named_when_its_review_comes(review_by: date | None, said: bool) -> None:
    assert [one.what for one in due(LAST, [], [page("en/a.md", review_by)], [], [])] == [
        f"the page docs/en/a.md is to be checked by {review_by}"
    ] * said


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (document(LAST - timedelta(365)), False),
        (document(LAST - timedelta(366)), True),
        (document(None), False),
        (document(None, LAST - timedelta(366)), True),
    ],
)
def test_a_text_is_old_a_year_after_the_day_for_which_it_is_known(found: Document, said: bool) -> None:
    assert bool(due(LAST, [], [], [found], [])) is said


def test_what_is_announced_stays_until_it_is_taken_out_and_what_has_no_day_comes_last() -> None:
    announced = [Announced(day, "Bread.", "the press", LAST) for day in (None, LAST, date(2020, 1, 1))]
    assert [one.day for one in due(LAST, [], [], [], announced)] == [date(2020, 1, 1), LAST, None]


@pytest.mark.parametrize(("day", "past"), [(LAST, True), (LAST + timedelta(1), False), (None, False)])
def test_what_has_come_is_due_now_and_what_has_no_day_is_not(day: date | None, past: bool) -> None:
    assert Due(day, "bread").is_past(LAST) is past


def test_what_is_announced_touches_sources_that_there_are() -> None:
    assert [id for one in ANNOUNCED for id in one.sources if id not in SOURCES] == []
    assert all(one.what and one.read_at for one in ANNOUNCED)
