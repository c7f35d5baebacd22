"""What an answer says otherwise than it did: the history of an answer, and what an old link adds to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from calculator.findings import PLANNED, YEAR_OF, Finding, distinct, findings
from calculator.law import EVERYWHERE, SCHEMES
from calculator.rules import Topic
from calculator.situation import Situation

HEADLINE = "headline"
ABOUT_THE_DAY = ("rules-of-that-day-not-read", "rules-read-long-ago")
"""What is said of the day that was asked for, and not of the law."""


@dataclass(frozen=True)
class Revision:
    """Something that the answer says otherwise from the day `since` on.

    What it said first on that day has no `then`, and what it said no more has no `now`.
    """

    since: date
    slot: str
    then: Finding | None
    now: Finding | None

    @property
    def kind(self) -> str:
        """Whether it has changed, has ended or is new."""
        return "new" if not self.then else "changed" if self.now else "ended"

    @property
    def told(self) -> Finding:
        """What it is about: as it was, or else as it is."""
        found = self.then or self.now
        assert found
        return found


def turns(situation: Situation, first: date, last: date) -> list[date]:
    """The days after `first` and up to `last` on which the law that matters to the answer has changed."""
    schemes = (EVERYWHERE, *(situation.schemes or SCHEMES.values()))
    return sorted({day for scheme in schemes for day in scheme.turns if first < day <= last})


def revisions(situation: Situation, first: date, last: date) -> Iterator[Revision]:
    """What was said otherwise from a day on, after `first` and up to `last`; the oldest come first."""
    days = turns(situation, first, last)
    if days:
        for before, after in pairwise(replace(situation, on=day) for day in (first, *days)):
            yield from differences(before, after)


def with_changes(situation: Situation, today: date) -> Iterator[Finding]:
    """The findings of an old link's day; after each that has changed since, what it says today."""
    said = findings(situation)
    revised = list(since_then(situation, today))
    if not revised:
        yield from said
        return
    by_slot = {revision.slot: revision for revision in revised if revision.then}
    for topic in Topic:
        for slot, finding in slots(said):
            if finding.topic is topic:
                yield finding
                if slot in by_slot:
                    yield note(by_slot[slot])
        yield from (note(new) for new in revised if new.then is None and new.told.topic is topic)
        if topic is Topic.ELIGIBILITY:
            yield summary(situation.on, revised)


def since_then(situation: Situation, today: date) -> Iterator[Revision]:
    """What is said otherwise today than on the day of the answer, each with the day of its newest change."""
    days = turns(situation, situation.on, today)
    found = list(differences(situation, replace(situation, on=days[-1]))) if days else []
    if found:
        newest = {revision.slot: revision.since for revision in revisions(situation, situation.on, today)}
        yield from (replace(one, since=newest[one.slot]) for one in found if one.slot in newest)


def differences(before: Situation, after: Situation) -> Iterator[Revision]:
    """What differs between two days: what has changed or ended, in reading order, and then what is new.

    Where a person is in the described group on one of the days only, the headline says it, and not each
    statement that the group alone is told.
    """
    then, now = (
        {slot: finding for slot, finding in slots(findings(one)) if finding.id not in ABOUT_THE_DAY}
        for one in (before, after)
    )
    moved = before.is_outside != after.is_outside
    for slot in (*then, *(slot for slot in now if slot not in then)):
        old, new = then.get(slot), now.get(slot)
        difference = Revision(after.on, slot, old, new)
        if old and new:
            if old.is_known and new.is_known and substance(old) != substance(new):
                yield difference
        elif difference.told.is_known and (not moved or difference.told.topic is Topic.ELIGIBILITY):
            yield difference


def slots(said: Sequence[Finding]) -> Iterator[tuple[str, Finding]]:
    """The findings that the law can change, each with the name of its place in an answer."""
    for index, finding in enumerate(said):
        if index == 0:
            yield HEADLINE, finding
        elif finding.id.startswith(PLANNED):
            yield PLANNED, finding
        else:
            yield finding.id, finding


def substance(finding: Finding) -> tuple[str, dict[str, object]]:
    """What a finding says, apart from the year that it says it for."""
    details = {name: detail for name, detail in finding.details.items() if not name.startswith(YEAR_OF)}
    return finding.wording, details


def note(revision: Revision) -> Finding:
    """What an old link's answer says beside what it said: what it says now, that it ended, what is new."""
    told, now, kind = revision.told, revision.now, revision.kind
    details = {"since": revision.since, "now": now} if now else {"since": revision.since}
    source = now or told
    id, numbers, totals = f"{kind}-{told.id}", now.numbers if now else (), now.totals if now else ()
    return Finding(id, told.topic, source.sources, details, kind, numbers, totals)


def summary(on: date, revised: Sequence[Revision]) -> Finding:
    """That something has changed, and under which headings it stands."""
    told = [revision.told for revision in revised]
    sources = distinct(source for finding in told for source in finding.sources)
    topics = tuple(topic.value for topic in Topic if any(finding.topic is topic for finding in told))
    return Finding("changed-since", Topic.ELIGIBILITY, sources, {"on": on, "topics": topics})
