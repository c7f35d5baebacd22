"""Write the whole decision table and what it rests on as files that other programs can use.

The decision table has a row for every combination of answers to the questions that decide, "unknown"
among them, and of age groups: also for combinations that the form would not ask for, so that a plain
join finds exactly one row for any case. What a person receives and the dates change neither the outcome
nor the limits, so they are no part of a key.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from pathlib import Path

from calculator.addresses import AGE_GROUPS, SHORT_FORM, group_name, path, spokesman
from calculator.answers import UNKNOWN, Answers, set_aside
from calculator.assessment import Assessment, assess
from calculator.conditions import AnswerValue
from calculator.decision import DECIDING, Need, Outcome
from calculator.law import LAST_READ
from calculator.law.quoted import FIGURES, SOURCES
from calculator.questions import OLDEST_AGE, age
from calculator.writing.data import source
from calculator.writing.sentences import said
from scripts.data.answer import write_answer_schema
from scripts.data.files import (
    Row,
    by_line,
    choice,
    column_of,
    described,
    fixed,
    list_of,
    listed,
    write_csv,
    write_json,
)
from scripts.data.package import LICENCE, PACKAGE, package
from scripts.data.programmes import write_programmes
from scripts.kept import files_of, fingerprint, kept
from scripts.languages import DEFAULT

KEYS = tuple(question.key for question in DECIDING)


COLUMNS = (
    *map(column_of, KEYS),
    "age_group",
    "age_from",
    "age_to",
    "outcome",
    "holds_months",
    "longest_months",
    "limits",
    "questions",
    "ignored",
    "result",
    "page",
)
SENTENCE_COLUMNS = ("page", "finding", "topic", "sentence", "sources")
RESULT_COLUMNS = ("result", "outcome", "limits", "questions", "findings", "sources")
FIGURE_COLUMNS = ("id", "number", "unit", "first_day", "last_day", "chosen_by", "source")

AGE_NAMES = {group_name(group): group for group in AGE_GROUPS}


@dataclass(frozen=True)
class Decided:
    """One row: the key, what was set aside, and the assessment."""

    key: tuple[str, ...]
    ages: range | None
    ignored: tuple[str, ...]
    assessment: Assessment

    @cached_property
    def result(self) -> Row:
        """What the rules say, as the calculator's own data says it, dates aside."""
        findings = self.assessment.findings
        return {
            "outcome": self.assessment.outcome.value,
            "limits": [
                {"months": limit.months, "needs": [dict(need) for need in limit.needs]}
                for limit in self.assessment.limits
            ],
            "questions": list(self.assessment.questions),
            "findings": [finding.id for finding in findings],
            "sources": list(dict.fromkeys(id for finding in findings for id in finding.sources)),
        }

    @property
    def key_columns(self) -> Row:
        return {
            **dict(zip(COLUMNS, self.key, strict=False)),
            "age_group": group_name(self.ages) if self.ages else UNKNOWN,
            "age_from": self.ages[0] if self.ages else None,
            "age_to": self.ages[-1] if self.ages else None,
        }

    @cached_property
    def name(self) -> str:
        """The name of the result."""
        return result_name(self.result)

    @cached_property
    def page(self) -> str | None:
        """The answer's page; None for combinations that the form does not lead to."""
        given = self.assessment.given
        return path(given) if given.keys() <= SHORT_FORM.answered(given).keys() else None


MADE_OF = ("calculator/**/*.py", "scripts/data/*.py")


def kept_tables() -> Path:
    """The folder of all tables, from the last build if nothing has changed of what they are made of."""
    return kept("data", lambda: fingerprint(files_of(*MADE_OF)), write_tables)


