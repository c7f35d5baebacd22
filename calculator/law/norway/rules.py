"""Norway: who work training (arbeidstrening) is described for, for how long, and what goes with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from calculator.conditions import Answered, AtLeast, Condition, Given, OfTheDay
from calculator.figures import Figure
from calculator.law.norway.figures import FIGURES, WORDING
from calculator.months import months_later
from calculator.questions import (
    NONE,
    NORWAY,
    NORWEGIAN_BENEFITS,
    OTHER,
    SICKNESS_BENEFIT,
    UNEMPLOYMENT_BENEFIT,
    WORK_ASSESSMENT_ALLOWANCE,
    YES,
    age,
    benefit,
    children,
    days_a_week,
    end,
    little_experience,
    reduced_capability,
    start,
)
from calculator.rules import Boundary, Limit, Scheme, Statement, Topic, WeeklySum

MINIMUM_AGE, AGE_LIMIT, TILTAKSPENGER_AGE = "minimum-age", "age-limit", "tiltakspenger-first-age"
EXTENSION = "extension"
YEAR = 12


@dataclass(frozen=True)
class HasTurned(OfTheDay):
    """The person has turned, on the first day, the years of a figure.

    A missing age is read as one of those that the rules of the day take, and the answer says so.
    """

    figure: str

    def on(self, day: date, figures: Mapping[str, Figure]) -> Condition:
        assumed = range(figures[MINIMUM_AGE].needed(day), figures[AGE_LIMIT].needed(day))
        return AtLeast(age.key, figures[self.figure].needed(day), assumed)


@dataclass(frozen=True)
class MayReachTheAgeLimit(OfTheDay):
    """Somebody of the age given on the first day may have turned the age limit by the last day.

    Without a planned last day it is that of a year, or of the longest extension where `extended`.
    """

    extended: bool = False

    def on(self, day: date, figures: Mapping[str, Figure]) -> Condition:
        extra = figures[EXTENSION].needed(day) if self.extended else 0
        return MayTurn(figures[AGE_LIMIT].needed(day), YEAR + extra)


@dataclass(frozen=True)
class MayTurn(Condition):
    """Somebody of the age given on the first day may have turned `years` by the last day.

    The last day is the planned one, or else that of `months`. The next birthday is tomorrow at the
    earliest, and the birthday on which NAV's agreement system ends whole years after that.
    """

    years: int
    months: int

    def truth(self, given: Given) -> bool:
        now, first, last = given.get(age.key), given.get(start.key), given.get(end.key)
        if not isinstance(now, int) or now >= self.years:
            return False
        months_of_whole_years = 12 * (self.years - now - 1)
        if isinstance(first, date) and isinstance(last, date):
            return last > months_later(first, months_of_whole_years)
        return self.months > months_of_whole_years


has_little_experience = little_experience.is_(YES)
has_reduced_capability = reduced_capability.is_(YES)
has_no_benefit = benefit.is_(NONE)
has_children = AtLeast(children.key, 1, assumed=range(1))
"""Nobody is given a child supplement whom they did not speak of."""
may_have_sickness_benefit = benefit.is_(SICKNESS_BENEFIT).possible
may_have_another_source = (~benefit.is_(SICKNESS_BENEFIT)).possible
old_enough_for_tiltakspenger = HasTurned(TILTAKSPENGER_AGE)
tiltakspenger_possible = has_no_benefit.possible & old_enough_for_tiltakspenger.possible
costs_possible = may_have_another_source & old_enough_for_tiltakspenger.possible
"""Nobody gets help with travel under 18, the age for tiltakspenger and (§ 11 A-2) for everybody else."""

KEPT_AS_LONG_AS = {
    SICKNESS_BENEFIT: ("folketrygdloven-8-12",),
    UNEMPLOYMENT_BENEFIT: ("dagpengeforskriften-4-3", "folketrygdloven-4-15"),
    WORK_ASSESSMENT_ALLOWANCE: ("folketrygdloven-11-12",),
}
"""Where it says on which conditions, and for how long, a benefit goes on."""
HOW_LONG_KEPT = tuple(source for sources in KEPT_AS_LONG_AS.values() for source in sources)

DEPENDS_ON_EARNINGS = {
    SICKNESS_BENEFIT: ("folketrygdloven-8-10", "folketrygdloven-8-16"),
    UNEMPLOYMENT_BENEFIT: ("folketrygdloven-4-11", "folketrygdloven-4-12"),
    WORK_ASSESSMENT_ALLOWANCE: ("folketrygdloven-11-19", "folketrygdloven-11-20"),
}
"""Where it says how much a benefit is. Nobody can work it out without the person's income of some years."""

