"""Without JavaScript the site still guides: the calculator says so and shows where to read on."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from calculator.words import DEFAULT
from calculator.words.site import site_words_of

WORDS_OF_FORM = site_words_of(DEFAULT).form


def test_calculator_shows_the_notice_and_the_way_to_the_guidance(plain: Page) -> None:
    plain.goto("calculator/#country=sweden")
    notice = plain.locator(".calculator .notice")
    expect(notice).to_contain_text(WORDS_OF_FORM["no-script"])
    expect(plain.locator("form.questions")).to_be_hidden()
    expect(plain.locator(".engine")).to_be_hidden()
    for country in ("sweden", "norway"):
        plain.goto("calculator/")
        notice.get_by_role("link", name=WORDS_OF_FORM[country]).click()
        expect(plain).to_have_url(re.compile(f"/{country}/$"))
        expect(plain.locator("h1")).to_be_visible()


def open_menu(page: Page) -> None:
    """Unfold the menu where it is folded up, as it is on a narrow screen."""
    if page.locator(".menu-folded summary").is_visible():
        page.locator(".menu-folded summary").click()


@pytest.mark.parametrize("width", [320, 1280])
def test_every_entry_of_the_main_menu_leads_somewhere(plain: Page, width: int) -> None:
    plain.set_viewport_size({"width": width, "height": 800})
    plain.goto("")
    menu = ".menu:visible"
    open_menu(plain)
    entries = plain.locator(f"{menu} > ul > li > a")
    titles = entries.all_inner_texts()
    assert len(titles) >= 5
    for title in titles:
        plain.goto("")
        open_menu(plain)
        # The next page is awaited: a menu opened on the page that is being left proves nothing.
        with plain.expect_navigation():
            plain.locator(menu).get_by_role("link", name=title, exact=True).click()
        open_menu(plain)
        current = plain.locator(f"{menu} [aria-current=page]")
        expect(current).to_have_text(title)
        expect(plain.locator("main h1")).to_be_visible()


def test_colours_follow_the_system(plain: Page) -> None:
    def brightness() -> float:
        colour = plain.locator("body").evaluate("(body) => getComputedStyle(body).backgroundColor")
        numbers = [float(number) for number in colour.partition("(")[2].rstrip(")").split(",")[:3]]
        return sum(numbers) / len(numbers)

    plain.emulate_media(color_scheme="light")
    plain.goto("")
    assert brightness() > 200
    plain.emulate_media(color_scheme="dark")
    assert brightness() < 60
