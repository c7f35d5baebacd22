"""A checklist is a form: it is filled in with keys or with a pen, and printed."""

from __future__ import annotations

import io

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

CHECKLISTS = ("employers/checklist-sweden/", "employers/checklist-norway/")
EVERYWHERE = pytest.mark.parametrize("path", CHECKLISTS)


@EVERYWHERE
def test_what_is_typed_stands_on_paper_with_lines_for_names_days_and_signatures(
    page: Page, path: str
) -> None:
    page.goto(path)
    page.get_by_label("Company", exact=True).fill("Bakery Ltd")
    printed = PdfReader(io.BytesIO(page.pdf(format="A4", print_background=True))).pages
    text = " ".join(" ".join(part.extract_text() for part in printed).split())
    assert len(printed) <= 2
    for said in ("Bakery Ltd", "Person in work training", "First day", "Last day", "Signature", "§"):
        assert said in text
    assert "https://" not in text.partition("Sources")[2]
    assert "Print this page" not in text


@EVERYWHERE
def test_lines_begin_beside_their_boxes(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(path)
    for entry in page.locator(".checklist li").all():
        box, line = entry.locator("input").bounding_box(), entry.locator("label").bounding_box()
        assert box
        assert line
        assert box["x"] + box["width"] < line["x"] + 1
        assert box["y"] < line["y"] + line["height"]


def test_the_button_prints_and_is_there_only_with_scripts(page: Page, plain: Page) -> None:
    page.add_init_script("window.print = () => document.documentElement.setAttribute('data-printed', '')")
    page.goto(CHECKLISTS[0])
    page.get_by_role("button", name="Print this page").click()
    expect(page.locator("[data-printed]")).to_have_count(1)
    plain.goto(CHECKLISTS[0])
    expect(plain.get_by_role("button", name="Print this page")).to_be_hidden()
