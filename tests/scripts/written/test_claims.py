"""What the guidance says about rules, money and duties has a source where it is said.

A claim is a number that a macro quotes, or a word of duty or right. The rule is twofold: a section that
makes claims cites at least one source, and a quoted number has a source in its own paragraph, its own
entry of a list or the line above the list, or, for a table, right below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from scripts.written.pages import Heading, Page, Section

CITED = re.compile(r"\bcite(?:_here)?\(")
NUMBERED = re.compile(r"\bcite\(")
NUMBER = re.compile(r"\{\{\s*(?:figure|up_to|figure_table|limits_grid|limits_picture)\(")
DUTY = re.compile(
    r"\b(?:must|may|cannot|ha(?:ve|s) to|can (?:get|have|ask|apply|complain)|keeps?|pa(?:y|ys|id)|covers?"
    r"|covered|allowed|right to|at (?:most|least)|within)\b",
    re.IGNORECASE,
)
ENTRY = re.compile(r"\s*(?:[-*]|\d+\.|\|) ")
TABLE = re.compile(r"\{\{\s*(?:figure_table|limits_grid|limits_picture)\(")

# Pages about the guide itself: “may”, “must” and “keep” are said of the guide there, not of a law.
ABOUT_THE_GUIDE = {
    "en/about.md": "who makes the guide and how",
    "en/accessibility.md": "how the site is tested",
    "en/calculator/index.md": "the form; the answer beside it names its own sources",
    "en/data/index.md": "what the files hold; the ages that it quotes are cited",
    "en/embed.md": "how to show the guide on another site",
    "en/how-it-works.md": "how the calculator reads and counts; what it takes from a source is cited",
    "en/offline.md": "what a device keeps when somebody asks it to",
    "en/privacy.md": "what the site does not store",
    "en/run-it-yourself.md": "what whoever runs the guide sets and does",
    "en/sources.md": "the list of sources itself",
    "en/staff/index.md": "how to link here, and which promises the guide makes",
}


def claims(section: Section, *, duties: bool) -> Iterator[tuple[int, str]]:
    for number, line in section.lines:
        if NUMBER.search(line) or (duties and DUTY.search(line)):
            yield number, line


def unsourced_sections(page: Page) -> Iterator[str]:
    """Each section that makes claims and cites nothing."""
    for section in page.sections:
        first = next(claims(section, duties=page.name not in ABOUT_THE_GUIDE), None)
        if first and not CITED.search(section.text):
            yield f"{page.name}, line {first[0]}: {first[1].strip()[:90]}"


def unsourced_numbers(page: Page) -> Iterator[str]:
    """Each quoted number without a source in its place."""
    for section in page.sections:
        parts = list(paragraphs(section))
        for place, part in enumerate(parts):
            above = parts[place - 1] if place and ENTRY.match(part[0][1]) else []
            below = parts[place + 1] if place + 1 < len(parts) and TABLE.search(part[0][1]) else []
            nearby = "\n".join(line for _, line in [*above, *below])
            for number, line in part:
                if NUMBER.search(line) and not CITED.search(line + nearby):
                    yield f"{page.name}, line {number}: {line.strip()[:90]}"


def paragraphs(section: Section) -> Iterator[list[tuple[int, str]]]:
    """Lines that no empty line parts."""
    part: list[tuple[int, str]] = []
    for number, line in section.lines:
        if line.strip():
            part.append((number, line))
        elif part:
            yield part
            part = []
    if part:
        yield part


def test_every_section_that_makes_claims_cites_a_source(pages: list[Page]) -> None:
    assert [claim for page in pages for claim in unsourced_sections(page)] == []


def test_every_quoted_number_has_its_source_beside_it(pages: list[Page]) -> None:
    assert [claim for page in pages for claim in unsourced_numbers(page)] == []


def test_every_page_that_cites_lists_its_sources(pages: list[Page]) -> None:
    def lists(page: Page) -> bool:
        return any("page_sources()" in line for _, line in page.lines)

    cites = [page for page in pages if any(NUMBERED.search(line) for _, line in page.lines)]
    assert len(cites) > 25
    assert [page.name for page in cites if not lists(page)] == []


def test_exceptions_are_pages_that_there_are(pages: list[Page]) -> None:
    assert set(ABOUT_THE_GUIDE) <= {page.name for page in pages}


@pytest.mark.parametrize(
    ("text", "sections", "numbers"),
    [
        ("You come to a workplace.", 0, 0),
        ("You must wait.", 1, 0),
        ('You must wait. {{ cite("a") }}', 0, 0),
        ('You must wait.\n\n{{ cite_here("a") }}', 0, 0),
        ('Up to {{ up_to("a") }}.', 1, 1),
        ('Up to {{ up_to("a") }}.\n\nMore. {{ cite("a") }}', 0, 1),
        ('Up to: {{ cite("a") }}\n\n- {{ figure("a") }} days\n- {{ figure("b") }} days', 0, 0),
        ('- {{ figure("a") }} days\n- {{ figure("b") }} days {{ cite("a") }}', 0, 1),
        ('{{ figure_table("a") }}\n\nEach year. {{ cite("a") }}', 0, 0),
    ],
)
def test_a_claim_without_a_source_is_found(text: str, sections: int, numbers: int) -> None:
    page = page_of(text)
    assert (len(list(unsourced_sections(page))), len(list(unsourced_numbers(page)))) == (sections, numbers)


def page_of(text: str) -> Page:
    lines = ["# Title { #title }", "", *text.splitlines()]
    page = Page("en/test.md", {}, tuple(enumerate(lines, 1)), ())
    assert next(page.headings) == Heading(1, 1, "Title", "title")
    return page
