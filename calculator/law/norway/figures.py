"""Every number that an answer about Norway says."""

from datetime import date

from calculator.figures import Figure, Number, by_year, figures_by_id

WORDING = date(2025, 8, 1)
"""The regulation on labour market measures holds as read from this day (FOR-2025-07-30-1575)."""

TILTAKSPENGER_WORDING = date(2016, 1, 1)
"""The ages, sick days and reports of the regulation on tiltakspenger hold from this day: the changes
made later (FOR-2021-12-22-3844 and one each year from 2023) kept them, and set the amounts."""


def norwegian(id: str, unit: str, source: str, number: int, first: date = WORDING) -> Figure:
    return Figure(id, unit, source, (Number(number, first=first),))


FIGURES = figures_by_id(
    # Who
    norwegian("minimum-age", "years", "tiltaksforskriften-1-3", 16),
    norwegian("age-limit", "years", "nav-agreement-system-age", 72),
    norwegian("review-interval", "months", "tiltaksforskriften-3-5", 3),
    norwegian("extension", "months", "tiltaksforskriften-3-5", 6),
    # Money
    norwegian("tiltakspenger-first-age", "years", "tiltakspengeforskriften-3", 18, TILTAKSPENGER_WORDING),
    by_year(
        "tiltakspenger",
        "NOK a day",
        "nav-tiltakspenger-rates",
        {2023: 268, 2024: 285, 2025: 298, 2026: 312},
    ),
    by_year(
        "tiltakspenger-reduced",
        "NOK a day",
        "nav-tiltakspenger-rates",
        {2023: 201, 2024: 214, 2025: 224, 2026: 234},
    ),
    by_year(
        "child-supplement",
        "NOK a day for each child",
        "nav-tiltakspenger-rates",
        {2023: 52, 2024: 53, 2025: 55, 2026: 56},
    ),
    by_year(
        "child-supplement-reduced",
        "NOK a day for each child",
        "nav-tiltakspenger-rates",
        {2023: 39, 2024: 40, 2025: 41, 2026: 42},
    ),
    norwegian("child-supplement-age-limit", "years", "tiltakspengeforskriften-3", 16, TILTAKSPENGER_WORDING),
    norwegian("full-sick-days", "days", "tiltakspengeforskriften-10", 3, TILTAKSPENGER_WORDING),
    norwegian(
        "tiltakspenger-report-interval", "days", "tiltakspengeforskriften-5", 14, TILTAKSPENGER_WORDING
    ),
    by_year(
        "inclusion-subsidy-cap",
        "NOK",
        "nav-agreement-system-inclusion-subsidy",
        {2023: 143_900, 2024: 149_100, 2025: 154_800, 2026: 160_400},
        by_last_day=True,
    ),
    norwegian("inclusion-subsidy-claim", "months", "nav-agreement-terms-inclusion-subsidy", 2),
    norwegian("travel-distance", "kilometres each way", "tilleggsstonadsforskriften-3", 6),
    norwegian("travel-claim", "months", "tilleggsstonadsforskriften-15", 3),
    # Injuries
    norwegian("injury-report", "years", "folketrygdloven-13-14", 1),
    # Decisions
    norwegian("complaint", "weeks", "arbeidsmarkedsloven-17", 6),
    norwegian("complaint-about-a-place", "weeks", "arbeidsmarkedsloven-17", 3),
    norwegian("complaint-about-the-assessment", "weeks", "forvaltningsloven-29", 3),
    norwegian("complaint-about-a-benefit", "weeks", "folketrygdloven-21-12", 6),
)
