"""No finding of axe in any state, and the page holds together however it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from calculator.words import DEFAULT
from scripts.engine.build import describe
from scripts.languages import LANGUAGES, Language
from scripts.measure.visits import SAVE_DATA
from scripts.paths import NODE_MODULES
from scripts.written.pages import read_pages

from .faults import FROZEN
from .visit import Calculator, Visit, visiting

AXE = (NODE_MODULES / "axe-core" / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules whose findings depend on the colour scheme."""
SIZES = ["target-size", "scrollable-region-focusable"]
"""The rules whose findings depend on the width."""
RUN_AXE = """(rules) => axe.run(document, { runOnly: rules, resultTypes: ["violations"] }).then((found) =>
  found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`)))"""
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDTHS = (320, 1280)
LOOKS = [(scheme, width) for scheme in SCHEMES for width in WIDTHS]
OURS = f"{DEFAULT}/"
TEXTS = [page.name.removeprefix(OURS) for page in read_pages() if page.name.startswith(OURS)]
ANSWER_PAGES = {
    "the first question": "answers/",
    "a question with answers so far": "answers/norway/little-experience-yes/",
    "may be offered": "answers/sweden/job-guarantee-for-youth/work-training/",
    "outside the described group": "answers/sweden/programme-none/",
    "more answers needed": "answers/country-unknown/",
    "an age and a benefit": (
        "answers/norway/little-experience-yes/reduced-capability-yes/age-under-16/benefit-none/"
    ),
    "a question of the finder": "which-programme/sweden/work-registered/age-20-24/",
    "a programme might fit": (
        "which-programme/sweden/work-registered/age-25-or-more/newcomer-no/route-months/illness-yes/"
    ),
    "no programme seems to fit": "which-programme/sweden/work-sick-leave/",
    "a group is missing": "which-programme/norway/work-registered/may-work-yes/age-16-or-more/"
    "assessment-yes/group-unknown/",
}
"""One of each kind: they come from a few templates."""
PAGES = [
    *(f"{text.removesuffix('.md').removesuffix('index').rstrip('/')}/".lstrip("/") for text in TEXTS),
    *ANSWER_PAGES.values(),
    "404.html",
]

LONG = (
    "country=sweden&programme=job-and-development-guarantee&measure=work-training&long-participation=yes"
    "&benefit=activity-support&days-a-week=4&start=2026-09-01&end=2026-11-30"
)
BAD = (
    "country=norway&age=NaN&benefit=gold&days-a-week=8&children=two&little-experience=maybe&start=2026-02-31"
    "&on=2026-3-1&colour=red&programme=none"
)
COUNTED = "country=norway&little-experience=yes&start=2026-09-01"
"""Only the engine counts days."""
LATE = f"{LONG.partition('&start')[0]}&start=2026-12-01&end=2031-12-31"
LOOKED_UP = {
    "may_be_offered": "country=sweden&programme=job-guarantee-for-youth&measure=work-training",
    "outside": "country=sweden&programme=none",
    "more_answers_needed": "country=norway",
}
"""What the book answers, with each outcome."""
UNFOLD = "document.querySelectorAll('.answer details').forEach((details) => { details.open = true; })"
STARTING_FOR_EVER = "postMessage({ state: 'starting' });"

# WCAG 1.4.12: what readers may set themselves.
TEXT_SPACING = """* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }"""
CLIPPED = """() => [...document.querySelectorAll("body *")].filter((element) => {
  const style = getComputedStyle(element);
  const hides = [style.overflowX, style.overflowY].some((how) => how === "hidden" || how === "clip");
  const away = element.closest(".visually-hidden, .search-results, .skip-link, [hidden], svg");
  return hides && !away && element.checkVisibility() && element.innerText?.trim()
    && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).map((element) => element.outerHTML.slice(0, 100))"""
TOO_WIDE = """() => [...document.querySelectorAll("body *")].filter((element) =>
  element.checkVisibility()
  && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1
  && !element.closest(".table-frame, .visually-hidden, .skip-link"))
  .map((element) => element.outerHTML.slice(0, 100))"""


