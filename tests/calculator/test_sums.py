"""What the money is for a week: the days times the amount a day, and nothing else."""

from itertools import product

import pytest

from calculator.assessment import Assessment
from calculator.law import FIGURES
from calculator.words import DEFAULT, LANGUAGES
from calculator.writing import data
from calculator.writing.sentences import Writer
from tests.calculator.asking import (
    DEVELOPMENT,
    ESTABLISHMENT,
    NORWAY,
    NORWEGIAN_BENEFITS,
    SWEDISH_BENEFITS,
    YES_NO,
    YOUTH,
    all_say,
    answer,
    cited,
    combinations,
    everyone,
    finding,
    in_each_language,
    money_in,
    says,
    sentence,
)

NO_BENEFIT = NORWAY + "&little-experience=yes&reduced-capability=no&benefit=none&age=30"
DAYS = range(1, 6)
CHILDREN = range(21)
WRITER = Writer.of(DEFAULT)
WRITERS = [Writer.of(language) for language in LANGUAGES]


def sums(assessment: Assessment) -> list[tuple[str, int, dict[str, int]]]:
    """Each sum that is said: the figure, the number, and what the figure was multiplied by."""
    outcome = data.outcome(assessment, WRITER)
    return [(said["figure"], said["number"], said["times"]) for said in outcome["sums"]]


def test_for_4_days_a_week_tiltakspenger_are_1248_kroner_and_224_for_one_child() -> None:
    assert sentence(
        answer(f"{NO_BENEFIT}&days-a-week=4&children=1"), "tiltakspenger-a-week-with-children"
    ) == (
        "In 2026, for 4 days a week, tiltakspenger are NOK 1,248 a week (4 × NOK 312), and NOK 224 for one "
        "child (4 × 1 × NOK 56), if you take part on all of them."
    )


@pytest.mark.parametrize(
    ("query", "id", "numbers"),
    [
        (
            f"{NO_BENEFIT}&days-a-week=4&children=1",
            "tiltakspenger-a-week-with-children",
            {1248, 312, 224, 56},
        ),
        (f"{NO_BENEFIT}&days-a-week=1&children=2", "tiltakspenger-a-week-with-children", {312, 112, 56}),
        (f"{DEVELOPMENT}&benefit=activity-support&days-a-week=4", "activity-support-a-week", {1460, 365}),
        (f"{ESTABLISHMENT}&days-a-week=5", "introduction-benefit-a-week", {1540, 308}),
    ],
)
def test_every_language_says_the_sum_and_how_it_was_reached(
    query: str, id: str, numbers: set[int], writer: Writer
) -> None:
    assert set(money_in(writer.sentence(finding(answer(query), id)), writer)) == numbers


def test_one_day_and_two_children_are_said_as_such() -> None:
    assert sentence(
        answer(f"{NO_BENEFIT}&days-a-week=1&children=2"), "tiltakspenger-a-week-with-children"
    ) == (
        "In 2026, for 1 day a week, tiltakspenger are NOK 312 a week (1 × NOK 312), and NOK 112 for 2 "
        "children (1 × 2 × NOK 56), if you take part on all of them."
    )


def test_a_week_of_activity_support_is_said_before_tax() -> None:
    text = sentence(
        answer(f"{DEVELOPMENT}&benefit=activity-support&days-a-week=4"), "activity-support-a-week"
    )
    assert "For 4 days" in text
    assert "at least SEK 1,460 before tax (4 × SEK 365)" in text
    assert "whole programme" in text


def test_a_week_of_introduction_benefit_is_308_kronor_times_the_days() -> None:
    text = sentence(answer(f"{ESTABLISHMENT}&days-a-week=5"), "introduction-benefit-a-week")
    assert "For 5 days" in text
    assert "SEK 1,540 (5 × SEK 308)" in text


@pytest.mark.parametrize(
    ("days", "on"), [*product(DAYS, ("2023-06-01", "2024-06-01", "2025-06-01", "2026-06-01"))]
)
def test_a_sum_is_days_times_children_times_the_amount_of_its_year(days: int, on: str) -> None:
    day = answer(f"country=norway&on={on}").on
    rate, supplement = FIGURES["tiltakspenger"].on(day), FIGURES["child-supplement"].on(day)
    assert rate
    assert supplement
    for children in CHILDREN:
        assessment = answer(f"{NO_BENEFIT}&days-a-week={days}&children={children}&on={on}")
        said = [found for found in assessment.findings if found.id.startswith("tiltakspenger-a-week")]
        expected = [("tiltakspenger", days * rate, {"days-a-week": days})]
        if children:
            both = {"days-a-week": days, "children": children}
            expected.append(("child-supplement", days * children * supplement, both))
        (found,) = said
        assert [(total.rate.figure.id, total.number, dict(total.times)) for total in found.totals] == expected
        for writer in WRITERS:
            assert {number for _, number, _ in expected} <= set(money_in(writer.sentence(found), writer))


