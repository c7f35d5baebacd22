"""What a page quotes from the calculator: a maximum, a figure, a source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from calculator.answers import read
from calculator.decision import decide
from calculator.figures import Figure
from calculator.law import LAST_READ
from calculator.law.quoted import FIGURES, SOURCES
from calculator.questions import days_a_week
from calculator.sources import Source
from calculator.words.grammar import Counted
from calculator.words.marks import as_html
from calculator.writing.sentences import Writer
from scripts.errors import ProjectError
from scripts.written.limits import heading, table


class QuoteError(ProjectError, ValueError):
    """A page quotes something that the calculator does not have."""


def longest(query: str) -> int:
    """The longest maximum, in whole months, that these answers alone make hold."""
    answers = read(query)
    if answers.problems or answers.ignored:
        raise QuoteError(f"{query!r} cannot be quoted: {[*answers.problems, *answers.ignored]}")
    holding = [limit.months for limit in decide(answers.given, LAST_READ).limits if not limit.needs]
    if not holding:
        raise QuoteError(f"{query!r} cannot be quoted: no maximum holds with these answers alone")
    return max(holding)


def known_figure(id: str) -> Figure:
    if id not in FIGURES:
        raise QuoteError(f"there is no figure {id!r} in calculator/law")
    return FIGURES[id]


def number(figure: Figure, unit: str, writer: Writer) -> str:
    """The newest number of a figure, alone or with the unit that the grammar has under this name."""
    try:
        return format(Counted(figure.latest, writer.words.grammar), unit)
    except KeyError:
        raise QuoteError(f"there is no unit {unit!r} in the grammar of {writer.words.language}") from None


def last_known(figure: Figure) -> date:
    """The last day for which the newest number of a figure is known."""
    last = figure.values[-1].last
    if last is None:
        raise QuoteError(f"the figure {figure.id!r} has no last day")
    return last


def wording(source: Source) -> date:
    """The day of the text that was read."""
    if source.wording is None:
        raise QuoteError(f"the copy that was read of {source.id!r} bears no day")
    return source.wording


def year_table(figure: Figure, writer: Writer) -> str:
    """The numbers of a figure by the year from which each holds, with its unit."""
    unit = figure.unit.lower().replace(" ", "-")
    rows = "".join(
        f"<tr><td>{value.first.year}</td><td>{writer.words.grammar.amount(value.number, unit)}</td></tr>"
        for value in figure.values
    )
    headings = (as_html(heading(name, writer)) for name in ("year", "amount"))
    return table("figure", tuple(headings), rows)


def week_table(figures: tuple[Figure, ...], writer: Writer) -> str:
    """What amounts a day make in a week, for each number of days."""
    grammar = writer.words.grammar
    rows = "".join(
        f'<tr><th scope="row">{days}</th>'
        + "".join(f"<td>{grammar.amount(days * figure.latest, currency(figure))}</td>" for figure in figures)
        + "</tr>"
        for days in days_a_week.numbers
    )
    columns = ("days-a-week", *(figure.id for figure in figures))
    return table("figure", tuple(as_html(heading(name, writer)) for name in columns), rows)


def currency(figure: Figure) -> str:
    """The unit of the grammar in which sums of a figure are said."""
    if not figure.currency:
        raise QuoteError(f"the figure {figure.id!r} is no amount of money")
    return figure.currency.lower()


def known_source(id: str) -> Source:
    if id not in SOURCES:
        raise QuoteError(f"there is no source {id!r} in calculator/law")
    return SOURCES[id]


def catalogue(writer: Writer) -> Iterator[str]:
    """A section for each document, with an anchor for each of its sources."""
    for document in dict.fromkeys(source.document for source in SOURCES.values()):
        sources = [source for source in SOURCES.values() if source.document == document]
        yield f"## {as_html(writer.title(document))} {{ #{document.id} }}"
        yield f"<{document.address}>, {writer.read(document)}"
        for source in sources:
            anchor = "" if source.id == document.id else f"{{ #{source.id} }}"
            said = writer.provision(source)
            # What is said in our words keeps the exact place for who looks for it there.
            exact = f' "{source.provision}"' if source.provision not in ("", said) else ""
            yield f"- [{as_html(said)}]({source.address}{exact}){anchor}"
