"""Fill the pages of questions and answers into the frame of one page that the site builder made.

They are HTML already, so the builder has nothing to do for them but to draw its frame, once a language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from calculator.addresses import ANSWERS
from scripts.answers.pages import Content
from scripts.errors import ProjectError

SHELL = f"{ANSWERS}/"
"""Where the builder makes the page to be filled, from the top of the language: one folder down."""
TITLE, HEADING, ID, BODY = "SHELL-TITLE", "SHELL-HEADING", "shell-id", "<div>SHELL-BODY</div>"
DESCRIPTION = "SHELL-DESCRIPTION"
CURRENT = r' data-shell-part="[^"]*"'
"""A page of the main menu, which is the current one if what is filled in belongs to it."""
UP = "../"
ADDRESS = "SHELL-ADDRESS"
PATH = "SHELL-PATH"
GAPS = re.compile(
    rf'({TITLE}|{DESCRIPTION}|{HEADING}|{ID}|{BODY}|{ADDRESS}|{PATH}|{CURRENT}|(?<=")\.\.(?=[/"]))'
)
ENTRY = re.compile(r"\s*<url>.*?</url>", re.DOTALL)


class FillError(ProjectError):
    """The builder's page is not one that can be filled; the text says what it lacks."""


def shell_source() -> str:
    """The page to fill, as the builder reads it. Search leaves it out: its pages would crowd the rest."""
    return f"""\
---
title: {TITLE}
path: {PATH}
description: {DESCRIPTION}
hide: [navigation, toc]
search: {{exclude: true}}
render_macros: false
---

# {HEADING} {{ #{ID} }}

{BODY}
"""


@dataclass(frozen=True)
class Shell:
    """The built page, cut at its gaps: every second piece names one."""

    pieces: tuple[str, ...]
    mark: Callable[[str], str]
    """Marks the abbreviations of a heading, as the builder does."""

    def filled(self, content: Content, address: str) -> str:
        """The page, whose own address is `address`. Its ways up begin where it lies."""
        gaps = {
            TITLE: escape(content.title),
            DESCRIPTION: escape(content.description),
            HEADING: self.mark(escape(content.heading, quote=False)),
            ID: content.id,
            BODY: content.body,
            ADDRESS: address,
            PATH: content.path,
            "..": "/".join([".."] * content.path.count("/")),
            f' data-shell-part="{content.part}"': ' aria-current="true"',
        }
        return "".join(
            gaps.get(piece, "") if number % 2 else piece for number, piece in enumerate(self.pieces)
        )


def read_shell(html: str, address: str, mark: Callable[[str], str]) -> Shell:
    """The page that the builder made at `address`. Raises FillError where it has not just what is filled."""
    if address:
        html = html.replace(f'"{address}"', f'"{ADDRESS}"')
    pieces = tuple(GAPS.split(html))
    for name, count in ((HEADING, 1), (BODY, 1)):
        if pieces[1::2].count(name) != count:
            raise FillError(f"the frame of {SHELL} must have {name} once: see docs/theme.")
    return Shell(pieces, mark)


def fill(site: Path, contents: Iterable[Content], address: str, mark: Callable[[str], str]) -> None:
    """Write every page into the built pages of its language, and into their map.

    `address` is the whole address of the top of the language, if one is known, else empty.
    """
    shell_address = address and address + SHELL
    shell = read_shell((site / SHELL / "index.html").read_text("utf-8"), shell_address, mark)
    paths = []
    for content in contents:
        folder = site / content.path
        folder.mkdir(parents=True, exist_ok=True)
        page = shell.filled(content, address + content.path)
        (folder / "index.html").write_text(page, "utf-8")
        if content.data is not None:
            (folder / "answer.json").write_text(content.data, "utf-8")
        paths.append(content.path)
    if address:
        add_to_map(site / "sitemap.xml", shell_address, [address + path for path in paths if path != SHELL])


def add_to_map(site_map: Path, shell: str, addresses: Iterable[str]) -> None:
    """An entry for each address, as the builder wrote the one for the shell."""
    text = site_map.read_text("utf-8")
    entry = next(found[0] for found in ENTRY.finditer(text) if f"<loc>{escape(shell)}</loc>" in found[0])
    entries = "".join(entry.replace(escape(shell), escape(address)) for address in addresses)
    site_map.write_text(text.replace(entry, entry + entries), "utf-8")
