"""The form asks what the answers so far call for, answers at once, and lives in the address."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import parse_qs, urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from calculator import answer_page
from calculator.questions import QUESTIONS, Kind, Question, benefit, country
from calculator.words import DEFAULT, words_of

from .visit import Calculator, Visit, announcement, headline, visiting

DECIDING = [question for question in QUESTIONS if question.decides]
MARKUP = "<img src=x onerror=document.body.dataset.hurt=1>"
ARABIC_30 = "\N{ARABIC-INDIC DIGIT THREE}\N{ARABIC-INDIC DIGIT ZERO}"
ODD_AGES = ("NaN", "1e999", ARABIC_30, "-1", "30.5", "121", "thirty", MARKUP)
ODD_DATES = ("2026-02-31", "2026-3-1", "15.3.2026", "NaN", "1e999", f"2026-03-{ARABIC_30}", MARKUP)

PARSED = "(html) => Object.assign(document.createElement('div'), { innerHTML: html }).innerHTML"
SHOWN_FOR = """(queries) => queries.map((query) => {
  history.replaceState(null, "", `#${query}`);
  dispatchEvent(new PopStateEvent("popstate"));
  const seen = (element) => !element.closest("[hidden]");
  return [
    [...document.querySelectorAll("form.questions [data-key]")].filter(seen).map((e) => e.dataset.key),
    [...document.querySelectorAll("form.questions [type=radio]")].filter(seen)
      .map((e) => `${e.name}=${e.value}`),
  ];
})"""


@pytest.fixture
def form_only(browser: Browser, site: str) -> Iterator[Calculator]:
    """The calculator with data saving on, so that the form can be walked through without an engine."""
    with visiting(browser, site) as visit:
        visit.page.add_init_script(
            "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
        )
        yield Calculator(visit)


def asked_for(given: dict[str, str]) -> list[list[str]]:
    """The questions and the options to show, as the rules' own conditions have them.

    A gap counts as an answer that is none of those named, as it does for the person who sees the form.
    """
    answers: dict[str, str] = {}
    for question in QUESTIONS:
        value = given.get(question.key)
        if value and question.asks_for(value).truth(with_gaps(answers)):
            answers[question.key] = value
    known = with_gaps(answers)
    questions = [question for question in QUESTIONS if question.asked.truth(known)]
    options = [
        f"{question.key}={value}"
        for question in questions
        if question.kind is Kind.CHOICE
        for value in (*question.values, "unknown")
        if value == "unknown" or question.asks_for(value).truth(known)
    ]
    return [[question.key for question in questions], options]


def with_gaps(answers: dict[str, str]) -> dict[str, str]:
    return {**{question.key: "unknown" for question in QUESTIONS if question.kind is Kind.CHOICE}, **answers}


def every_answer(question: Question) -> list[dict[str, str]]:
    return [{}, *({question.key: value} for value in question.values)]


def answer_to(query: str) -> dict[str, object]:
    answer: dict[str, object] = json.loads(answer_page(query, DEFAULT, date.today()))
    return answer


def messages(query: str) -> dict[str, str]:
    errors = answer_to(query)["errors"]
    assert isinstance(errors, list)
    return {error["key"]: error["message"] for error in errors}


def is_unharmed(page: Page) -> None:
    """No markup of anybody else's is in the page."""
    assert page.evaluate("document.body.dataset.hurt ?? null") is None
    assert page.locator(".calculator img").count() == 0


def test_form_shows_just_the_questions_that_the_answers_call_for(form_only: Calculator) -> None:
    form_only.open()
    combinations = [
        {key: value for part in parts for key, value in part.items()}
        for parts in itertools.product(*map(every_answer, DECIDING))
    ]
    combinations += [{question.key: "unknown" for question in DECIDING}, {"country": "atlantis"}]
    combinations += [
        {"country": name, "benefit": value}
        for name in country.values
        for value in (*benefit.values, "unknown")
    ]
    assert len(combinations) > 1000
    shown = form_only.page.evaluate(SHOWN_FOR, [urlencode(given) for given in combinations])
    for given, found in zip(combinations, shown, strict=True):
        assert [sorted(part) for part in found] == [sorted(part) for part in asked_for(given)], given


def test_last_day_is_asked_once_there_is_a_first_day(ready: Calculator) -> None:
    expect(ready.form.locator("#end")).to_be_hidden()
    ready.fill("start", "2026-09-01")
    expect(ready.form.locator("#end")).to_be_visible()
    ready.fill("start", "")
    expect(ready.form.locator("#end")).to_be_hidden()


