"""The built site, for every test that looks at pages as they are published."""

from __future__ import annotations

import fcntl
from pathlib import Path

import pytest

from scripts.paths import BUILD, SITE
from scripts.publish import publish
from tests.pseudo.building import build, project
from tests.pseudo.speaking import NAME


@pytest.fixture(scope="session")
def folder() -> Path:
    """The folder of the built site, built once in a run: where it is up to date, nothing is done."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "publish.lock").open("w") as lock:  # several test processes may come here at once
        fcntl.flock(lock, fcntl.LOCK_EX)
        publish()
    return SITE


@pytest.fixture(scope="session")
def pseudo_top() -> Path:
    """The built pages of a language that is made from English."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "pseudo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return build(project(BUILD / "pseudo")) / NAME
