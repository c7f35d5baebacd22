"""The finder's table has a row for each way through the questions, and says what the finder says."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from calculator.answers import UNKNOWN
from calculator.finder.advice import Advice
from calculator.finder.questions import FINDER
from calculator.law import LAST_READ
from calculator.law.quoted import SOURCES
from scripts.answers.ways import answer_pages
from scripts.data.files import column_of
from scripts.data.programmes import COLUMNS, KEYS, PROGRAMMES

Row = dict[str, Any]


@pytest.fixture(scope="module")
def rows(tables: Path) -> list[Row]:
    table = json.loads((tables / "programmes.json").read_text("utf-8"))
    found: list[Row] = table["rows"]
    return found


def test_every_way_through_the_questions_has_one_row(rows: list[Row]) -> None:
    assert sorted(row["page"] for row in rows) == sorted(page.path for page in answer_pages(FINDER))


def test_a_row_says_what_the_finder_says(rows: list[Row]) -> None:
    for row in rows:
        given = {key: row[column] for key, column in KEYS.items() if row[column] not in ("", UNKNOWN)}
        advice = Advice(given, LAST_READ)
        assert row["questions"] == list(advice.questions)
        assert row["findings"] == [finding.id for finding in advice.findings]
        assert set(row["sources"]) <= SOURCES.keys()
        fits = {column_of(verdict.programme): verdict.fit.value for verdict in advice.verdicts}
        assert {column: row[column] for column in PROGRAMMES.values() if row[column]} == fits


def test_what_is_not_asked_is_empty_and_what_is_not_known_is_said(rows: list[Row]) -> None:
    [unknown] = [row for row in rows if row["page"] == "which-programme/country-unknown/"]
    assert unknown["country"] == UNKNOWN
    assert {unknown[column] for key, column in KEYS.items() if key != "country"} == {""}


def test_both_files_agree_with_each_other_and_with_the_schema(tables: Path, rows: list[Row]) -> None:
    with (tables / "programmes.csv").open(encoding="utf-8", newline="") as lines:
        flat = list(csv.DictReader(lines))
    assert tuple(flat[0]) == COLUMNS
    for line, row in zip(flat, rows, strict=True):
        assert line == {
            column: "; ".join(value) if isinstance(value := row[column], list) else value
            for column in COLUMNS
        }
    schema = json.loads((tables / "programmes.schema.json").read_text("utf-8"))
    table = json.loads((tables / "programmes.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(table, schema)
    table["rows"][0]["country"] = "denmark"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(table, schema)
