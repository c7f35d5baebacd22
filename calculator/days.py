"""Days on which something holds. Laws change on a day: the new line then stands beside the old one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, kw_only=True)
class Dated:
    """Something that holds from `first` to `last`, both inclusive.

    Without a `first` it held before anything that we read; `last` is None until it is changed.
    """

    first: date = date.min
    last: date | None = None

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)

    @property
    def turns(self) -> set[date]:
        """The days on which it begins to hold, or holds no more."""
        after = {self.last + timedelta(days=1)} if self.last and self.last < date.max else set()
        return {self.first} | after


BEFORE_ALL = date.min
"""The first day of what held before anything that we read."""
