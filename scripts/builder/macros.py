"""What pages quote from the calculator: `{{ up_to(…) }}`, `{{ figure(…) }}`, `{{ cite(…) }}`, the form.

Read by the site builder. A name that the calculator does not know stops the build, in a line that names
the page and the place.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

from calculator.writing.cited import cited as cited_in_place
from scripts.answers.contents import keep_book
from scripts.answers.desk import desk
from scripts.answers.finder import finder_form
from scripts.answers.form import form
from scripts.answers.html import AnswerShelf
from scripts.engine.browsers import OLDEST
from scripts.engine.build import describe
from scripts.languages import DEFAULT, Language
from scripts.offline.box import offline_box
from scripts.theme import publisher
from scripts.theme.templates import render
from scripts.written import limits, quotes
from scripts.written.faults import Fault
from scripts.written.quotes import QuoteError
from scripts.written.references import numbered_list, references

if TYPE_CHECKING:
    from mkdocs_macros.plugin import MacrosPlugin

Macro = Callable[..., object]


def define_env(env: MacrosPlugin) -> None:
    """Give the pages their macros. Called by the builder."""
    language = language_of_build(env)
    writer = language.writer
    cited: dict[str, list[str]] = {}

    def page_address() -> str:
        return str(env.page.url)

    def macro(function: Macro) -> Macro:
        """A macro whose fault says on which page and line it was called."""

        @wraps(function)
        def named(*given: str) -> object:
            try:
                return function(*given)
            except QuoteError as error:
                source = Path(str(env.page.file.abs_src_path)).read_text("utf-8")
                line = line_of(source, function.__name__, given)
                raise QuoteError(str(Fault(env.page.file.src_path, line, str(error)))) from None

        env.macro(named)  # type: ignore[no-untyped-call]
        return named

    @macro
    def up_to(query: str) -> str:
        """The longest maximum that holds as answered, in words: "6 months"."""
        return writer.months(quotes.longest(query))

    @macro
    def figure(id: str, unit: str = "") -> str:
        """The newest number of a figure, with what it counts where `unit` names it: "3 weeks"."""
        return quotes.number(quotes.known_figure(id), unit, writer)

    @macro
    def year_of(id: str) -> int:
        """The year from which a figure's newest number holds."""
        return quotes.known_figure(id).values[-1].first.year

    @macro
    def known_from(id: str) -> str:
        """The day from which a figure's newest number holds: "1 June 2026"."""
        return writer.day(quotes.known_figure(id).values[-1].first)

    @macro
    def known_until(id: str) -> str:
        """The last day for which a figure's newest number is known."""
        return writer.day(quotes.last_known(quotes.known_figure(id)))

    @macro
    def wording_of(id: str) -> str:
        """The day of the text of a source that was read."""
        return writer.day(quotes.wording(quotes.known_source(id)))

    @macro
    def figure_table(id: str) -> str:
        """A table of all known numbers of a figure that is set anew each year."""
        return quotes.year_table(quotes.known_figure(id), writer)

    @macro
    def week_table(*ids: str) -> str:
        """A table of what amounts a day make in a week, for each number of days."""
        return quotes.week_table(tuple(map(quotes.known_figure, ids)), writer)

    @macro
    def limits_grid(country: str) -> str:
        """A country's maxima in a small table."""
        return limits.limits_grid(country, writer)

    @macro
    def limits_picture(country: str) -> str:
        """A country's maxima as bars."""
        return limits.limits_picture(country, writer)

    @macro
    def cite(*ids: str) -> str:
        """References to sources, numbered for this page; `page_sources()` lists them at its end."""
        numbers = cited.setdefault(page_address(), [])
        numbers.extend(quotes.known_source(id).id for id in dict.fromkeys(ids) if id not in numbers)
        return references([numbers.index(id) + 1 for id in ids], writer)

    @macro
    def cite_here(*ids: str) -> str:
        """Sources folded where they stand, for a page that has no list of them at its end."""
        return cited_in_place(map(quotes.known_source, ids), writer)

    @macro
    def page_sources() -> str:
        """The sources that this page has cited so far, to stand at its end."""
        sources = map(quotes.known_source, cited.pop(page_address(), []))
        return f'<div class="sources">{numbered_list(sources, writer)}</div>'

    @macro
    def source_catalogue() -> str:
        """Every source there is, under the document in which it stands."""
        return "\n\n".join(quotes.catalogue(writer))

    @macro
    def print_button() -> str:
        """A button that prints the page."""
        label = language.site_words.pages["print-page"]
        return render("print-button.html", label=label, top=language.tops(page_address())[0])

    @macro
    def oldest(browser: str) -> int:
        """The oldest version of a browser in which the calculator works."""
        return OLDEST[browser]

    @macro
    def site_top() -> str:
        """The way from this page to the top of the site, where the data lie once for all languages."""
        return language.tops(page_address())[1]

    @macro
    def made_by() -> str:
        """Who made the guide and who runs the site."""
        return publisher.made_by(language)

    @macro
    def run_by() -> str:
        """Who runs the site."""
        return publisher.run_by(language)

    @macro
    def report_to() -> str:
        """Where a mistake is reported."""
        return publisher.report_to(language)

    @macro
    def who_reads() -> str:
        """That everyone reads a report, where that is so."""
        return publisher.who_reads(language)

    @macro
    def whole_address() -> str:
        """The whole address of the top of this language, for what other sites copy."""
        return publisher.whole_address(language, env.conf["site_url"] or "")

    @macro
    def first_question() -> str:
        """The first question of the short form as links to the pages that go on from it."""
        return AnswerShelf(language, date.today()).first_question(page_address())

    @macro
    def calculator_form() -> str:
        """The short form, with the places for the engine's state and the answer."""
        (book,) = keep_book(language, date.today()).iterdir()
        return form(describe(), book.name, language, page_address())

    @macro
    def programme_finder() -> str:
        """The form that says which programme might fit, with all its answers."""
        return finder_form(language, page_address(), date.today())

    @macro
    def offline_copy() -> str:
        """The buttons that keep the guide on the reader's device, and remove it."""
        return offline_box(language, page_address())

    @macro
    def link_desk() -> str:
        """The links, short addresses, QR codes and paragraphs that staff put into letters."""
        return desk(language, page_address(), date.today())


def language_of_build(env: MacrosPlugin) -> Language:
    """The language whose pages are built: the builder's configuration holds it (see configuration.py)."""
    fields = env.conf["extra"].get("language")
    return Language(**{**fields, "documents": Path(fields["documents"])}) if fields else DEFAULT


def line_of(source: str, name: str, given: tuple[str, ...]) -> int:
    """The first line that calls the macro with what was given; 1 if there is none."""
    for number, line in enumerate(source.splitlines(), 1):
        if name in line and all(str(text) in line for text in given):
            return number
    return 1
