"""A whole visit leaves nothing on the device and tells nobody anything."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from scripts.paths import SITE

from .visit import Calculator, Visit


def test_whole_visit_stores_nothing_and_asks_nobody_else(visit: Visit, page: Page) -> None:
    page.goto("")
    menu = page.locator(".menu-open")
    for title in ("Sweden", "Norway", "Check your situation"):
        menu.get_by_role("link", name=title, exact=True).click()
        expect(page.locator("main h1")).to_be_visible()
        visit.check()
    page.get_by_role("searchbox").fill("money")
    expect(page.locator(".search-results a").first).to_be_visible()
    page.keyboard.press("Escape")
    calculator = Calculator(visit)
    for key, value in {"country": "norway", "little-experience": "yes", "benefit": "none"}.items():
        calculator.choose(key, value)
    calculator.fill("start", "2026-09-01")
    calculator.shows("country=norway&little-experience=yes&benefit=none&start=2026-09-01")
    visit.check()
    assert all(address.startswith(visit.site) for address in visit.requested)


def test_answers_are_sent_nowhere(visit: Visit, calculator: Calculator) -> None:
    calculator.open()
    calculator.page.wait_for_load_state("networkidle")
    before = len(visit.requested)
    calculator.choose("country", "norway")
    calculator.choose("little-experience", "yes")
    calculator.fill("age", "44")
    calculator.shows("country=norway&little-experience=yes&age=44")
    later = visit.requested[before:]
    assert later
    # Each is a file of the site, asked for by its bare name.
    paths = [address.removeprefix(visit.site) for address in later]
    assert [path for path in paths if not (SITE / path).is_file()] == []


def test_source_links_tell_other_sites_nothing(calculator: Calculator) -> None:
    calculator.open("country=norway")
    calculator.shows("country=norway")
    referrer = calculator.page.locator("meta[name=referrer]")
    expect(referrer).to_have_attribute("content", "no-referrer")
    assert calculator.answer.locator("a[target], a[ping]").count() == 0


def test_policy_stops_scripts_that_are_written_into_the_page(visit: Visit, page: Page) -> None:
    visit.provoke("Content Security Policy")
    page.goto("calculator/")
    page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "document.body.dataset.ran = 'yes'";
          document.body.append(script);
          const image = document.createElement("div");
          image.innerHTML = '<img src="data:," onerror="document.body.dataset.ran = 1">';
          document.body.append(image);
        }"""
    )
    page.wait_for_timeout(100)
    assert page.evaluate("document.body.dataset.ran ?? null") is None
