"""Norway's rules, row by row: D1 to D13 of the decision table."""

import pytest

from calculator.rules import Topic
from tests.calculator.asking import (
    EXTENDED,
    HOLDS,
    MAY_BE_OFFERED,
    MORE_ANSWERS_NEEDED,
    NORWAY,
    OUTSIDE,
    answer,
    cited,
    limits,
    says,
    sentence,
)

LITTLE_EXPERIENCE = NORWAY + "&little-experience=yes&reduced-capability=no"
REDUCED = NORWAY + "&little-experience=no&reduced-capability=yes"
NEITHER = NORWAY + "&little-experience=no&reduced-capability=no"
DURATION = {"tiltaksforskriften-3-5", "nav-work-training"}
GROUPS = {"tiltaksforskriften-3-3", "nav-work-training"}


def test_d1_under_16_the_minimum_age_is_not_met() -> None:
    child = answer(LITTLE_EXPERIENCE + "&age=15")
    assert child.outcome is OUTSIDE
    assert limits(child) == {}
    assert child.questions == ()
    assert cited(child, "under-minimum-age") == {"tiltaksforskriften-1-3"}
    assert "is 16" in sentence(child, "under-minimum-age")
    assert "Ask NAV" in sentence(child, "under-minimum-age")


def test_d1_on_the_16th_birthday_the_minimum_age_is_met() -> None:
    assert limits(answer(LITTLE_EXPERIENCE + "&age=16")) == {12: HOLDS}
    assert not says(answer(LITTLE_EXPERIENCE + "&age=16"), "under-minimum-age")


def test_d1_under_16_nothing_else_is_asked() -> None:
    assert answer(NORWAY + "&age=15").outcome is OUTSIDE
    assert answer(NORWAY + "&age=15").questions == ()


def test_d2_at_72_the_agreement_system_does_not_accept_an_agreement() -> None:
    older = answer(REDUCED + "&age=72")
    assert older.outcome is OUTSIDE
    assert limits(older) == {}
    assert older.questions == ()
    assert cited(older, "at-the-age-limit") == {"nav-agreement-system-age"}
    assert "72" in sentence(older, "at-the-age-limit")
    assert "rule of the system: ask NAV" in sentence(older, "at-the-age-limit")


def test_d2_at_71_the_answer_warns_of_the_birthday() -> None:
    older = answer(LITTLE_EXPERIENCE + "&age=71")
    assert limits(older) == {12: HOLDS}
    assert not says(older, "at-the-age-limit")
    assert cited(older, "may-reach-the-age-limit") == {"nav-agreement-system-age"}
    assert "rule of the system: ask NAV" in sentence(older, "may-reach-the-age-limit")


def test_d3_little_experience_without_reduced_capability_is_up_to_12_months() -> None:
    beginner = answer(LITTLE_EXPERIENCE)
    assert beginner.outcome is MAY_BE_OFFERED
    assert limits(beginner) == {12: HOLDS}
    assert beginner.questions == ()
    assert cited(beginner, "limit-12-months") == DURATION
    assert cited(beginner, "may-be-offered") == DURATION
    assert cited(beginner, "because-little-experience") == GROUPS
    assert "little or insufficient work experience" in sentence(beginner, "because-little-experience")
    assert not says(beginner, "because-reduced-capability")
    assert sentence(beginner, "may-be-offered") == "You may be offered work training for up to 12 months."


@pytest.mark.parametrize("experience", ["yes", "no", "unknown"])
def test_d4_with_reduced_capability_nav_may_extend_the_12_months_to_18(experience: str) -> None:
    participant = answer(NORWAY + f"&little-experience={experience}&reduced-capability=yes")
    assert participant.outcome is MAY_BE_OFFERED
    assert limits(participant) == {12: HOLDS, 18: EXTENDED}
    assert participant.questions == ()
    assert cited(participant, "limit-12-months") == DURATION
    assert cited(participant, "limit-18-months") == DURATION
    assert cited(participant, "because-reduced-capability") == GROUPS
    assert sentence(participant, "may-be-offered") == "You may be offered work training for up to 12 months."
    assert "NAV extends it by up to 6 months" in sentence(participant, "limit-18-months")


