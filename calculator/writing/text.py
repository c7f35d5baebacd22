"""The answer as plain text, for a person at a terminal or in a letter."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill

from calculator.answers import Problem
from calculator.assessment import Assessment
from calculator.law import SOURCES
from calculator.rules import Topic
from calculator.writing.sentences import Writer, said

WIDTH = 88


def answer(assessment: Assessment, writer: Writer) -> str:
    """The assessment as plain text; its sentences are at most 88 characters wide."""
    return "\n".join(lines(assessment, writer)) + "\n"


def lines(assessment: Assessment, writer: Writer) -> Iterator[str]:
    page = writer.words.page
    for topic in Topic:
        about = [one for one in said(assessment, writer) if one[0].topic is topic]
        if about and topic is not Topic.ELIGIBILITY:
            yield from ("", writer.topic(topic))
        for finding, sentence in about:
            references = "".join(f"[{assessment.source_numbers[id]}]" for id in finding.sources)
            yield fill(
                f"{sentence} {references}",
                WIDTH,
                initial_indent="" if topic is Topic.ELIGIBILITY else "- ",
                subsequent_indent="" if topic is Topic.ELIGIBILITY else "  ",
                break_long_words=False,
                break_on_hyphens=False,
            )
    if assessment.given:
        yield from ("", page["answers"])
        for key, value in assessment.given.items():
            if key in writer.words.questions:
                yield f"- {writer.short(key)}: {writer.value(key, value)}"
    if assessment.ignored:
        yield from ("", writer.text(page["ignored-text"], keys=writer.shorts(assessment.ignored)))
    yield from ("", writer.whose_rules(assessment), "", page["sources"])
    for id, number in assessment.source_numbers.items():
        source = SOURCES[id]
        title, place = writer.title(source.document), writer.provision(source)
        yield f"[{number}] {title}, {place}, {writer.read(source.document)}"
        yield f"    {source.address}"


def errors(problems: tuple[Problem, ...], writer: Writer) -> str:
    return "\n".join(f"{problem.key}: {writer.problem(problem)}" for problem in problems) + "\n"
