"""What a source is: the place in a law, or the page of an authority, that says something.

A source has an id that is stable for ever; a rule, a figure and a page of the guidance name the id, and the
title, the place and the address come from the law's folder. Titles and provisions stand there in the
language of the law; what they are called in a reader's language stands with the words.

Two dates say how far a source can be trusted:

* `read_on` is the day on which we read a stored copy of the document. We read
  copies, not the live address.
* `wording` is the latest day for which the copy is known to give the text: the day
  on which the copy was made or, where that is not recorded or the copy looks ahead,
  the day from which its newest wording applies; for a page, the day printed on it.
  `None` means that the copy bears no date. Changes made later are unknown to us.

The address is the official public one, built from the number of the law where
there is one. It leads to today's text, which may differ from what we read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto


class Tongue(StrEnum):
    """The language in which a law or an official page is written, as its tag (BCP 47)."""

    SV = auto()
    NB = auto()
    NN = auto()
    EN = auto()


SWEDISH, BOKMAL, NYNORSK, ENGLISH = Tongue


@dataclass(frozen=True)
class Document:
    """A law, regulation or page that the rules rest on. `language` is that of its title."""

    id: str
    language: Tongue
    title: str
    address: str
    read_on: date
    wording: date | None


@dataclass(frozen=True)
class Source:
    """The place in a document that says it.

    `provision` is empty where the law gives the place no name: the whole page, or what the words call it.
    """

    id: str
    document: Document
    provision: str
    link: str = ""
    """What follows the document's address to open it at this provision."""

    @property
    def address(self) -> str:
        return self.document.address + self.link

    @property
    def read_on(self) -> date:
        return self.document.read_on

    @property
    def wording(self) -> date | None:
        return self.document.wording


FIRST_READING, SECOND_READING = date(2026, 11, 21), date(2026, 11, 24)
"""The days on which we read the sources; on the second one, each sentence was held against the laws."""
ADDRESSES_FOUND = date(2026, 11, 25)
"""The day on which we looked up where the agencies are reached: NAV's in its own system, Arbetsförmedlingen's
where others link to it. Of such a page we know the address, not the text."""


def read_copy(
    id: str,
    language: Tongue,
    title: str,
    address: str,
    wording: date | None = None,
    read_on: date = FIRST_READING,
) -> Document:
    """A document of which we read a stored copy."""
    return Document(id, language, title, address, read_on, wording)


def page(
    id: str,
    language: Tongue,
    title: str,
    address: str,
    updated: date | None = None,
    read_on: date = FIRST_READING,
) -> Source:
    """A page on the web, with the day that it bears."""
    return Source(id, read_copy(id, language, title, address, updated, read_on), "")


def sources_by_id(*sources: Source) -> Mapping[str, Source]:
    """Raises ValueError for an id that two sources have."""
    found: dict[str, Source] = {}
    for source in sources:
        if source.id in found:
            raise ValueError(f"Two sources have the id {source.id}")
        found[source.id] = source
    return found
