"""The numbers of Swedish law that only pages of the guidance quote: no phone needs them."""

from datetime import date

from calculator.figures import Figure, by_year, figures_by_id
from calculator.law.sweden.figures import NEW_TIME_IN_THE_PROGRAMME, swedish

SUSPENSIONS_READ_UNTIL = date(2025, 12, 22)
"""The day of the text of chapter 6: stricter rules were announced after it, and their text was not found."""
ANNOUNCED = date(2026, 6, 1)
"""The day from which stricter rules on days without money were announced."""

WORK_TRIAL = date(2026, 3, 1)
"""The day from which an employee on sick leave may try to work, as the government proposed it."""


FIRST_WORDING = date(2018, 1, 1)
"""Chapter 3 on children and rent has not been changed since the ordinance came into force."""
ABOUT = "SEK a day, about"
"""The law has a share of the money for students; this is our own sum, and no rule on rounding was read."""


def suspension(id: str, number: int, source: str, unit: str = "compensation days") -> Figure:
    """A number of chapter 6 on days without money, as far as its text is known."""
    return swedish(id, unit, source, number, last=SUSPENSIONS_READ_UNTIL)


def announced(id: str, number: int) -> Figure:
    """A number that a newspaper told of: no law that we read has it."""
    return swedish(id, "compensation days, announced", "arbetet-suspensions", number, ANNOUNCED)


