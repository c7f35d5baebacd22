"""The engine says honestly what it is doing, and every failure leaves a way on."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from calculator.words import DEFAULT, words_of
from calculator.words.site import site_words_of
from scripts.answers.form import SILENT_AFTER, STALLED_AFTER
from scripts.engine.build import describe
from scripts.host.server import running
from scripts.paths import SITE

from . import faults
from .faults import FROZEN, WORKER, Fault, FaultySite
from .visit import PATIENCE, Calculator, headline, visiting

SHORT = words_of(DEFAULT).questions["start"].short
WORDS_OF_FORM = site_words_of(DEFAULT).form
CAUSES = site_words_of(DEFAULT).causes
ROLES = ("pyodide.asm.wasm", "python_stdlib.zip", "calculator.zip")
OTHER_ROLES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide-lock.json")
WITHOUT_DATES = "country=norway&little-experience=yes"
QUERY = f"{WITHOUT_DATES}&start=2026-12-01"  # only the engine counts days
NOT_COUNTED = WORDS_OF_FORM["missing"].format(questions=SHORT)
BLOCKED = re.escape(CAUSES["blocked"])
STALLED = re.escape(CAUSES["stalled"].format(seconds=STALLED_AFTER))
# A worker that answers once, and then never again.
MUTE = """postMessage({ state: "ready" });
addEventListener("message", ({ data: { id } }) => {
  const html = '<div class="summary"><h2 id="answer" data-announce="">Old answer</h2></div>';
  postMessage({ state: "answered", id, answer: { html, errors: [] } });
}, { once: true });"""
NOTE_STATES = """addEventListener("DOMContentLoaded", () => {
  const engine = document.querySelector(".engine");
  window.states = [];
  new MutationObserver(() => states.push(engine.dataset.state)).observe(engine, { attributes: true });
})"""
LOOKS = 100  # the page is told of what arrives when it has time
LOADING_FAILED = r"Failed to load resource"

FAULTS: dict[Fault, str] = {
    faults.missing: r"The file {name} is missing: the server answered 404\.",
    faults.server_error: r"The file {name} is missing: the server answered 500\.",
    faults.truncated: r"The file {name} is broken: \d+ of \d+ bytes arrived\.",
    faults.changed: r"The file {name} is broken: its content is not what was published\.",
    faults.wrong_type: r"The file {name} is of the wrong type: text/html",
    faults.dropped: r"The file {name} is broken: \d+ of \d+ bytes arrived\.",
    faults.stalled: STALLED,
}


@pytest.fixture(scope="module")
def faulty_server(site: str) -> Iterator[tuple[FaultySite, str]]:
    faulty = FaultySite(SITE)
    with running(faulty, 0) as address:
        yield faulty, address
        faulty.mend()


@pytest.fixture
def faulty(faulty_server: tuple[FaultySite, str]) -> Iterator[FaultySite]:
    """Without the frozen engine, so that the whole one must answer, and fail where a test breaks it too."""
    faulty, _ = faulty_server
    faulty.break_(FROZEN, faults.missing)
    yield faulty
    faulty.mend()


@pytest.fixture
def broken(
    browser: Browser, faulty: FaultySite, faulty_server: tuple[FaultySite, str]
) -> Iterator[Calculator]:
    """The calculator on the site that the test breaks."""
    with visiting(browser, faulty_server[1]) as visit:
        visit.page.clock.install()
        visit.provoke(LOADING_FAILED)
        yield Calculator(visit)
        faulty.mend()


def megabytes() -> float:
    """What the site's own server sends of the engine."""
    return round(describe()[FROZEN].download_bytes / 1e6, 1)


def unpacked() -> float:
    return round(describe()[FROZEN].size / 1e6, 1)


def name(role: str) -> str:
    return describe()[role].name


def of_engine(calculator: Calculator) -> list[tuple[str, str]]:
    """How each file of the engine was asked for that was asked for, and its name."""
    return [
        (method, address.rpartition("/")[2])
        for method, address in calculator.visit.asked
        if "/engine/" in address
    ]


def wait_for_the_deadline(calculator: Calculator, faulty: FaultySite) -> None:
    """Let the page's clock, not ours, run to the deadline, once nothing arrives any more.

    What has arrived may still be on its way into the page, which then waits anew: the clock runs again.
    """
    assert faulty.stalling.wait(PATIENCE / 1000)
    for _ in range(LOOKS):
        calculator.page.clock.fast_forward(STALLED_AFTER * 1000 + 1)
        if calculator.engine.get_attribute("data-state") == "failed":
            return
        calculator.page.wait_for_timeout(50)


