"""What a language says on the site besides its answers: the form, the frame, the desk. No answer needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from calculator.conditions import Fact
from calculator.words.language import Clause, QuestionWords, folder_of


@dataclass(frozen=True)
class FinderWords:
    """The second questionnaire: which programme might fit. Its names are those of the short form's words."""

    questions: Mapping[str, QuestionWords]
    facts: Mapping[Fact, Clause]
    """What is true of a person, to follow "because"."""
    findings: Mapping[str, str]
    topics: Mapping[str, str]
    measures: Mapping[str | None, str]
    """The programmes by name, and in Norway work training itself."""
    programmes: Mapping[str, str]
    """The same with their official names."""
    fits: Mapping[str, str]
    """How a programme fits, in a few words."""
    leads: Mapping[str, str]
    """The ways on from an answer, by the name of each."""
    page: Mapping[str, str]
    """What the form and the pages say besides."""


@dataclass(frozen=True)
class SiteWords:
    """One language, as far as only the site needs it."""

    frame: Mapping[str, str]
    """What stands around every page, and the page that is not found."""
    menu: Mapping[str, str]
    """The titles of the parts of the menu; a page has its own."""
    footer: Mapping[str, str]
    """The pages that the foot leads to, with their titles there."""
    doors: Mapping[str, tuple[str, str]]
    """The ways in from a page that is not found, each a title and a line about it."""
    ways: Mapping[str, str]
    """The pages that a search without results leads to, with their titles there."""
    form: Mapping[str, str]
    """What the form says besides its questions."""
    causes: Mapping[str, str]
    """Why the calculator could not start: by the kind of fault that the worker or the form names."""
    pages: Mapping[str, str]
    """What the pages of questions and answers say besides."""
    letter: Mapping[str, str]
    """The paragraph for a letter, by the finding that says who decides."""
    finder: FinderWords
    desk: Mapping[str, str]
    offline: Mapping[str, str]
    """What the page says that keeps the guide on a device."""
    links: Mapping[str, str]
    """What short addresses and retired pages say."""
    guidance: Mapping[str, str]
    """Headings and short names in the tables of the guidance."""
    publisher: Mapping[str, str]
    """Who runs the site, and where a mistake is reported."""
    sources: Mapping[str, str]
    """What documents that only pages cite are called, and with a colon a place by its source's id."""
    data: Mapping[str, str]
    """The descriptions in the schema of the published data."""
    abbreviations: Mapping[str, str]
    """What abbreviations and foreign words mean, which pages explain where they stand."""
    meanings: Mapping[str, str]
    """What the search looks for too: for which words and phrases of those who search, commas between."""
    passed_over: str
    """Words that say nothing about what is looked for, with spaces between."""
    endings: tuple[str, ...]
    """What a word ends with in its forms, where words are joined into longer ones; else nothing."""


def site_words_of(language: str) -> SiteWords:
    """What the site says in a language. Raises ValueError for one that there is not."""
    words: SiteWords = folder_of(language, ".site").SITE
    return words
