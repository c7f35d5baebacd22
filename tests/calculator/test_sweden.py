"""Sweden's rules, row by row: B1 to B12 of the decision table, and what is said about the length."""

from calculator.law.sweden.rules import LIMITS
from calculator.rules import Topic
from tests.calculator.asking import (
    DEVELOPMENT,
    ESTABLISHMENT,
    HOLDS,
    MAY_BE_OFFERED,
    MORE_ANSWERS_NEEDED,
    ORDINARY,
    OUTSIDE,
    REINFORCED,
    YOUTH,
    all_hear_exactly,
    answer,
    cited,
    finding,
    limits,
    said,
    says,
    sentence,
)


def test_b1_work_training_in_the_job_guarantee_for_youth_is_up_to_3_months() -> None:
    young = answer(YOUTH + ORDINARY)
    assert young.outcome is MAY_BE_OFFERED
    assert limits(young) == {3: HOLDS}
    assert young.questions == ()
    assert cited(young, "limit-3-months") == {"sfs-2007-813-9b", "af-work-training"}
    assert cited(young, "may-be-offered") == {"sfs-2007-813-9b", "af-work-training"}
    assert cited(young, "because-programme") == {"af-work-training"}
    assert sentence(young, "may-be-offered") == "You may be offered work training for up to 3 months."


def test_b2_reinforced_work_training_in_the_job_guarantee_for_youth_is_up_to_6_months() -> None:
    young = answer(YOUTH + REINFORCED)
    assert young.outcome is MAY_BE_OFFERED
    assert limits(young) == {6: HOLDS}
    assert young.questions == ()
    assert cited(young, "limit-6-months") == {"sfs-2007-813-9c", "af-reinforced-work-training"}
    assert (
        sentence(young, "may-be-offered") == "You may be offered reinforced work training for up to 6 months."
    )


def test_b1_and_b2_without_the_kind_the_kind_is_still_asked() -> None:
    young = answer(YOUTH)
    assert young.outcome is MAY_BE_OFFERED
    assert limits(young) == {
        3: [{"measure": "work-training"}],
        6: [{"measure": "reinforced-work-training"}],
    }
    assert young.questions == ("measure",)
    assert cited(young, "may-be-offered") == {
        "sfs-2007-813-9b",
        "sfs-2007-813-9c",
        "af-work-training",
        "af-reinforced-work-training",
    }
    assert cited(young, "find-out-first") == cited(young, "may-be-offered")
    assert sentence(young, "may-be-offered") == "You may be offered work training for up to 3 or 6 months."


def test_b3_work_training_in_the_establishment_programme_is_up_to_6_months() -> None:
    newcomer = answer(ESTABLISHMENT + ORDINARY)
    assert newcomer.outcome is MAY_BE_OFFERED
    assert limits(newcomer) == {6: HOLDS}
    assert newcomer.questions == ()
    assert cited(newcomer, "limit-6-months") == {"sfs-2017-820-13a", "af-work-training"}


def test_b4_reinforced_work_training_in_the_establishment_programme_is_up_to_12_months() -> None:
    newcomer = answer(ESTABLISHMENT + REINFORCED)
    assert newcomer.outcome is MAY_BE_OFFERED
    assert limits(newcomer) == {12: HOLDS}
    assert newcomer.questions == ()
    assert cited(newcomer, "limit-12-months") == {"sfs-2017-820-13b", "af-reinforced-work-training"}


def test_b3_and_b4_rest_on_the_ordinance_itself() -> None:
    for measure in ("", ORDINARY, REINFORCED):
        newcomer = answer(ESTABLISHMENT + measure)
        assert {"sfs-2017-820-13a", "sfs-2017-820-13b"} & cited(newcomer, "may-be-offered")
        assert not any("not read" in sentence(newcomer, found.id) for found in newcomer.findings)


def test_the_establishment_programme_has_24_months_until_36_after_the_first_registration() -> None:
    newcomer = answer(ESTABLISHMENT)
    assert cited(newcomer, "establishment-programme-time") == {"sfs-2017-820-15"}
    text = sentence(newcomer, "establishment-programme-time")
    assert "up to 24 months full time" in text
    assert "until 36 months after you were first registered" in text
    assert not says(answer(YOUTH), "establishment-programme-time")


def test_the_time_of_the_establishment_programme_is_known_from_2026() -> None:
    assert not says(answer(ESTABLISHMENT + "&on=2025-12-31"), "establishment-programme-time")
    assert says(answer(ESTABLISHMENT + "&on=2026-01-01"), "establishment-programme-time")


def test_a_period_is_tested_before_each_one_in_the_guarantee_and_the_establishment_programme() -> None:
    for programme in (DEVELOPMENT, ESTABLISHMENT):
        tested = cited(answer(programme), "each-period-is-tested")
        assert tested == {"sfs-2007-414-10", "sfs-2017-820-13c"}
    assert not says(answer(YOUTH), "each-period-is-tested")


