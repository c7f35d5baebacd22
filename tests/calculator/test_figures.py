"""Every number that the answer quotes, typed here once more from the facts, with unit, days and source."""

from datetime import date, timedelta

import pytest

from calculator.law import LAST_READ, SCHEMES
from calculator.law.quoted import FIGURES, SOURCES

SWEDISH = "2025-10-01"
IN_2026 = "2026-01-01"
NORWEGIAN = "2025-08-01"
ANNOUNCED = "2026-06-01"
TILTAKSPENGER = "2016-01-01"

KNOWN_FROM = [
    ("long-participation", 450, "days for which compensation can be paid", "sfs-2007-414-10", SWEDISH),
    ("youth-guarantee-first-age", 16, "years", "sfs-2007-813-5", SWEDISH),
    ("youth-guarantee-age-limit", 25, "years", "sfs-2007-813-5", SWEDISH),
    ("establishment-programme-first-age", 20, "years", "sfs-2017-584-1", SWEDISH),
    ("establishment-months", 24, "months full time", "sfs-2017-820-15", IN_2026),
    ("establishment-latest", 36, "months", "sfs-2017-820-15", IN_2026),
    ("activity-support-basic", 365, "SEK a day", "sfs-2017-819-2-7", SWEDISH),
    ("activity-support-basic-days", 450, "compensation days", "sfs-2017-819-2-8", SWEDISH),
    ("development-allowance-first-age", 18, "years", "sfs-2017-819-2-10", SWEDISH),
    ("development-allowance-age-limit", 25, "years", "sfs-2017-819-2-10", SWEDISH),
    ("introduction-benefit", 308, "SEK a day", "sfs-2017-819-2-13", "2018-01-01"),
    ("introduction-benefit-mapping", 231, "SEK a day", "sfs-2017-819-2-13", "2018-01-01"),
    ("paid-days-a-week", 5, "days a calendar week", "sfs-2017-819-10-6", SWEDISH),
    ("swedish-change-report", 14, "days", "sfs-2017-819-10-2", SWEDISH),
    ("medical-certificate-after", 7, "days", "sfs-2017-819-4-2", SWEDISH),
    ("activity-report-last-day", 14, "day of the month", "af-conditions", SWEDISH),
    ("reconsideration", 3, "weeks", "sfs-2007-414-22", SWEDISH),
    ("minimum-age", 16, "years", "tiltaksforskriften-1-3", NORWEGIAN),
    ("age-limit", 72, "years", "nav-agreement-system-age", NORWEGIAN),
    ("review-interval", 3, "months", "tiltaksforskriften-3-5", NORWEGIAN),
    ("extension", 6, "months", "tiltaksforskriften-3-5", NORWEGIAN),
    ("tiltakspenger-first-age", 18, "years", "tiltakspengeforskriften-3", TILTAKSPENGER),
    ("child-supplement-age-limit", 16, "years", "tiltakspengeforskriften-3", TILTAKSPENGER),
    ("full-sick-days", 3, "days", "tiltakspengeforskriften-10", TILTAKSPENGER),
    ("tiltakspenger-report-interval", 14, "days", "tiltakspengeforskriften-5", TILTAKSPENGER),
    ("inclusion-subsidy-claim", 2, "months", "nav-agreement-terms-inclusion-subsidy", NORWEGIAN),
    ("travel-distance", 6, "kilometres each way", "tilleggsstonadsforskriften-3", NORWEGIAN),
    ("travel-claim", 3, "months", "tilleggsstonadsforskriften-15", NORWEGIAN),
    ("injury-report", 1, "years", "folketrygdloven-13-14", NORWEGIAN),
    ("complaint", 6, "weeks", "arbeidsmarkedsloven-17", NORWEGIAN),
    ("complaint-about-the-assessment", 3, "weeks", "forvaltningsloven-29", NORWEGIAN),
    ("complaint-about-a-benefit", 6, "weeks", "folketrygdloven-21-12", NORWEGIAN),
    ("complaint-about-a-place", 3, "weeks", "arbeidsmarkedsloven-17", NORWEGIAN),
]

