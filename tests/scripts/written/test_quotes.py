"""Days that a page quotes: those of a figure, and that of a text."""

import re
from datetime import date

import pytest

from calculator.words import DEFAULT
from calculator.writing.sentences import Writer
from scripts.languages import DEFAULT as DEFAULT_LANGUAGE
from scripts.written import quotes
from scripts.written.quotes import QuoteError


def test_a_page_quotes_how_far_a_figure_is_known() -> None:
    assert quotes.last_known(quotes.known_figure("suspension-second")) == date(2025, 12, 22)


def test_a_figure_without_a_last_day_is_named() -> None:
    with pytest.raises(QuoteError, match="the figure 'reconsideration' has no last day"):
        quotes.last_known(quotes.known_figure("reconsideration"))


def test_a_page_quotes_the_day_of_the_text_that_was_read() -> None:
    assert quotes.wording(quotes.known_source("sfs-2017-820-13a")) == date(2026, 1, 2)


def test_a_text_without_a_day_is_named() -> None:
    with pytest.raises(QuoteError, match="the copy that was read of 'af-work-training' bears no day"):
        quotes.wording(quotes.known_source("af-work-training"))


def test_a_table_has_what_amounts_a_day_make_in_a_week() -> None:
    figures = tuple(map(quotes.known_figure, ("tiltakspenger", "child-supplement")))
    table = quotes.week_table(figures, Writer.of(DEFAULT))
    assert '<th scope="col"><i lang="nb">Tiltakspenger</i></th>' in table
    assert table.count("<tr>") == 6
    for days in range(1, 6):
        assert f'<th scope="row">{days}</th><td>NOK {312 * days:,}</td><td>NOK {56 * days}</td>' in table


def test_a_table_of_what_is_no_money_is_not_made() -> None:
    with pytest.raises(QuoteError, match="'mileage' is no amount of money"):
        quotes.week_table((quotes.known_figure("mileage"),), Writer.of(DEFAULT))


def test_the_list_of_sources_says_a_place_in_plain_words_and_keeps_its_exact_name() -> None:
    listed = "\n".join(quotes.catalogue(DEFAULT_LANGUAGE.writer))
    assert "- [who approves, and who approves last](https://github.com/" in listed
    assert ' "Avtale, VeilederSkalGodkjenneSistException, ' in listed
    assert re.findall(r"- \[[^\]]*[a-z][A-Z][^\]]*\]", listed) == []
