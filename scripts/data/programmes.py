"""The decision table of the finder: for each way through its questions, how every programme fits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from calculator.answers import UNKNOWN
from calculator.conditions import AnswerValue, Given
from calculator.finder.advice import Advice
from calculator.finder.fits import GUIDES, Fit
from calculator.finder.questions import FINDER
from calculator.law import LAST_READ
from calculator.law.quoted import SOURCES
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
from scripts.data.package import LICENCE
from scripts.languages import DEFAULT

NOT_ASKED = ""
KEYS = {question.key: column_of(question.key) for question in FINDER.questions}
PROGRAMMES = {
    programme.id: column_of(programme.id) for guide in GUIDES.values() for programme in guide.programmes
}
COLUMNS = (*KEYS.values(), *PROGRAMMES.values(), "questions", "findings", "sources", "page")


def write_programmes(folder: Path) -> None:
    """Write the finder's files."""
    rows = list(map(row, sheets({})))
    lists = ("questions", "findings", "sources")
    flat = ({**one, **{name: listed(one[name]) for name in lists}} for one in rows)
    write_csv(folder / "programmes.csv", COLUMNS, flat)
    table = {
        "$schema": "programmes.schema.json",
        "on": LAST_READ.isoformat(),
        "licence": LICENCE,
        "rows": rows,
    }
    (folder / "programmes.json").write_text(by_line(table), "utf-8")
    write_json(folder / "programmes.schema.json", schema())


def sheets(known: dict[str, AnswerValue]) -> Iterator[Given]:
    """Every way through the questions, "unknown" among the answers, from what is known on."""
    for question in FINDER.questions:
        if question.key not in known and FINDER.is_asked(question, known):
            for value in (*question.values, UNKNOWN):
                if value == UNKNOWN or question.asks_for(value).truth(known):
                    yield from sheets({**known, question.key: value})
            return
    yield known


def row(known: Given) -> Row:
    advice = Advice({key: value for key, value in known.items() if value != UNKNOWN}, LAST_READ)
    fits = {verdict.programme: verdict.fit.value for verdict in advice.verdicts}
    return {
        **{column: known.get(key, NOT_ASKED) for key, column in KEYS.items()},
        **{column: fits.get(programme, NOT_ASKED) for programme, column in PROGRAMMES.items()},
        "questions": list(advice.questions),
        "findings": [finding.id for finding in advice.findings],
        "sources": list(advice.cited),
        "page": FINDER.address(known),
    }


def schema() -> Row:
    """What programmes.json holds, as a JSON Schema."""
    words = DEFAULT.site_words.data
    keys = {KEYS[one.key]: choice((*one.values, UNKNOWN, NOT_ASKED)) for one in FINDER.questions}
    fits = choice((*(fit.value for fit in Fit), NOT_ASKED))
    rows = {
        **keys,
        **{column: described(fits, words["fit"]) for column in PROGRAMMES.values()},
        "questions": described(list_of(choice(KEYS)), words["questions-asked"]),
        "findings": list_of({"type": "string"}),
        "sources": described(list_of(choice(SOURCES)), words["sources"]),
        "page": described({"type": "string", "pattern": "^which-programme/([a-z0-9-]+/)+$"}, words["page"]),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:work-training-guide:programmes",
        "title": words["programmes-title"],
        **fixed(
            {
                "$schema": {"const": "programmes.schema.json"},
                "on": described({"type": "string", "format": "date"}, words["on"]),
                "licence": {"const": LICENCE},
                "rows": {"type": "array", "items": {"$ref": "#/$defs/row"}, "uniqueItems": True},
            }
        ),
        "$defs": {"row": fixed(rows)},
    }
