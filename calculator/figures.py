"""Every number that the answer says, each with its unit, its source and the days for which it is known.

A day outside the known days has no value: nothing falls back in silence. Month limits are not here;
they stand in the rules of each country.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Value:
    """A number that holds from `first` to `last`, both inclusive; `last` is None until it is changed."""

    number: int
    first: date
    last: date | None = None

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True)
class Figure:
    """One number over time. `unit` names what is counted, `source` where it was read.

    The day of the answer chooses the value, or the planned last day where `by_last_day` is set.
    """

    id: str
    unit: str
    source: str
    values: tuple[Value, ...]
    by_last_day: bool = False

    def on(self, day: date) -> int | None:
        """The number on `day`; None when no number is known for that day."""
        return next((value.number for value in self.values if value.holds(day)), None)

    @property
    def latest(self) -> int:
        return self.values[-1].number


FIGURES: dict[str, Figure] = {}

SWEDISH_WORDING = date(2025, 10, 1)
"""The consolidated Swedish ordinances that were read hold from this day."""
NORWEGIAN_WORDING = date(2025, 8, 1)
"""Norway's regulation on labour market measures holds as read from this day (FOR-2025-07-30-1575)."""

TILTAKSPENGER_WORDING = date(2016, 1, 1)
"""The ages, sick days and reports of the regulation on tiltakspenger hold from this day: the changes
made later (FOR-2021-12-22-3844 and one each year from 2023) kept them, and set the amounts."""


def add(figure: Figure) -> Figure:
    FIGURES[figure.id] = figure
    return figure


def swedish(id: str, unit: str, source: str, number: int, first: date = SWEDISH_WORDING) -> Figure:
    return add(Figure(id, unit, source, (Value(number, first),)))


def norwegian(id: str, unit: str, source: str, number: int, first: date = NORWEGIAN_WORDING) -> Figure:
    return add(Figure(id, unit, source, (Value(number, first),)))


def by_year(id: str, unit: str, source: str, numbers: dict[int, int], *, by_last_day: bool = False) -> Figure:
    """A number that is set anew each calendar year, known for these years only."""
    values = (Value(number, date(year, 1, 1), date(year, 12, 31)) for year, number in numbers.items())
    return add(Figure(id, unit, source, tuple(values), by_last_day))


# Sweden: who and how long
swedish("long-participation", "days for which compensation can be paid", "sfs-2007-414-10", 450)
swedish("youth-guarantee-first-age", "years", "sfs-2007-813-5", 16)
swedish("youth-guarantee-age-limit", "years", "sfs-2007-813-5", 25)
swedish("establishment-programme-first-age", "years", "sfs-2017-584-1", 20)

# Sweden: money
swedish("activity-support-basic", "SEK a day", "sfs-2017-819-2-7", 365)
swedish("activity-support-basic-days", "compensation days", "sfs-2017-819-2-8", 450)
swedish("development-allowance-first-age", "years", "sfs-2017-819-2-10", 18)
swedish("development-allowance-age-limit", "years", "sfs-2017-819-2-10", 25)
swedish("introduction-benefit", "SEK a day", "sfs-2017-819-2-13", 308, date(2018, 1, 1))
swedish("introduction-benefit-mapping", "SEK a day", "sfs-2017-819-2-13", 231, date(2018, 1, 1))
swedish("paid-days-a-week", "days a calendar week", "sfs-2017-819-10-6", 5)
swedish("swedish-change-report", "days", "sfs-2017-819-10-2", 14)

# Sweden: absence and decisions
swedish("medical-certificate-after", "days", "sfs-2017-819-4-2", 7)
swedish("activity-report-last-day", "day of the month", "af-conditions", 14)
swedish("reconsideration", "weeks", "sfs-2007-414-22", 3)

# Norway: who
MINIMUM_AGE = norwegian("minimum-age", "years", "tiltaksforskriften-1-3", 16)
AGE_LIMIT = norwegian("age-limit", "years", "nav-agreement-system-age", 72)
norwegian("review-interval", "months", "tiltaksforskriften-3-5", 3)
EXTENSION = norwegian("extension", "months", "tiltaksforskriften-3-5", 6)

