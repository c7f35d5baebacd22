"""The whole answer to a person's answers: the decision, and everything worth saying about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum
from functools import cache, cached_property
from itertools import pairwise

from calculator.answers import Answers
from calculator.conditions import Given, Value
from calculator.decision import SCHEMES, Maximum, Outcome, decide
from calculator.figures import FIGURES
from calculator.general import STATEMENTS
from calculator.months import last_day
from calculator.questions import ON, country, end, measure, start
from calculator.rules import Scheme, Statement, Topic
from calculator.sources import SOURCES

LAST_READ = max(source.read_on for source in SOURCES.values())
READ_AGAIN_AFTER = timedelta(days=365)
"""An answer for a day later than this after the last reading says that the rules may have changed."""
NOT_KNOWN = "figure-not-known"
YEAR_OF = "year-of-"
TURNS = sorted({value.first for figure in FIGURES.values() for value in figure.values})
"""The days from which an answer may be another: a figure has a new value."""


class Planned(Enum):
    """How a planned last day lies to the limits."""

    WITHIN = "within"
    DEPENDS = "depends"
    TOO_LONG = "too-long"


@dataclass(frozen=True)
class Finding:
    """One thing that the answer says. `details` fill in the words, which are kept in another room."""

    id: str
    topic: Topic
    sources: tuple[str, ...]
    details: Mapping[str, object] = field(default_factory=dict)
    words: str = ""

    @property
    def wording(self) -> str:
        """Under which name the words stand."""
        return self.words or self.id


@dataclass(frozen=True)
class Revision:
    """Something that the answer says otherwise from the day `since` on."""

    since: date
    then: Finding
    now: Finding


@dataclass(frozen=True)
class Assessment:
    """The answer. `on` is the day whose rules and figures are used, `today` the day it is asked for."""

    given: Given
    ignored: tuple[str, ...]
    on: date
    today: date
    outcome: Outcome
    limits: tuple[Maximum, ...]
    questions: tuple[str, ...]

    @property
    def first_day(self) -> date | None:
        return as_date(self.given.get(start.key))

    @property
    def planned_last_day(self) -> date | None:
        return as_date(self.given.get(end.key))

    def latest_last_day(self, limit: Maximum) -> date | None:
        """The latest last day under `limit`, known once the first day is."""
        return last_day(self.first_day, limit.months) if self.first_day else None

    @property
    def planned(self) -> Planned | None:
        """How the planned last day lies to the limits; None without one, or outside the group."""
        if not self.planned_last_day or not self.limits:
            return None
        fitting = [limit for limit in self.limits if self.fits(limit)]
        if not fitting:
            return Planned.TOO_LONG
        return Planned.WITHIN if any(not limit.needs for limit in fitting) else Planned.DEPENDS

    def fits(self, limit: Maximum) -> bool:
        latest, planned = self.latest_last_day(limit), self.planned_last_day
        return latest is not None and planned is not None and planned <= latest

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the answer says, in reading order, with what has changed since the day of an old link."""
        return tuple(with_changes(self))

    @property
    def of_the_day(self) -> tuple[Finding, ...]:
        """What the answer says on its day, in reading order."""
        found = [*eligibility(self), *durations(self), *said(self)]
        return tuple(finding for topic in Topic for finding in found if finding.topic is topic)

    def revisions(self, first: date) -> Iterator[Revision]:
        """What was said otherwise from a day on, after `first` and up to today; the oldest come first.

        Only statements with figures can be: the rest of an answer does not depend on its day.
        """
        days = [first, *(day for day in TURNS if first < day <= self.today)]
        quoting = [statement for statement in statements(self) if statement.figures] if days[1:] else []
        for before, after in pairwise(replace(self, on=day) for day in days):
            for statement in quoting:
                then, now = with_figures(statement, before), with_figures(statement, after)
                if differ(then, now):
                    yield Revision(after.on, then, now)


def assess(answers: Answers, today: date) -> Assessment:
    """What the rules say of these answers on the day that they carry, or else `today`."""
    decision = decide(answers.given)
    return Assessment(
        answers.given,
        answers.ignored,
        as_date(answers.given.get(ON)) or today,
        today,
        decision.outcome,
        decision.limits,
        decision.questions,
    )


def as_date(value: Value | None) -> date | None:
    return value if isinstance(value, date) else None


def eligibility(assessment: Assessment) -> Iterator[Finding]:
    """The headline, its reasons, and what to find out first."""
    given = assessment.given
    if assessment.outcome is Outcome.OUTSIDE_DESCRIBED_GROUP:
        yield from crossed_boundaries(given)
        return
    sources = distinct(source for limit in assessment.limits for source in limit.sources)
    lengths = tuple(limit.months for limit in assessment.limits if not limit.is_granted)
    headline = {"lengths": lengths, "measure": given.get(measure.key)}
    yield Finding(assessment.outcome.value, Topic.ELIGIBILITY, sources, headline)
    for scheme in schemes(given):
        for boundary in scheme.boundaries:
            for fact in boundary.holds.facts(given):
                id, reason = f"because-{fact[0]}", {"facts": (fact,)}
                yield Finding(id, Topic.ELIGIBILITY, boundary.sources, reason, "because")
    for key in assessment.questions[:1]:
        yield Finding("find-out-first", Topic.ELIGIBILITY, sources, {"question": key})


