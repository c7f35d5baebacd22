"""Sweden: whom the three programmes with work training are for, as far as a person can say."""

from __future__ import annotations

from calculator.finder.questions import (
    ADULT,
    BENEFIT_USED,
    BUSINESS,
    DAYS,
    IN_PROGRAMME,
    MONTHS,
    NOT_REGISTERED,
    PART_TIME,
    PERMIT,
    PRISON,
    REGISTERED,
    ROUTES,
    SICK_LEAVE,
    TIME_USED,
    YOUNG,
    age,
    hindrance,
    illness,
    is_young,
    newcomer,
    route,
    work,
    youth_route,
)
from calculator.finder.rules import Guide, Judged, Programme, is_open
from calculator.questions import (
    DEVELOPMENT_GUARANTEE,
    ESTABLISHMENT_PROGRAMME,
    NO,
    NONE,
    SWEDEN,
    YES,
    YOUTH_GUARANTEE,
)
from calculator.rules import Boundary, Statement, Topic

is_registered = ~work.is_(NOT_REGISTERED)
is_without_work = work.is_(REGISTERED, NOT_REGISTERED) | Judged(work.is_(PART_TIME))
"""Who works part time may count as without work: the agency says so."""
may_be_newcomer = age.is_(YOUNG, ADULT)
"""At other ages nobody comes into the Establishment Programme, and what decides it is not asked."""
is_not_in_programme = ~may_be_newcomer | ~newcomer.is_(IN_PROGRAMME)
has_used_the_programme = may_be_newcomer & newcomer.is_(TIME_USED)
is_in_prison_or_on_parole = is_young & youth_route.is_(PRISON)
"""As the young are asked; the others are asked with the other routes."""

YOUTH = Programme(
    YOUTH_GUARANTEE,
    (
        Boundary("youth-not-registered", is_registered, ("sfs-2007-813-5",)),
        Boundary("youth-not-without-work", is_without_work, ("sfs-2007-813-5", "af-job-guarantee-for-youth")),
        Boundary(
            "outside-youth-ages",
            is_young,
            ("sfs-2007-813-5",),
            figures=("youth-guarantee-first-age", "youth-guarantee-age-limit"),
        ),
        Boundary("youth-not-beside-establishment", is_not_in_programme, ("sfs-2017-820-13",)),
        Boundary(
            "no-youth-route",
            youth_route.is_(DAYS, PRISON) | has_used_the_programme,
            ("sfs-2007-813-5",),
            figures=("youth-guarantee-registered-days", "youth-guarantee-registered-within"),
        ),
    ),
)

DEVELOPMENT = Programme(
    DEVELOPMENT_GUARANTEE,
    (
        Boundary("development-not-registered", is_registered, ("sfs-2007-414-5",)),
        Boundary(
            "development-not-without-work",
            is_without_work,
            ("sfs-2007-414-5", "af-job-and-development-guarantee"),
        ),
        Boundary("development-not-beside-establishment", is_not_in_programme, ("sfs-2017-820-13",)),
        Boundary(
            "no-development-route",
            route.is_(*ROUTES) | is_in_prison_or_on_parole | has_used_the_programme,
            ("sfs-2007-414-5",),
            figures=(
                "development-guarantee-months-without-work",
                "development-guarantee-after-youth-guarantee",
            ),
        ),
    ),
)

ESTABLISHMENT = Programme(
    ESTABLISHMENT_PROGRAMME,
    (
        Boundary("establishment-not-registered", is_registered, ("sfs-2017-820-5",)),
        Boundary(
            "establishment-full-time-work",
            work.is_(REGISTERED, NOT_REGISTERED, PART_TIME) | Judged(work.is_(BUSINESS, SICK_LEAVE)),
            ("sfs-2017-820-5",),
        ),
        Boundary(
            "outside-establishment-ages",
            may_be_newcomer,
            ("sfs-2017-584-1", "sfs-2017-584-2"),
            figures=("establishment-programme-first-age",),
        ),
        Boundary(
            "not-newly-arrived",
            newcomer.is_(PERMIT, IN_PROGRAMME),
            ("sfs-2017-584-1", "sfs-2017-584-2", "sfs-2017-820-15"),
            figures=("establishment-family-application", "establishment-latest"),
        ),
        Boundary(
            "hindered",
            hindrance.is_(NO) | newcomer.is_(IN_PROGRAMME),
            ("sfs-2017-820-5",),
        ),
    ),
)

