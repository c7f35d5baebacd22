"""The month limits of a country as a table and as a picture, drawn from the rules."""

from __future__ import annotations

from html import escape

from calculator.conditions import All, Condition, Fact, Is, Some
from calculator.law import LAST_READ, SCHEMES
from calculator.rules import Limit
from calculator.writing.sentences import Writer


def limits_table(country: str, writer: Writer) -> str:
    """A table of the maxima, with the whole of what each rests on."""
    rows = "".join(
        f"<tr><td>{escape(sentence_case(condition_in_words(limit, writer)))}</td>"
        f'<td class="months">{escape(writer.months(limit.months))}</td></tr>'
        for limit in SCHEMES[country].on(LAST_READ).limits
    )
    return table("limits", (writer.heading("limits-if"), writer.heading("limits-up-to")), rows)


def limits_picture(country: str, writer: Writer) -> str:
    """The same maxima as bars; a table, so that a screen reader reads the months."""
    limits = SCHEMES[country].on(LAST_READ).limits
    longest = max(limit.months for limit in limits)
    rows = "".join(
        f'<tr><th scope="row">{escape(label(limit, writer))}</th>'
        f'<td class="months">{bar(limit.months, longest)} {escape(writer.months(limit.months))}</td></tr>'
        for limit in limits
    )
    return table("limits-picture", (writer.heading("limits-who"), writer.heading("limits-up-to")), rows)


def table(name: str, headings: tuple[str, ...], rows: str) -> str:
    head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in headings)
    return f'<div class="{name}"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def bar(months: int, longest: int) -> str:
    return (
        f'<svg class="bar" viewBox="0 0 {longest} 1" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="rest" width="{longest}" height="1"/><rect width="{months}" height="1"/></svg>'
    )


def condition_in_words(limit: Limit, writer: Writer) -> str:
    """What a limit rests on, as in "you take part in … and it is …"."""
    granted = [writer.fact(fact) for fact in limit.granted.items()]
    return writer.joined([in_words(limit.when, writer), *granted], writer.words.conjunction)


def in_words(condition: Condition, writer: Writer) -> str:
    match condition:
        case Is(key, values):
            return writer.joined(
                [writer.fact((key, value)) for value in sorted(values)], writer.words.disjunction
            )
        case All():
            return writer.joined(
                [in_words(part, writer) for part in flat(condition)], writer.words.conjunction
            )
        case Some():
            return writer.joined(
                [in_words(part, writer) for part in flat(condition)], writer.words.disjunction
            )
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


def label(limit: Limit, writer: Writer) -> str:
    """A short name for the bar: the answers that the limit rests on."""
    granted = [short(fact, writer) for fact in limit.granted.items()]
    return ", ".join([in_short(limit.when, writer), *granted])


def in_short(condition: Condition, writer: Writer) -> str:
    match condition:
        case Is(key, values):
            return ", ".join(short((key, value), writer) for value in sorted(values))
        case All():
            return ", ".join(in_short(part, writer) for part in flat(condition))
        case Some():
            return writer.joined(
                [in_short(part, writer) for part in flat(condition)], writer.words.disjunction
            )
    raise TypeError(f"there is no label for {condition}")


def short(fact: Fact, writer: Writer) -> str:
    name = "-".join(fact)
    return writer.heading(name) if name in writer.words.guidance else writer.value(*fact)


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]
