"""The line of time: each entry rests on findings, days are counted as the law counts, none is invented."""

from __future__ import annotations

import json
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from calculator import answer_page
from calculator.assessment import Assessment
from calculator.law import FIGURES, SCHEMES
from calculator.months import last_day
from calculator.timeline import FIRST_DAY, REPORTS, REVIEWS, WITHOUT_A_DAY, Entry
from calculator.words import DEFAULT, LANGUAGES, words_of
from calculator.writing import html, text
from calculator.writing.sentences import Writer
from calculator.writing.timeline import as_data, what, when
from tests.calculator.asking import (
    DEVELOPMENT,
    ESTABLISHMENT,
    NORWAY,
    ORDINARY,
    REINFORCED,
    YOUTH,
    answer,
    everyone,
)

WRITER = Writer.of(DEFAULT)
NEWCOMER = f"{NORWAY}&little-experience=yes&reduced-capability=no"
PEOPLE = (
    "country=sweden",
    YOUTH,
    YOUTH + ORDINARY,
    ESTABLISHMENT + REINFORCED,
    f"{DEVELOPMENT}{ORDINARY}&long-participation=yes&benefit=activity-support",
    f"{DEVELOPMENT}{REINFORCED}&benefit=none",
    NORWAY,
    NEWCOMER,
    f"{NEWCOMER}&benefit=none&age=30",
    f"{NORWAY}&reduced-capability=yes&benefit=sickness-benefit",
)
people = some.sampled_from(PEOPLE)
days = some.dates(date(1, 1, 1), date(2200, 12, 31))


def entry(assessment: Assessment, id: str) -> Entry:
    (found,) = (entry for entry in assessment.timeline if entry.id == id)
    return found


def ids(assessment: Assessment) -> list[str]:
    return [entry.id for entry in assessment.timeline]


def on(*days: str) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, days))


def test_a_placement_in_sweden_from_its_first_day_to_its_latest_last_one() -> None:
    participant = answer(f"{DEVELOPMENT}{REINFORCED}&start=2026-12-01")
    assert [f"{when(entry, WRITER)}: {what(entry, WRITER)}" for entry in participant.timeline] == [
        "Tuesday 1 December 2026: First day: agree on everything before it",
        "Monday 14 December 2026, then each month while it lasts, until 14 November 2027 at most: Last day "
        "of the month for your activity report (aktivitetsrapport) to Arbetsförmedlingen",
        "Tuesday 30 November 2027: Latest last day, with a maximum of 12 months",
        "Before each period: Arbetsförmedlingen checks whether work training is what suits you best",
        "Each month: Apply to Försäkringskassan for your money, if you get any from there",
        "3 weeks from the day on which you got a decision: Last day to ask Arbetsförmedlingen to reconsider "
        "it (omprövning)",
    ]


def test_a_placement_in_norway_from_its_first_day_to_its_latest_last_one() -> None:
    participant = answer(f"{NORWAY}&reduced-capability=yes&start=2026-12-01&end=2027-06-30")
    assert [f"{when(entry, WRITER)}: {what(entry, WRITER)}" for entry in participant.timeline] == [
        "Tuesday 1 December 2026: First day, once NAV's approval is in place",
        "Sunday 28 February 2027, then, while it lasts, on 31 May 2027: Latest day for NAV to look at the "
        "length again, counted from your first day: ask NAV which day it is",
        "Wednesday 30 June 2027: Your planned last day",
        "Tuesday 30 November 2027: Latest last day, with a maximum of 12 months",
        "Wednesday 31 May 2028: Latest last day, with a maximum of 18 months, only if NAV extends it by up "
        "to 6 months",
        "Every 14 days: Report to NAV, if you get tiltakspenger: ask on which days",
        "3 weeks from the day on which you got a decision: Last day to complain (klage) about a place with "
        "an employer; it is 3 weeks for the assessment of what help you need unless your letter says "
        "longer, 6 weeks for tiltakspenger and 6 weeks for other benefits",
    ]


# What there is, and for whom.


@pytest.mark.parametrize(
    "query",
    [
        "start=2026-09-01",
        "country=sweden",
        NEWCOMER,
        "country=sweden&programme=none&start=2026-09-01",
        "country=norway&age=15&start=2026-09-01&end=2026-10-01",
    ],
)
def test_there_is_no_line_before_country_and_first_day_or_outside_the_group(
    query: str, writer: Writer
) -> None:
    assert answer(query).timeline == ()
    assert "timeline" not in html.answer(answer(query), (), writer, address=str)
    assert f"\n{writer.words.page['timeline']}\n" not in text.answer(answer(query), writer)


