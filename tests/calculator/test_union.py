"""Gaps in the answers: what is possible is exactly what the complete answers that fill them would give.

The complete answers and what the law says of each are typed here once more: eight in Sweden, four in
Norway. Everything the calculator says about every set of answers is checked against them.
"""

from collections.abc import Mapping
from itertools import combinations as pairs

import pytest

from calculator.answers import read
from calculator.decision import Decision, Maximum, decide, worlds
from tests.calculator.asking import (
    DECIDING,
    EDGES,
    MAY_BE_OFFERED,
    MORE_ANSWERS_NEEDED,
    OUTSIDE,
    TODAY,
    combinations,
)

Sheet = dict[str, str]
Possible = list[tuple[Sheet, tuple[int, ...]]]
"""Complete sheets, each with the maxima that it reaches."""

SWEDEN = {"country": "sweden"}
YOUTH = {**SWEDEN, "programme": "job-guarantee-for-youth"}
ESTABLISHMENT = {**SWEDEN, "programme": "establishment-programme"}
DEVELOPMENT = {**SWEDEN, "programme": "job-and-development-guarantee"}
ORDINARY = {"measure": "work-training"}
REINFORCED = {"measure": "reinforced-work-training"}
NORWAY = {"country": "norway"}

COMPLETE: Possible = [
    ({**SWEDEN, "programme": "none"}, ()),
    ({**YOUTH, **ORDINARY}, (3,)),
    ({**YOUTH, **REINFORCED}, (6,)),
    ({**ESTABLISHMENT, **ORDINARY}, (6,)),
    ({**ESTABLISHMENT, **REINFORCED}, (12,)),
    ({**DEVELOPMENT, **ORDINARY, "long-participation": "no"}, (6,)),
    ({**DEVELOPMENT, **ORDINARY, "long-participation": "yes"}, (12,)),
    ({**DEVELOPMENT, **REINFORCED}, (12,)),
    ({**NORWAY, "little-experience": "yes", "reduced-capability": "no"}, (12,)),
    ({**NORWAY, "little-experience": "no", "reduced-capability": "yes"}, (12, 18)),
    ({**NORWAY, "little-experience": "yes", "reduced-capability": "yes"}, (12, 18)),
    ({**NORWAY, "little-experience": "no", "reduced-capability": "no"}, ()),
]
"""Every complete sheet of answers with the maxima that the law gives it; none is outside the group."""


def sheets(query: str) -> tuple[Mapping[str, object], Possible]:
    """The answers in a query, and the complete sheets that contradict none of them."""
    given = read(query).given
    age = given.get("age", 30)
    assert isinstance(age, int)
    return given, [
        (sheet, () if sheet["country"] == "norway" and not 16 <= age < 72 else months)
        for sheet, months in COMPLETE
        if all(sheet[key] == given[key] for key in sheet.keys() & given.keys())
    ]


def expected_questions(possible: Possible, given: Mapping[str, object]) -> list[str]:
    """The open questions whose answer alone can change the result, the most decisive first."""

    def differ_in(key: str, one: Sheet, other: Sheet) -> bool:
        return key in one.keys() & other.keys() and all(
            (one[shared] != other[shared]) == (shared == key) for shared in one.keys() & other.keys()
        )

    def results_left(key: str) -> float:
        answers = dict.fromkeys(sheet[key] for sheet, _ in COMPLETE if key in sheet)
        left = [
            {months for sheet, months in possible if sheet.get(key, answer) == answer} for answer in answers
        ]
        return sum(map(len, left)) / len(left)

    mattering = [
        key
        for key in DECIDING
        if key not in given
        and any(
            differ_in(key, one, other) and result != another
            for (one, result), (other, another) in pairs(possible, 2)
        )
    ]
    return sorted(mattering, key=results_left)


def holds(need: Mapping[str, str], sheet: Sheet) -> bool:
    """Whether a complete sheet satisfies an alternative, what an officer adds aside."""
    return all(sheet.get(key) == value for key, value in need.items() if key != "extension")