FIRST_WORDING = "2018-01-01"
QUOTED_BY_THE_GUIDANCE = [
    ("youth-guarantee-registered-days", 90, "calendar days", "sfs-2007-813-5", SWEDISH),
    ("youth-guarantee-registered-within", 4, "months", "sfs-2007-813-5", SWEDISH),
    ("youth-guarantee-length", 15, "months", "sfs-2007-813-10", SWEDISH),
    ("development-guarantee-after-youth-guarantee", 15, "months", "sfs-2007-414-5", SWEDISH),
    ("development-guarantee-months-without-work", 14, "months in a row", "sfs-2007-414-5", SWEDISH),
    ("unemployment-benefit-days-shorter", 200, "benefit days", "sfs-2007-414-5", SWEDISH),
    ("unemployment-benefit-days-longer", 300, "benefit days", "sfs-2007-414-5", SWEDISH),
    ("sick-days-before-leaving", 30, "calendar days in a row", "sfs-2007-414-13a", SWEDISH),
    ("return-after-break", 1, "years", "sfs-2007-414-14a", SWEDISH),
    ("guarantee-break-days", 20, "compensation days", "sfs-2017-819-4-4", SWEDISH),
    ("guarantee-break-months", 12, "months", "sfs-2017-819-4-4", SWEDISH),
    ("activity-support-basic-first-age", 25, "years", "sfs-2017-819-2-1", SWEDISH),
    ("benefit-application-last-day", 7, "day of the month", "af-activity-support", SWEDISH),
    ("benefit-payment-day", 26, "day of the month", "af-activity-support", SWEDISH),
    ("daily-travel-threshold", 600, "SEK a month", "sfs-2017-819-3-2", SWEDISH),
    ("insured-without-benefit-age-limit", 18, "years", "kammarkollegiet-personal-injury", SWEDISH),
    ("travel-by-car", 250, "öre a kilometre", "sfs-2017-819-3-2", SWEDISH),
    ("lodging-day", 220, "SEK a day", "sfs-2017-819-3-6", SWEDISH),
    ("lodging-month", 4600, "SEK a month", "sfs-2017-819-3-6", SWEDISH),
    ("development-allowance-lower", 57, "SEK a day, about", "sfs-2017-819-2-11", SWEDISH),
    ("travel-least", 50, "SEK", "sfs-2017-819-3-1", FIRST_WORDING),
    (
        "introduction-supplement-younger",
        800,
        "SEK a month for each child",
        "sfs-2017-819-3-12",
        FIRST_WORDING,
    ),
    (
        "introduction-supplement-older",
        1500,
        "SEK a month for each child",
        "sfs-2017-819-3-12",
        FIRST_WORDING,
    ),
    ("introduction-supplement-older-from", 11, "years", "sfs-2017-819-3-12", FIRST_WORDING),
    ("introduction-supplement-age-limit", 20, "years", "sfs-2017-819-3-12", FIRST_WORDING),
    ("introduction-supplement-children", 3, "children", "sfs-2017-819-3-12", FIRST_WORDING),
    ("rent-support-above", 1800, "SEK a month", "sfs-2017-819-3-16", FIRST_WORDING),
    ("rent-support-up-to", 5700, "SEK a month", "sfs-2017-819-3-16", FIRST_WORDING),
    ("injury-lost-income-after", 14, "days", "kammarkollegiet-personal-injury-en", SWEDISH),
    ("sick-period-gap", 5, "calendar days", "sfs-2017-819-4-3", SWEDISH),
    ("unpaid-sick-days", 10, "days", "sfs-2017-819-4-3", SWEDISH),
    ("unpaid-sick-days-months", 12, "months", "sfs-2017-819-4-3", SWEDISH),
    ("short-leave", 3, "days each time", "sfs-2017-819-4-4", SWEDISH),
    ("unemployment-benefit-days-least", 66, "benefit days", "sfs-2007-414-5", SWEDISH),
    ("unemployment-benefit-days-fewer", 100, "benefit days", "sfs-2007-414-5", SWEDISH),
    ("credit-for-days-least", 3, "months", "sfs-2007-414-5", SWEDISH),
    ("credit-for-days-fewer", 5, "months", "sfs-2007-414-5", SWEDISH),
    ("single-parent-child", 18, "years", "sfs-2007-414-5", SWEDISH),
    ("early-referral", 22, "benefit days", "sfs-2007-414-5a", SWEDISH),
    ("return-after-school", 3, "years", "sfs-2007-414-14a", SWEDISH),
    ("establishment-family-application", 6, "years", "sfs-2017-584-2", SWEDISH),
    ("establishment-care-not-counted", 24, "months", "sfs-2017-820-15a", IN_2026),
    ("establishment-family-leave", 20, "days with introduction benefit", "sfs-2017-820-16", SWEDISH),
    ("internship", 6, "months", "sfs-2000-634-7", SWEDISH),
    ("internship-first-age", 25, "years", "sfs-2000-634-8", SWEDISH),
    ("internship-in-youth-guarantee", 3, "months", "sfs-2007-813-7", SWEDISH),
    ("organiser-support-claim", 180, "days", "sfs-2017-820-23b", SWEDISH),
    ("social-insurance-reconsideration", 2, "months", "sfs-2010-110-113-19", SWEDISH),
    ("announced-suspension-first", 5, "compensation days, announced", "arbetet-suspensions", ANNOUNCED),
    ("announced-suspension-second", 10, "compensation days, announced", "arbetet-suspensions", ANNOUNCED),
    ("announced-suspension-later", 45, "compensation days, announced", "arbetet-suspensions", ANNOUNCED),
    ("goal-text", 1000, "characters", "nav-agreement-system-goals", NORWEGIAN),
    ("agreement-access", 12, "weeks", "nav-agreement-terms-employer", NORWEGIAN),
    ("late-registration", 7, "days", "nav-agreement-system-dates", NORWEGIAN),
    ("mentor", 6, "months", "tiltaksforskriften-5-4", NORWEGIAN),
    ("mentor-extended", 3, "years", "tiltaksforskriften-5-4", NORWEGIAN),
    ("reduced-sick-days-until", 16, "days", "nav-tiltakspenger-sick-days", NORWEGIAN),
    ("sick-days-new-count", 16, "days", "nav-tiltakspenger-sick-days", NORWEGIAN),
    ("sickness-benefit-days", 248, "days", "folketrygdloven-8-12", NORWEGIAN),
    ("sickness-benefit-days-most", 260, "days", "folketrygdloven-8-12", NORWEGIAN),
    ("sickness-benefit-within", 3, "years", "folketrygdloven-8-12", NORWEGIAN),
    ("unemployment-benefit-weeks", 104, "weeks", "folketrygdloven-4-15", NORWEGIAN),
    ("unemployment-benefit-weeks-lower-income", 52, "weeks", "folketrygdloven-4-15", NORWEGIAN),
    ("work-assessment-allowance-length", 3, "years", "folketrygdloven-11-12", NORWEGIAN),
    ("follow-up-plan", 4, "weeks", "arbeidsmiljoloven-4-6", NORWEGIAN),
    ("dialogue-meeting", 7, "weeks", "arbeidsmiljoloven-4-6", NORWEGIAN),
    ("child-supplement-abroad", 90, "days", "tiltakspengeforskriften-3", TILTAKSPENGER),
    ("child-supplement-abroad-within", 12, "months", "tiltakspengeforskriften-3", TILTAKSPENGER),
    ("costs-age-limit", 67, "years", "folketrygdloven-11a-2", NORWEGIAN),
    ("costs-back-pay", 3, "months", "folketrygdloven-22-13", NORWEGIAN),
    ("child-care-share", 64, "per cent of the cost", "tilleggsstonadsforskriften-11", NORWEGIAN),
    ("qualification-first-age", 18, "years", "sosialtjenesteloven-29", NORWEGIAN),
    ("qualification-age-limit", 67, "years", "sosialtjenesteloven-29", NORWEGIAN),
    ("qualification-length", 2, "years", "sosialtjenesteloven-32", NORWEGIAN),
    ("qualification-extension", 1, "years", "sosialtjenesteloven-32", NORWEGIAN),
    ("introduction-first-age", 18, "years", "integreringsloven-8", NORWEGIAN),
    ("introduction-last-age", 55, "years", "integreringsloven-8", NORWEGIAN),
    ("introduction-within", 2, "years", "integreringsloven-8", NORWEGIAN),
    ("introduction-length-educated", 12, "months", "integreringsloven-13", IN_2026),
    ("introduction-length-work", 2, "years", "integreringsloven-14", IN_2026),
    ("introduction-length-trade", 5, "years", "integreringsloven-14", IN_2026),
    ("youth-programme-first-age", 18, "years", "ungdomsprogram-3", NORWEGIAN),
    ("youth-programme-age-limit", 29, "years", "ungdomsprogram-3", NORWEGIAN),
    ("youth-programme-length", 52, "weeks", "ungdomsprogram-6", NORWEGIAN),
    ("youth-programme-extension", 8, "weeks", "ungdomsprogram-6", NORWEGIAN),
    ("lower-benefit-age-limit", 25, "years", "sosialtjenesteloven-35", NORWEGIAN),
    ("work-trial", 14, "calendar days", "prop-2025-26-53", "2026-03-01"),
    ("work-trials", 2, "periods a year", "prop-2025-26-53", "2026-03-01"),
    ("return-plan", 30, "days", "sfs-2010-110-30-6", SWEDISH),
    ("return-plan-for", 60, "days", "sfs-2010-110-30-6", SWEDISH),
    ("tiltakspenger-back-pay", 3, "months", "tiltakspengeforskriften-11", NORWEGIAN),
    ("inclusion-subsidy-length", 12, "months", "nav-agreement-system-inclusion-subsidy", NORWEGIAN),
]

