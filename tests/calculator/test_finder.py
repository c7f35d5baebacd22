"""Which programme might fit: what the provisions ask, row by row, and what gaps in the answers leave open.

What the law says of every complete set of answers is typed here once more. How the finder says that every
programme fits is checked against it, for every set of answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from string import Formatter
from urllib.parse import parse_qsl

import pytest

from calculator.answers import UNKNOWN
from calculator.conditions import Given, Is
from calculator.finder.advice import Advice
from calculator.finder.fits import FITS, GUIDES, Fit, worlds
from calculator.finder.questions import FINDER, QUESTIONS
from calculator.finder.rules import Judged
from calculator.findings import Finding
from calculator.law.quoted import FIGURES, SOURCES
from calculator.questions import Kind
from calculator.rules import Topic
from calculator.words import LANGUAGES
from calculator.words.site import site_words_of
from tests.calculator.asking import fits as matches
from tests.calculator.asking import said as heard

TODAY = date(2026, 11, 24)
MEETS, DEPENDS, OFFICER, OUTSIDE = Fit.MEETS, Fit.DEPENDS, Fit.OFFICER, Fit.OUTSIDE
YOUTH, ESTABLISHMENT = "job-guarantee-for-youth", "establishment-programme"
DEVELOPMENT, NORWAY = "job-and-development-guarantee", "work-training"

REGISTERED = "country=sweden&work=registered"
TEENAGER, YOUNG, ADULT = (f"{REGISTERED}&age={age}" for age in ("16-19", "20-24", "25-or-more"))
PENSIONER = f"{REGISTERED}&age=target-pension-age"
NO_NEWCOMER = f"{ADULT}&newcomer=no"
IN_NORWAY = "country=norway&work=registered&may-work=yes"
ASSESSED = f"{IN_NORWAY}&age=16-or-more&assessment=yes"


def advice(query: str) -> Advice:
    return Advice(dict(parse_qsl(query)), TODAY)


def fits(query: str) -> dict[str, Fit]:
    return {verdict.programme: verdict.fit for verdict in advice(query).verdicts}


def reasons(query: str, programme: str) -> dict[str, set[str]]:
    """Why a programme fits as it does: each finding with the sources that it cites."""
    [verdict] = [one for one in advice(query).verdicts if one.programme == programme]
    return {finding.id: set(finding.sources) for finding in verdict.findings}


def said(query: str) -> dict[str, set[str]]:
    return {finding.id: set(finding.sources) for finding in advice(query).findings}


# The Job Guarantee for Youth: 2007:813 5 §


@pytest.mark.parametrize("young", [TEENAGER, f"{YOUNG}&newcomer=no"])
def test_the_youth_guarantee_is_for_the_young_after_90_days_without_work_within_4_months(young: str) -> None:
    assert fits(f"{young}&youth-route=days")[YOUTH] is MEETS
    assert fits(f"{young}&youth-route=none")[YOUTH] is OUTSIDE
    assert reasons(f"{young}&youth-route=none", YOUTH) == {"no-youth-route": {"sfs-2007-813-5"}}
    [finding] = [one for one in advice(f"{young}&youth-route=none").findings if one.id == "no-youth-route"]
    assert finding.details == {
        "youth-guarantee-registered-days": 90,
        "youth-guarantee-registered-within": 4,
    }


def test_the_youth_guarantee_is_for_people_who_have_turned_16_and_not_25() -> None:
    for query in (f"{REGISTERED}&age=under-16", ADULT, PENSIONER):
        assert fits(query)[YOUTH] is OUTSIDE
        assert reasons(query, YOUTH) == {"outside-youth-ages": {"sfs-2007-813-5"}}
    [finding] = [one for one in advice(PENSIONER).findings if one.id == "outside-youth-ages"]
    assert finding.details == {"youth-guarantee-first-age": 16, "youth-guarantee-age-limit": 25}


def test_who_is_on_parole_may_come_into_both_guarantees() -> None:
    assert fits(f"{TEENAGER}&youth-route=prison") == {
        YOUTH: MEETS,
        ESTABLISHMENT: OUTSIDE,
        DEVELOPMENT: MEETS,
    }
    assert fits(f"{NO_NEWCOMER}&route=prison")[DEVELOPMENT] is MEETS


def test_who_has_used_all_time_in_the_establishment_programme_may_come_into_a_guarantee() -> None:
    assert fits(f"{YOUNG}&newcomer=time-used") == {YOUTH: MEETS, ESTABLISHMENT: OUTSIDE, DEVELOPMENT: MEETS}
    assert fits(f"{ADULT}&newcomer=time-used") == {YOUTH: OUTSIDE, ESTABLISHMENT: OUTSIDE, DEVELOPMENT: MEETS}


def test_that_the_conditions_are_met_is_said_with_all_their_sources_and_the_oldest_wording() -> None:
    query = f"{TEENAGER}&youth-route=days"
    assert reasons(query, YOUTH) == {
        f"{YOUTH}-meets": {"sfs-2007-813-5", "sfs-2017-820-13", "af-job-guarantee-for-youth"}
    }
    [finding] = [one for one in advice(query).findings if one.id == f"{YOUTH}-meets"]
    assert finding.details["wording"] == date(2025, 10, 1)
    assert finding.details["facts"] == (
        ("work", "registered"),
        ("age", "16-19"),
        ("youth-route", "days"),
    )


# The Job and Development Guarantee: 2007:414 5 §


@pytest.mark.parametrize("route", ["benefit-used", "months", "youth-guarantee-used", "prison"])
def test_each_way_into_the_development_guarantee_is_enough(route: str) -> None:
    assert fits(f"{NO_NEWCOMER}&route={route}") == {
        YOUTH: OUTSIDE,
        ESTABLISHMENT: OUTSIDE,
        DEVELOPMENT: MEETS,
    }
    assert reasons(f"{NO_NEWCOMER}&route={route}", DEVELOPMENT) == {
        f"{DEVELOPMENT}-meets": {
            "sfs-2007-414-5",
            "sfs-2017-820-13",
            "af-job-and-development-guarantee",
        }
    }


def test_who_comes_straight_from_the_youth_guarantee_may_be_as_young_as_it_lets_in() -> None:
    query = "youth-route=none&route=youth-guarantee-used"
    for age in (TEENAGER, f"{YOUNG}&newcomer=no"):
        assert dict(parse_qsl(f"{age}&{query}")) in sheets()
        assert fits(f"{age}&{query}")[DEVELOPMENT] is MEETS
    assert dict(parse_qsl(f"{PENSIONER}&route=youth-guarantee-used")) not in sheets()


def test_without_any_of_the_ways_the_development_guarantee_does_not_fit() -> None:
    for query in (NO_NEWCOMER, PENSIONER, f"{TEENAGER}&youth-route=none"):
        assert fits(f"{query}&route=none")[DEVELOPMENT] is OUTSIDE
        assert reasons(f"{query}&route=none", DEVELOPMENT) == {"no-development-route": {"sfs-2007-414-5"}}


def test_a_single_parent_comes_in_when_the_benefit_next_to_part_time_work_has_ended() -> None:
    part_time = "country=sweden&work=part-time&age=25-or-more&newcomer=no"
    assert fits(f"{part_time}&route=single-parent")[DEVELOPMENT] is OFFICER
    assert said(f"{part_time}&route=single-parent")["part-time-is-judged"] == {
        "sfs-2007-813-4",
        "sfs-2007-414-4",
        "sfs-2017-820-8",
    }


def test_the_development_guarantee_names_no_age() -> None:
    assert fits(f"{PENSIONER}&route=months")[DEVELOPMENT] is MEETS
    assert fits(f"{REGISTERED}&age=under-16")[DEVELOPMENT] is OFFICER


def test_a_short_period_of_benefit_is_credited_as_3_or_5_months_of_the_14() -> None:
    [finding] = [
        one
        for one in advice(f"{NO_NEWCOMER}&route=months").findings
        if one.id == "shorter-period-is-credited"
    ]
    assert set(finding.sources) == {"sfs-2007-414-5"}
    assert finding.details == {
        "unemployment-benefit-days-least": 66,
        "unemployment-benefit-days-fewer": 100,
        "credit-for-days-least": 3,
        "credit-for-days-fewer": 5,
    }
    assert "shorter-period-is-credited" not in said(f"{NO_NEWCOMER}&route=benefit-used")


def test_the_14_months_count_only_if_the_establishment_programme_is_not_open() -> None:
    assert said(f"{NO_NEWCOMER}&route=months")["establishment-comes-first"] == {"sfs-2007-414-5"}
    assert "establishment-comes-first" not in said(f"{NO_NEWCOMER}&route=none")


def test_the_offer_may_come_22_benefit_days_before_they_end() -> None:
    for route in ("benefit-used", "none", ""):
        query = f"{NO_NEWCOMER}&route={route}" if route else NO_NEWCOMER
        assert said(query)["offer-may-come-early"] == {"sfs-2007-414-5a"}
    assert "offer-may-come-early" not in said(f"{NO_NEWCOMER}&route=prison")
    assert "offer-may-come-early" not in said(f"{ADULT}&newcomer=time-used")


# The Establishment Programme: 2017:584 1 and 2 §§, 2017:820 5, 13, 15 and 15 a §§


@pytest.mark.parametrize("age", [YOUNG, ADULT])
def test_newcomers_with_a_listed_permit_fit_into_the_establishment_programme(age: str) -> None:
    query = f"{age}&newcomer=permit&hindrance=no"
    assert fits(query)[ESTABLISHMENT] is MEETS
    assert reasons(query, ESTABLISHMENT) == {
        f"{ESTABLISHMENT}-meets": {
            "sfs-2017-584-1",
            "sfs-2017-584-2",
            "sfs-2017-820-5",
            "sfs-2017-820-15",
        }
    }
    [finding] = [one for one in advice(query).findings if one.id == f"{ESTABLISHMENT}-meets"]
    assert finding.details["wording"] == date(2026, 1, 2)
    assert said(query)["establishment-is-assessed"] == {"sfs-2017-820-6", "sfs-2017-820-11"}


def test_it_is_for_people_from_20_to_the_target_pension_age() -> None:
    for query in (f"{REGISTERED}&age=under-16", TEENAGER, PENSIONER):
        assert fits(query)[ESTABLISHMENT] is OUTSIDE
        sources = {"sfs-2017-584-1", "sfs-2017-584-2"}
        assert reasons(query, ESTABLISHMENT) == {"outside-establishment-ages": sources}


def test_school_full_benefits_and_asylum_housing_stand_in_the_way() -> None:
    hindered = f"{YOUNG}&newcomer=permit&hindrance=yes"
    assert fits(hindered)[ESTABLISHMENT] is OUTSIDE
    assert reasons(hindered, ESTABLISHMENT) == {"hindered": {"sfs-2017-820-5"}}


def test_without_such_a_permit_or_after_36_months_it_does_not_fit() -> None:
    assert reasons(NO_NEWCOMER, ESTABLISHMENT) == {
        "not-newly-arrived": {"sfs-2017-584-1", "sfs-2017-584-2", "sfs-2017-820-15"}
    }
    assert said(NO_NEWCOMER)["time-not-counted"] == {"sfs-2017-820-15", "sfs-2017-820-15a"}


def test_nobody_is_in_the_establishment_programme_and_in_a_guarantee_at_the_same_time() -> None:
    query = f"{YOUNG}&newcomer=in-programme"
    assert fits(query) == {YOUTH: OUTSIDE, ESTABLISHMENT: MEETS, DEVELOPMENT: OUTSIDE}
    assert reasons(query, YOUTH) == {"youth-not-beside-establishment": {"sfs-2017-820-13"}}
    assert reasons(query, DEVELOPMENT) == {"development-not-beside-establishment": {"sfs-2017-820-13"}}
    assert advice(query).headline.id == "in-the-programme-already"


# Work, registration, sick leave, illness


def test_all_three_programmes_ask_that_one_is_registered() -> None:
    query = "country=sweden&work=not-registered"
    assert set(fits(query).values()) == {OUTSIDE}
    assert reasons(query, YOUTH) == {"youth-not-registered": {"sfs-2007-813-5"}}
    assert reasons(query, DEVELOPMENT) == {"development-not-registered": {"sfs-2007-414-5"}}
    assert reasons(query, ESTABLISHMENT) == {"establishment-not-registered": {"sfs-2017-820-5"}}
    assert advice(query).headline.id == "register-first"
    assert set(advice(query).headline.sources) == {"sfs-2007-813-5", "sfs-2007-414-5", "sfs-2017-820-5"}


@pytest.mark.parametrize(
    ("work", "establishment"), [("full-time", OUTSIDE), ("business", OFFICER), ("sick-leave", OFFICER)]
)
def test_the_guarantees_are_for_people_without_work(work: str, establishment: Fit) -> None:
    query = f"country=sweden&work={work}"
    assert fits(query) == {YOUTH: OUTSIDE, ESTABLISHMENT: establishment, DEVELOPMENT: OUTSIDE}
    youth = {"sfs-2007-813-5", "af-job-guarantee-for-youth"}
    assert reasons(query, YOUTH) == {"youth-not-without-work": youth}
    development = {"sfs-2007-414-5", "af-job-and-development-guarantee"}
    assert reasons(query, DEVELOPMENT) == {"development-not-without-work": development}


def test_who_has_a_job_and_is_on_sick_leave_talks_with_the_employer_first() -> None:
    sweden, norway = (said(f"country={country}&work=sick-leave") for country in ("sweden", "norway"))
    assert sweden["talk-at-work"] == {"sfs-2010-110-30-6a", "sfs-2010-110-31-3"}
    assert norway["make-a-follow-up-plan"] == {"arbeidsmiljoloven-4-6", "tiltaksforskriften-1-8"}
    assert sweden["job-and-sick-leave-in-sweden"] >= {"sfs-2010-110-30-6a"}
    assert norway["job-and-sick-leave-in-norway"] == {"tiltaksforskriften-1-8"}


def test_who_works_part_time_may_fit_into_the_establishment_programme() -> None:
    query = "country=sweden&work=part-time&age=20-24&newcomer=permit&hindrance=no"
    assert fits(query)[ESTABLISHMENT] is MEETS


def test_illness_or_disability_leads_to_reinforced_work_training() -> None:
    query = f"{NO_NEWCOMER}&route=months&illness="
    reinforced = {"af-reinforced-work-training", "af-employer-work-training"}
    assert said(query + "yes")["ask-for-reinforced"] == reinforced
    assert "ask-for-reinforced" not in said(query + "no")
    assert "support-is-assessed" not in said(query + "no")
    assert said(f"{NO_NEWCOMER}&route=months")["support-is-assessed"]


# Norway


def test_norway_first_asks_whether_one_may_work_there() -> None:
    refused = "country=norway&work=registered&may-work=no"
    assert fits(refused) == {NORWAY: OUTSIDE}
    assert reasons(refused, NORWAY) == {"may-not-work": {"arbeidsmarkedsloven-2", "arbeidsmarkedsloven-10"}}
    assert said(refused)["ask-about-the-permit"] == {"arbeidsmarkedsloven-2"}


def test_norway_asks_for_16_years_and_the_system_for_less_than_72() -> None:
    child, old = f"{IN_NORWAY}&age=under-16", f"{IN_NORWAY}&age=72-or-more"
    assert reasons(child, NORWAY) == {"too-young-in-norway": {"tiltaksforskriften-1-3"}}
    assert reasons(old, NORWAY) == {"too-old-in-norway": {"nav-agreement-system-age"}}
    assert fits(child) == fits(old) == {NORWAY: OUTSIDE}
    assert said(old)["age-is-a-rule-of-the-system"] == {"nav-agreement-system-age"}


def test_without_a_needs_assessment_the_system_accepts_nobody() -> None:
    query = f"{IN_NORWAY}&age=16-or-more&assessment=no"
    assert fits(query) == {NORWAY: OUTSIDE}
    assert reasons(query, NORWAY) == {"no-assessment": {"nav-loven-14a", "nav-agreement-system-effort-group"}}
    assert advice(query).headline.id == "assessment-first"
    assert said(query)["ask-for-the-assessment"] == {"nav-loven-14a"}


def test_the_system_does_not_accept_people_with_good_opportunities() -> None:
    query = f"{ASSESSED}&group=good-opportunities"
    assert fits(query) == {NORWAY: OUTSIDE}
    assert reasons(query, NORWAY) == {"good-opportunities": {"nav-agreement-system-effort-group"}}
    assert said(query)["ask-for-a-new-assessment"] == {"nav-loven-14a"}


@pytest.mark.parametrize("group", ["guidance-reduced-capability", "work-partly", "little-opportunity"])
def test_reduced_capability_is_enough(group: str) -> None:
    assert fits(f"{ASSESSED}&group={group}") == {NORWAY: MEETS}
    by_system = said(f"{ASSESSED}&group={group}").get("reduced-by-group")
    expected = None if "reduced" in group else {"nav-agreement-system-reduced-capability"}
    assert by_system == expected


def test_who_needs_guidance_must_have_little_or_insufficient_experience() -> None:
    guided = f"{ASSESSED}&group=guidance"
    assert fits(f"{guided}&experience=yes") == {NORWAY: MEETS}
    assert fits(f"{guided}&experience=no") == {NORWAY: OUTSIDE}
    assert fits(guided) == {NORWAY: DEPENDS}
    assert reasons(f"{guided}&experience=no", NORWAY) == {
        "in-neither-group": {"tiltaksforskriften-3-3", "nav-agreement-system-reduced-capability"}
    }
    [finding] = [one for one in advice(f"{guided}&experience=yes").findings if one.id == f"{NORWAY}-meets"]
    assert finding.details["wording"] == date(2026, 7, 2)


def test_an_employee_is_an_exception_that_nav_judges() -> None:
    for work in ("job", "sick-leave"):
        query = f"country=norway&work={work}"
        assert fits(query) == {NORWAY: OFFICER}
        assert said(query)["exception-for-employees"] == {"tiltaksforskriften-1-8"}


# What gaps leave open


def expected(world: Mapping[str, object]) -> dict[str, Fit]:
    """What the law says of a complete set of answers."""
    return expected_in_norway(world) if world["country"] == "norway" else expected_in_sweden(world)


def expected_in_norway(world: Mapping[str, object]) -> dict[str, Fit]:
    match world:
        case {"work": "job" | "sick-leave"}:
            return {NORWAY: OFFICER}
        case {"group": "guidance-reduced-capability" | "work-partly" | "little-opportunity"}:
            return {NORWAY: MEETS}
        case {"group": "guidance", "experience": "yes"}:
            return {NORWAY: MEETS}
    return {NORWAY: OUTSIDE}


def expected_in_sweden(world: Mapping[str, object]) -> dict[str, Fit]:
    match world:
        case {"work": "not-registered" | "full-time"}:
            return {YOUTH: OUTSIDE, ESTABLISHMENT: OUTSIDE, DEVELOPMENT: OUTSIDE}
        case {"work": "business" | "sick-leave"}:
            return {YOUTH: OUTSIDE, ESTABLISHMENT: OFFICER, DEVELOPMENT: OUTSIDE}
        case {"age": "under-16"}:
            return {YOUTH: OUTSIDE, ESTABLISHMENT: OUTSIDE, DEVELOPMENT: OFFICER}
        case {"newcomer": "in-programme"}:
            return {YOUTH: OUTSIDE, ESTABLISHMENT: MEETS, DEVELOPMENT: OUTSIDE}
    without_work = MEETS if world["work"] == "registered" else OFFICER
    young = world["age"] in ("16-19", "20-24")
    not_asked = OFFICER  # the way through the questions ended before what decides
    if world.get("newcomer") == "permit":
        establishment = MEETS if world["hindrance"] == "no" else OUTSIDE
        youth = not_asked if young else OUTSIDE
        return {YOUTH: youth, ESTABLISHMENT: establishment, DEVELOPMENT: not_asked}
    used = world.get("newcomer") == "time-used"
    fits_the_young = young and (used or world["youth-route"] in ("days", "prison"))
    development: bool | None = used or world.get("youth-route") == "prison"
    if not development:
        development = world["route"] != "none" if "route" in world else None
    return {
        YOUTH: without_work if fits_the_young else OUTSIDE,
        ESTABLISHMENT: OUTSIDE,
        DEVELOPMENT: {True: without_work, False: OUTSIDE, None: not_asked}[development],
    }


@cache
def sheets() -> tuple[Given, ...]:
    """The answers of every way through the questions, "unknown" left out."""
    return tuple(
        {key: value for key, value in known.items() if value != UNKNOWN} for known in answered_on({})
    )


def answered_on(known: dict[str, str]) -> Iterator[dict[str, str]]:
    """Every way through the questions from here on."""
    for question in QUESTIONS:
        if question.key not in known and FINDER.is_asked(question, known):
            for value in question.values:
                if question.asks_for(value).truth(known):
                    yield from answered_on({**known, question.key: value})
            yield from answered_on({**known, question.key: UNKNOWN})
            return
    yield known


def test_every_complete_set_of_answers_gets_what_the_law_says() -> None:
    assert len(worlds()) > 100
    for world in worlds():
        guide = GUIDES[str(world["country"])]
        actual = {one.id: FITS[one.conditions.truth(world)] for one in guide.programmes}
        assert actual == expected(world), dict(world)


def test_gaps_leave_the_union_of_what_the_complete_answers_would_give() -> None:
    for given in sheets():
        if "country" not in given:
            continue
        possible = [
            expected(world)
            for world in worlds()
            if all(world.get(key, value) == value for key, value in given.items())
        ]
        for verdict in Advice(given, TODAY).verdicts:
            union = {fits[verdict.programme] for fits in possible}
            assert verdict.fit is (union.pop() if len(union) == 1 else DEPENDS), dict(given)


def test_something_is_missing_exactly_where_a_fit_depends_on_it() -> None:
    for given in sheets():
        found = Advice(given, TODAY)
        missing = [one.id.removeprefix("find-out-") for one in found.findings if one.wording == "find-out"]
        assert missing == [key for key in found.questions if key != "country"]
        if any(verdict.fit is DEPENDS for verdict in found.verdicts):
            assert missing, dict(given)


def test_each_programme_gets_a_reason_and_the_best_fit_makes_the_headline() -> None:
    for given in sheets():
        found = Advice(given, TODAY)
        assert all(verdict.findings for verdict in found.verdicts), dict(given)
        assert found.findings[0] == found.headline
        assert found.headline.sources
        if found.headline.id.startswith("headline-") and found.verdicts:
            assert found.headline.id == f"headline-{found.outcome.value}"
            order = list(Fit)
            assert all(order.index(one.fit) >= order.index(found.outcome) for one in found.verdicts)


def test_what_an_officer_judges_is_never_known_to_be_true() -> None:
    judged = Judged(Is("work", frozenset({"part-time"})))
    assert judged.truth({"work": "part-time"}) is None
    assert judged.truth({}) is None
    assert judged.truth({"work": "registered"}) is False


LOOKS = "country=sweden&work=registered|part-time"
TO_SWEDEN, TO_NORWAY = "country=sweden", "country=norway"
GUARANTEES = "sfs-2007-813-5 sfs-2007-414-5"
STATEMENTS = {
    # Headlines
    "register-first": heard("work=not-registered&country=sweden", sources=f"{GUARANTEES} sfs-2017-820-5"),
    "job-and-sick-leave-in-sweden": heard(
        "work=sick-leave&country=sweden", sources=f"{GUARANTEES} sfs-2010-110-30-6a"
    ),
    "in-the-programme-already": heard("newcomer=in-programme", sources="sfs-2017-820-13"),
    "register-with-nav-first": heard(
        "work=not-registered&country=norway", sources="arbeidsmarkedsloven-10 tiltaksforskriften-3-3"
    ),
    "job-and-sick-leave-in-norway": heard("work=sick-leave&country=norway", sources="tiltaksforskriften-1-8"),
    "job-in-norway": heard("work=job", sources="tiltaksforskriften-1-8"),
    "assessment-first": heard("assessment=no", sources="nav-loven-14a"),
    # What to do next
    "registered-days-count": heard("work=not-registered&country=sweden", sources=GUARANTEES),
    "talk-at-work": heard("work=sick-leave&country=sweden", sources="sfs-2010-110-30-6a sfs-2010-110-31-3"),
    "ask-about-the-programme": heard(
        LOOKS, sources="af-job-guarantee-for-youth af-job-and-development-guarantee"
    ),
    "ask-for-reinforced": heard(
        "illness=yes", sources="af-reinforced-work-training af-employer-work-training"
    ),
    "ask-what-else-in-sweden": heard(TO_SWEDEN, sources="af-work-training"),
    "register-as-a-jobseeker": heard(
        "work=not-registered&country=norway", sources="arbeidsmarkedsloven-2 arbeidsmarkedsloven-10"
    ),
    "ask-about-the-permit": heard("may-work=no|unknown", sources="arbeidsmarkedsloven-2"),
    "talk-with-the-employer": heard("work=job", sources="tiltaksforskriften-1-8"),
    "make-a-follow-up-plan": heard(
        "work=sick-leave&country=norway", sources="arbeidsmiljoloven-4-6 tiltaksforskriften-1-8"
    ),
    "ask-for-the-assessment": heard("assessment=no|unknown", "group=unknown", sources="nav-loven-14a"),
    "ask-for-a-new-assessment": heard("group=good-opportunities", sources="nav-loven-14a"),
    "contact-nav-office": heard(TO_NORWAY, sources="nav-work-training"),
    # What only an officer decides
    "referral-is-decided": heard(
        TO_SWEDEN, sources="sfs-2007-813-3 sfs-2007-414-3 sfs-2017-820-3 sfs-2017-820-4"
    ),
    "referral-must-suit": heard(TO_SWEDEN, sources="sfs-2000-628-9"),
    "part-time-is-judged": heard("work=part-time", sources="sfs-2007-813-4 sfs-2007-414-4 sfs-2017-820-8"),
    "agency-counts-the-time": heard(LOOKS, "work=not-registered&country=sweden", sources=GUARANTEES),
    "shorter-period-is-credited": heard("route=months|none|unknown", sources="sfs-2007-414-5"),
    "establishment-comes-first": heard("route=months", sources="sfs-2007-414-5"),
    "offer-may-come-early": heard("route=benefit-used|none|unknown", sources="sfs-2007-414-5a"),
    "income-condition-ends-it": heard(
        "youth-route=days|prison",
        "route=benefit-used|months|youth-guarantee-used|single-parent|prison",
        "newcomer=time-used",
        sources="sfs-2007-813-10 sfs-2007-414-13",
    ),
    "establishment-is-assessed": heard("newcomer=permit|unknown", sources="sfs-2017-820-6 sfs-2017-820-11"),
    "time-not-counted": heard("newcomer=no|time-used|unknown", sources="sfs-2017-820-15 sfs-2017-820-15a"),
    "support-is-assessed": heard("illness=yes|unknown", sources="af-work-training af-employer-work-training"),
    "officer-decides-in-sweden": heard(TO_SWEDEN, sources="af-work-training"),
    "nav-decides-who": heard(TO_NORWAY, sources="tiltaksforskriften-1-5"),
    "needed-and-fitting": heard(TO_NORWAY, sources="tiltaksforskriften-1-3"),
    "nav-decides-the-group": heard(
        "work=registered&country=norway", sources="nav-loven-14a nav-agreement-system-effort-group"
    ),
    "reduced-by-group": heard(
        "group=work-partly|little-opportunity", sources="nav-agreement-system-reduced-capability"
    ),
    "exception-for-employees": heard(
        "work=job", "work=sick-leave&country=norway", sources="tiltaksforskriften-1-8"
    ),
    "another-measure-is-flagged": heard("assessment=yes", sources="nav-agreement-system-overlap"),
    "age-is-a-rule-of-the-system": heard("age=16-or-more|72-or-more", sources="nav-agreement-system-age"),
    "not-a-decision-in-norway": heard(TO_NORWAY, sources="tiltaksforskriften-1-5"),
}
"""Who hears what besides how the programmes fit, and with which sources."""

FOUND_OUT_FROM = {
    "sweden": {
        "work": "sfs-2007-813-5 sfs-2007-414-5 sfs-2017-820-5",
        "age": "sfs-2007-813-5 sfs-2017-584-1",
        "newcomer": "sfs-2017-584-1 sfs-2017-584-2 sfs-2017-820-15",
        "hindrance": "sfs-2017-820-5",
        "youth-route": "sfs-2007-813-5",
        "route": "sfs-2007-414-5",
        "illness": "af-employer-work-training",
    },
    "norway": {
        "work": "arbeidsmarkedsloven-10 tiltaksforskriften-1-8",
        "may-work": "arbeidsmarkedsloven-2 arbeidsmarkedsloven-10",
        "age": "tiltaksforskriften-1-3 nav-agreement-system-age",
        "assessment": "nav-loven-14a nav-agreement-system-effort-group",
        "group": "nav-agreement-system-effort-group",
        "experience": "tiltaksforskriften-3-3",
    },
}
"""Why a question is asked, for each that may be missing."""


def test_everybody_hears_exactly_what_is_for_them_with_exactly_its_sources() -> None:
    for given in sheets():
        found = Advice(given, TODAY)
        known = {question.key: found.known.get(question.key, "not-asked") for question in QUESTIONS}
        expected = {
            id: one.sources for id, one in STATEMENTS.items() if any(matches(known, to) for to in one.to)
        }
        actual = {finding.id: set(finding.sources) for finding in found.findings if finding.id in STATEMENTS}
        assert actual == expected, known
        country = str(known["country"])
        missing = {
            finding.id: set(finding.sources) for finding in found.findings if finding.wording == "find-out"
        }
        assert missing == {
            f"find-out-{key}": set(FOUND_OUT_FROM[country][key].split())
            for key in found.questions
            if key != "country"
        }


def test_without_a_country_only_the_country_is_asked_for() -> None:
    [finding] = Advice({}, TODAY).findings
    assert finding.id == "headline-no-country"
    assert set(finding.sources) == {
        *FOUND_OUT_FROM["sweden"]["work"].split(),
        *FOUND_OUT_FROM["norway"]["work"].split(),
    }


def test_the_programmes_that_fit_are_named_above_the_answer() -> None:
    both = advice(f"{TEENAGER}&youth-route=prison")
    assert both.headline.details == {"measures": (YOUTH, DEVELOPMENT)}
    assert set(both.headline.sources) == {
        id
        for verdict in both.verdicts
        if verdict.fit is MEETS
        for one in verdict.findings
        for id in one.sources
    }
    assert both.headline.wording == "headline-meets-sweden"
    assert advice(NO_NEWCOMER).headline.details == {}
    assert advice(f"{ASSESSED}&group=work-partly").headline.wording == "headline-meets-norway"


def test_what_to_do_comes_first_where_it_stands_above_and_nothing_fits() -> None:
    assert advice("country=sweden&work=sick-leave").says_what_to_do_first
    assert not advice(f"{ADULT}&newcomer=in-programme").says_what_to_do_first
    assert not advice("country=sweden&work=full-time").says_what_to_do_first


@pytest.mark.parametrize("newcomer", ["in-programme", "time-used"])
@pytest.mark.parametrize("age", [YOUNG, ADULT])
def test_who_is_or_was_in_the_establishment_programme_is_asked_about_illness_and_no_more(
    age: str, newcomer: str
) -> None:
    assert advice(f"{age}&newcomer={newcomer}").questions == ("illness",)


def test_illness_is_asked_about_where_a_programme_may_follow() -> None:
    routes = "benefit-used|months|youth-guarantee-used|single-parent|prison"
    asked = (
        "newcomer=in-programme|time-used",
        "hindrance=no",
        "work=registered&youth-route=days|prison",
        f"work=registered&route={routes}",
    )
    for given in sheets():
        known = Advice(given, TODAY).known
        assert ("illness" in known) == any(matches(known, pattern) for pattern in asked), known


def test_a_programme_beside_one_that_fits_is_said_to_be_not_looked_into() -> None:
    [finding] = [
        one
        for one in advice(f"{ADULT}&newcomer=permit&hindrance=no").findings
        if one.id == f"{DEVELOPMENT}-officer"
    ]
    assert finding.wording == "not-looked-into"
    assert set(finding.sources) == {"sfs-2007-414-5", "sfs-2017-820-13", "af-job-and-development-guarantee"}
    [finding] = [
        one
        for one in advice(f"{ADULT}&newcomer=permit&hindrance=yes").findings
        if one.id == f"{DEVELOPMENT}-officer"
    ]
    assert finding.wording == "officer"


# Keys, sources, words


def test_the_keys_and_values_are_promised() -> None:
    assert {question.key: question.values for question in QUESTIONS} == {
        "country": ("sweden", "norway"),
        "work": ("registered", "not-registered", "part-time", "full-time", "business", "job", "sick-leave"),
        "may-work": ("yes", "no"),
        "age": (
            *("under-16", "16-19", "20-24", "25-or-more", "target-pension-age"),
            *("16-or-more", "72-or-more"),
        ),
        "newcomer": ("in-programme", "time-used", "permit", "no"),
        "hindrance": ("yes", "no"),
        "youth-route": ("days", "prison", "none"),
        "route": ("benefit-used", "months", "youth-guarantee-used", "single-parent", "prison", "none"),
        "illness": ("yes", "no"),
        "assessment": ("yes", "no"),
        "group": (
            *("good-opportunities", "guidance", "guidance-reduced-capability"),
            *("work-partly", "little-opportunity"),
        ),
        "experience": ("yes", "no"),
    }
    assert all(question.kind is Kind.CHOICE and question.decides for question in QUESTIONS)
    assert FINDER.folder == "which-programme"


def all_findings() -> list[Finding]:
    return [finding for given in sheets() for finding in Advice(given, TODAY).findings]


def test_every_finding_cites_sources_that_there_are_and_no_rule_is_never_said() -> None:
    found = all_findings()
    assert all(
        finding.sources and set(finding.sources) <= SOURCES.keys()
        for finding in found
        if finding.id != "find-out-country"
    )
    said = {finding.id for finding in found}
    for guide in GUIDES.values():
        assert {statement.id for statement in (*guide.headlines, *guide.statements)} <= said
        assert {one.id for programme in guide.programmes for one in programme.boundaries} <= said


def test_a_statement_cites_where_its_numbers_stand() -> None:
    for finding in all_findings():
        for id in finding.details.keys() & FIGURES.keys():
            assert FIGURES[id].source in finding.sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_a_number_for_each_gap_and_a_gap_for_each_number(language: str) -> None:
    words = site_words_of(language).finder.findings
    for finding in all_findings():
        gaps = {name for _, name, _, _ in Formatter().parse(words[finding.wording]) if name}
        assert gaps <= finding.details.keys(), finding.id
        assert finding.details.keys() & FIGURES.keys() <= gaps, finding.id


BANNED = re.compile(
    r"\b(entitle[ds]?|entitlement|approved|refused|you will get|qualify|please|invalid)\b", re.IGNORECASE
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_can_be_said_has_words_and_no_words_are_left_over(language: str) -> None:
    words = site_words_of(language).finder
    assert {finding.wording for finding in all_findings()} == words.findings.keys()
    assert words.questions.keys() == {question.key for question in QUESTIONS}
    for question in QUESTIONS:
        assert words.questions[question.key].options.keys() == set(question.values)
    facts = {
        fact
        for finding in all_findings()
        if isinstance(given := finding.details.get("facts"), tuple)
        for fact in given
    }
    assert words.facts.keys() == facts
    programmes = {programme.id for guide in GUIDES.values() for programme in guide.programmes}
    assert words.measures.keys() == words.programmes.keys() == programmes
    assert words.fits.keys() == {fit.value for fit in Fit}
    topics = {finding.topic for finding in all_findings()} - {Topic.ELIGIBILITY}
    assert words.topics.keys() == {topic.value for topic in topics}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_is_typed_and_nothing_is_promised(language: str) -> None:
    words = site_words_of(language).finder
    options = [option for question in words.questions.values() for option in question.options.values()]
    texts = [
        *words.findings.values(),
        *(text for question in words.questions.values() for text in (question.label, question.hint)),
        *(text for option in options for text in (option.label, option.hint)),
        *(clause.because for clause in words.facts.values()),
    ]
    for text in texts:
        plain = re.sub(r"\{[^{}]*\}|\[[a-z]{2}:[^\[\]]+\]", "", text)
        assert not re.search(r"\d", plain), text
        assert not BANNED.search(text), text
        assert {name for _, name, _, _ in Formatter().parse(text) if name} <= {
            *FIGURES,
            *("measures", "wording", "facts", "question"),
        }, text
