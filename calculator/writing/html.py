"""The answer as HTML, for the form and for the page that every answer has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from html import escape

from calculator.answers import Problem
from calculator.assessment import Assessment
from calculator.conditions import Given
from calculator.law import SOURCES
from calculator.rules import Topic
from calculator.sources import Document, Source
from calculator.words.marks import as_html
from calculator.writing.sentences import Writer, said

Address = Callable[[Given], str]
"""Where the answer to other answers is found, seen from here."""

GUIDANCE = {
    "employed-on-sick-leave": "on-sick-leave/",
    "employed-on-sick-leave-in-norway": "on-sick-leave/",
    "nav-places-you-in-a-group": "norway/who-can-take-part/#effort-group",
    "no-tiltakspenger-with": "norway/other-programmes/",
    "other-benefit-in-norway": "norway/other-programmes/",
    "absence-for-a-good-reason": "norway/absence/#tiltakspenger",
    "travel-costs": "norway/money/#travel",
    "child-care-and-housing": "norway/money/#child-care",
    "report-an-injury": "norway/your-rights/#injury",
    "complain": "norway/if-you-disagree/#time",
}
"""Where the guidance says more about a finding, from the top of the language."""


def answer(
    assessment: Assessment,
    problems: tuple[Problem, ...],
    writer: Writer,
    address: Address,
    top: str = "../",
) -> str:
    """The assessment and what could not be used, to stand inside the answer's section.

    `top` leads to the top of the language; the form's page lies one level below it.
    """
    return "".join(parts(assessment, problems, writer, address, top))


def parts(
    assessment: Assessment, problems: tuple[Problem, ...], writer: Writer, address: Address, top: str
) -> Iterator[str]:
    numbers = assessment.source_numbers
    by_topic: dict[Topic, list[str]] = {topic: [] for topic in Topic}
    for finding, sentence in said(assessment, writer):
        cited = references([numbers[id] for id in finding.sources], writer)
        by_topic[finding.topic].append(f"{as_html(sentence)} {more(finding.id, writer, top)}{cited}")
    yield from aside(assessment, problems, writer)
    headline, *reasons = by_topic.pop(Topic.ELIGIBILITY)
    yield f'<h2 class="headline" id="answer">{headline}</h2>'
    yield from (f"<p>{reason}</p>" for reason in reasons)
    topics = [topic for topic in by_topic if by_topic[topic]]
    yield contents(topics, writer)
    for topic in topics:
        items = "".join(f"<li>{sentence}</li>" for sentence in by_topic[topic])
        heading = as_html(writer.topic(topic))
        yield f'<section class="answer-topic" id="answer-{topic.value}"><h3>{heading}</h3>'
        yield f"<ul>{items}</ul></section>"
    yield from other_answers(assessment, writer, address)
    yield from given(assessment, writer)
    yield from sources(assessment, writer)


def more(finding: str, writer: Writer, top: str) -> str:
    """A link to where the guidance says more about a finding."""
    if finding not in GUIDANCE:
        return ""
    title = as_html(writer.text(writer.words.guidance[GUIDANCE[finding]]))
    return f'<a href="{escape(top + GUIDANCE[finding])}">{title}</a> '


def contents(topics: Iterable[Topic], writer: Writer) -> str:
    """Links to the parts of the answer: it is long, and a phone is small."""
    links = "".join(
        f'<li><a href="#answer-{topic.value}">{as_html(writer.topic(topic))}</a></li>' for topic in topics
    )
    label = escape(writer.words.page["contents"])
    return f'<nav class="answer-contents" aria-label="{label}"><ul>{links}</ul></nav>'


def references(numbers: Iterable[int], writer: Writer) -> str:
    """Links to entries of the numbered list of sources."""
    label = writer.words.page["source"]
    links = "".join(
        f'<a class="reference" href="#source-{number}" aria-label="{escape(label.format(number=number))}">'
        f"[{number}]</a>"
        for number in numbers
    )
    return f'<span class="references">{links}</span>'


def aside(assessment: Assessment, problems: tuple[Problem, ...], writer: Writer) -> Iterator[str]:
    """What was not used, and why."""
    page = writer.words.page
    if problems:
        items = "".join(problem_line(problem, writer) for problem in problems)
        yield f'<div class="error-summary"><h2>{escape(page["problems"])}</h2><ul>{items}</ul></div>'
    if assessment.ignored:
        keys = writer.shorts(assessment.ignored)
        yield f'<p class="set-aside">{as_html(writer.text(page["ignored-text"], keys=keys))}</p>'


def problem_line(problem: Problem, writer: Writer) -> str:
    """What is wrong, after a link to the question it is about; an address can hold other keys too."""
    text = as_html(writer.problem(problem))
    if problem.key not in writer.words.questions:
        return f"<li>{escape(problem.key)}: {text}</li>"
    return f'<li><a href="#{escape(problem.key)}">{as_html(writer.short(problem.key))}</a>: {text}</li>'


def other_answers(assessment: Assessment, writer: Writer, address: Address) -> Iterator[str]:
    """What would change this answer, with a link to each of the other answers."""
    if not assessment.changes:
        return
    yield f'<section class="answer-changes"><h3>{escape(writer.words.page["changes"])}</h3><ul>'
    for change in assessment.changes:
        link = escape(address(change.given))
        choice = f"{as_html(writer.short(change.key))}: {as_html(writer.value(change.key, change.value))}"
        result = as_html(writer.result(change.outcome, change.months))
        yield f'<li><a href="{link}">{choice}</a> ({result})</li>'
    yield "</ul></section>"


def given(assessment: Assessment, writer: Writer) -> Iterator[str]:
    """The answers that were used, so that a printed answer says what it is for."""
    page = writer.words.page
    rows = [
        f"<div><dt>{as_html(writer.short(key))}</dt><dd>{as_html(writer.value(key, value))}</dd></div>"
        for key, value in assessment.given.items()
        if key in writer.words.questions
    ]
    yield f'<section class="answers-given"><h3>{escape(page["answers"])}</h3>'
    yield f"<dl>{''.join(rows)}</dl>" if rows else ""
    yield f"<p>{as_html(writer.whose_rules(assessment))}</p></section>"


def sources(assessment: Assessment, writer: Writer) -> Iterator[str]:
    yield f'<section class="sources"><h3>{escape(writer.words.page["sources"])}</h3>'
    yield f"{source_list([SOURCES[id] for id in assessment.cited], writer)}</section>"


def source_list(cited: Iterable[Source], writer: Writer) -> str:
    """The sources to which the references lead, under the document in which they stand."""
    places: dict[str, list[str]] = {}
    for number, source in enumerate(cited, 1):
        place = f'<span id="source-{number}">[{number}] {provision_link(source, writer)}</span>'
        places.setdefault(document_line(source.document, writer), []).append(place)
    items = (f"<li>{document}: {', '.join(within)}</li>" for document, within in places.items())
    return f"<ul>{''.join(items)}</ul>"


@cache
def document_line(document: Document, writer: Writer) -> str:
    return f"{as_html(writer.title(document))} ({as_html(writer.read(document))})"


@cache
def provision_link(source: Source, writer: Writer) -> str:
    """The provision, as a link to the official text."""
    return f'<a href="{escape(source.address)}">{as_html(writer.provision(source))}</a>'
