"""The Enter key and the button under the form lead to the answer."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, expect

PATIENCE = 60_000  # milliseconds: the first answer starts Python


@pytest.mark.parametrize("way", ["Enter", "button"])
def test_whoever_asks_for_the_answer_is_led_to_it(browser: Browser, site: str, way: str) -> None:
    page = browser.new_page(viewport={"width": 400, "height": 700})
    page.goto(f"{site}calculator/?country=norway&little-experience=yes&reduced-capability=no")
    headline = page.locator("#answer")
    expect(headline).to_be_visible(timeout=PATIENCE)
    age = page.locator("#age")
    age.fill("30")
    if way == "Enter":
        age.press("Enter")
    else:
        page.get_by_role("button", name="Show the answer").click()
    expect(headline).to_be_focused(timeout=PATIENCE)
    expect(headline).to_be_in_viewport()
    expect(page).to_have_url(re.compile("age=30"))
    page.close()
