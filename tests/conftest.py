"""The built site, for every test that looks at pages as they are published."""

from __future__ import annotations

import fcntl
from datetime import date
from pathlib import Path

import pytest

from scripts.kept import files_of, fingerprint
from scripts.paths import BUILD, SITE
from scripts.publish import MADE_OF, publish
from tests.pseudo.building import build, project
from tests.pseudo.speaking import NAME


@pytest.fixture(scope="session")
def folder() -> Path:
    """The folder of the built site, built once in a run: where it is up to date, nothing is done."""
    publish()  # of several test processes that come here at once, one builds and the others wait
    return SITE


@pytest.fixture(scope="session")
def pseudo_top() -> Path:
    """The built pages of a language that is made from English."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "pseudo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        # Built once in a run: another test process may be reading it.
        made_of = (*MADE_OF, "tests/pseudo/*.py")
        mark, stamp = fingerprint(files_of(*made_of), date.today()), BUILD / "pseudo.stamp"
        if not stamp.exists() or stamp.read_text() != mark:
            build(project(BUILD / "pseudo"))
            stamp.write_text(mark)
        return BUILD / "pseudo" / "site" / NAME
