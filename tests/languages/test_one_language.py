"""A reader of one language reads that language alone: no sentence of another stands there unmarked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import yaml

from scripts.languages import SPOKEN, Language

from .reading import texts

WORDS: dict[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("function_words.yml").read_text("utf-8")
)


def foreign(said: Iterable[tuple[str, str]], language: str) -> Iterator[str]:
    """Each text with a word that only a sentence of another language has."""
    others = sorted({word for name, words in WORDS.items() if name != language for word in words})
    pattern = re.compile(rf"(?<![\w/-])(?:{'|'.join(others)})(?![\w/-])", re.IGNORECASE)
    for place, text in said:
        if found := pattern.search(text):
            yield f"{place}: “{found[0]}” in “{text.strip()[:80]}”"


def test_no_word_of_the_lists_belongs_to_two_languages() -> None:
    every = [word for words in WORDS.values() for word in words]
    assert len(every) == len(set(every))


@pytest.mark.parametrize("language", SPOKEN, ids=lambda language: language.name)
def test_no_sentence_is_in_another_language(language: Language) -> None:
    assert list(foreign(texts(language), language.name)) == []


def test_a_downloaded_file_has_a_name_in_each_language() -> None:
    names = [language.site_words.form["file"] for language in SPOKEN]
    assert len(set(names)) == len(SPOKEN)


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("sv", "Ask the officer.", "the"),
        ("sv", "Spør Nav hvis du er syk.", "hvis"),
        ("nb", "Fråga Nav när du är sjuk.", "när"),
        ("en", "Fråga vad som gäller.", "vad"),
        ("sv", "Fråga Nav vad som gäller.", None),
        ("nb", "Spør Nav om hva som gjelder.", None),
    ],
)
def test_a_sentence_in_another_language_is_noticed(language: str, sentence: str, found: str | None) -> None:
    said = list(foreign([("here", sentence)], language))
    assert said == ([f"here: “{found}” in “{sentence}”"] if found else [])
