"""What the answer says about money: which benefit goes on, which amounts, known for which days."""

from datetime import date

import pytest

from calculator.answers import read
from calculator.assessment import assess
from calculator.rules import Topic
from tests.calculator.asking import (
    DEVELOPMENT,
    ESTABLISHMENT,
    NORWAY,
    YOUTH,
    all_hear_exactly,
    answer,
    cited,
    finding,
    said,
    says,
    sentence,
)

WITHOUT_SICKNESS_BENEFIT = (
    "benefit=none|other|unemployment-benefit|work-assessment-allowance|unknown&age=18..71|unknown"
)
NO_BENEFIT = NORWAY + "&little-experience=yes&benefit=none&age=30"


def test_everyone_hears_exactly_the_money_that_concerns_them() -> None:
    with_a_benefit = NORWAY + "&benefit=sickness-benefit|unemployment-benefit|work-assessment-allowance"
    tiltakspenger = "country=norway&benefit=none|unknown&age=18..71|unknown"
    activity_support = (
        "country=sweden&benefit=activity-support",
        "country=sweden&benefit=unknown&programme=job-guarantee-for-youth|job-and-development-guarantee|unknown",
    )
    pages = "nav-work-training-nb nav-work-training"
    all_hear_exactly(
        Topic.MONEY,
        everybody={},
        group={
            "no-wages-in-sweden": said("country=sweden", sources="sfs-2000-625-7"),
            "keep-activity-support": said(
                "country=sweden&benefit=activity-support", sources="af-work-training sfs-2017-819-2-1"
            ),
            "keep-development-allowance": said(
                "country=sweden&benefit=development-allowance",
                sources="af-work-training sfs-2017-819-2-10 sfs-2017-819-2-11",
            ),
            "keep-introduction-benefit": said(
                "country=sweden&benefit=introduction-benefit", sources="af-work-training sfs-2017-819-2-13"
            ),
            "other-benefit-in-sweden": said(
                "country=sweden&benefit=other",
                sources="sfs-2017-819-5-2 sfs-2017-819-5-2a sfs-2017-819-5-3",
            ),
            "no-swedish-benefit": said("country=sweden&benefit=none", sources="af-programme-benefit"),
            "swedish-benefit-unknown": said(
                "country=sweden&benefit=unknown", sources="af-work-training af-programme-benefit"
            ),
            "activity-support-amount": said(
                *activity_support,
                sources="sfs-2017-819-2-1 sfs-2017-819-2-3 sfs-2017-819-2-7 sfs-2017-819-10-6"
                " sfs-1999-1229-11-36",
            ),
            "activity-support-not-worked-out": said(
                *activity_support, sources="sfs-2017-819-2-3 sfs-2017-819-2-4 sfs-1999-1229-11-36"
            ),
            "introduction-benefit-amount": said(
                "country=sweden&benefit=introduction-benefit",
                ESTABLISHMENT + "&benefit=unknown",
                sources="sfs-2017-819-2-13 sfs-2017-819-10-6 sfs-1999-1229-8-13",
            ),
            "activity-support-may-have-ended": said(
                DEVELOPMENT + "&long-participation=yes|unknown", sources="sfs-2017-819-2-8"
            ),
            "no-unemployment-benefit-in-a-programme": said(
                "country=sweden&benefit=other|none|unknown", sources="sfs-2024-506-2-16 sfs-2024-506-4-7"
            ),
            "apply-each-month": said(
                "country=sweden&benefit=activity-support|development-allowance|introduction-benefit|unknown",
                sources="sfs-2017-819-10-1 sfs-2017-819-10-9",
            ),
            "no-wages-in-norway": said(
                "country=norway", sources="tiltaksforskriften-3-7 nav-work-training-nb"
            ),
            "keep-sickness-benefit": said(
                "country=norway&benefit=sickness-benefit", sources=f"{pages} folketrygdloven-8-12"
            ),
            "keep-unemployment-benefit": said(
                "country=norway&benefit=unemployment-benefit",
                sources=f"{pages} dagpengeforskriften-4-3 folketrygdloven-4-15",
            ),
            "keep-work-assessment-allowance": said(
                "country=norway&benefit=work-assessment-allowance",
                sources=f"{pages} folketrygdloven-11-12",
            ),
            "sickness-benefit-not-worked-out": said(
                "country=norway&benefit=sickness-benefit", sources="folketrygdloven-8-10 folketrygdloven-8-16"
            ),
            "unemployment-benefit-not-worked-out": said(
                "country=norway&benefit=unemployment-benefit",
                sources="folketrygdloven-4-11 folketrygdloven-4-12",
            ),
            "work-assessment-allowance-not-worked-out": said(
                "country=norway&benefit=work-assessment-allowance",
                sources="folketrygdloven-11-19 folketrygdloven-11-20",
            ),
            "no-tiltakspenger-on-top": said(with_a_benefit, sources="tiltakspengeforskriften-7"),
            "other-benefit-in-norway": said(
                "country=norway&benefit=other", sources="tiltakspengeforskriften-7"
            ),
            "norwegian-benefit-unknown": said(
                "country=norway&benefit=unknown",
                sources="nav-work-training-nb tiltakspengeforskriften-7 folketrygdloven-8-12"
                " dagpengeforskriften-4-3 folketrygdloven-4-15 folketrygdloven-11-12",
            ),
            "may-get-tiltakspenger": said(
                "country=norway&benefit=none&age=18..71",
                sources="nav-work-training-nb tiltakspengeforskriften-2 tiltakspengeforskriften-3",
            ),
            "may-get-tiltakspenger-when-old-enough": said(
                "country=norway&benefit=none&age=unknown",
                sources="nav-work-training-nb tiltakspengeforskriften-2 tiltakspengeforskriften-3",
            ),
            "too-young-for-tiltakspenger": said(
                "country=norway&benefit=none&age=16..17", sources="tiltakspengeforskriften-3"
            ),
            "tiltakspenger-amount": said(
                tiltakspenger, sources="tiltakspengeforskriften-3 nav-tiltakspenger-rates"
            ),
            "tiltakspenger-when-ill": said(
                tiltakspenger,
                sources="tiltakspengeforskriften-10 nav-tiltakspenger-report nav-tiltakspenger-rates",
            ),
            "absence-for-a-good-reason": said(
                tiltakspenger,
                sources="tiltakspengeforskriften-10 tiltakspengeforskriften-6 nav-tiltakspenger-report",
            ),
            "no-tiltakspenger-with": said(
                tiltakspenger,
                sources="tiltakspengeforskriften-7 tiltakspengeforskriften-8 tiltakspengeforskriften-9",
            ),
            "tiltakspenger-and-tax": said(
                tiltakspenger,
                sources="skatteloven-5-15 folketrygdloven-8-2 folketrygdloven-14-6 folketrygdloven-4-4",
            ),
            "travel-costs": said(
                f"{NORWAY}&{WITHOUT_SICKNESS_BENEFIT}",
                sources="arbeidsmarkedsloven-13 folketrygdloven-11a-4 tilleggsstonadsforskriften-3"
                " tilleggsstonadsforskriften-15",
            ),
            "child-care-and-housing": said(
                f"{NORWAY}&{WITHOUT_SICKNESS_BENEFIT}&reduced-capability=yes|unknown",
                sources="folketrygdloven-11a-3 folketrygdloven-11a-4",
            ),
        },
    )


