"""What Zensical makes of a folder that is laid out for a builder, and what it says of faults."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from scripts.builder.configuration import BUILT, FILE
from scripts.paths import ROOT

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
HERE = re.compile(r'(?<= href=")\./(?=[^"])|(?<= src=")\./(?=[^"])')
"""How it begins every way, which says nothing; answers are filled in where a way begins with what it says."""
OWN_SEARCH = "search.json"
"""Its own search's index, which no page of ours reads."""


def faults_with_zensical(folder: Path) -> list[str]:
    """Build the pages; gives what is wrong with them, as Zensical says it, or nothing."""
    if find_spec("zensical") is None:
        return ["Zensical is not installed: run ./scripts/test once, which installs it."]
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", str(folder / FILE)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        return COLOUR.sub("", f"{done.stdout}\n{done.stderr}").strip().splitlines()
    (folder / BUILT / OWN_SEARCH).unlink()
    for page in (folder / BUILT).rglob("*.html"):
        page.write_text(HERE.sub("", page.read_text("utf-8")), "utf-8")
    return []
