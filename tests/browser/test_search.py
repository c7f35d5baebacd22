"""The search box: it answers as one types, says what it found, and is worked by keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .visit import Visit


@pytest.fixture
def opened(page: Page) -> Page:
    page.goto("norway/how-long/")
    return page


def test_results_come_as_one_types_and_their_number_is_announced(opened: Page) -> None:
    opened.get_by_role("searchbox").fill("tiltakspenger")
    expect(opened.locator(".search-results ol a").first).to_contain_text("Money")
    number = opened.locator(".search-results ol a").count()
    expect(opened.locator(".search [role=status]")).to_have_text(f"Pages found: {number}")
    expect(opened.locator(".search-results mark").first).to_have_text(re.compile("^[Tt]iltakspenger"))


def test_a_result_leads_to_its_page(opened: Page) -> None:
    opened.get_by_role("searchbox").fill("karensdag")
    opened.locator(".search-results ol a").first.click()
    expect(opened).to_have_url(re.compile("/sweden/illness-and-absence/"))


def test_search_is_worked_by_keyboard(opened: Page) -> None:
    field = opened.get_by_role("searchbox")
    field.focus()
    opened.keyboard.type("insurence")
    expect(opened.locator(".search-results")).to_be_visible()
    opened.keyboard.press("Enter")
    expect(opened.locator(".search-results ol a").first).to_be_focused()
    opened.keyboard.press("Escape")
    expect(opened.locator(".search-results")).to_be_hidden()
    expect(field).to_be_focused()
    opened.keyboard.press("ArrowDown")  # nothing happens at keys that only some know
    expect(field).to_be_focused()


def test_where_nothing_is_found_the_usual_questions_are_offered(opened: Page) -> None:
    opened.get_by_role("searchbox").fill("qqqqqqq")
    expect(opened.locator(".search [role=status]")).to_have_text("We found nothing for these words.")
    opened.locator(".search-ways").get_by_role("link", name="Check your situation").click()
    expect(opened).to_have_url(re.compile("/calculator/$"))


def test_what_is_typed_is_sent_nowhere_and_nothing_is_loaded_before(visit: Visit) -> None:
    visit.page.goto("")
    visit.page.wait_for_load_state("networkidle")
    assert [address for address in visit.requested if "minisearch" in address] == []
    assert [address for address in visit.requested if "index.json" in address] == []
    visit.page.get_by_role("searchbox").fill("sykemelding")
    expect(visit.page.locator(".search-results ol a").first).to_be_visible()
    visit.page.keyboard.press("Enter")
    assert [address for address in visit.requested if "sykemelding" in address] == []
    assert "sykemelding" not in visit.page.url


def test_a_search_that_cannot_be_loaded_says_so(visit: Visit) -> None:
    visit.provoke("Failed to load resource")
    visit.page.route("**/search/index.json", lambda route: route.abort())
    visit.page.goto("")
    visit.page.get_by_role("searchbox").fill("money")
    expect(visit.page.locator(".search [role=status]")).to_contain_text("could not be loaded")
    visit.page.unroute("**/search/index.json")
    visit.page.get_by_role("searchbox").fill("money norway")
    expect(visit.page.locator(".search-results ol a").first).to_be_visible()


def test_without_a_script_there_is_no_field_that_does_nothing(plain: Page) -> None:
    plain.goto("")
    expect(plain.locator(".search")).to_be_hidden()
