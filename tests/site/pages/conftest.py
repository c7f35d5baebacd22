"""Copies of the project to break."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from calculator.words import DEFAULT
from scripts.paths import ROOT

NAV = re.compile(r"^nav:\n.*?(?=^\S)", re.MULTILINE | re.DOTALL)


BUILD = """
import os
import sys
from pathlib import Path
from scripts.builder.configuration import FILE, prepare
from scripts.languages import DEFAULT
folder = prepare(DEFAULT, os.environ.get("SITE_URL", ""), {}, Path.cwd() / "pages")
command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", folder / FILE]
os.execv(sys.executable, [*command, "--site-dir", Path.cwd() / "out"])
"""


@dataclass(frozen=True)
class Project:
    """A copy of what the pages are made from."""

    folder: Path

    def write(self, text: str, page: str = "index.md") -> None:
        path = self.folder / "docs" / DEFAULT / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def build(self, address: str = "") -> subprocess.CompletedProcess[str]:
        """Build the pages into the folder `out`, to lie at this address."""
        command = [sys.executable, "-c", BUILD]
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": address}
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A copy of the whole."""
    return copy_to(tmp_path / "copy")


@pytest.fixture
def small_project(tmp_path: Path) -> Project:
    """A copy without pages: a test writes the one that it is about."""
    small = copy_to(tmp_path / "small", without=(DEFAULT,))
    configuration = small.folder / "mkdocs.yml"
    configuration.write_text(NAV.sub("", configuration.read_text("utf-8")), "utf-8")
    return small


def copy_to(folder: Path, without: tuple[str, ...] = ()) -> Project:
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns(*without))
    for part in ("calculator", "scripts"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / ".build").symlink_to(ROOT / ".build")  # the form names the engine's files
    return Project(folder)
