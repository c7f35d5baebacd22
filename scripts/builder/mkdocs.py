"""What MkDocs makes of a folder that is laid out for a builder, and what it says of faults."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from scripts.builder.complaints import in_short
from scripts.builder.configuration import DOCUMENTS, FILE


class Complaints(logging.Handler):
    """Keeps what the builder says, as it would print it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} - {record.getMessage()}")


def faults_with_mkdocs(folder: Path) -> list[str]:
    """Build the pages; gives what is wrong with them, a line for each, or nothing.

    To be run in a process of its own: MkDocs ends the process at some faults, and keeps what it has loaded.
    """
    # Material's reminder of its own end of life is known here: the README names the way on.
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
        return list(in_short("\n".join(complaints.lines) or str(error), folder / DOCUMENTS))
    return []
