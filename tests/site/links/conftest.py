"""The built site's links, and a small copy of them to break."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from scripts.links.redirects import write_redirect
from scripts.links.register import REGISTER
from scripts.links.short import short
from scripts.paths import SITE, THEME

PATIENCE = 20_000  # milliseconds
ANSWER = "answers/country-unknown/"
SHORT = short(ANSWER)


@pytest.fixture(scope="session")
def folder(site: str) -> Path:
    """The folder of the built site."""
    return SITE


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """A page whose browser must have nothing to complain about."""
    context = browser.new_context(base_url=site)
    context.set_default_timeout(PATIENCE)
    noticed: list[str] = []
    context.on("console", lambda message: noticed.append(message.text))
    yield context.new_page()
    context.close()
    assert noticed == []


@pytest.fixture
def plain(browser: Browser, site: str) -> Iterator[Page]:
    """A page in a browser that runs no scripts."""
    context = browser.new_context(base_url=site, java_script_enabled=False)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@dataclass(frozen=True)
class Copy:
    """A site of a few pages, with a register of what it has."""

    folder: Path
    register: Path

    def change(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A page, an answer and its short address, all of them registered."""
    site = tmp_path / "site"
    write(site / "about" / "index.html", '<h1 id="about">About</h1><h2 id="report">Report</h2>')
    write(site / ANSWER / "index.html", '<h2 id="answer">Answer</h2><section id="answer-caution"></section>')
    write(site / ANSWER / "answer.json", "{}")
    script = Path("assets", "javascripts", "redirect.js")
    (site / script).parent.mkdir(parents=True)
    shutil.copy(THEME / script, site / script)
    write_redirect(site, SHORT, ANSWER)
    register = tmp_path / REGISTER.name
    write(
        register,
        f"/about/ #about #report\n/{ANSWER} answer.json #answer\n/{ANSWER} #answer-caution\n"
        f"/{SHORT} -> /{ANSWER}\n?country=norway\n",
    )
    return Copy(site, register)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
