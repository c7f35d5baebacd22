"""The answer as HTML, for the form and for the page that every answer has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from calculator.answers import Problem
from calculator.assessment import Assessment
from calculator.conditions import AnswerValue, Given
from calculator.findings import Finding
from calculator.law import SOURCES
from calculator.questions import country
from calculator.rules import Topic
from calculator.summary import summary as summary_of
from calculator.words.grammar import Counted
from calculator.words.marks import as_html
from calculator.writing.cited import cited, source_list
from calculator.writing.parts import Part
from calculator.writing.parts import parts as parts_of
from calculator.writing.sentences import Writer
from calculator.writing.timeline import section as timeline

Address = Callable[[Given], str]
"""Where the answer to other answers is found, seen from here."""
Say = Callable[[str, AnswerValue], str]
"""How an answer that was given is said."""

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
    """The same, piece by piece: first the summary, then everything else."""
    yield from summary(assessment, problems, writer, top)
    yield from more(assessment, writer, address, top)


# First what stands on the first screen.


def summary(
    assessment: Assessment, problems: tuple[Problem, ...], writer: Writer, top: str = "../"
) -> Iterator[str]:
    """What holds, until when, what it means, and what to do now. What is marked is said aloud too."""
    short = summary_of(assessment)
    yield f'<div class="summary" data-outcome="{assessment.outcome.value}">'
    yield from aside(assessment, problems, writer)
    yield f'<p class="outcome">{as_html(writer.text(writer.words.outcomes[assessment.outcome.value]))}</p>'
    yield f'<h2 class="headline" id="answer" data-announce="">{as_html(writer.sentence(short.headline))}</h2>'
    yield sources_of(short.headline, writer)
    for reason in short.reasons:
        yield f'<p class="reason">{as_html(writer.sentence(reason))}</p>{sources_of(reason, writer)}'
    for later in short.later:
        yield f'<p class="later" data-announce="">{as_html(writer.brief(later))}</p>'
    for late in short.late:
        yield f'<p class="late" data-announce="">{as_html(writer.sentence(late))}</p>'
    for question in short.questions:
        yield f'<p class="find-out-first">{as_html(writer.sentence(question))}</p>'
    yield '<dl class="facts">'
    for fact in short.facts:
        name = as_html(writer.text(writer.words.facts_of[fact.topic.value]))
        yield f"<div><dt>{name}</dt><dd>{as_html(writer.brief(fact))}</dd></div>"
    yield f'</dl><section class="steps" id="answer-next-step"><h3>{heading(Topic.NEXT_STEP, writer)}</h3><ol>'
    yield from (statement(step, writer, top) for step in short.steps)
    yield "</ol></section></div>"


def statement(finding: Finding, writer: Writer, top: str) -> str:
    """What the answer says, with its sources and the ways on from it."""
    ways = f"{contact(finding, writer)}{guidance(finding, writer, top)}"
    return f"<li>{as_html(writer.sentence(finding))}{sources_of(finding, writer)}{ways}</li>"


def contact(finding: Finding, writer: Writer) -> str:
    """Links to the contact pages among the sources of what to do."""
    contacts = writer.words.contacts
    return "".join(
        f' <a class="contact" href="{escape(SOURCES[id].address)}">{as_html(writer.text(contacts[id]))}</a>'
        for id in finding.sources
        if id in contacts
    )


def guidance(finding: Finding, writer: Writer, top: str) -> str:
    """A link to where the guidance says more about a finding."""
    return link(GUIDANCE[finding.id], writer, top) if finding.id in GUIDANCE else ""


def link(page: str, writer: Writer, top: str) -> str:
    return f' <a href="{escape(top + page)}">{as_html(writer.text(writer.words.guidance[page]))}</a>'


def sources_of(finding: Finding, writer: Writer) -> str:
    return cited((SOURCES[id] for id in finding.sources), writer)


def heading(topic: Topic, writer: Writer) -> str:
    return as_html(writer.topic(topic))


# Then what stands one tap deeper.


def more(
    assessment: Assessment, writer: Writer, address: Address, top: str = "../", say: Say | None = None
) -> Iterator[str]:
    """The rest of the answer, folded: the browser's search, an address and paper open it.

    Where an age stands for its group, `say` says the group; else an answer is said as it was given.
    """
    yield '<div class="answer-more">'
    yield timeline(assessment, writer)
    for part in parts_of(summary_of(assessment).rest, writer):
        yield from folded(part, assessment, writer, top)
    yield from other_answers(assessment, writer, address)
    yield from given(assessment, writer, say or writer.value)
    yield from sources(assessment, writer)
    yield "</div>"


def folded(part: Part, assessment: Assessment, writer: Writer, top: str) -> Iterator[str]:
    """A part of the rest. What the employer does stands apart, with a way on for employers."""
    is_for_employers = part.id == Topic.EMPLOYER.value
    apart = " for-employer" if is_for_employers else ""
    yield f'<details class="answer-topic{apart}"><summary><h3>{as_html(part.name)}</h3></summary>'
    yield f'<ul id="answer-{part.id}">'
    yield from (statement(finding, writer, top) for finding in part.findings)
    yield f"</ul>{for_employers(assessment, writer, top) if is_for_employers else ''}</details>"


def for_employers(assessment: Assessment, writer: Writer, top: str) -> str:
    """A link to what the guidance tells employers, in the country that is known."""
    within = f"{assessment.given[country.key]}/" if country.key in assessment.given else ""
    page = escape(f"{top}employers/{within}")
    return f'<p><a href="{page}">{escape(writer.words.page["for-employers"])}</a></p>'


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
        return f'<li data-announce="">{escape(problem.key)}: {text}</li>'
    name = as_html(writer.short(problem.key))
    return f'<li data-announce=""><a href="#{escape(problem.key)}">{name}</a>: {text}</li>'


def other_answers(assessment: Assessment, writer: Writer, address: Address) -> Iterator[str]:
    """What would change this answer, with a link to each of the other answers.

    The form knows what else is answered, and leads its links there by the key and the value.
    """
    if not assessment.changes:
        return
    yield f'<section class="answer-changes"><h3>{escape(writer.words.page["changes"])}</h3><ul>'
    for change in assessment.changes:
        link = escape(address(change.given))
        choice = f"{as_html(writer.short(change.key))}: {as_html(writer.value(change.key, change.value))}"
        result = as_html(writer.result(change.outcome, change.months))
        answer = f'data-key="{change.key}" data-value="{change.value}"'
        yield f'<li><a href="{link}" {answer}>{choice}</a> ({result})</li>'
    yield "</ul></section>"


def given(assessment: Assessment, writer: Writer, say: Say) -> Iterator[str]:
    """The answers that were used, so that a printed answer says what it is for.

    What was typed and not chosen is a gap: a book has one answer for ages that give the same.
    """
    page = writer.words.page
    rows = [
        f"<div><dt>{as_html(writer.short(key))}</dt>{answered(key, value, say)}</div>"
        for key, value in assessment.given.items()
        if key in writer.words.questions
    ]
    yield f'<section class="answers-given"><h3>{escape(page["answers"])}</h3>'
    yield f"<dl>{''.join(rows)}</dl>" if rows else ""
    yield f"<p>{as_html(writer.whose_rules(assessment))}</p></section>"


def answered(key: str, value: AnswerValue, say: Say) -> str:
    gap = f' data-given="{key}"' if isinstance(value, int) else ""
    return f"<dd{gap}>{as_html(say(key, value))}</dd>"


def sources(assessment: Assessment, writer: Writer) -> Iterator[str]:
    """All places that are cited, under a line that counts them."""
    cited_here = [SOURCES[id] for id in assessment.cited]
    counted = writer.text(
        writer.words.page["sources-folded"],
        places=Counted(len(cited_here), writer.words.grammar),
        documents=Counted(len({source.document for source in cited_here}), writer.words.grammar),
    )
    yield f'<details class="sources"><summary><h3>{as_html(counted)}</h3></summary>'
    yield from source_list(cited_here, writer)
    yield "</details>"
