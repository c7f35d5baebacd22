"""The words: one for everything the rules can say, none too many, no number typed, no promise made."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import date
from functools import cache
from string import Formatter

import pytest

from calculator.answers import PARSERS, read
from calculator.assessment import Assessment
from calculator.decision import Outcome
from calculator.findings import Finding
from calculator.law import EVERYWHERE, FIGURES, SCHEMES
from calculator.questions import QUESTIONS
from calculator.rules import Boundary, Statement, Topic
from calculator.words import DEFAULT, LANGUAGES, Clause, Words, words_of
from calculator.writing import html, text
from calculator.writing.sentences import Writer
from tests.calculator.asking import (
    DEVELOPMENT,
    NORWAY,
    NORWEGIAN_BENEFITS,
    SWEDISH_BENEFITS,
    YES_NO,
    YOUTH,
    answer,
    combinations,
    everyone,
    law_with,
)

ALL_WORDS = [words_of(language) for language in LANGUAGES]
BANNED = re.compile(
    r"\b(entitle[ds]?|entitlement|approved|refused|you will get|please|invalid|illegal)\b", re.IGNORECASE
)
DETAILS = {
    "months",
    "facts",
    "needs",
    "lengths",
    "measure",
    "question",
    "first-day",
    "last-day",
    "last-days",
    "planned-last-day",
    "days-late",
    "on",
    "day",
    "known-from",
    "last-read",
    "figure",
    "since",
    "now",
    "topics",
    "year",
    "days-a-week",
    "children",
}
BAD_QUERIES = [
    "colour=red",
    "country=denmark",
    "country=norway&country=norway",
    "age=x",
    "children=x",
    "start=x",
    "start=2026-02-31",
    "start=9999-12-31",
    "start=2026-09-02&end=2026-09-01",
    "x&" * 60,
]


@cache
def findings() -> tuple[Finding, ...]:
    """The findings for every set of answers, and for days inside and outside what is known."""
    dates = [
        "&start=2026-09-01&end=2026-10-01",
        "&start=2026-09-01&end=2027-08-31",
        "&start=2026-09-01&end=2028-03-01",
        "&on=2022-06-01",
        "&on=2024-06-01",
        "&on=2028-06-01",
    ]
    deciding = [
        YOUTH,
        YOUTH + "&measure=work-training",
        DEVELOPMENT,
        *(f"{NORWAY}&reduced-capability={capability}" for capability in YES_NO),
    ]
    benefits = sorted({*SWEDISH_BENEFITS, *NORWEGIAN_BENEFITS})
    days = [f"&days-a-week=4&children={children}" for children in ("", 0, 2)]
    dated = combinations({"": tuple(deciding), "benefit": tuple(benefits), "x": (*dates, *days)})
    queries = [query.removeprefix("=").replace("&x=", "") for query in dated]
    answered = (*everyone(), *map(answer, queries), *answers_of_a_changed_law())
    return tuple(finding for assessment in answered for finding in assessment.findings)


def answers_of_a_changed_law() -> Iterator[Assessment]:
    """Old links, after one duty has ended and another is new."""
    eve, day = date(2026, 5, 31), date(2026, 6, 1)
    ended, new, *others = SCHEMES["sweden"].statements
    statements = (replace(ended, last=eve), replace(new, first=day), *others)
    with law_with(replace(SCHEMES["sweden"], statements=statements)):
        for query in (YOUTH, f"{YOUTH}&measure=reinforced-work-training"):
            old = answer(f"{query}&on={eve}")
            assert old.findings
            yield old


def typed(words: Words) -> Iterator[tuple[str, str]]:
    """Every text that somebody typed in a language, with where it stands."""
    for field in fields(words):
        said = getattr(words, field.name)
        if isinstance(said, str):
            yield field.name, said
        elif isinstance(said, Mapping) and field.name != "questions":
            for key, value in said.items():
                clause = (
                    (value.because, value.condition, value.heading) if isinstance(value, Clause) else (value,)
                )
                yield from ((f"{field.name} {key}", text) for text in clause)
    for key, question in words.questions.items():
        yield from ((f"question {key}", value) for value in (question.label, question.short, question.hint))
        for option in question.options.values():
            yield from ((f"option of {key}", value) for value in (option.label, option.hint))


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def statements() -> list[Statement | Boundary]:
    """Everything that the rules can say by itself."""
    found: list[Statement | Boundary] = list(EVERYWHERE.statements)
    for scheme in SCHEMES.values():
        found += [*scheme.statements, *scheme.boundaries]
    return found


@pytest.mark.parametrize("words", ALL_WORDS, ids=lambda words: words.language)
def test_whatever_can_be_said_has_words_and_no_words_are_left_over(words: Words) -> None:
    inside = {outcome.value for outcome in Outcome} - {Outcome.OUTSIDE_DESCRIBED_GROUP.value}
    outcomes = inside | {f"{outcome}-until" for outcome in inside}
    composed = {
        "because",
        "find-out-first",
        "limit",
        "limit-if",
        "last-day",
        "planned-within",
        "planned-fits-all",
        "planned-depends",
        "planned-too-long",
        "rules-of-that-day-not-read",
        "rules-read-long-ago",
        "changed-since",
        "changed",
        "ended",
        "new",
        "figure-not-known",
        "figure-not-known-yet",
    }
    assert words.findings.keys() == {said.id for said in statements()} | outcomes | composed
    assert words.findings.keys() == {finding.wording for finding in findings()}


@pytest.mark.parametrize("words", ALL_WORDS, ids=lambda words: words.language)
def test_every_question_and_every_answer_has_words(words: Words) -> None:
    assert list(words.questions) == [question.key for question in QUESTIONS]
    for question in QUESTIONS:
        asked = words.questions[question.key]
        assert asked.label
        assert asked.short
        assert tuple(asked.options) == question.values
        assert all(option.label for option in asked.options.values())


@pytest.mark.parametrize("words", ALL_WORDS, ids=lambda words: words.language)
def test_every_fact_figure_topic_and_problem_has_words(words: Words) -> None:
    said = {fact for finding in findings() for fact in details(finding, "facts")}
    needed = {fact for finding in findings() for need in needs(finding) for fact in need.items()}
    assert words.facts.keys() == said | needed
    assert words.figures.keys() == {id for said in statements() for id in said.figures}
    assert list(words.topics) == [topic.value for topic in Topic]
    kinds = {problem.kind for query in BAD_QUERIES for problem in read(query).problems}
    assert words.problems.keys() == kinds
    assert len(words.grammar.months) == 12


def needs(finding: Finding) -> Iterator[Mapping[str, str]]:
    for need in details(finding, "needs"):
        assert isinstance(need, Mapping)
        yield need


def details(finding: Finding, name: str) -> tuple[object, ...]:
    found = finding.details.get(name, ())
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize("words", ALL_WORDS, ids=lambda words: words.language)
def test_every_gap_in_a_sentence_is_one_that_the_rules_fill(words: Words) -> None:
    filled: dict[str, set[str]] = {}
    for finding in findings():
        names = set(finding.details)
        filled[finding.wording] = filled.get(finding.wording, names) & names
    for wording, sentence in words.findings.items():
        assert gaps(sentence) <= filled[wording], wording
        of_figures = {f"{what}-{id}" for what in ("year-of", "since", "sum-of") for id in FIGURES}
        assert gaps(sentence) <= DETAILS | FIGURES.keys() | of_figures
    for fact in words.facts.values():
        assert gaps(fact.because + fact.condition + fact.heading) <= FIGURES.keys()
    for question in words.questions.values():
        assert gaps(question.label + question.short) <= FIGURES.keys()
        assert not gaps(question.hint)


@pytest.mark.parametrize("words", ALL_WORDS, ids=lambda words: words.language)
def test_every_figure_that_a_statement_names_is_said(words: Words) -> None:
    for statement in statements():
        assert set(statement.figures) == gaps(words.findings[statement.id]) & FIGURES.keys(), statement.id


@pytest.mark.parametrize("words", ALL_WORDS, ids=lambda words: words.language)
def test_no_number_is_typed_into_words(words: Words) -> None:
    """Numbers come from the figures. Only a message about a bad answer shows how to write a good one."""
    for place, sentence in typed(words):
        if not place.startswith("problems "):
            fixed = "".join(piece for piece, *_ in Formatter().parse(sentence))
            assert not re.search(r"\d", fixed), place


@pytest.mark.parametrize("words", ALL_WORDS, ids=lambda words: words.language)
def test_no_promise_and_no_command_of_an_office_in_any_typed_text(words: Words) -> None:
    for place, sentence in typed(words):
        assert not BANNED.search(sentence), place
        assert "  " not in sentence, place
        assert sentence == sentence.strip(), place


def test_no_banned_word_in_any_answer() -> None:
    writer = Writer.of(DEFAULT)
    for finding in findings():
        assert not BANNED.search(writer.sentence(finding))
    for query in BAD_QUERIES:
        for problem in read(query).problems:
            assert not BANNED.search(writer.problem(problem))
            assert problem.key in ("query", "colour", "x") or problem.key in PARSERS


def test_sentences_read_well(writer: Writer) -> None:
    """A capital first, a full stop last, no gap left open, no two of a kind in a row."""
    for sentence in {writer.sentence(finding) for finding in findings()}:
        assert sentence[0].isupper() or sentence[0] in "“”«", sentence
        assert sentence[-1] in ".?", sentence
        assert not re.search(r"[{}]|\bNone\b|\b(\w+) \1\b|,,|\.\.| ,| \.", sentence), sentence


@pytest.mark.parametrize(
    ("number", "written"), [(365, "365"), (999, "999"), (1_248, "1,248"), (143_900, "143,900")]
)
def test_a_number_has_a_separator_from_four_digits_on(number: int, written: str) -> None:
    assert Writer.of(DEFAULT).number(number) == written


def test_months_and_their_lists() -> None:
    writer = Writer.of(DEFAULT)
    assert writer.months(1) == "1 month"
    assert writer.lengths((12,)) == "12 months"
    assert writer.lengths((6, 12)) == "6 or 12 months"
    assert writer.lengths((3, 6, 12)) == "3, 6 or 12 months"


def test_needs_are_read_as_alternatives() -> None:
    participant = answer(DEVELOPMENT)
    (twelve,) = (limit for limit in participant.findings if limit.id == "limit-12-months")
    assert Writer.of(DEFAULT).sentence(twelve) == (
        "Up to 12 months, if you have been in the guarantee for 450 days for which compensation can be paid, "
        "or it is reinforced work training (förstärkt arbetsträning)."
    )


def test_the_sentences_of_the_text_are_at_most_88_characters_wide(writer: Writer) -> None:
    for assessment in everyone()[:: 11 if writer.words.language == DEFAULT else 33]:
        said, found, _ = text.answer(assessment, writer).partition(f"\n{writer.words.page['sources']}\n")
        assert found
        assert all(len(line) <= 88 for line in said.splitlines())


def test_special_signs_are_escaped_in_html(writer: Writer) -> None:
    shown = html.answer(answer(NORWAY), read("country=<%26>\"'").problems, writer, address=str)
    assert re.search("[“”«]&lt;&amp;&gt;&quot;&#x27;[”»]", shown)


def test_a_finding_leads_to_where_the_guidance_says_more() -> None:
    somebody, writer = answer(f"{NORWAY}&benefit=sickness-benefit"), Writer.of(DEFAULT)
    link = '<a href="{}on-sick-leave/">I have a job and am on sick leave</a>'
    assert link.format("../") in html.answer(somebody, (), writer, address=str)
    assert link.format("../../") in html.answer(somebody, (), writer, address=str, top="../../")
    assert "on-sick-leave" not in html.answer(answer(f"{NORWAY}&benefit=none"), (), writer, address=str)
    assert html.GUIDANCE.keys() <= {found.wording for found in findings()}
