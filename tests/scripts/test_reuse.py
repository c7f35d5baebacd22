"""Every file says whose it is and what may be done with it, as the REUSE specification asks."""

from __future__ import annotations

import subprocess
from pathlib import Path

from scripts.paths import BIN, ROOT


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command: list[str | Path] = [BIN / "reuse", "--no-multiprocessing", "--root", folder, "lint", "--lines"]
    return subprocess.run(command, capture_output=True, text=True)


def test_every_file_has_a_licence_and_somebody_who_gave_it() -> None:
    checked = lint(ROOT)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_file_without_them_is_named(tmp_path: Path) -> None:
    (tmp_path / "rules.py").write_text("LIMIT = 6\n")
    checked = lint(tmp_path)
    assert checked.returncode == 1
    assert "rules.py" in checked.stdout


def test_the_licence_of_the_code_stands_where_people_look_and_where_tools_do() -> None:
    assert (ROOT / "LICENSE").read_text("utf-8") == (ROOT / "LICENSES" / "MIT.txt").read_text("utf-8")
