"""What an answer says on a day: findings, each with its topic, its sources and what fills in its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache, lru_cache
from math import prod

from calculator.conditions import Given
from calculator.figures import Figure, Number
from calculator.law import LAST_READ, SCHEMES
from calculator.questions import QUESTIONS_BY_KEY, measure
from calculator.rules import Rules, Scheme, Statement, Topic, WeeklySum
from calculator.situation import Planned, Situation

READ_AGAIN_AFTER = timedelta(days=365)
"""An answer for a day later than this after the last reading says that the rules may have changed."""
NOT_KNOWN = "figure-not-known"
NOT_KNOWN_YET = "figure-not-known-yet"
PLANNED = "planned-"
"""What the id of the finding about a planned last day begins with."""
FITS_ALL = "planned-fits-all"
YEAR_OF, SINCE, SUM_OF = "year-of-", "since-", "sum-of-"
"""What goes before a figure's id in a gap: its year, the first day of its number, its sum in a week."""
READING_ORDER = {topic: place for place, topic in enumerate(Topic)}


@dataclass(frozen=True)
class Amount:
    """A number of the law that a finding says, with the days on which it holds."""

    figure: Figure
    number: Number


@dataclass(frozen=True)
class Total:
    """What an amount a day makes in a week. `times` are the keys of the answers with their numbers."""

    rate: Amount
    times: tuple[tuple[str, int], ...]

    @property
    def number(self) -> int:
        return prod((number for _, number in self.times), start=self.rate.number.number)


@dataclass(frozen=True)
class Finding:
    """One thing that the answer says. `details` fill in the words, which are kept in another room."""

    id: str
    topic: Topic
    sources: tuple[str, ...]
    details: Mapping[str, object] = field(default_factory=dict)
    words: str = ""
    numbers: tuple[Amount, ...] = ()
    totals: tuple[Total, ...] = ()

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
    return tuple(sorted(found, key=lambda finding: READING_ORDER[finding.topic]))


def eligibility(situation: Situation) -> Iterator[Finding]:
    """The headline, its reasons, and what to find out first."""
    given = situation.given
    if situation.is_outside:
        yield from crossed_boundaries(situation)
        return
    sources = distinct(source for limit in situation.limits for source in limit.sources)
    lengths = tuple(limit.months for limit in situation.limits if not limit.is_granted)
    headline = {"lengths": lengths, "measure": given.get(measure.key), **last_days(situation)}
    words = f"{situation.outcome.value}-until" if situation.first_day else ""
    yield Finding(situation.outcome.value, Topic.ELIGIBILITY, sources, headline, words)
    for scheme in situation.schemes:
        for boundary in scheme.on(situation.on).boundaries:
            for fact in boundary.within.facts(given):
                id, reason = f"because-{fact[0]}", {"facts": (fact,)}
                yield Finding(id, Topic.ELIGIBILITY, boundary.sources, reason, "because")
    for key in situation.questions[:1]:
        asked = {"question": key, **situation.numbers(QUESTIONS_BY_KEY[key].figures)}
        yield Finding("find-out-first", Topic.ELIGIBILITY, sources, asked)


def last_days(situation: Situation) -> dict[str, object]:
    """The latest last day under each maximum that no officer has to grant on top, once the first is known."""
    if not situation.first_day:
        return {}
    days = [situation.latest_last_day(limit) for limit in situation.limits if not limit.is_granted]
    return {"last-days": tuple(dict.fromkeys(day for day in days if day))}


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
    yield from planned_last_day(situation)


def planned_last_day(situation: Situation) -> Iterator[Finding]:
    """How the planned last day lies to the maxima: by how many days it is late, and what it needs."""
    planned, last_day = situation.planned, situation.planned_last_day
    if not planned or not last_day:
        return
    sources = distinct(source for limit in situation.limits for source in limit.sources)
    id, details = f"{PLANNED}{planned.value}", {"planned-last-day": last_day}
    missed = [limit for limit in situation.limits if not situation.fits(limit)]
    if planned is Planned.WITHIN:
        yield Finding(id, Topic.DURATION, sources, details)
    elif not missed:
        yield Finding(id, Topic.DURATION, sources, details, FITS_ALL)
    else:
        latest = situation.latest_last_day(missed[-1])
        assert latest, "a planned last day comes with a first day"
        late = {"days-late": (last_day - latest).days, "months": missed[-1].months, "last-day": latest}
        needs = {"needs": fitting[0].needs} if (fitting := situation.limits[len(missed) :]) else {}
        yield Finding(id, Topic.DURATION, sources, {**details, **late, **needs})


def said(situation: Situation) -> Iterator[Finding]:
    """The statements with their figures, and how far the rules are known for the day."""
    given, on, outside = situation.given, situation.on, situation.is_outside
    unknown: set[str] = set()
    for scheme in situation.speaking:
        for saying in sayings(scheme, scheme.on(on)):
            statement = saying.statement
            if (statement.beyond_group or not outside) and statement.when.truth(given):
                if saying.plain:
                    yield saying.plain
                elif statement.sums:
                    yield from (found for found in on_its_days(saying, situation, unknown) if found.is_known)
                else:
                    yield from on_its_days(saying, situation, unknown)
    for scheme in situation.schemes:
        if on < scheme.known_from:
            known = {"known-from": scheme.known_from, "on": on}
            yield Finding("rules-of-that-day-not-read", Topic.CAUTION, rest_on(scheme, on), known)
        if on > LAST_READ + READ_AGAIN_AFTER:
            read = {"last-read": LAST_READ, "on": on}
            yield Finding("rules-read-long-ago", Topic.CAUTION, rest_on(scheme, on), read)


