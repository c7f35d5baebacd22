"""The answer for the calculator page, which shows it as it is."""

from __future__ import annotations

import json
from datetime import date

from calculator.answers import read
from calculator.assessment import assess
from calculator.words import WORDS
from calculator.writing import data, html
from calculator.writing.sentences import Writer


def answer_page(query: str, language: str, today: date | None = None) -> str:
    """The answer to `query` as JSON: its HTML, a sentence to announce, errors, and the outcome as data.

    `today` is the day whose rules are used when the query names none. Bad input is listed under
    `errors` and shown in the HTML; the other answers are still used. Raises KeyError for a language
    that there is not.
    """
    writer = Writer(WORDS[language])
    answers = read(query)
    assessment = assess(answers, today or date.today())
    return json.dumps(
        {
            "html": html.answer(assessment, answers.problems, writer),
            "announcement": writer.sentence(assessment.findings[0]),
            **data.errors(answers.problems, writer),
            "outcome": data.outcome(assessment, writer),
        },
        ensure_ascii=False,
    )