HEADLINES = (
    Statement(
        "register-first",
        Topic.ELIGIBILITY,
        ("sfs-2007-813-5", "sfs-2007-414-5", "sfs-2017-820-5"),
        when=work.is_(NOT_REGISTERED),
    ),
    Statement(
        "job-and-sick-leave-in-sweden",
        Topic.ELIGIBILITY,
        ("sfs-2007-813-5", "sfs-2007-414-5", "sfs-2010-110-30-6a"),
        when=work.is_(SICK_LEAVE),
    ),
    Statement(
        "in-the-programme-already",
        Topic.ELIGIBILITY,
        ("sfs-2017-820-13",),
        when=newcomer.is_(IN_PROGRAMME),
    ),
)

NEXT_STEP = (
    Statement(
        "registered-days-count",
        Topic.NEXT_STEP,
        ("sfs-2007-813-5", "sfs-2007-414-5"),
        when=work.is_(NOT_REGISTERED),
    ),
    Statement(
        "talk-at-work",
        Topic.NEXT_STEP,
        ("sfs-2010-110-30-6a", "sfs-2010-110-31-3"),
        when=work.is_(SICK_LEAVE),
    ),
    Statement(
        "ask-about-the-programme",
        Topic.NEXT_STEP,
        ("af-job-guarantee-for-youth", "af-job-and-development-guarantee"),
        when=work.is_(REGISTERED, PART_TIME),
    ),
    Statement(
        "ask-for-reinforced",
        Topic.NEXT_STEP,
        ("af-reinforced-work-training", "af-employer-work-training"),
        when=illness.is_(YES),
    ),
    Statement("ask-what-else-in-sweden", Topic.NEXT_STEP, ("af-work-training",)),
)

CAUTION = (
    Statement(
        "referral-is-decided",
        Topic.CAUTION,
        ("sfs-2007-813-3", "sfs-2007-414-3", "sfs-2017-820-3", "sfs-2017-820-4"),
    ),
    Statement("referral-must-suit", Topic.CAUTION, ("sfs-2000-628-9",)),
    Statement(
        "part-time-is-judged",
        Topic.CAUTION,
        ("sfs-2007-813-4", "sfs-2007-414-4", "sfs-2017-820-8"),
        when=work.is_(PART_TIME),
    ),
    Statement(
        "agency-counts-the-time",
        Topic.CAUTION,
        ("sfs-2007-813-5", "sfs-2007-414-5"),
        when=work.is_(REGISTERED, PART_TIME, NOT_REGISTERED),
    ),
    Statement(
        "shorter-period-is-credited",
        Topic.CAUTION,
        ("sfs-2007-414-5",),
        when=route.is_(MONTHS, NONE) | is_open(route),
        figures=(
            "unemployment-benefit-days-least",
            "unemployment-benefit-days-fewer",
            "credit-for-days-least",
            "credit-for-days-fewer",
        ),
    ),
    Statement(
        "establishment-comes-first",
        Topic.CAUTION,
        ("sfs-2007-414-5",),
        when=route.is_(MONTHS),
        figures=("development-guarantee-months-without-work",),
    ),
    Statement(
        "offer-may-come-early",
        Topic.CAUTION,
        ("sfs-2007-414-5a",),
        when=route.is_(BENEFIT_USED, NONE) | is_open(route),
        figures=("early-referral",),
    ),
    Statement(
        "income-condition-ends-it",
        Topic.CAUTION,
        ("sfs-2007-813-10", "sfs-2007-414-13"),
        when=youth_route.is_(DAYS, PRISON) | route.is_(*ROUTES) | has_used_the_programme,
    ),
    Statement(
        "establishment-is-assessed",
        Topic.CAUTION,
        ("sfs-2017-820-6", "sfs-2017-820-11"),
        when=newcomer.is_(PERMIT) | is_open(newcomer),
    ),
    Statement(
        "time-not-counted",
        Topic.CAUTION,
        ("sfs-2017-820-15", "sfs-2017-820-15a"),
        when=newcomer.is_(NO, TIME_USED) | is_open(newcomer),
        figures=("establishment-care-not-counted",),
    ),
    Statement(
        "support-is-assessed",
        Topic.CAUTION,
        ("af-work-training", "af-employer-work-training"),
        when=illness.is_(YES) | is_open(illness),
    ),
    Statement("officer-decides-in-sweden", Topic.CAUTION, ("af-work-training",)),
)

SOURCES = {
    work.key: ("sfs-2007-813-5", "sfs-2007-414-5", "sfs-2017-820-5"),
    age.key: ("sfs-2007-813-5", "sfs-2017-584-1"),
    newcomer.key: ("sfs-2017-584-1", "sfs-2017-584-2", "sfs-2017-820-15"),
    hindrance.key: ("sfs-2017-820-5",),
    youth_route.key: ("sfs-2007-813-5",),
    route.key: ("sfs-2007-414-5",),
    illness.key: ("af-employer-work-training",),
}

GUIDE = Guide(SWEDEN, (YOUTH, ESTABLISHMENT, DEVELOPMENT), HEADLINES, (*NEXT_STEP, *CAUTION), SOURCES)
