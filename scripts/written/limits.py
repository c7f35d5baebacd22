"""The month limits of a country as a table and as a picture, drawn from the rules."""

from __future__ import annotations

from calculator.conditions import All, Condition, Fact, Is, Some
from calculator.law import LAST_READ, SCHEMES
from calculator.rules import Limit
from calculator.words import Text
from calculator.words.marks import as_html
from calculator.words.site import site_words_of
from calculator.writing.sentences import Writer


def limits_table(country: str, writer: Writer) -> str:
    """A table of the maxima, with the whole of what each rests on."""
    rows = "".join(
        f"<tr><td>{as_html(condition_in_words(limit, writer))}</td>"
        f'<td class="months">{as_html(writer.months(limit.months))}</td></tr>'
        for limit in SCHEMES[country].on(LAST_READ).limits
    )
    return table("limits", (heading("limits-if", writer), heading("limits-up-to", writer)), rows)


def limits_picture(country: str, writer: Writer) -> str:
    """The same maxima as bars; a table, so that a screen reader reads the months."""
    limits = SCHEMES[country].on(LAST_READ).limits
    longest = max(limit.months for limit in limits)
    rows = "".join(
        f'<tr><th scope="row">{as_html(bar_name(limit, writer))}</th>'
        f'<td class="months">{bar(limit.months, longest)} {as_html(writer.months(limit.months))}</td></tr>'
        for limit in limits
    )
    return table("limits-picture", (heading("limits-who", writer), heading("limits-up-to", writer)), rows)


def table(name: str, headings: tuple[str, ...], rows: str) -> str:
    head = "".join(f'<th scope="col">{as_html(heading)}</th>' for heading in headings)
    return f'<div class="{name}"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def bar(months: int, longest: int) -> str:
    return (
        f'<svg class="bar" viewBox="0 0 {longest} 1" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="rest" width="{longest}" height="1"/><rect width="{months}" height="1"/></svg>'
    )


def condition_in_words(limit: Limit, writer: Writer) -> Text:
    """What a limit rests on, as in "you take part in … and it is …"."""
    granted = [writer.fact(fact).alone for fact in limit.granted.items()]
    whole = writer.words.grammar.lists.all_of.joined([in_words(limit.when, writer), *granted])
    return writer.with_figures(sentence_case(whole))


def in_words(condition: Condition, writer: Writer) -> str:
    lists = writer.words.grammar.lists
    match condition:
        case Is(key, values):
            return lists.one_of.joined(writer.fact((key, value)).alone for value in sorted(values))
        case All():
            return lists.all_of.joined(in_words(part, writer) for part in flat(condition))
        case Some():
            return lists.one_of.joined(in_words(part, writer) for part in flat(condition))
    raise TypeError(f"there are no words for {condition}")


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
            return lists.things.joined(in_short(part, writer) for part in flat(condition))
        case Some():
            return lists.one_of.joined(in_short(part, writer) for part in flat(condition))
    raise TypeError(f"there is no label for {condition}")


def fact_name(fact: Fact, writer: Writer) -> str:
    name = "-".join(fact)
    words = site_words_of(writer.words.language).guidance
    return words[name] if name in words else writer.value(*fact).marked


def heading(name: str, writer: Writer) -> Text:
    """A heading in a table of the guidance."""
    return writer.with_figures(site_words_of(writer.words.language).guidance[name])


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]
