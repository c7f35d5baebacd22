"""What rules are made of: true, false or unknown, as in Kleene's logic."""

import pytest

from calculator.conditions import ALWAYS, Answered, AtLeast, Is

TRUE = Is("a", frozenset({"yes"}))
FALSE = Is("b", frozenset({"yes"}))
UNKNOWN = Is("c", frozenset({"yes"}))
GIVEN = {"a": "yes", "b": "no"}


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (TRUE, TRUE, True, True),
        (TRUE, FALSE, False, True),
        (TRUE, UNKNOWN, None, True),
        (FALSE, FALSE, False, False),
        (FALSE, UNKNOWN, False, None),
        (UNKNOWN, UNKNOWN, None, None),
    ],
)
def test_and_or(left: Is, right: Is, both: bool | None, either: bool | None) -> None:
    assert (left & right).truth(GIVEN) is (right & left).truth(GIVEN) is both
    assert (left | right).truth(GIVEN) is (right | left).truth(GIVEN) is either


def test_not_possible_and_undecided() -> None:
    truths = (True, False, None)
    assert tuple(one.truth(GIVEN) for one in (TRUE, FALSE, UNKNOWN)) == truths
    assert tuple((~one).truth(GIVEN) for one in (TRUE, FALSE, UNKNOWN)) == (False, True, None)
    assert tuple(one.possible.truth(GIVEN) for one in (TRUE, FALSE, UNKNOWN)) == (True, False, True)
    assert tuple(one.undecided.truth(GIVEN) for one in (TRUE, FALSE, UNKNOWN)) == (False, False, True)


def test_always_and_answered_are_never_unknown() -> None:
    assert ALWAYS.truth({}) is True
    assert Answered("a").truth(GIVEN) is True
    assert Answered("c").truth(GIVEN) is False


def test_the_facts_are_the_answers_that_speak_for_a_condition() -> None:
    assert TRUE.facts(GIVEN) == (("a", "yes"),)
    assert FALSE.facts(GIVEN) == UNKNOWN.facts(GIVEN) == ()
    assert (TRUE & FALSE).facts(GIVEN) == (TRUE | UNKNOWN).facts(GIVEN) == (("a", "yes"),)
    assert (~TRUE).facts(GIVEN) == ALWAYS.facts(GIVEN) == ()


@pytest.mark.parametrize(
    ("least", "missing"), [(15, True), (16, True), (17, None), (71, None), (72, False), (73, False)]
)
def test_a_missing_number_lies_within_what_is_assumed(least: int, missing: bool | None) -> None:
    condition = AtLeast("age", least, range(16, 72))
    assert condition.truth({}) is missing
    assert condition.truth({"age": least - 1}) is False
    assert condition.truth({"age": least}) is True
    assert condition.facts({"age": least}) == ()
