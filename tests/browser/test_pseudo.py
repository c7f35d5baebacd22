"""The made language in a browser: mirrored, whole on a narrow screen, and answered by the form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.host.server import serving
from tests.pseudo.leaks import leaks
from tests.pseudo.speaking import NAME

from .visit import PATIENCE

PAGES = (
    "",
    "sweden/money/",
    "norway/how-long/",
    "side-by-side/",
    "staff/",
    "calculator/",
    "answers/",
    "answers/country-unknown/",
)

# Text that its own box hides. A visually hidden element is one pixel wide on purpose.
CLIPPED = """() => [...document.querySelectorAll("body *")]
  .filter((element) => element.checkVisibility() && element.clientWidth > 1)
  .filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
  .filter((element) => element.scrollWidth > element.clientWidth + 1)
  .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`)"""
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def address(pseudo_top: Path) -> Iterator[str]:
    with serving(pseudo_top.parent) as address:
        yield address


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    with browser.new_context(base_url=f"{address}{NAME}/", viewport={"width": 320, "height": 700}) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


@pytest.mark.parametrize("path", PAGES)
def test_no_text_is_clipped_on_a_narrow_screen(page: Page, path: str) -> None:
    page.goto(path)
    assert page.evaluate(CLIPPED) == []
    assert not page.evaluate(SIDEWAYS)


def test_the_page_is_mirrored(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto("sweden/money/")
    name, text, menu = (
        page.locator(part).first.bounding_box() for part in (".site-name", "article h1", ".section-menu")
    )
    assert name is not None
    assert text is not None
    assert menu is not None
    assert name["x"] + name["width"] > 640, "the site's name stands at the right"
    assert menu["x"] > text["x"], "the menu of the part stands to the right of the text"


def test_text_that_is_clipped_is_found(page: Page) -> None:
    page.goto("")
    narrow = "overflow: hidden; width: 40px; white-space: nowrap"
    page.locator("h1").evaluate("(heading, style) => { heading.style.cssText = style }", narrow)
    assert page.evaluate(CLIPPED)


def test_the_form_answers_in_it(page: Page) -> None:
    page.goto("calculator/")
    page.locator('input[name="country"][value="norway"]').check()
    expect(page.locator("#answer")).to_be_visible(timeout=PATIENCE)
    page.locator('input[name="little-experience"][value="yes"]').check()
    page.locator("#start").fill("2026-09-01")
    expect(page.locator("#answer-duration")).to_contain_text("2027", timeout=PATIENCE)
    assert leaks(page.content()) == []
