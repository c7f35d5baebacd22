"""Every combination of answers has one page, in the calculator's own words, reached by links alone."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from urllib.parse import urlencode, urljoin

import pytest
from selectolax.lexbor import LexborHTMLParser

from calculator import answer_page
from calculator.addresses import ANSWERS, path
from calculator.answers import read
from calculator.assessment import assess
from calculator.finder.questions import FINDER
from calculator.words import DEFAULT
from calculator.writing import data
from calculator.writing.sentences import Writer
from scripts.data.package import LICENCE
from scripts.paths import ROOT, SITE
from tests.site.reading import Built, text

SAID = ".answer > .summary, .answer > .answer-more"
"""What an answer says; between the two stands what a person may do with the page."""
AGE = "[data-given=age]"
MOST = 60_000
"""Bytes that an answer page may weigh, compressed, without what it shares with the other pages."""

BENEFITS = {
    "sweden": ("activity-support", "development-allowance", "introduction-benefit", "other", "none"),
    "norway": ("sickness-benefit", "unemployment-benefit", "work-assessment-allowance", "other", "none"),
}
AGES = (15, 17, 69, 70, 71, 72)
"""One of each group: under 16, 16 to 17, 18 to 69, 70, 71, and 72 or more."""


def combinations() -> Iterator[dict[str, object]]:
    """Every combination of the answers that an address tells apart, as the interface lists them."""
    yield {}
    for situation in (*swedish(), *norwegian()):
        for benefit in (None, *BENEFITS[str(situation["country"])]):
            answers = {**situation, "benefit": benefit}
            yield {key: value for key, value in answers.items() if value is not None}


def swedish() -> Iterator[dict[str, object]]:
    for programme in (None, "none"):
        yield {"country": "sweden", "programme": programme}
    measures = (None, "work-training", "reinforced-work-training")
    for programme in ("job-guarantee-for-youth", "establishment-programme"):
        for measure in measures:
            yield {"country": "sweden", "programme": programme, "measure": measure}
    for measure in measures:
        for long in (None,) if measure == "reinforced-work-training" else (None, "yes", "no"):
            guarantee = {"country": "sweden", "programme": "job-and-development-guarantee"}
            yield {**guarantee, "measure": measure, "long-participation": long}


def norwegian() -> Iterator[dict[str, object]]:
    maybe = (None, "yes", "no")
    for little, reduced, age in product(maybe, maybe, (None, *AGES)):
        yield {"country": "norway", "little-experience": little, "reduced-capability": reduced, "age": age}


def test_every_combination_has_exactly_one_page(answers: list[Built]) -> None:
    expected = Counter(path(read(urlencode(given)).given) for given in combinations())
    assert set(expected.values()) == {1}
    assert sorted(page.path for page in answers) == sorted(expected)


def test_a_page_holds_the_answers_in_its_address(answers: list[Built]) -> None:
    for page in answers:
        given = read(page.query)
        assert not given.problems
        assert not given.ignored
        assert path(given.given) == page.path


def test_every_age_of_a_group_gives_the_same_answer(answers: list[Built]) -> None:
    base = "country=norway&little-experience=yes"
    outcomes: dict[str, set[str]] = {}
    for age in range(121):
        given = read(f"{base}&age={age}").given
        outcome = data.outcome(assess(read(f"{base}&age={age}"), date(2026, 11, 21)), Writer.of(DEFAULT))
        outcomes.setdefault(path(given), set()).add(json.dumps({**outcome, "answers": None}))
    assert len(outcomes) == len(AGES)
    assert all(len(different) == 1 for different in outcomes.values())
    assert outcomes.keys() <= {page.path for page in answers}


def test_all_are_reached_by_links_alone_from_the_home_page(answers: list[Built]) -> None:
    seen, waiting = {""}, [Built("")]
    while waiting:
        new = set(waiting.pop().links) - seen
        seen |= new
        waiting += map(Built, new)
    assert {page.path for page in answers} <= seen


def test_no_answer_page_is_further_than_the_questions_make_it(answers: list[Built]) -> None:
    """From the home page to any answer: a link for each question, and the one that starts them."""
    steps, waiting = {"": 0}, [Built("")]
    for page in waiting:
        for link in page.links:
            if link.startswith("answers/") and link not in steps:
                steps[link] = steps[page.path] + 1
                waiting.append(Built(link))
    assert max(steps[page.path] for page in answers) <= 7


def test_each_page_says_what_the_calculator_says(answers: list[Built]) -> None:
    for page in answers:
        on = date.fromisoformat(page.outcome["on"])
        reply = json.loads(answer_page(page.query, DEFAULT, on))["html"]
        form = LexborHTMLParser(f'<section class="answer">{reply}')
        for typed, group in zip(form.css(AGE), page.page.css(AGE), strict=True):
            typed.inner_html = group.text()  # on a page an age stands for its group
        assert text(page.page, SAID) == text(form)


def test_an_age_stands_for_its_group(answers: list[Built]) -> None:
    of_an_age = [page for page in answers if "age" in read(page.query).given]
    assert of_an_age
    for page in of_an_age:
        [given], [notice] = page.page.css(AGE), page.page.css(".answer-page .notice")
        assert notice.text().endswith(f": {given.text().lower()}."), page.path


def test_a_page_begins_with_the_answer_and_ends_with_its_code(answers: list[Built]) -> None:
    for page in answers:
        names = [node.attributes["class"] or "" for node in page.page.css(".answer-page section[class]")]
        assert (names[0], names[-1]) == ("answer", "answer-address"), page.path
        _, first, *_ = page.page.css("main :is(h1, h2, h3)")
        assert first.attributes["id"] == "answer", page.path


def test_the_actions_stand_right_after_the_summary(answers: list[Built]) -> None:
    for page in answers:
        [before, actions] = page.page.css(".answer > .summary, .answer > .summary + .actions")
        assert before.attributes["class"] == "summary", page.path
        assert [node.attributes["data-does"] for node in actions.css("button")] == ["copy", "share", "print"]


def test_the_main_menu_shows_to_which_part_a_page_of_answers_belongs() -> None:
    for folder, part in ((ANSWERS, "calculator"), (FINDER.folder, "which-programme")):
        for file in (SITE / folder).rglob("index.html"):
            page = Built(file.parent.relative_to(SITE).as_posix())
            current = [
                node.attributes["href"] or "" for node in page.page.css(".menu > ul > li > [aria-current]")
            ]
            assert [link.strip("./") for link in current] in ([part, part], ["", ""]), page.path


def test_a_page_of_an_answer_says_for_a_preview_what_it_answers(answers: list[Built]) -> None:
    for page in answers:
        described = page.page.css_first("meta[name=description]")
        assert described is not None
        announced = " ".join(node.text() for node in page.page.css("[data-announce]"))
        assert described.attributes["content"] == announced, page.path


def test_each_outcome_equals_the_calculators(answers: list[Built]) -> None:
    writer = Writer.of(DEFAULT)
    for page in answers:
        on = date.fromisoformat(page.outcome["on"])
        outcome = data.outcome(assess(read(page.query), on), writer)
        assert page.outcome == {**outcome, "licence": LICENCE}, page.path


@pytest.mark.parametrize(
    "query",
    [
        "",
        "country=sweden&programme=job-and-development-guarantee&measure=work-training&benefit=none",
        "country=norway&little-experience=no&age=17",
    ],
)
def test_each_outcome_equals_the_command_lines(answers: list[Built], query: str) -> None:
    page = Built(path(read(query).given))
    command = [sys.executable, "-S", "-m", "calculator", query, "--json"]
    printed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert page.outcome == {**json.loads(printed), "licence": LICENCE}


def test_each_answer_page_is_light(answers: list[Built]) -> None:
    heavy = {}
    for page in answers:
        own = {page.file, *(file for file in loaded(page) if not is_shared(file))}
        weight = sum(compressed(file) for file in own)
        if weight > MOST:
            heavy[page.path] = weight
    assert heavy == {}


def loaded(page: Built) -> Iterator[Path]:
    for address in page.loaded:
        if "://" not in address and not address.startswith("data:"):
            yield SITE / urljoin(f"/{page.path}", address).removeprefix("/")


def is_shared(file: Path) -> bool:
    return file.relative_to(SITE).parts[0].startswith("assets.")


def compressed(file: Path) -> int:
    packed = Path(f"{file}.br")
    return (packed if packed.is_file() else file).stat().st_size
