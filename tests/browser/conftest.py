"""Visits to the built site, watched for all that the site promises not to do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from .visit import PATIENCE, Calculator, Visit, visiting

expect.set_options(timeout=PATIENCE)


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Visit]:
    """A visit by somebody who has never been here."""
    with visiting(browser, site) as visit:
        yield visit


@pytest.fixture
def page(visit: Visit) -> Page:
    return visit.page


@pytest.fixture
def calculator(visit: Visit) -> Calculator:
    """The calculator, not opened yet."""
    return Calculator(visit)


@pytest.fixture(scope="module")
def started(browser: Browser, site: str) -> Iterator[Calculator]:
    with visiting(browser, site) as visit:
        calculator = Calculator(visit)
        calculator.open("country=sweden")
        calculator.shows("country=sweden")
        yield calculator


@pytest.fixture
def ready(started: Calculator) -> Iterator[Calculator]:
    """The calculator with its engine ready and nothing answered, shared by the tests of a module."""
    started.set_address("")
    yield started
    started.visit.check()