def test_children_are_asked_for_where_nothing_else_is_known_to_be_received(ready: Calculator) -> None:
    ready.choose("country", "norway")
    for value, asked in (("none", True), ("other", False), ("sickness-benefit", False), ("unknown", True)):
        ready.choose("benefit", value)
        expect(ready.form.locator("#children")).to_be_visible(visible=asked)
        expect(ready.form.locator("#days-a-week")).to_be_visible()
    ready.choose("country", "sweden")
    expect(ready.form.locator("#children")).to_be_hidden()
    expect(ready.form.locator("#days-a-week")).to_be_visible()


def test_money_of_a_week_is_asked_about_after_the_benefit(ready: Calculator) -> None:
    ready.set_address("country=norway&start=2026-09-01")
    keys = ready.form.locator("[data-key]:visible").evaluate_all("(all) => all.map((e) => e.dataset.key)")
    assert keys[keys.index("benefit") :] == ["benefit", "days-a-week", "children", "start", "end"]


@pytest.mark.parametrize(("key", "text"), [("days-a-week", "6"), ("days-a-week", "four"), ("children", "21")])
def test_odd_number_of_days_or_children_gets_a_kind_message(ready: Calculator, key: str, text: str) -> None:
    ready.choose("country", "norway")
    ready.fill(key, text)
    field = ready.form.locator(f"#{key}")
    expect(ready.error(key)).to_have_text(messages(f"country=norway&{urlencode({key: text})}")[key])
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_value(text)
    ready.fill(key, "2")
    expect(ready.error(key)).to_be_hidden()


def test_answer_follows_every_change(ready: Calculator) -> None:
    ready.choose("country", "sweden")
    ready.shows("country=sweden")
    ready.choose("programme", "establishment-programme")
    ready.shows("country=sweden&programme=establishment-programme")
    ready.choose("programme", "none")
    ready.shows("country=sweden&programme=none")
    ready.choose("country", "norway")
    ready.shows("country=norway")
    assert parse_qs(ready.query) == {"country": ["norway"]}


def test_answer_is_the_one_that_the_command_line_gives(ready: Calculator) -> None:
    query = "country=norway&little-experience=yes&age=30&start=2026-09-01&end=2027-01-31"
    ready.set_address(query)
    ready.shows(query)
    assert ready.said() == ready.page.evaluate(PARSED, answer_to(query)["html"])


def listen(calculator: Calculator) -> None:
    """Note what is announced from now on."""
    calculator.status.evaluate(
        """(status) => {
          window.announced = [];
          const listen = () => status.textContent && window.announced.push(status.textContent);
          const everything = { childList: true, characterData: true, subtree: true };
          window.listening?.disconnect();
          window.listening = new MutationObserver(listen);
          window.listening.observe(status, everything);
        }"""
    )


def announced(calculator: Calculator) -> list[str]:
    said: list[str] = calculator.page.evaluate("window.announced")
    return said


def test_answer_is_announced_once(ready: Calculator) -> None:
    listen(ready)
    steps = (("country", "norway"), ("little-experience", "yes"), ("reduced-capability", "yes"))
    query = ""
    wanted: list[str] = []
    for key, value in steps:
        query += f"&{key}={value}"
        ready.choose(key, value)
        ready.shows(query)
        if announcement(query) not in wanted[-1:]:
            wanted.append(announcement(query))
    ready.page.wait_for_timeout(200)
    assert announced(ready) == wanted
    live = ready.page.locator(".calculator").locator("[role=status], [role=alert], [aria-live]")
    assert live.count() == 1


def test_reload_restores_answers_and_answer(visit: Visit, calculator: Calculator) -> None:
    calculator.open()
    calculator.choose("country", "norway")
    calculator.fill("age", "44")
    calculator.fill("start", "2026-09-01")
    query = "country=norway&age=44&start=2026-09-01"
    calculator.shows(query)
    calculator.page.reload()
    calculator.shows(query)
    expect(calculator.option("country", "norway")).to_be_checked()
    expect(calculator.form.locator("#age")).to_have_value("44")
    expect(calculator.form.locator("#start")).to_have_value("2026-09-01")


def test_back_and_forward_walk_through_the_answers(ready: Calculator) -> None:
    ready.choose("country", "norway")
    ready.shows("country=norway")
    ready.choose("little-experience", "no")
    ready.choose("country", "sweden")
    ready.shows("country=sweden")
    ready.page.go_back()
    ready.shows("country=norway&little-experience=no")
    expect(ready.option("little-experience", "no")).to_be_checked()
    ready.page.go_back()
    ready.shows("country=norway")
    expect(ready.option("little-experience", "no")).not_to_be_checked()
    ready.page.go_forward()
    ready.shows("country=norway&little-experience=no")


