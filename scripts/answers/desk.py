"""The link desk for staff: every situation with its link, short address, QR code and paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from calculator.addresses import SHORT_FORM, SPEAKING
from calculator.answers import UNKNOWN, Answers
from calculator.assessment import assess
from calculator.conditions import Given
from calculator.questions import NORWAY, SWEDEN, age, benefit, country
from calculator.rules import Topic
from calculator.words import Text
from calculator.writing import letter
from calculator.writing.sentences import Writer
from scripts.answers.lasting import BOTH, GUIDANCE, codes_of
from scripts.answers.ways import answer_pages
from scripts.languages import LANGUAGES, Language
from scripts.links.qr import QR_FILES
from scripts.links.short import HERE, absolute, short_address, site_address
from scripts.theme.templates import render
from scripts.written.pages import read_page

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


@dataclass(frozen=True)
class Place:
    """A page that a letter can lead to, as the desk shows it. `site_top` is the way there from the desk."""

    path: str
    """From the top of the site."""
    page: str
    """From the top of the language: the same in every language."""
    name: str
    country: str
    site_top: str
    code: str
    """Of its short address."""

    @property
    def href(self) -> str:
        return self.site_top + self.path

    @property
    def link(self) -> str:
        return absolute(self.path)

    @property
    def short(self) -> str:
        return absolute(short_address(self.code))

    @property
    def qr(self) -> list[dict[str, str]]:
        """The files of the QR code, the drawing first."""
        folder = self.site_top + short_address(self.code)
        return [{"href": folder + name, "kind": name.partition(".")[2].upper()} for name in QR_FILES]


@dataclass(frozen=True)
class Situation(Place):
    """The page of an answer, with the paragraph that a letter can quote."""

    words: Text
    more: Text
    topics: tuple[str, ...]

    @property
    def html(self) -> str:
        """The paragraph for a page or a message, as its source."""
        link = f'<a href="{escape(self.short)}">{escape(self.short)}</a>'
        text = escape(f"{self.words} {self.more}", quote=False)
        return f"<p>{text.replace('{link}', link)}</p>"


@dataclass(frozen=True)
class Guidance(Place):
    reader: str


def desk(language: Language, page: str, today: date) -> str:
    """The desk as HTML, for the page that holds it: its path from the top of the language."""
    top, site_top = language.tops(page)
    writer = language.writer
    found = list(situations(language, site_top, today))
    return render(
        "link-desk.html",
        top=top,
        leads_here="" if site_address() else HERE,
        words=language.site_words.desk,
        language=language.name,
        desks=[
            {
                "language": other.name,
                "label": other.site_words.frame["language"],
                "href": site_top + other.path(page),
            }
            for other in LANGUAGES
        ],
        topics=writer.words.topics,
        readers={reader: [topic.value for topic in topics] for reader, topics in TOPICS.items()},
        countries={
            name: [place for place in found if place.country == name] for name in (SWEDEN, NORWAY, BOTH)
        },
        country_names={name: writer.choice(country.key, name or UNKNOWN) for name in (SWEDEN, NORWAY, BOTH)},
        guidance=list(guidance(language, site_top)),
    )


def situations(language: Language, site_top: str, today: date) -> Iterator[Situation]:
    """The answers to what decides; age and benefit a letter seldom needs to name."""
    writer = language.writer
    for page in answer_pages(SHORT_FORM):
        if not {age.key, benefit.key} & page.given.keys():
            assessment = assess(Answers(page.given, (), ()), today)
            yield Situation(
                path := language.path(page.path),
                page.path,
                in_a_line(page.given, writer),
                str(page.given.get(country.key, BOTH)),
                site_top,
                codes_of(language)[path],
                letter.paragraph(assessment, writer),
                letter.more(assessment, writer),
                tuple(dict.fromkeys(finding.topic.value for finding in assessment.findings)),
            )


def in_a_line(given: Given, writer: Writer) -> str:
    """The situation in a line. A value that only one question has says by itself what it is about."""
    answers = SHORT_FORM.answered(given)
    return "; ".join(
        writer.choice(key, str(value))
        if (key, value) in SPEAKING
        else f"{writer.short(key)}: {writer.choice(key, str(value))}"
        for key, value in answers.items()
        if key != country.key or len(answers) == 1
    )


def guidance(language: Language, site_top: str) -> Iterator[Guidance]:
    for reader, by_country in GUIDANCE.items():
        for name, stems in by_country.items():
            for stem in stems:
                page = read_page(language.docs / f"{stem}.md", f"{language.name}/{stem}.md")
                path = language.path(f"{stem}/")
                code = codes_of(language)[path]
                yield Guidance(path, f"{stem}/", str(page.meta["title"]), name, site_top, code, reader)
