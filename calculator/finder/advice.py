"""The finder's answer: how each programme fits and why, what to do next, and what only an officer decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain

from calculator.answers import UNKNOWN
from calculator.conditions import Given
from calculator.finder.fits import GUIDES, Fit, fit, unanswered
from calculator.finder.rules import Guide, Programme
from calculator.findings import READING_ORDER, Finding, distinct
from calculator.law.quoted import FIGURES, SOURCES
from calculator.questions import country
from calculator.rules import Boundary, Statement, Topic

BESIDE = "not-looked-into"
"""Said of a programme that was not asked about to the end, because another one fits."""


@dataclass(frozen=True)
class Verdict:
    """How a programme fits, with the reasons."""

    programme: str
    fit: Fit
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Advice:
    """What the finder says to these answers, with the figures of the day `on`."""

    given: Given
    on: date

    @cached_property
    def known(self) -> Given:
        """The answers, with "unknown" for what was asked and is not answered."""
        return unanswered(self.given)

    @property
    def guides(self) -> tuple[Guide, ...]:
        """How people come into the programmes of the country answered; of none before there is one."""
        return (GUIDES[str(self.given[country.key])],) if country.key in self.given else ()

    @property
    def questions(self) -> tuple[str, ...]:
        """What was asked and is not answered, in the order of the questions."""
        return tuple(key for key, value in self.known.items() if value == UNKNOWN)

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """How each programme of the country fits, in the order in which they are looked at."""
        programmes = [programme for guide in self.guides for programme in guide.programmes]
        fits = {programme: fit(programme, self.given) for programme in programmes}
        meets = Fit.MEETS in fits.values()
        return tuple(
            Verdict(programme.id, found, tuple(self.reasons(programme, found, beside=meets)))
            for programme, found in fits.items()
        )

    @property
    def fitting(self) -> tuple[str, ...]:
        """The programmes whose conditions are met as far as a person can tell."""
        return tuple(verdict.programme for verdict in self.verdicts if verdict.fit is Fit.MEETS)

    @property
    def outcome(self) -> Fit:
        """The best fit that there is; before there is a country it depends."""
        fits = {verdict.fit for verdict in self.verdicts}
        return next((one for one in Fit if one in fits), Fit.DEPENDS)

    @cached_property
    def instead(self) -> Statement | None:
        """What stands above the answer in place of the usual headline."""
        headlines = (statement for guide in self.guides for statement in guide.headlines)
        return next((one for one in headlines if one.when.truth(self.known)), None)

    @property
    def says_what_to_do_first(self) -> bool:
        """Whether the next step matters more than how the programmes fit."""
        return self.instead is not None and self.outcome is not Fit.MEETS

    @cached_property
    def headline(self) -> Finding:
        if self.instead:
            return Finding(self.instead.id, Topic.ELIGIBILITY, self.instead.sources)
        if not self.guides:
            sources = distinct(id for guide in GUIDES.values() for id in guide.sources["work"])
            return Finding("headline-no-country", Topic.ELIGIBILITY, sources)
        deciding = [verdict for verdict in self.verdicts if verdict.fit is self.outcome]
        sources = distinct(id for verdict in deciding for one in verdict.findings for id in one.sources)
        words = f"headline-{self.outcome.value}-{self.given[country.key]}"
        details = {"measures": self.fitting} if self.fitting else {}
        return Finding(f"headline-{self.outcome.value}", Topic.ELIGIBILITY, sources, details, words)

    def reasons(self, programme: Programme, found: Fit, *, beside: bool) -> Iterator[Finding]:
        boundaries = programme.boundaries
        sources = distinct(id for boundary in boundaries for id in boundary.sources)
        id = f"{programme.id}-{found.value}"
        match found:
            case Fit.MEETS:
                facts = dict.fromkeys(
                    fact for boundary in boundaries for fact in boundary.within.facts(self.given)
                )
                details = {"facts": tuple(facts), "wording": wording(sources)}
                yield Finding(id, Topic.ELIGIBILITY, sources, details, found.value)
            case Fit.OUTSIDE:
                for boundary in boundaries:
                    if boundary.within.truth(self.given) is False:
                        yield said(boundary, Topic.ELIGIBILITY, self.on)
            case Fit.OFFICER if beside:
                yield Finding(id, Topic.ELIGIBILITY, sources, {}, BESIDE)
            case _:
                yield Finding(id, Topic.ELIGIBILITY, sources, {}, found.value)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that is said, in reading order."""
        found = [
            self.headline,
            *(finding for verdict in self.verdicts for finding in verdict.findings),
            *self.missing(),
            *(
                said(statement, statement.topic, self.on)
                for guide in self.guides
                for statement in guide.statements
                if statement.when.truth(self.known)
            ),
        ]
        return tuple(sorted(found, key=lambda finding: READING_ORDER[finding.topic]))

    def missing(self) -> Iterator[Finding]:
        """What to find out first; the country is asked for in the headline."""
        for key in self.questions if self.guides else ():
            reasons = (guide.sources.get(key, ()) for guide in self.guides)
            sources = distinct(chain.from_iterable(reasons))
            yield Finding(f"find-out-{key}", Topic.NEXT_STEP, sources, {"question": key}, "find-out")

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The sources of the findings, each once, in the order in which they are cited."""
        return distinct(id for finding in self.findings for id in finding.sources)


def said(rule: Boundary | Statement, topic: Topic, on: date) -> Finding:
    sources = distinct((*rule.sources, *(FIGURES[figure].source for figure in rule.figures)))
    return Finding(rule.id, topic, sources, numbers_of(rule.figures, on))


def numbers_of(figures: Iterable[str], on: date) -> dict[str, int]:
    return {id: FIGURES[id].needed(on) for id in figures}


def wording(sources: Iterable[str]) -> date:
    """The day for which all of these texts are known to hold: the oldest of their wordings."""
    return min(day for id in sources if (day := SOURCES[id].wording))