def test_d5_with_neither_there_is_no_number_but_somewhere_to_ask() -> None:
    jobseeker = answer(NEITHER)
    assert jobseeker.outcome is OUTSIDE
    assert limits(jobseeker) == {}
    assert jobseeker.questions == ()
    assert cited(jobseeker, "outside-the-two-groups") == GROUPS
    assert "Ask NAV" in sentence(jobseeker, "outside-the-two-groups")
    assert [found.id for found in jobseeker.findings] == [
        "outside-the-two-groups",
        "contact-nav",
        "ask-for-an-assessment",
        "complain",
        "nav-decides",
        "employed-on-sick-leave-in-norway",
        "no-answer-about-the-offer-in-norway",
    ]


def test_d6_who_is_thought_to_manage_alone_is_told_of_the_effort_groups() -> None:
    for somebody in (NORWAY, LITTLE_EXPERIENCE, REDUCED):
        assert cited(answer(somebody), "nav-places-you-in-a-group") == {
            "nav-agreement-system-effort-group",
            "nav-loven-14a",
        }
        told = sentence(answer(somebody), "nav-places-you-in-a-group")
        assert "“good opportunities” (gode muligheter)" in told
        assert "a rule of the system" in told
    assert cited(answer(LITTLE_EXPERIENCE), "ask-for-an-assessment") == {"nav-loven-14a"}
    assert not says(answer(REDUCED), "ask-for-an-assessment")


@pytest.mark.parametrize(
    ("somebody", "last_day", "planned"),
    [
        (LITTLE_EXPERIENCE, "2027-08-31", "within"),
        (LITTLE_EXPERIENCE, "2027-09-01", "too-long"),
        (REDUCED, "2027-08-31", "within"),
        (REDUCED, "2027-09-01", "depends"),
        (REDUCED, "2028-02-29", "depends"),
        (REDUCED, "2028-03-01", "too-long"),
        (NORWAY, "2027-08-31", "depends"),
        (NORWAY, "2028-02-29", "depends"),
        (NORWAY, "2028-03-01", "too-long"),
    ],
)
def test_d7_and_d8_a_planned_day_after_12_or_18_months_less_a_day(
    somebody: str, last_day: str, planned: str
) -> None:
    participant = answer(f"{somebody}&start=2026-09-01&end={last_day}")
    assert participant.planned is not None
    assert participant.planned.value == planned
    assert cited(participant, f"planned-{planned}") == DURATION


@pytest.mark.parametrize("benefit", ["sickness-benefit", "unemployment-benefit", "work-assessment-allowance"])
def test_d9_who_has_a_benefit_keeps_it_and_gets_no_tiltakspenger_on_top(benefit: str) -> None:
    receiver = answer(f"{LITTLE_EXPERIENCE}&benefit={benefit}")
    assert limits(receiver) == {12: HOLDS}
    assert receiver.questions == ()
    assert cited(receiver, f"keep-{benefit}") >= {"nav-work-training-nb", "nav-work-training"}
    assert cited(receiver, "no-tiltakspenger-on-top") == {"tiltakspengeforskriften-7"}
    assert not says(receiver, "may-get-tiltakspenger")
    assert not says(receiver, "tiltakspenger-amount")


def test_d10_who_has_no_benefit_and_is_18_may_get_tiltakspenger() -> None:
    adult = answer(f"{LITTLE_EXPERIENCE}&benefit=none&age=18")
    assert adult.questions == ()
    assert cited(adult, "may-get-tiltakspenger") == {
        "nav-work-training-nb",
        "tiltakspengeforskriften-2",
        "tiltakspengeforskriften-3",
    }
    assert sentence(adult, "tiltakspenger-amount").startswith("In 2026, tiltakspenger are NOK 312 a day")
    assert cited(adult, "tiltakspenger-amount") == {"tiltakspengeforskriften-3", "nav-tiltakspenger-rates"}
    assert cited(adult, "no-tiltakspenger-with") == {
        "tiltakspengeforskriften-7",
        "tiltakspengeforskriften-8",
        "tiltakspengeforskriften-9",
    }


def test_d10_without_an_age_tiltakspenger_depend_on_having_turned_18() -> None:
    somebody = answer(f"{LITTLE_EXPERIENCE}&benefit=none")
    assert "if you have turned 18" in sentence(somebody, "may-get-tiltakspenger-when-old-enough")
    assert somebody.questions == ()


