"""The description of the published files agrees with the files."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import dplib
import pytest
from jsonschema import Draft7Validator

from calculator.law import LAST_READ
from scripts.data.package import PACKAGE


@pytest.fixture(scope="session")
def described(tables: Path) -> dict[str, Any]:
    described: dict[str, Any] = json.loads((tables / PACKAGE).read_text("utf-8"))
    return described


def test_each_file_is_described_once(tables: Path, described: dict[str, Any]) -> None:
    paths = [resource["path"] for resource in described["resources"]]
    assert sorted(paths) == sorted(file.name for file in tables.iterdir() if file.name != PACKAGE)
    names = [resource["name"] for resource in described["resources"]]
    assert len(set(names)) == len(names)


def test_sizes_and_hashes_are_those_of_the_files(tables: Path, described: dict[str, Any]) -> None:
    for resource in described["resources"]:
        content = (tables / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"


def test_every_cell_is_of_the_type_that_its_column_says(tables: Path, described: dict[str, Any]) -> None:
    tabular = [resource for resource in described["resources"] if resource["format"] == "csv"]
    assert len(tabular) > 1
    for resource in tabular:
        types = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        with (tables / resource["path"]).open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            rows = list(reader)
            assert reader.fieldnames == list(types)
        for name, kind in types.items():
            cells = {row[name] for row in rows if row[name]}
            assert all(cell.isdigit() for cell in cells) == (kind == "integer"), (resource["path"], name)


def test_it_says_the_day_of_the_rules_and_the_licence(described: dict[str, Any]) -> None:
    assert described["created"].startswith(LAST_READ.isoformat())
    assert [licence["name"] for licence in described["licenses"]] == ["CC0-1.0"]


def test_it_is_a_data_package_by_the_standards_own_schema(described: dict[str, Any]) -> None:
    """The schema of version 2 comes with the standard's own library."""
    profile = Path(dplib.__file__).parent / "profiles" / "2.0" / "datapackage.json"
    checker = Draft7Validator(json.loads(profile.read_text("utf-8")))
    assert described["$schema"].endswith("/profiles/2.0/datapackage.json")
    assert [error.message for error in checker.iter_errors(described)] == []
    (first, *_) = described["resources"]
    assert list(checker.iter_errors({**described, "resources": [{**first, "path": "../away.csv"}]}))
