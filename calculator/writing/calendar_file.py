"""The last day as a calendar file (iCalendar, RFC 5545), for the person's own calendar."""

from __future__ import annotations

from datetime import timedelta

from calculator.addresses import path
from calculator.assessment import Assessment
from calculator.writing.sentences import Writer

LINE = 74
"""Octets after which a line is folded; the standard allows 75."""


def calendar_file(assessment: Assessment, writer: Writer) -> str | None:
    """A calendar with the last day as an event of one day; None while there is no such day."""
    day = assessment.last_day
    if day is None:
        return None
    language, page = writer.words.language, writer.words.page
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//work training guide//calculator//{language.upper()}",
        "BEGIN:VEVENT",
        f"UID:{day.isoformat()}/{path(assessment.given)}",
        f"DTSTAMP:{assessment.on:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY;LANGUAGE={language}:{escaped(writer.text(page['calendar-title']))}",
        f"DESCRIPTION;LANGUAGE={language}:{escaped(writer.text(page['calendar-text']))}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{folded(line)}\r\n" for line in lines)


def escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text


def folded(line: str) -> str:
    """The line, broken where it is too long, never inside a character."""
    parts = [""]
    for character in line:
        if len((parts[-1] + character).encode()) > LINE:
            parts.append(" ")
        parts[-1] += character
    return "\r\n".join(parts)