# Norway: money
TILTAKSPENGER_AGE = norwegian(
    "tiltakspenger-first-age", "years", "tiltakspengeforskriften-3", 18, TILTAKSPENGER_WORDING
)
by_year(
    "tiltakspenger",
    "NOK a day",
    "nav-tiltakspenger-rates",
    {2023: 268, 2024: 285, 2025: 298, 2026: 312},
)
by_year(
    "tiltakspenger-reduced",
    "NOK a day",
    "nav-tiltakspenger-rates",
    {2023: 201, 2024: 214, 2025: 224, 2026: 234},
)
by_year(
    "child-supplement",
    "NOK a day for each child",
    "nav-tiltakspenger-rates",
    {2023: 52, 2024: 53, 2025: 55, 2026: 56},
)
by_year(
    "child-supplement-reduced",
    "NOK a day for each child",
    "nav-tiltakspenger-rates",
    {2023: 39, 2024: 40, 2025: 41, 2026: 42},
)
norwegian("child-supplement-age-limit", "years", "tiltakspengeforskriften-3", 16, TILTAKSPENGER_WORDING)
norwegian("full-sick-days", "days", "tiltakspengeforskriften-10", 3, TILTAKSPENGER_WORDING)
norwegian("tiltakspenger-report-interval", "days", "tiltakspengeforskriften-5", 14, TILTAKSPENGER_WORDING)
by_year(
    "inclusion-subsidy-cap",
    "NOK",
    "nav-agreement-system-inclusion-subsidy",
    {2023: 143_900, 2024: 149_100, 2025: 154_800, 2026: 160_400},
    by_last_day=True,
)
norwegian("inclusion-subsidy-claim", "months", "nav-agreement-terms-inclusion-subsidy", 2)

# Norway: decisions
norwegian("complaint", "weeks", "arbeidsmarkedsloven-17", 6)
norwegian("complaint-about-a-place", "weeks", "arbeidsmarkedsloven-17", 3)

# Sweden, quoted by the guidance: joining and leaving the programmes
swedish("youth-guarantee-registered-days", "calendar days", "sfs-2007-813-5", 90)
swedish("youth-guarantee-registered-within", "months", "sfs-2007-813-5", 4)
swedish("youth-guarantee-length", "months", "sfs-2007-813-10", 15)
swedish("development-guarantee-after-youth-guarantee", "months", "sfs-2007-414-5", 15)
swedish("development-guarantee-months-without-work", "months in a row", "sfs-2007-414-5", 14)
swedish("unemployment-benefit-days-shorter", "benefit days", "sfs-2007-414-5", 200)
swedish("unemployment-benefit-days-longer", "benefit days", "sfs-2007-414-5", 300)
swedish("sick-days-before-leaving", "calendar days in a row", "sfs-2007-414-13a", 30)
swedish("return-after-break", "years", "sfs-2007-414-14a", 1)
swedish("guarantee-break-days", "compensation days", "sfs-2017-819-4-4", 20)
swedish("guarantee-break-months", "months", "sfs-2017-819-4-4", 12)

# Sweden, quoted by the guidance: money, insurance and absence
swedish("activity-support-basic-first-age", "years", "sfs-2017-819-2-1", 25)
swedish("benefit-application-last-day", "day of the month", "af-activity-support", 7)
swedish("benefit-payment-day", "day of the month", "af-activity-support", 26)
swedish("daily-travel-threshold", "SEK a month", "sfs-2017-819-3-2", 600)
swedish("insured-without-benefit-age-limit", "years", "kammarkollegiet-personal-injury", 18)
swedish("sick-period-gap", "calendar days", "sfs-2017-819-4-3", 5)
swedish("unpaid-sick-days", "days", "sfs-2017-819-4-3", 10)
swedish("unpaid-sick-days-months", "months", "sfs-2017-819-4-3", 12)
swedish("short-leave", "days each time", "sfs-2017-819-4-4", 3)

# Sweden, quoted by the guidance: days without money
swedish("suspension-second", "compensation days", "sfs-2017-819-6-2", 1)
swedish("suspension-third", "compensation days", "sfs-2017-819-6-2", 5)
swedish("suspension-fourth", "compensation days", "sfs-2017-819-6-2", 10)
swedish("suspension-later", "compensation days", "sfs-2017-819-6-2", 45)
swedish("refusal-first", "compensation days", "sfs-2017-819-6-3", 5)
swedish("refusal-second", "compensation days", "sfs-2017-819-6-3", 10)
swedish("refusal-later", "compensation days", "sfs-2017-819-6-3", 45)

# Norway, quoted by the guidance
norwegian("goal-text", "characters", "nav-agreement-system-goals", 1000)
norwegian("agreement-access", "weeks", "nav-agreement-terms-employer", 12)
norwegian("late-registration", "days", "nav-agreement-system-dates", 7)
norwegian("mentor", "months", "tiltaksforskriften-5-4", 6)
norwegian("mentor-extended", "years", "tiltaksforskriften-5-4", 3)
norwegian("reduced-sick-days-until", "days", "nav-tiltakspenger-sick-days", 16)
norwegian("sick-days-new-count", "days", "nav-tiltakspenger-sick-days", 16)
norwegian("tiltakspenger-back-pay", "months", "tiltakspengeforskriften-11", 3)
norwegian("inclusion-subsidy-length", "months", "nav-agreement-system-inclusion-subsidy", 12)
