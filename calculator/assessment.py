"""The whole answer to a person's answers: the decision, and everything worth saying about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from calculator.answers import Answers
from calculator.changes import Change, changes
from calculator.findings import Amount, Finding, Total
from calculator.law import LAST_READ, SCHEMES
from calculator.questions import ON
from calculator.revisions import Revision, revisions, with_changes
from calculator.situation import Situation, as_date
from calculator.timeline import Entry, timeline


@dataclass(frozen=True, eq=False)
class Assessment(Situation):
    """The answer. `ignored` are the keys set aside, `today` the day on which it is asked for.

    Each is itself alone, so that what was written of it can be kept.
    """

    ignored: tuple[str, ...]
    today: date

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the answer says, in reading order, with what has changed since the day of an old link."""
        return tuple(with_changes(self, self.today))

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The sources of the findings, each once, in the order in which they are cited; numbered from 1."""
        return tuple(dict.fromkeys(source for finding in self.findings for source in finding.sources))

    @cached_property
    def source_numbers(self) -> dict[str, int]:
        """The number of each source in this answer."""
        return {source: number for number, source in enumerate(self.cited, 1)}

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """Each amount of money that is said, in reading order."""
        said = (amount for finding in self.findings for amount in finding.numbers)
        return tuple(dict.fromkeys(amount for amount in said if amount.figure.currency))

    @property
    def sums(self) -> tuple[Total, ...]:
        """Each sum that is said, in reading order."""
        return tuple(dict.fromkeys(total for finding in self.findings for total in finding.totals))

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What other answers would change."""
        return changes(self.given, self.on)

    @cached_property
    def timeline(self) -> tuple[Entry, ...]:
        """The days of the placement, in order; none before its first day is known."""
        return timeline(self, self.findings)

    @property
    def last_read(self) -> date | None:
        """The day of the last reading, for an answer on a later day: changes made since are not known."""
        return LAST_READ if self.on > LAST_READ else None

    @property
    def history(self) -> Iterator[Revision]:
        """What the answer has said otherwise since the first day whose rules were read; the oldest first."""
        first = min(scheme.known_from for scheme in SCHEMES.values())
        return revisions(self, first, self.today)


def assess(answers: Answers, today: date) -> Assessment:
    """What the rules say of these answers on the day that they carry, or else `today`."""
    on = as_date(answers.given.get(ON)) or today
    return Assessment(answers.given, on, answers.ignored, today)
