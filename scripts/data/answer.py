"""What the JSON of one answer holds: the command line's, and the `answer.json` beside each page."""

from __future__ import annotations

from pathlib import Path

from calculator.decision import DECIDING, Outcome
from calculator.figures import CURRENCIES
from calculator.law import FIGURES, SOURCES
from calculator.questions import ON, QUESTIONS, Kind, Question
from calculator.rules import Topic
from calculator.situation import Planned
from calculator.summary import FACTS, MOST_STEPS, STEPS
from scripts.data.files import Row, choice, described, fixed, list_of, write_json
from scripts.data.package import LICENCE
from scripts.languages import DEFAULT

DAY = {"type": "string", "format": "date"}
DAY_OR_NULL = {"type": ["string", "null"], "format": "date"}
SENTENCE = {"type": "string", "minLength": 1}
MONEY = [figure for figure in FIGURES.values() if figure.currency]


def write_answer_schema(folder: Path) -> None:
    write_json(folder / "answer.schema.json", schema())


def schema() -> Row:
    """What an answer as data holds, as a JSON Schema."""
    words = DEFAULT.site_words.data
    keys = [question.key for question in QUESTIONS]
    given = {**{question.key: answer(question) for question in QUESTIONS}, ON: DAY}
    limits = described(list_of({"$ref": "#/$defs/limit"}), words["limits"])
    outcome = choice(one.value for one in Outcome)
    deciding = choice(question.key for question in DECIDING)
    needs = {"type": "object", "additionalProperties": {"type": "string"}}
    amount = {
        "figure": choice(figure.id for figure in MONEY),
        "number": {"type": "integer", "minimum": 0},
        "currency": choice(CURRENCIES),
        "per": described({"type": ["string", "null"]}, words["per"]),
        "first": DAY,
        "last": described(DAY_OR_NULL, words["last"]),
        "source": choice(SOURCES),
    }
    fields = fixed(
        {
            "answers": {"type": "object", "properties": given, "additionalProperties": False},
            "ignored": described(list_of(choice(keys)), words["ignored"]),
            "on": described(DAY, words["on"]),
            "outcome": outcome,
            "limits": limits,
            "planned": choice((*(one.value for one in Planned), None)),
            "questions": described(list_of(deciding), words["questions"]),
            "summary": described({"$ref": "#/$defs/summary"}, words["summary"]),
            "findings": list_of({"$ref": "#/$defs/finding"}),
            "sources": {"type": "object", "additionalProperties": {"$ref": "#/$defs/source"}},
            "changes": described(list_of({"$ref": "#/$defs/change"}), words["changes"]),
            "amounts": described(list_of(fixed(amount)), words["amounts"]),
            "sums": described(list_of({"$ref": "#/$defs/sum"}), words["sums"]),
            "timeline": described(list_of({"$ref": "#/$defs/entry"}), words["timeline"]),
        }
    )
    fields["properties"]["licence"] = described({"const": LICENCE}, words["licence"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:work-training-guide:answer",
        "title": words["answer-title"],
        **fields,
        "$defs": {
            "limit": fixed(
                {
                    "months": {"type": "integer", "minimum": 1},
                    "last_day": DAY_OR_NULL,
                    "needs": described(list_of(needs), words["needs"]),
                }
            ),
            "summary": fixed(
                {
                    "headline": SENTENCE,
                    "later": list_of(SENTENCE),
                    "late": list_of(SENTENCE),
                    "facts": list_of(
                        fixed({"topic": choice(fact.value for fact in FACTS), "text": SENTENCE})
                    ),
                    "steps": {**list_of(choice(sorted(STEPS))), "minItems": 1, "maxItems": MOST_STEPS},
                }
            ),
            "finding": fixed(
                {
                    "id": {"type": "string"},
                    "topic": choice(topic.value for topic in Topic),
                    "text": SENTENCE,
                    "sources": {**list_of(choice(SOURCES)), "minItems": 1},
                }
            ),
            "source": fixed(
                {
                    **{name: {"type": "string"} for name in ("title", "provision", "address")},
                    "read_on": DAY,
                    "wording": described(DAY_OR_NULL, words["wording"]),
                }
            ),
            "change": fixed(
                {"key": deciding, "value": {"type": "string"}, "outcome": outcome, "limits": limits}
            ),
            "sum": fixed(
                {
                    **amount,
                    "per": {"const": "week"},
                    "rate": described(amount["number"], words["rate"]),
                    "times": described(times(), words["times"]),
                }
            ),
            "entry": fixed(
                {
                    "id": described({"type": "string"}, words["entry"]),
                    "days": described(list_of(DAY), words["days"]),
                    **{name: {"type": "string", "minLength": 1} for name in ("when", "text")},
                    "findings": {**list_of({"type": "string"}), "minItems": 1},
                    "sources": {**list_of(choice(SOURCES)), "minItems": 1},
                }
            ),
        },
    }


def answer(question: Question) -> Row:
    """What an answer to the question may be."""
    match question.kind:
        case Kind.CHOICE:
            return choice(question.values)
        case Kind.NUMBER:
            return {"type": "integer", "minimum": question.numbers[0], "maximum": question.numbers[-1]}
        case Kind.DATE:
            return DAY


def times() -> Row:
    """The answers that a sum is made with."""
    numbers = {question.key: answer(question) for question in QUESTIONS if question.kind is Kind.NUMBER}
    return {"type": "object", "properties": numbers, "additionalProperties": False, "minProperties": 1}
