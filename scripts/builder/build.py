"""Build the pages of one language with MkDocs."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from scripts.builder.complaints import in_short
from scripts.builder.configuration import BUILT, DOCUMENTS, FILE, prepare
from scripts.builder.finish import finish_pages
from scripts.errors import ProjectError
from scripts.languages import Language


class PagesError(ProjectError):
    """The pages have faults; the text names each in a line."""


class Complaints(logging.Handler):
    """Keeps what the builder says, as it would print it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} - {record.getMessage()}")


def build_pages(language: Language, address: str, extra_pages: dict[str, str]) -> Path:
    """Build the pages of a language; gives the folder in which they are. Raises PagesError.

    To be run in a process of its own: MkDocs ends the process at some faults, and keeps what it has loaded.
    """
    folder = prepare(language, address, extra_pages)
    # Material's reminder of its own end of life is known here (the house plan names the way on).
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    complaints = Complaints()
    log = logging.getLogger("mkdocs")
    log.addHandler(complaints)
    log.propagate = False
    try:
        build(load_config(str(folder / FILE), strict=True))
    except (MkDocsException, SystemExit) as error:
        said = "\n".join(complaints.lines) or str(error)
        raise PagesError("\n".join(in_short(said, folder / DOCUMENTS))) from None
    finish_pages(folder / BUILT)
    return folder / BUILT
