"""How readable the pages are: Flesch-Kincaid grade and LIX, as the library textstat counts them.

Official names are counted as one short word, since nobody can write them shorter; and a heading or an
entry of a list ends a sentence. The texts to beat are measured in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, is_dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import textstat

from calculator.questions import PROGRAMMES
from calculator.words import WORDS
from scripts.paths import DOCS
from scripts.written.pages import GENERATED

PAGES = DOCS / "en"
HIGHEST_GRADE = 8
HIGHEST_LIX = 40
ASIDE = {"words", "sources", "side-by-side"}
"""Pages that are lists and tables rather than text: shown, but not held to the limits."""

STATED = {"the first seed": (9.9, 48.7), "the second seed": (10.6, 48.2)}
"""Grade and LIX of the two texts to beat, as they stand: the yardstick where the texts are not at hand."""

NAME = "name"
"""Stands for an official name when words are counted."""
KEPT_NAMES = (
    # Agencies and laws
    "NAV",
    "Arbeids- og velferdsetaten",
    "Norwegian Labour and Welfare Administration",
    "Labour and Welfare Administration",
    "Arbetsförmedlingen",
    "Swedish Public Employment Service",
    "Försäkringskassan",
    "Swedish Social Insurance Agency",
    "Arbetsmiljöverket",
    "Swedish Work Environment Authority",
    "Arbeidstilsynet",
    "Norwegian Labour Inspection Authority",
    "Kammarkollegiet",
    "Work Environment Act",
    "Working Environment Act",
    # Swedish and Norwegian terms that the calculator does not use, or not in brackets
    "aktivitetsersättning",
    "aktivitetsplan",
    "anordnare",
    "anvisning",
    "arbeidsgiver",
    "arbeidstrening",
    "arbetsgivare",
    "arbetsgivaravgift",
    "arbetsmarknadspolitiskt program",
    "arbetslöshetsersättning",
    "deltagare",
    "deltaker",
    "ersättningsdag",
    "fast kontaktperson",
    "grundbelopp",
    "handledning",
    "individuell handlingsplan",
    "introduksjonsprogrammet",
    "karensdag",
    "kontaktperson",
    "kontaktpunkt",
    "liten eller mangelfull arbeidserfaring",
    "lönebidrag",
    "meldekort",
    "nedsatt arbeidsevne",
    "oppfølging",
    "rehabiliteringspenning",
    "sjukpenning",
    "sykmelding",
    "tilretteleggings- og oppfølgingsavtale",
    "tiltaksarrangør",
    "veileder",
    "yrkesskadedekning",
)

BRACKETS = re.compile(r"\(([^()]+)\)")
SCANDINAVIAN = re.compile(r"\([^()]*[åäöæø][^()]*\)|\w*[åäöæø]\w*", re.IGNORECASE)
INNER_STOP = re.compile(r"(?<=\w)[.!?](?=\w)")
"""A stop inside a number or an address ends no sentence."""
END = (".", "!", "?", ":")  # after a colon a list follows, and the first entry is part of the sentence

SKIPPED_ELEMENTS = {"nav", "form", "table", "figure", "svg", "code", "pre", "script", "style", "noscript"}
SKIPPED_CLASSES = {"calculator", "headerlink", "references", "sources", "last-checked"}
BLOCKS = {
    "article",
    "section",
    "div",
    "p",
    "li",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "details",
    "summary",
}
BLOCKS |= {"h1", "h2", "h3", "h4", "h5", "h6", "aside", "header", "footer", "hr", "br"}
VOID = {"br", "hr", "img", "input", "wbr", "source"}
OTHER_LANGUAGES = ("sv", "nb", "no", "nn")


@dataclass(frozen=True)
class Readability:
    """How hard a text is: the grade at school that it takes, and the readability index LIX."""

    grade: float
    lix: float
    words: int
    sentences: int

    @property
    def plain(self) -> bool:
        return self.grade <= HIGHEST_GRADE and self.lix <= HIGHEST_LIX


@dataclass(frozen=True)
class Report:
    """The pages and the seeds, measured in one run."""

    pages: dict[str, Readability]
    seeds: dict[str, Readability]
    raw_seeds: dict[str, Readability]

    def as_data(self) -> dict[str, Any]:
        return asdict(self)

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        yield f"{'':<44} grade    LIX  words  sentences"
        for page, measured in self.pages.items():
            yield line(page, measured) + remark(page, measured)
        for seed, measured in self.seeds.items():
            yield line(seed, measured)
        for seed, measured in self.raw_seeds.items():
            yield line(f"{seed}, as it stands", measured)
        if not self.seeds:
            yield "The seeds are not at hand (--seeds names their folder). Their figures, as they stand:"
            yield from (f"{seed:<44} {grade:>5}  {lix:>5}" for seed, (grade, lix) in STATED.items())
        yield f"Aim: grade {HIGHEST_GRADE} and LIX {HIGHEST_LIX} or below. An official name is a short word."


def line(title: str, measured: Readability) -> str:
    return (
        f"{title:<44} {measured.grade:>5}  {measured.lix:>5.1f}  {measured.words:>5}  {measured.sentences:>9}"
    )


def remark(page: str, measured: Readability) -> str:
    if page in ASIDE:
        return "  no running text"
    return "" if measured.plain else "  TOO HARD"


def report(site: Path, seeds: Path | None) -> Report:
    """Measure every page of `site` that somebody wrote, and every text in the folder `seeds`.

    The calculator's own sentences, of which the pages of answers are made, are no running text.
    """
    sources = sorted(path.relative_to(PAGES).with_suffix("") for path in PAGES.rglob("*.md"))
    written = [source for source in sources if source.parts[0] != GENERATED]
    names = {"/".join(part for part in source.parts if part != "index") for source in written}
    texts = {path.stem: path.read_text("utf-8") for path in sorted(seeds.glob("*.txt") if seeds else [])}
    seed_texts = {f"seed {number}": text for number, text in enumerate(texts.values(), 1)}
    return Report(
        {name or "home": measure(built_text(site / name / "index.html")) for name in sorted(names)},
        {name: measure(text) for name, text in seed_texts.items()},
        {name: count(text) for name, text in seed_texts.items()},
    )


def measure(text: str) -> Readability:
    """How readable a text is, each line being a heading, a paragraph or an entry of a list."""
    return count(prepared(text))


def count(text: str) -> Readability:
    """What textstat says of a text as it stands."""
    return Readability(
        textstat.flesch_kincaid_grade(text),
        textstat.lix(text),
        textstat.lexicon_count(text),
        textstat.sentence_count(text),
    )


def prepared(text: str) -> str:
    """The text with each official name as one short word, and with an end to each line."""
    text = SCANDINAVIAN.sub(bracketed_name, names().sub(NAME, text))
    lines = (INNER_STOP.sub("", line.strip()) for line in text.splitlines())
    return "\n".join(line if line.endswith(END) else f"{line}." for line in lines if line)


def bracketed_name(match: re.Match[str]) -> str:
    return f"({NAME})" if match[0].startswith("(") else NAME


@cache
def names() -> re.Pattern[str]:
    """Any official name: programmes and bracketed terms from the calculator's words, and the kept ones."""
    words = WORDS["en"]
    programmes = [words.questions["programme"].options[programme].label for programme in PROGRAMMES]
    terms = [
        term for text in strings(words) for terms in BRACKETS.findall(text) for term in terms.split(", ")
    ]
    longest_first = sorted({*programmes, *terms, *KEPT_NAMES}, key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


def strings(value: object) -> Iterator[str]:
    """Every text inside words."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)
    elif is_dataclass(value):
        yield from strings(vars(value))


def built_text(page: Path) -> str:
    return article_text(page.read_text("utf-8"))


def article_text(html: str) -> str:
    """The running text of a built page, a line for each heading, paragraph and entry of a list."""
    reader = ArticleReader()
    reader.feed(html)
    reader.close()
    return "\n".join(filter(None, (" ".join(line.split()) for line in "".join(reader.pieces).split("\0"))))


class ArticleReader(HTMLParser):
    """Collects the text of <article>; NUL stands between blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.open: list[str] = []  # elements from <article> inwards
        self.skipping: int | None = None  # how many were open around the element whose text is not read

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS and self.skipping is None:
            self.pieces.append("\0")
        if tag in VOID or not (self.open or tag == "article"):
            return
        if self.skipping is None and is_skipped(tag, dict(attributes)):
            self.skipping = len(self.open)
        elif self.skipping is None and (dict(attributes).get("lang") or "").startswith(OTHER_LANGUAGES):
            self.pieces.append(NAME)
            self.skipping = len(self.open)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.open:
            return
        while self.open.pop() != tag:
            pass
        if self.skipping is not None and len(self.open) <= self.skipping:
            self.skipping = None
        if tag in BLOCKS and self.skipping is None:
            self.pieces.append("\0")

    def handle_data(self, data: str) -> None:
        if self.open and self.skipping is None:
            self.pieces.append(data)


def is_skipped(tag: str, attributes: dict[str, str | None]) -> bool:
    classes = set((attributes.get("class") or "").split())
    return tag in SKIPPED_ELEMENTS or bool(classes & SKIPPED_CLASSES) or "hidden" in attributes
