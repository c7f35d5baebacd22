"""What has become of each provision that we cite, in a copy of its statute."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from calculator.sources import Source
from scripts.statutes.hashes import NO_COPY, STATUTES, Kept
from scripts.statutes.provision import fingerprint
from scripts.statutes.statute import InForce, Statute, order, text_of


class Fate(Enum):
    """What has become of a provision; the value is the heading in the report."""

    CHANGED = "Changed"
    REPEALED = "Repealed, or no longer there"
    RENUMBERED = "Renumbered: the text is now found under another number"
    NEW = "New here: there is no hash to compare with"
    OLDER = "Not compared: the copy is older than what we read"
    MISSING = "Not compared: the folder has no text of the statute (if it had one before, it may be repealed)"
    NO_COPY = "Not compared: we know of no copy"
    UNCHANGED = "Unchanged"


NEWS = (Fate.CHANGED, Fate.REPEALED, Fate.RENUMBERED)
"""What a person must look at."""
COMPARED = (*NEWS, Fate.NEW, Fate.UNCHANGED)


@dataclass(frozen=True)
class Comparison:
    """A source, and what has become of what it cites.

    `hash` is that of the text in the copy, empty where there is none; `number` is the new one of a renumbered
    provision; `ahead` is what the copy says of changes to come.
    """

    source: Source
    fate: Fate
    statute: Statute | None = None
    hash: str = ""
    number: str = ""
    ahead: tuple[str, ...] = ()


def compared(
    sources: Iterable[Source], statutes: Mapping[str, Statute], kept: Mapping[str, Kept], day: date
) -> Iterator[Comparison]:
    """The fate on `day` of every source that is a provision of a statute, in the order of the sources."""
    in_force = {id: statute.on(day) for id, statute in statutes.items()}
    for source in sources:
        id = source.document.id
        if not id.startswith(STATUTES):
            continue
        if id in in_force:
            yield of_source(source, in_force[id], kept.get(id, Kept("")))
        else:
            yield Comparison(source, Fate.NO_COPY if id in NO_COPY else Fate.MISSING)


def of_source(source: Source, in_force: InForce, kept: Kept) -> Comparison:
    statute, old = in_force.statute, kept.provisions.get(source.id, "")
    if order(statute.amended) < order(kept.amended):
        return Comparison(source, Fate.OLDER, statute)
    found = in_force.cited(source.provision)
    new = fingerprint(text_of(found)) if found else ""
    if new and not old:
        fate = Fate.NEW
    elif new == old and new:
        fate = Fate.UNCHANGED
    elif number := in_force.by_hash.get(old):
        return Comparison(source, Fate.RENUMBERED, statute, new, number)
    else:
        fate = Fate.CHANGED if new else Fate.REPEALED
    return Comparison(
        source, fate, statute, new, ahead=tuple(dict.fromkeys(in_force.ahead(source.provision)))
    )
