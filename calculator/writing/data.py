"""The answer as data, for other programs; the names are promised in the interface."""

from __future__ import annotations

from typing import Any

from calculator.answers import Problem, as_query_values
from calculator.assessment import Assessment
from calculator.sources import SOURCES
from calculator.writing.sentences import Writer


def outcome(assessment: Assessment, writer: Writer) -> dict[str, Any]:
    """The assessment as a JSON object."""
    findings = assessment.findings
    cited = dict.fromkeys(source for finding in findings for source in finding.sources)
    return {
        "answers": as_query_values(assessment.given),
        "ignored": list(assessment.ignored),
        "on": assessment.on.isoformat(),
        "outcome": assessment.outcome.value,
        "limits": [
            {
                "months": limit.months,
                "last_day": last_day.isoformat() if last_day else None,
                "needs": [dict(need) for need in limit.needs],
            }
            for limit in assessment.limits
            for last_day in [assessment.latest_last_day(limit)]
        ],
        "planned": assessment.planned.value if assessment.planned else None,
        "questions": list(assessment.questions),
        "findings": [
            {
                "id": finding.id,
                "topic": finding.topic.value,
                "text": writer.sentence(finding),
                "sources": list(finding.sources),
            }
            for finding in findings
        ],
        "sources": {id: source(id) for id in cited},
    }


def source(id: str) -> dict[str, str]:
    cited = SOURCES[id]
    return {
        "title": cited.title,
        "provision": cited.provision,
        "address": cited.address,
        "read_on": cited.read_on.isoformat(),
    }


def errors(problems: tuple[Problem, ...], writer: Writer) -> dict[str, Any]:
    """The problems as a JSON object."""
    return {"errors": [{"key": problem.key, "message": writer.problem(problem)} for problem in problems]}
