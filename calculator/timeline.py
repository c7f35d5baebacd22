"""The days of a placement as a line of time, from the first day to the latest last one.

Each entry rests on findings of the answer and says no more than they do. What depends on a day that nobody
has told us, such as that of a decision, is an entry without a day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count, pairwise, takewhile

from calculator.decision import Maximum
from calculator.findings import Finding, distinct
from calculator.months import last_day, months_later
from calculator.situation import Planned, Situation

FIRST_DAY = ("agree-before-you-start", "wait-for-nav")
"""What must be in place on the first day."""
REVIEWS = {"length-fits-your-needs": "review-interval"}
"""What comes again at least every so many months, by the figure that says how many."""
REPORTS = {"activity-report": "activity-report-last-day"}
"""What is due each month, by the figure that says until which day of it."""
WITHOUT_A_DAY = (
    "each-period-is-tested",
    "apply-each-month",
    "report-for-tiltakspenger",
    "ask-for-reconsideration",
    "complain",
)
"""What has a day that only the person, or a letter, can tell."""


@dataclass(frozen=True)
class Entry:
    """Something that happens on `days`, or on a day that we do not know.

    It rests on `findings`, the first of which gives it its name; `words` is where its words stand. A day
    that is later than every maximum is not a `possible` one.
    """

    words: str
    findings: tuple[Finding, ...]
    days: tuple[date, ...] = ()
    possible: bool = True

    @property
    def id(self) -> str:
        return self.findings[0].id

    @property
    def sources(self) -> tuple[str, ...]:
        return distinct(source for finding in self.findings for source in finding.sources)

    @property
    def told(self) -> Finding:
        """The findings as one, with all that fills in its words."""
        details = {name: detail for finding in self.findings for name, detail in finding.details.items()}
        return replace(self.findings[0], details=details, sources=self.sources)

    @property
    def every(self) -> int | None:
        """After how many months it comes again, where it always is on the same day of the month."""
        months = {months_between(*pair) for pair in pairwise(self.days)}
        return months.pop() if len(months) == 1 and len({day.day for day in self.days}) == 1 else None


def timeline(situation: Situation, findings: Sequence[Finding]) -> tuple[Entry, ...]:
    """The entries in the order of their days, and after them those without a day.

    There are none before the first day and the country are known, or outside the described group.
    """
    if not situation.first_day or not situation.schemes or not situation.limits:
        return ()
    said = {finding.id: finding for finding in findings if finding.is_known}
    dated = sorted(on_days(situation, situation.first_day, said), key=lambda entry: entry.days[0])
    undated = (Entry(id, (said[id],)) for id in WITHOUT_A_DAY if id in said)
    return (*dated, *undated)


def on_days(situation: Situation, first: date, said: Mapping[str, Finding]) -> Iterator[Entry]:
    last = longest(situation)
    yield from (Entry(id, (said[id],), (first,)) for id in FIRST_DAY if id in said)
    repeated = {
        **{id: reviews(first, last, said[id], figure) for id, figure in REVIEWS.items() if id in said},
        **{id: reports(first, last, said[id], figure) for id, figure in REPORTS.items() if id in said},
    }
    yield from (Entry(id, (said[id],), days) for id, days in repeated.items() if days)
    yield from planned(situation, said)
    yield from (latest(limit, said) for limit in situation.limits)


def longest(situation: Situation) -> date:
    """The last day to which the placement can reach: the planned one, but never past every maximum."""
    _, last = situation.placement
    return min(last, max(filter(None, map(situation.latest_last_day, situation.limits))))


def reviews(first: date, last: date, finding: Finding, figure: str) -> tuple[date, ...]:
    """The latest days on which the length is looked at, counted from the first day; none on the last."""
    days = (last_day(first, times * number(finding, figure)) for times in count(1))
    return tuple(takewhile(lambda day: day < last, days))


def reports(first: date, last: date, finding: Finding, figure: str) -> tuple[date, ...]:
    """The day of the figure in each month of the placement; in a shorter month, its end."""
    january = date(first.year, 1, number(finding, figure))
    days = takewhile(lambda day: day <= last, (months_later(january, months) for months in count()))
    return tuple(day for day in days if day >= first)


def number(finding: Finding, figure: str) -> int:
    """The number of a figure, as the finding says it."""
    return next(amount.number.number for amount in finding.numbers if amount.figure.id == figure)


def planned(situation: Situation, said: Mapping[str, Finding]) -> Iterator[Entry]:
    if situation.planned and situation.planned_last_day:
        finding = said[f"planned-{situation.planned.value}"]
        possible = situation.planned is not Planned.TOO_LONG
        yield Entry(finding.wording, (finding,), (situation.planned_last_day,), possible)


def latest(limit: Maximum, said: Mapping[str, Finding]) -> Entry:
    """The latest last day of a maximum that holds, that an officer must grant, or that is still open."""
    maximum, day = said[f"limit-{limit.months}-months"], said[f"last-day-of-{limit.months}-months"]
    words = "last-day-if" if limit.is_granted else "last-day-depends" if limit.needs else "last-day"
    on = day.details["last-day"]
    assert isinstance(on, date)
    return Entry(words, (day, maximum), (on,))


def months_between(before: date, after: date) -> int:
    return (after.year - before.year) * 12 + after.month - before.month
