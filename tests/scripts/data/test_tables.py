"""The decision table holds every combination once, and says of each what the calculator says."""

from __future__ import annotations

import csv
import json
import re
from itertools import product
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from calculator.addresses import AGE_GROUPS, SHORT_FORM
from calculator.answers import UNKNOWN, Answers, read
from calculator.assessment import assess
from calculator.decision import DECIDING
from calculator.law import LAST_READ
from calculator.law.quoted import FIGURES, SOURCES
from calculator.questions import QUESTIONS, benefit
from scripts.answers.ways import answer_pages
from scripts.data.tables import COLUMNS, decided

Row = dict[str, Any]


@pytest.fixture(scope="session")
def flat(tables: Path) -> list[dict[str, str]]:
    return rows_of(tables / "decisions.csv")


@pytest.fixture(scope="session")
def table(tables: Path) -> Row:
    table: Row = load(tables / "decisions.json")
    return table


def rows_of(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def load(file: Path) -> Any:
    return json.loads(file.read_text("utf-8"))


def query_of(row: Row) -> str:
    """The row's key as a person would send it: everything, also what is not asked."""
    answers = {question.key: row[question.key.replace("-", "_")] for question in DECIDING}
    answers["age"] = row["age_to"] if row["age_group"] != UNKNOWN else UNKNOWN
    return "&".join(f"{key}={value}" for key, value in answers.items())


def test_every_combination_has_exactly_one_row(table: Row) -> None:
    keys = [tuple(row[column] for column in COLUMNS[:7]) for row in table["rows"]]
    values = [[*question.values, UNKNOWN] for question in QUESTIONS if question.decides]
    groups = [row["age_group"] for row in table["rows"][: len(AGE_GROUPS) + 1]]
    assert len(set(groups)) == len(AGE_GROUPS) + 1
    assert len(keys) == len(set(keys))
    assert set(keys) == set(product(*values, groups))


def test_every_age_is_in_exactly_one_group(table: Row) -> None:
    groups = {(row["age_group"], row["age_from"], row["age_to"]) for row in table["rows"]}
    known = [range(first, last + 1) for name, first, last in groups if name != UNKNOWN]
    assert sorted(years for group in known for years in group) == list(range(121))
    assert (UNKNOWN, None, None) in groups


def test_each_row_equals_the_assessment(table: Row) -> None:
    for row in table["rows"]:
        answers = read(query_of(row))
        assert not answers.problems
        assessment, result = assess(answers, LAST_READ), table["results"][row["result"]]
        assert row["ignored"] == list(answers.ignored), row
        assert result["outcome"] == assessment.outcome.value, row
        assert result["questions"] == list(assessment.questions), row
        assert [(limit["months"], limit["needs"]) for limit in result["limits"]] == [
            (limit.months, [dict(need) for need in limit.needs]) for limit in assessment.limits
        ], row
        assert result["findings"] == [finding.id for finding in assessment.findings], row
        cited = {id for finding in assessment.findings for id in finding.sources}
        assert set(result["sources"]) == cited, row


def test_each_answer_page_without_a_benefit_is_named(table: Row) -> None:
    given = [page for page in answer_pages(SHORT_FORM) if benefit.key not in page.given]
    assert {row["page"] for row in table["rows"]} == {None, *(page.path for page in given)}


def test_a_result_is_there_once_and_used(table: Row) -> None:
    results = [json.dumps(result) for result in table["results"].values()]
    assert len(set(results)) == len(results)
    assert {row["result"] for row in table["rows"]} == set(table["results"])


def test_csv_and_json_agree(table: Row, flat: list[dict[str, str]]) -> None:
    assert tuple(flat[0]) == COLUMNS
    assert len(flat) == len(table["rows"])
    for line, row in zip(flat, table["rows"], strict=True):
        result = table["results"][row["result"]]
        for column in (*COLUMNS[:9], "result", "page"):
            assert line[column] == ("" if row[column] is None else str(row[column]))
        assert line["outcome"] == result["outcome"]
        assert split(line["questions"]) == result["questions"]
        assert split(line["ignored"]) == row["ignored"]
        assert read_limits(line["limits"]) == result["limits"]
        holding = [limit["months"] for limit in result["limits"] if not limit["needs"]]
        assert line["holds_months"] == (str(max(holding)) if holding else "")
        months = [limit["months"] for limit in result["limits"]]
        assert line["longest_months"] == (str(max(months)) if months else "")


def test_results_as_csv_say_the_same(tables: Path, table: Row) -> None:
    lines = {line.pop("result"): line for line in rows_of(tables / "results.csv")}
    assert lines.keys() == table["results"].keys()
    for name, line in lines.items():
        result = table["results"][name]
        assert line["outcome"] == result["outcome"]
        assert read_limits(line["limits"]) == result["limits"]
        for column in ("questions", "findings", "sources"):
            assert split(line[column]) == result[column]


def test_sentences_are_those_of_each_answers_page(tables: Path) -> None:
    lines = rows_of(tables / "sentences.csv")
    for page in answer_pages(SHORT_FORM):
        on_page = [line for line in lines if line["page"] == page.path]
        if benefit.key in page.given:
            assert not on_page
            continue
        findings = assess(Answers(page.given, (), ()), LAST_READ).findings
        assert [(line["finding"], line["topic"]) for line in on_page] == [
            (finding.id, finding.topic.value) for finding in findings
        ]
        assert all(line["sentence"].strip() and line["sources"] for line in on_page)


def split(text: str) -> list[str]:
    return text.split("; ") if text else []


def read_limits(text: str) -> list[Row]:
    """Limits as another program would read them, from what the page about data says of the column."""
    return [
        {
            "months": int(limit.partition(" if ")[0]),
            "needs": [
                dict(fact.split("=") for fact in alternative.split(" and "))
                for alternative in limit.partition(" if ")[2].split(" or ")
                if alternative
            ],
        }
        for limit in split(text)
    ]


def test_no_cell_is_taken_for_a_number_or_a_formula(flat: list[dict[str, str]]) -> None:
    assert all(re.fullmatch(r"r[0-9a-f]{8}", row["result"]) for row in flat)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in flat for cell in row.values())


