"""How long, at one look: a small table that says what the rules say, and no more."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from calculator.decision import decide
from calculator.law import LAST_READ
from calculator.words import DEFAULT
from calculator.writing.sentences import Writer
from scripts.written.limits import limits_grid, limits_picture

WRITER = Writer.of(DEFAULT)


def grid(country: str) -> list[list[str]]:
    """The text of each cell, row by row, without what needs more than one space."""
    table = LexborHTMLParser(limits_grid(country, WRITER))
    return [
        [" ".join(cell.text(separator=" ").split()) for cell in row.css("th, td")] for row in table.css("tr")
    ]


def test_sweden_has_a_row_for_each_programme_and_a_column_for_each_kind() -> None:
    assert grid("sweden") == [
        ["Programme", "Work training arbetsträning", HEAD_OF_REINFORCED],
        ["Job Guarantee for Youth jobbgarantin för ungdomar", "3 months", "6 months"],
        ["Establishment Programme etableringsprogrammet", "6 months", "12 months"],
        [
            "Job and Development Guarantee jobb- och utvecklingsgarantin",
            "6 months fewer than 450 days in the guarantee 12 months 450 days or more in the guarantee",
            "12 months",
        ],
    ]


HEAD_OF_REINFORCED = "Reinforced work training förstärkt arbetsträning , with more support"


def test_norway_has_a_row_for_each_group() -> None:
    assert grid("norway") == [
        ["For whom", "Up to"],
        ["Little or insufficient work experience", "12 months"],
        ["Reduced work capability", "12 months 18 months if NAV extends it"],
    ]


@pytest.mark.parametrize("country", ["sweden", "norway"])
def test_it_says_every_maximum_that_there_is(country: str) -> None:
    said = " ".join(cell for row in grid(country) for cell in row)
    for limit in decide({"country": country}, LAST_READ).limits:
        assert WRITER.months(limit.months) in said


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Little or insufficient work experience or reduced work capability"),
        ("sv", "Liten eller otillräcklig erfarenhet av arbete eller nedsatt arbetsförmåga"),
        ("nb", "Liten eller mangelfull arbeidserfaring eller nedsatt arbeidsevne"),
    ],
)
def test_the_name_of_a_bar_has_one_capital(language: str, name: str) -> None:
    assert name in limits_picture("norway", Writer.of(language))
