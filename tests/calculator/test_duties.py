"""Insurance, and what the participant and the employer do: the obligations of each country."""

from calculator.rules import Topic
from tests.calculator.asking import (
    DEVELOPMENT,
    ESTABLISHMENT,
    NORWAY,
    YOUTH,
    all_hear_exactly,
    answer,
    said,
    says,
    sentence,
)

SWEDEN = "country=sweden"
WITH_A_BENEFIT = "&benefit=activity-support|development-allowance|introduction-benefit"
WITHOUT_ONE = "&benefit=other|none"


def test_everyone_hears_how_they_are_insured_and_kept_safe() -> None:
    all_hear_exactly(
        Topic.INSURANCE,
        everybody={},
        group={
            "insurance-in-sweden": said(
                SWEDEN + WITH_A_BENEFIT,
                DEVELOPMENT,
                sources="af-work-training af-insurance kammarkollegiet-personal-injury sfs-1988-244-1",
            ),
            "insurance-depends-on-benefit": said(
                SWEDEN + "&benefit=unknown&programme=job-guarantee-for-youth|establishment-programme|unknown",
                SWEDEN + "&programme=unknown" + WITHOUT_ONE,
                sources="kammarkollegiet-personal-injury sfs-1988-244-1",
            ),
            "insurance-without-benefit-in-youth-guarantee": said(
                YOUTH + WITHOUT_ONE, sources="kammarkollegiet-personal-injury sfs-1988-244-1"
            ),
            "insurance-without-benefit-in-establishment-programme": said(
                ESTABLISHMENT + WITHOUT_ONE, sources="kammarkollegiet-personal-injury sfs-1988-244-1"
            ),
            "safe-workplace-in-sweden": said(SWEDEN, sources="sfs-2000-625-7"),
            "insurance-in-norway": said(
                NORWAY, sources="tiltaksforskriften-1-9 folketrygdloven-13-11 nav-agreement-terms-employer"
            ),
            "report-an-injury": said(NORWAY, sources="folketrygdloven-13-14"),
            "safe-workplace-in-norway": said(NORWAY, sources="tiltaksforskriften-1-7 arbeidsmiljoloven-1-6"),
        },
    )


def test_everyone_hears_what_the_participant_does() -> None:
    with_money = "&benefit=activity-support|development-allowance|introduction-benefit|unknown"
    all_hear_exactly(
        Topic.PARTICIPANT,
        everybody={},
        group={
            "agree-before-you-start": said(SWEDEN, sources="af-work-training"),
            "take-part": said(SWEDEN, sources="af-conditions"),
            "activity-report": said(SWEDEN, sources="af-conditions"),
            "tell-when-you-are-ill-in-sweden": said(SWEDEN, sources="sfs-2017-819-4-2 af-sick-absence"),
            "absence-can-cost-money": said(
                SWEDEN + with_money,
                sources="sfs-2017-819-6-2 sfs-2017-819-6-3 af-warning arbetet-suspensions",
            ),
            "full-time-job-ends-the-programme": said(
                SWEDEN,
                sources="sfs-2007-414-13 sfs-2007-414-14 sfs-2007-813-10 sfs-2007-813-11"
                " sfs-2017-820-17 sfs-2017-820-20",
            ),
            "report-changes": said(SWEDEN + with_money, sources="sfs-2017-819-10-2"),
            "approve-the-agreement": said(NORWAY, sources="nav-work-training tiltaksforskriften-3-4"),
            "wait-for-nav": said(NORWAY, sources="nav-work-training nav-agreement-terms"),
            "tell-when-you-are-absent": said(NORWAY, sources="nav-agreement-terms-participant"),
            "report-for-tiltakspenger": said(
                NORWAY + "&benefit=none|unknown&age=18..71|unknown",
                sources="tiltakspengeforskriften-5 tiltakspengeforskriften-6",
            ),
            "take-suitable-work": said(NORWAY, sources="tiltaksforskriften-1-3"),
        },
    )