def findings(page: Page, rules: list[str] = TAGS) -> list[str]:
    """What axe finds by these rules, or by the rules that have one of these tags."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN_AXE, rules)
    return found


def show_in(page: Page, scheme: Literal["light", "dark"], width: int) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 800})
    page.evaluate("document.getAnimations().forEach((animation) => animation.finish())")


def scrolls_sideways(page: Page) -> list[str]:
    """What sticks out, if the page can be scrolled to the side."""
    if page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"):
        return []
    found: list[str] = page.evaluate(TOO_WIDE)
    return found or ["the page"]


@contextmanager
def opened(browser: Browser, site: str, query: str) -> Iterator[Calculator]:
    with visiting(browser, site) as visit:
        calculator = Calculator(visit)
        calculator.open(query)
        yield calculator


@contextmanager
def idle(browser: Browser, site: str) -> Iterator[Calculator]:
    with opened(browser, site, "") as calculator:
        calculator.is_in("idle")
        yield calculator


@contextmanager
def downloading(browser: Browser, site: str) -> Iterator[Calculator]:
    with visiting(browser, site) as visit:
        held: list[Route] = []
        visit.page.route(f"**/{describe()[FROZEN].name}", lambda route: held.append(route))
        calculator = Calculator(visit)
        calculator.open(COUNTED)
        calculator.is_in("downloading")
        yield calculator
        for route in held:
            route.abort()


@contextmanager
def starting(browser: Browser, site: str) -> Iterator[Calculator]:
    """Python starts too quickly to be looked at: here a worker says that it starts, and never does."""
    with visiting(browser, site) as visit:
        visit.page.route(
            f"**/{describe().worker}",
            lambda route: route.fulfill(body=STARTING_FOR_EVER, content_type="text/javascript"),
        )
        calculator = Calculator(visit)
        calculator.open(COUNTED)
        calculator.is_in("starting")
        yield calculator


@contextmanager
def answered(browser: Browser, site: str) -> Iterator[Calculator]:
    with opened(browser, site, LONG) as calculator:
        calculator.shows(LONG)
        yield calculator


@contextmanager
def late(browser: Browser, site: str) -> Iterator[Calculator]:
    with opened(browser, site, LATE) as calculator:
        expect(calculator.answer.locator(".late")).to_be_visible()
        yield calculator


@contextmanager
def saving_data(browser: Browser, site: str) -> Iterator[Calculator]:
    """Somebody who is asked before the engine comes to count their days."""
    with visiting(browser, site) as visit:
        visit.page.add_init_script(SAVE_DATA)
        calculator = Calculator(visit)
        calculator.open(COUNTED)
        expect(calculator.engine.get_by_role("button").first).to_be_visible()
        yield calculator


@contextmanager
def in_error(browser: Browser, site: str) -> Iterator[Calculator]:
    with visiting(browser, site) as visit:
        visit.provoke("does not conform to the required format")
        calculator = Calculator(visit)
        calculator.open(BAD)
        expect(calculator.error("age")).to_be_visible()
        yield calculator


@contextmanager
def failed(browser: Browser, site: str) -> Iterator[Calculator]:
    with visiting(browser, site) as visit:
        visit.provoke("Failed to load resource")
        for role in (FROZEN, "calculator.zip"):
            visit.page.route(f"**/{describe()[role].name}", lambda route: route.abort())
        calculator = Calculator(visit)
        calculator.open(COUNTED)
        calculator.is_in("failed")
        yield calculator


STATES: tuple[Callable[[Browser, str], AbstractContextManager[Calculator]], ...] = (
    idle,
    downloading,
    starting,
    answered,
    late,
    saving_data,
    in_error,
    failed,
)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_calculator_has_no_finding_and_does_not_scroll_sideways(
    browser: Browser, site: str, state: Callable[[Browser, str], AbstractContextManager[Calculator]]
) -> None:
    with state(browser, site) as calculator:
        for scheme, width in LOOKS:
            show_in(calculator.page, scheme, width)
            rules = TAGS if scheme == "light" else COLOURS
            assert findings(calculator.page, rules) == [], f"{scheme}, {width} px"
            assert scrolls_sideways(calculator.page) == [], f"{scheme}, {width} px"


@pytest.mark.parametrize("query", LOOKED_UP.values(), ids=LOOKED_UP)
def test_an_answer_that_is_looked_up_has_no_finding_folded_or_not(visit: Visit, query: str) -> None:
    calculator = Calculator(visit)
    calculator.open(query)
    calculator.shows(query)
    calculator.is_in("idle")
    for scheme, width in LOOKS:
        show_in(visit.page, scheme, width)
        assert findings(visit.page, TAGS if scheme == "light" else COLOURS) == [], f"{scheme}, {width} px"
        assert scrolls_sideways(visit.page) == [], f"{scheme}, {width} px"
    visit.page.evaluate(UNFOLD)
    for scheme, width in LOOKS:
        show_in(visit.page, scheme, width)
        assert findings(visit.page, TAGS if scheme == "light" else COLOURS) == [], f"{scheme}, {width} px"
        assert scrolls_sideways(visit.page) == [], f"{scheme}, {width} px"


@pytest.mark.parametrize("address", ["calculator/#country=sweden", "answers/sweden/programme-none/"])
def test_what_stands_in_a_frame_has_no_finding(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address)
    expect(page.locator("#answer")).to_be_visible()
    page.evaluate("document.documentElement.classList.add('embedded')")  # as the first script does in a frame
    for scheme, width in LOOKS:
        show_in(page, scheme, width)
        assert findings(page, TAGS if scheme == "light" else COLOURS) == [], f"{scheme}, {width} px"
        assert scrolls_sideways(page) == [], f"{scheme}, {width} px"


@pytest.mark.parametrize(
    "answers",
    ["", "country=sweden&work=sick-leave", "country=sweden&work=registered&age=20-24&newcomer=unknown"],
)
def test_the_finder_has_no_finding_and_does_not_scroll_sideways(visit: Visit, answers: str) -> None:
    page = visit.page
    page.goto(f"which-programme/#{answers}")
    for scheme, width in LOOKS:
        show_in(page, scheme, width)
        for folded in page.locator(".cited:not([open]) summary").all()[:1]:
            folded.click()
        assert findings(page, TAGS if scheme == "light" else COLOURS) == [], f"{scheme}, {width} px"
        assert scrolls_sideways(page) == [], f"{scheme}, {width} px"


@pytest.fixture(scope="module")
def turning(browser: Browser, site: str) -> Iterator[Visit]:
    """A visit by somebody who turns from page to page."""
    with visiting(browser, site) as visit:
        visit.provoke("status of 404")
        yield visit


# The frame, which is the same on every page, is looked at in all four ways with the calculator.
@pytest.mark.parametrize("address", PAGES)
def test_no_page_has_a_finding_or_scrolls_sideways(turning: Visit, address: str) -> None:
    page = turning.page
    show_in(page, "light", 1280)
    page.goto(address)
    assert findings(page) == []
    assert scrolls_sideways(page) == []
    show_in(page, "dark", 1280)
    assert findings(page, COLOURS) == []
    show_in(page, "dark", 320)
    assert findings(page, SIZES) == []
    assert scrolls_sideways(page) == []


def test_open_menu_and_search_have_no_finding(visit: Visit) -> None:
    visit.page.goto("calculator/")
    for width in WIDTHS:
        show_in(visit.page, "light", width)
        menu = visit.page.locator(".menu-folded summary")
        if menu.is_visible():
            menu.click()
            expect(visit.page.locator(".menu-folded .menu")).to_be_visible()
        visit.page.get_by_role("searchbox").fill("training")
        expect(visit.page.locator(".search-results a").first).to_be_visible()
        assert findings(visit.page) == [], width
        assert scrolls_sideways(visit.page) == [], width


def test_page_reflows_at_400_per_cent(browser: Browser, site: str) -> None:
    # 1280 by 1024 pixels, magnified four times, is this to a page.
    with visiting(browser, site, viewport={"width": 320, "height": 256}, device_scale_factor=4) as visit:
        calculator = Calculator(visit)
        calculator.open(LONG)
        calculator.shows(LONG)
        assert scrolls_sideways(visit.page) == []
        assert visit.page.evaluate(CLIPPED) == []
        calculator.choose("long-participation", "no")
        calculator.shows(LONG.replace("long-participation=yes", "long-participation=no"))


@pytest.mark.parametrize("width", WIDTHS)
def test_wider_text_spacing_clips_nothing(ready: Calculator, width: int) -> None:
    ready.set_address(LONG)
    ready.shows(LONG)
    show_in(ready.page, "light", width)
    # A style element would be stopped by the page's policy, as it should be.
    ready.page.evaluate(
        """(text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }""",
        TEXT_SPACING,
    )
    assert (
        ready.page.evaluate("getComputedStyle(document.querySelector('#answer')).letterSpacing") != "normal"
    )
    assert scrolls_sideways(ready.page) == []
    assert ready.page.evaluate(CLIPPED) == []
    ready.page.evaluate("document.adoptedStyleSheets = []")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_text_twice_as_large_fits_a_phone(page: Page, language: Language) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    for path in ("calculator/#country=norway", "calculator/#country=sweden", ""):
        page.goto("about:blank")
        page.goto(language.folder + path)
        if path:
            expect(page.locator("#answer")).to_be_visible()
        page.evaluate(
            """() => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(":root { font-size: 200% !important }");
              document.adoptedStyleSheets = [sheet];
            }"""
        )
        assert scrolls_sideways(page) == [], path


def test_chosen_option_and_focus_are_seen_in_forced_colours(ready: Calculator) -> None:
    ready.page.emulate_media(forced_colors="active")
    ready.set_address("country=sweden")
    ready.shows("country=sweden")
    ready.option("country", "sweden").focus()
    looks: dict[str, Any] = ready.page.evaluate(
        """() => {
          const [chosen, other] = [...document.querySelectorAll("[data-key=country] .option")];
          const outline = (element) => getComputedStyle(element).outlineStyle;
          const border = getComputedStyle(other).borderStyle;
          return { chosen: outline(chosen), other: outline(other), border };
        }"""
    )
    assert looks == {"chosen": "solid", "other": "none", "border": "solid"}
    expect(ready.option("country", "norway")).to_be_visible()
    ready.page.emulate_media(forced_colors="none")


def test_nothing_moves_for_those_who_asked_for_less_motion(ready: Calculator) -> None:
    ready.page.emulate_media(reduced_motion="reduce")
    ready.set_address(LONG)
    ready.shows(LONG)
    assert ready.page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    ready.page.keyboard.press("Tab")
    assert ready.page.evaluate("document.getAnimations().map((a) => a.effect.target.outerHTML)") == []
    ready.page.emulate_media(reduced_motion="no-preference")


def test_targets_of_the_form_are_large_enough_to_press(ready: Calculator) -> None:
    ready.set_address("country=norway&start=2026-09-01")
    small = ready.form.locator(".option:visible, .field input:visible").evaluate_all(
        "(all) => all.filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)"
    )
    assert small == []
