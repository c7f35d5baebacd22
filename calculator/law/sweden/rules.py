"""Sweden: who work training (arbetsträning) is described for, for how long, and what goes with it."""

from calculator.conditions import Answered
from calculator.law.sweden.figures import FIGURES, NEW_TIME_IN_THE_PROGRAMME, WORDING
from calculator.questions import (
    ACTIVITY_SUPPORT,
    DEVELOPMENT_ALLOWANCE,
    DEVELOPMENT_GUARANTEE,
    ESTABLISHMENT_PROGRAMME,
    INTRODUCTION_BENEFIT,
    NO,
    NONE,
    ORDINARY,
    OTHER,
    REINFORCED,
    SWEDEN,
    SWEDISH_BENEFITS,
    YES,
    YOUTH_GUARANTEE,
    benefit,
    days_a_week,
    in_a_programme,
    long_participation,
    measure,
    programme,
)
from calculator.rules import Boundary, Limit, Scheme, Statement, Topic, WeeklySum

in_youth_guarantee = programme.is_(YOUTH_GUARANTEE)
in_establishment_programme = programme.is_(ESTABLISHMENT_PROGRAMME)
in_development_guarantee = programme.is_(DEVELOPMENT_GUARANTEE)
ordinary = measure.is_(ORDINARY)
reinforced = measure.is_(REINFORCED)
long_in_guarantee = long_participation.is_(YES)
has_programme_benefit = benefit.is_(*SWEDISH_BENEFITS)
is_insured = has_programme_benefit | in_development_guarantee
"""The lists that were read name people with one of the three benefits, and everybody in the guarantee."""

activity_support_possible = benefit.is_(ACTIVITY_SUPPORT) | (
    benefit.unanswered & (~in_establishment_programme).possible
)
introduction_benefit_possible = benefit.is_(INTRODUCTION_BENEFIT) | (
    benefit.unanswered & in_establishment_programme
)

BOUNDARIES = (Boundary("outside-the-programmes", in_a_programme, ("af-work-training",)),)

LIMITS = (
    Limit(3, in_youth_guarantee & ordinary, ("sfs-2007-813-9b", "af-work-training")),
    Limit(6, in_youth_guarantee & reinforced, ("sfs-2007-813-9c", "af-reinforced-work-training")),
    Limit(6, in_establishment_programme & ordinary, ("sfs-2017-820-13a", "af-work-training")),
    Limit(12, in_establishment_programme & reinforced, ("sfs-2017-820-13b", "af-reinforced-work-training")),
    Limit(
        6,
        in_development_guarantee & ordinary & long_participation.is_(NO),
        ("sfs-2007-414-10", "af-work-training"),
        figures=("long-participation",),
    ),
    Limit(
        12,
        in_development_guarantee & ordinary & long_in_guarantee,
        ("sfs-2007-414-10", "af-work-training"),
        figures=("long-participation",),
    ),
    Limit(
        12,
        in_development_guarantee & reinforced,
        ("sfs-2007-414-10", "af-reinforced-work-training"),
    ),
)

DURATION = (
    Statement(
        "two-kinds",
        Topic.DURATION,
        ("sfs-2007-414-10", "sfs-2007-813-9c", "sfs-2017-820-13b", "af-reinforced-work-training"),
        when=in_a_programme & measure.unanswered,
    ),
    Statement("reinforced-is-for", Topic.DURATION, ("af-employer-work-training",), when=reinforced),
    Statement(
        "agency-counts-the-days",
        Topic.DURATION,
        ("sfs-2007-414-10",),
        when=in_development_guarantee & (~reinforced).possible,
        figures=("long-participation",),
    ),
    Statement(
        "each-period-is-tested",
        Topic.DURATION,
        ("sfs-2007-414-10", "sfs-2017-820-13c"),
        when=in_development_guarantee | in_establishment_programme,
    ),
    Statement(
        "establishment-programme-time",
        Topic.DURATION,
        ("sfs-2017-820-15",),
        when=in_establishment_programme,
        figures=("establishment-months", "establishment-latest"),
        first=NEW_TIME_IN_THE_PROGRAMME,
    ),
    Statement("ask-about-a-new-period", Topic.DURATION, ("af-work-training",)),
)

