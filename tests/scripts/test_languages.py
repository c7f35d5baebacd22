"""The languages of the site: those whose pages are there, among all that there are words in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from calculator.words import LANGUAGES as WITH_WORDS
from scripts.languages import DEFAULT, LANGUAGES, SPOKEN, Language


def test_a_language_belongs_to_the_site_when_its_pages_are_there(tmp_path: Path) -> None:
    language = replace(DEFAULT, documents=tmp_path)
    assert not language.has_pages
    (tmp_path / "index.md").write_text("# Home", "utf-8")
    assert language.has_pages


def test_the_languages_of_the_site_are_those_with_words_and_pages() -> None:
    assert [language.name for language in SPOKEN] == list(WITH_WORDS)
    assert [language for language in SPOKEN if language.has_pages] == list(LANGUAGES)
    assert DEFAULT in LANGUAGES


def test_each_language_but_the_default_one_has_a_folder_of_its_name() -> None:
    assert DEFAULT.folder == ""
    assert all(language.folder == f"{language.name}/" for language in SPOKEN if language != DEFAULT)
    assert Language("sv", "sv/").path("words/") == "sv/words/"