def test_everyone_hears_what_the_employer_does() -> None:
    all_hear_exactly(
        Topic.EMPLOYER,
        everybody={},
        group={
            "employer-appoints-supervisor": said(
                SWEDEN, sources="af-work-training sfs-2007-414-10 sfs-2007-813-9b sfs-2017-820-13a"
            ),
            "employer-agrees-first": said(SWEDEN, sources="af-work-training"),
            "employer-demands-no-output": said(SWEDEN, sources="af-work-training"),
            "employer-does-not-choose": said(
                SWEDEN + "&measure=reinforced-work-training",
                sources="sfs-2007-414-10 sfs-2007-813-9c sfs-2017-820-13b",
            ),
            "employer-keeps-the-workplace-safe": said(
                SWEDEN, sources="sfs-2000-625-7 av-work-environment af-insurance"
            ),
            "employer-does-not-displace-in-sweden": said(
                SWEDEN, sources="sfs-2000-628-2 skovde-work-training"
            ),
            "agency-asks-the-union": said(SWEDEN, sources="sfs-2000-628-9a"),
            "employer-must-be-in-order": said(SWEDEN, sources="sfs-2000-628-9b"),
            "employer-approves-the-agreement": said(NORWAY, sources="nav-work-training nav-agreement-terms"),
            "employer-follows-up": said(
                NORWAY,
                sources="nav-work-training tiltaksforskriften-3-2 tiltaksforskriften-3-4"
                " nav-agreement-terms-employer",
            ),
            "employer-talks-with-representatives": said(NORWAY, sources="tiltaksforskriften-3-6"),
            "employer-does-not-displace-in-norway": said(
                NORWAY, sources="tiltaksforskriften-1-6 nav-employer-guide-work-training"
            ),
            "employer-follows-the-working-environment-act": said(
                NORWAY, sources="tiltaksforskriften-3-7 tiltaksforskriften-1-7 nav-agreement-terms-employer"
            ),
            "employer-reports-injuries-in-norway": said(
                NORWAY, sources="folketrygdloven-13-14 arbeidsmiljoloven-5-2 tiltaksforskriften-1-7"
            ),
            "employer-tells-of-other-support": said(
                NORWAY, sources="tiltaksforskriften-1-13 tiltaksforskriften-1-14"
            ),
            "employer-may-get-inclusion-subsidy": said(
                NORWAY,
                sources="nav-work-training tiltaksforskriften-11-2 nav-agreement-terms-inclusion-subsidy",
            ),
            "inclusion-subsidy-amount": said(
                NORWAY, sources="tiltaksforskriften-11-4 nav-agreement-system-inclusion-subsidy"
            ),
        },
    )


def test_in_the_youth_guarantee_without_a_benefit_insurance_ends_at_18() -> None:
    young = answer(YOUTH + "&benefit=none")
    assert "if you have not turned 18" in sentence(young, "insurance-without-benefit-in-youth-guarantee")
    assert not says(young, "insurance-in-sweden")


def test_without_a_benefit_nobody_in_the_establishment_programme_is_told_of_cover() -> None:
    newcomer = answer(ESTABLISHMENT + "&benefit=other")
    text = sentence(newcomer, "insurance-without-benefit-in-establishment-programme")
    assert "we found no cover for you" in text
    assert not says(newcomer, "insurance-in-sweden")


def test_in_the_development_guarantee_insurance_does_not_depend_on_a_benefit() -> None:
    for benefit in ("", "activity-support", "other", "none"):
        assert says(answer(f"{DEVELOPMENT}&benefit={benefit}"), "insurance-in-sweden")


def test_whoever_may_lose_money_is_told_to_read_the_letter_and_may_comment_first() -> None:
    """SFS 2017:819, 6 kap.: the ladder that was read has a warning first; one without it was announced."""
    text = sentence(answer(f"{SWEDEN}&benefit=activity-support"), "absence-can-cost-money")
    assert "a warning or lose money" in text
    assert "Stricter rules have been announced" in text
    assert "your letter says which hold" in text
    assert "You may comment before the decision" in text


def test_a_full_time_job_ends_the_programme_and_one_may_be_able_to_come_back() -> None:
    for programme in (YOUTH, ESTABLISHMENT, DEVELOPMENT):
        text = sentence(answer(programme), "full-time-job-ends-the-programme")
        assert "the programme ends, and work training with it" in text
        assert "may be able to come back" in text


def test_the_employers_bars_are_named_in_full() -> None:
    """SFS 2000:628 § 9 b."""
    text = sentence(answer(SWEDEN), "employer-must-be-in-order")
    for bar in (
        "banned from doing business",
        "bankrupt",
        "liquidation",
        "forced administration",
        "settlement",
        "reconstruction",
        "stopped its payments",
        "taxes or social fees",
        "applied for such a thing",
        "somebody with great influence over it",
    ):
        assert bar in text


def test_the_deadlines_of_sweden_are_named() -> None:
    participant = answer(DEVELOPMENT)
    assert "day 14 of the month" in sentence(participant, "activity-report")
    assert "more than 7 days" in sentence(participant, "tell-when-you-are-ill-in-sweden")
    assert "within 14 days" in sentence(participant, "report-changes")
    for programme in (YOUTH, ESTABLISHMENT, DEVELOPMENT):
        assert "within 3 weeks" in sentence(answer(programme), "ask-for-reconsideration")


def test_the_deadlines_of_norway_are_named() -> None:
    participant = answer(NORWAY)
    assert "every 14 days" in sentence(participant, "report-for-tiltakspenger")
    assert "at least every 3 months" in sentence(participant, "length-fits-your-needs")
    assert "within 2 months after the end" in sentence(participant, "employer-may-get-inclusion-subsidy")
    assert "not reported within 1 year" in sentence(participant, "report-an-injury")


def test_the_time_to_complain_in_norway_depends_on_what_the_decision_is_about() -> None:
    complaint = sentence(answer(NORWAY), "complain")
    assert "3 weeks for a place with an employer" in complaint
    assert "3 weeks for the assessment of what help you need unless your letter says longer" in complaint
    assert "6 weeks for tiltakspenger" in complaint
    assert "6 weeks for sickness benefit, unemployment benefit and work assessment allowance" in complaint
    assert "otherwise" not in complaint


def test_who_is_injured_can_report_it_where_the_employer_does_not() -> None:
    assert "you can report it yourself" in sentence(answer(NORWAY), "report-an-injury")
