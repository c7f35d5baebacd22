"""A page that is used for long, or whose process dies, answers as at first."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Error as PlaywrightError

from .visit import Calculator, Visit, visiting

ANSWERS = 100
GROWTH = 500_000
"""Bytes: an answer has some 20,000, so that keeping each would take four times as much."""
NODES = 2_000
"""An answer has some hundreds."""
# Give as many first days, each when the answer to the one before has come.
ANSWER_ALL = """async (answers) => {
  const start = document.querySelector('.questions [name="start"]');
  const calculator = document.querySelector(".calculator");
  for (let answer = 0; answer < answers; answer += 1) {
    const came = new Promise((resolve) => calculator.addEventListener("answer", resolve, { once: true }));
    start.value = new Date(Date.UTC(2027, 0, 1 + answer)).toISOString().slice(0, 10);
    start.dispatchEvent(new Event("change", { bubbles: true }));
    await came;
  }
}"""


def test_a_hundred_answers_take_no_more_memory_than_a_few(visit: Visit, calculator: Calculator) -> None:
    calculator.open("country=norway&start=2026-12-01")
    calculator.is_in("ready")
    tools = visit.context.new_cdp_session(visit.page)

    def used() -> tuple[int, int]:
        tools.send("HeapProfiler.collectGarbage")
        heap, counted = tools.send("Runtime.getHeapUsage"), tools.send("Memory.getDOMCounters")
        return int(heap["usedSize"]), int(counted["nodes"])

    visit.page.evaluate(ANSWER_ALL, 20)
    heap, nodes = used()
    visit.page.evaluate(ANSWER_ALL, ANSWERS)
    heap_now, nodes_now = used()
    assert heap_now - heap < GROWTH
    assert nodes_now - nodes < NODES


def test_page_whose_process_has_crashed_opens_anew_with_its_answer(browser: Browser, site: str) -> None:
    query = "country=norway&start=2026-12-01"
    with visiting(browser, site) as visit:
        calculator = Calculator(visit)
        calculator.open(query)
        calculator.shows(query)
        with visit.page.expect_event("crash"), pytest.raises(PlaywrightError, match="crash"):
            visit.page.goto("chrome://crash")
        visit.page.close()
        visit.page = visit.context.new_page()
        again = Calculator(visit)
        again.open(query)
        again.shows(query)
        again.is_in("ready")
