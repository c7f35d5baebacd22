"""The days on which statutes were read, written into the sources where each statute is named.

A statute is a call there, `sfs("2007:414", …)`; its days are the arguments `wording` and `read_on`.
"""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scripts.paths import BIN, ROOT

SOURCE_FILES = tuple(sorted((ROOT / "calculator" / "law").glob("*/*sources.py")))
PLACES = {"sfs": 2, "lovdata": 2, "read_copy": 4}
"""What makes a document of a statute, with the place of its argument `wording`; `read_on` follows it."""


@dataclass(frozen=True)
class Days:
    """When a statute was read, and for which day the text that was read is known."""

    read_on: date
    wording: date


def write_days(days: Mapping[str, Days], files: Iterable[Path] = SOURCE_FILES) -> None:
    """Write the days into the files that name the statutes."""
    for file in files:
        text = file.read_text("utf-8")
        new = with_days(text, days)
        if new != text:
            file.write_text(new, "utf-8")
            for tidied in (("check", "--fix", "--select=F401"), ("format",)):
                subprocess.run([BIN / "ruff", *tidied, "-q", file], check=True)


def with_days(text: str, days: Mapping[str, Days]) -> str:
    """The text of a file with new days."""
    new = text
    for id, call in statutes(ast.parse(text)):
        if id in days:
            new = new.replace(source(text, call), with_arguments(text, call, days[id]))
    return new


def statutes(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """The calls that make the documents of statutes, with the document's id."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in PLACES:
            match node.args:
                case [ast.Constant(value=str(number)), *_]:
                    id = number.replace(":", "-").replace("/", "-")
                    yield (f"sfs-{id}" if name_of(node) == "sfs" else id), node


def with_arguments(text: str, call: ast.Call, days: Days) -> str:
    """The call with its days, and with what else it had."""
    arguments = [source(text, argument) for argument in call.args[: PLACES[name_of(call)]]]
    for name, day in (("wording", days.wording), ("read_on", days.read_on)):
        arguments.append(f"{name}=date({day.year}, {day.month}, {day.day})")
    return f"{name_of(call)}({', '.join(arguments)})"


def name_of(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def source(text: str, node: ast.AST) -> str:
    return ast.get_source_segment(text, node) or ""
