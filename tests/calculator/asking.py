"""A small vocabulary for the tests: ask, and look at what the answer says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import product

from calculator.answers import read
from calculator.assessment import Assessment, assess
from calculator.decision import Outcome
from calculator.findings import Finding
from calculator.law import SCHEMES
from calculator.rules import Scheme, Topic
from calculator.words import DEFAULT, LANGUAGES
from calculator.writing.sentences import Writer

MAY_BE_OFFERED = Outcome.MAY_BE_OFFERED
OUTSIDE = Outcome.OUTSIDE_DESCRIBED_GROUP
MORE_ANSWERS_NEEDED = Outcome.MORE_ANSWERS_NEEDED

TODAY = date(2026, 9, 1)
HOLDS: list[dict[str, str]] = []
"""The needs of a maximum that holds as answered."""
EXTENDED = [{"extension": "granted"}]

YOUTH = "country=sweden&programme=job-guarantee-for-youth"
ESTABLISHMENT = "country=sweden&programme=establishment-programme"
DEVELOPMENT = "country=sweden&programme=job-and-development-guarantee"
ORDINARY = "&measure=work-training"
REINFORCED = "&measure=reinforced-work-training"
NORWAY = "country=norway"


def answer(query: str) -> Assessment:
    """The answer on 1 September 2026, unless the query says otherwise."""
    answers = read(query)
    assert not answers.problems, answers.problems
    return assess(answers, TODAY)


def limits(assessment: Assessment) -> dict[int, list[dict[str, str]]]:
    """Every maximum in months that is possible, and what each needs."""
    return {limit.months: [dict(need) for need in limit.needs] for limit in assessment.limits}


def says(assessment: Assessment, id: str) -> bool:
    return any(finding.id == id for finding in assessment.findings)


def finding(assessment: Assessment, id: str) -> Finding:
    (found,) = (finding for finding in assessment.findings if finding.id == id)
    return found


def cited(assessment: Assessment, id: str) -> set[str]:
    """The sources of a finding."""
    return set(finding(assessment, id).sources)


def sentence(assessment: Assessment, id: str) -> str:
    """A finding in English."""
    return Writer.of(DEFAULT).sentence(finding(assessment, id))


def in_each_language(assessment: Assessment, id: str) -> list[str]:
    """A finding in every language that there is."""
    return [Writer.of(language).sentence(finding(assessment, id)) for language in LANGUAGES]


def all_say(part: object, sentences: Iterable[str]) -> bool:
    """Whether a number, or a word that no language translates, stands in every sentence."""
    return all(re.search(rf"(?<!\d){re.escape(str(part))}(?!\d)", sentence) for sentence in sentences)


CURRENCY = {
    "en": r"(?:SEK|NOK)\s(?P<number>\d[\d,]*)",
    "sv": r"(?P<number>\d[\d\s]*)\s(?:norska )?(?:kronor|krona)",
    "nb": r"(?P<number>\d[\d\s]*)\s(?:svenske? )?(?:kroner|krone)",
}
"""How each language writes an amount of money."""


def money_in(text: str, writer: Writer) -> Iterator[int]:
    """Each number of money that a text says in the language of the writer."""
    for found in re.finditer(CURRENCY[writer.words.language], text):
        yield int(re.sub(r"\D", "", found["number"]))


@dataclass(frozen=True)
class Said:
    """Who is told something, and with which sources.

    `to` are patterns such as `country=norway&age=18..71|unknown`; one is enough.
    """

    to: tuple[str, ...]
    sources: set[str]

    def is_for(self, assessment: Assessment) -> bool:
        return any(fits(assessment.given, pattern) for pattern in self.to)


def said(*to: str, sources: str) -> Said:
    return Said(to, set(sources.split()))


def fits(given: Mapping[str, object], pattern: str) -> bool:
    """Whether each key of the pattern has one of its values; `unknown` means that it is not answered."""
    return all(
        any(is_value(given.get(key), value) for value in values.split("|"))
        for key, _, values in (part.partition("=") for part in pattern.split("&"))
    )


def is_value(given: object, value: str) -> bool:
    if ".." in value:
        first, _, last = value.partition("..")
        return isinstance(given, int) and int(first) <= given <= int(last)
    return value == ("unknown" if given is None else str(given))


IN_NO_GROUP = (
    "country=sweden&programme=none",
    "country=norway&age=0..15",
    "country=norway&age=72..120",
    "country=norway&little-experience=no&reduced-capability=no",
    "country=unknown&programme=none&little-experience=no&reduced-capability=no",
    "country=unknown&programme=none&age=0..15|72..120",
)


def may_be_in_the_group(assessment: Assessment) -> bool:
    return not any(fits(assessment.given, pattern) for pattern in IN_NO_GROUP)


def all_hear_exactly(topic: Topic, everybody: dict[str, Said], group: dict[str, Said]) -> None:
    """Check for every set of answers which findings of `topic` there are, and what they cite.

    `group` is said only to those who may be in the described group.
    """
    for assessment in everyone():
        heard = {**everybody, **(group if may_be_in_the_group(assessment) else {})}
        expected = {id: said.sources for id, said in heard.items() if said.is_for(assessment)}
        actual = {
            finding.id: set(finding.sources)
            for finding in assessment.findings
            if finding.topic is topic and not finding.id.startswith(("limit-", "last-day-", "planned-"))
        }
        assert actual == expected, dict(assessment.given)


@contextmanager
def law_with(scheme: Scheme) -> Iterator[None]:
    """Ask under a law in which one country has this scheme instead of its own."""
    real = SCHEMES[scheme.country]
    SCHEMES[scheme.country] = scheme
    try:
        yield
    finally:
        SCHEMES[scheme.country] = real


KINDS = ("", "work-training", "reinforced-work-training")
PROGRAMMES = (
    "",
    "job-guarantee-for-youth",
    "establishment-programme",
    "job-and-development-guarantee",
    "none",
)
SWEDISH_BENEFITS = ("", "activity-support", "development-allowance", "introduction-benefit", "other", "none")
NORWEGIAN_BENEFITS = (
    "",
    "sickness-benefit",
    "unemployment-benefit",
    "work-assessment-allowance",
    "other",
    "none",
)
YES_NO = ("", "yes", "no")
AGES = ("", "15", "16", "17", "18", "69", "70", "71", "72")
EDGES = ("", "15", "16", "71", "72")

DECIDING = {
    "country": ("", "sweden", "norway"),
    "programme": PROGRAMMES,
    "measure": KINDS,
    "long-participation": YES_NO,
    "little-experience": YES_NO,
    "reduced-capability": YES_NO,
}


def combinations(values: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Every query with one of the values for each key."""
    return [
        "&".join(f"{key}={value}" for key, value in zip(values, chosen, strict=True))
        for chosen in product(*values.values())
    ]


@cache
def everyone() -> tuple[Assessment, ...]:
    """The answer to every set of answers, dates aside."""
    queries = [
        *combinations(
            {
                "country": ("sweden",),
                "programme": PROGRAMMES,
                "measure": KINDS,
                "long-participation": YES_NO,
                "benefit": SWEDISH_BENEFITS,
            }
        ),
        *combinations(
            {
                "country": ("norway",),
                "little-experience": YES_NO,
                "reduced-capability": YES_NO,
                "age": AGES,
                "benefit": NORWEGIAN_BENEFITS,
            }
        ),
        *combinations({**DECIDING, "country": ("",), "age": ("", "15", "72")}),
    ]
    different = {frozenset(assessment.given.items()): assessment for assessment in map(answer, queries)}
    return tuple(different.values())
