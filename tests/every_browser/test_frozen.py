"""The frozen engine may stop, or not come as it was built: in every browser the whole one answers instead."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from scripts.measure.windows import Window
from tests.browser import faults
from tests.browser.faults import FROZEN, WORKER, Fault, FaultySite, Response
from tests.browser.test_frozen import ANSWERS, CALLED, STATES, STOPS_AT, TRAPPING

from .calculator import Calculator
from .conftest import FLOOR
from .test_faults import DATED, WASM, Broken

FIRST_DAY = date(2026, 9, 1)


def trapping(_site: FaultySite, content: bytes) -> Response:
    assert CALLED.encode() in content
    worker = content.replace(CALLED.encode(), TRAPPING.encode())
    return Response([worker], len(worker))


# Chromium is asked the same in tests/browser. Not WebKitGTK, for the reason below.
@pytest.mark.parametrize("window", ["firefox"], indirect=True)
def test_trap_in_the_midst_of_fifty_answers_is_not_noticed(window: Window, faulty: Broken) -> None:
    site, address = faulty
    site.break_(WORKER, trapping)
    calculator = Calculator(window, address)
    queries = [f"country=norway&start={FIRST_DAY + timedelta(at)}" for at in range(ANSWERS)]
    calculator.open(queries[0])
    calculator.is_in("ready")
    calculator.shows(queries[0])
    calculator.run(STATES)
    for at, query in enumerate(queries[1:], 2):
        assert (WASM in site.asked) is (at > STOPS_AT)
        calculator.set_address(query)
        calculator.shows(query)
    assert {*calculator.run("() => window.states")} <= {"ready,answered"}


# Not in WebKitGTK, where once in three runs the whole engine did not start after a cut-off file. The reason
# is still to be found; the reader then has the answer without dates, and a way to try again.
@pytest.mark.parametrize("window", ["firefox", FLOOR], indirect=True)
@pytest.mark.parametrize("fault", [faults.truncated, faults.changed])
def test_frozen_engine_that_is_not_as_built_is_not_run(window: Window, faulty: Broken, fault: Fault) -> None:
    site, address = faulty
    site.break_(FROZEN, fault)
    calculator = Calculator(window, address)
    calculator.open(DATED)
    calculator.shows(DATED)
    calculator.is_in("ready")
    assert WASM in site.asked
