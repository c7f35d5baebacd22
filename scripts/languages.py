"""The languages of the site: what each is called, where it lies, and which way it is read.

An answer can speak more languages than the site (`calculator.words.LANGUAGES`): the words of a language come
first, and it belongs to the site from the day on which its pages are there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from calculator import words
from calculator.words import Words, words_of
from calculator.words.site import SiteWords, site_words_of
from calculator.writing.sentences import Writer
from scripts.paths import DOCS
from scripts.settings import SETTINGS

LOCALES = {"en": "en_GB", "sv": "sv_SE", "nb": "nb_NO"}


@dataclass(frozen=True)
class Language:
    """A language of the site.

    `folder` is where its pages lie: empty at the top of the site, else a name with a slash at its end.
    The top of a language and the top of the site are two things: `answers/` and `calculator/` lie at the
    first; `engine/`, `data/`, `a/` and the assets lie at the second, once for all languages.
    """

    name: str
    folder: str
    documents: Path | None = None
    """Where its pages are written, if not in `docs/`."""

    @property
    def docs(self) -> Path:
        return self.documents or DOCS / self.name

    @property
    def locale(self) -> str:
        """The language with the country in which it is written so, as other sites ask for it."""
        return LOCALES.get(self.name, self.name)

    @property
    def has_pages(self) -> bool:
        return (self.docs / "index.md").is_file()

    @cached_property
    def words(self) -> Words:
        """Its words, with what the sources are called that pages cite and no answer does."""
        words = words_of(self.name)
        return replace(words, sources={**words.sources, **self.site_words.sources})

    @property
    def site_words(self) -> SiteWords:
        return site_words_of(self.name)

    @property
    def direction(self) -> str:
        return self.words.direction

    @cached_property  # what it says of a source is kept with it
    def writer(self) -> Writer:
        return Writer(self.words)

    def path(self, page: str) -> str:
        """The path from the top of the site to a page that lies at `page` from the top of the language."""
        return self.folder + page

    def tops(self, page: str) -> tuple[str, str]:
        """The ways from a page (its path from the top of the language) to that top, and to the site's."""
        top = "../" * page.count("/")
        return top, top + "../" * self.folder.count("/")


DEFAULT = Language(words.DEFAULT, "")
"""The language at the top of the site, and the one that is taken where none is named."""

SPOKEN = (DEFAULT, *(Language(name, f"{name}/") for name in words.LANGUAGES if name != words.DEFAULT))
"""Every language that there are words in."""

LANGUAGES = tuple(
    language
    for name in SETTINGS.languages
    for language in SPOKEN
    if language.name == name and language.has_pages
)
"""The languages of the site, in the order in which a reader is offered them."""

HIDDEN = tuple(language for language in SPOKEN if language.has_pages and language not in LANGUAGES)
"""Those whose pages are there, and that whoever runs the site does not show."""


def language_of(path: str) -> Language:
    """The language in which the page at `path`, from the top of the site, is written."""
    found = (language for language in LANGUAGES if language.folder and path.startswith(language.folder))
    return next(found, DEFAULT)