def test_back_to_the_untouched_form_takes_the_answer_away(ready: Calculator) -> None:
    ready.choose("country", "norway")
    ready.shows("country=norway")
    ready.page.go_back()
    expect(ready.answer).to_be_hidden()
    expect(ready.option("country", "norway")).not_to_be_checked()


def test_a_source_opens_where_it_is_cited_and_the_answer_and_the_address_stay(ready: Calculator) -> None:
    ready.set_address("country=norway")
    ready.shows("country=norway")
    ready.headline.evaluate("(headline) => (headline.dataset.same = 'yes')")
    cited = ready.answer.locator(".summary .cited").first
    cited.locator("summary").click()
    expect(cited.get_by_role("link").first).to_be_visible()
    expect(cited.locator("summary")).to_be_focused()
    assert ready.query == "country=norway"
    expect(ready.headline).to_have_attribute("data-same", "yes")


def test_answers_are_never_in_the_part_of_the_address_that_is_sent(ready: Calculator) -> None:
    ready.choose("country", "norway")
    ready.fill("age", "44")
    ready.shows("country=norway&age=44")
    assert ready.page.url.endswith("/calculator/#country=norway&age=44")


def test_old_address_opens_and_its_answers_move_behind_the_hash(calculator: Calculator) -> None:
    calculator.page.goto("calculator/?country=norway&age=44#answer-money")
    calculator.shows("country=norway&age=44")
    assert calculator.page.url.endswith("/calculator/#country=norway&age=44")
    expect(calculator.answer.locator("#answer-money")).to_be_in_viewport()


def test_old_address_with_an_odd_end_is_answered_all_the_same(calculator: Calculator) -> None:
    calculator.page.goto("calculator/?country=norway#5!")
    calculator.shows("country=norway")
    assert calculator.query == "country=norway"


def test_another_answer_comes_without_loading_the_page_and_its_reader_is_led_to_it(ready: Calculator) -> None:
    ready.choose("country", "norway")
    ready.shows("country=norway")
    ready.page.evaluate("window.same = true")
    ready.answer.locator(".answer-changes a").first.click()
    expect(ready.page).to_have_url(re.compile("#country=sweden$"))
    ready.shows("country=sweden")
    expect(ready.headline).to_be_focused()
    assert ready.page.evaluate("window.same") is True


def test_answers_go_on_where_the_browser_refuses_to_write_the_address(calculator: Calculator) -> None:
    calculator.open()
    calculator.page.evaluate("() => { history.pushState = () => { throw new DOMException('too often'); }; }")
    calculator.choose("country", "norway")
    calculator.shows("country=norway")
    calculator.choose("country", "sweden")
    calculator.shows("country=sweden")
    expect(calculator.option("country", "sweden")).to_be_checked()


def test_asking_for_an_answer_to_nothing_leads_to_the_first_question(calculator: Calculator) -> None:
    calculator.open()
    calculator.page.get_by_role("button", name="Show the answer").click()
    expect(calculator.error("country")).to_have_text("Choose a country first.")
    expect(calculator.status).to_have_text("Choose a country first.")
    expect(calculator.option("country", "sweden")).to_be_focused()
    calculator.choose("country", "norway")
    expect(calculator.error("country")).to_be_hidden()
    calculator.shows("country=norway")


def test_an_answer_that_is_there_at_once_is_said_at_once_and_once(calculator: Calculator) -> None:
    calculator.open()
    calculator.page.wait_for_load_state("networkidle")
    listen(calculator)
    calculator.choose("country", "norway")
    assert announced(calculator) == [announcement("country=norway")]
    calculator.is_in("ready")
    calculator.page.wait_for_timeout(500)
    assert announced(calculator) == [announcement("country=norway")]


def test_what_is_on_the_way_is_said_at_once_and_then_the_result(calculator: Calculator) -> None:
    calculator.visit.provoke("Failed to load resource")
    calculator.page.route("**/calculator/book-*", lambda route: route.abort())
    calculator.open()
    listen(calculator)
    calculator.choose("country", "norway")
    calculator.shows("country=norway")
    assert announced(calculator) == ["Working out your answer.", announcement("country=norway")]


