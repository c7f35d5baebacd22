"""What rests on a source: rules and figures of the calculator, its words, and pages of the guidance."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cached_property

from calculator.answers import read
from calculator.decision import decide
from calculator.finder.fits import GUIDES
from calculator.law import EVERYWHERE, LAST_READ, SCHEMES
from calculator.law.quoted import FIGURES, SOURCES
from calculator.rules import Boundary, Statement
from calculator.words import Words
from calculator.words.site import FinderWords
from scripts.languages import LANGUAGES, Language
from scripts.written.pages import Page

MACRO = re.compile(r"\{\{\s*\w+\((?P<given>[^)]*)\)")
TEXT = re.compile(r'"([^"]*)"')


@dataclass(frozen=True)
class Resting:
    """The ids of rules and figures, the names of words by language, and the lines of pages."""

    rules: tuple[str, ...]
    figures: tuple[str, ...]
    words: tuple[str, ...]
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Guide:
    """The whole guide, as far as something in it can rest on a source."""

    pages: tuple[Page, ...]
    languages: tuple[Language, ...] = LANGUAGES

    def resting(self, source: str) -> Resting:
        figures = tuple(figure.id for figure in FIGURES.values() if figure.source == source)
        rules = tuple(dict.fromkeys(rules_of(source, figures)))
        finder = tuple(dict.fromkeys(finder_rules_of(source, figures)))
        words = (
            f"{language.name}{part}: {name}"
            for language in self.languages
            for part, found, said in (
                ("", language.words, rules),
                (" finder", language.site_words.finder, finder),
            )
            for name in words_of(found, said, figures)
        )
        all_rules = (*rules, *(f"finder: {id}" for id in finder))
        return Resting(all_rules, figures, tuple(words), tuple(self.pages_of(source)))

    def pages_of(self, source: str) -> Iterator[str]:
        for page, lines in self.citing.get(source, {}).items():
            yield f"docs/{page}, line{'s' * (len(lines) > 1)} {', '.join(map(str, lines))}"

    @cached_property
    def citing(self) -> dict[str, dict[str, list[int]]]:
        """The lines that rest on each source, by page."""
        found: dict[str, dict[str, list[int]]] = {}
        for page in self.pages:
            for number, line in page.lines:
                for source in dict.fromkeys(sources_of_line(line)):
                    found.setdefault(source, {}).setdefault(page.name, []).append(number)
        return found


def rules_of(source: str, figures: Collection[str]) -> Iterator[str]:
    """The findings of an answer that cite a source, or say a number that it gives."""
    for scheme in (EVERYWHERE, *SCHEMES.values()):
        yield from resting_rules((*scheme.boundaries, *scheme.statements), source, figures)
        for limit in scheme.limits:
            said = {*limit.figures, limit.extension}
            if source in limit.sources or said & set(figures):
                yield f"limit-{limit.months + scheme.extra(limit, LAST_READ)}-months"


def finder_rules_of(source: str, figures: Collection[str]) -> Iterator[str]:
    """The same for the second questionnaire, and its questions that are asked because of a source."""
    for guide in GUIDES.values():
        boundaries = (boundary for programme in guide.programmes for boundary in programme.boundaries)
        yield from resting_rules((*boundaries, *guide.headlines, *guide.statements), source, figures)
        yield from (f"find-out-{key}" for key, sources in guide.sources.items() if source in sources)


def resting_rules(
    rules: Iterable[Boundary | Statement], source: str, figures: Collection[str]
) -> Iterator[str]:
    for rule in rules:
        if source in rule.sources or set(figures) & set(rule.figures):
            yield rule.id


def words_of(words: Words | FinderWords, rules: Iterable[str], figures: Iterable[str]) -> list[str]:
    """The names of the words with which rules are said, and of those that quote a figure."""
    gaps = re.compile("|".join(rf"\{{{re.escape(id)}[:}}]" for id in figures) or r"(?!)")
    saying = (rule for rule in rules if rule in words.findings)
    quoting = (name for name, text in named_texts(words) if gaps.search(text))
    return list(dict.fromkeys((*saying, *quoting)))


def named_texts(words: Words | FinderWords) -> Iterator[tuple[str, str]]:
    """Every text of an answer and its questions, with its name."""
    yield from words.findings.items()
    yield from ((key, repr(asdict(text))) for key, text in words.questions.items())
    yield from (("-".join(fact), repr(asdict(clause))) for fact, clause in words.facts.items())


def sources_of_line(line: str) -> Iterator[str]:
    """The sources that a line of a page cites, and those of the numbers and limits that it quotes."""
    for macro in MACRO.finditer(line):
        for given in TEXT.findall(macro["given"]):
            if given in SOURCES:
                yield given
            elif given in FIGURES:
                yield FIGURES[given].source
            elif given in SCHEMES:
                for limit in SCHEMES[given].on(LAST_READ).limits:
                    yield from limit.sources
            elif "=" in given:
                for maximum in decide(read(given).given, LAST_READ).limits:
                    yield from maximum.sources
