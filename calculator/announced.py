"""What an announcement is: a change of the law or of an amount that has been said and was not read as law.

Nothing that is announced is a rule here, and no answer says it as one. The law watch (`./scripts/watch`)
names each one with what rests on the sources that it will change, until the text was read and the entry is
taken out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Announced:
    """Something to look at from a day; `day` is None where nobody has set one.

    `what` says what is to come, and `read_at` where we read it on `read_on`: the id of a source where there
    is one. `sources` are those that will change or be joined by another.
    """

    day: date | None
    what: str
    read_at: str
    read_on: date
    sources: tuple[str, ...] = ()