BOUNDARIES = (
    Boundary(
        "under-minimum-age",
        HasTurned(MINIMUM_AGE),
        ("tiltaksforskriften-1-3",),
        figures=(MINIMUM_AGE,),
    ),
    Boundary(
        "at-the-age-limit",
        ~HasTurned(AGE_LIMIT),
        ("nav-agreement-system-age",),
        figures=(AGE_LIMIT,),
    ),
    Boundary(
        "outside-the-two-groups",
        has_little_experience | has_reduced_capability,
        ("tiltaksforskriften-3-3", "nav-work-training"),
    ),
)

LIMITS = (
    Limit(
        YEAR,
        has_little_experience | has_reduced_capability,
        ("tiltaksforskriften-3-5", "nav-work-training"),
    ),
    Limit(
        YEAR,
        has_reduced_capability,
        ("tiltaksforskriften-3-5", "nav-work-training"),
        granted={"extension": "granted"},
        extension=EXTENSION,
        figures=(EXTENSION,),
    ),
)

ELIGIBILITY = (
    Statement(
        "nav-places-you-in-a-group", Topic.ELIGIBILITY, ("nav-agreement-system-effort-group", "nav-loven-14a")
    ),
)

DURATION = (
    Statement(
        "length-fits-your-needs",
        Topic.DURATION,
        ("tiltaksforskriften-3-5",),
        figures=("review-interval",),
    ),
    Statement(
        "extension-may-be-given",
        Topic.DURATION,
        ("tiltaksforskriften-3-5", "nav-work-training"),
        when=has_reduced_capability.possible,
        figures=("extension",),
    ),
)

