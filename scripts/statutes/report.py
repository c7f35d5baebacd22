"""What the law watch says, as lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from calculator.sources import Source
from scripts.statutes.comparison import COMPARED, NEWS, Comparison, Fate
from scripts.statutes.due import Due
from scripts.statutes.resting import Guide, Resting

QUIET = (Fate.NEW, Fate.OLDER, Fate.MISSING, Fate.NO_COPY, Fate.UNCHANGED)
"""Of these only the sources are named, statute by statute."""


def report(
    folder: Path, comparisons: Sequence[Comparison], due: Iterable[Due], guide: Guide, on: date
) -> Iterator[str]:
    """The whole report, the most urgent first."""
    yield f"The law watch of {on}, with the copies in {folder}"
    yield summary(comparisons)
    for fate in NEWS:
        if found := [one for one in comparisons if one.fate is fate]:
            yield from ("", fate.value)
            for one in found:
                yield from block(one, folder, guide)
    if ahead := [one for one in comparisons if one.ahead]:
        yield from ("", "What the copies say of changes to come")
        for one in ahead:
            yield f"  {one.source.id}: {'; '.join(one.ahead)}"
    yield from due_lines(list(due), guide, on)
    for fate in QUIET:
        if found := [one for one in comparisons if one.fate is fate]:
            yield from ("", fate.value)
            yield from by_statute(found, folder)


def summary(comparisons: Sequence[Comparison]) -> str:
    held = sum(one.fate in COMPARED for one in comparisons)
    counts = (f"{sum(one.fate is fate for one in comparisons)} {name_of(fate)}" for fate in (*NEWS, Fate.NEW))
    return f"{held} of {len(comparisons)} cited provisions were compared: {', '.join(counts)}."


def name_of(fate: Fate) -> str:
    return fate.name.lower()


def block(one: Comparison, folder: Path, guide: Guide) -> Iterator[str]:
    """A provision with all that rests on it."""
    now = f", now {one.number}" if one.number else ""
    yield f"  {one.source.id}: {cited(one.source)}{now}"
    if one.statute:
        yield f"    copy: {one.statute.file.relative_to(folder)}, changed last by {one.statute.amended}"
    yield from resting_lines(guide.resting(one.source.id))


def cited(source: Source) -> str:
    return ", ".join(filter(None, (source.document.title, source.provision)))


def resting_lines(resting: Resting) -> Iterator[str]:
    for name in ("rules", "figures", "words", "pages"):
        things = getattr(resting, name)
        separator = "; " if name == "pages" else ", "
        yield f"    {name}: {separator.join(things) or 'none'}"


def due_lines(due: Sequence[Due], guide: Guide, on: date) -> Iterator[str]:
    for title, found in (
        ("Due now", [one for one in due if one.is_past(on)]),
        ("Due later", [one for one in due if not one.is_past(on)]),
    ):
        if found:
            yield from ("", title)
        for one in found:
            yield f"  {one.day or 'no day yet'}: {one.what}"
            for source in one.sources:
                yield f"    touches {source}: {touched(guide.resting(source))}"


def touched(resting: Resting) -> str:
    """What rests on a source, in one line."""
    pages = [page.partition(",")[0] for page in resting.pages]
    return ", ".join((*resting.rules, *resting.figures, *pages)) or "nothing"


def by_statute(comparisons: Iterable[Comparison], folder: Path) -> Iterator[str]:
    sources: dict[str, list[str]] = {}
    for one in comparisons:
        copy = f" ({one.statute.file.relative_to(folder)}, {one.statute.amended})" if one.statute else ""
        sources.setdefault(f"{one.source.document.id}{copy}", []).append(one.source.provision or "all of it")
    for statute, provisions in sources.items():
        yield f"  {statute}: {', '.join(provisions)}"