def test_no_answer_without_dates_has_a_line() -> None:
    assert {assessment.timeline for assessment in everyone()} == {()}


@given(people, days)
def test_who_is_told_of_something_finds_it_on_the_line(person: str, first: date) -> None:
    participant = answer(f"{person}&start={first}")
    said = {finding.id for finding in participant.findings}
    lines = {f"last-day-of-{limit.months}-months" for limit in participant.limits}
    always = said & {*FIRST_DAY, *REPORTS, *REVIEWS, *WITHOUT_A_DAY}
    found = set(ids(participant))
    assert lines <= found <= lines | always
    assert always - found <= {"length-fits-your-needs"}  # a short one is over before it is looked at again


def test_whatever_can_stand_on_the_line_is_a_statement_of_the_law() -> None:
    statements = {statement.id: statement for scheme in SCHEMES.values() for statement in scheme.statements}
    assert {*FIRST_DAY, *REPORTS, *REVIEWS, *WITHOUT_A_DAY} <= statements.keys()
    for id, figure in (*REPORTS.items(), *REVIEWS.items()):
        assert figure in statements[id].figures


def test_every_entry_rests_on_findings_of_the_answer_and_cites_exactly_their_sources() -> None:
    for person in PEOPLE:
        participant = answer(f"{person}&start=2026-09-01&end=2026-11-30")
        for one in participant.timeline:
            assert one.findings
            assert {finding.id for finding in one.findings} <= {said.id for said in participant.findings}
            assert set(one.sources) == {source for finding in one.findings for source in finding.sources}
            assert set(one.sources) <= set(participant.cited)


def test_only_who_may_get_money_applies_and_reports_for_it() -> None:
    start = "&start=2026-09-01"
    assert "apply-each-month" in ids(answer(YOUTH + start))
    assert "apply-each-month" not in ids(answer(f"{YOUTH}&benefit=none{start}"))
    assert "report-for-tiltakspenger" in ids(answer(f"{NEWCOMER}&benefit=none{start}"))
    assert "report-for-tiltakspenger" not in ids(answer(f"{NEWCOMER}&benefit=sickness-benefit{start}"))


def test_each_period_is_tested_where_a_source_says_so() -> None:
    start = "&start=2026-09-01"
    assert "each-period-is-tested" in ids(answer(DEVELOPMENT + start))
    assert "each-period-is-tested" in ids(answer(ESTABLISHMENT + start))
    assert "each-period-is-tested" not in ids(answer(YOUTH + start))


def test_what_a_letter_or_a_decision_sets_going_has_no_day() -> None:
    for person in PEOPLE:
        for one in answer(f"{person}&start=2026-09-01").timeline:
            assert bool(one.days) != (one.id in WITHOUT_A_DAY)


# The days.


@given(people, days, some.integers(0, 700) | some.none())
def test_days_are_in_order_and_within_what_is_possible(person: str, first: date, length: int | None) -> None:
    end = f"&end={first + timedelta(days=length)}" if length is not None else ""
    participant = answer(f"{person}&start={first}{end}")
    dated = [one for one in participant.timeline if one.days]
    assert [one.days[0] for one in dated] == sorted(one.days[0] for one in dated)
    assert list(participant.timeline[len(dated) :]) == [one for one in participant.timeline if not one.days]
    assert dated[0].days == (first,)
    latest = max(filter(None, map(participant.latest_last_day, participant.limits)))
    for one in dated:
        assert list(one.days) == sorted(set(one.days))
        assert all(first <= day for day in one.days)
        assert all(day <= latest for day in one.days) or not one.possible
    if participant.planned_last_day:
        for id in ids(participant):
            if id in (*REPORTS, *REVIEWS):
                assert entry(participant, id).days[-1] <= participant.planned_last_day


@given(people, days)
def test_the_last_days_are_those_of_the_limits(person: str, first: date) -> None:
    participant = answer(f"{person}&start={first}")
    found = {one.id: one.days for one in participant.timeline if one.id.startswith("last-day-")}
    assert found == {
        f"last-day-of-{limit.months}-months": (last_day(first, limit.months),) for limit in participant.limits
    }


@given(days)
def test_the_report_is_due_on_the_day_of_the_figure_in_every_month_of_the_placement(first: date) -> None:
    participant = answer(f"{DEVELOPMENT}{REINFORCED}&start={first}")
    due, last = FIGURES["activity-report-last-day"].latest, last_day(first, 12)
    whole = (first + timedelta(days=number) for number in range((last - first).days + 1))
    assert entry(participant, "activity-report").days == tuple(day for day in whole if day.day == due)
    assert entry(participant, "activity-report").every == 1


