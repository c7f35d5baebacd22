"""With scripts off a person comes to an answer by links, and can change it."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from calculator.words import DEFAULT, words_of
from calculator.words.site import site_words_of

from .visit import announcement

UNKNOWN = words_of(DEFAULT).unknown
OPEN_FORM = site_words_of(DEFAULT).pages["open-form"]

WALKS = (
    (
        ("Sweden", "Job Guarantee for Youth", "Work training", "Activity support"),
        "country=sweden&programme=job-guarantee-for-youth&measure=work-training&benefit=activity-support",
    ),
    (
        ("Norway", "Yes", "No", "18 to 69", "None of these"),
        "country=norway&little-experience=yes&reduced-capability=no&age=30&benefit=none",
    ),
    (("Sweden", "None of these"), "country=sweden&programme=none"),
    (("Norway", "No", UNKNOWN, UNKNOWN, UNKNOWN), "country=norway&little-experience=no"),
    ((UNKNOWN,), ""),
)


@pytest.mark.parametrize(("choices", "query"), WALKS)
def test_without_scripts_a_person_clicks_through_to_the_answer(
    plain: Page, choices: tuple[str, ...], query: str
) -> None:
    """The first question stands on the home page itself."""
    plain.goto("")
    for choice in choices:
        options = plain.locator(".hero .options, h1 ~ .calculator > .options")
        options.get_by_role("link", name=re.compile(f"^{re.escape(choice)}")).first.click()
    said = plain.locator(".answer-page [data-announce]").all_inner_texts()
    assert " ".join(said) == announcement(query)


def test_without_scripts_an_answer_is_changed_and_the_others_are_kept(plain: Page) -> None:
    plain.goto("answers/norway/little-experience-no/reduced-capability-yes/benefit-none/")
    change = plain.locator("details", has_text="Little or insufficient work experience")
    change.locator("summary").click()
    change.get_by_role("link", name="Yes").click()
    expect(plain).to_have_url(
        urljoin(plain.url, "/answers/norway/little-experience-yes/reduced-capability-yes/benefit-none/")
    )


def test_the_answer_opens_in_the_form_to_add_dates(page: Page) -> None:
    page.goto("answers/sweden/job-guarantee-for-youth/work-training/")
    page.locator(".ways").get_by_role("link", name=OPEN_FORM).click()
    expect(page).to_have_url(re.compile(r"/calculator/#country=sweden&programme=job-guarantee"))
    expect(page.locator('input[value="job-guarantee-for-youth"]')).to_be_checked()
