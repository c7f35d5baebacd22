"""The form's book holds every answer as Python gives it, small enough to be loaded by everybody."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from urllib.parse import urlencode

import brotli
import pytest

from calculator import answer_page
from calculator.addresses import AGE_GROUPS, SHORT_FORM, group_of, spokesman
from calculator.answers import query
from calculator.questions import OLDEST_AGE, QUESTIONS
from scripts.answers.book import book
from scripts.answers.html import AnswerShelf
from scripts.answers.ways import answer_pages
from scripts.languages import DEFAULT
from scripts.paths import THEME

from .looking import looked_up

TODAY = date(2026, 11, 25)
MOST_BYTES = 16_000
SAID_OF_OTHER_THINGS = {"start"}
"""A button starts the engine."""


@cache
def text() -> str:
    return AnswerShelf(DEFAULT, TODAY).book()


def html(query: str) -> str:
    reply = json.loads(answer_page(query, DEFAULT.name, TODAY))
    return str(reply["html"])


def test_a_book_gives_back_what_was_put_in() -> None:
    answers = {
        "a/": "<h2>One</h2><ul><li>same</li><li>only here</li></ul><dl><div><dt>x</dt></div></dl>",
        "a/b/": "<h2>Two</h2><ul><li>same</li></ul><dl><div><dt>x</dt></div><div><dt>y</dt></div></dl>",
        "a/b/c/": "<h2>Two</h2><ul><li>same</li></ul>",
        "d/e/": "",
        "d/": "<p class=x>plain text</p>",
    }
    assert looked_up(book(answers)) == answers


def test_the_book_and_python_say_the_same_for_every_combination() -> None:
    said = {
        page.path.removeprefix(f"{SHORT_FORM.folder}/"): html(query(page.given))
        for page in answer_pages(SHORT_FORM)
    }
    assert len(said) > 400
    assert looked_up(text()) == said


def test_the_book_holds_every_piece_once_and_none_in_vain() -> None:
    held = json.loads(text())
    assert len(set(held["pieces"])) == len(held["pieces"])
    assert {number for part in held["parts"] for number in part} == set(range(len(held["pieces"])))
    assert len({tuple(part) for part in held["parts"]}) == len(held["parts"])


@pytest.mark.parametrize("more", ["", "&reduced-capability=yes", "&little-experience=no&benefit=none"])
def test_ages_of_a_group_have_one_answer_but_for_the_age_itself(more: str) -> None:
    assert sorted(age for group in AGE_GROUPS for age in group) == list(range(OLDEST_AGE + 1))
    for age in range(OLDEST_AGE + 1):
        typed, spoken = (
            html(f"country=norway{more}&{urlencode({'age': years})}").replace(
                f'data-given="age">{years}<', 'data-given="age"><'
            )
            for years in (age, spokesman(group_of(age)))
        )
        assert typed == spoken


def test_the_book_is_small_enough_to_be_loaded_by_everybody() -> None:
    assert len(brotli.compress(text().encode())) <= MOST_BYTES


def test_the_scripts_of_the_form_name_no_question_and_no_answer() -> None:
    """They look up and show. Which question is asked when, and what follows from it, is Python's."""
    names = {name for question in QUESTIONS for name in (question.key, *question.values)}
    for script in (THEME / "assets" / "calculator").glob("*.js"):
        literals = set(re.findall(r"[\"'`]([a-z-]+)[\"'`]", script.read_text("utf-8")))
        assert not literals & (names - SAID_OF_OTHER_THINGS), script.name
