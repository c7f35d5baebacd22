"""The sources of a sentence, folded where it stands; and the list of all sources at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from html import escape

from calculator.law import SOURCE_NUMBERS
from calculator.sources import Document, Source
from calculator.words.marks import as_html
from calculator.writing.sentences import Writer


def cited(sources: Iterable[Source], writer: Writer) -> str:
    """One quiet mark that opens the sources in place: title, provision, day of the wording, link."""
    return mark(tuple(sources), writer)


@cache  # the same few sources stand under many sentences
def mark(sources: tuple[Source, ...], writer: Writer) -> str:
    if not sources:
        return ""
    # Paper cannot unfold: there the numbers lead to the list at the end.
    numbers = ", ".join(str(SOURCE_NUMBERS[source.id]) for source in sources if source.id in SOURCE_NUMBERS)
    on_paper = f' data-numbers="{numbers}"' if numbers else ""
    label = escape(writer.words.page["cited"])
    items = "".join(
        f"<li>{document_line(document, writer)}: {', '.join(places)}</li>"
        for document, within in by_document(sources).items()
        for places in [[provision_link(source, writer) for source in within]]
    )
    return (
        f'<details class="cited"><summary{on_paper}><span class="visually-hidden">{label}</span></summary>'
        f"<ul>{items}</ul></details>"
    )


def source_list(sources: Iterable[Source], writer: Writer) -> Iterator[str]:
    """The sources under the document in which they stand, in the order of their numbers."""
    yield "<ul>"
    in_order = sorted(sources, key=lambda source: SOURCE_NUMBERS[source.id])
    for document, within in by_document(in_order).items():
        yield f"<li>{document_line(document, writer)}: "
        yield from (
            f"{listed(source, writer)}{', ' if source is not within[-1] else ''}" for source in within
        )
        yield "</li>"
    yield "</ul>"


def by_document(sources: Iterable[Source]) -> dict[Document, list[Source]]:
    found: dict[Document, list[Source]] = {}
    for source in sources:
        found.setdefault(source.document, []).append(source)
    return found


def listed(source: Source, writer: Writer) -> str:
    number = SOURCE_NUMBERS[source.id]
    return f'<span id="source-{number}" data-number="{number}">{provision_link(source, writer)}</span>'


@cache
def document_line(document: Document, writer: Writer) -> str:
    return f"{as_html(writer.title(document))} ({as_html(writer.read(document))})"


@cache
def provision_link(source: Source, writer: Writer) -> str:
    """The provision, as a link to the official text."""
    return f'<a href="{escape(source.address)}">{as_html(writer.provision(source))}</a>'
