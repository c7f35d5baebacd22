"""What is due: figures whose last known day comes, pages to be checked, old readings, announced changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from calculator.announced import Announced
from calculator.figures import Figure
from calculator.findings import READ_AGAIN_AFTER
from calculator.law.norway import announced as norway
from calculator.law.sweden import announced as sweden
from calculator.sources import Document
from scripts.written.faults import is_day
from scripts.written.pages import Page

SOON = timedelta(days=62)
"""How long before its day a person is told."""

ANNOUNCED = (*sweden.ANNOUNCED, *norway.ANNOUNCED)


@dataclass(frozen=True)
class Due:
    """Something to look at by a day; `day` is None where it has none. `sources` are what it touches."""

    day: date | None
    what: str
    sources: tuple[str, ...] = ()

    def is_past(self, on: date) -> bool:
        return self.day is not None and self.day <= on


def due(
    on: date,
    figures: Iterable[Figure],
    pages: Iterable[Page],
    documents: Iterable[Document],
    announced: Iterable[Announced] = ANNOUNCED,
) -> list[Due]:
    """Everything that is due on a day or soon after it, the earliest first, and every announced change."""
    found = [
        *figures_ending(figures, on + SOON),
        *pages_to_review(pages, on + SOON),
        *read_long_ago(documents, on),
        *(Due(one.day, f"announced: {one.what} ({one.read_at})", one.sources) for one in announced),
    ]
    return sorted(found, key=lambda one: one.day or date.max)


def figures_ending(figures: Iterable[Figure], until: date) -> Iterator[Due]:
    """The figures whose last known day comes, by that day and by their source."""
    ending: dict[tuple[date, str], list[str]] = {}
    for figure in figures:
        last = figure.values[-1].last
        if last and last <= until:
            ending.setdefault((last, figure.source), []).append(figure.id)
    for (last, source), ids in ending.items():
        yield Due(last, f"no number is known after this day: {', '.join(ids)}", (source,))


def pages_to_review(pages: Iterable[Page], until: date) -> Iterator[Due]:
    for page in pages:
        day = page.meta.get("review_by")
        if is_day(day) and day <= until:
            yield Due(day, f"the page docs/{page.name} is to be checked by {day}")


def read_long_ago(documents: Iterable[Document], on: date) -> Iterator[Due]:
    """The documents of which we know no text that is younger than a year."""
    for document in documents:
        known = document.wording or document.read_on
        if known + READ_AGAIN_AFTER < on:
            what = f"{document.title} ({document.id}) is known as of {known}: look for a newer text"
            yield Due(known + READ_AGAIN_AFTER, what)
