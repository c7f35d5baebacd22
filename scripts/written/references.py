"""The numbered references of a guidance page, and the list of sources at its end to which they lead."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from calculator.sources import Source
from calculator.writing.cited import by_document, document_line, provision_link
from calculator.writing.sentences import Writer


def references(numbers: Iterable[int], writer: Writer) -> str:
    """Links to entries of the numbered list of sources."""
    label = writer.words.page["source"]
    links = "".join(
        f'<a class="reference" href="#source-{number}" aria-label="{escape(label.format(number=number))}">'
        f"[{number}]</a>"
        for number in numbers
    )
    return f'<span class="references">{links}</span>'


def numbered_list(cited: Iterable[Source], writer: Writer) -> str:
    """The sources in the order in which they are cited, under the document in which they stand."""
    numbers = {source: number for number, source in enumerate(cited, 1)}
    items = (
        f"<li>{document_line(document, writer)}: {', '.join(places)}</li>"
        for document, within in by_document(numbers).items()
        for places in [[place(numbers[source], source, writer) for source in within]]
    )
    return f"<ul>{''.join(items)}</ul>"


def place(number: int, source: Source, writer: Writer) -> str:
    return f'<span id="source-{number}">[{number}] {provision_link(source, writer)}</span>'
