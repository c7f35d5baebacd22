"""Visits to the calculator page in Chromium: how long its engine takes, and how much is downloaded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

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


class VisitError(ProjectError):
    """A visit cannot be made; the text says why."""


class CountingSite(Site):
    """The site, counting the bytes that it sends as the content of each address."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.sent: Counter[str] = Counter()

    def __call__(self, request: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def respond(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
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


def start_time(browser: Browser, address: str, worker: str | None = None) -> float:
    """Milliseconds from starting a worker to its first answer: `worker`, or the one that the page names."""
    with visit(browser, address + PAGE) as page:
        own = page.locator(".calculator").get_attribute("data-worker")
        return float(page.evaluate(START, [f"../{worker}" if worker else own, QUESTION]))


def downloads(browser: Browser, address: str, site: CountingSite) -> tuple[Counter[str], Counter[str]]:
    """Bytes by address: what the page itself takes, and what the first answer takes on top."""
    site.sent.clear()
    with visit(browser, address + PAGE) as page:
        before = site.sent.copy()
        page.locator("[name=country][value=sweden]").check()
        page.locator(".answer").wait_for()
        return before, site.sent - before


def page_downloads(browser: Browser, address: str, site: CountingSite, page: str) -> Counter[str]:
    """Bytes by address that a first visit to a page takes, with all that the page refers to."""
    site.sent.clear()
    with visit(browser, address + page):
        return site.sent.copy()


def answer_times(browser: Browser, address: str, changes: int) -> list[float]:
    """Milliseconds from each of so many changed answers to the new text on the screen."""
    with visit(browser, f"{address}{PAGE}?{QUESTION['query']}") as page:
        page.locator(".answer").wait_for()
        return list(page.evaluate(CHANGE, changes))
