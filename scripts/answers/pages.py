"""What stands on the pages of questions and answers, whatever they ask, without the frame around them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from calculator.addresses import Questionnaire
from calculator.conditions import AnswerValue, Given
from calculator.questions import Kind
from calculator.writing.sentences import Writer
from scripts.answers.ways import (
    AnswerPage,
    QuestionPage,
    Way,
    next_page,
    options,
    ways,
    with_answer,
)
from scripts.languages import Language
from scripts.theme.templates import render

Address = Callable[[Given], str]
"""Where a page with these answers is found, seen from another."""


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
    description: str
    """What the page says, for who has only a link to it."""
    part: str
    """The page of the main menu to which it belongs, from the top of the language."""


@dataclass(frozen=True)
class Option:
    """A link to the page that follows from an answer."""

    label: str
    address: str
    hint: str = ""


@dataclass(frozen=True)
class Shelf(ABC):
    """Writes the pages of one questionnaire in one language, by the rules of one day."""

    language: Language
    today: date

    @property
    @abstractmethod
    def questionnaire(self) -> Questionnaire:
        """What is asked."""

    @property
    @abstractmethod
    def form(self) -> str:
        """The page with the form that asks the same, from the top of the language."""

    @property
    @abstractmethod
    def writer(self) -> Writer:
        """Says the questions and the answers."""

    @abstractmethod
    def answer(self, page: AnswerPage) -> Content:
        """The page of an answer."""

    @cached_property
    def words(self) -> Mapping[str, str]:
        return {**self.language.site_words.form, **self.language.site_words.pages}

    def contents(self) -> Iterator[Content]:
        """Every page. Where the form lies at the address of the first question, the form asks it."""
        for way in ways(self.questionnaire):
            if way.path != self.form:
                yield self.content(way)

    def content(self, way: Way) -> Content:
        return self.question(way) if isinstance(way, QuestionPage) else self.answer(way)

    def question(self, page: QuestionPage) -> Content:
        top, _ = self.language.tops(page.path)
        key = page.question.key
        body = render(
            "question-page.html",
            # What helps with a number helps to type it, and here it is chosen.
            hint="" if page.question.kind is Kind.NUMBER else self.writer.hint(key),
            words=self.words,
            options=self.options(page, top),
            answers=list(self.changeable(page.known, lambda known: top + self.next_path(known))),
            form=top + self.form_with(page.known),
        )
        return Content(
            page.path,
            self.writer.short(key),
            "question",
            self.writer.label(key),
            body,
            None,
            self.words["answer-description"],
            self.form,
        )

    def options(self, page: QuestionPage, top: str) -> list[Option]:
        """A link for each answer to the question; `top` is the way to the top of the language."""
        key = page.question.key
        return [
            Option(
                self.choice(key, value),
                top + self.next_path({**page.known, key: value}),
                self.writer.hint(key, str(value)),
            )
            for value in options(page.question, page.known)
        ]

    def choice(self, key: str, value: AnswerValue) -> str:
        """An answer as these pages offer it."""
        return self.writer.choice(key, str(value))

    def form_with(self, known: Given) -> str:
        """The form, from the top of the language; where it can, it opens with these answers."""
        return self.form

    def next_path(self, known: Given) -> str:
        return next_page(known, self.questionnaire).path

    def changeable(self, known: Given, address: Address) -> Iterator[dict[str, Any]]:
        """The answers so far, each with the other answers to it; the rest are kept as far as they fit."""
        for question in self.questionnaire.questions:
            if question.key in known:
                others = [
                    Option(
                        self.choice(question.key, value),
                        address(with_answer(known, question, value, self.questionnaire)),
                    )
                    for value in options(question, known)
                    if value != known[question.key]
                ]
                yield {
                    "short": self.writer.short(question.key),
                    "value": self.choice(question.key, known[question.key]),
                    "others": others,
                }