def has_failed(calculator: Calculator, cause: str) -> None:
    """The failed state: what happened, in words and aloud, a retry, and the answer but for the days."""
    calculator.is_in("failed")
    expect(calculator.engine.locator("[data-cause]")).to_have_text(re.compile(f"^{cause}"))
    expect(calculator.engine).to_contain_text(WORDS_OF_FORM["failed"])
    expect(calculator.status).to_have_text(re.compile(cause))
    expect(calculator.engine.get_by_role("button", name=WORDS_OF_FORM["retry"])).to_be_visible()
    expect(calculator.engine).to_contain_text(NOT_COUNTED)
    expect(calculator.headline).to_have_text(headline("country=norway&little-experience=yes"))
    expect(calculator.form).to_be_visible()
    expect(calculator.option("country", "norway")).to_be_checked()


def try_again(calculator: Calculator) -> None:
    calculator.engine.get_by_role("button", name=WORDS_OF_FORM["retry"]).click()


def arrives(calculator: Calculator) -> None:
    """All files are there, whole; that the engine then answers is the same each time, and seen elsewhere."""
    expect(calculator.engine).to_have_attribute("data-state", re.compile("starting|ready"))


def test_engine_is_idle_until_the_form_is_touched(calculator: Calculator) -> None:
    calculator.open()
    calculator.is_in("idle")
    expect(calculator.engine).to_contain_text(f"{megabytes()} MB")
    calculator.page.mouse.wheel(0, 500)
    calculator.page.keyboard.press("Tab")
    calculator.page.wait_for_load_state("networkidle")
    assert of_engine(calculator) == [("HEAD", name(FROZEN))]  # how much it is, and nothing of it
    calculator.option("country", "sweden").focus()
    calculator.is_in("ready")
    expect(calculator.answer).to_be_hidden()


def test_engine_starts_at_the_first_touch(calculator: Calculator) -> None:
    calculator.open()
    calculator.form.locator("legend").first.click()
    calculator.is_in("ready")


def test_answers_in_the_address_start_the_engine(calculator: Calculator) -> None:
    calculator.open(QUERY)
    calculator.shows(QUERY)
    calculator.is_in("ready")


def test_states_follow_each_other_and_the_amount_grows(calculator: Calculator) -> None:
    calculator.page.add_init_script(
        """addEventListener("DOMContentLoaded", () => {
          const engine = document.querySelector(".engine");
          const seen = (window.seen = []);
          const look = () => seen.push([engine.dataset.state, [...engine.querySelectorAll("[data-shown]")]
            .filter((element) => element.checkVisibility()).map((element) => element.innerText).join()]);
          new MutationObserver(look).observe(engine, { attributes: true, subtree: true, childList: true });
        })"""
    )
    calculator.open(QUERY)
    calculator.shows(QUERY)
    seen: list[tuple[str, str]] = calculator.page.evaluate("window.seen")
    assert list(dict.fromkeys(state for state, _ in seen)) == ["downloading", "starting", "ready"]
    said = {state: text for state, text in reversed(seen) if text}
    assert WORDS_OF_FORM["starting"] == said["starting"]
    amounts = [
        float(found[1])
        for state, text in seen
        if state == "downloading" and (found := re.search(r"([\d.]+) of ([\d.]+) MB", text))
    ]
    assert amounts == sorted(amounts)
    assert amounts[-1] > amounts[0]
    assert amounts[-1] <= megabytes()


def test_download_in_progress_is_said_in_words_and_as_a_bar(broken: Calculator, faulty: FaultySite) -> None:
    faulty.break_(FROZEN, faults.stalled)
    broken.open(QUERY)
    broken.is_in("downloading")
    bar = broken.page.get_by_role("progressbar")
    expect(bar).to_be_visible()
    expect(broken.engine).to_contain_text(f"of {unpacked()} MB")  # as the faulty site sends it
    amount = broken.engine.locator("[data-amount]")
    expect(amount).not_to_have_text("0.0")
    assert 0 < float(amount.inner_text()) < unpacked() - 0.5
    assert bar.evaluate("(bar) => bar.value < bar.max")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_broken_file_is_said_and_a_retry_helps_once_it_is_mended(
    broken: Calculator, faulty: FaultySite, role: str, fault: Fault
) -> None:
    faulty.break_(role, fault)
    broken.open(QUERY)
    if fault is faults.stalled:
        wait_for_the_deadline(broken, faulty)
    has_failed(broken, FAULTS[fault].format(name=re.escape(name(role))))
    faulty.mend()
    try_again(broken)
    arrives(broken)


