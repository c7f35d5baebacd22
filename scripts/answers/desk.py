"""The link desk for staff: every situation with its link, short address, QR code and paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from calculator.addresses import VALUES, answered
from calculator.answers import UNKNOWN, Answers
from calculator.assessment import assess
from calculator.conditions import Given
from calculator.questions import NORWAY, SWEDEN, age, benefit, country
from calculator.rules import Topic
from calculator.writing import letter
from calculator.writing.sentences import Writer
from scripts.answers.pages import AnswerPage, pages
from scripts.links.short import QR_FILES, absolute, code, short
from scripts.paths import DOCS
from scripts.templates import render
from scripts.written.pages import read_page

BOTH = ""

TOPICS = {
    "jobseeker": (
        Topic.DURATION,
        Topic.MONEY,
        Topic.INSURANCE,
        Topic.PARTICIPANT,
        Topic.NEXT_STEP,
        Topic.CAUTION,
    ),
    "employer": (Topic.EMPLOYER, Topic.DURATION, Topic.INSURANCE),
    "staff": tuple(Topic)[1:],
}
"""The parts of an answer that each reader may be sent to."""

GUIDANCE: dict[str, dict[str, tuple[str, ...]]] = {
    "jobseeker": {
        SWEDEN: (
            "sweden/how-long",
            "sweden/money",
            "sweden/insurance",
            "sweden/illness-and-absence",
            "sweden/how-to-apply",
            "sweden/if-you-disagree",
        ),
        NORWAY: (
            "norway/how-long",
            "norway/money",
            "norway/your-rights",
            "norway/absence",
            "norway/how-to-apply",
            "norway/if-you-disagree",
        ),
        BOTH: ("what-is-work-training", "words"),
    },
    "employer": {
        SWEDEN: ("employers/sweden", "employers/checklist-sweden"),
        NORWAY: ("employers/norway", "employers/checklist-norway"),
    },
    "staff": {
        BOTH: ("where-sources-disagree", "side-by-side", "sources"),
    },
}
"""The pages of the guidance for each reader, by the country that they are about."""


@dataclass(frozen=True)
class Place:
    """A page that a letter can lead to, as the desk shows it."""

    path: str
    label: str
    country: str
    root: str

    @property
    def code(self) -> str:
        return code(self.path)

    @property
    def href(self) -> str:
        return self.root + self.path

    @property
    def link(self) -> str:
        return absolute(self.path)

    @property
    def short(self) -> str:
        return absolute(short(self.path))

    @property
    def qr(self) -> list[dict[str, str]]:
        """The files of the QR code, the drawing first."""
        folder = self.root + short(self.path)
        return [{"href": folder + name, "kind": name.partition(".")[2].upper()} for name in QR_FILES]


@dataclass(frozen=True)
class Situation(Place):
    """The page of an answer, with the paragraph that a letter can quote."""

    words: str
    more: str
    topics: tuple[str, ...]

    @property
    def html(self) -> str:
        """The paragraph for a page or a message, as its source."""
        link = f'<a href="{escape(self.short)}">{escape(self.short)}</a>'
        return f"<p>{escape(f'{self.words} {self.more}', quote=False)} {link}</p>"


@dataclass(frozen=True)
class Guidance(Place):
    reader: str


def desk(writer: Writer, root: str, today: date) -> str:
    """The desk as HTML; `root` leads to the site's top."""
    found = list(situations(writer, root, today))
    return render(
        "link-desk.html",
        root=root,
        words=writer.words.pages,
        topics=writer.words.topics,
        readers={reader: [topic.value for topic in topics] for reader, topics in TOPICS.items()},
        countries={
            name: [place for place in found if place.country == name] for name in (SWEDEN, NORWAY, BOTH)
        },
        country_names={name: writer.choice(country.key, name or UNKNOWN) for name in (SWEDEN, NORWAY, BOTH)},
        guidance=list(guidance(writer.words.language, root)),
    )


def situations(writer: Writer, root: str, today: date) -> Iterator[Situation]:
    """The answers to what decides; age and benefit a letter seldom needs to name."""
    for page in pages():
        if isinstance(page, AnswerPage) and not {age.key, benefit.key} & page.given.keys():
            assessment = assess(Answers(page.given, (), ()), today)
            yield Situation(
                page.path,
                label(page.given, writer),
                str(page.given.get(country.key, BOTH)),
                root,
                letter.paragraph(assessment, writer),
                letter.more(assessment, writer),
                tuple(dict.fromkeys(finding.topic.value for finding in assessment.findings)),
            )


def label(given: Given, writer: Writer) -> str:
    """The situation in a line. A value that only one question has says by itself what it is about."""
    answers = answered(given)
    return "; ".join(
        writer.choice(key, str(value))
        if VALUES[str(value)] == 1
        else f"{writer.short(key)}: {writer.choice(key, str(value))}"
        for key, value in answers.items()
        if key != country.key or len(answers) == 1
    )


def guidance(language: str, root: str) -> Iterator[Guidance]:
    for reader, by_country in GUIDANCE.items():
        for name, stems in by_country.items():
            for stem in stems:
                page = read_page(DOCS / language / f"{stem}.md", f"{language}/{stem}.md")
                yield Guidance(f"{stem}/", str(page.meta["title"]), name, root, reader)


def guidance_paths() -> list[str]:
    """The pages of the guidance that have a short address."""
    stems = (stem for by_country in GUIDANCE.values() for stems in by_country.values() for stem in stems)
    return [f"{stem}/" for stem in dict.fromkeys(stems)]