def test_what_is_not_counted_yet_is_said_and_then_the_result_with_it(calculator: Calculator) -> None:
    calculator.open()
    calculator.page.wait_for_load_state("networkidle")
    listen(calculator)
    calculator.set_address("country=norway&start=2026-12-01")
    calculator.shows("country=norway&start=2026-12-01")
    assert announced(calculator) == [
        f"{announcement('country=norway')} Not counted in this answer yet: First day.",
        announcement("country=norway&start=2026-12-01"),
    ]


def test_a_change_of_days_and_what_cannot_be_used_are_announced(ready: Calculator) -> None:
    base = "country=norway&little-experience=yes&reduced-capability=no"
    ready.set_address(base)
    ready.shows(base)
    listen(ready)
    ready.fill("start", "2026-12-01")
    ready.shows(f"{base}&start=2026-12-01")
    ready.fill("end", "2027-12-31")
    ready.shows(f"{base}&start=2026-12-01&end=2027-12-31")
    ready.fill("age", "thirty")
    ready.shows(f"{base}&start=2026-12-01&end=2027-12-31&age=thirty")
    first, late, odd = announced(ready)
    assert "30 November 2027" in first
    assert "31 days too late" in late
    name = words_of(DEFAULT).questions["age"].short
    assert odd == f"{name}: {messages('country=norway&age=thirty')['age']} {late}"


def test_an_answer_to_other_choices_is_marked_until_the_new_one_comes(ready: Calculator) -> None:
    ready.set_address("country=norway&start=2026-12-01")
    ready.shows("country=norway&start=2026-12-01")
    busy = ready.page.evaluate(
        """() => {
          document.querySelector('input[value=sweden]').click();
          return document.querySelector(".answer").ariaBusy;
        }"""
    )
    assert busy == "true"
    ready.shows("country=sweden&start=2026-12-01")
    expect(ready.answer).to_have_attribute("aria-busy", "false")


def test_old_link_opens_and_says_what_was_set_aside(ready: Calculator) -> None:
    kept = "country=sweden&programme=job-guarantee-for-youth&benefit=none&start=2026-09-01"
    ready.set_address(f"colour=red&{kept}&long-participation=yes&age=30")
    expect(ready.headline).to_have_text(re.compile(re.escape(headline(kept))))
    set_aside = ready.answer.locator(".set-aside")
    expect(set_aside).to_contain_text("450 days")
    expect(set_aside).to_contain_text("Age")
    expect(ready.answer.locator(".error-summary")).to_contain_text("colour")
    expect(ready.option("programme", "job-guarantee-for-youth")).to_be_checked()
    expect(ready.option("benefit", "none")).to_be_checked()
    expect(ready.form.locator("#start")).to_have_value("2026-09-01")
    ready.choose("benefit", "activity-support")
    assert parse_qs(ready.query) == parse_qs(kept.replace("none", "activity-support"))


def test_day_of_the_rules_is_carried(ready: Calculator) -> None:
    ready.set_address("country=norway&on=2026-03-01")
    expect(ready.answer).to_contain_text("Rules and figures of 1 March 2026")
    ready.choose("little-experience", "yes")
    ready.shows("country=norway&little-experience=yes&on=2026-03-01")
    assert parse_qs(ready.query)["on"] == ["2026-03-01"]
    expect(ready.answer).to_contain_text("Rules and figures of 1 March 2026")


def test_dates_behind_the_hash_of_a_shared_link_are_read(calculator: Calculator) -> None:
    calculator.page.goto("calculator/?country=norway&little-experience=yes#start=2026-09-01")
    calculator.shows("country=norway&little-experience=yes&start=2026-09-01")
    expect(calculator.form.locator("#start")).to_have_value("2026-09-01")
    expect(calculator.answer).to_contain_text("31 August 2027")


@pytest.mark.parametrize("text", ODD_AGES)
def test_odd_age_in_the_form_gets_a_kind_message(ready: Calculator, text: str) -> None:
    ready.choose("country", "norway")
    ready.choose("little-experience", "yes")
    ready.fill("age", text)
    field = ready.form.locator("#age")
    expect(ready.error("age")).to_have_text(messages(f"country=norway&{urlencode({'age': text})}")["age"])
    expect(field).to_have_attribute("aria-invalid", "true")
    assert "age-error" in (field.get_attribute("aria-describedby") or "").split()
    expect(field).to_have_value(text)
    expect(ready.option("little-experience", "yes")).to_be_checked()
    expect(ready.headline).to_contain_text(headline("country=norway&little-experience=yes"))
    is_unharmed(ready.page)
    ready.fill("age", "30")
    expect(ready.error("age")).to_be_hidden()
    expect(field).to_have_attribute("aria-invalid", "false")


