"""A copy of the project that has the made language too, built as a whole."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from calculator.words import DEFAULT, LANGUAGES
from scripts.paths import BUILD as KEPT
from scripts.paths import NODE_MODULES, ROOT, VENV

from . import speaking
from .speaking import NAME, page

WORDS = f"""\"\"\"The made language.\"\"\"

from calculator.words.{NAME}.english import WORDS as ENGLISH
from calculator.words.{NAME}.speaking import words

WORDS = words(ENGLISH)
"""
SITE = WORDS.replace("english import WORDS", "english.site import SITE").replace("WORDS = ", "SITE = ")
BUILD = """
from pathlib import Path
from scripts.written import faults
faults.TITLE, faults.DESCRIPTION = 999, range(999)  # for this language is longer than people may be
from scripts.publish import build_site
from scripts.languages import LANGUAGES
build_site(LANGUAGES, Path("site"), frozen=False)  # no other engine is like the one that readers get
"""


def project(folder: Path) -> Path:
    """Lay out a copy of the project in `folder`, with the words and the pages of the made language.

    What an earlier build has kept there is kept: the engine is made anew only when it changes.
    """
    for part in ("calculator", "scripts", "docs", "site"):
        shutil.rmtree(folder / part, ignore_errors=True)
    for part in ("calculator", "scripts", "docs"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in LANGUAGES:
        if name != DEFAULT:  # without its pages it is not a language of the site
            shutil.rmtree(folder / "docs" / name, ignore_errors=True)
    for name in ("mkdocs.yml", "pyproject.toml", "requirements.txt", "package-lock.json", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    for link in (NODE_MODULES, VENV):
        (folder / link.name).unlink(missing_ok=True)
        (folder / link.name).symlink_to(link)
    kept = folder / KEPT.name
    shutil.copytree(KEPT / "pyodide-build", kept / "pyodide-build", dirs_exist_ok=True)
    if not (kept / "compressed").exists():  # most of the site's own engine is this one's too
        (kept / "compressed").symlink_to(KEPT / "compressed")
    languages = folder / "calculator" / "words" / "language.py"
    text = languages.read_text("utf-8")
    before = f'LANGUAGES = ("{DEFAULT}",'
    assert before in text, "the list of languages is written otherwise"
    languages.write_text(text.replace(before, f'{before} "{NAME}",'), "utf-8")
    settings = folder / "docs" / "settings.toml"
    shown = re.sub(
        r"(?m)^languages = .*$", f'languages = ["{DEFAULT}", "{NAME}"]', settings.read_text("utf-8")
    )
    settings.write_text(shown, "utf-8")
    add_words(folder / "calculator" / "words" / NAME)
    add_pages(folder / "docs")
    return folder


def add_words(folder: Path) -> None:
    """A folder that needs no other language: English stands inside it, for what it is made from."""
    english = folder / "english"
    shutil.copytree(folder.with_name(DEFAULT), english)
    for module in english.rglob("*.py"):
        text = module.read_text("utf-8")
        module.write_text(text.replace(f"words.{DEFAULT}", f"words.{NAME}.english"), "utf-8")
    (folder / "site").mkdir()
    shutil.copy(Path(speaking.__file__), folder / "speaking.py")
    (folder / "__init__.py").write_text(WORDS, "utf-8")
    (folder / "site" / "__init__.py").write_text(SITE, "utf-8")


def add_pages(docs: Path) -> None:
    for source in sorted((docs / DEFAULT).rglob("*")):
        target = docs / NAME / source.relative_to(docs / DEFAULT)
        if source.suffix == ".md":
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(page(source.read_text("utf-8")), "utf-8")


def build(folder: Path) -> Path:
    """Build the copy; gives the folder of its site."""
    environment = {**os.environ, "PYTHONPATH": ""}
    ran = subprocess.run(
        [sys.executable, "-c", BUILD], cwd=folder, env=environment, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr[-4000:]
    return folder / "site"
