"""What an answer says on a day: findings, each with its topic, its sources and what fills in its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from calculator.figures import Figure, Number
from calculator.law import LAST_READ, SCHEMES
from calculator.questions import QUESTIONS_BY_KEY, measure
from calculator.rules import Statement, Topic
from calculator.situation import Planned, Situation

READ_AGAIN_AFTER = timedelta(days=365)
"""An answer for a day later than this after the last reading says that the rules may have changed."""
NOT_KNOWN = "figure-not-known"
NOT_KNOWN_YET = "figure-not-known-yet"
YEAR_OF = "year-of-"


@dataclass(frozen=True)
class Amount:
    """A number of the law that a finding says, with the days on which it holds."""

    figure: Figure
    number: Number


@dataclass(frozen=True)
class Finding:
    """One thing that the answer says. `details` fill in the words, which are kept in another room."""

    id: str
    topic: Topic
    sources: tuple[str, ...]
    details: Mapping[str, object] = field(default_factory=dict)
    words: str = ""
    numbers: tuple[Amount, ...] = ()

    @property
    def wording(self) -> str:
        """Under which name the words stand."""
        return self.words or self.id

    @property
    def is_known(self) -> bool:
        """Whether it says something, and not that a number is not known."""
        return self.wording not in (NOT_KNOWN, NOT_KNOWN_YET)


def findings(situation: Situation) -> tuple[Finding, ...]:
    """What the answer says on its day, in reading order."""
    found = [*eligibility(situation), *durations(situation), *said(situation)]
    return tuple(finding for topic in Topic for finding in found if finding.topic is topic)


def eligibility(situation: Situation) -> Iterator[Finding]:
    """The headline, its reasons, and what to find out first."""
    given = situation.given
    if situation.is_outside:
        yield from crossed_boundaries(situation)
        return
    sources = distinct(source for limit in situation.limits for source in limit.sources)
    lengths = tuple(limit.months for limit in situation.limits if not limit.is_granted)
    headline = {"lengths": lengths, "measure": given.get(measure.key)}
    yield Finding(situation.outcome.value, Topic.ELIGIBILITY, sources, headline)
    for scheme in situation.schemes:
        for boundary in scheme.on(situation.on).boundaries:
            for fact in boundary.within.facts(given):
                id, reason = f"because-{fact[0]}", {"facts": (fact,)}
                yield Finding(id, Topic.ELIGIBILITY, boundary.sources, reason, "because")
    for key in situation.questions[:1]:
        asked = {"question": key, **situation.numbers(QUESTIONS_BY_KEY[key].figures)}
        yield Finding("find-out-first", Topic.ELIGIBILITY, sources, asked)


def crossed_boundaries(situation: Situation) -> Iterator[Finding]:
    """Why somebody is outside the group: in the country answered, or in each where none is.

    Nothing answered contradicts the rules of a country that is not: such answers are set aside.
    """
    for scheme in SCHEMES.values():
        for boundary in scheme.on(situation.on).boundaries:
            if boundary.within.truth(situation.given) is False:
                numbers = situation.numbers(boundary.figures)
                yield Finding(boundary.id, Topic.ELIGIBILITY, boundary.sources, numbers)


def durations(situation: Situation) -> Iterator[Finding]:
    """Each maximum with what it rests on, its latest last day, and how a planned last day lies to it."""
    for limit in situation.limits:
        id = f"limit-{limit.months}-months"
        details = {"months": limit.months, "facts": limit.facts, "needs": limit.needs}
        details |= situation.numbers(limit.figures)
        yield Finding(id, Topic.DURATION, limit.sources, details, "limit-if" if limit.needs else "limit")
        if situation.first_day:
            days = {
                "months": limit.months,
                "first-day": situation.first_day,
                "last-day": situation.latest_last_day(limit),
            }
            yield Finding(
                f"last-day-of-{limit.months}-months", Topic.DURATION, limit.sources, days, "last-day"
            )
    if planned := situation.planned:
        fits_all = planned is Planned.DEPENDS and situation.fits(situation.limits[0])
        sources = distinct(source for limit in situation.limits for source in limit.sources)
        yield Finding(
            f"planned-{planned.value}",
            Topic.DURATION,
            sources,
            {"planned-last-day": situation.planned_last_day},
            "planned-fits-all" if fits_all else f"planned-{planned.value}",
        )


def said(situation: Situation) -> Iterator[Finding]:
    """The statements with their figures, and how far the rules are known for the day."""
    given, on, outside = situation.given, situation.on, situation.is_outside
    for scheme in situation.speaking:
        for statement in scheme.on(on).statements:
            if (statement.beyond_group or not outside) and statement.when.truth(given):
                if statement.figures:
                    yield from with_figures(statement, scheme.figures, situation)
                else:
                    yield plain(statement.id, statement.topic, statement.sources)
    for scheme in situation.schemes:
        cited = distinct(source for boundary in scheme.on(on).boundaries for source in boundary.sources)
        if on < scheme.known_from:
            known = {"known-from": scheme.known_from, "on": on}
            yield Finding("rules-of-that-day-not-read", Topic.CAUTION, cited, known)
        if on > LAST_READ + READ_AGAIN_AFTER:
            read = {"last-read": LAST_READ, "on": on}
            yield Finding("rules-read-long-ago", Topic.CAUTION, cited, read)


@cache
def plain(id: str, topic: Topic, sources: tuple[str, ...]) -> Finding:
    """A finding that is the same in every answer."""
    return Finding(id, topic, sources)


def with_figures(
    statement: Statement, figures: Mapping[str, Figure], situation: Situation
) -> Iterator[Finding]:
    """The statement with its numbers: once, or for each year that the placement touches."""
    quoted = [figures[figure] for figure in statement.figures]
    yearly = [figure for figure in quoted if figure.by_year]
    if yearly:
        yield from each_year(statement, quoted, yearly, situation)
    else:
        yield on_day(statement, quoted, situation.on)


def each_year(
    statement: Statement, quoted: Sequence[Figure], yearly: Sequence[Figure], situation: Situation
) -> Iterator[Finding]:
    """The statement for each year that the placement touches; then, what is not known yet.

    Where no year that it touches is known yet, the newest one that is known is said for itself.
    """
    first, last = situation.placement
    if situation.planned_last_day and any(figure.by_last_day for figure in yearly):
        first = last = situation.planned_last_day
    known_from = max(figure.values[0].first for figure in yearly)
    known_until = min(figure.values[-1].last or last for figure in yearly)
    days = [first] if first < known_from else []
    years = range(max(first, known_from).year, min(last, known_until).year + 1)
    days += [max(first, known_from, date(year, 1, 1)) for year in years]
    for index, day in enumerate(days or [known_until]):
        yield on_day(statement, quoted, day, f"-{day.year}" if index else "")
    if last > known_until:
        unknown = {"figure": yearly[0].id, "year": str(max(first.year, known_until.year + 1))}
        yield Finding(
            f"{statement.id}-to-come", statement.topic, cited(statement, yearly), unknown, NOT_KNOWN_YET
        )


def on_day(statement: Statement, quoted: Sequence[Figure], day: date, year: str = "") -> Finding:
    """The statement with the numbers of a day; where one is not known, a finding that says so."""
    id, sources = statement.id + year, cited(statement, quoted)
    details: dict[str, object] = {}
    numbers = []
    for figure in quoted:
        number = figure.known(day)
        if number is None:
            return Finding(id, statement.topic, sources, {"figure": figure.id, "day": day}, NOT_KNOWN)
        numbers.append(Amount(figure, number))
        details[figure.id] = number.number
        if figure.by_year:
            details[f"{YEAR_OF}{figure.id}"] = str(day.year)
    return Finding(id, statement.topic, sources, details, statement.id if year else "", tuple(numbers))


def cited(statement: Statement, figures: Iterable[Figure]) -> tuple[str, ...]:
    return distinct((*statement.sources, *(figure.source for figure in figures)))


def distinct(sources: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sources))
