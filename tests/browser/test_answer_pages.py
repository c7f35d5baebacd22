"""With scripts off a person comes to an answer by links; and a page of each kind can be used by all."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Literal
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, expect

from calculator import answer_page
from calculator.words import WORDS

from .test_accessibility import SCHEMES, WIDTHS, findings, scrolls_sideways, show_in
from .visit import Visit, visiting

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


@pytest.mark.parametrize(("choices", "query"), WALKS)
def test_without_scripts_a_person_clicks_through_to_the_answer(
    plain: Page, choices: tuple[str, ...], query: str
) -> None:
    plain.goto("")
    plain.get_by_role("link", name=START).click()
    for choice in choices:
        options = plain.locator("h1 ~ .calculator > .options")
        options.get_by_role("link", name=re.compile(f"^{re.escape(choice)}")).first.click()
    headline = json.loads(answer_page(query, "en", date.today()))["announcement"]
    expect(plain.locator("#answer")).to_contain_text(headline)


def test_without_scripts_an_answer_is_changed_and_the_others_are_kept(plain: Page) -> None:
    plain.goto("answers/norway/little-experience-no/reduced-capability-yes/benefit-none/")
    change = plain.locator("details", has_text="Little or no work experience")
    change.locator("summary").click()
    change.get_by_role("link", name="Yes").click()
    expect(plain).to_have_url(
        urljoin(plain.url, "/answers/norway/little-experience-yes/reduced-capability-yes/benefit-none/")
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