FIGURES = figures_by_id(
    # Joining and leaving the programmes
    swedish("youth-guarantee-registered-days", "calendar days", "sfs-2007-813-5", 90),
    swedish("youth-guarantee-registered-within", "months", "sfs-2007-813-5", 4),
    swedish("youth-guarantee-length", "months", "sfs-2007-813-10", 15),
    swedish("development-guarantee-after-youth-guarantee", "months", "sfs-2007-414-5", 15),
    swedish("development-guarantee-months-without-work", "months in a row", "sfs-2007-414-5", 14),
    swedish("unemployment-benefit-days-shorter", "benefit days", "sfs-2007-414-5", 200),
    swedish("unemployment-benefit-days-longer", "benefit days", "sfs-2007-414-5", 300),
    swedish("unemployment-benefit-days-least", "benefit days", "sfs-2007-414-5", 66),
    swedish("unemployment-benefit-days-fewer", "benefit days", "sfs-2007-414-5", 100),
    swedish("credit-for-days-least", "months", "sfs-2007-414-5", 3),
    swedish("credit-for-days-fewer", "months", "sfs-2007-414-5", 5),
    swedish("single-parent-child", "years", "sfs-2007-414-5", 18),
    swedish("early-referral", "benefit days", "sfs-2007-414-5a", 22),
    swedish("return-after-school", "years", "sfs-2007-414-14a", 3),
    swedish("establishment-family-application", "years", "sfs-2017-584-2", 6),
    swedish("establishment-care-not-counted", "months", "sfs-2017-820-15a", 24, NEW_TIME_IN_THE_PROGRAMME),
    swedish("establishment-family-leave", "days with introduction benefit", "sfs-2017-820-16", 20),
    swedish("target-pension-age", "years", "nyheter24-pension-age", 67, date(2026, 1, 1), date(2031, 12, 31)),
    swedish("sick-days-before-leaving", "calendar days in a row", "sfs-2007-414-13a", 30),
    swedish("return-after-break", "years", "sfs-2007-414-14a", 1),
    swedish("guarantee-break-days", "compensation days", "sfs-2017-819-4-4", 20),
    swedish("guarantee-break-months", "months", "sfs-2017-819-4-4", 12),
    # Internship, which is another measure
    swedish("internship", "months", "sfs-2000-634-7", 6),
    swedish("internship-first-age", "years", "sfs-2000-634-8", 25),
    swedish("internship-in-youth-guarantee", "months", "sfs-2007-813-7", 3),
    # Employers
    swedish("organiser-support-claim", "days", "sfs-2017-820-23b", 180),
    # Money, insurance and absence
    swedish("benefit-application-last-day", "day of the month", "af-activity-support", 7),
    swedish("benefit-payment-day", "day of the month", "af-activity-support", 26),
    swedish("daily-travel-threshold", "SEK a month", "sfs-2017-819-3-2", 600),
    swedish("travel-by-car", "öre a kilometre", "sfs-2017-819-3-2", 250),
    swedish("lodging-day", "SEK a day", "sfs-2017-819-3-6", 220),
    swedish("lodging-month", "SEK a month", "sfs-2017-819-3-6", 4_600),
    swedish("injury-lost-income-after", "days", "kammarkollegiet-personal-injury-en", 14),
    swedish("sick-period-gap", "calendar days", "sfs-2017-819-4-3", 5),
    swedish("unpaid-sick-days", "days", "sfs-2017-819-4-3", 10),
    swedish("unpaid-sick-days-months", "months", "sfs-2017-819-4-3", 12),
    swedish("short-leave", "days each time", "sfs-2017-819-4-4", 3),
    by_year("development-allowance-higher", ABOUT, "sfs-2017-819-2-11", {2026: 206}),
    swedish("development-allowance-lower", ABOUT, "sfs-2017-819-2-11", 57),
    swedish("travel-least", "SEK", "sfs-2017-819-3-1", 50, FIRST_WORDING),
    swedish(
        "introduction-supplement-younger",
        "SEK a month for each child",
        "sfs-2017-819-3-12",
        800,
        FIRST_WORDING,
    ),
    swedish(
        "introduction-supplement-older",
        "SEK a month for each child",
        "sfs-2017-819-3-12",
        1_500,
        FIRST_WORDING,
    ),
    swedish("introduction-supplement-older-from", "years", "sfs-2017-819-3-12", 11, FIRST_WORDING),
    swedish("introduction-supplement-age-limit", "years", "sfs-2017-819-3-12", 20, FIRST_WORDING),
    swedish("introduction-supplement-children", "children", "sfs-2017-819-3-12", 3, FIRST_WORDING),
    swedish("rent-support-above", "SEK a month", "sfs-2017-819-3-16", 1_800, FIRST_WORDING),
    swedish("rent-support-up-to", "SEK a month", "sfs-2017-819-3-16", 5_700, FIRST_WORDING),
    # Days without money
    suspension("suspension-second", 1, "sfs-2017-819-6-2"),
    suspension("suspension-third", 5, "sfs-2017-819-6-2"),
    suspension("suspension-fourth", 10, "sfs-2017-819-6-2"),
    suspension("suspension-later", 45, "sfs-2017-819-6-2"),
    suspension("refusal-first", 5, "sfs-2017-819-6-3"),
    suspension("refusal-second", 10, "sfs-2017-819-6-3"),
    suspension("refusal-later", 45, "sfs-2017-819-6-3"),
    suspension("suspension-left-job", 45, "sfs-2017-819-6-4"),
    suspension("suspension-left-short-job", 20, "sfs-2017-819-6-4"),
    suspension("short-job", 10, "sfs-2017-819-6-4", "days"),
    suspension("suspension-wrong-facts", 130, "sfs-2017-819-6-5"),
    suspension("suspension-wrong-facts-least", 45, "sfs-2017-819-6-5"),
    suspension("suspension-wrong-facts-most", 195, "sfs-2017-819-6-5"),
    suspension("basic-after-suspensions", 5, "sfs-2017-819-2-6", "decisions"),
    suspension("basic-after-refusals", 4, "sfs-2017-819-2-6", "decisions"),
    suspension("basic-after-left-jobs", 3, "sfs-2017-819-2-6", "decisions"),
    announced("announced-suspension-first", 5),
    announced("announced-suspension-second", 10),
    announced("announced-suspension-later", 45),
    # Employees on sick leave
    swedish("work-trial", "calendar days", "prop-2025-26-53", 14, WORK_TRIAL),
    swedish("work-trials", "periods a year", "prop-2025-26-53", 2, WORK_TRIAL),
    swedish("return-plan", "days", "sfs-2010-110-30-6", 30),
    swedish("return-plan-for", "days", "sfs-2010-110-30-6", 60),
    # Decisions of Försäkringskassan
    swedish("social-insurance-reconsideration", "months", "sfs-2010-110-113-19", 2),
)
