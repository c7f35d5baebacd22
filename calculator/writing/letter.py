"""The answer as a paragraph for a letter: two to four sentences, made from what the answer finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from calculator.assessment import Assessment
from calculator.words import Text
from calculator.words.site import site_words_of
from calculator.writing.sentences import Writer


def paragraph(assessment: Assessment, writer: Writer) -> Text:
    """The result, what it rests on or what to find out, and that an officer decides."""
    return writer.text(" ".join(sentence.marked for sentence in sentences(assessment, writer)))


def sentences(assessment: Assessment, writer: Writer) -> Iterator[Text]:
    headline, *others = assessment.findings
    yield writer.sentence(headline)
    holding = [finding for finding in others if finding.wording == "limit"]
    if len(holding) == 1:  # its number of months stands in the headline
        yield writer.sentence(replace(holding[0], words="because"))
    yield from (writer.sentence(finding) for finding in others if finding.id == "find-out-first")
    words = site_words_of(writer.words.language).letter
    yield from (writer.text(words[finding.id]) for finding in others if finding.id in words)


def more(assessment: Assessment, writer: Writer) -> Text:
    """The end of the paragraph, with a gap for the link; it says which day's rules were used."""
    return writer.text(
        site_words_of(writer.words.language).letter["more"], day=writer.day(assessment.on), link="{link}"
    )