MONEY = (
    Statement("no-wages-in-sweden", Topic.MONEY, ("sfs-2000-625-7",)),
    Statement(
        "keep-activity-support",
        Topic.MONEY,
        ("af-work-training", "sfs-2017-819-2-1"),
        when=benefit.is_(ACTIVITY_SUPPORT),
        brief=True,
    ),
    Statement(
        "keep-development-allowance",
        Topic.MONEY,
        ("af-work-training", "sfs-2017-819-2-10", "sfs-2017-819-2-11"),
        when=benefit.is_(DEVELOPMENT_ALLOWANCE),
        figures=("development-allowance-first-age", "development-allowance-age-limit"),
        brief=True,
    ),
    Statement(
        "keep-introduction-benefit",
        Topic.MONEY,
        ("af-work-training", "sfs-2017-819-2-13"),
        when=benefit.is_(INTRODUCTION_BENEFIT),
        brief=True,
    ),
    Statement(
        "other-benefit-in-sweden",
        Topic.MONEY,
        ("sfs-2017-819-5-2", "sfs-2017-819-5-2a", "sfs-2017-819-5-3"),
        when=benefit.is_(OTHER),
        brief=True,
    ),
    Statement(
        "no-swedish-benefit", Topic.MONEY, ("af-programme-benefit",), when=benefit.is_(NONE), brief=True
    ),
    Statement(
        "swedish-benefit-unknown",
        Topic.MONEY,
        ("af-work-training", "af-programme-benefit"),
        when=benefit.unanswered,
        brief=True,
    ),
    Statement(
        "activity-support-amount",
        Topic.MONEY,
        (
            "sfs-2017-819-2-1",
            "sfs-2017-819-2-3",
            "sfs-2017-819-2-7",
            "sfs-2017-819-10-6",
            "sfs-1999-1229-11-36",
        ),
        when=activity_support_possible,
        figures=("activity-support-basic", "paid-days-a-week", "activity-support-basic-first-age"),
    ),
    Statement(
        "activity-support-a-week",
        Topic.MONEY,
        ("sfs-2017-819-2-7", "sfs-2017-819-10-6"),
        when=activity_support_possible & Answered(days_a_week.key),
        figures=("activity-support-basic",),
        sums=(WeeklySum("activity-support-basic", (days_a_week.key,)),),
    ),
    Statement(
        "activity-support-not-worked-out",
        Topic.MONEY,
        ("sfs-2017-819-2-3", "sfs-2017-819-2-4", "sfs-1999-1229-11-36"),
        when=activity_support_possible,
    ),
    Statement(
        "introduction-benefit-amount",
        Topic.MONEY,
        ("sfs-2017-819-2-13", "sfs-2017-819-10-6", "sfs-1999-1229-8-13"),
        when=introduction_benefit_possible,
        figures=("introduction-benefit", "introduction-benefit-mapping", "paid-days-a-week"),
    ),
    Statement(
        "introduction-benefit-a-week",
        Topic.MONEY,
        ("sfs-2017-819-2-13", "sfs-2017-819-10-6"),
        when=introduction_benefit_possible & Answered(days_a_week.key),
        figures=("introduction-benefit",),
        sums=(WeeklySum("introduction-benefit", (days_a_week.key,)),),
    ),
    Statement(
        "activity-support-may-have-ended",
        Topic.MONEY,
        ("sfs-2017-819-2-8",),
        when=in_development_guarantee & (~long_participation.is_(NO)).possible,
        figures=("activity-support-basic-days",),
    ),
    Statement(
        "no-unemployment-benefit-in-a-programme",
        Topic.MONEY,
        ("sfs-2024-506-2-16", "sfs-2024-506-4-7"),
        when=(~has_programme_benefit).possible,
    ),
    Statement(
        "apply-each-month",
        Topic.MONEY,
        ("sfs-2017-819-10-1", "sfs-2017-819-10-9"),
        when=has_programme_benefit.possible,
    ),
)

INSURANCE = (
    Statement(
        "insurance-in-sweden",
        Topic.INSURANCE,
        ("af-work-training", "af-insurance", "kammarkollegiet-personal-injury", "sfs-1988-244-1"),
        when=is_insured,
        brief=True,
    ),
    Statement(
        "insurance-depends-on-benefit",
        Topic.INSURANCE,
        ("kammarkollegiet-personal-injury", "sfs-1988-244-1"),
        when=is_insured.undecided,
        figures=("insured-without-benefit-age-limit",),
        brief=True,
    ),
    Statement(
        "insurance-without-benefit-in-youth-guarantee",
        Topic.INSURANCE,
        ("kammarkollegiet-personal-injury", "sfs-1988-244-1"),
        when=in_youth_guarantee & ~is_insured,
        figures=("insured-without-benefit-age-limit",),
        brief=True,
    ),
    Statement(
        "insurance-without-benefit-in-establishment-programme",
        Topic.INSURANCE,
        ("kammarkollegiet-personal-injury", "sfs-1988-244-1"),
        when=in_establishment_programme & ~is_insured,
        brief=True,
    ),
    Statement("safe-workplace-in-sweden", Topic.INSURANCE, ("sfs-2000-625-7",)),
)

