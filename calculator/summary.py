"""The answer in short, picked from its findings: what holds, until when, what it means, what to do now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from calculator.assessment import Assessment
from calculator.findings import FITS_ALL, PLANNED, Finding, last_days
from calculator.law import EVERYWHERE, SCHEMES
from calculator.rules import Statement, Topic
from calculator.situation import Planned, Situation

MOST_STEPS = 3
STATEMENTS: tuple[Statement, ...] = tuple(
    statement for scheme in (EVERYWHERE, *SCHEMES.values()) for statement in scheme.statements
)
BRIEF = {statement.id for statement in STATEMENTS if statement.brief}
STEPS = {statement.id for statement in STATEMENTS if statement.step}
FACTS = (Topic.DURATION, Topic.MONEY, Topic.INSURANCE, Topic.NEXT_STEP)
"""The topics of which the summary says one fact each, in reading order."""


@dataclass(frozen=True)
class Summary:
    """What stands on the first screen, on top of a page and in a letter. Everything else is in `rest`.

    `reasons` say more about the headline of somebody outside the described group, `later` are maxima that
    an officer must still grant, `late` is a planned last day that is later than a maximum, `questions` what
    to find out first. `facts` are said in short, and in full in the rest.
    """

    headline: Finding
    reasons: tuple[Finding, ...]
    later: tuple[Finding, ...]
    late: tuple[Finding, ...]
    questions: tuple[Finding, ...]
    facts: tuple[Finding, ...]
    steps: tuple[Finding, ...]
    rest: tuple[Finding, ...]


@lru_cache(maxsize=1)  # one answer is written several ways
def summary(assessment: Assessment) -> Summary:
    """The findings of an answer, sorted into what is said first and what is said in detail."""
    headline, *others = assessment.findings
    reasons = tuple(one for one in others if assessment.is_outside and one.topic is Topic.ELIGIBILITY)
    later = tuple(later_maxima(assessment))
    late = tuple(one for one in others if is_late(one))
    questions = tuple(one for one in others if one.id == "find-out-first")
    steps = tuple(islice(steps_of(others), MOST_STEPS))
    first = {id(one) for one in (*reasons, *late, *questions, *steps)}
    rest = tuple(one for one in others if id(one) not in first)
    return Summary(headline, reasons, later, late, questions, tuple(facts(assessment)), steps, rest)


def steps_of(findings: list[Finding]) -> Iterator[Finding]:
    """What to do now: first whom to ask, then what comes after."""
    steps = [finding for finding in findings if finding.id in STEPS]
    yield from (step for step in steps if step.topic is Topic.NEXT_STEP)
    yield from (step for step in steps if step.topic is not Topic.NEXT_STEP)


def is_late(finding: Finding) -> bool:
    """Whether it says that the planned last day is too late, for one maximum or for all."""
    may_be_late = finding.id in {f"{PLANNED}{kind.value}" for kind in (Planned.DEPENDS, Planned.TOO_LONG)}
    return may_be_late and finding.wording != FITS_ALL


def facts(assessment: Assessment) -> Iterator[Finding]:
    """How long, money, insurance and the first step, as far as the answer speaks of them."""
    if assessment.limits:
        yield how_long(assessment)
    by_topic = {finding.topic: finding for finding in assessment.findings if finding.id in BRIEF}
    yield from (by_topic[topic] for topic in FACTS if topic in by_topic)


def how_long(situation: Situation) -> Finding:
    """The lengths that no officer has to grant on top, or the days between which they lie."""
    limits = [limit for limit in situation.limits if not limit.is_granted]
    sources = tuple(dict.fromkeys(source for limit in limits for source in limit.sources))
    if situation.first_day:
        details = {"first-day": situation.first_day, **last_days(situation)}
        return Finding("how-long-until", Topic.DURATION, sources, details)
    return Finding("how-long", Topic.DURATION, sources, {"lengths": tuple(limit.months for limit in limits)})


def later_maxima(situation: Situation) -> Iterator[Finding]:
    """Each maximum that an officer must still grant, with its latest last day once the first is known."""
    for limit in situation.limits:
        if limit.is_granted:
            details = {"months": limit.months, "needs": limit.needs, **situation.numbers(limit.figures)}
            if last_day := situation.latest_last_day(limit):
                yield Finding("later-until", Topic.DURATION, limit.sources, {**details, "last-day": last_day})
            else:
                yield Finding("later", Topic.DURATION, limit.sources, details)
