"""Visits to the built site, watched for all that the site promises not to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.host.server import serving
from scripts.measure.visits import FLAGS
from scripts.setup import find_browser

from .visit import PATIENCE, Calculator, Visit, visiting

expect.set_options(timeout=PATIENCE)

US_ENGLISH = "--lang=en-US"
"""Date fields then take month, day, year."""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    browser = find_browser()
    assert browser, "No Chromium or Chrome was found: run ./scripts/test, which installs one."
    return {**browser_type_launch_args, "executable_path": browser, "args": (*FLAGS, US_ENGLISH)}


@pytest.fixture(scope="session")
def site(folder: Path) -> Iterator[str]:
    """The address of the built site, served as it would be published."""
    with serving(folder) as address:
        yield address


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Visit]:
    """A visit by somebody who has never been here."""
    with visiting(browser, site) as visit:
        yield visit


@pytest.fixture
def page(visit: Visit) -> Page:
    return visit.page


@pytest.fixture
def plain(browser: Browser, site: str) -> Iterator[Page]:
    """A page in a browser that runs no scripts and must have nothing to complain about."""
    with browser.new_context(base_url=site, java_script_enabled=False) as context:
        context.set_default_timeout(PATIENCE)
        noticed: list[str] = []
        context.on("console", lambda message: noticed.append(message.text))
        yield context.new_page()
    assert noticed == []


@pytest.fixture
def calculator(visit: Visit) -> Calculator:
    """The calculator, not opened yet."""
    return Calculator(visit)


@pytest.fixture(scope="module")
def started(browser: Browser, site: str) -> Iterator[Calculator]:
    with visiting(browser, site) as visit:
        calculator = Calculator(visit)
        calculator.open("country=sweden")
        calculator.option("country", "sweden").focus()
        calculator.is_in("ready")
        calculator.shows("country=sweden")
        yield calculator


@pytest.fixture
def ready(started: Calculator) -> Iterator[Calculator]:
    """The calculator with its engine ready and nothing answered, shared by the tests of a module."""
    started.set_address("")
    yield started
    started.visit.check()