def crossed_boundaries(given: Given) -> Iterator[Finding]:
    """Why somebody is outside the group: in the country answered, or in each where none is.

    Nothing answered contradicts the rules of a country that is not: such answers are set aside.
    """
    for scheme in SCHEMES.values():
        for boundary in scheme.boundaries:
            if boundary.holds.truth(given) is False:
                numbers = {figure: FIGURES[figure].latest for figure in boundary.figures}
                yield Finding(boundary.id, Topic.ELIGIBILITY, boundary.sources, numbers)


def durations(assessment: Assessment) -> Iterator[Finding]:
    """Each maximum with what it rests on, its latest last day, and how a planned last day lies to it."""
    for limit in assessment.limits:
        id = f"limit-{limit.months}-months"
        details = {"months": limit.months, "facts": limit.facts, "needs": limit.needs}
        yield Finding(id, Topic.DURATION, limit.sources, details, "limit-if" if limit.needs else "limit")
        if assessment.first_day:
            days = {
                "months": limit.months,
                "first-day": assessment.first_day,
                "last-day": assessment.latest_last_day(limit),
            }
            yield Finding(
                f"last-day-of-{limit.months}-months", Topic.DURATION, limit.sources, days, "last-day"
            )
    if planned := assessment.planned:
        fits_all = planned is Planned.DEPENDS and assessment.fits(assessment.limits[0])
        sources = distinct(source for limit in assessment.limits for source in limit.sources)
        yield Finding(
            f"planned-{planned.value}",
            Topic.DURATION,
            sources,
            {"planned-last-day": assessment.planned_last_day},
            "planned-fits-all" if fits_all else f"planned-{planned.value}",
        )


def statements(assessment: Assessment) -> Iterator[Statement]:
    """The statements whose condition is true."""
    given, outside = assessment.given, assessment.outcome is Outcome.OUTSIDE_DESCRIBED_GROUP
    for statement in (*STATEMENTS, *(said for scheme in schemes(given) for said in scheme.statements)):
        if (statement.beyond_group or not outside) and statement.when.truth(given):
            yield statement


def said(assessment: Assessment) -> Iterator[Finding]:
    """The statements with their figures, and how far the rules are known for the day."""
    given = assessment.given
    yield from (with_figures(statement, assessment) for statement in statements(assessment))
    for scheme in schemes(given):
        cited = distinct(source for boundary in scheme.boundaries for source in boundary.sources)
        if assessment.on < scheme.known_from:
            known = {"known-from": scheme.known_from, "on": assessment.on}
            yield Finding("rules-of-that-day-not-read", Topic.CAUTION, cited, known)
        if assessment.on > LAST_READ + READ_AGAIN_AFTER:
            read = {"last-read": LAST_READ, "on": assessment.on}
            yield Finding("rules-read-long-ago", Topic.CAUTION, cited, read)


def with_changes(assessment: Assessment) -> Iterator[Finding]:
    """The findings of an old link's day; after each that has changed since, what it says today."""
    findings = assessment.of_the_day
    latest = {revision.now.id: revision for revision in assessment.revisions(assessment.on)}
    changed = [
        finding for finding in findings if finding.id in latest and differ(finding, latest[finding.id].now)
    ]
    if not changed:
        yield from findings
        return
    for topic in Topic:
        for finding in findings:
            if finding.topic is topic:
                yield finding
                if finding in changed:
                    revision = latest[finding.id]
                    now = {"since": revision.since, "now": revision.now}
                    yield Finding(f"changed-{finding.id}", topic, revision.now.sources, now, "changed")
        if topic is Topic.ELIGIBILITY and changed:
            sources = distinct(source for finding in changed for source in finding.sources)
            topics = tuple(dict.fromkeys(finding.topic.value for finding in changed))
            old = {"on": assessment.on, "topics": topics}
            yield Finding("changed-since", topic, sources, old)


def differ(then: Finding, now: Finding) -> bool:
    """Whether two findings say different things. A number that is not known is not one that has changed."""
    return NOT_KNOWN not in (then.wording, now.wording) and substance(then) != substance(now)


def substance(finding: Finding) -> tuple[str, dict[str, object]]:
    """What a finding says, apart from the day and the year that it says it for."""
    details = {
        name: detail
        for name, detail in finding.details.items()
        if name != "on" and not name.startswith(YEAR_OF)
    }
    return finding.wording, details


@cache
def plain(id: str, topic: Topic, sources: tuple[str, ...]) -> Finding:
    """A finding that is the same in every answer."""
    return Finding(id, topic, sources)


def with_figures(statement: Statement, assessment: Assessment) -> Finding:
    """The statement with its numbers; where one is not known for the day, a finding that says so."""
    if not statement.figures:
        return plain(statement.id, statement.topic, statement.sources)
    figures = [FIGURES[figure] for figure in statement.figures]
    sources = distinct((*statement.sources, *(figure.source for figure in figures)))
    details: dict[str, object] = {}
    for figure in figures:
        day = (assessment.planned_last_day if figure.by_last_day else None) or assessment.on
        number = figure.on(day)
        if number is None:
            unknown = {"figure": figure.id, "day": day}
            return Finding(statement.id, statement.topic, sources, unknown, NOT_KNOWN)
        details |= {figure.id: number, f"{YEAR_OF}{figure.id}": str(day.year)}
    return Finding(statement.id, statement.topic, sources, details)


def schemes(given: Given) -> tuple[Scheme, ...]:
    """The scheme of the country answered; none before there is one."""
    return (SCHEMES[str(given[country.key])],) if country.key in given else ()


def distinct(sources: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sources))
