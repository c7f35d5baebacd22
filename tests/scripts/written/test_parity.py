"""The languages say the same, and what one lacks is named with the page and the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.languages import DEFAULT, LANGUAGES
from scripts.written.faults import PageError
from scripts.written.pages import Page, read_page
from scripts.written.parity import by_path, differences, parity

FRONT = "---\ntitle: T\nreviewed: {day}\n---\n"
ENGLISH = """# Money { #money }

## How much { #how-much }

You get {{ figure("activity-support") }} kronor. {{ cite("sfs-1", "sfs-2") }} See [time](how-long.md#limits).
"""
SWEDISH = """# Pengar { #money }

## Hur mycket { #how-much }

Du får {{ figure("activity-support", "kronor") }}. {{ cite("sfs-2") }} {{ cite("sfs-1") }}
Se [tiden](how-long.md#limits) och [myndigheten](https://agency.example/sv/).
"""


def page(folder: Path, name: str, body: str, day: str = "2026-11-24") -> Page:
    file = folder / name.replace("/", "-")
    file.write_text(FRONT.format(day=day) + body, "utf-8")
    return read_page(file, name)


def found(folder: Path, body: str = SWEDISH, day: str = "2026-11-24") -> list[str]:
    ours = {"money.md": page(folder, "en/money.md", ENGLISH)}
    theirs = {"money.md": page(folder, "sv/money.md", body, day)}
    return [str(fault) for fault in parity(ours, theirs, "sv")]


def test_every_language_of_the_site_says_the_same(pages: list[Page]) -> None:
    others = [language.name for language in LANGUAGES if language != DEFAULT]
    assert [str(fault) for fault in differences(pages, DEFAULT.name, others)] == []


def test_the_same_in_other_words_and_another_order_has_no_fault(tmp_path: Path) -> None:
    assert found(tmp_path) == []


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (" { #how-much }", "", "sv/money.md, line 5: no heading or place #how-much; see en/money.md, line 7"),
        ("#how-much", "#much", "sv/money.md, line 7: heading or place #much is not in en/money.md"),
        ("activity", "income", 'line 7: no quote figure("activity-support"); see en/money.md, line 9'),
        ("activity", "income", 'sv/money.md, line 9: quote figure("income-support") is not in en/money.md'),
        ('{{ cite("sfs-1") }}', "", 'sv/money.md, line 7: no quote cite("sfs-1"); see en/money.md, line 9'),
        ("#limits", "#limit", "sv/money.md, line 10: link how-long.md#limit is not in en/money.md"),
        ("#limits", "", "sv/money.md, line 7: no link how-long.md#limits; see en/money.md, line 9"),
    ],
)
def test_what_is_missing_is_named_with_its_place(tmp_path: Path, before: str, after: str, said: str) -> None:
    assert [fault for fault in found(tmp_path, SWEDISH.replace(before, after)) if fault.endswith(said)]


def test_a_text_that_changed_in_one_language_is_named_in_the_other(tmp_path: Path) -> None:
    [older] = found(tmp_path, day="2026-11-20")
    assert older == (
        "sv/money.md, line 1: the text is of 2026-11-20, and en/money.md changed on 2026-11-24: "
        "bring it up to date, and set `text`"
    )
    [other] = found(tmp_path, day="2026-11-25")
    assert other.startswith("en/money.md, line 1: the text is of 2026-11-24, and sv/money.md changed on")


def test_a_page_that_is_missing_stops_the_build(tmp_path: Path) -> None:
    home, money = page(tmp_path, "en/index.md", ENGLISH), page(tmp_path, "en/money.md", ENGLISH)
    with pytest.raises(PageError, match=r"sv/money\.md, line 1: the page is missing; see en/money\.md"):
        differences([home, money, page(tmp_path, "sv/index.md", SWEDISH)], "en", ["sv"])


def test_a_page_that_only_one_language_has_is_named(tmp_path: Path) -> None:
    pages = by_path([page(tmp_path, "sv/more.md", SWEDISH)], "sv")
    assert [fault.page for fault in parity({}, pages, "sv")] == ["sv/more.md"]
