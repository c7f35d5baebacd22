"""The pages of the finder: its form with the book of all answers, its questions and its answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from html import escape
from typing import Any

from markupsafe import Markup

from calculator.addresses import SHORT_FORM
from calculator.answers import query
from calculator.conditions import AnswerValue, Given
from calculator.finder.advice import Advice, Verdict
from calculator.finder.fits import Fit
from calculator.finder.questions import FINDER, experience, illness, is_reduced
from calculator.findings import Finding
from calculator.law.quoted import FIGURES, SOURCES
from calculator.questions import (
    NO,
    NORWAY,
    ORDINARY,
    REINFORCED,
    YES,
    country,
    little_experience,
    measure,
    programme,
    reduced_capability,
)
from calculator.rules import Topic
from calculator.words import Text
from calculator.words.marks import as_html
from calculator.words.site import FinderWords
from calculator.writing import data
from calculator.writing.cited import cited
from calculator.writing.sentences import Writer
from scripts.answers.book import book
from scripts.answers.form import view
from scripts.answers.lasting import short_path
from scripts.answers.pages import Content, Shelf
from scripts.answers.ways import AnswerPage, answer_pages, next_page
from scripts.data.package import LICENCE
from scripts.languages import Language
from scripts.links.short import absolute
from scripts.theme.templates import render

FITS = tuple(Fit)
LATEST: Mapping[str, object] = {figure.id: figure.latest for figure in FIGURES.values()}

GUIDANCE_PAGES = {
    "job-guarantee-for-youth": "sweden/job-guarantee-for-youth/",
    "establishment-programme": "sweden/establishment-programme/",
    "job-and-development-guarantee": "sweden/job-and-development-guarantee/",
    ORDINARY: "norway/who-can-take-part/",
}
"""The page of the guidance about each programme, from the top of the language."""

LEADS = {
    "ask-about-the-programme": "sweden/how-to-apply/",
    "ask-for-reinforced": "sweden/reinforced-work-training/",
    "contact-nav-office": "norway/how-to-apply/",
    "talk-at-work": "on-sick-leave/#sweden",
    "make-a-follow-up-plan": "on-sick-leave/#norway",
}
"""Where what is said leads on to, by the id of the finding."""


@dataclass(frozen=True, eq=False)
class FinderWriter(Writer):
    """Says the finder's questions and answers, whose options name numbers too."""

    def detail(self, name: str, detail: object) -> object:
        if name == "measures" and isinstance(detail, tuple):
            names = (self.words.measures[programme] for programme in detail)
            return self.text(self.words.grammar.lists.all_of.joined(names))
        return super().detail(name, detail)

    def value(self, key: str, value: AnswerValue) -> Text:
        return with_figures(self, super().value(key, value).marked)

    def hint(self, key: str, value: str | None = None) -> Text:
        return with_figures(self, super().hint(key, value).marked)


@cache  # the same few labels stand on every page
def with_figures(writer: FinderWriter, words: str) -> Text:
    return writer.with_figures(words)


def writer_of(language: Language) -> FinderWriter:
    words = language.site_words.finder
    own = replace(
        language.words,
        questions=words.questions,
        facts=words.facts,
        findings=words.findings,
        topics=words.topics,
        measures=words.measures,
    )
    return FinderWriter(own, LATEST)


