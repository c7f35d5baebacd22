"""The reply to the calculator page, which shows it as it is."""

from __future__ import annotations

import json
from datetime import date

from calculator.answers import read
from calculator.assessment import assess
from calculator.conditions import Given
from calculator.writing import data, html
from calculator.writing.calendar_file import calendar_file, single
from calculator.writing.sentences import Writer


def answer_page(query: str, language: str, today: date | None = None) -> str:
    """The answer to `query` as JSON: its HTML, its days for a calendar, and errors.

    `calendar` holds the days as an iCalendar file, or null, and `events` a file for each entry of the line
    of time that has a day, by its id.

    `today` is the day whose rules are used when the query names none. Bad input is listed under
    `errors` and shown in the HTML; the other answers are still used. Raises ValueError for a language
    that there is not.
    """
    writer = Writer.of(language)
    answers = read(query)
    assessment = assess(answers, today or date.today())
    return json.dumps(
        {
            "html": html.answer(assessment, answers.problems, writer, in_the_form),
            "calendar": calendar_file(assessment.timeline, assessment, writer),
            "events": single(assessment, writer),
            **data.errors(answers.problems, writer),
        },
        ensure_ascii=False,
    )


def in_the_form(_given: Given) -> str:
    """The page leads its links itself: what a person typed stands in no answer that a book can hold."""
    return "#answer"
