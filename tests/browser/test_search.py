"""The search finds people's words and the official ones: the page that must come first for each.

The real search of the built site, in a browser, through its search box.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from .visit import PATIENCE

# The words that somebody types, and the page that must come first. Where each country has its own, the two
# come first, in whichever order: the words do not say which country is meant.
QUERIES = {
    # people's words
    "apprentice": ["what-is-work-training/"],
    "praktik": ["what-is-work-training/"],
    "internship": ["what-is-work-training/"],
    "can I start before": ["norway/how-to-apply/"],
    "complaint": ["norway/if-you-disagree/", "sweden/if-you-disagree/"],
    "contract": ["norway/agreement-and-follow-up/"],
    "boss": ["employers/"],
    "disability": ["sweden/reinforced-work-training/"],
    "holiday": ["sweden/illness-and-absence/"],
    "how long": ["sweden/how-long/", "norway/how-long/"],
    "insurance": ["sweden/insurance/"],
    "refugee": ["sweden/establishment-programme/"],
    "salary": ["norway/money/", "sweden/money/"],
    "pay": ["norway/money/", "sweden/money/"],
    "sick": ["sweden/illness-and-absence/", "norway/absence/"],
    "too old": ["sweden/job-guarantee-for-youth/"],
    "travel": ["sweden/money/", "norway/money/"],
    "union": ["sweden/how-to-apply/"],
    "young": ["sweden/job-guarantee-for-youth/"],
    # official words
    "aktivitetsstöd": ["sweden/money/"],
    "arbetsträning": ["sweden/work-training/"],
    "etableringsprogrammet": ["sweden/establishment-programme/"],
    "handledare": ["sweden/work-training/"],
    "inkluderingstilskudd": ["employers/norway/"],
    "karensdag": ["sweden/illness-and-absence/"],
    "nedsatt arbeidsevne": ["norway/who-can-take-part/"],
    "omprövning": ["sweden/if-you-disagree/"],
    "tiltakspenger": ["norway/money/"],
}


class Search:
    """The search box of one page, asked one thing after another."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.site = site
        page.goto(site)
        self.box = page.locator("[data-md-component=search-query]")
        self.results = page.locator(".search__list")
        self.box.click()  # the search loads its index at the first focus

    def pages(self, query: str) -> list[str]:
        """The addresses of the pages found for `query`, the best first."""
        self.box.fill("")
        expect(self.results.locator("li")).to_have_count(0)
        self.box.fill(query)
        expect(self.results.locator("li").first).to_be_attached()
        links = self.results.locator("a[href]").evaluate_all("(links) => links.map((link) => link.href)")
        addresses = (urlsplit(link)._replace(query="", fragment="").geturl() for link in links)
        return list(dict.fromkeys(address.removeprefix(self.site) for address in addresses))


@pytest.fixture(scope="module")
def search(browser: Browser, site: str) -> Iterator[Search]:
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    yield Search(page, site)
    page.close()


@pytest.mark.parametrize(("query", "expected"), QUERIES.items())
def test_the_right_page_comes_first(search: Search, query: str, expected: list[str]) -> None:
    found = search.pages(query)
    assert set(found[: len(expected)]) == set(expected), f"found first: {found[:5]}"


def test_the_table_is_long_enough() -> None:
    assert len(QUERIES) >= 25
