"""The form answers at once, whatever becomes of the engine, and no request tells what was answered."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from playwright.sync_api import Browser, Route, expect

from calculator.addresses import SHORT_FORM
from calculator.answers import query as query_of
from calculator.answers import read
from calculator.assessment import assess
from calculator.decision import Outcome
from scripts.answers.ways import answer_pages
from scripts.engine.build import describe

from .faults import WORKER
from .visit import Calculator, announcement, headline, reply, visiting

QUERIES = [query for page in answer_pages(SHORT_FORM) if (query := query_of(page.given))]
PARSED = "(html) => Object.assign(document.createElement('div'), { innerHTML: html }).innerHTML"
OF_EACH_OUTCOME = 24
PEOPLE = 20
DATED = "country=norway&little-experience=yes&reduced-capability=no&start=2026-12-01"


def outcome(query: str) -> Outcome:
    return assess(read(query), date.today()).outcome


def sample() -> list[str]:
    """Some answers of each outcome, the same each time."""
    chosen = random.Random(9)
    by_outcome = {each: [query for query in QUERIES if outcome(query) is each] for each in Outcome}
    return [
        query
        for queries in by_outcome.values()
        for query in chosen.sample(queries, min(OF_EACH_OUTCOME, len(queries)))
    ]


def engine_requests(calculator: Calculator) -> list[str]:
    """What came of the engine: how much it is, is asked too."""
    asked = calculator.visit.asked
    return [address for method, address in asked if method == "GET" and "/engine/" in address]


def connected(browser: Browser, site: str, connection: str) -> Iterator[Calculator]:
    with visiting(browser, site) as visit:
        visit.page.add_init_script(
            f"Object.defineProperty(navigator, 'connection', {{ value: {connection} }})"
        )
        yield Calculator(visit)


@pytest.fixture
def slow(browser: Browser, site: str) -> Iterator[Calculator]:
    yield from connected(browser, site, '{ effectiveType: "3g" }')


@pytest.fixture
def mobile(browser: Browser, site: str) -> Iterator[Calculator]:
    yield from connected(browser, site, '{ effectiveType: "4g", type: "cellular" }')


@pytest.fixture
def fast(browser: Browser, site: str) -> Iterator[Calculator]:
    yield from connected(browser, site, '{ effectiveType: "4g", type: "wifi" }')


def says_what_python_says(calculator: Calculator, query: str) -> None:
    calculator.set_address(query)
    expect(calculator.answer).to_have_attribute("aria-busy", "false")
    wanted = calculator.page.evaluate(PARSED, reply(query)["html"])
    assert calculator.said() == wanted, query


FAILURES: dict[str, Callable[[Route], object]] = {
    "blocked": lambda route: route.abort(),
    "refused": lambda route: route.fulfill(status=403),
    "broken": lambda route: route.fulfill(body="throw new Error('broken')", content_type="text/javascript"),
    "stalled": lambda route: None,
}


@pytest.mark.parametrize("failure", FAILURES)
def test_however_the_engine_fails_every_combination_has_its_whole_answer(
    calculator: Calculator, failure: str
) -> None:
    calculator.visit.provoke("Failed to load resource|broken")
    calculator.page.route(f"**/engine/{describe()[WORKER].name}*", FAILURES[failure])
    calculator.open("country=sweden")
    calculator.shows("country=sweden")
    calculator.option("country", "sweden").focus()
    calculator.is_in("downloading" if failure == "stalled" else "failed")
    for query in QUERIES:
        says_what_python_says(calculator, query)
        expect(calculator.engine).to_have_attribute("data-shows", "answered")


def test_before_and_after_the_engine_the_answer_is_the_same(slow: Calculator) -> None:
    """On a slow line the engine comes when it is asked for a day."""
    queries = sample()
    assert {outcome(query) for query in queries} == set(Outcome)
    slow.open(queries[0])
    slow.shows(queries[0])
    for query in queries:
        says_what_python_says(slow, query)
    assert engine_requests(slow) == []
    slow.set_address(DATED)
    slow.shows(DATED)
    slow.is_in("ready")
    for query in queries:
        says_what_python_says(slow, query)
        slow.page.wait_for_timeout(30)  # the engine's own has come
        says_what_python_says(slow, query)


def test_requests_are_the_same_for_twenty_different_people(browser: Browser, site: str) -> None:
    chosen = random.Random(20)
    asked = set()
    for query in chosen.sample(QUERIES, PEOPLE):
        with visiting(browser, site) as visit:
            calculator = Calculator(visit)
            calculator.open()
            visit.page.wait_for_load_state("networkidle")
            given = dict(part.split("=") for part in query.split("&"))
            for key, value in given.items():
                if key == "age":
                    calculator.fill(key, value)
                else:
                    calculator.choose(key, value)
            calculator.shows(query)
            expect(calculator.engine).to_have_attribute("data-state", re.compile("starting|ready"))
            visit.page.wait_for_load_state("networkidle")
            asked.add(frozenset(visit.requested))
    assert len(asked) == 1
    (requested,) = asked
    assert len([address for address in requested if "/calculator/book-" in address]) == 1
    assert not [address for address in requested if "norway" in address or "sweden" in address]


def test_on_an_ordinary_line_the_engine_comes_at_the_first_touch(fast: Calculator) -> None:
    fast.open()
    fast.option("country", "sweden").focus()
    fast.is_in("ready")


@pytest.mark.parametrize("line", ["slow", "mobile"])
def test_on_a_slow_or_mobile_line_the_engine_waits_for_what_only_it_knows(
    line: str, request: pytest.FixtureRequest
) -> None:
    calculator: Calculator = request.getfixturevalue(line)
    calculator.open()
    calculator.choose("country", "norway")
    calculator.fill("age", "44")
    calculator.shows("country=norway&age=44")
    calculator.page.wait_for_load_state("networkidle")
    assert engine_requests(calculator) == []
    calculator.fill("start", "2026-12-01")
    expect(calculator.engine).to_contain_text("Not counted in this answer yet: First day.")
    calculator.shows("country=norway&age=44&start=2026-12-01")
    expect(calculator.engine.locator("[data-missing]")).to_be_hidden()


@pytest.mark.parametrize(
    "query", ["country=atlantis", "country=norway&on=2026-03-01", "country=norway&age=044"]
)
def test_an_odd_address_is_for_the_engine(slow: Calculator, query: str) -> None:
    slow.open(query)
    expect(slow.engine.locator("[data-missing]")).not_to_be_empty()
    slow.shows(query)


def test_without_its_book_the_form_answers_by_the_engine_alone(calculator: Calculator) -> None:
    calculator.visit.provoke("Failed to load resource")
    calculator.page.route("**/calculator/book-*", lambda route: route.abort())
    calculator.open()
    calculator.choose("country", "norway")
    calculator.shows("country=norway")
    calculator.is_in("ready")
    expect(calculator.engine).to_have_attribute("data-shows", "answered")


def test_the_age_that_was_typed_stands_in_the_answer(slow: Calculator) -> None:
    slow.open("country=norway&age=23")
    slow.shows("country=norway&age=23")
    expect(slow.answer.locator("[data-given=age]")).to_have_text("23")
    slow.fill("age", "44")
    expect(slow.answer.locator("[data-given=age]")).to_have_text("44")
    other = slow.answer.locator(".answer-changes a").first
    assert "age=44" not in (other.get_attribute("href") or "")  # nobody asks it in Sweden
    assert engine_requests(slow) == []


def test_when_the_engine_takes_over_nothing_moves(calculator: Calculator) -> None:
    query = "country=norway&little-experience=yes&reduced-capability=no&benefit=none"
    calculator.open(query)
    calculator.shows(query)
    calculator.page.evaluate(
        """() => {
          const fold = document.querySelector(".answer details.answer-topic");
          fold.open = true;
          fold.querySelector("summary").focus();
          window.changed = 0;
          new MutationObserver((all) => (window.changed += all.length))
            .observe(document.querySelector(".answer"), { childList: true, subtree: true });
        }"""
    )
    calculator.page.evaluate(
        "document.querySelector('form.questions').dispatchEvent(new Event('pointerdown'))"
    )
    calculator.form.locator("legend").first.dispatch_event("pointerdown")
    calculator.is_in("ready")
    calculator.page.wait_for_timeout(300)
    fold = calculator.answer.locator("details.answer-topic").first
    expect(fold).to_have_attribute("open", "")
    expect(fold.locator("summary").first).to_be_focused()
    assert calculator.page.evaluate("window.changed") == 0


def test_what_was_opened_stays_open_when_days_are_counted(ready: Calculator) -> None:
    ready.set_address("country=norway&little-experience=yes")
    ready.shows("country=norway&little-experience=yes")
    fold = ready.answer.locator("details.answer-topic:has(#answer-money)")
    fold.locator("> summary").click()
    ready.set_address("country=norway&little-experience=yes&start=2026-12-01&days-a-week=3")
    ready.shows("country=norway&little-experience=yes&start=2026-12-01&days-a-week=3")
    expect(fold).to_have_attribute("open", "")
    expect(fold.locator("> summary")).to_be_focused()


@pytest.mark.parametrize("query", ["country=norway", DATED])
def test_the_actions_stand_right_after_the_summary(calculator: Calculator, query: str) -> None:
    calculator.open(query)
    calculator.shows(query)
    expect(calculator.answer.locator("> .summary + .actions")).to_be_visible()
    assert calculator.page.locator(".actions").count() == 1


def test_an_answer_is_on_the_screen_before_the_next_thing_is_said(slow: Calculator) -> None:
    """No wait at all: the answer stands when the choice has been made."""
    slow.open()
    slow.page.wait_for_load_state("networkidle")
    said = slow.page.evaluate(
        """() => {
          document.querySelector("input[value=norway]").click();
          const said = document.querySelector(".calculator [role=status]");
          return [document.querySelector("#answer").textContent, said.textContent];
        }"""
    )
    assert said == [headline("country=norway"), announcement("country=norway")]
