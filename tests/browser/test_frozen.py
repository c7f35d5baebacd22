"""The frozen engine answers until it stops, and then the whole one: a reader only waits for longer."""

from __future__ import annotations

import json
from datetime import date, timedelta

from playwright.sync_api import Route, expect

from scripts.engine.build import describe

from .faults import WORKER
from .test_parity import ASK, FROZEN, compare, fell_back
from .visit import Calculator, Visit

ANSWERS = 50
STOPS_AT = 25
CALLED = "exports.PyObject_Vectorcall(entry,"
# At one question the pointer is wrong, and leads to code that was cut away: the instance traps at its work.
TRAPPING = f"""exports.PyObject_Vectorcall((() => {{
  globalThis.calls = (globalThis.calls ?? 0) + 1;
  if (calls > {STOPS_AT}) throw postMessage({{ state: "failed", cause: {{ kind: "used again" }} }});
  return calls < {STOPS_AT} ? entry : 8;
}})(),"""
# The first binary is refused, as by a browser that does not know an instruction.
REFUSING = """{
  const { compileStreaming } = WebAssembly;
  WebAssembly.compileStreaming = async () => {
    WebAssembly.compileStreaming = compileStreaming;
    throw new WebAssembly.CompileError("not known");
  };
}
"""
STATES = """() => {
  const engine = document.querySelector(".engine");
  window.states = [];
  new MutationObserver(() => states.push([engine.dataset.state, engine.dataset.shows].join()))
    .observe(engine, { attributes: true });
}"""
HALF_A_LETTER = "country=norway&age=\ud83d"


def worker_with(calculator: Calculator, before: str, after: str, at_start: str = "") -> None:
    """Give the browser another worker, the first time that it asks."""

    def give(route: Route) -> None:
        response = route.fetch()
        assert before in response.text()
        route.fulfill(response=response, body=at_start + response.text().replace(before, after))

    calculator.page.route(f"**/engine/{describe()[WORKER].name}", give)


def test_a_trap_in_the_midst_of_fifty_answers_is_not_noticed(calculator: Calculator) -> None:
    worker_with(calculator, CALLED, TRAPPING)
    first = date(2026, 9, 1)
    queries = [f"country=norway&start={first + timedelta(days=at)}" for at in range(ANSWERS)]
    calculator.open(queries[0])
    calculator.shows(queries[0])
    calculator.is_in("ready")
    calculator.page.evaluate(STATES)
    for at, query in enumerate(queries[1:], 2):
        assert fell_back(calculator.visit) is (at > STOPS_AT)
        calculator.set_address(query)
        calculator.shows(query)
        expect(calculator.answer).to_have_attribute("aria-busy", "false")
    assert set(calculator.page.evaluate("window.states")) <= {"ready,answered"}


def test_questions_that_wait_behind_a_trap_are_answered_in_their_order(
    visit: Visit, calculator: Calculator
) -> None:
    worker_with(calculator, CALLED, TRAPPING)
    compare(visit, [f"country=sweden&start=2026-09-01&on=2026-03-01&age={age}" for age in range(ANSWERS)])
    assert fell_back(visit)


def test_a_browser_that_cannot_compile_it_answers_with_the_whole_engine(calculator: Calculator) -> None:
    worker_with(calculator, "", "", REFUSING)
    calculator.open("country=norway&start=2026-12-01")
    calculator.shows("country=norway&start=2026-12-01")
    assert fell_back(calculator.visit)


def test_half_a_letter_goes_to_the_whole_engine(visit: Visit) -> None:
    visit.page.goto("calculator/")
    queries = ["country=norway&age=30", HALF_A_LETTER]
    answers = [visit.page.evaluate(ASK, [[query], "en", FROZEN])[0] for query in queries]
    assert json.loads(answers[1])["errors"][0]["key"] == "age"
    assert fell_back(visit)


def test_what_the_frozen_engine_answers_needs_no_file_of_the_whole_one(calculator: Calculator) -> None:
    calculator.open("country=norway&start=2026-12-01")
    calculator.shows("country=norway&start=2026-12-01")
    files = {address.rpartition("/")[2] for address in calculator.visit.requested if "/engine/" in address}
    assert files == {file.name for file in describe().in_language("en").files}
