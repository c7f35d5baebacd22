"""What MkDocs says of a fault, in a line that names the page and the place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.written.faults import Fault
from scripts.written.pages import read_page

TEMPLATE_LINE = re.compile(r'File "<template>", line (\d+)')
MACRO_FILE = re.compile(r"^_File_: `(.+)`$")
MACRO_ERROR = re.compile(
    r"^_(?!File_)\w+_: (?P<error>.+)$|^_Line (?P<line>\d+) in Markdown file:_ \*\*(?P<fault>.+)\*\*$"
)
NOISE = ("INFO", "DEBUG")


def in_short(log: str, docs: Path) -> Iterator[str]:
    """What MkDocs says of the faults that it finds, with each macro's long complaint as one line."""
    lines = log.splitlines()
    for number, line in enumerate(lines):
        if "[macros] - ERROR" in line:
            yield macro_fault("\n".join(lines[number:]), docs)
            return  # the rest of the log is the macro's traceback, and the build ends with it
        if line.strip() and not line.startswith(NOISE):
            yield line


def macro_fault(complaint: str, docs: Path) -> str:
    """The page, the line and the reason in the complaint of mkdocs-macros-plugin."""
    lines = complaint.splitlines()
    page = next((match[1] for line in lines if (match := MACRO_FILE.match(line))), "a page")
    error = next((match for line in lines if (match := MACRO_ERROR.match(line))), None)
    if error is None:
        return complaint
    if (error["error"] or "").startswith(f"{page}, line "):
        return error["error"]  # our own macros name the place themselves
    within = error["line"] or next(iter(TEMPLATE_LINE.findall(complaint)), "0")
    front = len(read_page(docs / page, page).front) if (docs / page).is_file() else 0
    return str(Fault(page, front + int(within), error["fault"] or error["error"]))
