"""The walks of the people for whom the guide is: what each costs in taps, kilobytes, Tabs and screens.

Counts are of what is sent and where it stands, not of seconds: `./scripts/bench` measures those.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Locator, Page, expect

from scripts.host.server import running
from scripts.languages import DEFAULT
from scripts.measure.visits import SAVE_DATA, CountingSite

from .visit import announcement, headline, visiting

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
DESK = {"viewport": {"width": 1280, "height": 800}}
YOUTH = ("Sweden", "Job Guarantee for Youth", "Work training", "Activity support")
YOUTH_QUERY = (
    "country=sweden&programme=job-guarantee-for-youth&measure=work-training&benefit=activity-support"
)
NORWAY = ("Norway", "Yes", "Yes", "18 to 69", "None of these")
MOST_TABS = 12
MOST_KILOBYTES = 170  # the page by page walk of November 2026 on a slow line, from the home page on


@dataclass
class Walk:
    """Somebody's way through the site, with what it has cost so far."""

    page: Page
    site: CountingSite
    taps: int = 0

    def open(self, address: str) -> None:
        self.page.goto(address, wait_until="networkidle")

    def tap(self, target: Locator) -> None:
        target.click()
        self.taps += 1

    def answer(self, choice: str) -> None:
        """Tap a link that answers the question on the page, the first question of the home page too."""
        options = self.page.locator(".options")
        self.tap(options.get_by_role("link", name=re.compile(f"^{re.escape(choice)}")).first)

    def choose(self, choice: str, key: str) -> None:
        """Tap an answer in the form."""
        group = self.page.locator(f"fieldset[data-key={key}]:visible")
        self.tap(group.locator(".option:visible", has_text=re.compile(rf"^\s*{re.escape(choice)}")).first)

    @property
    def kilobytes(self) -> float:
        self.page.wait_for_load_state("networkidle")
        return self.site.sent.total() / 1000

    def screens_to(self, target: Locator, *, whole: bool = False) -> float:
        """How far down its top, or the whole of it, is from the top of the window, in heights of it."""
        box = target.first.bounding_box()
        assert box is not None
        assert self.page.viewport_size is not None
        return (box["y"] + whole * box["height"]) / self.page.viewport_size["height"]


@contextmanager
def walking(browser: Browser, folder: Path, **options: Any) -> Iterator[Walk]:
    site = CountingSite(folder)
    with running(site, 0) as address, visiting(browser, address, **options) as visit:
        yield Walk(visit.page, site)


Walking = Callable[..., Walk]


@pytest.fixture
def begin(browser: Browser, folder: Path) -> Iterator[Walking]:
    """Begins a walk, with the device as options of the browser."""
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(walking(browser, folder, **options))


def stands_first(walk: Walk) -> None:
    """How long, until when, money and the first step are read without looking for them."""
    page = walk.page
    assert walk.screens_to(page.locator(".headline"), whole=True) <= 1
    assert walk.screens_to(page.locator(".steps")) - walk.screens_to(page.locator(".summary")) <= 1
    for part in (".facts", ".steps li"):
        assert walk.screens_to(page.locator(part), whole=True) <= 1.5, part
    heights = page.locator(".summary, .answer > .actions, .calculator > .actions, .answer-more")
    tall = sum(heights.evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().height)"))
    assert tall / 740 <= 3, "the whole answer, folded"


@pytest.mark.parametrize("choices", [YOUTH, NORWAY], ids=lambda choices: choices[0])
def test_a_jobseeker_on_a_phone_comes_to_the_answer_by_a_few_taps(
    begin: Walking, choices: tuple[str, ...]
) -> None:
    walk = begin(**PHONE)
    walk.open("")
    for choice in choices:
        walk.answer(choice)
    expect(walk.page.locator("#answer")).to_be_visible()
    assert walk.taps <= 5
    assert walk.kilobytes <= MOST_KILOBYTES
    stands_first(walk)


def test_a_jobseeker_on_a_phone_who_saves_data_is_answered_by_the_form(begin: Walking) -> None:
    walk = begin(**PHONE)
    walk.page.add_init_script(SAVE_DATA)
    walk.open("")
    walk.tap(walk.page.get_by_role("link", name="All questions on one page"))
    for key, choice in zip(("country", "programme", "measure", "benefit"), YOUTH, strict=True):
        walk.choose(choice, key)
    walk.tap(walk.page.get_by_role("button", name=DEFAULT.site_words.form["show"]))
    expect(walk.page.locator("#answer")).to_contain_text(headline(YOUTH_QUERY))
    expect(walk.page.locator("#answer")).to_be_in_viewport()
    assert walk.taps <= 6
    assert walk.kilobytes <= MOST_KILOBYTES
    stands_first(walk)


