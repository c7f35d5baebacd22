"""An answer in a few sentences: what is said aloud when it comes, and what a preview of its page shows."""

from __future__ import annotations

from collections.abc import Iterator

from calculator.answers import Problem
from calculator.assessment import Assessment
from calculator.summary import summary
from calculator.writing.sentences import Writer


def announcement(assessment: Assessment, problems: tuple[Problem, ...], writer: Writer) -> str:
    """What could not be used, the result, and what it means for the person's own days."""
    return " ".join(sentences(assessment, problems, writer))


def sentences(assessment: Assessment, problems: tuple[Problem, ...], writer: Writer) -> Iterator[str]:
    short = summary(assessment)
    yield writer.sentence(short.headline)
    yield from (writer.brief(later) for later in short.later)
    yield from (writer.sentence(late) for late in short.late)
    yield from (writer.problem(problem) for problem in problems)
