"""Every fact of the two seed pages has a place on the site, and the place is there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from scripts.paths import DOCS
from tests.site.reading import values

FACTS = {
    "sweden": [f"SE-{number:02}" for number in range(1, 27)],
    "norway": [f"NO-{number:02}" for number in range(1, 20)],
}
DISPUTED = {"NO-07": "a-n6", "NO-09": "a-n1", "NO-10": "a-n10", "NO-14": "a-n2", "NO-15": "a-n3"}
"""Facts that the guidance corrects, with the note that says why."""


@dataclass(frozen=True)
class Place:
    fact: str
    page: str
    heading: str

    @property
    def address(self) -> str:
        folder = self.page.removesuffix(".md").removesuffix("index").strip("/")
        return f"{folder}/index.html".lstrip("/")


def table(country: str) -> dict[str, Any]:
    facts: dict[str, Any] = yaml.safe_load((DOCS / "facts" / f"{country}.yml").read_text("utf-8"))
    return facts


def places(facts: dict[str, Any]) -> list[Place]:
    return [Place(fact, **place) for fact, entries in facts.items() for place in entries or ()]


def headings(page: Path) -> list[str]:
    """The ids of a page's headings."""
    return values(LexborHTMLParser(page.read_text("utf-8")), ":is(h1, h2, h3, h4)", "id")


def missing(places: list[Place], site: Path) -> list[str]:
    """Each place that is not on the site."""
    found = []
    for place in places:
        page = site / place.address
        if not page.is_file():
            found.append(f"{place.fact}: there is no page {place.page}")
        elif place.heading not in headings(page):
            found.append(f"{place.fact}: {place.page} has no heading {place.heading!r}")
    return found


@pytest.mark.parametrize("country", FACTS)
def test_every_fact_has_a_place(country: str) -> None:
    facts = table(country)
    assert list(facts) == FACTS[country]
    assert [fact for fact, entries in facts.items() if not entries] == []


@pytest.mark.parametrize("country", FACTS)
def test_every_place_is_on_the_site(country: str, folder: Path) -> None:
    assert missing(places(table(country)), folder) == []


@pytest.mark.parametrize(("fact", "note"), DISPUTED.items())
def test_a_corrected_fact_has_its_note(fact: str, note: str) -> None:
    noted = [place.heading for place in places(table("norway")) if place.page == "where-sources-disagree.md"]
    assert note in noted
    assert any(place.fact == fact and place.heading == note for place in places(table("norway")))


def test_a_place_that_is_gone_is_named(folder: Path) -> None:
    gone = [Place("SE-01", "sweden/gone.md", "gone"), Place("SE-02", "sweden/index.md", "gone")]
    assert missing(gone, folder) == [
        "SE-01: there is no page sweden/gone.md",
        "SE-02: sweden/index.md has no heading 'gone'",
    ]
    assert missing([Place("SE-03", "index.md", "home")], folder) == []
