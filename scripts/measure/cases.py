"""Made cases: many people with random answers, gaps among them, always the same for the same number.

They stand in for a register that somebody joins to the decision table. Nobody is in them.
"""

from __future__ import annotations

import runpy
from pathlib import Path
from statistics import median
from time import perf_counter

import duckdb

from calculator.decision import DECIDING
from calculator.questions import OLDEST_AGE
from scripts.data.files import column_of
from scripts.paths import DOCS

EXAMPLE = DOCS / "examples" / "join.py"
MILLION = 1_000_000
FIRST_DAY = "DATE '2024-01-01'"
DAYS = 3 * 366


def example() -> dict[str, str]:
    """The statements of the worked example: exactly the file that the page about data shows."""
    return {name: text for name, text in runpy.run_path(str(EXAMPLE)).items() if name.isupper()}


def database_with_cases(decisions: Path, number: int = MILLION) -> duckdb.DuckDBPyConnection:
    """A database with the decision table and `number` cases."""
    columns = (
        *(f"{one_of(question.values, question.key)} AS {column_of(question.key)}" for question in DECIDING),
        f"IF({dice('age', 10)} = 0, NULL, {dice('years', OLDEST_AGE + 1)}) AS age",
        f"IF({dice('start', 3)} = 0, NULL, {FIRST_DAY} + {dice('day', DAYS)}) AS start",
    )
    database = duckdb.connect()
    database.execute("SET enable_progress_bar = false")  # it would be drawn between the figures of the bench
    database.execute(example()["DECISIONS"], [str(decisions)])
    database.execute(f"CREATE TABLE cases AS SELECT id, {', '.join(columns)} FROM range({number}) made(id)")
    return database


def one_of(values: tuple[str, ...], name: str) -> str:
    """One of the values, or nothing, as SQL."""
    listed = ", ".join(f"'{value}'" for value in values)
    return f"[{listed}, NULL][1 + {dice(name, len(values) + 1)}]"


def dice(name: str, sides: int) -> str:
    """A number below `sides` that looks random and depends on the case alone, as SQL: rows have no order."""
    return f"CAST(hash(id || '{name}') % {sides} AS INTEGER)"


def joined_per_second(decisions: Path, passes: int = 5) -> float:
    """How many cases a second the example joins to the table, all cores together: the median pass."""
    join = example()["JOIN"]
    times = []
    with database_with_cases(decisions) as database:
        for _ in range(passes):
            began = perf_counter()
            database.execute(join)
            times.append(perf_counter() - began)
            database.execute("DROP TABLE answers")
    return MILLION / median(times)
