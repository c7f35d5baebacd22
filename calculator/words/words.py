"""What every language must say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


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
class Words:
    """One language. Keys of the mappings are the names used by the questions, rules and writers."""

    language: str
    month_names: tuple[str, ...]
    day: str
    """How a date is written, with `{day}`, `{month}` and `{year}`."""
    thousands: str
    conjunction: str
    disjunction: str
    months: tuple[str, str]
    """`{number}` months, for one and for more."""
    questions: Mapping[str, QuestionWords]
    unknown: str
    facts: Mapping[tuple[str, str], str]
    """What is true of a person, to follow "because you …" as well as "if you …"."""
    measures: Mapping[str | None, str]
    figures: Mapping[str, str]
    """Names of the figures, for days on which one is not known."""
    sources: Mapping[str, str]
    """What documents are called, by their id, where their title is in another language."""
    findings: Mapping[str, str]
    topics: Mapping[str, str]
    results: Mapping[str, str]
    """The outcomes in a few words, with `{lengths}`."""
    problems: Mapping[str, str]
    page: Mapping[str, str]
    """What the written answer says besides its findings."""
    form: Mapping[str, str]
    """What the form says besides its questions."""
    pages: Mapping[str, str]
    """What the pages of questions and answers say besides."""
    guidance: Mapping[str, str]
    """Headings and short names in the tables of the guidance."""