@pytest.mark.parametrize("role", OTHER_ROLES)
def test_every_other_file_is_checked_too(broken: Calculator, faulty: FaultySite, role: str) -> None:
    faulty.break_(role, faults.changed)
    broken.open(QUERY)
    has_failed(broken, FAULTS[faults.changed].format(name=re.escape(name(role))))
    faulty.mend()
    try_again(broken)
    arrives(broken)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_worker_that_does_not_start_is_said_and_a_retry_helps_once_it_is_mended(
    broken: Calculator, faulty: FaultySite, fault: Fault
) -> None:
    broken.visit.provoke(r"SyntaxError|MIME type")
    faulty.break_(WORKER, fault)
    broken.open(QUERY)
    if fault is faults.stalled:
        wait_for_the_deadline(broken, faulty)
    has_failed(broken, STALLED if fault is faults.stalled else BLOCKED)
    faulty.mend()
    try_again(broken)
    arrives(broken)


@pytest.mark.parametrize(
    "fault", [fault for fault in FAULTS if fault is not faults.stalled], ids=lambda f: f.__name__
)
def test_frozen_engine_that_is_broken_is_not_noticed(
    broken: Calculator, faulty: FaultySite, fault: Fault
) -> None:
    faulty.break_(FROZEN, fault)
    broken.page.add_init_script(NOTE_STATES)
    broken.open(QUERY)
    broken.shows(QUERY)
    broken.is_in("ready")
    assert broken.page.evaluate("[...new Set(window.states)]") == ["downloading", "starting", "ready"]


def test_frozen_engine_that_stalls_is_said_and_a_retry_starts_the_whole_one(
    broken: Calculator, faulty: FaultySite
) -> None:
    faulty.break_(FROZEN, faults.stalled)
    broken.open(QUERY)
    wait_for_the_deadline(broken, faulty)
    has_failed(broken, STALLED)
    try_again(broken)  # the frozen one would stall again
    broken.shows(QUERY)


def test_worker_that_a_blocker_stops_is_said(calculator: Calculator) -> None:
    calculator.visit.provoke(LOADING_FAILED)
    pattern = f"**/engine/{name(WORKER)}*"
    calculator.page.route(pattern, lambda route: route.abort("blockedbyclient"))
    calculator.open(QUERY)
    has_failed(calculator, BLOCKED)
    calculator.page.unroute(pattern)
    try_again(calculator)
    calculator.shows(QUERY)


def test_worker_that_a_policy_stops_is_said(calculator: Calculator) -> None:
    def forbid(route: Route) -> None:
        response = route.fetch()
        route.fulfill(
            response=response, body=response.text().replace("worker-src 'self'", "worker-src 'none'")
        )

    calculator.visit.provoke("Content Security Policy")
    calculator.page.route("**/calculator/*", forbid)
    calculator.open(QUERY)
    has_failed(calculator, BLOCKED)


@pytest.mark.parametrize("role", ROLES)
def test_file_that_cannot_be_reached_is_said(calculator: Calculator, role: str) -> None:
    calculator.visit.provoke(LOADING_FAILED)
    patterns = [f"**/engine/{name(each)}" for each in (role, FROZEN)]
    for pattern in patterns:
        calculator.page.route(pattern, lambda route: route.abort("connectionrefused"))
    calculator.open(QUERY)
    has_failed(calculator, re.escape(f"The file {name(role)} could not be reached."))
    for pattern in patterns:
        calculator.page.unroute(pattern)
    try_again(calculator)
    arrives(calculator)


def test_retry_can_fail_and_the_next_one_help(broken: Calculator, faulty: FaultySite) -> None:
    broken.visit.provoke(r"SyntaxError|MIME type")
    faulty.break_(WORKER, faults.changed)
    broken.open(QUERY)
    has_failed(broken, BLOCKED)
    try_again(broken)
    has_failed(broken, BLOCKED)
    faulty.mend()
    try_again(broken)
    broken.shows(QUERY)