def test_a_jobseeker_at_a_desk_sees_the_last_day_and_takes_the_answer_along(begin: Walking) -> None:
    walk = begin(**DESK, permissions=["clipboard-read", "clipboard-write"])
    page = walk.page
    walk.open("calculator/")
    for key, choice in zip(("country", "programme", "measure", "benefit"), YOUTH, strict=True):
        walk.choose(choice, key)
    page.locator("#start").fill("2026-12-01")
    page.locator("#end").fill("2027-12-31")
    query = f"{YOUTH_QUERY}&start=2026-12-01&end=2027-12-31"
    expect(page.locator(".answer .late")).to_be_visible()
    expect(page.locator("#answer")).to_contain_text(headline(query))
    page.locator("#end").scroll_into_view_if_needed()
    for part in (".headline", ".late"):
        expect(page.locator(f".answer {part}")).to_be_in_viewport()
    page.get_by_label(DEFAULT.site_words.form["with-more"]).check()
    walk.tap(page.get_by_role("button", name=DEFAULT.site_words.form["copy"]))
    expect(page.locator("[data-said]")).to_have_text(DEFAULT.site_words.form["copied"])
    link = str(page.evaluate("navigator.clipboard.readText()"))
    with page.expect_download() as download:
        walk.tap(page.get_by_role("button", name=DEFAULT.site_words.form["calendar"]))
    assert Calendar.from_ical(download.value.path().read_bytes()).events
    assert walk.taps <= 6
    page.goto("about:blank")
    walk.open(link)
    expect(page.locator(".answer .late")).to_be_visible()
    expect(page.locator(".calculator > [role=status]")).to_have_text(announcement(query))


def test_an_employer_comes_to_duties_money_insurance_and_the_checklist(begin: Walking) -> None:
    walk = begin(**DESK)
    page = walk.page
    walk.open("")
    walk.tap(page.locator("main").get_by_role("link", name="I am an employer"))
    walk.tap(page.locator("main").get_by_role("link", name=re.compile("Norway")).first)
    assert walk.taps <= 2
    headings = " ".join(page.locator("main h2").all_inner_texts()).lower()
    assert [word for word in ("before", "money", "insurance") if word not in headings] == []
    walk.tap(page.locator("main").get_by_role("link", name=re.compile("checklist", re.IGNORECASE)).first)
    expect(page.locator("main h1")).to_contain_text("hecklist")
    assert walk.taps <= 3


def test_an_employer_is_led_from_an_answer_to_what_is_for_employers(begin: Walking) -> None:
    walk = begin(**PHONE)
    walk.open("answers/norway/little-experience-yes/reduced-capability-no/#answer-employer")
    expect(walk.page.locator("#answer-employer")).to_be_in_viewport()


def test_an_officer_copies_a_short_paragraph_and_a_code(begin: Walking) -> None:
    walk = begin(**DESK, permissions=["clipboard-read", "clipboard-write"])
    page = walk.page
    words = DEFAULT.site_words.desk
    walk.open("")
    walk.tap(page.locator("main").get_by_role("link", name="I work at an agency"))
    page.get_by_label(words["country"], exact=True).select_option("norway")
    page.get_by_label(words["situation"], exact=True).select_option(index=1)
    walk.tap(page.get_by_role("button", name=f"Copy: {words['text']}", exact=True))
    expect(page.locator("main [role=status]")).not_to_be_empty()
    paragraph = str(page.evaluate("navigator.clipboard.readText()"))
    assert len(paragraph.split()) <= 80
    [short] = re.findall(r"https?://\S+/a/\S+", paragraph)
    assert len(short.partition("://")[2]) <= 60
    expect(page.locator(".desk-code img")).to_be_visible()
    assert walk.taps <= 2


def test_an_officer_sees_at_once_that_a_plan_is_too_late(begin: Walking) -> None:
    walk = begin(**DESK)
    walk.open(f"calculator/#{YOUTH_QUERY}&start=2026-12-01&end=2027-12-31")
    expect(walk.page.locator(".answer .late")).to_be_in_viewport(ratio=1)


def test_without_a_script_the_same_answer_comes_by_as_many_taps(begin: Walking) -> None:
    walk = begin(**PHONE, java_script_enabled=False)
    walk.open("calculator/")
    walk.tap(walk.page.locator("main .notice:visible, main .page-by-page:visible").get_by_role("link").first)
    for choice in YOUTH:
        walk.answer(choice)
    expect(walk.page.locator("#answer")).to_contain_text(headline(YOUTH_QUERY))
    assert walk.taps <= 5
    assert walk.kilobytes <= MOST_KILOBYTES
    stands_first(walk)


@pytest.mark.parametrize("device", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize(
    "address",
    ["answers/sweden/job-guarantee-for-youth/work-training/", f"calculator/#{YOUTH_QUERY}&start=2026-12-01"],
    ids=["page", "form"],
)
def test_by_keyboard_print_is_a_few_tabs_after_the_headline(
    begin: Walking, address: str, device: dict[str, Any]
) -> None:
    walk = begin(**device)
    page = walk.page
    walk.open(address)
    expect(page.locator("#answer")).to_be_visible()
    page.locator("#answer").evaluate("(headline) => { headline.tabIndex = -1; headline.focus(); }")
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('[data-does=print]')"):
            return
    raise AssertionError(f"more than {MOST_TABS} Tabs from the headline to Print")
