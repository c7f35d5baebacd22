"""The finder's book holds every answer as its page says it, and its pages are few and lead on."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache

from selectolax.lexbor import LexborHTMLParser

from calculator.finder.advice import Advice
from calculator.finder.questions import FINDER
from calculator.law.quoted import SOURCES
from scripts.answers.finder import FinderShelf
from scripts.answers.lasting import answer_paths
from scripts.answers.pages import Content
from scripts.answers.ways import answer_pages
from scripts.languages import DEFAULT

from .looking import looked_up

TODAY = date(2026, 11, 24)
SHELF = FinderShelf(DEFAULT, TODAY)
MOST_PAGES = 300


@cache
def contents() -> dict[str, Content]:
    return {content.path: content for content in SHELF.contents()}


def test_the_book_may_stand_in_a_script_element() -> None:
    assert "<" not in SHELF.book("../")


def test_the_book_and_python_say_the_same_for_every_combination() -> None:
    said = {
        page.path.removeprefix(f"{FINDER.folder}/"): "".join(SHELF.pieces(Advice(page.given, TODAY), "../"))
        for page in answer_pages(FINDER)
    }
    assert looked_up(SHELF.book("../")) == said


def test_every_answer_has_its_page_with_its_data_and_its_text_for_a_letter() -> None:
    for page in answer_pages(FINDER):
        content = contents()[page.path]
        said = json.loads(content.data or "")
        assert said["answers"] == page.given
        assert said["letter"].startswith(said["findings"][0]["text"])
        assert "not a decision" in said["letter"]
        assert said["sources"].keys() == {id for finding in said["findings"] for id in finding["sources"]}
        letter = LexborHTMLParser(content.body).css_first(".letter")
        assert letter
        assert said["letter"] in letter.text()


def test_the_pages_are_few() -> None:
    assert len(contents()) + 1 <= MOST_PAGES  # and the form, which asks the first question


def test_the_form_asks_the_first_question_at_its_own_address() -> None:
    assert f"{FINDER.folder}/" not in contents()
    form = LexborHTMLParser(SHELF.html(f"{FINDER.folder}/"))
    links = [link.attributes["href"] for link in form.css(".by-page a")]
    assert links == [f"../{FINDER.folder}/{answer}/" for answer in ("sweden", "norway", "country-unknown")]


def test_what_leads_to_the_short_form_leads_to_a_page_that_there_is() -> None:
    lasting = set(answer_paths())
    for path, content in contents().items():
        for link in re.findall(r'href="(?:\.\./)+(answers/[^"#]*)"', content.body):
            assert link in lasting, path


def test_the_form_gets_the_programme_or_for_norway_the_answers() -> None:
    norway = contents()[
        f"{FINDER.folder}/norway/work-registered/may-work-yes/age-16-or-more/assessment-yes/group-guidance/"
        "experience-yes/"
    ]
    assert "calculator/#country=norway&amp;little-experience=yes&amp;reduced-capability=no" in norway.body
    sweden = contents()[
        f"{FINDER.folder}/sweden/work-registered/age-25-or-more/newcomer-time-used/illness-yes/"
    ]
    assert (
        "calculator/#country=sweden&amp;programme=job-and-development-guarantee"
        "&amp;measure=reinforced-work-training"
    ) in sweden.body


def test_each_statement_carries_its_sources_with_the_day_of_the_wording() -> None:
    for page in answer_pages(FINDER):
        advice = Advice(page.given, TODAY)
        answer = LexborHTMLParser("".join(SHELF.pieces(advice, "")))
        for finding in advice.findings[1:]:
            addresses = {SOURCES[id].address for id in finding.sources}
            cited = [
                {link.attributes["href"] for link in details.css("a")} for details in answer.css(".cited")
            ]
            assert addresses in cited, (page.path, finding.id)
        for details in answer.css(".cited"):
            dated = [SOURCES[id] for id in advice.cited if SOURCES[id].wording]
            links = {link.attributes["href"] for link in details.css("a")}
            has_day = any(source.address in links for source in dated)
            assert ("wording of" in details.text()) == has_day