@dataclass(frozen=True)
class FinderShelf(Shelf):
    """Writes the finder's pages. Its form lies where the first question would."""

    questionnaire = FINDER
    form = f"{FINDER.folder}/"

    @cached_property
    def writer(self) -> FinderWriter:
        return writer_of(self.language)

    @property
    def said(self) -> FinderWords:
        return self.language.site_words.finder

    @cached_property
    def words(self) -> Mapping[str, str]:
        return {**super().words, **self.said.page}

    def answer(self, page: AnswerPage) -> Content:
        top, site_top = self.language.tops(page.path)
        short = short_path(self.language.path(page.path), self.language)
        advice = Advice(page.given, self.today)
        body = render(
            "finder-page.html",
            top=top,
            words=self.words,
            answer=Markup("".join(self.pieces(advice, top))),
            answers=list(
                self.changeable(
                    FINDER.answered(page.given), lambda known: top + next_page(known, FINDER).path
                )
            ),
            short={"path": site_top + short, "address": absolute(short)},
            letter=self.letter(advice),
            more=self.more(absolute(short)),
            form=top + self.form_with(FINDER.answered(page.given)),
        )
        text = json.dumps(self.data(advice), ensure_ascii=False, indent=1)
        title = self.writer.text(f"{self.said.page['title']}: {self.said.fits[advice.outcome.value]}")
        heading, description = self.words["answer"], str(self.writer.sentence(advice.headline))
        return Content(page.path, title, "your-answer", heading, body, text, description, self.form)

    def form_with(self, known: Given) -> str:
        return f"{self.form}#{query(known)}"

    # The answer, piece by piece: a book holds each piece once.

    def pieces(self, advice: Advice, top: str) -> Iterator[str]:
        """The answer as HTML, to stand inside its section; `top` is the way to the top of the language."""
        yield f'<h2 class="headline" id="answer">{self.sentence(advice.headline)}</h2>'
        cards = [
            piece
            for verdict in sorted(advice.verdicts, key=lambda verdict: FITS.index(verdict.fit))
            for piece in self.card(verdict, advice, top)
        ]
        if advice.instead:  # the usual headline rests on what the cards cite
            yield self.cited(advice.headline.sources)
        if advice.says_what_to_do_first:
            yield from self.part(Topic.NEXT_STEP, advice, top)
            yield from cards
        else:
            yield from cards
            yield from self.part(Topic.NEXT_STEP, advice, top)
        yield from self.part(Topic.CAUTION, advice, top)
        day = self.writer.day(self.today)
        yield f'<p class="rules-of">{as_html(self.writer.text(self.words["rules"], day=day))}</p>'

    def part(self, topic: Topic, advice: Advice, top: str) -> Iterator[str]:
        """What is said under a heading, if there is anything."""
        findings = [finding for finding in advice.findings if finding.topic is topic]
        if findings:
            heading = as_html(self.writer.topic(topic))
            yield f'<section class="answer-topic" id="answer-{topic.value}"><h3>{heading}</h3><ul>'
            yield from (self.item(finding, top) for finding in findings)
            yield "</ul></section>"

    def card(self, verdict: Verdict, advice: Advice, top: str) -> Iterator[str]:
        """A programme with how it fits, why, and where to go on."""
        name = as_html(self.writer.text(self.said.programmes[verdict.programme]))
        word = as_html(self.writer.text(self.said.fits[verdict.fit.value]))
        yield f'<section class="fit" data-fit="{verdict.fit.value}">'
        yield f'<h3><span class="fit-word">{word}</span> <span>{name}</span></h3>'
        for finding in verdict.findings:
            yield f"<p>{self.sentence(finding)}</p>{self.cited(finding.sources)}"
        yield f'<ul class="fit-leads">{"".join(self.leads(verdict, advice, top))}</ul></section>'

    def leads(self, verdict: Verdict, advice: Advice, top: str) -> Iterator[str]:
        """The ways on: the short form's answer with this programme, the form, and the guidance."""
        if verdict.fit is not Fit.OUTSIDE:
            given = short_form_answers(verdict.programme, advice.given)
            yield self.link(f"{top}{SHORT_FORM.path(given)}", "answer")
            yield self.link(f"{top}calculator/#{query(given)}", "form")
        yield self.link(f"{top}{GUIDANCE_PAGES[verdict.programme]}", verdict.programme)

    def link(self, address: str, name: str) -> str:
        text = as_html(self.writer.text(self.said.leads[name]))
        return f'<li><a href="{escape(address)}">{text}</a></li>'

    def item(self, finding: Finding, top: str) -> str:
        lead = LEADS.get(finding.id)
        way = ""
        if lead:
            text = as_html(self.writer.text(self.said.leads[finding.id]))
            way = f' <a href="{escape(top + lead)}">{text}</a>'
        return f"<li>{self.sentence(finding)}{way}{self.cited(finding.sources)}</li>"

    def sentence(self, finding: Finding) -> str:
        return as_html(self.writer.sentence(finding))

    def cited(self, sources: tuple[str, ...]) -> str:
        """The sources of a sentence, folded where it stands."""
        return cited((SOURCES[id] for id in sources), self.writer)

    # For letters, and for other programs.

    def letter(self, advice: Advice) -> Text:
        """The answer in a few sentences, for a letter."""
        words = self.language.site_words.letter
        decides = {"sweden": "officer-assesses", NORWAY: "nav-decides"}
        missing = list(advice.missing())[:1]
        sentences = [
            *(self.writer.sentence(finding).marked for finding in (advice.headline, *missing)),
            words[decides.get(str(advice.given.get(country.key)), "an-officer-decides")],
        ]
        return self.writer.text(" ".join(sentences))

    def more(self, link: str) -> Text:
        words = self.language.site_words.letter
        return self.writer.text(words["more"], day=self.writer.day(self.today), link=link)

    def data(self, advice: Advice) -> dict[str, Any]:
        """The answer as data, for other programs."""
        return {
            "answers": dict(advice.given),
            "on": advice.on.isoformat(),
            "programmes": [
                {"id": verdict.programme, "fit": verdict.fit.value} for verdict in advice.verdicts
            ],
            "questions": list(advice.questions),
            "findings": [
                {
                    "id": finding.id,
                    "topic": finding.topic.value,
                    "text": self.writer.sentence(finding),
                    "sources": list(finding.sources),
                }
                for finding in advice.findings
            ],
            "sources": {id: data.source(SOURCES[id], self.writer) for id in advice.cited},
            "letter": self.letter(advice),
            "licence": LICENCE,
        }

    # The form.

    def html(self, page: str) -> str:
        """The form with the book of all answers, for the page that holds it: its path from the top."""
        top, _ = self.language.tops(page)
        first = next_page({}, FINDER)
        assert not isinstance(first, AnswerPage), "the first page asks"
        questions = [self.question_view(view(question, self.writer)) for question in FINDER.questions]
        return render(
            "finder.html",
            top=top,
            words=self.words,
            question=self.writer.label(first.question.key),
            options=self.options(first, top),
            questions=questions,
            book=Markup(self.book(top)),
        )

    def question_view(self, question: dict[str, Any]) -> dict[str, Any]:
        """A question with the part of the address that each answer has."""
        options = [
            {**option, "part": FINDER.part(question["key"], option["value"])}
            for option in question["options"]
        ]
        return {**question, "options": options}

    def book(self, top: str) -> str:
        """Every answer, by its address after the finder's own folder. The text may stand in a script."""
        answers = {
            page.path.removeprefix(f"{FINDER.folder}/"): "".join(
                self.pieces(Advice(page.given, self.today), top)
            )
            for page in answer_pages(FINDER)
        }
        return book(answers).replace("<", "\\u003c")


def short_form_answers(name: str, given: Given) -> Given:
    """What the finder's answers say to the questions of the short form."""
    if name != ORDINARY:
        reinforced = {measure.key: REINFORCED} if illness.is_(YES).truth(given) else {}
        return {country.key: given[country.key], programme.key: name, **reinforced}
    answers: dict[str, AnswerValue] = {country.key: NORWAY}
    if experience.key in given:
        answers[little_experience.key] = given[experience.key]
    if is_reduced.truth(given) is not None:
        answers[reduced_capability.key] = YES if is_reduced.truth(given) else NO
    return answers


def finder_form(language: Language, page: str, today: date) -> str:
    """The finder's form as HTML."""
    return FinderShelf(language, today).html(page)
