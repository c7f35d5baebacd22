"""The calculator in a window of any browser."""

from __future__ import annotations

import json
import time
from datetime import date
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from calculator import answer_page
from calculator.words import DEFAULT
from scripts.measure.windows import PATIENCE, Window, WindowError
from tests.browser.visit import WRITTEN

LOOK = f"""(html) => {{
  const answer = document.querySelector(".answer");
  const wanted = Object.assign(document.createElement("div"), {{ innerHTML: html }}).innerHTML;
  return [answer.hidden ? "" : ({WRITTEN})(answer), wanted];
}}"""
STATE = "() => [document.querySelector('.engine').innerText, location.href]"
CHOOSE = """(key, value) => document.querySelector(`.questions [name="${key}"][value="${value}"]`).click()"""
TEXT = """(selector) => {
  const element = document.querySelector(selector);
  return element.getClientRects().length ? element.innerText : "";
}"""
FILL = """(key, text) => {
  const field = document.querySelector(`.questions [name="${key}"]`);
  field.value = text;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}"""


class Calculator:
    def __init__(self, window: Window, site: str) -> None:
        self.window = window
        self.site = site
        self.run = window.run

    def open(self, query: str = "") -> None:
        self.window.open(f"{self.site}calculator/#{query}".rstrip("#"))

    def set_address(self, query: str) -> None:
        self.run("(query) => void (location.hash = query)", query)

    def choose(self, key: str, value: str) -> None:
        self.run(CHOOSE, key, value)

    def fill(self, key: str, text: str) -> None:
        self.run(FILL, key, text)

    def text(self, selector: str) -> str:
        """What is to be read in the element, nothing where it is hidden."""
        return str(self.run(TEXT, selector))

    def is_in(self, state: str) -> None:
        self.becomes(state, "() => document.querySelector('.engine').dataset.state")

    def shows(self, query: str, today: date | None = None) -> None:
        """Wait until the page says word for word what CPython says."""
        html = json.loads(answer_page(query, DEFAULT, today or date.today()))["html"]
        until = time.monotonic() + PATIENCE
        while True:
            said, wanted = self.run(LOOK, html)
            if said == wanted:
                return
            if time.monotonic() > until:
                assert said == wanted, (query, self.run(STATE))
            time.sleep(0.02)

    def becomes(self, wanted: object, function: str) -> None:
        """Wait until a function of the page gives what is wanted, a page that is only coming too."""
        until = time.monotonic() + PATIENCE
        while (found := self.seen(function)) != wanted and time.monotonic() < until:
            time.sleep(0.02)
        assert found == wanted

    def seen(self, function: str) -> Any:
        try:
            return self.run(function)
        except (WindowError, PlaywrightError) as error:  # a page that goes while it is asked
            return error
