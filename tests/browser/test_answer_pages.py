"""With scripts off, a browser comes to every answer by links; and a page of each kind can be used by all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Literal
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, expect

from calculator import answer_page
from calculator.words import WORDS
from tests.browser.test_accessibility import SCHEMES, WIDTHS, findings, scrolls_sideways, show_in
from tests.browser.visit import Visit, visiting

from .conftest import Built, plain, read_page

# The page's links, and the text of its answer if it has one.
LOOK = """() => [
  [...document.querySelectorAll("main a[href]")].map((link) => link.href),
  document.querySelector("section.answer")?.textContent ?? null,
]"""
START = "Answer the questions page by page"
UNKNOWN = WORDS["en"].unknown

WALKS = (
    (
        ("Sweden", "Job Guarantee for Youth", "Work training"),
        "country=sweden&programme=job-guarantee-for-youth&measure=work-training",
    ),
    (("Sweden", "None of these"), "country=sweden&programme=none"),
    (("Norway", "No", UNKNOWN), "country=norway&little-experience=no"),
    ((UNKNOWN,), ""),
)
KINDS = {
    "the first question": "answers/",
    "a question with answers so far": "answers/norway/little-experience-yes/",
    "may be offered": "answers/sweden/job-guarantee-for-youth/work-training/",
    "outside the described group": "answers/sweden/programme-none/",
    "more answers needed": "answers/country-unknown/",
    "an age and a benefit": (
        "answers/norway/little-experience-yes/reduced-capability-yes/age-under-16/benefit-none/"
    ),
}


@pytest.fixture
def plain_page(browser: Browser, site: str) -> Iterator[Page]:
    """A page in a browser that runs no scripts."""
    with browser.new_context(base_url=site, java_script_enabled=False) as context:
        yield context.new_page()


def answer_text(query: str, on: date) -> str:
    """The text of the calculator's answer."""
    form = json.loads(answer_page(query, "en", on))
    return plain(read_page(f'<section class="answer">{form["html"]}').text)


def test_without_scripts_every_answer_is_reached_and_says_what_the_calculator_says(
    plain_page: Page, site: str, answers: list[Built]
) -> None:
    shown: dict[str, str] = {}
    seen, waiting = {""}, [""]
    while waiting:
        here = waiting.pop()
        plain_page.goto(here, wait_until="domcontentloaded")
        links, text = plain_page.evaluate(LOOK)
        if text is not None:
            shown[here] = plain(text)
        new = {
            link.removeprefix(site).partition("#")[0] for link in links if link.startswith(f"{site}answers/")
        }
        waiting += sorted(link for link in new - seen if link.endswith("/"))
        seen |= new
    assert shown == {
        page.path: answer_text(page.query, date.fromisoformat(page.outcome["on"])) for page in answers
    }


@pytest.mark.parametrize(("choices", "query"), WALKS)
def test_without_scripts_a_person_clicks_through_to_the_answer(
    plain_page: Page, choices: tuple[str, ...], query: str
) -> None:
    plain_page.goto("")
    plain_page.get_by_role("link", name=START).click()
    for choice in choices:
        options = plain_page.locator("h1 ~ .calculator > .options")
        options.get_by_role("link", name=re.compile(f"^{re.escape(choice)}")).first.click()
    headline = json.loads(answer_page(query, "en", date.today()))["announcement"]
    expect(plain_page.locator("#answer")).to_contain_text(headline)


def test_without_scripts_an_answer_is_changed_and_the_others_are_kept(plain_page: Page) -> None:
    plain_page.goto("answers/norway/little-experience-no/reduced-capability-yes/benefit-none/")
    change = plain_page.locator("details", has_text="Little or no work experience")
    change.locator("summary").click()
    change.get_by_role("link", name="Yes").click()
    expect(plain_page).to_have_url(
        urljoin(plain_page.url, "/answers/norway/little-experience-yes/reduced-capability-yes/benefit-none/")
    )


def test_the_answer_opens_in_the_form_to_add_dates(browser: Browser, site: str) -> None:
    with visiting(browser, site) as visit:
        visit.page.goto(KINDS["may be offered"])
        visit.page.locator(".ways").get_by_role("link", name=WORDS["en"].pages["open-form"]).click()
        expect(visit.page).to_have_url(re.compile(r"/calculator/\?country=sweden&programme=job-guarantee"))
        expect(visit.page.locator('input[value="job-guarantee-for-youth"]')).to_be_checked()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_of_each_kind_has_no_finding(
    visit: Visit, scheme: Literal["light", "dark"], width: int
) -> None:
    show_in(visit.page, scheme, width)
    found = {}
    for kind, address in KINDS.items():
        visit.page.goto(address)
        found[kind] = [*findings(visit.page), *scrolls_sideways(visit.page)]
    assert {kind: what for kind, what in found.items() if what} == {}


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Visit]:
    with visiting(browser, site) as visit:
        yield visit