def test_b5_below_450_days_work_training_in_the_guarantee_is_up_to_6_months() -> None:
    participant = answer(DEVELOPMENT + ORDINARY + "&long-participation=no")
    assert participant.outcome is MAY_BE_OFFERED
    assert limits(participant) == {6: HOLDS}
    assert participant.questions == ()
    assert cited(participant, "limit-6-months") == {"sfs-2007-414-10", "af-work-training"}
    assert not says(participant, "activity-support-may-have-ended")


def test_b6_from_450_days_work_training_in_the_guarantee_is_up_to_12_months() -> None:
    participant = answer(DEVELOPMENT + ORDINARY + "&long-participation=yes")
    assert participant.outcome is MAY_BE_OFFERED
    assert limits(participant) == {12: HOLDS}
    assert participant.questions == ()
    assert cited(participant, "limit-12-months") == {"sfs-2007-414-10", "af-work-training"}
    assert "450 days" in sentence(participant, "limit-12-months")


def test_b6_never_comes_without_the_caution_that_activity_support_may_have_ended() -> None:
    for benefit in ("", "activity-support", "development-allowance", "introduction-benefit", "none"):
        participant = answer(DEVELOPMENT + ORDINARY + f"&long-participation=yes&benefit={benefit}")
        assert cited(participant, "activity-support-may-have-ended") == {"sfs-2017-819-2-8"}
        assert "at most 450 days" in sentence(participant, "activity-support-may-have-ended")


def test_b5_and_b6_name_the_programme_the_kind_and_the_days_as_reasons() -> None:
    for days in ("yes", "no"):
        (limit,) = answer(DEVELOPMENT + ORDINARY + f"&long-participation={days}").limits
        assert limit.facts == (
            ("programme", "job-and-development-guarantee"),
            ("measure", "work-training"),
            ("long-participation", days),
        )


def test_b5_and_b6_without_the_days_the_days_are_still_asked() -> None:
    participant = answer(DEVELOPMENT + ORDINARY)
    assert participant.outcome is MAY_BE_OFFERED
    assert limits(participant) == {6: [{"long-participation": "no"}], 12: [{"long-participation": "yes"}]}
    assert participant.questions == ("long-participation",)
    assert cited(participant, "may-be-offered") == {"sfs-2007-414-10", "af-work-training"}


def test_b7_reinforced_work_training_in_the_guarantee_is_up_to_12_months_however_long_the_stay() -> None:
    participant = answer(DEVELOPMENT + REINFORCED)
    assert participant.outcome is MAY_BE_OFFERED
    assert limits(participant) == {12: HOLDS}
    assert participant.questions == ()
    assert participant.ignored == ()
    assert cited(participant, "limit-12-months") == {"sfs-2007-414-10", "af-reinforced-work-training"}
    for days in ("yes", "no"):
        told = answer(DEVELOPMENT + REINFORCED + f"&long-participation={days}")
        assert limits(told) == {12: HOLDS}
        assert told.ignored == ("long-participation",)


def test_b5_to_b7_the_guarantee_alone_leaves_6_or_12_months() -> None:
    participant = answer(DEVELOPMENT)
    assert limits(participant) == {
        6: [{"measure": "work-training", "long-participation": "no"}],
        12: [{"long-participation": "yes"}, {"measure": "reinforced-work-training"}],
    }
    assert participant.questions == ("measure", "long-participation")
    assert cited(participant, "limit-12-months") == {
        "sfs-2007-414-10",
        "af-work-training",
        "af-reinforced-work-training",
    }
    assert finding(participant, "find-out-first").details == {"question": "measure"}


def test_b8_nobody_is_in_the_establishment_programme_and_a_guarantee_at_once() -> None:
    for programme in (YOUTH, ESTABLISHMENT, DEVELOPMENT):
        assert cited(answer(programme), "one-programme-at-a-time") == {"sfs-2017-820-13"}
    assert not says(answer("country=sweden"), "one-programme-at-a-time")


def test_b9_outside_the_three_programmes_there_is_no_number_but_somewhere_to_ask() -> None:
    jobseeker = answer("country=sweden&programme=none")
    assert jobseeker.outcome is OUTSIDE
    assert limits(jobseeker) == {}
    assert jobseeker.questions == ()
    assert cited(jobseeker, "outside-the-programmes") == {"af-work-training"}
    assert "Ask Arbetsförmedlingen" in sentence(jobseeker, "outside-the-programmes")
    assert cited(jobseeker, "contact-arbetsformedlingen") == {"af-work-training", "af-contact"}
    assert [found.id for found in jobseeker.findings] == [
        "outside-the-programmes",
        "contact-arbetsformedlingen",
        "officer-assesses",
        "employed-on-sick-leave",
        "no-answer-about-the-offer-in-sweden",
    ]