@pytest.mark.parametrize("text", ODD_DATES)
def test_odd_date_in_the_address_gets_a_kind_message(ready: Calculator, text: str) -> None:
    query = urlencode({"country": "norway", "little-experience": "yes", "start": text})
    ready.visit.provoke("does not conform to the required format")
    ready.set_address(query)
    expect(ready.error("start")).to_have_text(messages(query)["start"])
    field = ready.form.locator("#start")
    expect(field).to_have_attribute("aria-invalid", "true")
    assert "start-error" in (field.get_attribute("aria-describedby") or "").split()
    expect(ready.option("little-experience", "yes")).to_be_checked()
    expect(ready.headline).to_contain_text(headline("country=norway&little-experience=yes"))
    is_unharmed(ready.page)


@pytest.mark.parametrize("key", [question.key for question in QUESTIONS] + ["on", "colour"])
@pytest.mark.parametrize("text", ["NaN", MARKUP, "%00", "unknown%20"])
def test_odd_text_in_any_key_of_the_address_is_answered_kindly(
    ready: Calculator, key: str, text: str
) -> None:
    given = {"country": "norway", "little-experience": "yes", "start": "2026-09-01", key: text}
    query = urlencode(given)
    ready.visit.provoke("does not conform to the required format")
    ready.set_address(query)
    ready.shows(query)
    if problems := messages(query):
        summary = ready.answer.locator(".error-summary")
        for message in problems.values():
            expect(summary).to_contain_text(message)
    is_unharmed(ready.page)
    expect(ready.answer).not_to_contain_text("Traceback")


def test_message_says_which_date_is_meant(ready: Calculator) -> None:
    ready.visit.provoke("does not conform to the required format")
    ready.set_address("country=norway&start=2026-3-1&end=15.3.2026&on=31.2.2026")
    summary = ready.answer.locator(".error-summary li")
    expect(summary).to_have_count(3)
    for item, name in zip(summary.all(), ("first day", "last day", "on"), strict=True):
        expect(item).to_contain_text(re.compile(rf"\b{name}\b", re.IGNORECASE))


def test_day_that_is_not_in_the_calendar_is_said_when_the_field_is_left(ready: Calculator) -> None:
    ready.choose("country", "norway")
    field = ready.form.locator("#start")
    field.focus()
    ready.page.keyboard.type("02312026")
    assert field.evaluate("(field) => field.validity.badInput")
    ready.option("country", "norway").focus()
    expect(ready.error("start")).not_to_be_empty()
    expect(ready.error("start")).to_be_visible()
    expect(field).to_have_attribute("aria-invalid", "true")
    ready.shows("country=norway")
    field.fill("2026-02-28")
    expect(ready.error("start")).to_be_hidden()


def test_year_that_is_still_being_typed_is_not_answered(ready: Calculator) -> None:
    ready.choose("country", "norway")
    ready.form.locator("#start").focus()
    ready.page.keyboard.type("09012026")
    expect(ready.page).to_have_url(re.compile("start=2026-09-01"))
    ready.page.go_back()
    expect(ready.page).to_have_url(re.compile("#country=norway$"))


def test_end_before_start_is_said_beside_the_last_day(ready: Calculator) -> None:
    query = "country=norway&start=2026-09-01&end=2026-08-31"
    ready.choose("country", "norway")
    ready.fill("start", "2026-09-01")
    ready.fill("end", "2026-08-31")
    expect(ready.error("end")).to_have_text(messages(query)["end"])
    expect(ready.form.locator("#end")).to_have_value("2026-08-31")


def test_long_text_in_the_address_is_answered_kindly(calculator: Calculator) -> None:
    query = f"country=norway&little-experience=yes&age={'9' * 20_000}"
    calculator.open(query)
    calculator.shows(query)
    expect(calculator.error("age")).to_be_visible()
    assert len(calculator.error("age").inner_text()) < 300
    expect(calculator.option("little-experience", "yes")).to_be_checked()


def test_megabyte_of_text_pasted_into_a_field_is_answered_kindly(ready: Calculator) -> None:
    ready.choose("country", "norway")
    field = ready.form.locator("#age")
    field.focus()
    ready.page.keyboard.insert_text("<b>9</b>" * 131_072)
    ready.page.keyboard.press("Enter")
    expect(ready.error("age")).to_be_visible()
    assert len(ready.error("age").inner_text()) < 300
    expect(ready.option("country", "norway")).to_be_checked()
    assert ready.page.locator(".calculator .answer b").count() == 0
    # Such an address must still open: servers refuse long ones.
    assert len(ready.page.url) < 8_000
