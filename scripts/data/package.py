"""Describe the published files as a Data Package (Frictionless), for programs that fetch them.

It holds what a CSV file cannot say of itself: the day of the rules, the licence, the type of each column, and
the size and hash of the file.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from calculator.law import LAST_READ

PACKAGE = "datapackage.json"
LICENCE = "CC0-1.0"
"""Of the data. Text and code are under the MIT licence."""
LICENCE_PAGE = "https://creativecommons.org/publicdomain/zero/1.0/"
MEDIA_TYPES = {".csv": "text/csv", ".json": "application/json"}
WHOLE_NUMBERS = {"age_from", "age_to", "holds_months", "longest_months", "number"}
DAYS = {"first_day", "last_day"}


def package(folder: Path, title: str) -> dict[str, Any]:
    """The description of every file in the folder, on the day whose rules they hold."""
    files = sorted(file for file in folder.iterdir() if file.name != PACKAGE)
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "work-training-guide",
        "title": title,
        "created": f"{LAST_READ.isoformat()}T00:00:00Z",
        "licenses": [{"name": LICENCE, "path": LICENCE_PAGE}],
        "resources": [resource(file) for file in files],
    }


def resource(file: Path) -> dict[str, Any]:
    content = file.read_bytes()
    described = {
        "name": file.name.replace(".", "-").lower(),
        "path": file.name,
        "format": file.suffix[1:],
        "mediatype": MEDIA_TYPES[file.suffix],
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
    if file.suffix != ".csv":
        return described
    with file.open(encoding="utf-8", newline="") as lines:
        columns = next(csv.reader(lines))
    return {**described, "type": "table", "schema": {"fields": list(fields(columns))}}


def fields(columns: Iterable[str]) -> Iterator[dict[str, str]]:
    for column in columns:
        kind = "integer" if column in WHOLE_NUMBERS else "date" if column in DAYS else "string"
        yield {"name": column, "type": kind}
