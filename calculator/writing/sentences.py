"""Findings as sentences, in one language: the same for page, text and JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, lru_cache

from calculator.answers import PARSERS, UNKNOWN, Problem
from calculator.assessment import Assessment
from calculator.conditions import AnswerValue, Fact
from calculator.decision import Outcome
from calculator.findings import Finding
from calculator.law import FIGURES
from calculator.questions import QUESTIONS_BY_KEY, Kind
from calculator.rules import Topic
from calculator.sources import Document, Source
from calculator.words import Clause, Text, Words, words_of
from calculator.words.grammar import Counted, ListPattern, Months
from calculator.words.marks import Direction

LATEST = {figure.id: figure.latest for figure in FIGURES.values()}


@lru_cache(maxsize=4096)
def without_gaps(words: str, direction: Direction) -> Text:
    """Words that are the same in every answer, made ready once."""
    return Text(words, direction)


@dataclass(frozen=True, eq=False)
class Writer:
    """Says things in the language of `words`. Its texts are bare as strings, and marked in HTML.

    There is one for a language, so that what it says of a source can be kept.
    """

    words: Words
    numbers: Mapping[str, object] = field(default_factory=lambda: LATEST)
    """What fills the gaps of questions and facts: the newest numbers, unless a finding has its own."""

    @classmethod
    @cache
    def of(cls, language: str) -> Writer:
        """The writer of a language. Raises ValueError for one that there is not."""
        return cls(words_of(language))

    def text(self, words: str, **gaps: object) -> Text:
        """Words with their gaps filled, whatever words of another language they hold."""
        if not gaps:
            return without_gaps(words, self.words.direction)
        filled = {name: gap.marked if isinstance(gap, Text) else gap for name, gap in gaps.items()}
        return Text(words.format_map(filled), self.words.direction)

    def sentence(self, finding: Finding) -> Text:
        """The finding in words."""
        return self.filled(self.words.findings[finding.wording], finding)

    def brief(self, finding: Finding) -> Text:
        """The finding as a fact of the summary, in one short line; or that a number in it is not known."""
        if not finding.is_known:
            return self.sentence(finding)
        return self.filled(self.words.briefs[finding.id], finding)

    def filled(self, words: str, finding: Finding) -> Text:
        """Words with what the finding knows in their gaps."""
        if not finding.details:
            return self.text(words)
        # A number of the finding's own day comes before the newest one.
        writer = replace(self, numbers={**self.numbers, **finding.details})
        details = {name: writer.detail(name, detail) for name, detail in finding.details.items()}
        return self.text(words, **details)

    def detail(self, name: str, detail: object) -> object:
        """A detail of a finding, written as its name calls for."""
        match name, detail:
            case "measure", str() | None:
                return self.words.measures[detail]
            case "question", str():
                return self.label(detail)
            case "figure", str():
                return self.words.figures[detail]
            case "months", int():
                return Months((detail,), self.words.grammar)
            case "lengths", tuple():
                return Months(detail, self.words.grammar)
            case "facts", tuple():
                return self.because(detail)
            case "needs", tuple():
                return self.one_of(detail)
            case "last-days", tuple():
                return self.words.grammar.lists.one_of.joined(self.long_day(day) for day in detail)
            case "topics", tuple():
                return self.words.grammar.lists.all_of.joined(self.words.topics[topic] for topic in detail)
            case "now", Finding():
                return self.sentence(detail)
            case (("last-day" | "planned-last-day"), date()):
                return self.long_day(detail)
            case _, date():
                return self.day(detail)
            case _, int():
                return Counted(detail, self.words.grammar)
        return str(detail)

    def with_figures(self, words: str) -> Text:
        """Words that quote figures, with their numbers."""
        if "{" not in words:
            return self.text(words)
        return self.text(
            words,
            **{
                id: Counted(number, self.words.grammar)
                for id, number in self.numbers.items()
                if isinstance(number, int)
            },
        )

    def label(self, key: str) -> Text:
        """The question as the form asks it."""
        return self.with_figures(self.words.questions[key].label)

    def short(self, key: str) -> Text:
        return self.with_figures(self.words.questions[key].short)

    def topic(self, topic: Topic) -> Text:
        """The heading of a part of the answer."""
        return self.text(self.words.topics[topic.value])

    def shorts(self, keys: Iterable[str]) -> Text:
        """The short names of several questions in a row."""
        shorts = (self.short(key).marked for key in keys)
        return self.text(self.words.grammar.lists.things.joined(shorts))

    def hint(self, key: str, value: str | None = None) -> Text:
        """What helps with a question, or stands under one of its options."""
        question = self.words.questions[key]
        option = question.options.get(value) if value else None
        return self.text(question.hint if value is None else option.hint if option else "")

    def value(self, key: str, value: AnswerValue) -> Text:
        """An answer as the form shows it."""
        if isinstance(value, date):
            return self.text(self.day(value))
        option = self.words.questions[key].options.get(str(value))
        return self.text(option.label if option else str(value))

    def choice(self, key: str, value: str) -> Text:
        """An option as the form shows it, "I don't know" among them."""
        return self.text(self.words.unknown) if value == UNKNOWN else self.value(key, value)

    def day(self, day: date) -> str:
        return self.words.grammar.day(day)

    def long_day(self, day: date) -> str:
        return self.words.grammar.long_day(day)

    def number(self, number: int) -> str:
        return self.words.grammar.number(number)

    def months(self, number: int) -> str:
        return self.words.grammar.amount(number, "months")

    def lengths(self, numbers: tuple[int, ...]) -> str:
        """Several numbers of months, as in "6 or 12 months"."""
        return self.words.grammar.amounts(numbers, "months")

    def result(self, outcome: Outcome, months: tuple[int, ...]) -> Text:
        """An outcome in a few words."""
        return self.text(self.words.results[outcome.value], lengths=Months(months, self.words.grammar))

    def fact(self, fact: Fact) -> Clause:
        return self.words.facts[fact]

    def because(self, facts: Iterable[Fact]) -> Text:
        """What is true of the person, to follow "because"."""
        return self.joined([self.fact(fact).because for fact in facts], self.words.grammar.lists.reasons)

    def one_of(self, needs: Iterable[Mapping[str, str]]) -> Text:
        """Alternatives to follow "if", each all of its facts; a country goes without saying where a programme
        is named."""
        lists = self.words.grammar.lists
        alternatives = [
            lists.conditions.joined(
                self.fact(fact).after_if for fact in need.items() if fact[0] != "country" or len(need) == 1
            )
            for need in needs
        ]
        return self.joined(alternatives, lists.alternatives)

    def joined(self, parts: Iterable[str], pattern: ListPattern) -> Text:
        """Words in a row, with the numbers in their gaps."""
        return self.with_figures(pattern.joined(parts))

    def title(self, document: Document) -> Text:
        """The title in the document's own language, with what it is called in this one."""
        gloss = self.words.sources.get(document.id)
        title = self.foreign(document.title, document)
        return self.text(f"{title} ({gloss})" if gloss else title)

    def provision(self, source: Source) -> Text:
        """The place in a document, as readers know it.

        A law has names for its places. What stands in a program is said by what it is about: its own names
        are those of programmers.
        """
        if told := self.words.sources.get(f"{source.id}:"):
            return self.text(told)
        if source.provision:
            return self.text(self.foreign(source.provision, source.document))
        return self.text(self.words.page["whole-page"])

    def foreign(self, text: str, document: Document) -> str:
        """Text of a document, marked where it is in another language than this."""
        return text if document.language == self.words.language else f"[{document.language}:{text}]"

    def read(self, document: Document) -> Text:
        """Which wording of a document was read, and when."""
        name = "source-wording" if document.wording else "source-read"
        wording = self.day(document.wording) if document.wording else ""
        return self.text(self.words.page[name], wording=wording, day=self.day(document.read_on))

    def whose_rules(self, assessment: Assessment) -> Text:
        """Of which day the rules and figures are, and how far they are known."""
        name = "on-later" if assessment.last_read else "on"
        read = self.day(assessment.last_read) if assessment.last_read else ""
        return self.text(self.words.page[name], day=self.day(assessment.on), read=read)

    def problem(self, problem: Problem) -> Text:
        """What is wrong with an answer, and what would be right."""
        question = QUESTIONS_BY_KEY.get(problem.key)
        things = self.words.grammar.lists.things
        choices = question.values if question and question.kind is Kind.CHOICE else ()
        numbers = question.numbers if question and question.kind is Kind.NUMBER else range(1)
        return self.text(
            self.words.problems[problem.kind],
            given=problem.given,
            question=self.label(problem.key) if question else problem.key,
            values=things.joined(choices),
            keys=things.joined(PARSERS),
            least=numbers[0],
            most=numbers[-1],
        )


@lru_cache(maxsize=1)  # one answer is written several ways: as HTML, as data, as an announcement
def said(assessment: Assessment, writer: Writer) -> tuple[tuple[Finding, Text], ...]:
    """What the answer says, each finding with its sentence."""
    return tuple((finding, writer.sentence(finding)) for finding in assessment.findings)