def write_tables(folder: Path) -> None:
    """Write every file of `folder`, which is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = list(decided())
    results = {row.name: row.result for row in rows}
    write_csv(folder / "decisions.csv", COLUMNS, map(flat, rows))
    write_csv(folder / "results.csv", RESULT_COLUMNS, (flat_result(*item) for item in results.items()))
    write_csv(folder / "sentences.csv", SENTENCE_COLUMNS, sentences(rows))
    table = {
        "$schema": "decisions.schema.json",
        "on": LAST_READ.isoformat(),
        "licence": LICENCE,
        "results": results,
        "rows": [nested(row) for row in rows],
    }
    (folder / "decisions.json").write_text(by_line(table), "utf-8")
    write_json(folder / "decisions.schema.json", schema())
    write_json(folder / "sources.json", {id: source(cited, DEFAULT.writer) for id, cited in SOURCES.items()})
    write_json(folder / "figures.json", list(figures()))
    write_csv(folder / "figures.csv", FIGURE_COLUMNS, figures())
    write_programmes(folder)
    write_answer_schema(folder)
    write_json(folder / PACKAGE, package(folder, DEFAULT.site_words.data["title"]))


def decided() -> Iterator[Decided]:
    """Every combination, put through the rules."""
    choices = ((*question.values, UNKNOWN) for question in DECIDING)
    for key in product(*choices):
        for ages in (*AGE_GROUPS, None):
            values: dict[str, AnswerValue] = {
                name: value for name, value in zip(KEYS, key, strict=True) if value != UNKNOWN
            }
            if ages:
                values[age.key] = spokesman(ages)
            given, ignored = set_aside(values)
            yield Decided(key, ages, ignored, assess(Answers(given, ignored, ()), LAST_READ))


def result_name(result: Row) -> str:
    """A name for a result that stays as long as the result does, and that nobody takes for a number."""
    return f"r{hashlib.sha256(json.dumps(result).encode()).hexdigest()[:8]}"


def nested(row: Decided) -> Row:
    """The row for JSON: its result stands once, under its name."""
    return {
        **row.key_columns,
        "ignored": list(row.ignored),
        "result": row.name,
        "page": row.page,
    }


def flat(row: Decided) -> Row:
    """The row for CSV, with the result written out; nothing at all stands for no value."""
    limits = row.assessment.limits
    return {
        **row.key_columns,
        **flat_result(row.name, row.result),
        "holds_months": max((limit.months for limit in limits if not limit.needs), default=None),
        "longest_months": max((limit.months for limit in limits), default=None),
        "ignored": listed(row.ignored),
        "page": row.page,
    }


def flat_result(id: str, result: Row) -> Row:
    return {
        "result": id,
        "outcome": result["outcome"],
        "limits": "; ".join(limit_text(**limit) for limit in result["limits"]),
        **{name: listed(result[name]) for name in ("questions", "findings", "sources")},
    }


def sentences(rows: Iterable[Decided]) -> Iterator[Row]:
    """What each answer's page says, a row for each sentence, in reading order."""
    for page, row in {row.page: row for row in rows if row.page}.items():
        for finding, sentence in said(row.assessment, DEFAULT.writer):
            yield {
                "page": page,
                "finding": finding.id,
                "topic": finding.topic.value,
                "sentence": sentence,
                "sources": listed(finding.sources),
            }


def limit_text(months: int, needs: Iterable[Need]) -> str:
    """A limit as in `12 if programme=none and country=sweden or country=norway`."""
    alternatives = " or ".join(
        " and ".join(f"{key}={value}" for key, value in need.items()) for need in needs
    )
    return f"{months} if {alternatives}" if alternatives else str(months)


def figures() -> Iterator[Row]:
    """A row for each number and the days for which it is known."""
    for figure in FIGURES.values():
        for value in figure.values:
            yield {
                "id": figure.id,
                "number": value.number,
                "unit": figure.unit,
                "first_day": value.first.isoformat(),
                "last_day": value.last.isoformat() if value.last else None,
                "chosen_by": "planned-last-day" if figure.by_last_day else "day-of-the-answer",
                "source": figure.source,
            }


def schema() -> Row:
    """What decisions.json holds, as a JSON Schema."""
    words = DEFAULT.site_words.data
    needs = {key: choice(values) for key, values in needed_values().items()}
    keys = {
        column: choice((*question.values, UNKNOWN))
        for column, question in zip(COLUMNS, DECIDING, strict=False)
    }
    years = {"type": ["integer", "null"], "minimum": 0, "maximum": OLDEST_AGE}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:work-training-guide:decisions",
        "title": words["title"],
        **fixed(
            {
                "$schema": {"const": "decisions.schema.json"},
                "on": described({"type": "string", "format": "date"}, words["on"]),
                "licence": {"const": LICENCE},
                "results": {"type": "object", "additionalProperties": {"$ref": "#/$defs/result"}},
                "rows": {"type": "array", "items": {"$ref": "#/$defs/row"}, "uniqueItems": True},
            }
        ),
        "$defs": {
            "row": fixed(
                {
                    **keys,
                    "age_group": choice((*AGE_NAMES, UNKNOWN)),
                    "age_from": described(years, words["age_from"]),
                    "age_to": described(years, words["age_to"]),
                    "ignored": described(list_of(choice((*KEYS, age.key))), words["ignored"]),
                    "result": described({"type": "string"}, words["result"]),
                    "page": described(
                        {"type": ["string", "null"], "pattern": "^answers/([a-z0-9-]+/)+$"},
                        words["page"],
                    ),
                }
            ),
            "result": fixed(
                {
                    "outcome": choice(outcome.value for outcome in Outcome),
                    "limits": described(
                        list_of({"$ref": "#/$defs/limit"}),
                        words["limits"],
                    ),
                    "questions": described(
                        list_of(choice(KEYS)),
                        words["questions"],
                    ),
                    "findings": list_of({"type": "string"}),
                    "sources": described(list_of(choice(SOURCES)), words["sources"]),
                }
            ),
            "limit": fixed(
                {
                    "months": {"type": "integer", "minimum": 1},
                    "needs": described(
                        list_of({"type": "object", "properties": needs, "additionalProperties": False}),
                        words["needs"],
                    ),
                }
            ),
        },
    }


def needed_values() -> Mapping[str, Iterable[str]]:
    """What a maximum may need: an answer, or something that an officer adds."""
    return {**{question.key: question.values for question in DECIDING}, "extension": ("granted",)}
