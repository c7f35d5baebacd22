"""Every language says what the default one says: the same names, and in each sentence the same gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from string import Formatter

import pytest

from calculator.law.quoted import SOURCES
from calculator.words import DEFAULT, LANGUAGES, Clause, words_of
from calculator.words.marks import MARK, Text, as_html
from calculator.words.site import site_words_of
from calculator.writing.data import outcome
from calculator.writing.sentences import Writer
from tests.calculator.asking import everyone

WORDS, SITE = words_of(DEFAULT), site_words_of(DEFAULT)
OF_ITS_OWN = ("grammar", "sources", "abbreviations", "meanings", "passed_over", "endings")
"""What each language has in its own way: how it counts, what it calls the documents whose titles are
foreign to it, and the words that its pages and readers use."""
OPTIONAL = ("because", "condition", "heading", "hint")

FOREIGN = {
    "sv": [
        "Arbetsförmedlingen",
        "Försäkringskassan",
        "Arbetsmiljöverket",
        "Kammarkollegiet",
        "arbetsträning",
        "jobbgarantin",
        "etableringsprogrammet",
        "utvecklingsgarantin",
        "aktivitetsstöd",
        "utvecklingsersättning",
        "etableringsersättning",
        "aktivitetsersättning",
        "arbetsmiljölagen",
        "aktivitetsrapport",
        "läkarintyg",
        "handledare",
        "överenskommelse",
        "omprövning",
        "riktålder",
        "karensdag",
        "anvisning",
        "grundbelopp",
    ],
    "nb": [
        "arbeidstrening",
        "arbeidserfaring",
        "arbeidsevne",
        "sykepenger",
        "dagpenger",
        "arbeidsavklaringspenger",
        "arbeidsmiljøloven",
        "avtale",
        "egenmelding",
        "tiltakspenger",
        "innsatsgruppe",
        "inkluderingstilskudd",
        "klage",
        "barnetillegg",
        "meldekort",
        "sykmelding",
    ],
}
"""The terms of the glossary that the English words use."""
UNMARKED = re.compile(
    rf"\w*[åäöæøÅÄÖÆØ]\w*|\b(?:{'|'.join(word for words in FOREIGN.values() for word in words)})\b",
    re.IGNORECASE,
)
NAMED_OR_MARKED = re.compile(rf"{MARK.pattern}|\{{[^}}]*\}}|\bBokmål\b")
"""Marked words, the names of gaps, and what English itself calls the language."""
BARE = {"frame description"}
"""For search engines and other sites, which take no marks."""


def said(words: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a language, with where it stands."""
    if isinstance(words, str):
        yield place, words
    elif isinstance(words, Mapping):
        for key, part in words.items():
            yield from said(part, f"{place} {key}".strip())
    elif isinstance(words, tuple):
        for number, part in enumerate(words):
            yield from said(part, f"{place} {number}")
    elif is_dataclass(words):
        for field in fields(words):
            yield from said(getattr(words, field.name), f"{place} {field.name}".strip())


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def differences(words: object, reference: object) -> list[str]:
    """What one language says and the other does not."""
    found, wanted = dict(said(words)), dict(said(reference))
    missing = [
        f"{place}: {'missing' if place in wanted else 'left over'}"
        for place in found.keys() ^ wanted.keys()
        if not place.startswith(OF_ITS_OWN)
    ]
    other = [
        f"{place}: gaps {sorted(gaps(text))}, not {sorted(gaps(wanted[place]))}"
        for place, text in found.items()
        if place in wanted and not place.startswith(OF_ITS_OWN) and not place.endswith(OPTIONAL)
        if gaps(text) != gaps(wanted[place])
    ]
    return [*missing, *other]


def unmarked(words: object) -> list[str]:
    """Words of another language without a mark, each with where it stands."""
    return [
        f"{place}: {word}"
        for place, text in said(words)
        if place not in BARE and not place.startswith(OF_ITS_OWN)
        for word in UNMARKED.findall(NAMED_OR_MARKED.sub("", text))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_names_and_the_gaps_of_the_default_one(language: str) -> None:
    assert differences(words_of(language), WORDS) == []
    assert differences(site_words_of(language), SITE) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_in_another_language_is_called_something_in_this_one(language: str) -> None:
    called = {*words_of(language).sources, *site_words_of(language).sources}
    foreign = {source.document.id for source in SOURCES.values() if source.document.language != language}
    assert foreign - called == set()
    assert called - {source.document.id for source in SOURCES.values()} <= {f"{id}:" for id in SOURCES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_a_program_is_said_by_what_it_is_about(language: str) -> None:
    """An employer met "VeilederSkalGodkjenneSistException" as the source of a duty."""
    called = {*words_of(language).sources, *site_words_of(language).sources}
    programs = [source.id for source in SOURCES.values() if "github.com" in source.address]
    assert programs
    assert [id for id in programs if f"{id}:" not in called] == []


def test_a_language_that_lacks_something_is_noticed() -> None:
    findings = dict(WORDS.findings)
    del findings["because"]
    findings["limit"] = "Up to {lengths}."
    assert differences(replace(WORDS, findings=findings), WORDS) == [
        "findings because: missing",
        "findings limit: gaps ['lengths'], not ['facts', 'months']",
    ]
    left_over = replace(SITE, links={**SITE.links, "gone": "Gone"}, desk={**SITE.desk, "quotes": "It says:"})
    assert differences(left_over, SITE) == ["links gone: left over", "desk quotes: gaps [], not ['text']"]


def test_every_foreign_word_is_marked_in_english() -> None:
    assert unmarked(words_of(DEFAULT)) == []
    assert unmarked(site_words_of(DEFAULT)) == []


def test_a_foreign_word_without_a_mark_is_noticed() -> None:
    facts = {("country", "sweden"): Clause("you get aktivitetsstöd or [nb:tiltakspenger]")}
    assert unmarked(replace(WORDS, facts=facts, measures={None: "klage"})) == [
        "facts ('country', 'sweden') because: aktivitetsstöd",
        "measures None: klage",
    ]


def test_each_mark_names_the_language_of_its_words() -> None:
    for _, text in (*said(words_of(DEFAULT)), *said(site_words_of(DEFAULT))):
        for language, marked in MARK.findall(text):
            of_the_other = FOREIGN["nb" if language == "sv" else "sv"]
            assert not set(marked.lower().split()) & set(map(str.lower, of_the_other)), text


def test_a_mark_is_lang_in_html_and_nothing_in_text() -> None:
    text = Text("You keep [nb:tiltakspenger] & more.")
    assert text == "You keep tiltakspenger & more."
    assert as_html(text) == 'You keep <i lang="nb">tiltakspenger</i> &amp; more.'
    assert as_html(Text("[nb:tiltakspenger]", "rtl")) == '<i lang="nb" dir="ltr">tiltakspenger</i>'


# A sentence has a space, and a name that programs know has none.
SAID = {"text", "title", "provision"}


def unsaid(data: object) -> object:
    """What an answer holds as data, without what a language says."""
    if isinstance(data, str):
        return "" if " " in data else data
    if isinstance(data, Mapping):
        return {key: "" if key in SAID else unsaid(part) for key, part in data.items()}
    return [unsaid(part) for part in data] if isinstance(data, list | tuple) else data


def test_for_every_set_of_answers_every_language_finds_the_same() -> None:
    """Outcome, limits, questions, findings with their sources, amounts, sums and days."""
    ours, *others = map(Writer.of, LANGUAGES)
    for assessment in everyone():
        found = unsaid(outcome(assessment, ours))
        for theirs in others:
            assert unsaid(outcome(assessment, theirs)) == found
