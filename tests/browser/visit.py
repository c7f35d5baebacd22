"""Visits to the site, and the calculator as a visitor meets it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Request, WebError, expect
from selectolax.lexbor import LexborHTMLParser

from calculator import answer_page
from calculator.words import DEFAULT

PATIENCE = 60_000  # milliseconds: a busy machine is slow, and no test waits this long for nothing

STORED = """async () => ({
  localStorage: Object.keys(localStorage),
  sessionStorage: Object.keys(sessionStorage),
  cookies: document.cookie,
  databases: (await indexedDB.databases()).map((database) => database.name),
  caches: await caches.keys(),
  serviceWorkers: (await navigator.serviceWorker.getRegistrations()).map((worker) => worker.scope),
})"""


WRITTEN = """(answer) => {
  const written = answer.cloneNode(true);
  written.querySelector(".actions")?.remove();
  for (const link of written.querySelectorAll("a[data-key]")) link.setAttribute("href", "#answer");
  for (const element of written.querySelectorAll("[open], [tabindex]")) {
    element.removeAttribute("open");
    element.removeAttribute("tabindex");
  }
  return written.innerHTML;
}"""


class Visit:
    """One page in a browser of its own that notices what this site promises not to do."""

    def __init__(self, context: BrowserContext, site: str) -> None:
        self.site = site
        self.context = context
        self.noticed: list[str] = []
        self.asked: list[tuple[str, str]] = []
        """The method and the address of each request."""
        self.provoked: list[str] = []
        context.on("console", self.on_console)
        context.on("weberror", self.on_error)
        context.on("request", self.on_request)
        self.page = context.new_page()

    def on_console(self, message: ConsoleMessage) -> None:
        self.noticed.append(f"console {message.type}: {message.text}")

    def on_error(self, error: WebError) -> None:
        self.noticed.append(f"error: {error.error}")

    def on_request(self, request: Request) -> None:
        self.asked.append((request.method, request.url))
        if not request.url.startswith((self.site, "data:")):
            self.noticed.append(f"off-origin request: {request.url}")

    @property
    def requested(self) -> list[str]:
        """The address of each request."""
        return [address for _method, address in self.asked]

    def provoke(self, pattern: str) -> None:
        """Say what a test brings about itself, as a pattern of what is then noticed."""
        self.provoked.append(pattern)

    def check(self) -> None:
        """Fail if anything was noticed that the test did not provoke, or if anything is stored."""
        noticed, self.noticed = self.noticed, []
        assert [text for text in noticed if not any(re.search(p, text) for p in self.provoked)] == []
        stored: dict[str, Any] = self.page.evaluate(STORED)
        assert {place: what for place, what in stored.items() if what} == {}
        assert self.context.cookies() == []


@contextmanager
def visiting(browser: Browser, site: str, **options: Any) -> Iterator[Visit]:
    context = browser.new_context(base_url=site, locale="en-US", **options)
    context.set_default_timeout(PATIENCE)
    try:
        visit = Visit(context, site)
        yield visit
        visit.check()
    finally:
        context.close()


class Calculator:
    """The calculator's page: its form, the state of its engine and its answer."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.page = visit.page
        self.form = self.page.locator("form.questions")
        self.engine = self.page.locator(".engine")
        self.status = self.page.locator(".calculator [role=status]")
        self.answer = self.page.locator(".answer")
        self.headline = self.page.locator("#answer")

    @property
    def query(self) -> str:
        return self.page.url.partition("#")[2]

    def open(self, query: str = "") -> None:
        self.page.goto(f"calculator/#{query}".rstrip("#"))

    def set_address(self, query: str) -> None:
        """Go to other answers as the Back button does, without loading the page again."""
        self.page.evaluate(
            """(query) => {
              history.pushState(null, "", query || location.pathname);
              dispatchEvent(new PopStateEvent("popstate"));
            }""",
            query and f"#{query}",
        )

    def option(self, key: str, value: str) -> Locator:
        return self.form.locator(f'input[name="{key}"][value="{value}"]')

    def choose(self, key: str, value: str) -> None:
        self.option(key, value).check()

    def fill(self, key: str, text: str) -> None:
        field = self.form.locator(f"#{key}")
        field.fill(text)
        field.dispatch_event("change")

    def error(self, key: str) -> Locator:
        return self.form.locator(f"#{key}-error")

    def shows(self, query: str) -> None:
        """Wait until the page shows the very answer that CPython gives to `query`."""
        expect(self.headline).to_have_text(re.compile(re.escape(headline(query))))
        expect(self.status).to_have_text(announcement(query))

    def said(self) -> str:
        """The answer as it was written, without what the page does to it."""
        html: str = self.answer.evaluate(WRITTEN)
        return html

    def is_in(self, state: str) -> None:
        expect(self.engine).to_have_attribute("data-state", state)


def announcement(query: str) -> str:
    """What is said aloud with the answer that CPython gives to `query`."""
    return " ".join(node.text() for node in written(query).css("[data-announce]"))


def headline(query: str) -> str:
    """The headline of the answer that CPython gives to `query`."""
    return " ".join(node.text() for node in written(query).css("#answer"))


def written(query: str) -> LexborHTMLParser:
    return LexborHTMLParser(reply(query)["html"])


def reply(query: str) -> dict[str, str]:
    reply: dict[str, str] = json.loads(answer_page(query, DEFAULT, date.today()))
    return reply
