"""The month limits of a country as a table and as a picture, drawn from the rules."""

from __future__ import annotations

from calculator.conditions import All, Condition, Fact, Given, Is, Some
from calculator.decision import Maximum, decide
from calculator.law import LAST_READ, SCHEMES
from calculator.questions import (
    NO,
    PROGRAMMES,
    SWEDEN,
    YES,
    Question,
    little_experience,
    measure,
    programme,
    reduced_capability,
)
from calculator.rules import Limit
from calculator.words import Text
from calculator.words.marks import as_html
from calculator.words.site import site_words_of
from calculator.writing.sentences import Writer

GROUPS: tuple[tuple[Given, Fact], ...] = (
    ({little_experience.key: YES, reduced_capability.key: NO}, (little_experience.key, YES)),
    ({reduced_capability.key: YES}, (reduced_capability.key, YES)),
)
"""The groups of Norway, each with the answer by which it is called."""


def limits_grid(country: str, writer: Writer) -> str:
    """A country's maxima in a small table: in Sweden programme by kind, in Norway a row for each group."""
    rows: list[tuple[Given, str]]
    columns: list[tuple[Given, str]]
    if country == SWEDEN:
        rows = [({programme.key: value}, option(programme, value, writer)) for value in PROGRAMMES]
        columns = [({measure.key: value}, option(measure, value, writer)) for value in measure.values]
        corner = as_html(writer.short(programme.key))
    else:
        rows = [(group, as_html(writer.with_figures(fact_name(fact, writer)))) for group, fact in GROUPS]
        columns = [({}, as_html(heading("limits-up-to", writer)))]
        corner = as_html(heading("limits-who", writer))
    body = "".join(
        f'<tr><th scope="row">{name}</th>'
        + "".join(f"<td>{cell({'country': country, **group, **kind}, writer)}</td>" for kind, _ in columns)
        + "</tr>"
        for group, name in rows
    )
    return table("limits-grid", (corner, *(name for _, name in columns)), body)


def option(question: Question, value: str, writer: Writer) -> str:
    """An answer with the official name under it."""
    label, official = as_html(writer.value(question.key, value)), as_html(writer.hint(question.key, value))
    return f'{label}<span class="official">{official}</span>'


def cell(given: Given, writer: Writer) -> str:
    """The maxima that are possible with these answers, each with what it still needs."""
    return "".join(
        f'<p><strong class="months">{as_html(writer.months(limit.months))}</strong>{needs(limit, writer)}</p>'
        for limit in decide(given, LAST_READ).limits
    )


def needs(limit: Maximum, writer: Writer) -> str:
    things = writer.words.grammar.lists.things
    alternatives = [
        things.joined(fact_name(fact, writer) for fact in alternative.items()) for alternative in limit.needs
    ]
    if not alternatives:
        return ""
    said = writer.with_figures(writer.words.grammar.lists.one_of.joined(alternatives))
    return f' <span class="needs">{as_html(said)}</span>'


def limits_picture(country: str, writer: Writer) -> str:
    """The same maxima as bars; a table, so that a screen reader reads the months."""
    limits = SCHEMES[country].on(LAST_READ).limits
    longest = max(limit.months for limit in limits)
    rows = "".join(
        f'<tr><th scope="row">{as_html(bar_name(limit, writer))}</th>'
        f'<td class="months">{bar(limit.months, longest)} {as_html(writer.months(limit.months))}</td></tr>'
        for limit in limits
    )
    headings = (as_html(heading(name, writer)) for name in ("limits-who", "limits-up-to"))
    return table("limits-picture", tuple(headings), rows)


def table(name: str, headings: tuple[str, ...], rows: str) -> str:
    """A table whose headings and rows are HTML."""
    head = "".join(f'<th scope="col">{heading}</th>' for heading in headings)
    return f'<div class="{name}"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def bar(months: int, longest: int) -> str:
    return (
        f'<svg class="bar" viewBox="0 0 {longest} 1" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="rest" width="{longest}" height="1"/><rect width="{months}" height="1"/></svg>'
    )


def flat(condition: All | Some) -> tuple[Condition, ...]:
    """The parts of nested conditions of one kind, side by side."""
    return tuple(
        inner
        for part in condition.parts
        for inner in (
            flat(part) if isinstance(part, All | Some) and type(part) is type(condition) else (part,)
        )
    )


def bar_name(limit: Limit, writer: Writer) -> Text:
    """A short name for the bar: the answers that the limit rests on."""
    granted = [fact_name(fact, writer) for fact in limit.granted.items()]
    whole = writer.words.grammar.lists.things.joined([in_short(limit.when, writer), *granted])
    return writer.with_figures(whole)


def in_short(condition: Condition, writer: Writer) -> str:
    lists = writer.words.grammar.lists
    match condition:
        case Is(key, values):
            return lists.things.joined(fact_name((key, value), writer) for value in sorted(values))
        case All():
            return lists.things.joined(in_one_line(condition, writer))
        case Some():
            return lists.one_of.joined(in_one_line(condition, writer))
    raise TypeError(f"there is no label for {condition}")


def in_one_line(condition: All | Some, writer: Writer) -> list[str]:
    """The names of the parts: the first as it begins a line, the others as they go on in it."""
    first, *others = (in_short(part, writer) for part in flat(condition))
    return [first, *(other[0].lower() + other[1:] for other in others)]


def fact_name(fact: Fact, writer: Writer) -> str:
    name = "-".join(fact)
    words = site_words_of(writer.words.language).guidance
    return words[name] if name in words else writer.value(*fact).marked


def heading(name: str, writer: Writer) -> Text:
    """A heading in a table of the guidance."""
    return writer.with_figures(site_words_of(writer.words.language).guidance[name])
