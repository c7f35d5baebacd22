"""What every answer says: who decides, where to ask, and what the calculator cannot know."""

import pytest

from calculator.law.norway.rules import MayTurn
from calculator.rules import Topic
from tests.calculator.asking import (
    DEVELOPMENT,
    ESTABLISHMENT,
    NORWAY,
    YOUTH,
    all_hear_exactly,
    answer,
    cited,
    everyone,
    may_be_in_the_group,
    said,
    says,
    sentence,
)

SWEDEN = "country=sweden"
NO_COUNTRY = "country=unknown"
IN_A_PROGRAMME = (
    "country=sweden&programme=job-guarantee-for-youth|establishment-programme|job-and-development-guarantee"
)


def test_everyone_hears_where_to_ask() -> None:
    all_hear_exactly(
        Topic.NEXT_STEP,
        everybody={
            "contact-either-agency": said(
                NO_COUNTRY, sources="af-work-training af-contact nav-work-training nav-find-your-office"
            ),
            "contact-arbetsformedlingen": said(SWEDEN, sources="af-work-training af-contact"),
            "contact-nav": said(NORWAY, sources="nav-work-training nav-find-your-office"),
            "ask-for-an-assessment": said(NORWAY + "&reduced-capability=no|unknown", sources="nav-loven-14a"),
            "complain": said(
                NORWAY,
                sources="arbeidsmarkedsloven-17 nav-loven-14a forvaltningsloven-29 folketrygdloven-21-12",
            ),
        },
        group={
            "prepare-to-explain": said(SWEDEN, sources="af-work-training"),
            "find-the-workplace-together": said(SWEDEN, sources="af-work-training"),
            "ask-for-reconsideration": said(
                SWEDEN, sources="sfs-2007-414-22 sfs-2007-813-16 sfs-2017-820-28"
            ),
        },
    )


def test_everyone_hears_what_the_answer_cannot_tell() -> None:
    all_hear_exactly(
        Topic.CAUTION,
        everybody={
            "an-officer-decides": said(NO_COUNTRY, sources="af-work-training tiltaksforskriften-1-5"),
            "officer-assesses": said(SWEDEN, sources="af-work-training"),
            "employed-on-sick-leave": said(
                SWEDEN + "&programme=none|unknown", sources="af-work-training sfs-2007-414-5"
            ),
            "no-answer-about-the-offer-in-sweden": said(SWEDEN, sources="af-work-training"),
            "nav-decides": said(NORWAY, sources="tiltaksforskriften-1-5"),
            "employed-on-sick-leave-in-norway": said(
                NORWAY + "&benefit=sickness-benefit|unknown", sources="tiltaksforskriften-1-8"
            ),
            "no-answer-about-the-offer-in-norway": said(NORWAY, sources="tiltaksforskriften-1-3"),
        },
        group={
            "youth-guarantee-ages": said(YOUTH, sources="sfs-2007-813-5"),
            "establishment-programme-ages": said(ESTABLISHMENT, sources="sfs-2017-584-1"),
            "development-guarantee-ages": said(DEVELOPMENT, sources="sfs-2007-414-5"),
            "one-programme-at-a-time": said(IN_A_PROGRAMME, sources="sfs-2017-820-13"),
            "agency-page-mixes-the-kinds": said(
                IN_A_PROGRAMME, sources="af-work-training af-reinforced-work-training"
            ),
            "age-was-assumed": said(
                NORWAY + "&age=unknown", sources="tiltaksforskriften-1-3 nav-agreement-system-age"
            ),
            "may-reach-the-age-limit": said(
                NORWAY + "&age=71",
                NORWAY + "&age=70&reduced-capability=yes|unknown",
                sources="nav-agreement-system-age",
            ),
            "lawful-stay-in-norway": said(NORWAY, sources="arbeidsmarkedsloven-2 arbeidsmarkedsloven-10"),
            "not-an-ordinary-employee": said(
                NORWAY, sources="nav-work-training tiltaksforskriften-3-7 nav-work-training-nb"
            ),
            "english-page-on-benefits": said(
                NORWAY,
                sources="nav-work-training nav-work-training-nb folketrygdloven-8-12"
                " dagpengeforskriften-4-3 folketrygdloven-4-15 folketrygdloven-11-12",
            ),
        },
    )


def test_that_an_officer_decides_is_always_said() -> None:
    for assessment in everyone():
        said_by = {"an-officer-decides", "officer-assesses", "nav-decides"}
        (words,) = (sentence(assessment, id) for id in said_by if says(assessment, id))
        assert words.startswith("This is information, not a decision.")


def test_twelve_months_of_450_days_are_never_said_without_the_caution_about_money() -> None:
    for assessment in everyone():
        rests_on_days = any(("long-participation", "yes") in limit.facts for limit in assessment.limits)
        in_guarantee = assessment.given.get("programme") == "job-and-development-guarantee"
        if rests_on_days and in_guarantee and assessment.given.get("country"):
            assert says(assessment, "activity-support-may-have-ended")


