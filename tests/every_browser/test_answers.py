"""Every browser that the site promises to work in gives the very answers that CPython gives."""

from __future__ import annotations

import random

import pytest

from tests.browser.test_book import QUERIES

from .calculator import Calculator
from .conftest import FLOOR

CHOSEN = random.Random(12).sample(QUERIES, 16)
ODD = (
    "country=norway&age=NaN&start=2026-02-31&end=15.3.2026&on=2026-3-1",
    "country=norway&age=%D9%A3%D9%A0&benefit=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "country=norway&age=1e999&programme=none&colour=%F0%9F%8E%A8&%FF=%FE",
    "country=sweden&start=9999-12-31&on=2031-01-01",
)
TWENTY = (
    *(f"{query}&start=2026-09-01&end=2026-11-30" for query in CHOSEN[:8]),
    *CHOSEN[8:],
    *ODD,
)
PAGE = "() => document.readyState === 'complete' && location.pathname.split('/').at(-2)"
STEPS = 48
# Choose as many first days, or go as many steps through the history: what form and address said each time.
GO = """async (steps, direction) => {
  const start = document.querySelector('.questions [name="start"]');
  const said = [];
  for (let step = 0; step < steps; step += 1) {
    if (direction) {
      const there = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
      history.go(direction);
      await there.then(() => new Promise((resolve) => setTimeout(resolve)));
    } else {
      start.value = new Date(Date.UTC(2027, 0, 1 + step)).toISOString().slice(0, 10);
      start.dispatchEvent(new Event("change", { bubbles: true }));
    }
    const form = new URLSearchParams([...new FormData(start.form)].filter(([, value]) => value)).toString();
    said.push(form === location.hash.slice(1) ? form : `${form} beside ${location.hash}`);
  }
  return said;
}"""
CLICKS = 300
CLICK = """(clicks) => new Promise((resolve) => {
  const countries = document.querySelectorAll('.questions [name="country"]');
  let clicked = 0;
  const timer = setInterval(() => {
    countries[clicked % 2].click();
    if ((clicked += 1) < clicks) return;
    clearInterval(timer);
    resolve(countries[(clicked - 1) % 2].value);
  }, 20);
})"""


def test_same_twenty_addresses_have_the_same_answers(calculator: Calculator) -> None:
    calculator.open(TWENTY[0])
    calculator.is_in("ready")
    for query in TWENTY:
        calculator.set_address(query)
        calculator.shows(query)


def test_address_with_a_question_mark_opens_the_same_answer(calculator: Calculator) -> None:
    calculator.window.open(f"{calculator.site}calculator?{TWENTY[0]}")
    calculator.shows(TWENTY[0])
    assert calculator.run("() => location.hash") == f"#{TWENTY[0]}"
    assert calculator.run("() => location.search") == ""


def test_back_and_forward_lead_to_the_answers_that_were_there(calculator: Calculator) -> None:
    sweden, norway = (f"country={country}&start=2026-12-01" for country in ("sweden", "norway"))
    calculator.open(sweden)
    calculator.is_in("ready")
    calculator.choose("country", "norway")
    calculator.shows(norway)
    for steps, query in ((-1, sweden), (1, norway), (-1, sweden)):
        calculator.run("(steps) => void setTimeout(() => history.go(steps))", steps)
        calculator.shows(query)


def test_forty_eight_steps_back_and_forward_pass_every_answer(calculator: Calculator) -> None:
    """A history holds fifty; at each step the form says what the address says."""
    calculator.open("country=sweden&start=2026-12-01")
    calculator.is_in("ready")
    queries = calculator.run(GO, STEPS, 0)
    assert len(set(queries)) == STEPS
    for direction, way in ((-1, queries[-2::-1]), (1, queries[1:])):
        assert calculator.run(GO, STEPS - 1, direction) == way
        calculator.shows(way[-1])


def test_two_tabs_do_not_know_of_each_other(calculator: Calculator) -> None:
    with calculator.window.another() as window:
        other = Calculator(window, calculator.site)
        calculator.open(TWENTY[0])
        other.open(TWENTY[1])
        for mine, theirs in ((TWENTY[2], TWENTY[3]), (TWENTY[1], TWENTY[0])):
            calculator.set_address(mine)
            other.set_address(theirs)
            calculator.shows(mine)
            other.shows(theirs)
            calculator.shows(mine)


# WebKitGTK's driver hangs when it is asked while a page comes back.
@pytest.mark.parametrize("window", ["chromium", "firefox", FLOOR], indirect=True)
def test_page_that_one_comes_back_to_goes_on(calculator: Calculator) -> None:
    """A browser may have kept it as it was, and its worker or not."""
    calculator.open(TWENTY[0])
    calculator.is_in("ready")
    calculator.run("() => void setTimeout(() => location.assign('../about/'))")
    calculator.becomes("about", PAGE)
    calculator.run("() => void setTimeout(() => history.back())")
    calculator.becomes("calculator", PAGE)
    calculator.set_address(TWENTY[1])
    calculator.shows(TWENTY[1])


def test_three_hundred_quick_clicks_end_in_agreement(calculator: Calculator) -> None:
    """Safari takes no more than a hundred new addresses in ten seconds, and Firefox two hundred."""
    calculator.open("start=2026-12-01")
    calculator.choose("country", "sweden")
    calculator.is_in("ready")
    country = calculator.run(CLICK, CLICKS)
    query = f"country={country}&start=2026-12-01"
    calculator.shows(query)
    calculator.becomes(f"#{query}", "() => location.hash")
    assert calculator.run("() => document.querySelector('.questions :checked').value") == country
    permanent = calculator.run("() => document.querySelector('[data-permanent]').href")
    assert f"/answers/{country}/" in permanent