READ_UNTIL = "2025-12-22"
KNOWN_UNTIL = [
    ("suspension-second", 1, "compensation days", "sfs-2017-819-6-2", SWEDISH, READ_UNTIL),
    ("suspension-third", 5, "compensation days", "sfs-2017-819-6-2", SWEDISH, READ_UNTIL),
    ("suspension-fourth", 10, "compensation days", "sfs-2017-819-6-2", SWEDISH, READ_UNTIL),
    ("suspension-later", 45, "compensation days", "sfs-2017-819-6-2", SWEDISH, READ_UNTIL),
    ("refusal-first", 5, "compensation days", "sfs-2017-819-6-3", SWEDISH, READ_UNTIL),
    ("refusal-second", 10, "compensation days", "sfs-2017-819-6-3", SWEDISH, READ_UNTIL),
    ("refusal-later", 45, "compensation days", "sfs-2017-819-6-3", SWEDISH, READ_UNTIL),
    ("suspension-left-job", 45, "compensation days", "sfs-2017-819-6-4", SWEDISH, READ_UNTIL),
    ("suspension-left-short-job", 20, "compensation days", "sfs-2017-819-6-4", SWEDISH, READ_UNTIL),
    ("short-job", 10, "days", "sfs-2017-819-6-4", SWEDISH, READ_UNTIL),
    ("suspension-wrong-facts", 130, "compensation days", "sfs-2017-819-6-5", SWEDISH, READ_UNTIL),
    ("suspension-wrong-facts-least", 45, "compensation days", "sfs-2017-819-6-5", SWEDISH, READ_UNTIL),
    ("suspension-wrong-facts-most", 195, "compensation days", "sfs-2017-819-6-5", SWEDISH, READ_UNTIL),
    ("basic-after-suspensions", 5, "decisions", "sfs-2017-819-2-6", SWEDISH, READ_UNTIL),
    ("basic-after-refusals", 4, "decisions", "sfs-2017-819-2-6", SWEDISH, READ_UNTIL),
    ("basic-after-left-jobs", 3, "decisions", "sfs-2017-819-2-6", SWEDISH, READ_UNTIL),
    ("target-pension-age", 67, "years", "nyheter24-pension-age", IN_2026, "2031-12-31"),
]

