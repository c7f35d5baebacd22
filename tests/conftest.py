"""The built site and a browser, for every test that looks at pages as they are published."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from typing import Any

import pytest

from scripts.host.server import serving
from scripts.measure.visits import FLAGS
from scripts.paths import BUILD, SITE
from scripts.publish import publish
from scripts.setup import find_browser

US_ENGLISH = "--lang=en-US"
"""Date fields then take month, day, year."""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    browser = find_browser()
    assert browser, "No Chromium or Chrome was found: run ./scripts/test, which installs one."
    return {**browser_type_launch_args, "executable_path": browser, "args": (*FLAGS, US_ENGLISH)}


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the built site, served as it would be published."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "publish.lock").open("w") as lock:  # several test processes may come here at once
        fcntl.flock(lock, fcntl.LOCK_EX)
        publish()
    with serving(SITE) as address:
        yield address