@pytest.mark.parametrize("benefit", ["sickness-benefit", "unemployment-benefit", "work-assessment-allowance"])
def test_a_norwegian_benefit_goes_on_as_long_as_its_own_conditions_are_met_and_its_time_lasts(
    benefit: str,
) -> None:
    until = "as long as you meet its conditions and its time lasts"
    assert until in sentence(answer(f"{NORWAY}&benefit={benefit}"), f"keep-{benefit}")
    assert until in sentence(answer(NORWAY), "norwegian-benefit-unknown")
    assert until in sentence(answer(NORWAY), "english-page-on-benefits")


def test_tiltakspenger_for_a_child_need_a_child_whom_one_supports_and_who_lives_in_norway() -> None:
    text = sentence(answer(NO_BENEFIT), "tiltakspenger-amount")
    assert "for each child under 16 whom you support and who lives and stays in Norway" in text


def test_sick_days_after_the_third_need_a_sick_note() -> None:
    text = sentence(answer(NO_BENEFIT), "tiltakspenger-when-ill")
    assert "first 3 days are paid in full. After that NAV asks for a sick note" in text


def test_an_absence_for_a_good_reason_is_for_nav_to_allow_and_a_holiday_of_ones_own_is_not_paid() -> None:
    text = sentence(answer(NO_BENEFIT), "absence-for-a-good-reason")
    assert "your adviser at NAV says yes. The business cannot say yes in NAV's place." in text
    assert "Your own holiday is not paid" in text


