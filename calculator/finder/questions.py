"""The questions that say which programme might fit: their keys, their values and when each is asked.

They stand in the order in which most people come to an end soonest. Keys and values are promised for ever,
and are this questionnaire's own: none is added to the short form.
"""

from __future__ import annotations

from calculator.addresses import Questionnaire
from calculator.questions import (
    NO,
    NONE,
    NORWAY,
    SWEDEN,
    YES,
    Question,
    choice,
    country,
    in_norway,
    in_sweden,
)

REGISTERED, NOT_REGISTERED = "registered", "not-registered"
PART_TIME, FULL_TIME, BUSINESS, JOB, SICK_LEAVE = "part-time", "full-time", "business", "job", "sick-leave"

work = Question(
    "work",
    country.kind,
    (REGISTERED, NOT_REGISTERED, PART_TIME, FULL_TIME, BUSINESS, JOB, SICK_LEAVE),
    asked=in_sweden | in_norway,
    offered={**dict.fromkeys((PART_TIME, FULL_TIME, BUSINESS), in_sweden), JOB: in_norway},
    decides=True,
)
looks_for_work = work.is_(REGISTERED, PART_TIME)

may_work = choice("may-work", YES, NO, asked=in_norway & work.is_(REGISTERED))

TEENAGER, YOUNG, ADULT, PENSION_AGE = "16-19", "20-24", "25-or-more", "target-pension-age"
OLD_ENOUGH, AGE_LIMIT = "16-or-more", "72-or-more"
CHILD = "under-16"

age = Question(
    "age",
    country.kind,
    (CHILD, TEENAGER, YOUNG, ADULT, PENSION_AGE, OLD_ENOUGH, AGE_LIMIT),
    asked=(in_sweden & looks_for_work) | may_work.is_(YES),
    offered={
        **dict.fromkeys((TEENAGER, YOUNG, ADULT, PENSION_AGE), in_sweden),
        **dict.fromkeys((OLD_ENOUGH, AGE_LIMIT), in_norway),
    },
    decides=True,
)
is_young = age.is_(TEENAGER, YOUNG)

# Sweden

IN_PROGRAMME, TIME_USED, PERMIT = "in-programme", "time-used", "permit"

newcomer = choice("newcomer", IN_PROGRAMME, TIME_USED, PERMIT, NO, asked=age.is_(YOUNG, ADULT))
is_no_newcomer = ~newcomer.is_(IN_PROGRAMME, TIME_USED, PERMIT)

hindrance = choice("hindrance", YES, NO, asked=newcomer.is_(PERMIT))

DAYS, PRISON = "days", "prison"

youth_route = choice(
    "youth-route",
    DAYS,
    PRISON,
    NONE,
    asked=age.is_(TEENAGER) | (age.is_(YOUNG) & is_no_newcomer),
)

BENEFIT_USED, MONTHS, YOUTH_GUARANTEE_USED = "benefit-used", "months", "youth-guarantee-used"
SINGLE_PARENT = "single-parent"
ROUTES = (BENEFIT_USED, MONTHS, YOUTH_GUARANTEE_USED, SINGLE_PARENT, PRISON)

route = Question(
    "route",
    country.kind,
    (*ROUTES, NONE),
    asked=youth_route.is_(NONE) | age.is_(PENSION_AGE) | (age.is_(ADULT) & is_no_newcomer),
    offered={
        YOUTH_GUARANTEE_USED: age.is_(TEENAGER, YOUNG, ADULT),
        SINGLE_PARENT: work.is_(PART_TIME),
        PRISON: ~is_young,
    },
    decides=True,
)

illness = choice(
    "illness",
    YES,
    NO,
    asked=newcomer.is_(IN_PROGRAMME, TIME_USED)
    | hindrance.is_(NO)
    | (work.is_(REGISTERED) & (youth_route.is_(DAYS, PRISON) | route.is_(*ROUTES))),
)

# Norway

assessment = choice("assessment", YES, NO, asked=age.is_(OLD_ENOUGH))

GOOD, GUIDANCE = "good-opportunities", "guidance"
REDUCED, PARTLY, LITTLE = "guidance-reduced-capability", "work-partly", "little-opportunity"

group = choice("group", GOOD, GUIDANCE, REDUCED, PARTLY, LITTLE, asked=assessment.is_(YES))
is_reduced = group.is_(REDUCED, PARTLY, LITTLE)

experience = choice("experience", YES, NO, asked=group.is_(GUIDANCE))

QUESTIONS = (
    country,
    work,
    may_work,
    age,
    newcomer,
    hindrance,
    youth_route,
    route,
    illness,
    assessment,
    group,
    experience,
)

FINDER = Questionnaire(
    "which-programme",
    QUESTIONS,
    tuple(question.key for question in QUESTIONS),
    frozenset({(country.key, SWEDEN), (country.key, NORWAY)}),
)
