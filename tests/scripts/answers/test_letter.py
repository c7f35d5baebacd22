"""The paragraph for a letter says in a few sentences what the answer says, and that an officer decides."""

from __future__ import annotations

import re
from datetime import date

import pytest

from calculator import assess, read
from calculator.addresses import SHORT_FORM
from calculator.writing import letter
from scripts.answers.desk import situations
from scripts.answers.ways import answer_pages
from scripts.languages import DEFAULT

WRITER = DEFAULT.writer
TODAY = date(2026, 11, 21)
PARAGRAPHS = {place.path: place.words for place in situations(DEFAULT, "", TODAY)}
SENTENCE = re.compile(r"[.?](?= [A-Z]|$)")
PROMISES = re.compile(r"entitle|approved|refuse|will get|right to|guaranteed", re.IGNORECASE)


def paragraph(query: str) -> str:
    return letter.paragraph(assess(read(query), TODAY), WRITER)


@pytest.mark.parametrize("path", PARAGRAPHS)
def test_it_has_two_to_four_sentences_and_promises_nothing(path: str) -> None:
    text = PARAGRAPHS[path]
    assert len(SENTENCE.findall(text)) in (2, 3, 4), text
    assert "This is information, not a decision" in text
    assert "decides" in text
    assert re.search(r"\bask (Arbetsförmedlingen|your local NAV office|there)\b", text, re.IGNORECASE)
    assert not PROMISES.search(text)


def test_it_begins_with_the_headline() -> None:
    for place in situations(DEFAULT, "", TODAY):
        query = "&".join(f"{key}={value}" for key, value in given(place.path).items())
        headline = WRITER.sentence(assess(read(query), TODAY).findings[0])
        assert place.words.startswith(headline)


def given(path: str) -> dict[str, object]:
    return next(dict(page.given) for page in answer_pages(SHORT_FORM) if page.path == path)


def test_it_says_what_the_limit_rests_on() -> None:
    text = paragraph("country=norway&little-experience=yes&reduced-capability=no")
    assert text == (
        "You may be offered work training for up to 12 months. "
        "That is because you have little or insufficient work experience. "
        "This is information, not a decision: NAV decides, so ask your local NAV office."
    )


def test_it_names_the_question_to_find_out_first() -> None:
    text = paragraph("country=sweden&programme=job-guarantee-for-youth")
    assert "up to 3 or 6 months. Find this out first: Which kind of work training is it about?" in text


def test_it_carries_the_day_of_the_rules() -> None:
    assert letter.more(assess(read("country=sweden"), TODAY), WRITER) == (
        "More, with the rules and figures of 21 November 2026: {link}"
    )