RATES = "nav-tiltakspenger-rates"
CAPS = "nav-agreement-system-inclusion-subsidy"
BY_YEAR = [
    ("tiltakspenger", (268, 285, 298, 312), "NOK a day", RATES),
    ("tiltakspenger-reduced", (201, 214, 224, 234), "NOK a day", RATES),
    ("child-supplement", (52, 53, 55, 56), "NOK a day for each child", RATES),
    ("child-supplement-reduced", (39, 40, 41, 42), "NOK a day for each child", RATES),
    ("inclusion-subsidy-cap", (143_900, 149_100, 154_800, 160_400), "NOK", CAPS),
    ("development-allowance-higher", (206,), "SEK a day, about", "sfs-2017-819-2-11"),
    ("mileage", (262, 279, 288, 294), "øre a kilometre", "nav-mileage"),
    ("child-care-one", (4650, 4790, 4895), "NOK a month", "nav-child-care-caps"),
    ("child-care-two", (6066, 6248, 6385), "NOK a month", "nav-child-care-caps"),
    ("child-care-more", (6875, 7081, 7237), "NOK a month", "nav-child-care-caps"),
    ("housing-cap", (4519, 4809, 4953, 5062), "NOK a month", "nav-housing-cap"),
]
YEARS = (2023, 2024, 2025, 2026)

ONE_DAY = timedelta(days=1)


