"""Visits to the calculator page in Chromium: how long its engine takes, and how much is downloaded."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from scripts.errors import ProjectError
from scripts.host.server import Site
from scripts.languages import DEFAULT
from scripts.setup import find_browser

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PAGE = "calculator/"
QUESTION = {
    "id": 1,
    "query": "country=sweden&programme=job-and-development-guarantee&measure=work-training"
    "&benefit=activity-support&start=2026-09-01&end=2026-11-30",
    "language": DEFAULT.name,
}

SAVE_DATA = """Object.defineProperty(navigator, "connection", { value: Object.assign(new EventTarget(), {
  saveData: true, effectiveType: "4g" }) });"""
"""A browser whose reader has asked it to save data: to be run before any page."""

# Both workers get the question at once; stock Pyodide has no answer to it and says so when it could have.
START = """
([address, question]) => new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error(`${address} did not answer within two minutes`)), 120_000);
  const began = performance.now();
  const worker = new Worker(address, { type: "module", name: question.language });
  worker.addEventListener("error", () => reject(new Error(`${address} could not be started`)));
  worker.addEventListener("message", ({ data }) => {
    if (data.state === "failed") reject(new Error(data.cause));
    if (data.state === "answered") resolve(performance.now() - began);
  });
  worker.postMessage(question);
})
"""

# From before the click until the frame that shows the new text is drawn.
CHANGE = """
async (count) => {
  const form = document.querySelector(".calculator form");
  const answer = document.querySelector(".answer");
  const frame = () => new Promise(requestAnimationFrame);
  const changed = () => new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error("an answer did not come within a minute")), 60_000);
    new MutationObserver((_, observer) => {
      observer.disconnect();
      clearTimeout(deadline);
      resolve();
    }).observe(answer, { childList: true });
  });
  const times = [];
  for (let n = 1; n <= count; n += 1) {
    const choices = form.querySelectorAll("input[type=radio]:enabled:not(:checked)");
    const shown = changed();
    const began = performance.now();
    choices[(n * 7919) % choices.length].click();
    await shown;
    await frame();
    times.push(performance.now() - began);
    await frame();
  }
  return times;
}
"""


OTHER_WORKER = """{
  const { Worker } = window;
  window.Worker = class extends Worker { constructor(_, options) { super(%s, options); } };
}"""
# Notes every jump of what is on the page that no touch or key brought about; to be run before any page.
NOTE_SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().filter((entry) => !entry.hadRecentInput)))
  .observe({ type: "layout-shift", buffered: true });
"""
SHIFT = "shifts.reduce((sum, { value }) => sum + value, 0)"
WIDTHS = (360, 412, 1280)
SETTLING = 800  # milliseconds after which a jump is no longer taken for what a touch brought about


class VisitError(ProjectError):
    """A visit cannot be made; the text says why."""


class CountingSite(Site):
    """The site, counting the bytes that it sends as the content of each address."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.sent: Counter[str] = Counter()

    def __call__(self, request: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def respond(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            if request["REQUEST_METHOD"] != "HEAD":  # which asks how much it would be
                self.sent[request["PATH_INFO"]] += int(dict(headers).get("Content-Length", 0))
            return start_response(status, headers, *rest)

        return super().__call__(request, respond)


@contextmanager
def open_browser() -> Iterator[Browser]:
    """A Chromium without a window, closed at the end of the block."""
    if (path := find_browser()) is None:
        raise VisitError("no browser was found. Install Chromium or Chrome, or set CHROMIUM to its path.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def visit(browser: Browser, address: str) -> Iterator[Page]:
    """The page at `address`, at rest, in a browser that has seen nothing before."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address, wait_until="networkidle")
        yield page


def downloads(browser: Browser, address: str, site: CountingSite) -> tuple[Counter[str], Counter[str]]:
    """Bytes by address: what the page itself takes, and what the first answer takes on top."""
    site.sent.clear()
    with visit(browser, address + PAGE) as page:
        before = site.sent.copy()
        page.locator("[name=country][value=sweden]").check()
        page.locator(".answer").wait_for()
        return before, site.sent - before


def first_answer_bytes(browser: Browser, address: str, site: CountingSite) -> int:
    """Bytes that the first answer without dates takes beside the page itself."""
    site.sent.clear()
    with browser.new_context() as context:
        context.add_init_script(SAVE_DATA)  # so that the engine, which would come anyway, does not
        page = context.new_page()
        page.goto(address + PAGE, wait_until="networkidle")
        book = urlsplit(urljoin(page.url, str(page.locator(".calculator").get_attribute("data-book")))).path
        before = site.sent.total() - site.sent[book]
        answer_first(page)
        page.wait_for_load_state("networkidle")
        return site.sent.total() - before


def answer_first(page: Page) -> None:
    """Answer the first question of the form, and wait for the answer."""
    page.locator("[name=country][value=sweden]").check()
    page.locator("#answer").wait_for()


def first_answer_times(browser: Browser, address: str) -> tuple[float, float]:
    """Milliseconds from the touch of the first question to its answer: what is looked up, and the engine's.

    It is touched as soon as the page has loaded: what is looked up may still be on its way.
    """
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address + PAGE, wait_until="load")
        began = perf_counter()
        answer_first(page)
        looked_up = perf_counter()
        page.locator(".engine[data-state=ready]").wait_for(state="attached", timeout=120_000)
        return 1000 * (looked_up - began), 1000 * (perf_counter() - began)


def layout_shift(browser: Browser, address: str, width: int) -> float:
    """How much the calculator page jumps by itself, until its first answer has settled."""
    with browser.new_context(viewport={"width": width, "height": 740}) as context:
        context.add_init_script(NOTE_SHIFTS)
        page = context.new_page()
        page.goto(address + PAGE, wait_until="networkidle")
        answer_first(page)
        page.locator(".engine[data-state=ready]").wait_for(state="attached")
        page.wait_for_timeout(SETTLING)
        return float(page.evaluate(SHIFT))


def page_downloads(browser: Browser, address: str, site: CountingSite, page: str) -> Counter[str]:
    """Bytes by address that a first visit to a page takes, with all that the page refers to."""
    site.sent.clear()
    with visit(browser, address + page):
        return site.sent.copy()


def answer_times(browser: Browser, address: str, changes: int, worker: str | None = None) -> list[float]:
    """Milliseconds from each of so many changed answers to the new text on the screen.

    They come from `worker`, or from the one that the page names.
    """
    with browser.new_context() as context:
        if worker:
            context.add_init_script(OTHER_WORKER % json.dumps(f"/{worker}"))
        page = context.new_page()
        page.goto(f"{address}{PAGE}?{QUESTION['query']}", wait_until="networkidle")
        page.locator(".answer").wait_for()
        return list(page.evaluate(CHANGE, changes))