def test_travel_is_paid_from_six_kilometres_and_claimed_within_three_months() -> None:
    text = sentence(answer(NO_BENEFIT), "travel-costs")
    assert "6 kilometres or more each way" in text
    assert "at the latest 3 months after the month in which you travelled" in text


def test_nobody_under_18_hears_of_help_with_costs() -> None:
    for benefit in ("none", "unemployment-benefit"):
        young = answer(f"{NORWAY}&reduced-capability=yes&benefit={benefit}&age=17")
        assert not says(young, "travel-costs")
        assert not says(young, "child-care-and-housing")


def test_activity_support_is_365_kronor_a_day_for_five_days_a_week() -> None:
    text = sentence(answer(YOUTH + "&benefit=activity-support"), "activity-support-amount")
    assert "SEK 365 a day before tax" in text
    assert "since 1 October 2025" in text
    assert "Before you have turned 25" in text
    assert "at most 5 days a week" in text


def test_introduction_benefit_is_308_kronor_a_day_and_231_during_mapping() -> None:
    text = sentence(answer(ESTABLISHMENT), "introduction-benefit-amount")
    assert "SEK 308 a day" in text
    assert "SEK 231 a day" in text
    assert "since 1 January 2018" in text
    assert "no tax" in text
    assert "at most 5 days a week" in text


def test_development_allowance_has_ages_but_no_amount() -> None:
    text = sentence(answer(YOUTH + "&benefit=development-allowance"), "keep-development-allowance")
    assert "turned 18 but not 25" in text
    assert "SEK" not in text


def test_450_days_of_activity_support_in_the_guarantee() -> None:
    text = sentence(answer(DEVELOPMENT), "activity-support-may-have-ended")
    assert "at most 450 days" in text


@pytest.mark.parametrize(
    ("year", "daily", "child", "daily_reduced", "child_reduced"),
    [
        (2023, 268, 52, 201, 39),
        (2024, 285, 53, 214, 40),
        (2025, 298, 55, 224, 41),
        (2026, 312, 56, 234, 42),
    ],
)
def test_tiltakspenger_of_each_year_from_its_first_to_its_last_day(
    year: int, daily: int, child: int, daily_reduced: int, child_reduced: int
) -> None:
    for day in (f"{year}-01-01", f"{year}-12-31"):
        somebody = answer(f"{NO_BENEFIT}&on={day}")
        amount = sentence(somebody, "tiltakspenger-amount")
        assert f"In {year}, tiltakspenger are NOK {daily} a day, and NOK {child} more" in amount
        assert "under 16" in amount
        ill = sentence(somebody, "tiltakspenger-when-ill")
        assert f"NOK {daily_reduced} a day, and NOK {child_reduced} for each child" in ill
        assert "first 3 days" in ill


def test_before_the_known_years_the_answer_says_that_it_knows_no_amount() -> None:
    day = "2022-12-31"
    somebody = answer(f"{NO_BENEFIT}&on={day}")
    for id, name in (
        ("tiltakspenger-amount", "tiltakspenger"),
        ("tiltakspenger-when-ill", "tiltakspenger-reduced"),
        ("inclusion-subsidy-amount", "inclusion-subsidy-cap"),
    ):
        unknown = finding(somebody, id)
        assert unknown.wording == "figure-not-known"
        assert unknown.details == {"figure": name, "day": date.fromisoformat(day)}
        assert "NOK" not in sentence(somebody, id)
        assert "we know no checked figure" in sentence(somebody, id)
    assert cited(somebody, "tiltakspenger-amount") == {"tiltakspengeforskriften-3", "nav-tiltakspenger-rates"}


