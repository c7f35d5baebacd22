"""Findings as sentences, in one language: the same for page, text and JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from calculator.answers import OLDEST_AGE, PARSERS, UNKNOWN, Problem
from calculator.assessment import Assessment
from calculator.conditions import AnswerValue, Fact
from calculator.decision import Outcome
from calculator.findings import Finding
from calculator.law import FIGURES
from calculator.questions import QUESTIONS, Kind
from calculator.sources import Document, Source
from calculator.words import Words

QUESTIONS_BY_KEY = {question.key: question for question in QUESTIONS}
LATEST = {figure.id: figure.latest for figure in FIGURES.values()}


@dataclass(frozen=True)
class Writer:
    """Says things in the language of `words`."""

    words: Words
    numbers: Mapping[str, object] = field(default_factory=lambda: LATEST)
    """What fills the gaps of questions and facts: the newest numbers, unless a finding has its own."""

    def sentence(self, finding: Finding) -> str:
        """The finding in words."""
        words = self.words.findings[finding.wording]
        if not finding.details:
            return words
        # A number of the finding's own day comes before the newest one.
        writer = replace(self, numbers={**self.numbers, **finding.details})
        details = {name: writer.detail(name, detail) for name, detail in finding.details.items()}
        return words.format_map(details)

    def detail(self, name: str, detail: object) -> str:
        """A detail of a finding, written as its name calls for."""
        match name, detail:
            case "measure", str() | None:
                return self.words.measures[detail]
            case "question", str():
                return self.label(detail)
            case "figure", str():
                return self.words.figures[detail]
            case "months", int():
                return self.months(detail)
            case "lengths", tuple():
                return self.lengths(detail)
            case "facts", tuple():
                return self.all_of(detail)
            case "needs", tuple():
                return self.one_of(detail)
            case "topics", tuple():
                return self.joined([self.words.topics[topic] for topic in detail], self.words.conjunction)
            case "now", Finding():
                return self.sentence(detail)
            case _, date():
                return self.day(detail)
            case _, int():
                return self.number(detail)
        return str(detail)

    def label(self, key: str) -> str:
        """The question as the form asks it."""
        return self.words.questions[key].label.format_map(self.numbers)

    def short(self, key: str) -> str:
        return self.words.questions[key].short.format_map(self.numbers)

    def heading(self, name: str) -> str:
        """A heading or short name in a table of the guidance."""
        return self.words.guidance[name].format_map(self.numbers)

    def value(self, key: str, value: AnswerValue) -> str:
        """An answer as the form shows it."""
        if isinstance(value, date):
            return self.day(value)
        option = self.words.questions[key].options.get(str(value))
        return option.label if option else str(value)

    def day(self, day: date) -> str:
        month = self.words.month_names[day.month - 1]
        return self.words.day.format(day=day.day, month=month, year=day.year)

    def number(self, number: int) -> str:
        """A number, with a separator between thousands from five digits on."""
        return f"{number:,}".replace(",", self.words.thousands) if number >= 10_000 else str(number)

    def months(self, number: int) -> str:
        one, more = self.words.months
        return (one if number == 1 else more).format(number=number)

    def lengths(self, numbers: tuple[int, ...]) -> str:
        """Several numbers of months with the unit said once, as in "6 or 12 months"."""
        *before, last = numbers
        return self.joined([*map(str, before), self.months(last)], self.words.disjunction)

    def result(self, outcome: Outcome, months: tuple[int, ...]) -> str:
        """An outcome in a few words."""
        text = self.words.results[outcome.value]
        return text.format(lengths=self.lengths(months)) if months else text

    def choice(self, key: str, value: str) -> str:
        """An option as the form shows it, "I don't know" among them."""
        return self.words.unknown if value == UNKNOWN else self.value(key, value)

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
        text = self.words.pages[f"age-{kind}"]
        return text.format(first=group.start, last=group[-1], stop=group.stop)

    def fact(self, fact: Fact) -> str:
        return self.words.facts[fact].format_map(self.numbers)

    def all_of(self, facts: Iterable[Fact]) -> str:
        return self.joined([self.fact(fact) for fact in facts], self.words.conjunction)

    def one_of(self, needs: Iterable[Mapping[str, str]]) -> str:
        """Alternatives, each all of its facts; a country goes without saying where a programme is named."""
        alternatives = [
            self.all_of(fact for fact in need.items() if fact[0] != "country" or len(need) == 1)
            for need in needs
        ]
        return f", {self.words.disjunction} ".join(alternatives)

    def joined(self, parts: list[str], word: str) -> str:
        if len(parts) < 2:
            return "".join(parts)
        return f"{', '.join(parts[:-1])} {word} {parts[-1]}"

    def title(self, document: Document) -> str:
        """The title in the document's own language, with what it is called in this one."""
        gloss = self.words.sources.get(document.id)
        return f"{document.title} ({gloss})" if gloss else document.title

    def provision(self, source: Source) -> str:
        """The place in a document; where the law gives it no name, what it is called in this language."""
        return source.provision or self.words.sources.get(f"{source.id}:", self.words.page["whole-page"])

    def read(self, document: Document) -> str:
        """Which wording of a document was read, and when."""
        name = "source-wording" if document.wording else "source-read"
        wording = self.day(document.wording) if document.wording else ""
        return self.words.page[name].format(wording=wording, day=self.day(document.read_on))

    def whose_rules(self, assessment: Assessment) -> str:
        """Of which day the rules and figures are, and how far they are known."""
        name = "on-later" if assessment.last_read else "on"
        read = self.day(assessment.last_read) if assessment.last_read else ""
        return self.words.page[name].format(day=self.day(assessment.on), read=read)

    def problem(self, problem: Problem) -> str:
        """What is wrong with an answer, and what would be right."""
        question = QUESTIONS_BY_KEY.get(problem.key)
        return self.words.problems[problem.kind].format(
            given=problem.given,
            question=self.label(problem.key) if question else problem.key,
            values=", ".join(question.values) if question and question.kind is Kind.CHOICE else "",
            keys=", ".join(PARSERS),
            oldest=OLDEST_AGE,
        )
