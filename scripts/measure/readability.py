"""How readable the pages are: Flesch-Kincaid grade, where the text is English, and LIX.

Official names are counted as one short word, since nobody can write them shorter; and a heading or an
entry of a list ends a sentence. The texts to beat are measured in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pyphen import Pyphen
from selectolax.lexbor import LexborHTMLParser

from calculator.sources import BOKMAL, ENGLISH, SWEDISH
from calculator.words import DEFAULT
from scripts.measure.names import names
from scripts.paths import DOCS

HIGHEST_GRADE = 8
HIGHEST_LIX = 40
GRADED: dict[str, str] = {ENGLISH: "en_US"}
"""The languages that the grade is made for, with the hyphenation that counts their syllables."""
WITH_LIX: set[str] = {ENGLISH, SWEDISH, BOKMAL}
"""The languages that LIX is used for. No formula here fits Arabic or Ukrainian."""

STATED = {"the first seed": (10.1, 47.9), "the second seed": (10.3, 46.6)}
"""Grade and LIX of the two texts to beat, as they stand: the yardstick where the texts are not at hand."""

NAME = "name"
"""Stands for an official name when words are counted."""
INNER_STOP = re.compile(r"(?<=\w)[.!?](?=\w)")
"""A stop inside a number or an address ends no sentence."""
END = (".", "!", "?", ":")  # after a colon a list follows, and the first entry is part of the sentence

WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")
SENTENCE = re.compile(r"\w[^.!?]*")
SHORTEST = 3
"""Words in a sentence: a heading of a word or two would make any page look easy."""
LONG = 7
"""Letters in a word that LIX calls long."""

SKIPPED = (
    "nav, form, table, figure, svg, code, pre, script, style, noscript, [hidden], "
    ".calculator, .headerlink, .references, .sources, .last-checked"
)
BLOCKS = (
    "section, div, p, li, ul, ol, dl, dt, dd, blockquote, details, summary, "
    "h1, h2, h3, h4, h5, h6, aside, header, footer, hr, br"
)
BREAK = "\u2028"
"""Stands between blocks while a page becomes text."""


@dataclass(frozen=True)
class Readability:
    """How hard a text is: the grade at school that it takes, and the readability index LIX.

    A measure that is not made for the language of the text is None.
    """

    grade: float | None
    lix: float | None
    words: int
    sentences: int

    @property
    def plain(self) -> bool:
        return (self.grade or 0) <= HIGHEST_GRADE and (self.lix or 0) <= HIGHEST_LIX


@dataclass(frozen=True)
class Report:
    """The pages and the seeds, measured in one run."""

    pages: dict[str, Readability]
    seeds: dict[str, Readability]
    raw_seeds: dict[str, Readability]

    @property
    def graded(self) -> bool:
        """Whether the texts to beat, which are English, say anything about these pages."""
        return any(page.grade is not None for page in self.pages.values())

    def as_data(self) -> dict[str, Any]:
        return asdict(self)

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        yield f"{'':<44} grade    LIX  words  sentences"
        for page, measured in self.pages.items():
            yield line(page, measured) + remark(measured)
        for seed, measured in self.seeds.items():
            yield line(seed, measured)
        for seed, measured in self.raw_seeds.items():
            yield line(f"{seed}, as it stands", measured)
        if not self.seeds and self.graded:
            yield "The seeds are not at hand (--seeds names their folder). Their figures, as they stand:"
            yield from (f"{seed:<44} {grade:>5.1f}  {lix:>5.1f}" for seed, (grade, lix) in STATED.items())
        aim = f"grade {HIGHEST_GRADE} and LIX {HIGHEST_LIX}" if self.graded else f"LIX {HIGHEST_LIX}"
        yield f"Aim: {aim} or below. An official name is a short word."


def line(title: str, measured: Readability) -> str:
    grade, lix = ("" if value is None else f"{value:.1f}" for value in (measured.grade, measured.lix))
    return f"{title:<44} {grade:>5}  {lix:>5}  {measured.words:>5}  {measured.sentences:>9}"


def remark(measured: Readability) -> str:
    return "" if measured.plain else "  TOO HARD"


def report(site: Path, seeds: Path | None, language: str = DEFAULT) -> Report:
    """Measure every page of `site` that somebody wrote, and every (English) text in the folder `seeds`.

    `site` is the top of the language. The calculator's own sentences, of which the pages of answers are
    made, are no running text.
    """
    pages = DOCS / language
    written = sorted(path.relative_to(pages).with_suffix("") for path in pages.rglob("*.md"))
    names = {"/".join(part for part in source.parts if part != "index") for source in written}
    texts = {path.stem: path.read_text("utf-8") for path in sorted(seeds.glob("*.txt") if seeds else [])}
    seed_texts = {f"seed {number}": text for number, text in enumerate(texts.values(), 1)}
    return Report(
        {name or "home": measure(built_text(site / name / "index.html"), language) for name in sorted(names)},
        {name: measure(text) for name, text in seed_texts.items()},
        {name: count(text) for name, text in seed_texts.items()},
    )


def measure(text: str, language: str = DEFAULT) -> Readability:
    """How readable a text is, each line being a heading, a paragraph or an entry of a list."""
    return count(prepared(text, language), language)


def count(text: str, language: str = DEFAULT) -> Readability:
    """How readable a text is as it stands."""
    words = WORD.findall(text)
    sentences = sum(len(WORD.findall(sentence)) >= SHORTEST for sentence in SENTENCE.findall(text)) or 1
    per_sentence = len(words) / sentences
    long = sum(len(letters(word)) >= LONG for word in words) / len(words)
    grade = None
    if hyphenation := GRADED.get(language):
        split = Pyphen(lang=hyphenation).positions
        syllables = sum(len(split(letters(word.lower()))) + 1 for word in words) / len(words)
        grade = 0.39 * per_sentence + 11.8 * syllables - 15.59
    lix = per_sentence + 100 * long if language in WITH_LIX else None
    return Readability(grade, lix, len(words), sentences)


def letters(word: str) -> str:
    return re.sub(r"\W", "", word)


def prepared(text: str, language: str = DEFAULT) -> str:
    """The text with each official name as one short word, and with an end to each line."""
    text = names(language).sub(NAME, text)
    lines = (INNER_STOP.sub("", line.strip()) for line in text.splitlines())
    return "\n".join(line if line.endswith(END) else f"{line}." for line in lines if line)


def built_text(page: Path) -> str:
    return article_text(page.read_text("utf-8"))


def article_text(html: str) -> str:
    """The running text of a built page, a line for each heading, paragraph and entry of a list."""
    page = LexborHTMLParser(html)
    for part in page.css(SKIPPED):
        part.decompose()
    for part in page.css("article [lang]"):
        part.replace_with(NAME)
    for part in page.css(f"article :is({BLOCKS})"):
        part.insert_before(BREAK)
        part.insert_after(BREAK)
    lines = "".join(article.text() for article in page.css("article")).split(BREAK)
    return "\n".join(filter(None, (" ".join(line.split()) for line in lines)))
