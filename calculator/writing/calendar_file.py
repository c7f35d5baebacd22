"""The days of a placement as a calendar file (iCalendar, RFC 5545), for the person's own calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from calculator.assessment import Assessment
from calculator.timeline import Entry
from calculator.writing.sentences import Writer
from calculator.writing.timeline import what

LINE = 74
"""Octets after which a line is folded; the standard allows 75."""


def calendar_file(entries: Iterable[Entry], assessment: Assessment, writer: Writer) -> str | None:
    """A calendar with an event of one day for each day of the entries; None where there is none.

    What comes again on the same day of the month is one event that is repeated. A planned last day that
    is later than every maximum is left out.
    """
    found = [line for entry in entries if entry.possible for line in events(entry, assessment, writer)]
    if not found:
        return None
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//work training guide//calculator//{writer.words.language.upper()}",
        *found,
        "END:VCALENDAR",
    )
    return "".join(f"{folded(line)}\r\n" for line in lines)


def single(assessment: Assessment, writer: Writer) -> dict[str, str]:
    """A calendar for each entry that has a day, by its id."""
    files = {entry.id: calendar_file((entry,), assessment, writer) for entry in assessment.timeline}
    return {id: file for id, file in files.items() if file}


def events(entry: Entry, assessment: Assessment, writer: Writer) -> Iterator[str]:
    """The lines of the events of an entry."""
    if entry.every:
        rule = f"RRULE:FREQ=MONTHLY;INTERVAL={entry.every};UNTIL={basic(entry.days[-1])}"
        yield from event(entry, entry.days[0], assessment, writer, rule)
    else:
        for day in entry.days:
            yield from event(entry, day, assessment, writer)


def event(entry: Entry, day: date, assessment: Assessment, writer: Writer, *repeated: str) -> Iterator[str]:
    """The lines of one event.

    Its name holds what it is and when: so the same day stands in a calendar once, however often it is
    added. The reasons, which tell of the person, stay out: others may see the calendar.
    """
    language, page = writer.words.language, writer.words.page
    title = writer.text(page["calendar-title"], what=what(entry, writer))
    text = f"{writer.sentence(entry.findings[0])} {writer.text(page['calendar-text'])}"
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.id}/{day.isoformat()}@work-training-guide"
    yield f"DTSTAMP:{basic(assessment.on)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{basic(day)}"
    yield f"DTEND;VALUE=DATE:{basic(day + timedelta(days=1))}"
    yield from repeated
    yield f"SUMMARY;LANGUAGE={language}:{escaped(title)}"
    yield f"DESCRIPTION;LANGUAGE={language}:{escaped(text)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def basic(day: date) -> str:
    """The day in the eight digits of the standard, in every year: `%Y` leaves zeros out on some systems."""
    return day.isoformat().replace("-", "")


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
