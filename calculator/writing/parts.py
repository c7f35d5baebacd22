"""The parts of an answer after its summary, each with its name: the same on pages and in plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from calculator.findings import Finding
from calculator.rules import Topic
from calculator.words import Text
from calculator.writing.sentences import Writer

LAST = Topic.EMPLOYER
"""What the employer does has its own place, after all that is said to the person."""
DISAGREE = "disagree"
"""What is left of the next steps when the first ones stand in the summary."""


@dataclass(frozen=True)
class Part:
    """Findings under a heading; `id` is a name for addresses."""

    id: str
    name: Text
    findings: tuple[Finding, ...]


def parts(rest: Iterable[Finding], writer: Writer) -> Iterator[Part]:
    """The findings that the summary does not say, by what they are about."""
    findings = tuple(rest)
    for topic in (*(topic for topic in Topic if topic is not LAST), LAST):
        about = tuple(finding for finding in findings if part_of(finding) is topic)
        if about and topic is Topic.NEXT_STEP:
            yield Part(DISAGREE, writer.text(writer.words.page[DISAGREE]), about)
        elif about:
            yield Part(topic.value, writer.topic(topic), about)


def part_of(finding: Finding) -> Topic:
    """Why an answer holds is said with how long."""
    return Topic.DURATION if finding.topic is Topic.ELIGIBILITY else finding.topic
