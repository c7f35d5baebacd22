"""Every number that an answer about Sweden says."""

from datetime import date

from calculator.figures import Figure, Number, figures_by_id

WORDING = date(2025, 10, 1)
"""The consolidated ordinances that were read hold from this day."""
NEW_TIME_IN_THE_PROGRAMME = date(2026, 1, 1)
"""Ordinance (2025:311) changed how long measures of the Establishment Programme may be taken part in."""


def swedish(
    id: str, unit: str, source: str, number: int, first: date = WORDING, last: date | None = None
) -> Figure:
    return Figure(id, unit, source, (Number(number, first=first, last=last),))


FIGURES = figures_by_id(
    # Who and how long
    swedish("long-participation", "days for which compensation can be paid", "sfs-2007-414-10", 450),
    swedish("youth-guarantee-first-age", "years", "sfs-2007-813-5", 16),
    swedish("youth-guarantee-age-limit", "years", "sfs-2007-813-5", 25),
    swedish("establishment-programme-first-age", "years", "sfs-2017-584-1", 20),
    swedish("establishment-months", "months full time", "sfs-2017-820-15", 24, NEW_TIME_IN_THE_PROGRAMME),
    swedish("establishment-latest", "months", "sfs-2017-820-15", 36, NEW_TIME_IN_THE_PROGRAMME),
    # Money
    swedish("activity-support-basic", "SEK a day", "sfs-2017-819-2-7", 365),
    swedish("activity-support-basic-days", "compensation days", "sfs-2017-819-2-8", 450),
    swedish("development-allowance-first-age", "years", "sfs-2017-819-2-10", 18),
    swedish("development-allowance-age-limit", "years", "sfs-2017-819-2-10", 25),
    swedish("introduction-benefit", "SEK a day", "sfs-2017-819-2-13", 308, date(2018, 1, 1)),
    swedish("introduction-benefit-mapping", "SEK a day", "sfs-2017-819-2-13", 231, date(2018, 1, 1)),
    swedish("paid-days-a-week", "days a calendar week", "sfs-2017-819-10-6", 5),
    swedish("swedish-change-report", "days", "sfs-2017-819-10-2", 14),
    # Absence and decisions
    swedish("medical-certificate-after", "days", "sfs-2017-819-4-2", 7),
    swedish("activity-report-last-day", "day of the month", "af-conditions", 14),
    swedish("reconsideration", "weeks", "sfs-2007-414-22", 3),
    # Money, insurance and absence
    swedish("activity-support-basic-first-age", "years", "sfs-2017-819-2-1", 25),
    swedish("insured-without-benefit-age-limit", "years", "kammarkollegiet-personal-injury", 18),
)
