"""The answer as plain text, for a person at a terminal or in a letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill

from calculator.answers import Problem
from calculator.assessment import Assessment
from calculator.findings import Finding
from calculator.law import SOURCES
from calculator.rules import Topic
from calculator.summary import Summary, summary
from calculator.writing.parts import parts
from calculator.writing.sentences import Writer
from calculator.writing.timeline import lines as days

WIDTH = 88


def answer(assessment: Assessment, writer: Writer) -> str:
    """The assessment as plain text; its sentences are at most 88 characters wide."""
    return "\n".join(lines(assessment, writer)) + "\n"


def lines(assessment: Assessment, writer: Writer) -> Iterator[str]:
    page, short = writer.words.page, summary(assessment)
    yield from first(assessment, short, writer)
    if assessment.timeline:
        yield from ("", page["timeline"])
        yield from (wrapped(numbered(*day, assessment), "- ") for day in days(assessment, writer))
    for part in parts(short.rest, writer):
        yield from ("", part.name)
        yield from (wrapped(cited(finding, assessment, writer), "- ") for finding in part.findings)
    if assessment.given:
        yield from ("", page["answers"])
        for key, value in assessment.given.items():
            if key in writer.words.questions:
                yield f"- {writer.short(key)}: {writer.value(key, value)}"
    if assessment.ignored:
        yield from ("", wrapped(writer.text(page["ignored-text"], keys=writer.shorts(assessment.ignored))))
    yield from ("", writer.whose_rules(assessment), "", page["sources"])
    for id, number in assessment.source_numbers.items():
        source = SOURCES[id]
        title, place = writer.title(source.document), writer.provision(source)
        yield f"[{number}] {title}, {place}, {writer.read(source.document)}"
        yield f"    {source.address}"


def first(assessment: Assessment, short: Summary, writer: Writer) -> Iterator[str]:
    """The summary: what holds, what it means, and what to do now."""
    yield writer.text(writer.words.outcomes[assessment.outcome.value])
    yield wrapped(cited(short.headline, assessment, writer))
    yield from (wrapped(cited(reason, assessment, writer)) for reason in short.reasons)
    yield from (wrapped(writer.brief(later)) for later in short.later)
    yield from (wrapped(cited(one, assessment, writer)) for one in (*short.late, *short.questions))
    yield ""
    for fact in short.facts:
        yield wrapped(f"{writer.text(writer.words.facts_of[fact.topic.value])}: {writer.brief(fact)}")
    yield from ("", writer.topic(Topic.NEXT_STEP))
    for number, step in enumerate(short.steps, 1):
        yield wrapped(cited(step, assessment, writer), f"{number}. ")
        contacts = [id for id in step.sources if id in writer.words.contacts]
        yield from (f"   {writer.text(writer.words.contacts[id])}: {SOURCES[id].address}" for id in contacts)


def cited(finding: Finding, assessment: Assessment, writer: Writer) -> str:
    """The sentence with the numbers of its sources."""
    return numbered(writer.sentence(finding), finding.sources, assessment)


def numbered(sentence: str, sources: Iterable[str], assessment: Assessment) -> str:
    return f"{sentence} {''.join(f'[{assessment.source_numbers[id]}]' for id in sources)}"


def wrapped(sentence: str, mark: str = "") -> str:
    return fill(
        sentence,
        WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )


def errors(problems: tuple[Problem, ...], writer: Writer) -> str:
    return "\n".join(f"{problem.key}: {writer.problem(problem)}" for problem in problems) + "\n"
