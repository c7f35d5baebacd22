"""The numbers of Norwegian law that only pages of the guidance quote: no phone needs them."""

from datetime import date

from calculator.figures import by_year, figures_by_id
from calculator.law.norway.figures import TILTAKSPENGER_WORDING, norwegian

INTEGRATION_WORDING = date(2026, 1, 1)
"""The lengths of the introduction programme hold from this day (law 2025-06-20 no. 35)."""

FIGURES = figures_by_id(
    # The agreement
    norwegian("goal-text", "characters", "nav-agreement-system-goals", 1000),
    norwegian("agreement-access", "weeks", "nav-agreement-terms-employer", 12),
    norwegian("late-registration", "days", "nav-agreement-system-dates", 7),
    norwegian("mentor", "months", "tiltaksforskriften-5-4", 6),
    norwegian("mentor-extended", "years", "tiltaksforskriften-5-4", 3),
    # How long a benefit goes on
    norwegian("sickness-benefit-days", "days", "folketrygdloven-8-12", 248),
    norwegian("sickness-benefit-days-most", "days", "folketrygdloven-8-12", 260),
    norwegian("sickness-benefit-within", "years", "folketrygdloven-8-12", 3),
    norwegian("unemployment-benefit-weeks", "weeks", "folketrygdloven-4-15", 104),
    norwegian("unemployment-benefit-weeks-lower-income", "weeks", "folketrygdloven-4-15", 52),
    norwegian("work-assessment-allowance-length", "years", "folketrygdloven-11-12", 3),
    # Employees on sick leave
    norwegian("follow-up-plan", "weeks", "arbeidsmiljoloven-4-6", 4),
    norwegian("dialogue-meeting", "weeks", "arbeidsmiljoloven-4-6", 7),
    # Tiltakspenger
    norwegian("child-supplement-abroad", "days", "tiltakspengeforskriften-3", 90, TILTAKSPENGER_WORDING),
    norwegian(
        "child-supplement-abroad-within", "months", "tiltakspengeforskriften-3", 12, TILTAKSPENGER_WORDING
    ),
    norwegian("reduced-sick-days-until", "days", "nav-tiltakspenger-sick-days", 16),
    norwegian("sick-days-new-count", "days", "nav-tiltakspenger-sick-days", 16),
    norwegian("tiltakspenger-back-pay", "months", "tiltakspengeforskriften-11", 3),
    # Costs
    by_year("mileage", "øre a kilometre", "nav-mileage", {2023: 262, 2024: 279, 2025: 288, 2026: 294}),
    norwegian("costs-age-limit", "years", "folketrygdloven-11a-2", 67),
    norwegian("costs-back-pay", "months", "folketrygdloven-22-13", 3),
    norwegian("child-care-share", "per cent of the cost", "tilleggsstonadsforskriften-11", 64),
    by_year("child-care-one", "NOK a month", "nav-child-care-caps", {2024: 4650, 2025: 4790, 2026: 4895}),
    by_year("child-care-two", "NOK a month", "nav-child-care-caps", {2024: 6066, 2025: 6248, 2026: 6385}),
    by_year("child-care-more", "NOK a month", "nav-child-care-caps", {2024: 6875, 2025: 7081, 2026: 7237}),
    by_year(
        "housing-cap", "NOK a month", "nav-housing-cap", {2023: 4519, 2024: 4809, 2025: 4953, 2026: 5062}
    ),
    # Other programmes
    norwegian("qualification-first-age", "years", "sosialtjenesteloven-29", 18),
    norwegian("qualification-age-limit", "years", "sosialtjenesteloven-29", 67),
    norwegian("qualification-length", "years", "sosialtjenesteloven-32", 2),
    norwegian("qualification-extension", "years", "sosialtjenesteloven-32", 1),
    norwegian("introduction-first-age", "years", "integreringsloven-8", 18),
    norwegian("introduction-last-age", "years", "integreringsloven-8", 55),
    norwegian("introduction-within", "years", "integreringsloven-8", 2),
    norwegian("introduction-length-educated", "months", "integreringsloven-13", 12, INTEGRATION_WORDING),
    norwegian("introduction-length-work", "years", "integreringsloven-14", 2, INTEGRATION_WORDING),
    norwegian("introduction-length-trade", "years", "integreringsloven-14", 5, INTEGRATION_WORDING),
    norwegian("youth-programme-first-age", "years", "ungdomsprogram-3", 18),
    norwegian("youth-programme-age-limit", "years", "ungdomsprogram-3", 29),
    norwegian("youth-programme-length", "weeks", "ungdomsprogram-6", 52),
    norwegian("youth-programme-extension", "weeks", "ungdomsprogram-6", 8),
    norwegian("lower-benefit-age-limit", "years", "sosialtjenesteloven-35", 25),
    # Employers
    norwegian("inclusion-subsidy-length", "months", "nav-agreement-system-inclusion-subsidy", 12),
)