def test_a_missing_age_is_read_as_16_to_71_and_the_answer_says_so() -> None:
    assert "turned 16 and not 72" in sentence(answer(NORWAY), "age-was-assumed")
    assert not says(answer(NORWAY + "&age=16"), "age-was-assumed")


@pytest.mark.parametrize(
    ("dates", "warned"),
    [
        ("", True),
        ("&start=2026-09-01", True),
        ("&start=2026-09-01&end=2026-09-01", False),
        ("&start=2026-09-01&end=2026-09-02", True),
    ],
)
def test_someone_of_71_may_turn_72_from_the_second_day(dates: str, warned: bool) -> None:
    older = answer(f"{NORWAY}&little-experience=yes&reduced-capability=no&age=71{dates}")
    assert says(older, "may-reach-the-age-limit") is warned


@pytest.mark.parametrize(
    ("capability", "dates", "warned"),
    [
        ("no", "", False),
        ("yes", "", True),
        ("yes", "&start=2026-09-01", True),
        ("yes", "&start=2026-09-01&end=2027-09-01", False),
        ("yes", "&start=2026-09-01&end=2027-09-02", True),
        ("yes", "&start=2028-02-29&end=2029-02-28", False),
        ("yes", "&start=2028-02-29&end=2029-03-01", True),
    ],
)
def test_someone_of_70_may_turn_72_a_year_and_a_day_later(capability: str, dates: str, warned: bool) -> None:
    older = answer(f"{NORWAY}&little-experience=yes&reduced-capability={capability}&age=70{dates}")
    assert says(older, "may-reach-the-age-limit") is warned


def test_someone_of_69_cannot_turn_72_within_18_months() -> None:
    for dates in ("", "&start=2026-09-01&end=2028-02-29"):
        assert not says(answer(f"{NORWAY}&reduced-capability=yes&age=69{dates}"), "may-reach-the-age-limit")


@pytest.mark.parametrize("age", [72, 120])
def test_who_is_past_the_limit_is_not_warned_of_it_even_on_the_first_days_of_the_calendar(age: int) -> None:
    older = answer(f"{NORWAY}&age={age}&start=0001-01-01&end=0001-01-02")
    assert not says(older, "may-reach-the-age-limit")


@pytest.mark.parametrize(("age", "may"), [(70, False), (71, True), (72, False), (120, False)])
def test_only_who_is_younger_can_turn_72(age: int, may: bool) -> None:
    assert MayTurn(72, 12).truth({"age": age}) is may


def test_the_warning_may_be_read_on_the_first_days_of_the_calendar() -> None:
    assert says(answer(f"{NORWAY}&age=71&start=0001-01-01&end=0001-01-02"), "may-reach-the-age-limit")


@pytest.mark.parametrize(
    ("country", "day", "known"),
    [
        (YOUTH, "2025-09-30", False),
        (YOUTH, "2025-10-01", True),
        (NORWAY, "2025-07-31", False),
        (NORWAY, "2025-08-01", True),
    ],
)
def test_for_a_day_before_the_wording_that_was_read_the_answer_says_so(
    country: str, day: str, known: bool
) -> None:
    earlier = answer(f"{country}&on={day}")
    assert says(earlier, "rules-of-that-day-not-read") is not known
    if not known:
        sources = {
            YOUTH: {"af-work-training"},
            NORWAY: {
                "tiltaksforskriften-1-3",
                "nav-agreement-system-age",
                "tiltaksforskriften-3-3",
                "nav-work-training",
            },
        }
        assert cited(earlier, "rules-of-that-day-not-read") == sources[country]
        first_known = {YOUTH: "1 October 2025", NORWAY: "1 August 2025"}
        assert first_known[country] in sentence(earlier, "rules-of-that-day-not-read")


@pytest.mark.parametrize(("day", "long_ago"), [("2027-11-24", False), ("2027-11-25", True)])
def test_a_year_after_the_last_reading_the_answer_says_so(day: str, long_ago: bool) -> None:
    for country in (YOUTH, NORWAY):
        later = answer(f"{country}&on={day}")
        assert says(later, "rules-read-long-ago") is long_ago
        if long_ago:
            assert "We last read them on 24 November 2026" in sentence(later, "rules-read-long-ago")
            assert (
                cited(later, "rules-read-long-ago")
                == {
                    YOUTH: {"af-work-training"},
                    NORWAY: {
                        "tiltaksforskriften-1-3",
                        "nav-agreement-system-age",
                        "tiltaksforskriften-3-3",
                        "nav-work-training",
                    },
                }[country]
            )


def test_on_the_day_of_these_tests_the_rules_are_known() -> None:
    for assessment in everyone():
        assert not says(assessment, "rules-of-that-day-not-read")
        assert not says(assessment, "rules-read-long-ago")
        assert all(finding.wording != "figure-not-known" for finding in assessment.findings)


def test_outside_the_group_there_is_no_advice_that_only_the_group_needs() -> None:
    for assessment in everyone():
        if not may_be_in_the_group(assessment):
            assert {finding.topic for finding in assessment.findings} == {
                Topic.ELIGIBILITY,
                Topic.NEXT_STEP,
                Topic.CAUTION,
            }