@pytest.mark.parametrize(
    ("year", "cap"), [(2023, "143,900"), (2024, "149,100"), (2025, "154,800"), (2026, "160,400")]
)
def test_the_inclusion_subsidy_is_that_of_the_year_of_the_planned_last_day(year: int, cap: str) -> None:
    for day in (f"{year}-01-01", f"{year}-12-31"):
        planned = answer(f"{NORWAY}&start=2022-12-01&end={day}&on=2026-09-01")
        text = sentence(planned, "inclusion-subsidy-amount")
        assert (
            text == f"The inclusion subsidy is at most NOK {cap} for a subsidy agreement that ends in {year}."
        )


AMOUNTS = {
    "tiltakspenger-amount": "tiltakspenger",
    "tiltakspenger-when-ill": "tiltakspenger-reduced",
    "inclusion-subsidy-amount": "inclusion-subsidy-cap",
}
"""What is set by the year, and the figure by which it is named where it is not known."""


def years_said(query: str, id: str = "tiltakspenger-amount") -> list[str]:
    """The years for which an amount is said, in order, with "+" after the first that is not known yet."""
    found = [finding for finding in answer(query).findings if finding.id.startswith(id)]
    return [
        f"{finding.details['year']}+"
        if finding.wording == "figure-not-known-yet"
        else str(finding.details.get(f"year-of-{AMOUNTS[id]}", "not known"))
        for finding in found
    ]


@pytest.mark.parametrize(
    ("dates", "years"),
    [
        ("", ["2026"]),
        ("&on=2025-12-31", ["2025"]),
        ("&on=2027-01-01", ["2026", "2027+"]),
        ("&on=2029-01-01", ["2026", "2029+"]),
        ("&start=2024-02-01&end=2025-01-31&on=2026-09-01", ["2024", "2025"]),
        ("&start=2024-02-01&end=2024-12-31&on=2026-09-01", ["2024"]),
        ("&start=2025-01-01", ["2025"]),  # twelve months hold as answered, and end with the year
        ("&start=2025-01-02", ["2025", "2026"]),
        ("&start=2026-01-02", ["2026", "2027+"]),
        ("&start=2026-01-01&end=2026-12-31", ["2026"]),
        ("&start=2026-01-01&end=2027-01-01", ["2026", "2027+"]),
        ("&start=2027-02-01", ["2026", "2027+"]),
        ("&start=2022-12-31&end=2023-01-01", ["not known", "2023"]),
        ("&start=2022-12-31&end=2022-12-31", ["not known"]),
        ("&start=0001-01-01&end=9899-12-31", ["not known", "2023", "2024", "2025", "2026", "2027+"]),
    ],
)
def test_an_amount_is_said_for_each_year_that_the_placement_touches(dates: str, years: list[str]) -> None:
    somebody = f"{NO_BENEFIT}&reduced-capability=no{dates}"
    assert years_said(somebody) == years
    # The same source sets both amounts: that it has not told one yet is said once.
    known = [year for year in years if not year.endswith("+")]
    assert years_said(somebody, "tiltakspenger-when-ill") == known


def test_a_maximum_that_is_only_possible_is_counted_while_none_holds() -> None:
    capability = NORWAY + "&benefit=none&age=30&start=2024-08-01"
    assert years_said(capability) == ["2024", "2025", "2026"]  # eighteen months, if all goes that way
    assert years_said(capability + "&little-experience=yes") == ["2024", "2025"]
    assert years_said(capability + "&reduced-capability=yes") == ["2024", "2025"]


def test_for_a_first_day_in_2027_the_sums_are_not_known_yet_and_those_of_2026_only_as_such() -> None:
    somebody = answer(f"{NO_BENEFIT}&start=2027-02-01")
    for id, figure in AMOUNTS.items():
        assert "2026" in sentence(somebody, id)
        if id == "tiltakspenger-when-ill":
            continue
        unknown = finding(somebody, f"{id}-to-come")
        assert unknown.details == {"figure": figure, "year": "2027"}
        assert sentence(somebody, unknown.id).startswith("For 2027 and later, this is not known yet: ")
        assert "2026" in sentence(somebody, id)
        assert cited(somebody, unknown.id) == cited(somebody, id)


