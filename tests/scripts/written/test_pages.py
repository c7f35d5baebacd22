"""What every page owes its reader is checked before the build, and a fault names its page and place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType

import pytest

from calculator.words import DEFAULT, words_of
from calculator.writing.html import GUIDANCE
from scripts.written.faults import PageError, check, faults, warnings
from scripts.written.pages import Page, read_page

TODAY = date(2026, 11, 21)
FRONT = {
    "title": "Money during work training",
    "description": "Which benefit you can have during work training, how much, and when to apply.",
    "audience": "jobseekers",
    "reviewed": "2026-11-21",
    "review_by": "2027-05-21",
}
BODY = "# Money { #money }\n\nText.\n\n## How much { #how-much }\n\nMore.\n"


def written(folder: Path, body: str = BODY, changed: Mapping[str, str | None] = MappingProxyType({})) -> Page:
    fields = {**FRONT, **changed}
    lines = [f"{field}: {value}" for field, value in fields.items() if value is not None]
    path = folder / "money.md"
    path.write_text("\n".join(["---", *lines, "---", "", body]), "utf-8")
    return read_page(path, "en/money.md")


def found(page: Page) -> list[str]:
    return [str(fault) for fault in faults(page, TODAY)]


def test_every_page_is_as_it_should_be(pages: list[Page]) -> None:
    assert len(pages) > 35
    assert [str(fault) for page in pages for fault in faults(page, date.today())] == []


def test_a_good_page_has_no_fault(tmp_path: Path) -> None:
    page = written(tmp_path)
    assert found(page) == []
    assert list(warnings(page, TODAY)) == []


@pytest.mark.parametrize(
    ("field", "value", "line", "what"),
    [
        ("title", None, 1, "title is missing"),
        ("title", "x" * 60, 2, "title has 60 characters; 59 is the most"),
        ("description", None, 1, "description is missing"),
        ("description", "x" * 49, 3, "description has 49 characters; it should have 50 to 155"),
        ("description", "x" * 156, 3, "description has 156 characters; it should have 50 to 155"),
        ("audience", None, 1, "audience must be one of jobseekers, employers, staff, everyone"),
        ("audience", "all", 4, "audience must be one of jobseekers, employers, staff, everyone"),
        ("reviewed", None, 1, "reviewed must be a day, such as 2026-11-21"),
        ("reviewed", "soon", 5, "reviewed must be a day, such as 2026-11-21"),
        ("review_by", "2027", 6, "review_by must be a day, such as 2026-11-21"),
        ("review_by", "2026-11-21", 6, "review_by, 2026-11-21, must be later than reviewed, 2026-11-21"),
    ],
)
def test_front_matter_is_complete(
    tmp_path: Path, field: str, value: str | None, line: int, what: str
) -> None:
    assert found(written(tmp_path, changed={field: value})) == [f"en/money.md, line {line}: {what}"]


def test_no_page_goes_longer_without_a_check_than_the_settings_allow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.written.faults.MONTHS", 6)
    assert found(written(tmp_path)) == []
    [too_late] = found(written(tmp_path, changed={"review_by": "2027-05-22"}))
    assert too_late == (
        "en/money.md, line 6: review_by, 2027-05-22, must be 2027-05-21 at the latest: "
        "6 months after reviewed, as docs/settings.toml says"
    )


def test_a_page_without_front_matter_is_named(tmp_path: Path) -> None:
    path = tmp_path / "money.md"
    path.write_text(BODY, "utf-8")
    assert "en/money.md, line 1: the page has no front matter" in found(read_page(path, "en/money.md"))[0]


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("Text.\n", 1, "there is no title heading (“# …”)"),
        (f"{BODY}\n# Again {{ #again }}\n", 17, "a second title heading, 'Again'; a page has one"),
        (f"{BODY}\n### Rent\n", 17, "the heading 'Rent' has no id: add { #an-id }"),
        (f"{BODY}\n## Rent {{ .wide }}\n", 17, "the heading 'Rent' has no id: add { #an-id }"),
        (f"{BODY}\n## Rent {{ #Rent }}\n", 17, "the id 'Rent' should be lower-case words with hyphens"),
        (f"{BODY}\n## Rent {{ #hyra-på }}\n", 17, "the id 'hyra-på' should be lower-case words with hyphens"),
        (f"{BODY}\n## Rent {{ #money }}\n", 17, "the id 'money' is taken by line 9"),
    ],
)
def test_headings_are_in_order(tmp_path: Path, body: str, line: int, what: str) -> None:
    assert found(written(tmp_path, body)) == [f"en/money.md, line {line}: {what}"]


def test_what_looks_like_a_heading_in_a_block_of_code_is_none(tmp_path: Path) -> None:
    assert found(written(tmp_path, f"{BODY}\n```sh\n# a comment\n```\n")) == []


@pytest.mark.parametrize(
    ("days_left", "warns", "fails"), [(32, 0, 0), (31, 1, 0), (0, 1, 0), (-1, 0, 1)], ids=str
)
def test_a_page_asks_for_its_review_a_month_ahead_and_fails_past_its_day(
    tmp_path: Path, days_left: int, warns: int, fails: int
) -> None:
    page = written(tmp_path)
    today = date(2027, 5, 21) - timedelta(days=days_left)
    warned, failed = list(warnings(page, today)), list(faults(page, today))
    assert (len(warned), len(failed)) == (warns, fails)
    assert all(fault.line == 6 and "due for review by 2027-05-21" in fault.what for fault in warned + failed)


def test_the_build_stops_at_a_fault_and_names_it(tmp_path: Path) -> None:
    good, bad = written(tmp_path), written(tmp_path, changed={"description": None})
    assert check([good], TODAY) == []
    with pytest.raises(PageError, match=r"^en/money\.md, line 1: description is missing$"):
        check([good, bad], TODAY)


def test_an_answer_leads_only_to_parts_of_the_guidance_that_there_are(pages: list[Page]) -> None:
    parts = {
        f"{page.name.removeprefix('en/').removesuffix('.md')}/{anchor}"
        for page in pages
        for anchor in ("", *(f"#{heading.id}" for heading in page.headings))
    }
    assert set(GUIDANCE.values()) <= parts
    assert set(GUIDANCE.values()) == words_of(DEFAULT).guidance.keys()
