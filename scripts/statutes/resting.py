"""What rests on a source: rules and figures of the calculator, its words, and pages of the guidance."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cached_property

from calculator.answers import read
from calculator.decision import decide
from calculator.law import EVERYWHERE, LAST_READ, SCHEMES
from calculator.law.quoted import FIGURES, SOURCES
from calculator.rules import Boundary, Statement
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
        return Resting(rules, figures, tuple(self.words_of(rules, figures)), tuple(self.pages_of(source)))

    def words_of(self, rules: Iterable[str], figures: Iterable[str]) -> Iterator[str]:
        """The words with which a rule is said, and those that quote a figure."""
        gaps = re.compile("|".join(rf"\{{{re.escape(id)}[:}}]" for id in figures) or r"(?!)")
        for language in self.languages:
            findings = language.words.findings
            quoting = (name for name, text in named_texts(language) if gaps.search(text))
            for name in dict.fromkeys((*(rule for rule in rules if rule in findings), *quoting)):
                yield f"{language.name}: {name}"

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


def rules_of(source: str, figures: tuple[str, ...]) -> Iterator[str]:
    """The findings that cite a source, or say a number that it gives."""
    for scheme in (EVERYWHERE, *SCHEMES.values()):
        rules: tuple[Boundary | Statement, ...] = (*scheme.boundaries, *scheme.statements)
        for rule in rules:
            if source in rule.sources or set(figures) & set(rule.figures):
                yield rule.id
        for limit in scheme.limits:
            said = {*limit.figures, limit.extension}
            if source in limit.sources or said & set(figures):
                yield f"limit-{limit.months + scheme.extra(limit, LAST_READ)}-months"


def named_texts(language: Language) -> Iterator[tuple[str, str]]:
    """Every text of an answer with its name, such as `findings.complain`."""
    words = language.words
    for part in ("findings", "questions", "facts"):
        for key, text in getattr(words, part).items():
            name = key if isinstance(key, str) else "-".join(key)
            yield name, text if isinstance(text, str) else repr(asdict(text))


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
