"""What a reading leaves: the hashes of the texts that a person has read, and the days of the statutes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from scripts.statutes.comparison import Comparison, Fate
from scripts.statutes.days import Days
from scripts.statutes.hashes import Kept
from scripts.statutes.statute import Statute

READ = (Fate.NEW, Fate.CHANGED, Fate.UNCHANGED)
"""What can be kept. Where a provision is gone or has moved, a person changes its source first."""


def with_new(kept: Mapping[str, Kept], comparisons: Iterable[Comparison]) -> dict[str, Kept]:
    """What is kept, and the hashes of sources that had none."""
    found = dict(kept)
    for one in comparisons:
        if one.statute and one.fate is Fate.NEW:
            old = found.get(one.statute.id, Kept(one.statute.amended))
            found[one.statute.id] = replace(old, provisions={**old.provisions, one.source.id: one.hash})
    return found


def with_all(kept: Mapping[str, Kept], comparisons: Sequence[Comparison]) -> dict[str, Kept]:
    """What is kept after everything that can be kept was read."""
    found = dict(kept)
    for statute, read in statutes_read(comparisons):
        hashes = {one.source.id: one.hash for one in read}
        old = found.get(statute.id, Kept(""))
        found[statute.id] = Kept(statute.amended, {**old.provisions, **hashes})
    return found


def days_read(comparisons: Sequence[Comparison], on: date, copied: date | None) -> dict[str, Days]:
    """The days of each statute of which every cited provision was read.

    The text is known for the day on which it was copied or, where that is not known, for the day that the
    copy gives; never for an earlier day than before.
    """
    return {
        statute.id: Days(on, max(copied or min(statute.stated, on), read[0].source.wording or date.min))
        for statute, read in statutes_read(comparisons)
    }


def statutes_read(comparisons: Sequence[Comparison]) -> list[tuple[Statute, list[Comparison]]]:
    """Each statute of which nothing is gone or has moved, with its provisions."""
    found: dict[str, tuple[Statute, list[Comparison]]] = {}
    for one in comparisons:
        if one.statute:
            found.setdefault(one.statute.id, (one.statute, []))[1].append(one)
    return [(statute, read) for statute, read in found.values() if all(one.fate in READ for one in read)]