@pytest.mark.parametrize("days", DAYS)
def test_in_sweden_a_sum_is_days_times_the_amount_a_day(days: int) -> None:
    for query, figure, rate in (
        (f"{YOUTH}&benefit=activity-support", "activity-support-basic", 365),
        (f"{ESTABLISHMENT}&benefit=introduction-benefit", "introduction-benefit", 308),
    ):
        assert sums(answer(f"{query}&days-a-week={days}")) == [(figure, days * rate, {"days-a-week": days})]


def test_a_sum_stands_with_its_parts_in_the_data(writer: Writer) -> None:
    outcome = data.outcome(answer(f"{NO_BENEFIT}&days-a-week=4&children=2"), writer)
    assert outcome["sums"][1] == {
        "figure": "child-supplement",
        "number": 448,
        "currency": "NOK",
        "per": "week",
        "first": "2026-01-01",
        "last": "2026-12-31",
        "source": "nav-tiltakspenger-rates",
        "rate": 56,
        "times": {"days-a-week": 4, "children": 2},
    }
    amounts = [amount["figure"] for amount in outcome["amounts"]]
    assert len(amounts) == len(set(amounts))
    assert {said["figure"] for said in outcome["sums"]} <= set(amounts)


def test_without_days_there_is_no_sum() -> None:
    assert all(not assessment.sums for assessment in everyone())
    assert not answer(f"{NO_BENEFIT}&children=2").sums


def test_a_supplement_is_given_only_for_children_who_were_named() -> None:
    for children in ("", "&children=0"):
        assessment = answer(f"{NO_BENEFIT}&days-a-week=4{children}")
        assert [figure for figure, _, _ in sums(assessment)] == ["tiltakspenger"]
        assert not says(assessment, "tiltakspenger-a-week-with-children")


SUMS = {
    "tiltakspenger-a-week": {
        "tiltakspengeforskriften-3",
        "tiltakspengeforskriften-6",
        "nav-tiltakspenger-rates",
    },
    "tiltakspenger-a-week-with-children": {
        "tiltakspengeforskriften-3",
        "tiltakspengeforskriften-6",
        "nav-tiltakspenger-rates",
    },
    "activity-support-a-week": {"sfs-2017-819-2-7", "sfs-2017-819-10-6"},
    "introduction-benefit-a-week": {"sfs-2017-819-2-13", "sfs-2017-819-10-6"},
}
RESTS_ON = {
    "tiltakspenger-a-week": "tiltakspenger-amount",
    "tiltakspenger-a-week-with-children": "tiltakspenger-amount",
    "activity-support-a-week": "activity-support-amount",
    "introduction-benefit-a-week": "introduction-benefit-amount",
}


def test_a_sum_is_said_exactly_where_the_amount_is_and_cites_its_own_sources() -> None:
    seen = set()
    for assessment in with_days():
        said = {found.id for found in assessment.findings}
        children = bool(assessment.given.get("children"))
        for id, amount in RESTS_ON.items():
            fits = not id.startswith("tiltakspenger") or children == id.endswith("with-children")
            assert (id in said) == (fits and amount in said), assessment.given
            if id in said:
                seen.add(id)
                assert cited(assessment, id) == SUMS[id]
    assert seen == SUMS.keys()


def with_days() -> list[Assessment]:
    """Everybody who says how many days a week it is, some of them with children."""
    swedish = combinations(
        {
            "country": ("sweden",),
            "programme": ("", "establishment-programme", "job-guarantee-for-youth", "none"),
            "benefit": SWEDISH_BENEFITS,
            "days-a-week": ("1", "4"),
            "children": ("", "2"),
        }
    )
    norwegian = combinations(
        {
            "country": ("norway",),
            "little-experience": YES_NO,
            "reduced-capability": YES_NO,
            "age": ("", "15", "17", "18", "72"),
            "benefit": NORWEGIAN_BENEFITS,
            "days-a-week": ("1", "4"),
            "children": ("", "0", "3"),
        }
    )
    return [answer(query) for query in (*swedish, *norwegian)]


def test_another_benefit_never_leads_to_tiltakspenger() -> None:
    asked = [
        assessment for assessment in (*everyone(), *with_days()) if assessment.given.get("benefit") == "other"
    ]
    assert len(asked) > 100
    for assessment in asked:
        said = {found.id for found in assessment.findings}
        assert not {id for id in said if "get-tiltakspenger" in id or "tiltakspenger-a" in id}
        assert not assessment.sums
        money = {amount.figure.id for amount in assessment.amounts}
        assert money <= {"inclusion-subsidy-cap"}


