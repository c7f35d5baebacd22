"""The same page in another language, by keyboard and without a script: answers and place are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.host.server import serving
from tests.pseudo.speaking import NAME

from .visit import PATIENCE


@pytest.fixture(scope="module")
def address(pseudo_top: Path) -> Iterator[str]:
    with serving(pseudo_top.parent) as address:
        yield address


@pytest.fixture(params=[True, False], ids=["scripts", "no-scripts"])
def page(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    with browser.new_context(base_url=address, java_script_enabled=request.param) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


def switch(page: Page, to: str) -> None:
    link = page.locator(f'.languages a[hreflang="{to}"]')
    link.focus()
    page.keyboard.press("Enter")


@pytest.mark.parametrize("path", ["", "sweden/money/", "answers/norway/", "calculator/"])
def test_the_switch_leads_to_the_same_page_and_back(page: Page, address: str, path: str) -> None:
    page.goto(path)
    switch(page, NAME)
    page.wait_for_url(f"{address}{NAME}/{path}")
    expect(page.locator("html")).to_have_attribute("lang", NAME)
    switch(page, "en")
    page.wait_for_url(f"{address}{path}")


@pytest.mark.parametrize("page", [True], indirect=True, ids=["scripts"])
def test_the_answers_of_the_form_are_kept(page: Page, address: str) -> None:
    answers = "#country=norway&little-experience=yes"
    page.goto(f"calculator/{answers}")
    expect(page.locator("#answer")).to_be_visible()
    switch(page, NAME)
    page.wait_for_url(f"{address}{NAME}/calculator/{answers}")
    expect(page.locator('input[value="norway"]')).to_be_checked()


@pytest.mark.parametrize("page", [True], indirect=True, ids=["scripts"])
def test_the_heading_that_is_read_is_kept(page: Page, address: str) -> None:
    page.goto("sweden/money/")
    heading = page.locator("article h2[id]").nth(2)
    id = heading.get_attribute("id")
    heading.evaluate("(heading) => heading.scrollIntoView({ behavior: 'instant' })")
    page.locator(".languages a").evaluate("(link) => link.click()")
    page.wait_for_url(f"{address}{NAME}/sweden/money/#{id}")


def test_nobody_is_sent_elsewhere_by_the_language_of_their_browser(browser: Browser, address: str) -> None:
    with browser.new_context(base_url=address, locale="sv-SE") as context:
        page = context.new_page()
        page.goto("")
        assert page.url == address
        assert context.cookies() == []
