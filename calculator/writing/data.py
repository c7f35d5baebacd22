"""The answer as data, for other programs; the names are promised in the interface."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from calculator.answers import Problem, as_query_values
from calculator.assessment import Assessment
from calculator.decision import Maximum
from calculator.findings import Amount, Total
from calculator.law import SOURCES
from calculator.situation import Situation
from calculator.sources import Source
from calculator.summary import summary
from calculator.writing import timeline
from calculator.writing.sentences import Writer, said


def outcome(assessment: Assessment, writer: Writer) -> dict[str, Any]:
    """The assessment as a JSON object."""
    return {
        "answers": as_query_values(assessment.given),
        "ignored": list(assessment.ignored),
        "on": assessment.on.isoformat(),
        "outcome": assessment.outcome.value,
        "limits": limits(assessment.limits, assessment),
        "planned": assessment.planned.value if assessment.planned else None,
        "questions": list(assessment.questions),
        "summary": in_short(assessment, writer),
        "findings": [
            {
                "id": finding.id,
                "topic": finding.topic.value,
                "text": sentence,
                "sources": list(finding.sources),
            }
            for finding, sentence in said(assessment, writer)
        ],
        "sources": {id: source(SOURCES[id], writer) for id in assessment.cited},
        "changes": [
            {
                "key": change.key,
                "value": change.value,
                "outcome": change.outcome.value,
                "limits": limits(change.decision.limits, assessment),
            }
            for change in assessment.changes
        ],
        "amounts": [amount(said) for said in assessment.amounts],
        "sums": [weekly_sum(said) for said in assessment.sums],
        "timeline": timeline.as_data(assessment, writer),
    }


def in_short(assessment: Assessment, writer: Writer) -> dict[str, Any]:
    """What is said first: sentences, and the ids of the findings that say more."""
    short = summary(assessment)
    return {
        "headline": writer.sentence(short.headline),
        "later": [writer.brief(later) for later in short.later],
        "late": [writer.sentence(late) for late in short.late],
        "facts": [{"topic": fact.topic.value, "text": writer.brief(fact)} for fact in short.facts],
        "steps": [step.id for step in short.steps],
    }


def limits(maxima: Iterable[Maximum], situation: Situation) -> list[dict[str, Any]]:
    """Maxima with their latest last days."""
    return [
        {
            "months": limit.months,
            "last_day": last_day.isoformat() if last_day else None,
            "needs": [dict(need) for need in limit.needs],
        }
        for limit in maxima
        for last_day in [situation.latest_last_day(limit)]
    ]


def amount(said: Amount) -> dict[str, Any]:
    """An amount of money with the days on which it holds; no last day until it is changed."""
    figure, number = said.figure, said.number
    return {
        "figure": figure.id,
        "number": number.number,
        "currency": figure.currency,
        "per": figure.per,
        "first": number.first.isoformat(),
        "last": number.last.isoformat() if number.last else None,
        "source": figure.source,
    }


@cache
def weekly_sum(said: Total) -> dict[str, Any]:
    """What an amount makes in a week: its number times each of `times`, the answers that it rests on."""
    return {
        **amount(said.rate),
        "number": said.number,
        "per": "week",
        "rate": said.rate.number.number,
        "times": dict(said.times),
    }


def source(cited: Source, writer: Writer) -> dict[str, str | None]:
    """What a reader needs to find a source again, and how old the text is that we read."""
    return {
        "title": writer.title(cited.document),
        # The exact place: who takes the data looks it up in the document itself.
        "provision": cited.provision or writer.provision(cited),
        "address": cited.address,
        "read_on": cited.read_on.isoformat(),
        "wording": cited.wording.isoformat() if cited.wording else None,
    }


def errors(problems: tuple[Problem, ...], writer: Writer) -> dict[str, Any]:
    """The problems as a JSON object."""
    return {"errors": [{"key": problem.key, "message": writer.problem(problem)} for problem in problems]}