def test_who_has_another_benefit_hears_to_ask_the_agency_which_one_holds() -> None:
    norwegian = sentence(answer(f"{NORWAY}&benefit=other"), "other-benefit-in-norway")
    assert "usually rules out employment scheme benefits" in norwegian
    assert "Ask NAV which" in norwegian
    swedish = sentence(answer(f"{YOUTH}&benefit=other"), "other-benefit-in-sweden")
    assert "can stop or lower activity support" in swedish
    assert "Ask Försäkringskassan which one holds" in swedish


@pytest.mark.parametrize(
    ("dates", "years"),
    [
        ("", [2026]),
        ("&start=2025-06-01&end=2026-03-31", [2025, 2026]),
        ("&start=2026-06-01&end=2027-03-31", [2026]),
        ("&start=2027-02-01", []),
        ("&on=2028-01-01", []),
        ("&start=2022-06-01&end=2022-12-31", []),
        ("&start=2022-06-01&end=2023-02-28", [2023]),
    ],
)
def test_a_sum_is_said_for_each_year_of_the_placement_whose_amount_is_known(
    dates: str, years: list[int]
) -> None:
    assessment = answer(f"{NO_BENEFIT}&days-a-week=3&children=2{dates}")
    said = [found for found in assessment.findings if found.id.startswith("tiltakspenger-a-week")]
    assert [total.rate.number.first.year for found in said for total in found.totals] == [
        year for year in years for _ in range(2)
    ]
    for found, year in zip(said, years, strict=True):
        assert all_say(year, in_each_language(assessment, found.id))
        assert all_say(3, in_each_language(assessment, found.id))
    unknown = dates and not dates.startswith("&start=2025") and "2022" not in dates
    assert says(assessment, "tiltakspenger-amount-to-come") is bool(unknown)
    assert not any("a-week" in found.id and found.id.endswith("to-come") for found in assessment.findings)


def test_for_a_day_on_which_an_amount_is_not_known_there_is_no_sum() -> None:
    before = answer(f"{YOUTH}&benefit=activity-support&days-a-week=4&on=2025-09-30")
    assert finding(before, "activity-support-amount").wording == "figure-not-known"
    assert not says(before, "activity-support-a-week")


NEVER = {
    f"{NORWAY}&benefit=sickness-benefit": "sickness-benefit-not-worked-out",
    f"{NORWAY}&benefit=unemployment-benefit": "unemployment-benefit-not-worked-out",
    f"{NORWAY}&benefit=work-assessment-allowance": "work-assessment-allowance-not-worked-out",
    f"{YOUTH}&benefit=development-allowance": "keep-development-allowance",
    f"{YOUTH}&benefit=activity-support": "activity-support-not-worked-out",
    f"{NORWAY}&benefit=other": "other-benefit-in-norway",
    f"{YOUTH}&benefit=other": "other-benefit-in-sweden",
}
"""What depends on more than we ask for; the finding says why no number is given, and who can tell."""


@pytest.mark.parametrize("query", NEVER)
def test_what_cannot_be_worked_out_has_no_number_but_a_reason_and_somebody_to_ask(
    query: str, writer: Writer
) -> None:
    for days in ("", "&days-a-week=5"):
        assessment = answer(query + days)
        text = writer.sentence(finding(assessment, NEVER[query]))
        assert list(money_in(text, writer)) == []
        assert "nav" in text.lower() or "Försäkringskassan" in text
        money = {amount.figure.id for amount in assessment.amounts} - {"inclusion-subsidy-cap"}
        assert money <= {"activity-support-basic"}, "the lowest amount is all that is said of what is earned"


def test_an_answer_says_no_number_of_money_but_known_amounts_and_their_sums(writer: Writer) -> None:
    """So none for what is earned, for a month, after tax, or of a year that is not known."""
    step = 1 if writer == WRITER else 5
    for assessment in (*everyone()[:: 5 * step], *with_days()[::step]):
        outcome = data.outcome(assessment, writer)
        known = {said["number"] for said in (*outcome["amounts"], *outcome["sums"])}
        for found in outcome["findings"]:
            assert set(money_in(found["text"], writer)) <= known, found["text"]
        assert {said["per"] for said in outcome["sums"]} <= {"week"}


def test_an_old_links_sums_are_those_of_then_and_those_of_now() -> None:
    assessment = answer(f"{NO_BENEFIT}&days-a-week=4&children=1&on=2025-03-01")
    assert [(figure, number) for figure, number, _ in sums(assessment)] == [
        ("tiltakspenger", 1192),
        ("child-supplement", 220),
        ("tiltakspenger", 1248),
        ("child-supplement", 224),
    ]
