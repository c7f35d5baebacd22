"""Who runs the site and where a mistake is reported, in the words of a language, as the settings say."""

from __future__ import annotations

from html import escape

from calculator.words.marks import as_html
from scripts.languages import Language
from scripts.settings import SETTINGS, Settings

NOBODYS = "https://guide.example/"
"""Stands for the site's address where it has none yet: a name that nobody can have (RFC 2606)."""


def made_by(language: Language, settings: Settings = SETTINGS) -> str:
    """Who made the guide and who runs the site."""
    return said(language, "runs" if settings.publisher else "volunteers", settings)


def run_by(language: Language, settings: Settings = SETTINGS) -> str:
    """Who runs the site: the publisher, or at least neither of the agencies."""
    return said(language, "runs-here" if settings.publisher else "neither-agency", settings)


def run_here(language: Language, settings: Settings = SETTINGS) -> str:
    """The same after a sentence that names both agencies."""
    return said(language, "runs-here" if settings.publisher else "neither-agency-here", settings)


def report_to(language: Language, settings: Settings = SETTINGS) -> str:
    """Where a mistake is reported, and where the code lies as far as that is known."""
    if settings.contact:
        code = (said(language, "code", settings),) if settings.repository else ()
        return " ".join((said(language, "report-to", settings), *code))
    return said(language, "report-in-repository" if settings.repository else "report-in-project", settings)


def who_reads(language: Language, settings: Settings = SETTINGS) -> str:
    """That everyone reads a report, where it goes into a public repository."""
    return "" if settings.contact else said(language, "everyone-reads", settings)


def said(language: Language, name: str, settings: Settings) -> str:
    """A sentence as HTML, with the names and the links that it needs."""
    html = as_html(language.writer.text(language.site_words.publisher[name]))
    fills = {
        "{publisher}": link(settings.publisher, settings.publisher_site),
        "{contact}": link(settings.contact, settings.contact_address),
        "{repository}": link(settings.repository, settings.repository),
    }
    for gap, fill in fills.items():
        html = html.replace(gap, fill)
    return html


def link(text: str, address: str) -> str:
    return f'<a href="{escape(address)}">{escape(text)}</a>' if address else escape(text)


def whole_address(language: Language, address: str) -> str:
    """The whole address of the top of a language; `address` is the one that the site has, or empty."""
    return address or NOBODYS + language.folder