PARTICIPANT = (
    Statement("agree-before-you-start", Topic.PARTICIPANT, ("af-work-training",)),
    Statement("take-part", Topic.PARTICIPANT, ("af-conditions",)),
    Statement(
        "activity-report",
        Topic.PARTICIPANT,
        ("af-conditions",),
        figures=("activity-report-last-day",),
    ),
    Statement(
        "tell-when-you-are-ill-in-sweden",
        Topic.PARTICIPANT,
        ("sfs-2017-819-4-2", "af-sick-absence"),
        figures=("medical-certificate-after",),
    ),
    Statement(
        "absence-can-cost-money",
        Topic.PARTICIPANT,
        ("sfs-2017-819-6-2", "sfs-2017-819-6-3", "af-warning", "arbetet-suspensions"),
        when=has_programme_benefit.possible,
    ),
    Statement(
        "full-time-job-ends-the-programme",
        Topic.PARTICIPANT,
        (
            *("sfs-2007-414-13", "sfs-2007-414-14"),
            *("sfs-2007-813-10", "sfs-2007-813-11"),
            *("sfs-2017-820-17", "sfs-2017-820-20"),
        ),
    ),
    Statement(
        "report-changes",
        Topic.PARTICIPANT,
        ("sfs-2017-819-10-2",),
        when=has_programme_benefit.possible,
        figures=("swedish-change-report",),
    ),
)

EMPLOYER = (
    Statement(
        "employer-appoints-supervisor",
        Topic.EMPLOYER,
        ("af-work-training", "sfs-2007-414-10", "sfs-2007-813-9b", "sfs-2017-820-13a"),
    ),
    Statement("employer-agrees-first", Topic.EMPLOYER, ("af-work-training",)),
    Statement("employer-demands-no-output", Topic.EMPLOYER, ("af-work-training",)),
    Statement(
        "employer-does-not-choose",
        Topic.EMPLOYER,
        ("sfs-2007-414-10", "sfs-2007-813-9c", "sfs-2017-820-13b"),
        when=reinforced,
    ),
    Statement(
        "employer-keeps-the-workplace-safe",
        Topic.EMPLOYER,
        ("sfs-2000-625-7", "av-work-environment", "af-insurance"),
    ),
    Statement(
        "employer-does-not-displace-in-sweden",
        Topic.EMPLOYER,
        ("sfs-2000-628-2", "skovde-work-training"),
    ),
    Statement("agency-asks-the-union", Topic.EMPLOYER, ("sfs-2000-628-9a",)),
    Statement("employer-must-be-in-order", Topic.EMPLOYER, ("sfs-2000-628-9b",)),
)

NEXT_STEP = (
    Statement(
        "contact-arbetsformedlingen",
        Topic.NEXT_STEP,
        ("af-work-training", "af-contact"),
        beyond_group=True,
        brief=True,
        step=True,
    ),
    Statement("prepare-to-explain", Topic.NEXT_STEP, ("af-work-training",), step=True),
    Statement("find-the-workplace-together", Topic.NEXT_STEP, ("af-work-training",), step=True),
    Statement(
        "ask-for-reconsideration",
        Topic.NEXT_STEP,
        ("sfs-2007-414-22", "sfs-2007-813-16", "sfs-2017-820-28"),
        figures=("reconsideration",),
    ),
)

CAUTION = (
    Statement("officer-assesses", Topic.CAUTION, ("af-work-training",), beyond_group=True),
    Statement(
        "youth-guarantee-ages",
        Topic.CAUTION,
        ("sfs-2007-813-5",),
        when=in_youth_guarantee,
        figures=("youth-guarantee-first-age", "youth-guarantee-age-limit"),
    ),
    Statement(
        "establishment-programme-ages",
        Topic.CAUTION,
        ("sfs-2017-584-1",),
        when=in_establishment_programme,
        figures=("establishment-programme-first-age",),
    ),
    Statement(
        "development-guarantee-ages",
        Topic.CAUTION,
        ("sfs-2007-414-5",),
        when=in_development_guarantee,
    ),
    Statement("one-programme-at-a-time", Topic.CAUTION, ("sfs-2017-820-13",), when=in_a_programme),
    Statement(
        "agency-page-mixes-the-kinds",
        Topic.CAUTION,
        ("af-work-training", "af-reinforced-work-training"),
        when=in_a_programme,
    ),
    Statement(
        "employed-on-sick-leave",
        Topic.CAUTION,
        ("af-work-training", "sfs-2007-414-5"),
        when=(~in_a_programme).possible,
        beyond_group=True,
    ),
    Statement("no-answer-about-the-offer-in-sweden", Topic.CAUTION, ("af-work-training",), beyond_group=True),
)

SCHEME = Scheme(
    country=SWEDEN,
    known_from=WORDING,
    figures=FIGURES,
    boundaries=BOUNDARIES,
    limits=LIMITS,
    statements=(
        *DURATION,
        *MONEY,
        *INSURANCE,
        *PARTICIPANT,
        *EMPLOYER,
        *NEXT_STEP,
        *CAUTION,
    ),
)