@given(days)
def test_nav_looks_at_the_length_before_each_third_month_is_over(first: date) -> None:
    looked = entry(answer(f"{NEWCOMER}&start={first}"), "length-fits-your-needs").days
    assert looked == (last_day(first, 3), last_day(first, 6), last_day(first, 9))


@pytest.mark.parametrize(
    ("start", "looked"),
    [
        ("2026-09-01", on("2026-11-30", "2027-02-28", "2027-05-31")),
        ("2027-11-30", on("2028-02-28", "2028-05-29", "2028-08-29")),
        ("2027-12-01", on("2028-02-29", "2028-05-31", "2028-08-31")),
        ("2028-02-29", on("2028-05-28", "2028-08-28", "2028-11-28")),
        ("2026-08-31", on("2026-11-29", "2027-02-27", "2027-05-30")),
        ("0001-01-01", on("0001-03-31", "0001-06-30", "0001-09-30")),
    ],
)
def test_months_end_where_they_end(start: str, looked: tuple[date, ...]) -> None:
    assert entry(answer(f"{NEWCOMER}&start={start}"), "length-fits-your-needs").days == looked


def test_a_placement_is_not_looked_at_again_on_its_last_day() -> None:
    start = f"{NEWCOMER}&start=2026-09-01&end="
    assert "length-fits-your-needs" not in ids(answer(f"{start}2026-11-30"))
    assert entry(answer(f"{start}2026-12-01"), "length-fits-your-needs").days == on("2026-11-30")


def test_the_report_of_the_first_and_of_the_last_day_counts() -> None:
    start = f"{YOUTH}{ORDINARY}&start="
    assert entry(answer(f"{start}2026-09-14&end=2026-10-14"), "activity-report").days == on(
        "2026-09-14", "2026-10-14"
    )
    assert "activity-report" not in ids(answer(f"{start}2026-09-15&end=2026-10-13"))


def test_while_nothing_holds_yet_days_go_as_far_as_the_longest_that_is_possible() -> None:
    assert entry(answer("country=sweden&start=2026-09-01"), "activity-report").days[-1] == date(2027, 8, 14)
    assert entry(answer(f"{YOUTH}&start=2026-09-01"), "activity-report").days[-1] == date(2027, 2, 14)


def test_a_plan_past_every_maximum_is_named_and_nothing_is_counted_from_it() -> None:
    too_long = answer(f"{DEVELOPMENT}{REINFORCED}&start=2026-09-01&end=2029-01-31")
    plan = entry(too_long, "planned-too-long")
    assert not plan.possible
    assert plan.days == on("2029-01-31")
    assert "later than every maximum" in what(plan, WRITER)
    assert entry(too_long, "activity-report").days[-1] == date(2027, 8, 14)
    assert [one.id for one in too_long.timeline if not one.possible] == ["planned-too-long"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (f"{YOUTH}{ORDINARY}&start=2026-09-01&end=2026-11-30", "planned-within"),
        (f"{YOUTH}&start=2026-09-01&end=2026-11-30", "planned-fits-all"),
        (f"{YOUTH}&start=2026-09-01&end=2026-12-01", "planned-depends"),
        (f"{YOUTH}&start=2026-09-01&end=2027-12-01", "planned-too-long"),
    ],
)
def test_a_planned_last_day_is_on_the_line_as_the_answer_speaks_of_it(query: str, words: str) -> None:
    (plan,) = (one for one in answer(query).timeline if one.id.startswith("planned-"))
    assert plan.words == words
    assert plan.possible == (words != "planned-too-long")


def test_a_maximum_says_what_it_still_needs() -> None:
    start = "&start=2026-09-01"
    assert entry(answer(f"{YOUTH}{ORDINARY}{start}"), "last-day-of-3-months").words == "last-day"
    assert entry(answer(f"{YOUTH}{start}"), "last-day-of-3-months").words == "last-day-depends"
    unsure = answer(f"{NORWAY}{start}")
    assert entry(unsure, "last-day-of-12-months").words == "last-day-depends"
    assert what(entry(unsure, "last-day-of-18-months"), WRITER) == (
        "Latest last day, with a maximum of 18 months, only if NAV has assessed that your work capability "
        "is reduced and NAV extends it by up to 6 months"
    )


