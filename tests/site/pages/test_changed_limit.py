"""A number of a rule that changes, changes on every page that says it."""

from __future__ import annotations

import re
from pathlib import Path, PurePath

from calculator.words import DEFAULT
from scripts.languages import DEFAULT as ENGLISH
from scripts.measure.readability import NAME, built_text
from scripts.written.pages import Page, read_pages

from .conftest import Project

LIMIT = "Limit({}, in_youth_guarantee & ordinary,"
QUOTED = re.compile(
    r'up_to\("country=sweden&programme=job-guarantee-for-youth&measure=work-training"\)'
    r'|limits_(?:grid|picture)\("sweden"\)'
    r"|link_desk\(\)"  # holds the calculator's sentences for letters
)


def test_changing_a_limit_changes_every_page_that_says_it(folder: Path, project: Project) -> None:
    pages = read_pages((ENGLISH,))
    rules = project.folder / "calculator" / "law" / "sweden" / "rules.py"
    text = rules.read_text("utf-8")
    assert text.count(LIMIT.format(3)) == 1
    rules.write_text(text.replace(LIMIT.format(3), LIMIT.format(4)), "utf-8")
    build = project.build()
    assert not build.returncode, build.stderr
    before = {page.name: said(folder, page) for page in pages}
    after = {page.name: said(project.folder / "out", page) for page in pages}

    changed = {name for name in before if before[name] != after[name]}
    saying = {page.name for page in pages if any(QUOTED.search(line) for _, line in page.lines)}
    assert changed == saying
    assert {"en/sweden/index.md", "en/sweden/how-long.md", "en/side-by-side.md"} <= changed
    lead = f"In this programme, work training ({NAME}) can last up to {{}} months."
    page = "en/sweden/job-guarantee-for-youth.md"
    assert lead.format(3) in before[page]
    assert lead.format(4) in after[page]


def said(site: Path, page: Page) -> str:
    """What a reader reads on a page."""
    path = PurePath(page.name.removeprefix(f"{DEFAULT}/")).with_suffix("")
    built = (site / path).with_name("index.html") if path.name == "index" else site / path / "index.html"
    return built_text(built) + "".join(TABLES.findall(ABBREVIATION.sub("", built.read_text("utf-8"))))


TABLES = re.compile(r"<table.*?</table>|<figure.*?</figure>", re.DOTALL)
"""What the measure of plain language passes over."""
ABBREVIATION = re.compile(r"</?abbr[^>]*>")
"""The published page explains each abbreviation once; a page from the builder alone each time."""