MONEY = (
    Statement("no-wages-in-norway", Topic.MONEY, ("tiltaksforskriften-3-7", "nav-work-training-nb")),
    *(
        Statement(
            f"keep-{value}",
            Topic.MONEY,
            ("nav-work-training-nb", "nav-work-training", *sources),
            when=benefit.is_(value),
            brief=True,
        )
        for value, sources in KEPT_AS_LONG_AS.items()
    ),
    *(
        Statement(f"{value}-not-worked-out", Topic.MONEY, sources, when=benefit.is_(value))
        for value, sources in DEPENDS_ON_EARNINGS.items()
    ),
    Statement(
        "no-tiltakspenger-on-top",
        Topic.MONEY,
        ("tiltakspengeforskriften-7",),
        when=benefit.is_(*NORWEGIAN_BENEFITS),
    ),
    Statement(
        "other-benefit-in-norway",
        Topic.MONEY,
        ("tiltakspengeforskriften-7",),
        when=benefit.is_(OTHER),
        brief=True,
    ),
    Statement(
        "norwegian-benefit-unknown",
        Topic.MONEY,
        (
            "nav-work-training-nb",
            "tiltakspengeforskriften-7",
            *HOW_LONG_KEPT,
        ),
        when=benefit.unanswered,
        brief=True,
    ),
    Statement(
        "may-get-tiltakspenger",
        Topic.MONEY,
        ("nav-work-training-nb", "tiltakspengeforskriften-2", "tiltakspengeforskriften-3"),
        when=has_no_benefit & old_enough_for_tiltakspenger,
        brief=True,
    ),
    Statement(
        "may-get-tiltakspenger-when-old-enough",
        Topic.MONEY,
        ("nav-work-training-nb", "tiltakspengeforskriften-2", "tiltakspengeforskriften-3"),
        when=has_no_benefit & old_enough_for_tiltakspenger.undecided,
        figures=("tiltakspenger-first-age",),
        brief=True,
    ),
    Statement(
        "too-young-for-tiltakspenger",
        Topic.MONEY,
        ("tiltakspengeforskriften-3",),
        when=has_no_benefit & ~old_enough_for_tiltakspenger,
        figures=("tiltakspenger-first-age",),
        brief=True,
    ),
    Statement(
        "tiltakspenger-amount",
        Topic.MONEY,
        ("tiltakspengeforskriften-3",),
        when=tiltakspenger_possible,
        figures=("tiltakspenger", "child-supplement", "child-supplement-age-limit"),
    ),
    Statement(
        "tiltakspenger-a-week",
        Topic.MONEY,
        ("tiltakspengeforskriften-3", "tiltakspengeforskriften-6"),
        when=tiltakspenger_possible & Answered(days_a_week.key) & ~has_children,
        figures=("tiltakspenger",),
        sums=(WeeklySum("tiltakspenger", (days_a_week.key,)),),
    ),
    Statement(
        "tiltakspenger-a-week-with-children",
        Topic.MONEY,
        ("tiltakspengeforskriften-3", "tiltakspengeforskriften-6"),
        when=tiltakspenger_possible & Answered(days_a_week.key) & has_children,
        figures=("tiltakspenger", "child-supplement"),
        sums=(
            WeeklySum("tiltakspenger", (days_a_week.key,)),
            WeeklySum("child-supplement", (days_a_week.key, children.key)),
        ),
    ),
    Statement(
        "tiltakspenger-when-ill",
        Topic.MONEY,
        ("tiltakspengeforskriften-10", "nav-tiltakspenger-report"),
        when=tiltakspenger_possible,
        figures=("full-sick-days", "tiltakspenger-reduced", "child-supplement-reduced"),
    ),
    Statement(
        "absence-for-a-good-reason",
        Topic.MONEY,
        ("tiltakspengeforskriften-10", "tiltakspengeforskriften-6", "nav-tiltakspenger-report"),
        when=tiltakspenger_possible,
    ),
    Statement(
        "no-tiltakspenger-with",
        Topic.MONEY,
        ("tiltakspengeforskriften-7", "tiltakspengeforskriften-8", "tiltakspengeforskriften-9"),
        when=tiltakspenger_possible,
    ),
    Statement(
        "tiltakspenger-and-tax",
        Topic.MONEY,
        ("skatteloven-5-15", "folketrygdloven-8-2", "folketrygdloven-14-6", "folketrygdloven-4-4"),
        when=tiltakspenger_possible,
    ),
    Statement(
        "travel-costs",
        Topic.MONEY,
        ("arbeidsmarkedsloven-13", "folketrygdloven-11a-4"),
        when=costs_possible,
        figures=("travel-distance", "travel-claim"),
    ),
    Statement(
        "child-care-and-housing",
        Topic.MONEY,
        ("folketrygdloven-11a-3", "folketrygdloven-11a-4"),
        when=costs_possible & has_reduced_capability.possible,
    ),
)

INSURANCE = (
    Statement(
        "insurance-in-norway",
        Topic.INSURANCE,
        ("tiltaksforskriften-1-9", "folketrygdloven-13-11", "nav-agreement-terms-employer"),
        brief=True,
    ),
    Statement("report-an-injury", Topic.INSURANCE, ("folketrygdloven-13-14",), figures=("injury-report",)),
    Statement(
        "safe-workplace-in-norway",
        Topic.INSURANCE,
        ("tiltaksforskriften-1-7", "arbeidsmiljoloven-1-6"),
    ),
)

PARTICIPANT = (
    Statement("approve-the-agreement", Topic.PARTICIPANT, ("nav-work-training", "tiltaksforskriften-3-4")),
    Statement("wait-for-nav", Topic.PARTICIPANT, ("nav-work-training", "nav-agreement-terms"), step=True),
    Statement("tell-when-you-are-absent", Topic.PARTICIPANT, ("nav-agreement-terms-participant",)),
    Statement(
        "report-for-tiltakspenger",
        Topic.PARTICIPANT,
        ("tiltakspengeforskriften-5", "tiltakspengeforskriften-6"),
        when=tiltakspenger_possible,
        figures=("tiltakspenger-report-interval",),
    ),
    Statement("take-suitable-work", Topic.PARTICIPANT, ("tiltaksforskriften-1-3",)),
)

