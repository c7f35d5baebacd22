"""What is said aloud when an answer comes, for those who do not see it change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from calculator.answers import Problem
from calculator.assessment import Assessment
from calculator.findings import Finding
from calculator.rules import Topic
from calculator.writing.sentences import Writer, said


def announcement(assessment: Assessment, problems: tuple[Problem, ...], writer: Writer) -> str:
    """The result, what it means for the person's own days, and what could not be used."""
    return " ".join(sentences(assessment, problems, writer))


def sentences(assessment: Assessment, problems: tuple[Problem, ...], writer: Writer) -> Iterator[str]:
    (_, headline), *others = said(assessment, writer)
    yield headline
    yield from (sentence for finding, sentence in others if is_about_days(finding))
    yield from (writer.problem(problem) for problem in problems)


def is_about_days(finding: Finding) -> bool:
    """Whether it names a day that the person gave, or one that is counted from it."""
    days = (detail for detail in finding.details.values() if isinstance(detail, date))
    return finding.topic is Topic.DURATION and any(days)