def test_answers_given_while_it_fails_are_answered_after_the_retry(
    broken: Calculator, faulty: FaultySite
) -> None:
    faulty.break_("calculator.zip", faults.missing)
    broken.open(QUERY)
    has_failed(broken, "The file")
    broken.choose("reduced-capability", "no")
    broken.fill("age", "44")
    faulty.mend()
    try_again(broken)
    broken.shows(f"{WITHOUT_DATES}&reduced-capability=no&age=44&start=2026-12-01")


def test_slow_download_that_goes_on_is_waited_for(broken: Calculator, faulty: FaultySite) -> None:
    faulty.break_(FROZEN, faults.stalled)
    broken.open(QUERY)
    assert faulty.stalling.wait(PATIENCE / 1000)
    expect(broken.engine.locator("[data-amount]")).not_to_have_text("0.0")
    broken.page.clock.fast_forward((STALLED_AFTER - 5) * 1000)
    broken.is_in("downloading")


@pytest.fixture
def saving(browser: Browser, site: str) -> Iterator[Calculator]:
    """The calculator of somebody who asked the browser to save data."""
    with visiting(browser, site) as visit:
        visit.page.add_init_script(
            "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
        )
        yield Calculator(visit)


def test_saving_data_is_asked_first(saving: Calculator) -> None:
    saving.open(QUERY)
    saving.choose("reduced-capability", "no")
    expect(saving.engine).to_contain_text(WORDS_OF_FORM["save-data"])
    saving.page.wait_for_load_state("networkidle")
    assert of_engine(saving) == [("HEAD", name(FROZEN))]
    expect(saving.headline).to_have_text(headline(f"{WITHOUT_DATES}&reduced-capability=no"))
    label = WORDS_OF_FORM["download"].format(megabytes=megabytes())
    saving.engine.get_by_role("button", name=label).click()
    saving.shows(f"{WITHOUT_DATES}&reduced-capability=no&start=2026-12-01")


def visible_states(page: Page) -> list[str]:
    states: list[str] = page.locator(".engine > [data-shown]").evaluate_all(
        "(all) => all.filter((e) => e.checkVisibility()).map((e) => e.dataset.shown)"
    )
    return states


def test_one_state_is_shown_at_a_time(broken: Calculator, faulty: FaultySite) -> None:
    broken.page.set_viewport_size({"width": 360, "height": 740})  # where there is room, the answer is enough
    faulty.break_("calculator.zip", faults.missing)
    broken.open()
    assert visible_states(broken.page) == ["idle"]
    broken.choose("country", "norway")
    broken.is_in("failed")
    assert visible_states(broken.page) == ["answered"]
    broken.fill("start", "2026-12-01")
    assert visible_states(broken.page) == ["failed"]
    faulty.mend()
    try_again(broken)
    broken.shows("country=norway&start=2026-12-01")
    assert visible_states(broken.page) == ["answered"]


def test_engine_that_dies_without_a_word_is_noticed_in_two_seconds(calculator: Calculator) -> None:
    """The book's answer to what is chosen now takes the place of the old one."""
    calculator.page.clock.install()
    calculator.page.route(
        f"**/{name(WORKER)}", lambda route: route.fulfill(body=MUTE, content_type="text/javascript")
    )
    calculator.open("country=norway&start=2026-12-01")
    expect(calculator.headline).to_have_text("Old answer")
    calculator.choose("country", "sweden")
    expect(calculator.answer).to_have_attribute("aria-busy", "true")
    calculator.page.clock.fast_forward(SILENT_AFTER * 1000 + 1)
    calculator.is_in("failed")
    silent = CAUSES["stalled"].format(seconds=SILENT_AFTER)
    expect(calculator.engine.locator("[data-cause]")).to_have_text(silent)
    expect(calculator.headline).to_have_text(headline("country=sweden"))
    expect(calculator.answer).to_have_attribute("aria-busy", "false")
    expect(calculator.engine).to_contain_text(NOT_COUNTED)


def test_without_book_and_engine_there_is_another_way_to_the_answer(calculator: Calculator) -> None:
    calculator.visit.provoke(LOADING_FAILED)
    for pattern in ("**/calculator/book-*", f"**/engine/{name(WORKER)}*"):
        calculator.page.route(pattern, lambda route: route.abort())
    calculator.open(WITHOUT_DATES)
    calculator.is_in("failed")
    expect(calculator.answer).to_be_hidden()
    for country in ("sweden", "norway"):
        link = calculator.engine.get_by_role("link", name=WORDS_OF_FORM[country])
        expect(link).to_be_visible()
        assert link.evaluate("(link) => link.href") == f"{calculator.visit.site}{country}/"
