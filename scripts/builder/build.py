"""Build the pages of one language with one of two builders."""

from __future__ import annotations

import os
from pathlib import Path

from scripts.builder.checks import faults_of
from scripts.builder.configuration import BUILT, PAGES, prepare, read_project
from scripts.builder.finish import finish_pages
from scripts.builder.mkdocs import faults_with_mkdocs
from scripts.builder.zensical import faults_with_zensical
from scripts.errors import ProjectError
from scripts.languages import Language
from scripts.written.pages import read_page

BUILDERS = {"mkdocs": faults_with_mkdocs, "zensical": faults_with_zensical}
BUILDER = "mkdocs"
"""Who builds where nobody says otherwise: the word to change when Material ends."""


class PagesError(ProjectError):
    """The pages have faults; the text names each in a line."""


def chosen_builder() -> str:
    """The builder that the environment's `BUILDER` names. Raises PagesError for one that there is not."""
    name = os.environ.get("BUILDER") or BUILDER
    if name not in BUILDERS:
        raise PagesError(f"BUILDER={name}: there is no such builder; there are {' and '.join(BUILDERS)}.")
    return name


def build_pages(
    language: Language, address: str, extra_pages: dict[str, str], pages: Path = PAGES, builder: str = ""
) -> Path:
    """Build the pages of a language; gives the folder in which they are. Raises PagesError.

    To be run in a process of its own, and in one folder of `pages` at a time.
    """
    build = BUILDERS[builder or chosen_builder()]
    if faults := faults_of_pages(language):
        raise PagesError("\n".join(faults))
    folder = prepare(language, address, extra_pages, pages)
    if faults := build(folder):
        raise PagesError("\n".join(faults))
    finish_pages(folder / BUILT)
    return folder / BUILT


def faults_of_pages(language: Language) -> list[str]:
    """What is wrong with the written pages of a language that a builder might not notice."""
    docs = language.docs
    names = (path.relative_to(docs).as_posix() for path in sorted(docs.rglob("*.md")))
    pages = (read_page(docs / name, name) for name in names)
    return [str(fault) for fault in faults_of(read_project(), pages, docs)]
