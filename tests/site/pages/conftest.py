"""The pages as they are written and as they are built, and copies of the project to break."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.paths import ROOT, SITE
from scripts.written.pages import GENERATED, Page, read_pages

NAV = re.compile(r"^nav:\n.*?(?=^\S)", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="session")
def pages() -> list[Page]:
    """Every page that a person wrote."""
    return read_pages()


@pytest.fixture(scope="session")
def folder(site: str) -> Path:
    """The folder of the built site."""
    return SITE


@dataclass(frozen=True)
class Copy:
    """A copy of what the pages are made from."""

    folder: Path

    def write(self, text: str, page: str = "index.md") -> None:
        path = self.folder / "docs" / "en" / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def build(self) -> subprocess.CompletedProcess[str]:
        """Build the pages into the folder `out`."""
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "out"]
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A copy of the whole."""
    return copy_to(tmp_path / "copy")


@pytest.fixture
def small_copy(tmp_path: Path) -> Copy:
    """A copy without pages: a test writes the one that it is about."""
    small = copy_to(tmp_path / "small", without=("en",))
    configuration = small.folder / "mkdocs.yml"
    configuration.write_text(NAV.sub("", configuration.read_text("utf-8")), "utf-8")
    return small


def copy_to(folder: Path, without: tuple[str, ...] = ()) -> Copy:
    left_out = shutil.ignore_patterns("__pycache__", GENERATED, *without)
    for part in ("docs", "calculator", "scripts"):
        shutil.copytree(ROOT / part, folder / part, ignore=left_out)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / ".build").symlink_to(ROOT / ".build")  # the form names the engine's files
    return Copy(folder)
