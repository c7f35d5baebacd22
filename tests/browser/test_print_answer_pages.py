"""Every answer's page prints on at most two A4 pages, with its code, the rules' date and its sources."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page
from pypdf import PageObject, PdfReader

from calculator.finder.questions import FINDER
from scripts.answers.lasting import answer_paths, short_path
from scripts.links.short import absolute

A4 = (595, 842)  # points
PAGES = 2
SMALLEST = 7.49  # points: the list of sources
OF_TEXT = 8.99  # points: what the answer says
REFERENCES = 600  # letters: the small numbers that lead to sources
LONGEST = 16
STEP = 35
ANSWERS = answer_paths()
TAG = re.compile(r"<[^>]*>")
ANSWER = re.compile(r'<section class="answer">.*?<section class="answer-address">', re.DOTALL)


def length(folder: Path, path: str) -> int:
    """How much there is to print."""
    text = (folder / path / "index.html").read_text("utf-8")
    found = ANSWER.search(text)
    assert found
    return len(TAG.sub("", found[0]))


def print_page(page: Page, path: str) -> list[PageObject]:
    page.goto(path)
    return list(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True))).pages)


def test_answers_print_on_two_pages(page: Page, folder: Path) -> None:
    by_length = sorted(ANSWERS, key=lambda path: length(folder, path), reverse=True)
    chosen = [*by_length[:LONGEST], *by_length[LONGEST::STEP]]
    assert [path for path in chosen if len(print_page(page, path)) > PAGES] == []


@pytest.mark.parametrize("path", ANSWERS[::130])
def test_the_printed_page_has_everything_in_a_type_that_can_be_read(page: Page, path: str) -> None:
    printed = print_page(page, path)
    assert [float(side) for side in printed[0].mediabox.upper_right] == pytest.approx(A4, abs=1.5)
    sizes: dict[float, int] = {}

    def note(text: str, at: list[float], within: list[float], _font: object, size: float) -> None:
        if text.strip():
            found = abs(size * within[3] * at[3])
            sizes[found] = sizes.get(found, 0) + len(text)

    text = " ".join(" ".join(part.extract_text(visitor_text=note) for part in printed).split())
    assert min(size for size, letters in sizes.items() if letters > REFERENCES) >= SMALLEST
    assert sum(letters for size, letters in sizes.items() if size >= OF_TEXT) > REFERENCES
    assert absolute(short_path(path)) in text
    if path.startswith(FINDER.folder):
        assert "Rules as we know them for" in text
        assert re.search(r"wording of \d+ \w+ \d{4}", text)
    else:
        assert "Rules and figures of" in text
        assert "Sources" in text
    headline = page.locator("#answer").inner_text().partition(" [")[0]
    assert headline in text
    for gone in ("Change an answer", "Ways on", "Main menu", "What would change"):
        assert gone not in text


def test_the_printed_code_can_be_read(page: Page) -> None:
    page.set_viewport_size({"width": 718, "height": 1062})  # what the margins leave of A4
    page.emulate_media(media="print")
    page.goto(ANSWERS[0])
    picture = Image.open(io.BytesIO(page.screenshot(full_page=True)))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [absolute(short_path(ANSWERS[0]))]
