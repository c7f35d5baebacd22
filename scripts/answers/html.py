"""The pages of the short form's answers as HTML, without the frame around them.

The same Python that the form runs answers here: these pages need no script, and a letter can link them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from markupsafe import Markup

from calculator.addresses import AGE_GROUPS, SHORT_FORM, group_of, path, spokesman
from calculator.answers import Answers, query
from calculator.assessment import Assessment, assess
from calculator.changes import months
from calculator.conditions import AnswerValue, Given
from calculator.questions import OLDEST_AGE, age, benefit, country
from calculator.reply import in_the_form
from calculator.writing import data, html
from calculator.writing.announcement import announcement
from calculator.writing.sentences import Writer
from scripts.answers.book import book
from scripts.answers.lasting import short_path
from scripts.answers.pages import Content, Option, Shelf
from scripts.answers.ways import AnswerPage, QuestionPage, answer_pages, next_page, without_unknown
from scripts.data.package import LICENCE
from scripts.links.short import absolute
from scripts.theme.templates import render


@dataclass(frozen=True)
class AnswerShelf(Shelf):
    """Writes the pages of the short form: whether, and for how long, work training may be offered."""

    questionnaire = SHORT_FORM
    form = "calculator/"

    @cached_property
    def writer(self) -> Writer:
        return self.language.writer

    def assessment(self, given: Given) -> Assessment:
        return assess(Answers(given, (), ()), self.today)

    def first_question(self, page: str) -> str:
        """The question that begins as links, for a page at this path from the top of the language."""
        top, _ = self.language.tops(page)
        first = next_page({}, self.questionnaire)
        assert isinstance(first, QuestionPage), "the first page asks"
        question, options = self.writer.label(first.question.key), self.options(first, top)
        return render("first-question.html", question=question, options=options)

    def answer(self, page: AnswerPage) -> Content:
        top, site_top = self.language.tops(page.path)
        short = short_path(self.language.path(page.path), self.language)
        assessment = self.assessment(page.given)
        body = render(
            "answer-page.html",
            words=self.words,
            top=top,
            summary=Markup("".join(html.summary(assessment, (), self.writer, top))),
            more=Markup(
                "".join(html.more(assessment, self.writer, lambda given: top + path(given), top, self.choice))
            ),
            ages=self.ages(page.given),
            answers=list(
                self.changeable(
                    self.questionnaire.answered(page.given),
                    lambda known: top + path(without_unknown(known)),
                )
            ),
            additions=list(self.additions(page.given, top)),
            short={"path": site_top + short, "address": absolute(short)},
            history=list(self.history(assessment)),
            form=f"{top}{self.form}#{query(page.given)}",
        )
        outcome = json.dumps(
            {**data.outcome(assessment, self.writer), "licence": LICENCE}, ensure_ascii=False, indent=1
        )
        return Content(
            page.path,
            self.title(assessment),
            "your-answer",
            self.words["answer"],
            body,
            outcome,
            announcement(assessment, (), self.writer),
            self.form,
        )

    def book(self) -> str:
        """Every answer as the form's Python gives it, by its address after the answers' own folder."""
        return book(
            {
                page.path.removeprefix(f"{SHORT_FORM.folder}/"): html.answer(
                    self.assessment(page.given), (), self.writer, in_the_form
                )
                for page in answer_pages(SHORT_FORM)
            }
        )

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

    def choice(self, key: str, value: AnswerValue) -> str:
        """An age stands for its group."""
        if key == age.key and isinstance(value, int):
            name = self.age_group(group_of(value))
            return name[:1].upper() + name[1:]
        return super().choice(key, value)

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

    def additions(self, given: Given, top: str) -> Iterator[dict[str, Any]]:
        """What may be added for a more exact answer: the age, and what the person receives."""
        if age.key not in given and self.questionnaire.is_asked(age, given):
            yield {
                "label": self.writer.label(age.key),
                "options": [
                    Option(
                        self.choice(age.key, spokesman(group)),
                        top + path({**given, age.key: spokesman(group)}),
                    )
                    for group in AGE_GROUPS
                ],
            }
        if benefit.key not in given and self.questionnaire.is_asked(benefit, given):
            yield {
                "label": self.writer.label(benefit.key),
                "options": [
                    Option(self.writer.choice(benefit.key, value), top + path({**given, benefit.key: value}))
                    for value in benefit.values
                    if benefit.asks_for(value).truth(given)
                ],
            }