EMPLOYER = (
    Statement(
        "employer-approves-the-agreement", Topic.EMPLOYER, ("nav-work-training", "nav-agreement-terms")
    ),
    Statement(
        "employer-follows-up",
        Topic.EMPLOYER,
        (
            "nav-work-training",
            "tiltaksforskriften-3-2",
            "tiltaksforskriften-3-4",
            "nav-agreement-terms-employer",
        ),
    ),
    Statement("employer-talks-with-representatives", Topic.EMPLOYER, ("tiltaksforskriften-3-6",)),
    Statement(
        "employer-does-not-displace-in-norway",
        Topic.EMPLOYER,
        ("tiltaksforskriften-1-6", "nav-employer-guide-work-training"),
    ),
    Statement(
        "employer-follows-the-working-environment-act",
        Topic.EMPLOYER,
        ("tiltaksforskriften-3-7", "tiltaksforskriften-1-7", "nav-agreement-terms-employer"),
    ),
    Statement(
        "employer-reports-injuries-in-norway",
        Topic.EMPLOYER,
        ("folketrygdloven-13-14", "arbeidsmiljoloven-5-2", "tiltaksforskriften-1-7"),
    ),
    Statement(
        "employer-may-get-inclusion-subsidy",
        Topic.EMPLOYER,
        ("nav-work-training", "tiltaksforskriften-11-2"),
        figures=("inclusion-subsidy-claim",),
    ),
    Statement(
        "inclusion-subsidy-amount",
        Topic.EMPLOYER,
        ("tiltaksforskriften-11-4",),
        figures=("inclusion-subsidy-cap",),
    ),
    Statement(
        "employer-tells-of-other-support",
        Topic.EMPLOYER,
        ("tiltaksforskriften-1-13", "tiltaksforskriften-1-14"),
    ),
)

NEXT_STEP = (
    Statement(
        "contact-nav",
        Topic.NEXT_STEP,
        ("nav-work-training", "nav-find-your-office"),
        beyond_group=True,
        brief=True,
        step=True,
    ),
    Statement(
        "ask-for-an-assessment",
        Topic.NEXT_STEP,
        ("nav-loven-14a",),
        when=(~has_reduced_capability).possible,
        beyond_group=True,
        step=True,
    ),
    Statement(
        "complain",
        Topic.NEXT_STEP,
        ("arbeidsmarkedsloven-17", "nav-loven-14a"),
        figures=(
            "complaint-about-a-place",
            "complaint-about-the-assessment",
            "complaint",
            "complaint-about-a-benefit",
        ),
        beyond_group=True,
    ),
)

CAUTION = (
    Statement("nav-decides", Topic.CAUTION, ("tiltaksforskriften-1-5",), beyond_group=True),
    Statement(
        "age-was-assumed",
        Topic.CAUTION,
        ("tiltaksforskriften-1-3", "nav-agreement-system-age"),
        when=age.unanswered,
        figures=("minimum-age", "age-limit"),
    ),
    Statement(
        "may-reach-the-age-limit",
        Topic.CAUTION,
        ("nav-agreement-system-age",),
        when=MayReachTheAgeLimit() | (has_reduced_capability.possible & MayReachTheAgeLimit(extended=True)),
        figures=("age-limit",),
    ),
    Statement(
        "not-an-ordinary-employee",
        Topic.CAUTION,
        ("nav-work-training", "tiltaksforskriften-3-7", "nav-work-training-nb"),
    ),
    Statement(
        "english-page-on-benefits",
        Topic.CAUTION,
        ("nav-work-training", "nav-work-training-nb", *HOW_LONG_KEPT),
    ),
    Statement("lawful-stay-in-norway", Topic.CAUTION, ("arbeidsmarkedsloven-2", "arbeidsmarkedsloven-10")),
    Statement(
        "employed-on-sick-leave-in-norway",
        Topic.CAUTION,
        ("tiltaksforskriften-1-8",),
        when=may_have_sickness_benefit,
        beyond_group=True,
    ),
    Statement(
        "no-answer-about-the-offer-in-norway", Topic.CAUTION, ("tiltaksforskriften-1-3",), beyond_group=True
    ),
)

SCHEME = Scheme(
    country=NORWAY,
    known_from=WORDING,
    figures=FIGURES,
    boundaries=BOUNDARIES,
    limits=LIMITS,
    statements=(
        *ELIGIBILITY,
        *DURATION,
        *MONEY,
        *INSURANCE,
        *PARTICIPANT,
        *EMPLOYER,
        *NEXT_STEP,
        *CAUTION,
    ),
)