def rest_on(scheme: Scheme, on: date) -> tuple[str, ...]:
    """The sources that say who is in the described group."""
    return distinct(source for boundary in scheme.on(on).boundaries for source in boundary.sources)


@dataclass(frozen=True, eq=False)
class Saying:
    """A statement with the figures that it quotes, and all the sources that it then has.

    `plain` is the finding where it quotes none: that is the same in every answer.
    """

    statement: Statement
    quoted: tuple[Figure, ...]
    yearly: tuple[Figure, ...]
    sources: tuple[str, ...]
    plain: Finding | None


@cache
def sayings(scheme: Scheme, rules: Rules) -> tuple[Saying, ...]:
    """The statements of a day, made ready once."""
    return tuple(saying(statement, scheme.figures) for statement in rules.statements)


def saying(statement: Statement, figures: Mapping[str, Figure]) -> Saying:
    quoted = tuple(figures[figure] for figure in statement.figures)
    yearly = tuple(figure for figure in quoted if figure.by_year)
    sources = distinct((*statement.sources, *(figure.source for figure in quoted)))
    plain = None if quoted else Finding(statement.id, statement.topic, sources)
    return Saying(statement, quoted, yearly, sources, plain)


def on_its_days(saying: Saying, situation: Situation, unknown: set[str]) -> Iterator[Finding]:
    """The statement for the day of the answer, or for each year where a number is set by the year."""
    if saying.yearly:
        yield from each_year(saying, situation, unknown)
    else:
        yield on_day(saying, situation, situation.on)


def each_year(saying: Saying, situation: Situation, unknown: set[str]) -> Iterator[Finding]:
    """The statement for each year that the placement touches; then, what is not known yet.

    Where no year that it touches is known yet, the newest one that is known is said for itself, but no sum
    is made of it. What one source has not told yet is said once: `unknown` are the sources of which it has
    been said.
    """
    statement, yearly = saying.statement, saying.yearly
    first, last = situation.placement
    if situation.planned_last_day and any(figure.by_last_day for figure in yearly):
        first = last = situation.planned_last_day
    known_from = max(figure.values[0].first for figure in yearly)
    known_until = min(figure.values[-1].last or last for figure in yearly)
    days = [first] if first < known_from else []
    years = range(max(first, known_from).year, min(last, known_until).year + 1)
    days += [max(first, known_from, date(year, 1, 1)) for year in years]
    newest = [] if statement.sums else [known_until]
    for index, day in enumerate(days or newest):
        yield on_day(saying, situation, day, f"-{day.year}" if index else "")
    if last > known_until and yearly[0].source not in unknown:
        unknown.add(yearly[0].source)
        to_come = {"figure": yearly[0].id, "year": str(max(first.year, known_until.year + 1))}
        yield Finding(f"{statement.id}-to-come", statement.topic, saying.sources, to_come, NOT_KNOWN_YET)


def on_day(saying: Saying, situation: Situation, day: date, year: str = "") -> Finding:
    """The statement with the numbers of a day; where one is not known, a finding that says so."""
    found = quoting(saying, day, year)
    if not saying.statement.sums or not found.is_known:
        return found
    rates = {amount.figure.id: amount for amount in found.numbers}
    totals = tuple(total(rates[weekly.figure], weekly, situation.given) for weekly in saying.statement.sums)
    details = dict(found.details)
    for weekly in totals:
        details |= {f"{SUM_OF}{weekly.rate.figure.id}": weekly.number, **dict(weekly.times)}
    return replace(found, details=details, totals=totals)


@lru_cache(maxsize=4096)  # many answers are about one day
def quoting(saying: Saying, day: date, year: str) -> Finding:
    """The same without its sums, which alone differ from person to person."""
    statement = saying.statement
    id = statement.id + year
    details: dict[str, object] = {}
    numbers: dict[str, Amount] = {}
    for figure in saying.quoted:
        number = figure.known(day)
        if number is None:
            missing = {"figure": figure.id, "day": day}
            return Finding(id, statement.topic, saying.sources, missing, NOT_KNOWN)
        numbers[figure.id] = Amount(figure, number)
        details[figure.id] = number.number
        if figure.by_year:
            details[f"{YEAR_OF}{figure.id}"] = str(day.year)
        elif figure.currency:
            details[f"{SINCE}{figure.id}"] = number.first
    amounts = tuple(numbers.values())
    return Finding(id, statement.topic, saying.sources, details, statement.id, amounts)


def total(rate: Amount, weekly: WeeklySum, given: Given) -> Total:
    return Total(rate, tuple((key, int(str(given[key]))) for key in weekly.times))


def distinct(sources: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sources))
