"""Norway: whom work training is for, as far as a person can say: needs assessment, group, experience."""

from __future__ import annotations

from calculator.finder.questions import (
    AGE_LIMIT,
    CHILD,
    GOOD,
    GUIDANCE,
    JOB,
    LITTLE,
    NOT_REGISTERED,
    OLD_ENOUGH,
    PARTLY,
    REDUCED,
    REGISTERED,
    SICK_LEAVE,
    age,
    assessment,
    experience,
    group,
    is_reduced,
    may_work,
    work,
)
from calculator.finder.rules import Guide, Programme, is_open
from calculator.questions import NO, NORWAY, ORDINARY, YES
from calculator.rules import Boundary, Statement, Topic

has_a_job = work.is_(JOB, SICK_LEAVE)
"""Nothing more is asked then: NAV judges the exception."""

WORK_TRAINING = Programme(
    ORDINARY,
    (
        Boundary("norway-not-registered", ~work.is_(NOT_REGISTERED), ("arbeidsmarkedsloven-10",)),
        Boundary(
            "may-not-work",
            may_work.is_(YES),
            ("arbeidsmarkedsloven-2", "arbeidsmarkedsloven-10"),
        ),
        Boundary(
            "too-young-in-norway", ~age.is_(CHILD), ("tiltaksforskriften-1-3",), figures=("minimum-age",)
        ),
        Boundary(
            "too-old-in-norway", ~age.is_(AGE_LIMIT), ("nav-agreement-system-age",), figures=("age-limit",)
        ),
        Boundary(
            "no-assessment",
            assessment.is_(YES),
            ("nav-loven-14a", "nav-agreement-system-effort-group"),
        ),
        Boundary(
            "good-opportunities",
            group.is_(GUIDANCE, REDUCED, PARTLY, LITTLE),
            ("nav-agreement-system-effort-group",),
        ),
        Boundary(
            "in-neither-group",
            experience.is_(YES) | is_reduced,
            ("tiltaksforskriften-3-3", "nav-agreement-system-reduced-capability"),
        ),
    ),
)

HEADLINES = (
    Statement(
        "register-with-nav-first",
        Topic.ELIGIBILITY,
        ("arbeidsmarkedsloven-10", "tiltaksforskriften-3-3"),
        when=work.is_(NOT_REGISTERED),
    ),
    Statement(
        "job-and-sick-leave-in-norway",
        Topic.ELIGIBILITY,
        ("tiltaksforskriften-1-8",),
        when=work.is_(SICK_LEAVE),
    ),
    Statement("job-in-norway", Topic.ELIGIBILITY, ("tiltaksforskriften-1-8",), when=work.is_(JOB)),
    Statement("assessment-first", Topic.ELIGIBILITY, ("nav-loven-14a",), when=assessment.is_(NO)),
)

NEXT_STEP = (
    Statement(
        "register-as-a-jobseeker",
        Topic.NEXT_STEP,
        ("arbeidsmarkedsloven-2", "arbeidsmarkedsloven-10"),
        when=work.is_(NOT_REGISTERED),
    ),
    Statement(
        "ask-about-the-permit",
        Topic.NEXT_STEP,
        ("arbeidsmarkedsloven-2",),
        when=may_work.is_(NO) | is_open(may_work),
    ),
    Statement("talk-with-the-employer", Topic.NEXT_STEP, ("tiltaksforskriften-1-8",), when=work.is_(JOB)),
    Statement(
        "make-a-follow-up-plan",
        Topic.NEXT_STEP,
        ("arbeidsmiljoloven-4-6", "tiltaksforskriften-1-8"),
        when=work.is_(SICK_LEAVE),
    ),
    Statement(
        "ask-for-the-assessment",
        Topic.NEXT_STEP,
        ("nav-loven-14a",),
        when=assessment.is_(NO) | is_open(assessment) | is_open(group),
    ),
    Statement("ask-for-a-new-assessment", Topic.NEXT_STEP, ("nav-loven-14a",), when=group.is_(GOOD)),
    Statement("contact-nav-office", Topic.NEXT_STEP, ("nav-work-training",)),
)

CAUTION = (
    Statement("nav-decides-who", Topic.CAUTION, ("tiltaksforskriften-1-5",)),
    Statement("needed-and-fitting", Topic.CAUTION, ("tiltaksforskriften-1-3",)),
    Statement(
        "nav-decides-the-group",
        Topic.CAUTION,
        ("nav-loven-14a", "nav-agreement-system-effort-group"),
        when=work.is_(REGISTERED),
    ),
    Statement(
        "reduced-by-group",
        Topic.CAUTION,
        ("nav-agreement-system-reduced-capability",),
        when=group.is_(PARTLY, LITTLE),
    ),
    Statement("exception-for-employees", Topic.CAUTION, ("tiltaksforskriften-1-8",), when=has_a_job),
    Statement(
        "another-measure-is-flagged",
        Topic.CAUTION,
        ("nav-agreement-system-overlap",),
        when=assessment.is_(YES),
    ),
    Statement(
        "age-is-a-rule-of-the-system",
        Topic.CAUTION,
        ("nav-agreement-system-age",),
        when=age.is_(OLD_ENOUGH, AGE_LIMIT),
        figures=("age-limit",),
    ),
    Statement("not-a-decision-in-norway", Topic.CAUTION, ("tiltaksforskriften-1-5",)),
)

SOURCES = {
    work.key: ("arbeidsmarkedsloven-10", "tiltaksforskriften-1-8"),
    may_work.key: ("arbeidsmarkedsloven-2", "arbeidsmarkedsloven-10"),
    age.key: ("tiltaksforskriften-1-3", "nav-agreement-system-age"),
    assessment.key: ("nav-loven-14a", "nav-agreement-system-effort-group"),
    group.key: ("nav-agreement-system-effort-group",),
    experience.key: ("tiltaksforskriften-3-3",),
}

GUIDE = Guide(NORWAY, (WORK_TRAINING,), HEADLINES, (*NEXT_STEP, *CAUTION), SOURCES)
