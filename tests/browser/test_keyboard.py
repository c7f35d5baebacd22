"""The whole way from the first page to an answer by keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .visit import Calculator, Visit

# Whether what has the focus shows it, and lies uncovered inside the window.
FOCUS = """() => {
  const element = document.activeElement;
  const target = element.closest(".option") ?? element;
  const style = getComputedStyle(target);
  const box = target.getClientRects()[0];
  const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2];
  const top = document.elementFromPoint(x, y);
  // Browsers draw a ring of their own round the little calendar inside a date field.
  const inCalendar = element.matches("[type=date]:not(:focus-visible)");
  return {
    outlined: inCalendar || style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inside: y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth,
    uncovered: Boolean(top) && target.contains(top),
  };
}"""
SEEN = {"outlined": True, "inside": True, "uncovered": True}
LOOKS = 20  # the skip link takes a moment to come in
MOST_STEPS = 300  # an answer has a link for each source of each sentence


class Keys:
    """Somebody who has no mouse, and looks where the focus is at every step."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        if self.page.evaluate("document.activeElement === document.body"):
            return
        for _ in range(LOOKS):
            if (found := self.page.evaluate(FOCUS)) == SEEN:
                return
            self.page.wait_for_timeout(50)
        assert found == SEEN, self.page.evaluate("document.activeElement.outerHTML.slice(0, 120)")

    def tab_to(self, selector: str) -> None:
        for _ in range(MOST_STEPS):
            self.press("Tab")
            if self.at(selector):
                return
        raise AssertionError(f"the Tab key never comes to {selector}")

    def at(self, selector: str) -> bool:
        return bool(self.page.evaluate("(selector) => document.activeElement.matches(selector)", selector))

    def choose(self, key: str, value: str) -> None:
        """Go to a group of radio buttons, and with the arrow keys to one of them."""
        self.tab_to(f"input[name='{key}']")
        self.press("Space")
        for _ in range(MOST_STEPS):
            if self.at(f"[value='{value}']:checked"):
                return
            self.press("ArrowDown")
        raise AssertionError(f"the arrow keys never come to {value}")

    def write(self, key: str, text: str) -> None:
        """Go to a field and write into it; a date is written as month, day and year."""
        self.tab_to(f"#{key}")
        self.page.keyboard.type(text)

    def skip_to_content(self) -> None:
        self.press("Tab")
        assert self.at(".skip-link")
        self.press("Enter")


@pytest.fixture
def keys(page: Page) -> Keys:
    page.emulate_media(
        reduced_motion="reduce"
    )  # keys are pressed here before a gliding page is where it will be
    return Keys(page)


def test_sweden_is_answered_by_keyboard_alone(calculator: Calculator, keys: Keys) -> None:
    calculator.open()
    keys.skip_to_content()
    keys.choose("country", "sweden")
    keys.choose("programme", "job-and-development-guarantee")
    keys.choose("measure", "work-training")
    keys.choose("long-participation", "yes")
    keys.choose("benefit", "activity-support")
    keys.write("days-a-week", "4")
    keys.write("start", "09012026")
    keys.write("end", "11302026")
    calculator.shows(
        "country=sweden&programme=job-and-development-guarantee&measure=work-training"
        "&long-participation=yes&benefit=activity-support&days-a-week=4&start=2026-09-01&end=2026-11-30"
    )
    expect(calculator.answer).to_contain_text("31 August 2027")
    expect(calculator.answer).to_contain_text("4 × SEK 365")
    keys.tab_to("[type=submit]")
    keys.press("Enter")
    expect(calculator.headline).to_be_in_viewport()
    keys.tab_to(".steps .cited > summary")
    keys.press("Enter")
    keys.tab_to(".steps .cited a")
    keys.press("Escape")
    assert keys.at(".steps .cited:not([open]) > summary")


def test_norway_is_answered_by_keyboard_alone(calculator: Calculator, keys: Keys) -> None:
    calculator.open()
    keys.skip_to_content()
    keys.choose("country", "norway")
    keys.choose("little-experience", "yes")
    keys.choose("reduced-capability", "no")
    keys.write("age", "30")
    keys.choose("benefit", "none")
    keys.write("days-a-week", "4")
    keys.write("children", "1")
    keys.write("start", "09012026")
    keys.press("Tab")
    calculator.shows(
        "country=norway&little-experience=yes&reduced-capability=no&age=30&benefit=none&days-a-week=4"
        "&children=1&start=2026-09-01"
    )
    expect(calculator.answer).to_contain_text("31 August 2027")
    expect(calculator.answer).to_contain_text("NOK 224 for one child")


def test_focus_stays_where_it_is_when_the_answer_changes(ready: Calculator) -> None:
    def focused() -> str:
        return str(ready.page.evaluate("document.activeElement.name + '=' + document.activeElement.value"))

    ready.option("country", "sweden").focus()
    ready.page.keyboard.press("Space")
    ready.shows("country=sweden")
    assert focused() == "country=sweden"
    ready.page.keyboard.press("ArrowDown")
    ready.shows("country=norway")
    assert focused() == "country=norway"
    ready.form.locator("#age").focus()
    ready.page.keyboard.type("15")
    ready.page.keyboard.press("Tab")
    ready.shows("country=norway&age=15")
    ready.page.keyboard.press("Shift+Tab")
    assert focused() == "age=15"


def test_only_who_asks_to_see_the_answer_is_taken_to_it(ready: Calculator) -> None:
    ready.choose("country", "norway")
    ready.shows("country=norway")
    ready.form.get_by_role("button").press("Enter")
    expect(ready.headline).to_be_focused()


def test_enter_in_a_field_answers_and_does_not_load_the_page_again(ready: Calculator) -> None:
    ready.page.evaluate("document.body.dataset.here = 'still'")
    ready.choose("country", "norway")
    ready.form.locator("#age").fill("15")
    ready.page.keyboard.press("Enter")
    ready.shows("country=norway&age=15")
    expect(ready.page.locator("body")).to_have_attribute("data-here", "still")


def test_skip_link_passes_over_the_navigation(visit: Visit, page: Page, keys: Keys) -> None:
    visit.provoke("status of 404")
    for address in ("calculator/", "sources/", "not-a-page/"):
        page.goto(address)
        keys.skip_to_content()
        page.keyboard.press("Tab")
        assert page.evaluate("Boolean(document.activeElement.closest('main'))"), address


@pytest.mark.parametrize("size", [(320, 256), (1280, 800)], ids=["small", "large"])
def test_focus_is_seen_at_every_stop_of_the_page(
    calculator: Calculator, keys: Keys, size: tuple[int, int]
) -> None:
    calculator.page.set_viewport_size({"width": size[0], "height": size[1]})
    calculator.open("country=norway&start=2026-09-01")
    calculator.shows("country=norway&start=2026-09-01")
    keys.tab_to(".actions button")
    keys.tab_to(".skip-link")