def check(query: str) -> None:
    given, possible = sheets(query)
    decision = decide(read(query).given, TODAY)
    inside = {bool(months) for _, months in possible}
    expected = {True: MAY_BE_OFFERED, False: OUTSIDE}
    assert decision.outcome is (expected[inside.pop()] if len(inside) == 1 else MORE_ANSWERS_NEEDED)
    reached = {number for _, months in possible for number in months}
    assert [limit.months for limit in decision.limits] == sorted(reached)
    check_needs(decision, given, possible)
    assert list(decision.questions) == expected_questions(possible, given)


def check_needs(decision: Decision, given: Mapping[str, object], possible: Possible) -> None:
    """A sheet reaches a maximum exactly when it satisfies one of its needs, and no need asks too much."""
    for limit in decision.limits:
        needs = [dict(need) for need in limit.needs]
        for sheet, months in possible:
            reaches = not needs or any(holds(need, sheet) for need in needs)
            assert reaches == (limit.months in months)
        assert [need.get("extension") == "granted" for need in needs] == [limit.months == 18] * len(needs)
        assert needs or limit.months != 18
        assert limit.is_granted == (limit.months == 18 and all("extension" in need for need in needs))
        for index, need in enumerate(needs):
            answers = {key: value for key, value in need.items() if key != "extension"}
            assert not answers.keys() & given.keys()
            for key in answers:
                fewer = {other: value for other, value in answers.items() if other != key}
                assert any(
                    limit.months not in months
                    for sheet, months in possible
                    if all(sheet.get(other, value) == value for other, value in fewer.items())
                )
            assert all(need != other and not need.items() < other.items() for other in needs[:index])


@pytest.mark.parametrize("age", EDGES)
def test_every_set_of_answers_gives_the_union_of_the_complete_answers_that_fill_its_gaps(age: str) -> None:
    for query in combinations(DECIDING):
        check(f"{query}&age={age}")


def test_what_refines_is_not_even_looked_at() -> None:
    refined = "&benefit=none&start=2026-09-01&end=2027-09-01&on=2026-01-01"
    for query in combinations(DECIDING):
        assert decide(read(query + refined).given, TODAY) is decide(read(query).given, TODAY)


def test_the_possible_worlds_are_the_complete_sheets() -> None:
    assert sorted(sorted(world.items()) for world in worlds({})) == sorted(
        sorted(sheet.items()) for sheet, _ in COMPLETE
    )


def test_a_maximum_is_granted_only_when_every_way_to_it_needs_an_officer() -> None:
    granted, answered = {"extension": "granted"}, {"little-experience": "yes"}
    assert Maximum(18, (granted,), (), ()).is_granted
    assert Maximum(18, ({**granted, **answered},), (), ()).is_granted
    assert not Maximum(18, (granted, answered), (), ()).is_granted
    assert not Maximum(18, (), (), ()).is_granted


def test_without_any_answer_the_country_decides_most() -> None:
    nothing = decide({}, TODAY)
    assert nothing.outcome is MORE_ANSWERS_NEEDED
    assert [limit.months for limit in nothing.limits] == [3, 6, 12, 18]
    assert nothing.questions == (
        "country",
        "programme",
        "measure",
        "reduced-capability",
        "long-participation",
        "little-experience",
    )


def test_without_a_country_a_need_names_the_country_only_where_it_decides() -> None:
    (three,) = (limit for limit in decide({}, TODAY).limits if limit.months == 3)
    assert three.needs == (
        {"country": "sweden", "programme": "job-guarantee-for-youth", "measure": "work-training"},
    )


def test_a_complete_sheet_leaves_nothing_open() -> None:
    for sheet, months in COMPLETE:
        decision = decide(sheet, TODAY)
        assert decision.questions == ()
        assert tuple(limit.months for limit in decision.limits) == months
        assert all(not limit.needs or limit.months == 18 for limit in decision.limits)
