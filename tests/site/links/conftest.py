"""A small site with links to break."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.answers.lasting import short_path
from scripts.links.redirects import write_redirect
from scripts.links.register import REGISTER
from scripts.paths import THEME

ANSWER = "answers/country-unknown/"
SHORT = short_path(ANSWER)


@dataclass(frozen=True)
class SmallSite:
    """A site of a few pages, with a register of what it has."""

    folder: Path
    register: Path

    def change(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def small_site(tmp_path: Path) -> SmallSite:
    """A page, an answer and its short address, all of them registered."""
    site = tmp_path / "site"
    write(site / "about" / "index.html", '<h1 id="about">About</h1><h2 id="report">Report</h2>')
    write(site / ANSWER / "index.html", '<h2 id="answer">Answer</h2><section id="answer-caution"></section>')
    write(site / ANSWER / "answer.json", "{}")
    script = Path("assets", "links", "redirect.js")
    (site / script).parent.mkdir(parents=True)
    shutil.copy(THEME / script, site / script)
    write_redirect(site, SHORT, ANSWER)
    register = tmp_path / REGISTER.name
    write(
        register,
        f"/about/ #about #report\n/{ANSWER} answer.json #answer\n/{ANSWER} #answer-caution\n"
        f"/{SHORT} -> /{ANSWER}\n?country=norway\n",
    )
    return SmallSite(site, register)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
