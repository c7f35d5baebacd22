"""The pages of questions and answers as HTML, without the frame around them.

The same Python that the form runs answers here: these pages need no script, and a letter can link them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from calculator.addresses import AGE_GROUPS, PAGED, answered, group_of, is_asked, part, path, spokesman
from calculator.answers import UNKNOWN, Answers, query
from calculator.assessment import Assessment, assess
from calculator.changes import months
from calculator.conditions import Given
from calculator.questions import OLDEST_AGE, age, benefit, country
from calculator.writing import data, html
from calculator.writing.sentences import Writer
from scripts.answers.lasting import short_path
from scripts.answers.ways import AnswerPage, QuestionPage, Way, next_page, ways, with_answer, without_unknown
from scripts.kept import files_of, fingerprint, kept
from scripts.languages import Language
from scripts.links.short import absolute
from scripts.theme.templates import render

MADE_OF = ("calculator/**/*.py", "scripts/**/*.py", "docs/theme/partials/*.html", "docs/register.txt")
FILE = "contents.json"


@dataclass(frozen=True)
class Content:
    """What stands inside the frame of a page, at `path` from the top of its language."""

    path: str
    title: str
    id: str
    """Of the heading."""
    heading: str
    body: str
    data: str | None
    """What `answer.json` beside it holds, if it is an answer."""


@dataclass(frozen=True)
class Option:
    """A link to the page that follows from an answer."""

    label: str
    address: str
    hint: str = ""


def contents(language: Language, today: date) -> list[Content]:
    """What stands on each page of questions and answers in a language, by the rules of a day."""
    shelf = Shelf(language, today)
    return [shelf.content(way) for way in ways()]


def kept_contents(language: Language, today: date) -> list[Content]:
    """The same, from the last build if nothing has changed of what they are made of."""
    mark = fingerprint(files_of(*MADE_OF), today, absolute(""))
    folder = kept(f"answers-{language.name}", mark, lambda folder: write(folder, contents(language, today)))
    return [Content(**fields) for fields in json.loads((folder / FILE).read_text("utf-8"))]


def write(folder: Path, found: list[Content]) -> None:
    (folder / FILE).write_text(json.dumps(list(map(asdict, found))), "utf-8")


@dataclass(frozen=True)
class Shelf:
    """Writes the pages of one language, by the rules of one day."""

    language: Language
    today: date

    @cached_property
    def writer(self) -> Writer:
        return self.language.writer

    @property
    def words(self) -> Mapping[str, str]:
        return self.language.site_words.pages

    def content(self, way: Way) -> Content:
        return self.question(way) if isinstance(way, QuestionPage) else self.answer(way)

    def assessment(self, given: Given) -> Assessment:
        return assess(Answers(given, (), ()), self.today)

    def question(self, page: QuestionPage) -> Content:
        top, _ = self.language.tops(page.path)
        body = render(
            "question-page.html",
            hint=self.writer.hint(page.question.key),
            words=self.words,
            options=[
                Option(
                    self.writer.choice(page.question.key, value),
                    f"{part(page.question.key, value)}/",
                    self.writer.hint(page.question.key, value),
                )
                for value in (*page.question.values, UNKNOWN)
            ],
            answers=list(self.changeable(page.known, lambda known: top + next_page(known).path)),
            form=f"{top}calculator/",
        )
        title, heading = self.writer.short(page.question.key), self.writer.label(page.question.key)
        return Content(page.path, title, "question", heading, body, None)

    def answer(self, page: AnswerPage) -> Content:
        top, site_top = self.language.tops(page.path)
        short = short_path(self.language.path(page.path), self.language)
        assessment = self.assessment(page.given)
        body = render(
            "answer-page.html",
            words=self.words,
            answer=html.answer(assessment, (), self.writer, lambda given: top + path(given)),
            ages=self.ages(page.given),
            answers=list(
                self.changeable(answered(page.given), lambda known: top + path(without_unknown(known)))
            ),
            additions=list(self.additions(page.given, top)),
            short={"path": site_top + short, "address": absolute(short)},
            history=list(self.history(assessment)),
            form=f"{top}calculator/?{query(page.given)}",
        )
        outcome = json.dumps(data.outcome(assessment, self.writer), ensure_ascii=False, indent=1)
        heading = self.words["answer"]
        return Content(page.path, self.title(assessment), "your-answer", heading, body, outcome)

    def history(self, assessment: Assessment) -> Iterator[dict[str, str]]:
        """What the answer says otherwise than it once did, the newest change first."""
        say, words = self.writer.text, self.words
        for revision in reversed(list(assessment.history)):
            gaps = {"since": self.writer.day(revision.since)}
            gaps |= {"now": self.writer.sentence(revision.now)} if revision.now else {}
            gaps |= {"then": self.writer.sentence(revision.then)} if revision.then else {}
            has_both = revision.kind == "changed"
            yield {
                "now": say(words["history-now" if has_both else f"history-{revision.kind}"], **gaps),
                "then": say(words["history-then"], **gaps) if has_both else "",
            }

    def title(self, assessment: Assessment) -> str:
        """The country and the result: short enough for a list of open pages."""
        text = self.writer.result(assessment.outcome, months(assessment.decision))
        given = assessment.given
        return (
            f"{self.writer.value(country.key, given[country.key])}: {text}" if country.key in given else text
        )

    def ages(self, given: Given) -> str:
        """For which ages the page holds, where one was answered."""
        return self.age_group(group_of(int(str(given[age.key])))) if age.key in given else ""

    def age_group(self, group: range) -> str:
        """Ages as in "16 to 17"."""
        kind = (
            "under"
            if group.start == 0
            else "or-more"
            if group.stop > OLDEST_AGE
            else "one"
            if len(group) == 1
            else "range"
        )
        return self.words[f"age-{kind}"].format(first=group.start, last=group[-1], stop=group.stop)

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

    def additions(self, given: Given, top: str) -> Iterator[dict[str, Any]]:
        """What may be added for a more exact answer: the age, and what the person receives."""
        if age.key not in given and is_asked(age, given):
            yield {
                "label": self.writer.label(age.key),
                "options": [
                    Option(self.age_group(group), top + path({**given, age.key: spokesman(group)}))
                    for group in AGE_GROUPS
                ],
            }
        if benefit.key not in given and is_asked(benefit, given):
            yield {
                "label": self.writer.label(benefit.key),
                "options": [
                    Option(self.writer.choice(benefit.key, value), top + path({**given, benefit.key: value}))
                    for value in benefit.values
                    if benefit.asks_for(value).truth(given)
                ],
            }