@given(some.lists(some.dates(date(2026, 1, 1), date(2028, 12, 31)), min_size=2, max_size=4, unique=True))
def test_days_are_even_when_the_same_day_comes_after_the_same_number_of_months(found: list[date]) -> None:
    days = tuple(sorted(found))
    every = Entry("", (), days).every
    numbers = [day.year * 12 + day.month for day in days]
    steps = {after - before for before, after in pairwise(numbers)}
    assert every == (steps.pop() if len(steps) == 1 and len({day.day for day in days}) == 1 else None)
    assert Entry("", (), days[:1]).every is None
    assert Entry("", ()).every is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_the_line_and_none_left_over(language: str) -> None:
    words = words_of(language)
    plans = {f"planned-{kind}" for kind in ("within", "fits-all", "depends", "too-long")}
    maxima = {"last-day", "last-day-if", "last-day-depends"}
    assert words.timeline.keys() == {*FIRST_DAY, *REPORTS, *REVIEWS, *WITHOUT_A_DAY} | plans | maxima
    assert words.times.keys() == set(WITHOUT_A_DAY)


# Written.


def test_the_page_has_each_day_as_a_time_and_a_button_for_it(writer: Writer) -> None:
    participant = answer(f"{NORWAY}&reduced-capability=yes&start=2026-12-01&end=2028-12-24")
    page = html.answer(participant, (), writer, address=str)
    line = page[page.index('<section class="timeline" id="answer-timeline">') :].partition("</section>")[0]
    for one in participant.timeline:
        for day in one.days:
            assert f'<time datetime="{day}">' in line
        assert (f'data-event="{one.id}"' in line) == (bool(one.days) and one.possible)
    assert line.count('<details class="cited">') == len(participant.timeline)
    dated, _, undated = line.partition("</ol>")
    (often,) = (when(one, writer) for one in participant.timeline if one.id == "report-for-tiltakspenger")
    assert "14" in often
    assert often in undated
    assert "<time" not in undated
    assert often not in dated


def test_the_line_is_the_first_thing_after_the_summary(writer: Writer) -> None:
    page = html.answer(answer(f"{NEWCOMER}&start=2026-12-01"), (), writer, address=str)
    assert '<div class="answer-more"><section class="timeline"' in page


def test_every_language_says_each_day_of_the_line_and_how_often(writer: Writer) -> None:
    for placement in (
        f"{DEVELOPMENT}{REINFORCED}&start=2026-12-01",
        f"{NORWAY}&reduced-capability=yes&start=2026-12-01&end=2027-06-30",
    ):
        participant = answer(placement)
        lines = " ".join(text.answer(participant, writer).split())
        for one in participant.timeline:
            line = f"- {when(one, writer)}: {what(one, writer)} ["
            assert " ".join(line.split()) in lines
            assert not one.days or writer.day(one.days[0]) in when(one, writer)


def test_the_text_has_the_line_after_the_summary_with_its_sources() -> None:
    lines = text.answer(answer(f"{NEWCOMER}&start=2026-12-01"), WRITER)
    assert "\nYour days\n- Tuesday 1 December 2026: First day, once NAV's approval is in place [" in lines
    assert lines.index("What to do now") < lines.index("Your days") < lines.index("How the limit")


def test_as_data_an_entry_has_the_promised_names() -> None:
    found = as_data(answer(f"{NEWCOMER}&start=2026-09-01"), WRITER)
    assert found[1] == {
        "id": "length-fits-your-needs",
        "days": ["2026-11-30", "2027-02-28", "2027-05-31"],
        "when": "Monday 30 November 2026, then, while it lasts, on 28 February 2027 and 31 May 2027",
        "text": "Latest day for NAV to look at the length again, counted from your first day: ask NAV which "
        "day it is",
        "findings": ["length-fits-your-needs"],
        "sources": ["tiltaksforskriften-3-5"],
    }
    assert found[2]["findings"] == ["last-day-of-12-months", "limit-12-months"]
    assert found[-1]["days"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reply_has_a_calendar_for_all_and_for_each_day(language: str) -> None:
    reply: dict[str, Any] = json.loads(
        answer_page(f"{NEWCOMER}&start=2026-09-01", language, date(2026, 9, 1))
    )
    assert list(reply["events"]) == ["wait-for-nav", "length-fits-your-needs", "last-day-of-12-months"]
    assert all(file.startswith("BEGIN:VCALENDAR") for file in (reply["calendar"], *reply["events"].values()))
    assert json.loads(answer_page(NEWCOMER, language))["events"] == {}
    assert json.loads(answer_page(NEWCOMER, language))["calendar"] is None
