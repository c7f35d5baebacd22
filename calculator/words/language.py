"""What every language must say. A language is a folder of words, loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Any

from calculator.conditions import Fact
from calculator.words.grammar import Grammar
from calculator.words.marks import Direction

LANGUAGES = ("en", "sv", "nb")
"""Every language that there is, by the name that its addresses and pages have."""
DEFAULT = LANGUAGES[0]


@dataclass(frozen=True)
class OptionWords:
    """A value to choose, with the official name or a short explanation under it."""

    label: str
    hint: str = ""


@dataclass(frozen=True)
class QuestionWords:
    """A question as the form asks it. `short` names the answer in a summary and in a message."""

    label: str
    short: str
    hint: str = ""
    options: Mapping[str, OptionWords] = field(default_factory=dict)


@dataclass(frozen=True)
class Clause:
    """What is true of a person, to follow "because", to follow "if", and to stand by itself.

    A language says three forms where they differ, as Swedish does in a clause with "not".
    """

    because: str
    condition: str = ""
    heading: str = ""

    @property
    def after_if(self) -> str:
        return self.condition or self.because

    @property
    def alone(self) -> str:
        return self.heading or self.because


@dataclass(frozen=True)
class Words:
    """One language, as far as an answer needs it. Keys are the names used by questions, rules and writers."""

    language: str
    direction: Direction
    grammar: Grammar
    questions: Mapping[str, QuestionWords]
    unknown: str
    facts: Mapping[Fact, Clause]
    measures: Mapping[str | None, str]
    figures: Mapping[str, str]
    """Names of the figures, for days on which one is not known."""
    sources: Mapping[str, str]
    """What documents are called, by their id, where their title is in another language."""
    findings: Mapping[str, str]
    briefs: Mapping[str, str]
    """The facts of the summary, by the id of the finding that says more."""
    outcomes: Mapping[str, str]
    """The outcomes as a word or two, beside a sign."""
    contacts: Mapping[str, str]
    """What a link to an agency's contact page says, by the id of its source."""
    facts_of: Mapping[str, str]
    """What the facts of the summary are called, by their topic."""
    topics: Mapping[str, str]
    results: Mapping[str, str]
    """The outcomes in a few words, with `{lengths}`."""
    problems: Mapping[str, str]
    page: Mapping[str, str]
    """What the written answer says besides its findings."""
    timeline: Mapping[str, str]
    """What happens on the days of a placement, in a few words."""
    times: Mapping[str, str]
    """When that is, where its day is not known."""
    guidance: Mapping[str, str]
    """What the parts of the guidance are called to which an answer leads, by their address."""


def words_of(language: str) -> Words:
    """The words of a language; no other is loaded. Raises ValueError for one that there is not."""
    words: Words = folder_of(language).WORDS
    return words


@cache
def folder_of(language: str, part: str = "") -> Any:
    """The module of a language's words, or of a part of them."""
    if language not in LANGUAGES:
        raise ValueError(f"there is no language {language!r}; there are {', '.join(LANGUAGES)}")
    return import_module(f"calculator.words.{folder_name(language)}{part}")


def folder_name(language: str) -> str:
    """What the folder of a language's words is called."""
    return language.replace("-", "_")
