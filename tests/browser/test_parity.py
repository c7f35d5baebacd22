"""The browser's Python gives the very answers that CPython gives, for every combination of answers."""

from __future__ import annotations

import hashlib
import itertools
import json
import random
from collections.abc import Iterator
from datetime import date
from urllib.parse import urlencode

import pytest

from calculator import answer_page
from calculator.questions import NORWAY, QUESTIONS, SWEDEN, Kind, Question
from calculator.words import DEFAULT
from scripts.engine.build import describe
from scripts.languages import LANGUAGES

from .visit import Visit

ON = date(2026, 3, 1)
AGES = ("15", "16", "17", "18", "71", "72")
DATES: tuple[dict[str, str], ...] = (
    {},
    {"start": "2026-09-01", "end": "2026-11-30"},
    {"start": "2026-08-31", "end": "2028-02-29"},
    {"start": "2024-02-29"},
)
ODD = (
    "",
    "?",
    "country=atlantis",
    "country=sweden&country=norway",
    "country=norway&age=NaN&start=2026-02-31&end=15.3.2026&on=2026-3-1",
    "country=norway&age=%D9%A3%D9%A0&benefit=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "country=norway&age=1e999&programme=none&colour=%F0%9F%8E%A8&%FF=%FE",
    "country=sweden&start=2026-09-01&end=2026-08-31&on=2019-01-01",
    "country=sweden&start=9999-12-31&on=2031-01-01",
    "&".join(["country=norway"] * 60),
    "country=norway&age=" + "9" * 1_000_000,
)
BATCH = 500
FROZEN, WHOLE = "", "?again=1"

# One worker of the page's own; what it answers comes back as a hash, for a thousand answers are heavy.
ASK = """async ([queries, language, addition]) => {
  const address = document.querySelector(".calculator").dataset.worker + addition;
  window.worker ??= new Worker(new URL(address, location), { type: "module", name: language });
  const answers = new Array(queries.length);
  await new Promise((resolve, reject) => {
    let left = queries.length;
    window.worker.onerror = () => reject(new Error("the worker did not start"));
    window.worker.onmessage = ({ data }) => {
      if (data.state === "failed") reject(new Error(data.cause));
      if (data.state !== "answered") return;
      answers[data.id] = JSON.stringify(data.answer);
      if (!(left -= 1)) resolve();
    };
    queries.forEach((query, id) => window.worker.postMessage({ id, query, language }));
  });
  const hash = async (text) => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  };
  return queries.length === 1 ? answers : Promise.all(answers.map(hash));
}"""


def combinations() -> Iterator[str]:
    """Every set of answers to choose from, gaps included; with the country, also some ages and dates."""
    for given in filled({}, [question for question in QUESTIONS if question.kind is Kind.CHOICE]):
        ages = ({}, *({"age": age} for age in AGES)) if given.get("country") == NORWAY else ({},)
        for age, dates in itertools.product(ages, DATES if "country" in given else ({},)):
            yield urlencode({**given, **age, **dates})


def filled(given: dict[str, str], questions: list[Question]) -> Iterator[dict[str, str]]:
    """`given` with every possible answer to each of `questions` that is asked, or none."""
    if not questions:
        yield given
        return
    question, *rest = questions
    yield from filled(given, rest)
    for value in question.values:
        if question.asks_for(value).truth(given) is not False:
            yield from filled({**given, question.key: value}, rest)


def expected(query: str, language: str = DEFAULT) -> str:
    """The answer as JavaScript would write it."""
    answer = json.loads(answer_page(query, language, date.today()))
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


def compare(visit: Visit, queries: list[str], addition: str = "", language: str = DEFAULT) -> None:
    """Hold every answer against CPython's. `addition` to the worker's address makes it the whole engine."""
    visit.page.goto("calculator/")
    for batch in batches(queries):
        hashes = visit.page.evaluate(ASK, [batch, language, addition])
        for query, found in zip(batch, hashes, strict=True):
            wanted = expected(query, language)
            if found != hashlib.sha256(wanted.encode()).hexdigest():
                (actual,) = visit.page.evaluate(ASK, [[query], language, addition])
                assert json.loads(actual) == json.loads(wanted), query
                assert actual == wanted, query


def fell_back(visit: Visit) -> bool:
    """Whether the whole engine was asked for."""
    return any(describe()["pyodide.asm.wasm"].name in address for address in visit.requested)


def batches(queries: list[str]) -> Iterator[list[str]]:
    for first in range(0, len(queries), BATCH):
        yield queries[first : first + BATCH]


@pytest.mark.parametrize("addition", [FROZEN, WHOLE], ids=["frozen", "whole"])
def test_every_combination_has_the_same_answer_in_the_browser(visit: Visit, addition: str) -> None:
    queries = [f"{query}&on={ON}" for query in combinations()]
    assert len(queries) == len(set(queries)) > 2000
    assert {query.partition("&")[0] for query in queries} >= {f"country={SWEDEN}", f"country={NORWAY}"}
    compare(visit, queries, addition)
    assert fell_back(visit) is (addition == WHOLE)


@pytest.mark.parametrize("language", [each.name for each in LANGUAGES if each.name != DEFAULT])
def test_every_language_has_the_same_answers_in_the_browser(visit: Visit, language: str) -> None:
    some = random.Random(11).sample([*combinations()], BATCH)
    compare(visit, [f"{query}&on={ON}" for query in some], language=language)
    assert not fell_back(visit)


def test_odd_input_has_the_same_answer_in_the_browser(visit: Visit) -> None:
    compare(visit, list(ODD), FROZEN)
    compare(visit, list(ODD), WHOLE)


def test_other_days_have_the_same_answer_in_the_browser(visit: Visit) -> None:
    days = [date(year, month, 1) for year in range(2019, 2032) for month in (1, 7)]
    answers = ("country=sweden&benefit=activity-support", "country=norway&benefit=none&age=30")
    starts = ("", "&start=2023-01-01", "&start=2026-12-31&end=2027-06-30")
    compare(visit, [f"{a}{start}&on={day}" for a in answers for start in starts for day in days])
