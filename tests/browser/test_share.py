"""What a person may take along: the page of the answer, its link, its last day, its paper."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from icalendar import Calendar
from playwright.sync_api import Locator, expect

from .visit import Calculator

ANSWER = "country=norway&little-experience=yes&reduced-capability=no"
DATES = "start=2026-09-01&end=2027-03-31"


def copied(calculator: Calculator) -> str:
    calculator.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    calculator.page.get_by_role("button", name="Copy the link").click()
    expect(calculator.page.locator("[data-said]")).to_have_text("The link is copied.")
    return str(calculator.page.evaluate("navigator.clipboard.readText()"))


def test_the_answer_has_a_page_of_its_own(ready: Calculator) -> None:
    ready.set_address(ANSWER)
    ready.shows(ANSWER)
    link = ready.page.get_by_role("link", name="Page of this answer")
    address = link.evaluate("link => link.href")
    assert urlsplit(address).path == "/answers/norway/little-experience-yes/reduced-capability-no/"
    assert ready.page.request.get(address).ok


def test_a_copied_link_leads_to_that_page_and_holds_no_date(ready: Calculator) -> None:
    ready.set_address(f"{ANSWER}&{DATES}")
    ready.shows(f"{ANSWER}&{DATES}")
    address = urlsplit(copied(ready))
    assert address.path.startswith("/answers/norway/")
    assert not address.query
    assert not address.fragment


def test_dates_go_into_a_copied_link_only_when_asked_and_where_no_server_sees_them(ready: Calculator) -> None:
    ready.set_address(f"{ANSWER}&{DATES}")
    ready.shows(f"{ANSWER}&{DATES}")
    ready.page.get_by_label("with the dates, days and children").check()
    link = copied(ready)
    ready.page.get_by_label("with the dates, days and children").uncheck()
    assert not urlsplit(link).query
    assert urlsplit(link).fragment == f"{ANSWER}&{DATES}"


def test_days_and_children_go_along_in_the_same_way(ready: Calculator) -> None:
    query = f"{ANSWER}&benefit=none&days-a-week=4&children=2"
    ready.set_address(query)
    ready.shows(query)
    assert urlsplit(copied(ready)).path.endswith("/benefit-none/")
    ready.page.get_by_label("with the dates, days and children").check()
    link = copied(ready)
    ready.page.get_by_label("with the dates, days and children").uncheck()
    assert not urlsplit(link).query
    assert urlsplit(link).fragment == query


def test_without_dates_there_are_none_to_ask_about_and_no_day_for_the_calendar(ready: Calculator) -> None:
    ready.set_address(ANSWER)
    ready.shows(ANSWER)
    expect(ready.page.get_by_label("with the dates, days and children")).to_be_hidden()
    expect(ready.page.get_by_role("button", name="Add the days")).to_be_hidden()


@pytest.mark.parametrize(
    ("query", "days"),
    [
        (
            f"{ANSWER}&start=2026-09-01",
            ["2026-09-01", "2026-11-30", "2027-02-28", "2027-05-31", "2027-08-31"],
        ),
        (
            "country=sweden&programme=job-guarantee-for-youth&measure=work-training&start=2026-09-01",
            ["2026-09-01", "2026-09-14", "2026-11-30"],
        ),
    ],
    ids=["norway", "sweden"],
)
def test_the_days_come_as_a_calendar_file_made_on_the_device(
    ready: Calculator, tmp_path: Path, query: str, days: list[str]
) -> None:
    ready.set_address(query)
    ready.shows(query)
    name, events = downloaded(ready, ready.page.get_by_role("button", name="Add the days"), tmp_path)
    assert name == "work-training.ics"
    assert [event["DTSTART"].dt.isoformat() for event in events] == days


def test_each_day_of_the_line_comes_alone(ready: Calculator, tmp_path: Path) -> None:
    query = "country=sweden&programme=job-guarantee-for-youth&measure=work-training&start=2026-09-01"
    ready.set_address(query)
    ready.shows(query)
    line = ready.page.locator("#answer-timeline")
    expect(line.get_by_role("button")).to_have_count(3)
    button = line.get_by_role(
        "button", name=re.compile(r"^Add to my calendar \(14 September 2026: Last day of the")
    )
    name, (event,) = downloaded(ready, button, tmp_path)
    assert name == "work-training-20260914.ics"
    assert event["DTSTART"].dt.isoformat() == "2026-09-14"
    assert event["RRULE"]["UNTIL"][0].isoformat() == "2026-11-14"


def downloaded(calculator: Calculator, button: Locator, folder: Path) -> tuple[str, list[Any]]:
    """The name of the file that a button gives, and its events."""
    with calculator.page.expect_download() as download:
        button.click()
    file = folder / "days.ics"
    download.value.save_as(file)
    return download.value.suggested_filename, list(Calendar.from_ical(file.read_bytes()).walk("VEVENT"))


def test_the_print_button_opens_the_print_dialogue(ready: Calculator) -> None:
    ready.set_address(ANSWER)
    ready.shows(ANSWER)
    ready.page.locator("body").evaluate(
        "({ dataset }) => { dataset.dialogues = 0; window.print = () => dataset.dialogues++; }",
    )
    ready.page.get_by_role("button", name="Print the answer").click()
    expect(ready.page.locator("body")).to_have_attribute("data-dialogues", "1")
