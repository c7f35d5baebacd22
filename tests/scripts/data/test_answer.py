"""Every answer as data holds to its schema, sums among it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from calculator.words import DEFAULT
from calculator.writing import data
from calculator.writing.sentences import Writer
from tests.calculator.asking import answer, everyone

CHECKER = jsonschema.Draft202012Validator
WRITER = Writer.of(DEFAULT)
MONEY = "country=norway&little-experience=yes&benefit=none&age=30&days-a-week=4&children=2"
QUERIES = (
    MONEY,
    MONEY + "&start=2025-06-01&end=2026-12-31&on=2025-12-01",
    "country=sweden&programme=establishment-programme&days-a-week=5&start=2026-08-31&end=2028-08-30",
    "country=norway&programme=none&benefit=other",
)


@pytest.fixture(scope="module")
def schema(tables: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((tables / "answer.schema.json").read_text("utf-8"))
    return read


def as_data(query: str) -> dict[str, Any]:
    return data.outcome(answer(query), WRITER)


def test_every_answer_holds_to_its_schema(schema: dict[str, Any]) -> None:
    CHECKER.check_schema(schema)
    validator = CHECKER(schema)
    for outcome in (
        *map(as_data, QUERIES),
        *(data.outcome(assessment, WRITER) for assessment in everyone()[::25]),
    ):
        assert [error.message for error in validator.iter_errors(outcome)] == []


def test_the_schema_lists_the_fields_in_their_order(schema: dict[str, Any]) -> None:
    assert list(schema["properties"]) == [*as_data(MONEY), "licence"]
    assert schema["required"] == list(as_data(MONEY))
    assert set(schema["$defs"]["sum"]["properties"]) == set(as_data(MONEY)["sums"][0])


@pytest.mark.parametrize(
    "wrong",
    [{"per": "month"}, {"number": 1.5}, {"times": {}}, {"times": {"days-a-week": 6}}, {"figure": "wages"}],
)
def test_the_schema_finds_a_sum_that_is_none(schema: dict[str, Any], wrong: dict[str, Any]) -> None:
    outcome = as_data(MONEY)
    outcome["sums"][0] |= wrong
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(outcome, schema)


def test_the_schema_misses_what_is_left_out(schema: dict[str, Any]) -> None:
    outcome = as_data(MONEY)
    del outcome["sums"][0]["rate"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(outcome, schema)
