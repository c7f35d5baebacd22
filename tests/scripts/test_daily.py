"""The job of every day does all its steps, whatever one of them finds, and any CI can call it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from scripts.paths import ROOT

STEPS = ["scripts.publish", "scripts.statutes.watch", "scripts.written.outside"]
PYTHON = '#!/bin/sh\necho "$2 $3" >> done\n[ "$2" != "{failing}" ]\n'


def daily(folder: Path, failing: str, *arguments: str) -> tuple[int, list[str]]:
    """Run it where Python only notes what it was asked, and fails at one step."""
    (folder / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "daily", folder / "scripts")
    (folder / "scripts" / "setup.py").touch()
    python = folder / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(PYTHON.format(failing=failing))
    python.chmod(0o755)
    ran = subprocess.run(["sh", folder / "scripts" / "daily", *arguments], capture_output=True)
    return ran.returncode, (folder / "done").read_text().split("\n")[:-1]


@pytest.mark.parametrize("failing", ["", *STEPS])
def test_every_step_is_done_and_one_that_fails_is_not_forgotten(tmp_path: Path, failing: str) -> None:
    code, done = daily(tmp_path, failing, "my copies")
    assert [step.split()[0] for step in done] == STEPS
    assert done[1] == "scripts.statutes.watch my copies"
    assert code == bool(failing)


def test_the_workflow_calls_it_once_a_day() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "daily.yml").read_text("utf-8"))
    [job] = workflow["jobs"].values()
    assert "./scripts/daily .build/statutes" in job["steps"][-1]["run"]
    assert workflow[True]["schedule"]  # YAML 1.1 reads "on" as true
