"""The pages of questions and answers: those that were published stay, whatever is asked besides."""

from __future__ import annotations

import pytest

from calculator import addresses
from calculator.questions import Kind, Question
from scripts.answers import ways
from scripts.links.register import REGISTER, read_register


def paths() -> set[str]:
    return {way.path for way in ways.ways()}


def test_every_published_page_is_still_made() -> None:
    published = {address[1:] for address in read_register(REGISTER.read_text("utf-8")).parts}
    assert {address for address in published if address.startswith("answers/")} <= paths()


def test_no_two_pages_have_one_address() -> None:
    found = [way.path for way in ways.ways()]
    assert len(set(found)) == len(found)


def test_a_question_that_is_added_moves_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    before = paths()
    residence = Question("residence", Kind.CHOICE, ("sweden", "norway"), decides=True)
    for room in (addresses, ways):
        monkeypatch.setattr(room, "PAGED", (residence, *addresses.PAGED))
    assert paths() == before
