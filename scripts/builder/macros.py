"""What pages quote from the calculator: `{{ up_to(…) }}`, `{{ figure(…) }}`, `{{ cite(…) }}`, the form.

Read by mkdocs-macros-plugin. A name that the calculator does not know stops the build.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from mkdocs_macros.plugin import MacrosPlugin

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # the plugin imports this file alone

from calculator.answers import read
from calculator.decision import decide
from calculator.figures import FIGURES, Figure
from calculator.sources import SOURCES, Source
from calculator.words import WORDS
from calculator.writing import html
from calculator.writing.sentences import Writer
from scripts.answers.desk import desk
from scripts.answers.form import form
from scripts.engine.build import describe
from scripts.written import limits


class QuoteError(ValueError):
    """A page quotes something that the calculator does not have."""


def define_env(env: MacrosPlugin) -> None:
    """Give the pages their macros. Called by the plugin."""
    writer = Writer(WORDS[str(env.conf["theme"]["language"])])
    cited: dict[str, list[str]] = {}

    def page_address() -> str:
        return str(env.page.url)

    @env.macro
    def up_to(query: str) -> str:
        """The longest maximum that holds as answered, in words: "6 months"."""
        return writer.months(longest(query))

    @env.macro
    def figure(id: str) -> str:
        """The newest number of a figure."""
        return writer.number(known_figure(id).latest)

    @env.macro
    def year_of(id: str) -> int:
        """The year from which a figure's newest number holds."""
        return known_figure(id).values[-1].first.year

    @env.macro
    def figure_table(id: str) -> str:
        """A table of all known numbers of a figure that is set anew each year."""
        return year_table(known_figure(id), writer)

    @env.macro
    def limits_table(country: str) -> str:
        """A table of a country's maxima, with what each rests on."""
        return limits.limits_table(country, writer)

    @env.macro
    def limits_picture(country: str) -> str:
        """A country's maxima as bars."""
        return limits.limits_picture(country, writer)

    @env.macro
    def cite(*ids: str) -> str:
        """References to sources, numbered for this page; `page_sources()` lists them at its end."""
        numbers = cited.setdefault(page_address(), [])
        numbers.extend(known_source(id).id for id in dict.fromkeys(ids) if id not in numbers)
        return html.references([numbers.index(id) + 1 for id in ids], writer)

    @env.macro
    def page_sources() -> str:
        """The sources that this page has cited so far, to stand at its end."""
        return f'<div class="sources">{html.source_list(cited.pop(page_address(), []), writer)}</div>'

    @env.macro
    def source_catalogue() -> str:
        """Every source there is, under the document in which it stands."""
        return "\n\n".join(catalogue(writer))

    @env.macro
    def calculator_form() -> str:
        """The short form, with the places for the engine's state and the answer."""
        return form(describe(), writer, root="../" * page_address().count("/"))

    @env.macro
    def link_desk() -> str:
        """The links, short addresses, QR codes and paragraphs that staff put into letters."""
        return desk(writer, "../" * page_address().count("/"), date.today())


def longest(query: str) -> int:
    """The longest maximum, in whole months, that these answers alone make hold."""
    answers = read(query)
    if answers.problems or answers.ignored:
        raise QuoteError(f"{query!r} cannot be quoted: {[*answers.problems, *answers.ignored]}")
    holding = [limit.months for limit in decide(answers.given).limits if not limit.needs]
    if not holding:
        raise QuoteError(f"{query!r} cannot be quoted: no maximum holds with these answers alone")
    return max(holding)


def known_figure(id: str) -> Figure:
    if id not in FIGURES:
        raise QuoteError(f"there is no figure {id!r} in calculator/figures.py")
    return FIGURES[id]


def year_table(figure: Figure, writer: Writer) -> str:
    """The numbers of a figure by the year from which each holds; its unit begins with the currency."""
    currency, _, unit = figure.unit.partition(" ")
    rows = "".join(
        f"<tr><td>{value.first.year}</td><td>{currency} {writer.number(value.number)} {unit}</td></tr>"
        for value in figure.values
    )
    return limits.table("figure", (writer.heading("year"), writer.heading("amount")), rows)


def known_source(id: str) -> Source:
    if id not in SOURCES:
        raise QuoteError(f"there is no source {id!r} in calculator/sources.py")
    return SOURCES[id]


def catalogue(writer: Writer) -> Iterator[str]:
    """A section for each document, with an anchor for each of its sources."""
    for document in dict.fromkeys(source.document for source in SOURCES.values()):
        sources = [source for source in SOURCES.values() if source.document == document]
        read = writer.words.page["source-read"].format(day=writer.day(document.read_on))
        yield f"## {document.title} {{ #{document.id} }}"
        yield f"<{document.address}>, {read}"
        for source in sources:
            anchor = "" if source.id == document.id else f"{{ #{source.id} }}"
            yield f"- [{source.provision}]({source.address}){anchor}"