@pytest.mark.parametrize(("id", "number", "unit", "source", "first"), KNOWN_FROM + QUOTED_BY_THE_GUIDANCE)
def test_a_figure_is_known_from_its_first_day_on(
    id: str, number: int, unit: str, source: str, first: str
) -> None:
    figure = FIGURES[id]
    day = date.fromisoformat(first)
    assert (figure.id, figure.unit, figure.source) == (id, unit, source)
    assert figure.on(day - ONE_DAY) is None
    assert figure.on(day) == number
    assert figure.on(date.max) == number
    assert figure.latest == number
    assert not figure.by_last_day


@pytest.mark.parametrize(("id", "number", "unit", "source", "first", "last"), KNOWN_UNTIL)
def test_a_figure_is_known_as_far_as_its_text_was_read(
    id: str, number: int, unit: str, source: str, first: str, last: str
) -> None:
    figure = FIGURES[id]
    day, until = date.fromisoformat(first), date.fromisoformat(last)
    assert (figure.id, figure.unit, figure.source) == (id, unit, source)
    assert [figure.on(day - ONE_DAY), figure.on(day)] == [None, number]
    assert [figure.on(until), figure.on(until + ONE_DAY)] == [number, None]


def test_days_without_money_are_known_until_the_day_of_the_text() -> None:
    """Stricter rules were announced after it, and the text of them was not found."""
    for figure in FIGURES.values():
        if figure.source.startswith("sfs-2017-819-6-"):
            assert figure.values[-1].last == SOURCES[figure.source].wording


def test_what_is_only_announced_says_so() -> None:
    announced = [figure for figure in FIGURES.values() if figure.source == "arbetet-suspensions"]
    assert [figure.latest for figure in announced] == [5, 10, 45]
    assert all(figure.unit.endswith("announced") for figure in announced)


@pytest.mark.parametrize(("id", "numbers", "unit", "source"), BY_YEAR)
def test_a_figure_of_a_year_is_known_from_its_first_day_to_its_last(
    id: str, numbers: tuple[int, ...], unit: str, source: str
) -> None:
    figure = FIGURES[id]
    assert (figure.id, figure.unit, figure.source) == (id, unit, source)
    assert figure.by_last_day is (id == "inclusion-subsidy-cap")
    years = YEARS[-len(numbers) :]
    for year, number in zip(years, numbers, strict=True):
        assert figure.on(date(year, 1, 1)) == number
        assert figure.on(date(year, 12, 31)) == number
    assert figure.on(date(years[0] - 1, 12, 31)) is None
    assert figure.on(date(2027, 1, 1)) is None
    assert figure.latest == numbers[-1]


def test_there_is_no_other_figure() -> None:
    known = [*KNOWN_FROM, *QUOTED_BY_THE_GUIDANCE, *KNOWN_UNTIL, *BY_YEAR]
    assert FIGURES.keys() == {id for id, *_ in known}


def test_the_reduced_rates_are_three_quarters_rounded_to_whole_kroner() -> None:
    for full, reduced in (
        ("tiltakspenger", "tiltakspenger-reduced"),
        ("child-supplement", "child-supplement-reduced"),
    ):
        for year in YEARS:
            whole, part = FIGURES[full].on(date(year, 1, 1)), FIGURES[reduced].on(date(year, 1, 1))
            assert whole
            assert part == round(whole * 0.75)


def test_development_allowance_is_a_share_of_the_money_for_students_and_always_about() -> None:
    """A fifth of 1.74 per cent of the price base amount of 2026; or a twenty-second of 1,250 kronor."""
    assert FIGURES["development-allowance-higher"].latest == round(59_200 * 0.0174 / 5)
    assert FIGURES["development-allowance-lower"].latest == round(1_250 / 22)
    for figure in FIGURES.values():
        if figure.id.startswith("development-allowance-") and figure.currency:
            assert figure.unit.endswith("about")


def test_every_figure_has_a_source() -> None:
    assert all(figure.source in SOURCES for figure in FIGURES.values())


def test_the_rules_are_known_from_the_wording_that_was_read() -> None:
    assert SCHEMES["sweden"].known_from == date.fromisoformat(SWEDISH)
    assert SCHEMES["norway"].known_from == date.fromisoformat(NORWEGIAN)


def test_the_month_limits_are_those_of_the_decision_tables() -> None:
    found = {
        name: [limit.months for limit in scheme.on(LAST_READ).limits] for name, scheme in SCHEMES.items()
    }
    assert found == {"sweden": [3, 6, 6, 12, 6, 12, 12], "norway": [12, 18]}
