"""The worked example joins a million made cases to the table, and the calculator agrees with it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from calculator.answers import read
from calculator.assessment import assess
from calculator.decision import DECIDING
from calculator.law import LAST_READ
from calculator.months import last_day
from calculator.words import DEFAULT
from scripts.data.files import column_of
from scripts.measure.cases import EXAMPLE, MILLION, database_with_cases, example
from scripts.paths import DOCS

from .test_tables import read_limits, rows_of, split

SAMPLE = 10_000
PAGE = DOCS / DEFAULT / "data" / "index.md"


@pytest.fixture(scope="module")
def decisions(tables: Path) -> Path:
    return tables / "decisions.csv"


@pytest.fixture(scope="module")
def joined(decisions: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A database with a million cases and their answers."""
    with database_with_cases(decisions) as database:
        database.execute(example()["JOIN"])
        yield database


def asked(database: duckdb.DuckDBPyConnection, question: str) -> tuple[object, ...]:
    """The only row of the answer to a question in SQL."""
    [row] = database.execute(question).fetchall()
    return tuple(row)


def test_every_case_finds_exactly_one_row(joined: duckdb.DuckDBPyConnection) -> None:
    counts = asked(joined, "SELECT count(*), count(DISTINCT id), count(outcome) FROM answers")
    assert counts == (MILLION, MILLION, MILLION)


def test_the_cases_are_many_and_varied(joined: duckdb.DuckDBPyConnection) -> None:
    keys = ", ".join(column_of(question.key) for question in DECIDING)
    different = asked(joined, f"SELECT count(*) FROM (SELECT DISTINCT {keys} FROM cases)")
    assert different == (5 * 3**5,)  # every value of every question, and its gap
    assert asked(joined, "SELECT min(age), max(age) FROM cases") == (0, 120)
    used, known = (f"SELECT count(DISTINCT result) FROM {table}" for table in ("answers", "decisions"))
    assert asked(joined, used) == asked(joined, known)


def test_the_cases_are_the_same_each_time(decisions: Path, joined: duckdb.DuckDBPyConnection) -> None:
    few = "SELECT * FROM cases WHERE id < 1000 ORDER BY id"
    with database_with_cases(decisions, number=1000) as again:
        assert again.execute(few).fetchall() == joined.execute(few).fetchall()


def test_the_calculator_agrees_on_ten_thousand(joined: duckdb.DuckDBPyConnection) -> None:
    sample = joined.execute(f"SELECT * FROM answers WHERE id % {MILLION // SAMPLE} = 7")
    columns = [column[0] for column in sample.description or ()]
    rows = [dict(zip(columns, row, strict=True)) for row in sample.fetchall()]
    assert len(rows) == SAMPLE
    dated = 0
    for row in rows:
        fields = {question.key: row[column_of(question.key)] for question in DECIDING}
        fields |= {"age": row["age"], "start": row["start"]}
        query = "&".join(f"{key}={value}" for key, value in fields.items() if value is not None)
        answers = read(query)
        assert not answers.problems
        assessment = assess(answers, LAST_READ)
        assert row["outcome"] == assessment.outcome.value, query
        assert split(row["questions"] or "") == list(assessment.questions), query
        assert read_limits(row["limits"] or "") == [
            {"months": limit.months, "needs": [dict(need) for need in limit.needs]}
            for limit in assessment.limits
        ], query
        holding = [limit.months for limit in assessment.limits if not limit.needs]
        assert row["holds_months"] == max(holding, default=None), query
        if row["start"] and holding:
            dated += 1
            assert row["last_day"] == last_day(row["start"], max(holding)), query
        else:
            assert row["last_day"] is None, query
    assert dated > SAMPLE // 20


def test_a_word_that_the_table_does_not_know_gets_no_answer(decisions: Path) -> None:
    with database_with_cases(decisions, number=10) as database:
        database.execute("UPDATE cases SET country = 'denmark'")
        database.execute(example()["JOIN"])
        assert asked(database, "SELECT count(*), count(outcome) FROM answers") == (10, 0)


def test_the_example_runs_as_a_program(decisions: Path, tmp_path: Path) -> None:
    cases, out = tmp_path / "cases.csv", tmp_path / "answers.csv"
    with database_with_cases(decisions, number=1000) as database:
        database.execute(f"COPY cases TO '{cases}' (HEADER)")
    subprocess.run([sys.executable, EXAMPLE, decisions, cases, out], check=True)
    rows = rows_of(out)
    assert len(rows) == 1000
    assert all(row["outcome"] for row in rows)


def test_the_page_shows_the_very_example() -> None:
    assert f'--8<-- "{EXAMPLE.relative_to(DOCS)}"' in PAGE.read_text("utf-8")
