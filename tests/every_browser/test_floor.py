"""The oldest browsers that the accessibility page names answer; older ones lead to the answer too."""

from __future__ import annotations

import pytest

from calculator.words import DEFAULT
from calculator.words.site import site_words_of
from scripts.engine.browsers import OLDEST
from scripts.measure.windows import Chromium

from .calculator import Calculator
from .conftest import FLOOR, TOO_OLD
from .test_faults import CAUSE, DATED, NORWAY, RETRY

CAUSES = site_words_of(DEFAULT).causes
VERSION = "() => Number(navigator.userAgent.match(/Chrome\\/(\\d+)/)[1])"
# What shows that an element has the focus: its own ring, or that of the option in which it lies.
RING = """() => {
  const focused = document.activeElement;
  const marked = [focused, focused.closest("label.option")].filter(Boolean).map((e) => getComputedStyle(e));
  const shown = marked.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  return shown ? "" : focused.outerHTML.slice(0, 200);
}"""
STOPS = 20


def test_promise_lies_between_the_two_old_browsers() -> None:
    versions = [int(browser.partition("-")[2]) for browser in (TOO_OLD, FLOOR)]
    assert versions[0] < OLDEST["Chrome"] <= versions[1]


@pytest.mark.parametrize("window", [FLOOR], indirect=True)
def test_focus_is_seen_where_styles_cannot_ask_what_an_element_holds(window: Chromium, site: str) -> None:
    calculator = Calculator(window, site)
    calculator.open("country=norway")
    assert f"chromium-{calculator.run(VERSION)}" == FLOOR
    assert not calculator.run("() => CSS.supports('selector(:has(*))')")
    calculator.becomes(False, "() => document.querySelector('.answer').hidden")
    unseen = []
    for _ in range(STOPS):
        window.page.keyboard.press("Tab")
        unseen.append(calculator.run(RING))
    assert [element for element in unseen if element] == []


@pytest.mark.parametrize("window", [TOO_OLD], indirect=True)
def test_browser_that_is_too_old_shows_the_answer_without_its_days(window: Chromium, site: str) -> None:
    calculator = Calculator(window, site)
    calculator.open(DATED)
    assert f"chromium-{calculator.run(VERSION)}" == TOO_OLD
    calculator.is_in("failed")
    assert calculator.text(CAUSE) == CAUSES["unsupported"]
    assert calculator.text(RETRY) == ""
    calculator.shows(NORWAY)
    calculator.choose("country", "sweden")
    calculator.shows("country=sweden")
