"""The calculator's form as HTML, rendered from its questions."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from calculator.addresses import AGE_GROUPS, PAGED, SHORT_FORM
from calculator.answers import UNKNOWN
from calculator.conditions import All, Answered, Condition, Is, Not, Some
from calculator.questions import ON, QUESTIONS, Kind, Question, age
from calculator.writing.sentences import Writer
from scripts.engine.build import Engine
from scripts.languages import Language
from scripts.theme.templates import render

STALLED_AFTER = 30
"""Seconds without a sign of life after which the page calls the engine stalled: a slow phone needs ten."""
BOOK_FOLDER = "calculator/"
"""Where the books of answers lie, from the top of their language."""
SILENT_AFTER = 2
"""Seconds in which a waiting engine says that it has heard a question: it does so before it works it out."""


NOTHING = dict.fromkeys((question.key for question in QUESTIONS if question.kind is Kind.CHOICE), UNKNOWN)
"""What an untouched form holds: a gap counts as an answer that is none of those named."""


def form(engine: Engine, book: str, language: Language, page: str) -> str:
    """The form, with the places for the engine's state and the answer.

    `book` is the name of the file with the answers that are looked up. `page` is the path of the page that
    holds the form, from the top of the language.
    """
    top, site_top = language.tops(page)
    writer, words, grammar = language.writer, language.site_words, language.words.grammar
    gaps = {name: f"{{{name}}}" for name in ("megabytes", "received", "questions")}
    needed = engine.in_language(language.name).files
    heaviest = max(needed, key=lambda file: file.size)
    most = grammar.decimals(sum(file.size for file in needed) / 1e6, 1)
    return render(
        "questions.html",
        top=top,
        language=language.name,
        worker=f"{site_top}engine/{engine.worker}",
        book=f"{top}{BOOK_FOLDER}{book}",
        questions=[view(question, writer) for question in QUESTIONS],
        words={name: writer.text(text, **gaps) for name, text in words.form.items()},
        causes=dict(words.causes),
        megabytes=Markup(f"<span data-total>{most}</span>"),
        heaviest=f"{site_top}engine/{heaviest.name}",
        received=Markup(f"<span data-amount>{grammar.decimals(0, 1)}</span>"),
        decimal=grammar.decimal,
        stalled_after=STALLED_AFTER,
        silent_after=SILENT_AFTER,
        on=ON,
    )


def view(question: Question, writer: Writer) -> dict[str, Any]:
    """What the template needs of a question."""
    unknown_part = SHORT_FORM.part(question.key, UNKNOWN) if question.key in SHORT_FORM.asked else ""
    options = [
        {
            "value": value,
            "part": SHORT_FORM.part(question.key, value),
            "label": writer.choice(question.key, value),
            "hint": writer.hint(question.key, value),
            "asked": as_data(question.asks_for(value)),
        }
        for value in question.values
    ]
    groups = [[group[0], group[-1], SHORT_FORM.part(age.key, group[0])] for group in AGE_GROUPS]
    unknown = {
        "value": UNKNOWN,
        "part": unknown_part,
        "label": writer.choice(question.key, UNKNOWN),
        "hint": "",
        "asked": as_data(question.asked),
    }
    return {
        "key": question.key,
        "kind": question.kind.value,
        "label": writer.label(question.key),
        "short": writer.short(question.key),
        "part": unknown_part,
        "groups": groups if question is age else [],
        "hint": writer.hint(question.key),
        "asked": as_data(question.asked),
        "later": question.asked.truth(NOTHING) is not True,
        "paged": question in PAGED,
        "options": [*options, unknown] if question.kind is Kind.CHOICE else [],
    }


def as_data(condition: Condition) -> dict[str, Any]:
    """A condition as the page's script evaluates it."""
    match condition:
        case Is(key, values):
            return {"is": {"key": key, "values": sorted(values)}}
        case Answered(key):
            return {"answered": key}
        case All(parts):
            return {"all": [as_data(part) for part in parts]}
        case Some(parts):
            return {"some": [as_data(part) for part in parts]}
        case Not(part):
            return {"not": as_data(part)}
    raise TypeError(f"a question cannot be asked by {condition}")
