"""An old link whose answer has changed says so: what it was, what it is now, and since when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from calculator import Assessment, assess, read
from calculator.figures import Number
from calculator.law import SCHEMES
from calculator.rules import Topic
from calculator.words import DEFAULT
from calculator.words.marks import as_html
from calculator.writing import data, html, text
from calculator.writing.sentences import Writer

WRITER = Writer.of(DEFAULT)
TODAY = date(2026, 11, 21)
NORWAY = "country=norway&little-experience=yes&reduced-capability=no&benefit=none"
SWEDEN = "country=sweden&programme=job-guarantee-for-youth&measure=work-training&benefit=activity-support"


def answer(query: str, today: date = TODAY) -> Assessment:
    return assess(read(query), today)


def changed(assessment: Assessment, writer: Writer = WRITER) -> dict[str, str]:
    return {
        finding.id: writer.sentence(finding)
        for finding in assessment.findings
        if finding.id.startswith("changed-")
    }


def test_each_amount_that_has_changed_is_named_with_its_day() -> None:
    then = answer(f"{NORWAY}&on=2025-11-01")
    said = changed(then)
    assert list(said) == [
        "changed-since",
        "changed-tiltakspenger-amount",
        "changed-tiltakspenger-when-ill",
        "changed-inclusion-subsidy-amount",
    ]
    assert said["changed-since"] == (
        "This answer uses the rules and figures of 1 November 2025. Some have changed since; what they are "
        "now stands under: Money in detail and What the employer does."
    )
    assert said["changed-tiltakspenger-amount"] == (
        "This has changed. Since 1 January 2026 it says: In 2026, tiltakspenger are NOK 312 a day, and "
        "NOK 56 more a day for each child under 16 whom you support and who lives and stays in Norway."
    )


def test_the_old_amount_stands_just_before_the_new_one() -> None:
    findings = answer(f"{NORWAY}&on=2025-11-01").findings
    at = next(i for i, finding in enumerate(findings) if finding.id == "changed-tiltakspenger-amount")
    assert "NOK 298 a day" in WRITER.sentence(findings[at - 1])
    assert findings[at].topic is findings[at - 1].topic is Topic.MONEY


@pytest.mark.parametrize(
    "query",
    [
        NORWAY,
        f"{NORWAY}&on=2026-11-21",
        f"{NORWAY}&on=2026-01-01",  # the amounts of the year
        f"{NORWAY}&on=2027-11-21",  # a day to come
        f"{SWEDEN}&on=2025-11-01",  # nothing has changed in Sweden since
        "on=2025-11-01",
    ],
)
def test_an_answer_that_has_not_changed_says_nothing(query: str) -> None:
    assert changed(answer(query)) == {}


def test_a_number_that_is_not_known_is_not_one_that_has_changed() -> None:
    assert changed(answer(f"{NORWAY}&on=2022-06-01")) == {}
    assert changed(answer(f"{SWEDEN}&on=2017-06-01")) == {}


def test_the_day_named_is_that_of_the_newest_change(monkeypatch: pytest.MonkeyPatch) -> None:
    year = (date(2027, 1, 1), date(2027, 12, 31))
    figures = dict(SCHEMES["norway"].figures)
    for id, number in (("tiltakspenger", 320), ("child-supplement", 58)):
        values = (*figures[id].values, Number(number, first=year[0], last=year[1]))
        figures[id] = replace(figures[id], values=values)
    monkeypatch.setitem(SCHEMES, "norway", replace(SCHEMES["norway"], figures=figures))
    said = changed(answer(f"{NORWAY}&on=2025-11-01", date(2027, 2, 1)))["changed-tiltakspenger-amount"]
    assert "Since 1 January 2027" in said
    assert "NOK 320" in said


def test_a_sum_that_stays_for_another_year_has_not_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    figures = dict(SCHEMES["norway"].figures)
    for id in ("tiltakspenger", "child-supplement"):
        *earlier, last = figures[id].values
        figures[id] = replace(figures[id], values=(*earlier, replace(last, number=earlier[-1].number)))
    monkeypatch.setitem(SCHEMES, "norway", replace(SCHEMES["norway"], figures=figures))
    said = changed(answer(f"{NORWAY}&on=2025-11-01"))
    assert "changed-tiltakspenger-amount" not in said
    assert "changed-tiltakspenger-when-ill" in said


def test_the_data_hold_both_amounts() -> None:
    amounts = data.outcome(answer(f"{NORWAY}&on=2025-11-01"), WRITER)["amounts"]
    said = [(amount["number"], amount["first"]) for amount in amounts if amount["figure"] == "tiltakspenger"]
    assert said == [(298, "2025-01-01"), (312, "2026-01-01")]


def test_an_amount_chosen_by_the_last_day_does_not_change_with_the_day_of_the_link() -> None:
    dates = "start=2026-02-01&end=2026-06-01"
    assert "changed-inclusion-subsidy-amount" not in changed(answer(f"{NORWAY}&{dates}&on=2025-11-01"))


@pytest.mark.parametrize("country", ["norway", "sweden"])
def test_what_it_says_of_today_is_what_todays_answer_says(country: str, writer: Writer) -> None:
    now = {finding.id: writer.sentence(finding) for finding in answer(f"country={country}").findings}
    for day in (turn - timedelta(days=1) for turn in SCHEMES[country].turns if turn <= TODAY):
        for id, sentence in changed(answer(f"country={country}&on={day}"), writer).items():
            if id != "changed-since":
                assert sentence.endswith(now[id.removeprefix("changed-")])


def test_every_way_of_writing_says_it(writer: Writer) -> None:
    then = answer(f"{NORWAY}&on=2025-11-01")
    page = html.answer(then, (), writer, lambda given: "")
    outcome = data.outcome(then, writer)
    for sentence in changed(then, writer).values():
        assert as_html(sentence) in page
        assert sentence in [finding["text"] for finding in outcome["findings"]]
        assert " ".join(sentence.split()) in " ".join(text.answer(then, writer).split())
    assert all(finding["sources"] for finding in outcome["findings"])
