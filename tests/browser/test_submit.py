"""The Enter key and the button under the form lead to the answer."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .visit import Calculator


@pytest.mark.parametrize("way", ["Enter", "button"])
def test_whoever_asks_for_the_answer_is_led_to_it(ready: Calculator, way: str) -> None:
    ready.page.set_viewport_size({"width": 400, "height": 700})
    query = "country=norway&little-experience=yes&reduced-capability=no"
    ready.set_address(query)
    ready.shows(query)
    age = ready.form.locator("#age")
    age.fill("30")
    if way == "Enter":
        age.press("Enter")
    else:
        ready.page.get_by_role("button", name="Show the answer").click()
    expect(ready.headline).to_be_focused()
    expect(ready.headline).to_be_in_viewport()
    assert "age=30" in ready.page.url