def test_json_holds_to_its_schema(tables: Path, table: Row) -> None:
    schema = load(tables / table["$schema"])
    checker = jsonschema.Draft202012Validator
    assert schema["$schema"] == checker.META_SCHEMA["$id"]
    checker.check_schema(schema)
    validator = checker(schema)
    validator.validate({**table, "rows": table["rows"][:50]})
    row = checker({**schema["$defs"]["row"], "$defs": schema["$defs"]})
    assert [error.message for item in table["rows"] for error in row.iter_errors(item)] == []


@pytest.mark.parametrize(
    ("column", "value"),
    [("country", "denmark"), ("age_from", 200), ("page", "https://example.org/"), ("benefit", "none")],
)
def test_schema_finds_what_does_not_belong(tables: Path, table: Row, column: str, value: object) -> None:
    schema = load(tables / "decisions.schema.json")
    bad = {**table, "rows": [{**table["rows"][0], column: value}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(bad, schema)


def test_schema_misses_what_is_left_out(tables: Path, table: Row) -> None:
    schema = load(tables / "decisions.schema.json")
    row = {name: value for name, value in table["rows"][0].items() if name != "result"}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**table, "rows": [row]}, schema)


def test_sources_and_figures_are_all_there(tables: Path, table: Row) -> None:
    sources = load(tables / "sources.json")
    assert sources.keys() == SOURCES.keys()
    cited = {id for result in table["results"].values() for id in result["sources"]}
    figures = load(tables / "figures.json")
    assert cited | {figure["source"] for figure in figures} <= sources.keys()
    assert [(figure["id"], figure["number"]) for figure in figures] == [
        (figure.id, value.number) for figure in FIGURES.values() for value in figure.values
    ]
    for line, figure in zip(rows_of(tables / "figures.csv"), figures, strict=True):
        assert line == {name: "" if value is None else str(value) for name, value in figure.items()}


def test_a_figure_says_for_which_days_it_is_known(tables: Path) -> None:
    figures = load(tables / "figures.json")
    rates = [figure for figure in figures if figure["id"] == "tiltakspenger"]
    assert {"number": 298, "first_day": "2025-01-01", "last_day": "2025-12-31"}.items() <= rates[2].items()
    caps = [figure for figure in figures if figure["chosen_by"] == "planned-last-day"]
    assert {figure["id"] for figure in caps} == {"inclusion-subsidy-cap"}


def test_the_table_does_not_depend_on_the_day_of_the_build() -> None:
    assert {row.assessment.on for row in decided()} == {LAST_READ}