def test_d11_at_17_there_are_no_tiltakspenger() -> None:
    young = answer(f"{LITTLE_EXPERIENCE}&benefit=none&age=17")
    assert limits(young) == {12: HOLDS}
    assert cited(young, "too-young-for-tiltakspenger") == {"tiltakspengeforskriften-3"}
    assert "turned 18" in sentence(young, "too-young-for-tiltakspenger")
    assert not says(young, "may-get-tiltakspenger")
    assert not says(young, "tiltakspenger-amount")


def test_d12_nav_approves_last_and_nobody_begins_before() -> None:
    participant = answer(LITTLE_EXPERIENCE)
    assert cited(participant, "approve-the-agreement") == {"nav-work-training", "tiltaksforskriften-3-4"}
    assert cited(participant, "wait-for-nav") == {"nav-work-training", "nav-agreement-terms"}
    assert cited(participant, "employer-approves-the-agreement") == {
        "nav-work-training",
        "nav-agreement-terms",
    }
    assert "NAV comes last" in sentence(participant, "approve-the-agreement")


def test_d13_documented_extra_costs_can_be_covered_up_to_the_maximum_of_the_year_of_the_last_day() -> None:
    employer = answer(LITTLE_EXPERIENCE)
    assert cited(employer, "employer-may-get-inclusion-subsidy") == {
        "nav-work-training",
        "tiltaksforskriften-11-2",
        "nav-agreement-terms-inclusion-subsidy",
    }
    assert cited(employer, "inclusion-subsidy-amount") == {
        "tiltaksforskriften-11-4",
        "nav-agreement-system-inclusion-subsidy",
    }
    assert "NOK 160,400 for a subsidy agreement that ends in 2026" in sentence(
        employer, "inclusion-subsidy-amount"
    )


def test_with_nothing_answered_both_maxima_of_norway_are_possible() -> None:
    somebody = answer(NORWAY)
    assert somebody.outcome is MORE_ANSWERS_NEEDED
    assert limits(somebody) == {
        12: [{"little-experience": "yes"}, {"reduced-capability": "yes"}],
        18: [{"reduced-capability": "yes", "extension": "granted"}],
    }
    assert somebody.questions == ("reduced-capability", "little-experience")
    assert cited(somebody, "more-answers-needed") == DURATION


def test_little_experience_alone_leaves_the_capability_to_be_found_out() -> None:
    beginner = answer(NORWAY + "&little-experience=yes")
    assert beginner.outcome is MAY_BE_OFFERED
    assert limits(beginner) == {12: HOLDS, 18: [{"reduced-capability": "yes", "extension": "granted"}]}
    assert beginner.questions == ("reduced-capability",)


def test_experience_alone_leaves_everything_to_the_capability() -> None:
    experienced = answer(NORWAY + "&little-experience=no")
    assert experienced.outcome is MORE_ANSWERS_NEEDED
    assert limits(experienced) == {
        12: [{"reduced-capability": "yes"}],
        18: [{"reduced-capability": "yes", "extension": "granted"}],
    }
    assert experienced.questions == ("reduced-capability",)


def test_who_belongs_to_both_groups_reads_both_reasons() -> None:
    participant = answer(NORWAY + "&little-experience=yes&reduced-capability=yes")
    assert cited(participant, "because-little-experience") == GROUPS
    assert cited(participant, "because-reduced-capability") == GROUPS


def test_that_navs_system_leaves_out_a_group_stands_with_the_answer_itself() -> None:
    (found,) = (
        found for found in answer(LITTLE_EXPERIENCE).findings if found.id == "nav-places-you-in-a-group"
    )
    assert found.topic is Topic.ELIGIBILITY


def test_an_employee_on_sick_leave_turns_to_the_employer_first() -> None:
    for benefit in ("sickness-benefit", "unknown"):
        receiver = answer(f"{NORWAY}&benefit={benefit}")
        assert cited(receiver, "employed-on-sick-leave-in-norway") == {"tiltaksforskriften-1-8"}
    assert not says(answer(f"{NORWAY}&benefit=none"), "employed-on-sick-leave-in-norway")
