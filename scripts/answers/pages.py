"""Write the page of every question and every answer, before the site builder runs.

The same Python that the form runs answers here: these pages need no script, and a letter can link them.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from calculator.addresses import (
    AGE_GROUPS,
    PAGED,
    ROOT,
    answered,
    group_of,
    is_asked,
    part,
    path,
    spokesman,
)
from calculator.answers import UNKNOWN, Answers, query
from calculator.assessment import Assessment, assess, schemes
from calculator.changes import result
from calculator.conditions import Given, Value
from calculator.decision import DECIDING, SCHEMES
from calculator.questions import Question, age, benefit, country
from calculator.words import WORDS
from calculator.writing import data, html
from calculator.writing.sentences import Writer
from scripts.links.short import absolute, short
from scripts.paths import DOCS
from scripts.templates import render


@dataclass(frozen=True)
class QuestionPage:
    """The page that asks `question`, after the answers `known`, of which "unknown" is one."""

    known: Given
    question: Question

    @property
    def path(self) -> str:
        return "/".join((ROOT, *(part(key, value) for key, value in self.known.items()), ""))


@dataclass(frozen=True)
class AnswerPage:
    """The page of the answer to `given`, from which what is unknown is left out."""

    given: Given

    @property
    def path(self) -> str:
        return path(self.given)


Page = QuestionPage | AnswerPage


@dataclass(frozen=True)
class Option:
    """A link to the page that follows from an answer."""

    label: str
    address: str
    hint: str = ""


def pages() -> Iterator[Page]:
    """Every page, each question before what follows from it."""
    yield from after({})


def after(known: dict[str, Value]) -> Iterator[Page]:
    """The next question with all that follows from it, or else the answers."""
    question = next_question(known)
    if question is None:
        yield from map(AnswerPage, refined(without_unknown(known)))
        return
    yield QuestionPage(known, question)
    for value in (*question.values, UNKNOWN):
        yield from after({**known, question.key: value})


def next_question(known: Given) -> Question | None:
    return next((asked for asked in DECIDING if asked.key not in known and is_asked(asked, known)), None)


def next_page(known: Given) -> Page:
    """The page that goes on from these answers: the next question, or the answer."""
    question = next_question(known)
    return QuestionPage(known, question) if question else AnswerPage(without_unknown(known))


def with_answer(known: Given, question: Question, value: str) -> dict[str, Value]:
    """The answers with one of them changed, without those that are then not asked."""
    changed: dict[str, Value] = {}
    for other in PAGED:
        if other.key in known and is_asked(other, changed):
            new = value if other is question else known[other.key]
            if other.asks_for(str(new)).truth(changed) is not False or new == UNKNOWN:
                changed[other.key] = new
    return changed


def refined(given: dict[str, Value]) -> Iterator[dict[str, Value]]:
    """The answers, and the same with each age and each benefit that may be added to them."""
    ages = map(spokesman, AGE_GROUPS) if is_asked(age, given) else ()
    for with_age in (given, *({**given, age.key: years} for years in ages)):
        yield with_age
        for value in benefit.values:
            if is_asked(benefit, given) and benefit.asks_for(value).truth(given):
                yield {**with_age, benefit.key: value}


def without_unknown(known: Given) -> dict[str, Value]:
    return {key: value for key, value in known.items() if value != UNKNOWN}


def write_answers(language: str, today: date) -> int:
    """Write the pages of `language` into its folder of documents; gives their number."""
    folder = DOCS / language / ROOT
    shutil.rmtree(folder, ignore_errors=True)
    shelf = Shelf(Writer(WORDS[language]), today)
    written = list(pages())
    for page in written:
        place = DOCS / language / page.path
        place.mkdir(parents=True)
        (place / "index.md").write_text(shelf.markdown(page), "utf-8")
        if isinstance(page, AnswerPage):
            (place / "answer.json").write_text(shelf.outcome(page), "utf-8")
    return len(written)


@dataclass(frozen=True)
class Shelf:
    """Writes pages in one language, with the rules of one day."""

    writer: Writer
    today: date

    def markdown(self, page: Page) -> str:
        """The page as MkDocs reads it. It is left out of the search index, which it would crowd."""
        title, body = self.question(page) if isinstance(page, QuestionPage) else self.answer(page)
        words = self.writer.words.pages
        meta = {
            "title": title,
            "description": words["answer-description"],
            "hide": ["navigation", "toc"],
            "search": {"exclude": True},
            "render_macros": False,
        }
        front = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in meta.items())
        return f"---\n{front}\n---\n\n{body}\n"

    def assessment(self, given: Given) -> Assessment:
        return assess(Answers(given, (), ()), self.today)

    def outcome(self, page: AnswerPage) -> str:
        outcome = data.outcome(self.assessment(page.given), self.writer)
        return json.dumps(outcome, ensure_ascii=False, indent=1)

    def question(self, page: QuestionPage) -> tuple[str, str]:
        """The title of a question's page, and its body."""
        words = self.writer.words.questions[page.question.key]
        root = to_top(page)
        body = render(
            "question-page.html",
            question=self.writer.label(page.question.key),
            hint=words.hint,
            words=self.writer.words.pages,
            options=[
                Option(
                    self.writer.choice(page.question.key, value),
                    f"{part(page.question.key, value)}/",
                    words.options[value].hint if value != UNKNOWN else "",
                )
                for value in (*page.question.values, UNKNOWN)
            ],
            answers=list(self.changeable(page.known, lambda known: root + next_page(known).path)),
            form=f"{root}calculator/",
        )
        return self.writer.short(page.question.key), body

    def answer(self, page: AnswerPage) -> tuple[str, str]:
        """The title of an answer's page, and its body."""
        root = to_top(page)
        assessment = self.assessment(page.given)
        body = render(
            "answer-page.html",
            words=self.writer.words.pages,
            answer=html.answer(assessment, (), self.writer, lambda given: root + path(given)),
            ages=self.ages(page.given),
            answers=list(
                self.changeable(answered(page.given), lambda known: root + path(without_unknown(known)))
            ),
            additions=list(self.additions(page.given, root)),
            root=root,
            short={"path": short(page.path), "address": absolute(short(page.path))},
            history=list(self.history(assessment)),
            form=f"{root}calculator/?{query(page.given)}",
        )
        return self.title(page.given), body

    def history(self, assessment: Assessment) -> Iterator[dict[str, str]]:
        """What the answer says otherwise than it once did, the newest change first."""
        words = self.writer.words.pages
        for revision in reversed(list(assessment.revisions(first_day_known(assessment.given)))):
            since, now = self.writer.day(revision.since), self.writer.sentence(revision.now)
            yield {
                "now": words["history-now"].format(since=since, now=now),
                "then": words["history-then"].format(then=self.writer.sentence(revision.then)),
            }

    def title(self, given: Given) -> str:
        """The country and the result: short enough for a list of open pages."""
        outcome, months = result(given)
        text = self.writer.result(outcome, months)
        return (
            f"{self.writer.value(country.key, given[country.key])}: {text}" if country.key in given else text
        )

    def ages(self, given: Given) -> str:
        """For which ages the page holds, where one was answered."""
        return self.writer.age_group(group_of(int(str(given[age.key])))) if age.key in given else ""

    def changeable(self, known: Given, address: html.Address) -> Iterator[dict[str, Any]]:
        """The answers so far, each with the other answers to it; the rest are kept as far as they fit."""
        for question in PAGED:
            if question.key in known and question.values:
                others = [
                    Option(
                        self.writer.choice(question.key, value), address(with_answer(known, question, value))
                    )
                    for value in (*question.values, UNKNOWN)
                    if value != known[question.key] and question.asks_for(value).truth(known) is not False
                ]
                yield {
                    "short": self.writer.short(question.key),
                    "value": self.writer.choice(question.key, str(known[question.key])),
                    "others": others,
                }

    def additions(self, given: Given, root: str) -> Iterator[dict[str, Any]]:
        """What may be added for a more exact answer: the age, and what the person receives."""
        if age.key not in given and is_asked(age, given):
            yield {
                "label": self.writer.label(age.key),
                "options": [
                    Option(self.writer.age_group(group), root + path({**given, age.key: spokesman(group)}))
                    for group in AGE_GROUPS
                ],
            }
        if benefit.key not in given and is_asked(benefit, given):
            yield {
                "label": self.writer.label(benefit.key),
                "options": [
                    Option(self.writer.choice(benefit.key, value), root + path({**given, benefit.key: value}))
                    for value in benefit.values
                    if benefit.asks_for(value).truth(given)
                ],
            }


def first_day_known(given: Given) -> date:
    """The first day whose rules were read."""
    return min(scheme.known_from for scheme in schemes(given) or SCHEMES.values())


def to_top(page: Page) -> str:
    """The way from the page to the site's top."""
    return "../" * page.path.count("/")
