"""Days that a page quotes: those of a figure, and that of a text."""

from datetime import date

import pytest

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