def test_a_year_and_its_sum_stand_in_one_sentence() -> None:
    somebody = answer(f"{NO_BENEFIT}&start=2025-06-01&end=2026-03-31")
    assert "In 2025, tiltakspenger are NOK 298" in sentence(somebody, "tiltakspenger-amount")
    assert "In 2026, tiltakspenger are NOK 312" in sentence(somebody, "tiltakspenger-amount-2026")
    assert "in 2025 it is NOK 224" in sentence(somebody, "tiltakspenger-when-ill")
    assert "in 2026 it is NOK 234" in sentence(somebody, "tiltakspenger-when-ill-2026")
    assert finding(somebody, "tiltakspenger-amount-2026").wording == "tiltakspenger-amount"


def test_without_a_planned_last_day_the_inclusion_subsidy_is_said_for_each_year_it_may_end_in() -> None:
    assert years_said(f"{NORWAY}&start=2024-12-01", "inclusion-subsidy-amount") == ["2024", "2025", "2026"]
    assert years_said(f"{NORWAY}&start=2024-12-01&end=2025-03-01", "inclusion-subsidy-amount") == ["2025"]


def test_an_amount_is_new_from_the_first_day_of_the_year() -> None:
    answers = read(f"{NO_BENEFIT}&on=2025-12-31")
    for today, changed in ((date(2025, 12, 31), False), (date(2026, 1, 1), True)):
        assert says(assess(answers, today), "changed-tiltakspenger-amount") is changed


def test_that_something_has_changed_is_said_once_at_the_top() -> None:
    old = answer(f"{NO_BENEFIT}&on=2025-11-01")
    (found,) = (found for found in old.findings if found.id == "changed-since")
    assert found.topic is Topic.ELIGIBILITY
    assert old.findings.index(found) < old.findings.index(finding(old, "limit-12-months"))


def test_a_caution_about_the_day_is_no_change() -> None:
    assert not says(answer(f"{NO_BENEFIT}&on=2023-06-01"), "changed-rules-of-that-day-not-read")


def test_without_any_date_the_inclusion_subsidy_is_that_of_the_day_of_the_answer() -> None:
    text = sentence(answer(f"{NORWAY}&on=2025-12-31"), "inclusion-subsidy-amount")
    assert text == "The inclusion subsidy is at most NOK 154,800 for a subsidy agreement that ends in 2025."


def test_for_another_last_day_the_maximum_of_the_inclusion_subsidy_is_not_known() -> None:
    planned = answer(f"{NORWAY}&start=2022-12-01&end=2022-12-31&on=2026-09-01")
    assert finding(planned, "inclusion-subsidy-amount").details == {
        "figure": "inclusion-subsidy-cap",
        "day": date(2022, 12, 31),
    }
    late = answer(f"{NORWAY}&start=2022-12-01&end=2027-01-01&on=2026-09-01")
    assert finding(late, "inclusion-subsidy-amount-to-come").details["year"] == "2027"
    assert "ends in 2026" in sentence(late, "inclusion-subsidy-amount")


def test_amounts_in_sweden_are_not_said_for_days_before_the_wording_that_was_read() -> None:
    before = answer(f"{YOUTH}&on=2025-09-30")
    assert finding(before, "activity-support-amount").wording == "figure-not-known"
    assert "SEK 365" in sentence(answer(f"{YOUTH}&on=2025-10-01"), "activity-support-amount")


def test_the_swedish_sum_for_a_week_is_said_to_exactly_those_who_may_have_the_money() -> None:
    """SFS 2017:819, 2 kap. 7 and 13 §§ a day, 10 kap. 6 § for at most five days a week."""
    told = {
        "activity-support-a-week": ("activity-support", "sfs-2017-819-2-7"),
        "introduction-benefit-a-week": ("introduction-benefit", "sfs-2017-819-2-13"),
    }
    for benefit in ("activity-support", "development-allowance", "introduction-benefit", "other", "none"):
        for days, counted in (("", False), ("&days-a-week=4", True)):
            somebody = answer(f"country=sweden&benefit={benefit}{days}")
            for id, (whose, amount) in told.items():
                assert says(somebody, id) is (counted and benefit == whose)
                if says(somebody, id):
                    assert cited(somebody, id) == {amount, "sfs-2017-819-10-6"}
