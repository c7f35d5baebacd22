"""The answer as a paragraph for a letter: two to four sentences, made from what the answer finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from calculator.assessment import Assessment
from calculator.writing.sentences import Writer


def paragraph(assessment: Assessment, writer: Writer) -> str:
    """The result, what it rests on or what to find out, and that an officer decides."""
    return " ".join(sentences(assessment, writer))


def sentences(assessment: Assessment, writer: Writer) -> Iterator[str]:
    headline, *others = assessment.findings
    yield writer.sentence(headline)
    holding = [finding for finding in others if finding.wording == "limit"]
    if len(holding) == 1:  # its number of months stands in the headline
        yield writer.sentence(replace(holding[0], words="because"))
    yield from (writer.sentence(finding) for finding in others if finding.id == "find-out-first")
    words = writer.words.pages
    yield from (words[name] for finding in others if (name := f"letter-{finding.id}") in words)


def more(assessment: Assessment, writer: Writer) -> str:
    """What stands before the address at the end of the paragraph; it says which day's rules were used."""
    return writer.words.pages["letter-more"].format(day=writer.day(assessment.on))