def test_b10_the_youth_guarantee_is_from_16_and_before_25_which_the_form_does_not_ask() -> None:
    young = answer(YOUTH)
    assert cited(young, "youth-guarantee-ages") == {"sfs-2007-813-5"}
    assert "turned 16 but not 25" in sentence(young, "youth-guarantee-ages")
    assert answer(YOUTH + "&age=40").ignored == ("age",)
    assert limits(answer(YOUTH + "&age=40")) == limits(young)


def test_b11_the_establishment_programme_is_from_20_which_the_form_does_not_ask() -> None:
    newcomer = answer(ESTABLISHMENT)
    assert cited(newcomer, "establishment-programme-ages") == {"sfs-2017-584-1"}
    assert "from 20 up to the target pension age" in sentence(newcomer, "establishment-programme-ages")
    assert answer(ESTABLISHMENT + "&age=19").ignored == ("age",)


def test_b12_the_development_guarantee_names_no_age() -> None:
    participant = answer(DEVELOPMENT)
    assert cited(participant, "development-guarantee-ages") == {"sfs-2007-414-5"}
    assert answer(DEVELOPMENT + "&age=15").ignored == ("age",)


def test_each_row_holds_by_itself_whatever_else_is_answered() -> None:
    maximum = {
        ("job-guarantee-for-youth", "work-training"): {"yes": 3, "no": 3},
        ("job-guarantee-for-youth", "reinforced-work-training"): {"yes": 6, "no": 6},
        ("establishment-programme", "work-training"): {"yes": 6, "no": 6},
        ("establishment-programme", "reinforced-work-training"): {"yes": 12, "no": 12},
        ("job-and-development-guarantee", "work-training"): {"yes": 12, "no": 6},
        ("job-and-development-guarantee", "reinforced-work-training"): {"yes": 12, "no": 12},
    }
    for (programme, measure), months in maximum.items():
        for days in months:
            sheet = {"programme": programme, "measure": measure, "long-participation": days}
            assert [limit.months for limit in LIMITS if limit.when.truth(sheet)] == [months[days]]


def test_without_a_programme_every_maximum_of_sweden_is_possible() -> None:
    somebody = answer("country=sweden")
    assert somebody.outcome is MORE_ANSWERS_NEEDED
    assert list(limits(somebody)) == [3, 6, 12]
    assert somebody.questions == ("programme", "measure", "long-participation")
    assert cited(somebody, "more-answers-needed") == {
        "sfs-2007-414-10",
        "sfs-2007-813-9b",
        "sfs-2007-813-9c",
        "sfs-2017-820-13a",
        "sfs-2017-820-13b",
        "af-work-training",
        "af-reinforced-work-training",
    }


def test_the_answer_names_only_the_reasons_that_the_answers_give() -> None:
    assert not any(found.id.startswith("because-") for found in answer("country=sweden").findings)
    assert sentence(answer(YOUTH), "because-programme") == (
        "That is because you take part in the Job Guarantee for Youth (jobbgarantin för ungdomar)."
    )
    assert finding(answer(YOUTH + ORDINARY), "limit-3-months").details["facts"] == (
        ("programme", "job-guarantee-for-youth"),
        ("measure", "work-training"),
    )


def test_everyone_in_sweden_hears_what_holds_about_the_length() -> None:
    in_a_programme = YOUTH + "|establishment-programme|job-and-development-guarantee"
    all_hear_exactly(
        Topic.DURATION,
        everybody={},
        group={
            "two-kinds": said(
                in_a_programme + "&measure=unknown",
                sources="sfs-2007-414-10 sfs-2007-813-9c sfs-2017-820-13b af-reinforced-work-training",
            ),
            "reinforced-is-for": said(
                "country=sweden&measure=reinforced-work-training", sources="af-employer-work-training"
            ),
            "agency-counts-the-days": said(
                DEVELOPMENT + "&measure=work-training|unknown", sources="sfs-2007-414-10"
            ),
            "each-period-is-tested": said(
                DEVELOPMENT, ESTABLISHMENT, sources="sfs-2007-414-10 sfs-2017-820-13c"
            ),
            "establishment-programme-time": said(ESTABLISHMENT, sources="sfs-2017-820-15"),
            "ask-about-a-new-period": said("country=sweden", sources="af-work-training"),
            "length-fits-your-needs": said("country=norway", sources="tiltaksforskriften-3-5"),
            "extension-may-be-given": said(
                "country=norway&reduced-capability=yes|unknown",
                sources="tiltaksforskriften-3-5 nav-work-training",
            ),
        },
    )
