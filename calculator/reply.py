"""The reply to the calculator page, which shows it as it is."""

from __future__ import annotations

import json
from datetime import date

from calculator.addresses import path
from calculator.answers import query as query_of
from calculator.answers import read
from calculator.assessment import assess
from calculator.conditions import Given
from calculator.writing import data, html
from calculator.writing.announcement import announcement
from calculator.writing.calendar_file import calendar_file, single
from calculator.writing.sentences import Writer, said


def answer_page(query: str, language: str, today: date | None = None) -> str:
    """The answer to `query` as JSON: its HTML, its headline, what to announce, and errors.

    `path` leads from the site's top to the answer's own page; `calendar` holds the days as an iCalendar
    file, or null, and `events` a file for each entry of the line of time that has a day, by its id.

    `today` is the day whose rules are used when the query names none. Bad input is listed under
    `errors` and shown in the HTML; the other answers are still used. Raises ValueError for a language
    that there is not.
    """
    writer = Writer.of(language)
    answers = read(query)
    assessment = assess(answers, today or date.today())
    (_, headline), *_ = said(assessment, writer)
    return json.dumps(
        {
            "html": html.answer(assessment, answers.problems, writer, in_the_form),
            "headline": headline,
            "announcement": announcement(assessment, answers.problems, writer),
            "path": path(answers.given),
            "calendar": calendar_file(assessment.timeline, assessment, writer),
            "events": single(assessment, writer),
            **data.errors(answers.problems, writer),
        },
        ensure_ascii=False,
    )


def in_the_form(given: Given) -> str:
    return f"#{query_of(given)}"
