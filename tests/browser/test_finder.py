"""Which programme might fit: the form looks its answers up on the device, and works without a script."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

from calculator.finder.advice import Advice
from calculator.finder.questions import FINDER
from scripts.answers.finder import FinderShelf
from scripts.answers.ways import answer_pages
from scripts.languages import DEFAULT as ENGLISH

from .test_keyboard import Keys
from .visit import Visit

FORM = f"{FINDER.folder}/"
SHELF = FinderShelf(ENGLISH, date.today())
SWEDEN = {
    "country": "sweden",
    "work": "registered",
    "age": "25-or-more",
    "newcomer": "no",
    "route": "months",
    "illness": "yes",
}
NORWAY = {
    "country": "norway",
    "work": "registered",
    "may-work": "yes",
    "age": "16-or-more",
    "assessment": "yes",
    "group": "guidance",
    "experience": "unknown",
}


def headline(given: dict[str, str]) -> str:
    known = {key: value for key, value in given.items() if value != "unknown"}
    return str(SHELF.writer.sentence(Advice(known, date.today()).headline))


@pytest.mark.parametrize("given", [SWEDEN, NORWAY], ids=["sweden", "norway"])
def test_it_is_answered_by_keyboard_alone(page: Page, given: dict[str, str]) -> None:
    page.emulate_media(reduced_motion="reduce")
    keys = Keys(page)
    page.goto(FORM)
    keys.skip_to_content()
    for key, value in given.items():
        expect(page.locator(".answer")).to_be_hidden()
        keys.choose(key, value)
    expect(page.locator("#answer")).to_have_text(headline(given))
    expect(page.locator(".finder [role=status]")).to_have_text(headline(given))
    keys.tab_to(".finder [type=submit]")
    keys.press("Enter")
    expect(page.locator("#answer")).to_be_focused()
    keys.tab_to(".cited summary")
    keys.press("Enter")
    expect(page.locator(".cited[open] a").first).to_be_visible()
    keys.tab_to("[data-permanent]")
    page.keyboard.press("Enter")  # leads away
    known = {key: value for key, value in given.items() if value != "unknown"}
    expect(page).to_have_url(re.compile(re.escape(FINDER.path(known)) + "$"))


def test_one_question_comes_after_the_other(page: Page) -> None:
    page.goto(FORM)
    questions = page.locator(".finder fieldset:visible")
    for number, (key, value) in enumerate(SWEDEN.items(), 1):
        expect(questions).to_have_count(number)
        page.locator(f"[name='{key}'][value='{value}']").check()
    page.locator("[name=work][value=full-time]").check()
    expect(questions).to_have_count(2)
    expect(page.locator("#answer")).to_have_text(headline({"country": "sweden", "work": "full-time"}))


def test_the_form_says_what_python_says_for_every_combination(page: Page) -> None:
    page.goto(FORM)
    asked = {page.path: urlencode(FINDER.answered(page.given)) for page in answer_pages(FINDER)}
    shown = page.evaluate(
        """(asked) => Object.entries(asked).map(([path, answers]) => {
          history.replaceState(null, "", `#${answers}`);
          dispatchEvent(new PopStateEvent("popstate"));
          const { href } = document.querySelector("[data-permanent]");
          return [new URL(href).pathname, document.querySelector(".answer").innerHTML];
        })""",
        asked,
    )
    as_shown = """(html) => Object.assign(document.createElement("section"), { innerHTML: html }).innerHTML"""
    for (address, html), one in zip(shown, answer_pages(FINDER), strict=True):
        assert address == f"/{one.path}"
        said = "".join(SHELF.pieces(Advice(one.given, date.today()), "../"))
        assert html == page.evaluate(as_shown, said), one.path


def test_answers_stand_behind_the_hash_and_are_sent_nowhere(visit: Visit, page: Page) -> None:
    page.goto(FORM)
    page.wait_for_load_state("networkidle")
    before = len(visit.requested)
    for key, value in NORWAY.items():
        page.locator(f"[name='{key}'][value='{value}']").check()
    expect(page.locator("#answer")).to_be_visible()
    assert page.url.endswith(f"/{FORM}#{urlencode(NORWAY)}")
    assert visit.requested[before:] == []


def test_an_address_opens_its_answer_and_the_way_back_goes_through_the_answers(page: Page) -> None:
    page.goto(f"{FORM}#{urlencode(SWEDEN)}")
    expect(page.locator("#answer")).to_have_text(headline(SWEDEN))
    page.locator("[name=illness][value=no]").check()
    page.go_back()
    expect(page.locator("[name=illness][value=yes]")).to_be_checked()
    page.get_by_role("button", name="Begin again").click()
    expect(page.locator(".answer")).to_be_hidden()
    expect(page.locator("[name=country]").first).to_be_focused()
    assert page.url.endswith(f"/{FORM}")


@pytest.mark.parametrize(
    "odd", ["country=denmark", "country=sweden&work=job", "colour=red", "which-programme"]
)
def test_an_address_with_what_it_does_not_know_asks_on(page: Page, odd: str) -> None:
    page.goto(f"{FORM}#{odd}")
    expect(page.locator(".finder fieldset:visible").first).to_be_visible()
    expect(page.locator(".answer")).to_be_hidden()


def test_pressing_the_button_too_early_leads_to_the_open_question(page: Page) -> None:
    page.goto(f"{FORM}#country=sweden")
    page.locator(".finder [type=submit]").click()
    assert page.evaluate("document.activeElement.name") == "work"


def test_without_scripts_a_person_clicks_through_to_the_answer(plain: Page) -> None:
    plain.goto("")
    plain.locator("main").get_by_role("link", name="which might fit").first.click()
    expect(plain.locator(".finder form")).to_be_hidden()
    words = ENGLISH.site_words.finder.questions
    plain.locator(".by-page .option", has_text="Norway").click()
    for key, value in list(NORWAY.items())[1:]:
        label = ENGLISH.words.unknown if value == "unknown" else words[key].options[value].label
        options = plain.locator("h1 ~ .calculator > .options")
        written = SHELF.writer.with_figures(label)
        options.get_by_role("link", name=re.compile(f"^{re.escape(written)}")).first.click()
    expect(plain.locator("#answer")).to_have_text(headline(NORWAY))
    change = plain.locator("details", has_text="Little or insufficient experience")
    change.locator("summary").click()
    change.get_by_role("link", name="Yes").click()
    expect(plain.locator("#answer")).to_have_text(headline({**NORWAY, "experience": "yes"}))


def test_a_blocked_script_leaves_the_first_question(visit: Visit, page: Page) -> None:
    visit.provoke("Failed to load|ERR_FAILED")
    page.route("**/finder.js", lambda route: route.abort())
    page.goto(FORM)
    page.locator(".by-page .option", has_text="Sweden").click()
    expect(page).to_have_url(re.compile(f"/{FINDER.folder}/sweden/$"))
