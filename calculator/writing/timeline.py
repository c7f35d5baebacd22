"""The line of time: as HTML, as plain text and as data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from html import escape
from typing import Any

from calculator.assessment import Assessment
from calculator.law import SOURCES
from calculator.timeline import Entry
from calculator.words import Text
from calculator.words.marks import as_html
from calculator.writing.cited import cited
from calculator.writing.sentences import Writer


def what(entry: Entry, writer: Writer) -> Text:
    """What happens then."""
    return writer.filled(writer.words.timeline[entry.words], entry.told)


def when(entry: Entry, writer: Writer) -> str:
    """The day, with those on which it comes again; or in words, where nobody has told us the day."""
    if not entry.days:
        return writer.filled(writer.words.times[entry.words], entry.told)
    first, *later = entry.days
    again = [again_on(entry, writer, writer.day)] if later else []
    return writer.words.grammar.lists.things.joined([begun(writer.long_day(first)), *again])


def again_on(entry: Entry, writer: Writer, shown: Callable[[date], str]) -> str:
    """The days on which it comes again: each of them, or every month until the last."""
    page, (_, *later) = writer.words.page, entry.days
    if entry.every == 1:
        return page["timeline-each-month"].format(last=shown(later[-1]))
    return page["timeline-again"].format(days=writer.words.grammar.lists.all_of.joined(map(shown, later)))


def begun(text: str) -> str:
    """The text as the beginning of a line."""
    return text[:1].upper() + text[1:]


def section(assessment: Assessment, writer: Writer) -> str:
    """The line of time for the page; nothing before the first day is known."""
    if not assessment.timeline:
        return ""
    page = writer.words.page
    dated = "".join(item(entry, writer) for entry in assessment.timeline if entry.days)
    undated = "".join(item(entry, writer) for entry in assessment.timeline if not entry.days)
    return (
        f'<section class="timeline" id="answer-timeline"><h3>{escape(page["timeline"])}</h3><ol>{dated}</ol>'
        f'<details class="answer-topic"><summary><h4>{escape(page["timeline-undated"])}</h4></summary>'
        f"<ul>{undated}</ul></details></section>"
    )


def item(entry: Entry, writer: Writer) -> str:
    """An entry: when, what, where it stands, and a button that puts it into the person's calendar."""
    text = as_html(what(entry, writer))
    mark = cited((SOURCES[id] for id in entry.sources), writer)
    button = add(entry, writer) if entry.days and entry.possible else ""
    return f'<li class="entry"><p class="day">{when_html(entry, writer)}</p><p>{text}</p>{mark}{button}</li>'


def when_html(entry: Entry, writer: Writer) -> str:
    if not entry.days:
        return as_html(when(entry, writer))
    first, *later = entry.days
    again = again_on(entry, writer, lambda day: time(day, writer.day(day))) if later else ""
    shown = time(first, begun(writer.long_day(first)))
    return f'{shown} <span class="again">{again}</span>' if again else shown


def time(day: date, text: str) -> str:
    return f'<time datetime="{day.isoformat()}">{escape(text)}</time>'


def add(entry: Entry, writer: Writer) -> str:
    """A button for the script; its name begins with what is seen, and says which entry it is about."""
    about = escape(f" ({writer.day(entry.days[0])}: {what(entry, writer)})")
    return (
        f'<button type="button" data-does="calendar" data-event="{escape(entry.id)}">'
        f'{escape(writer.words.page["calendar"])}<span class="visually-hidden">{about}</span></button>'
    )


def lines(assessment: Assessment, writer: Writer) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each entry as a line of plain text, with its sources."""
    for entry in assessment.timeline:
        yield f"{when(entry, writer)}: {what(entry, writer)}", entry.sources


def as_data(assessment: Assessment, writer: Writer) -> list[dict[str, Any]]:
    """The entries for other programs; the names are promised in the interface."""
    return [
        {
            "id": entry.id,
            "days": [day.isoformat() for day in entry.days],
            "when": when(entry, writer),
            "text": what(entry, writer),
            "findings": [finding.id for finding in entry.findings],
            "sources": list(entry.sources),
        }
        for entry in assessment.timeline
    ]
