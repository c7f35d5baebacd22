"""What a reader sees is set in the guide's own font, so it is the same on every machine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Page

from .visit import Calculator, Visit

OWN = "Atkinson Hyperlegible Next"
PAGES = (
    "",
    "sweden/how-long/",
    "norway/money/",
    "side-by-side/",
    "employers/checklist-norway/",
    "staff/",
    "words/",
    "embed/",
    "data/",
    "answers/",
    "answers/norway/little-experience-yes/reduced-capability-yes/age-70/benefit-none/",
    "answers/sweden/job-guarantee-for-youth/work-training/",
    "404.html",
)
MARK_TEXTS = """() => {
  let marked = 0;
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if ((own || element.matches("input, select, textarea")) && element.checkVisibility()) {
      element.dataset.text = ++marked;
    }
  }
  return marked;
}"""


def fonts(page: Page) -> Iterator[tuple[str, str]]:
    """The fonts in which the texts of a page are set, each with a text."""
    page.evaluate("document.fonts.ready")
    assert page.evaluate(MARK_TEXTS) > 10
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    top = session.send("DOM.getDocument")["root"]["nodeId"]
    found = session.send("DOM.querySelectorAll", {"nodeId": top, "selector": "[data-text]"})["nodeIds"]
    for node in found:
        for font in used(session, node):
            if not (font["isCustomFont"] and font["familyName"].startswith(OWN)):
                html = session.send("DOM.getOuterHTML", {"nodeId": node})["outerHTML"]
                yield str(font["familyName"]), html[:100]
    session.detach()


def used(session: CDPSession, node: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    return found


@pytest.mark.parametrize("address", PAGES)
def test_every_text_of_a_page_is_set_in_our_font(visit: Visit, address: str) -> None:
    visit.provoke("status of 404")
    visit.page.goto(address)
    for folded in visit.page.locator("details").all():
        folded.evaluate("(folded) => { folded.open = true; }")
    assert list(fonts(visit.page)) == []


def test_the_form_and_its_answer_are_set_in_our_font(ready: Calculator) -> None:
    ready.set_address("country=norway&age=15&start=2026-09-01")
    ready.shows("country=norway&age=15&start=2026-09-01")
    assert list(fonts(ready.page)) == []


def test_another_font_is_noticed(visit: Visit) -> None:
    visit.page.goto("about/")
    visit.page.evaluate("document.querySelector('h1').style.fontFamily = 'serif'")
    (found,) = {family for family, _ in fonts(visit.page)}
    assert found != OWN
