"""How the files for others are written: tables, and the schemas that say what may stand in them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def column_of(key: str) -> str:
    """The column for a key: some engines allow no hyphen in a name."""
    return key.replace("-", "_")


def listed(names: Iterable[str]) -> str:
    return "; ".join(names)


def fixed(properties: Row) -> Row:
    """An object with these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def choice(values: Iterable[str | None]) -> Row:
    return {"enum": list(values)}


def list_of(items: Row) -> Row:
    return {"type": "array", "items": items, "uniqueItems": True}


def described(what: Row, description: str) -> Row:
    return {**what, "description": description}


def write_csv(place: Path, columns: Iterable[str], rows: Iterable[Row]) -> None:
    with place.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(columns), extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def write_json(place: Path, value: object) -> None:
    place.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", "utf-8")


def by_line(table: Mapping[str, Any]) -> str:
    """A JSON object with a line for each entry, which a person can read and a tool can compare."""
    fields = ",\n".join(f"{json.dumps(field)}: {entries(value)}" for field, value in table.items())
    return f"{{\n{fields}\n}}\n"


def entries(value: object) -> str:
    if isinstance(value, list):
        items = ",\n".join(map(json.dumps, value))
        return f"[\n{items}\n]"
    if isinstance(value, dict):
        items = ",\n".join(f"{json.dumps(key)}: {json.dumps(item)}" for key, item in value.items())
        return f"{{\n{items}\n}}"
    return json.dumps(value)
