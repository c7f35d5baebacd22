"""No promise, no officialese, no false friend and no split compound in any sentence in Swedish or Bokmål."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import yaml

from scripts.languages import DEFAULT, SPOKEN, Language

from .reading import texts

READ = yaml.safe_load(Path(__file__).with_name("wrong.yml").read_text("utf-8"))
EXPLAINED: dict[str, dict[str, list[str]]] = {name: said.pop("explained", {}) for name, said in READ.items()}
LISTS: dict[str, dict[str, dict[str, str]]] = READ
LANGUAGES = [language for language in SPOKEN if language != DEFAULT]


def pattern(wrong: str) -> re.Pattern[str]:
    """A word in any form that its `*` allows. One in capitals is wrong only so."""
    words = re.escape(wrong).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    return re.compile(rf"(?<![\w-]){words}(?![\w-])", 0 if wrong[:2].isupper() else re.IGNORECASE)


def faults(said: Iterable[tuple[str, str]], language: str) -> Iterator[str]:
    rules = [(pattern(wrong), right) for rules in LISTS[language].values() for wrong, right in rules.items()]
    for place, text in said:
        explained = EXPLAINED[language].get(place.partition(",")[0], ())
        for rule, right in rules:
            if (found := rule.search(text)) and found[0] not in explained:
                yield f"{place}: “{found[0]}”: {right}"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_no_sentence_has_a_wrong_word(language: Language) -> None:
    assert list(faults(texts(language), language.name)) == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_each_wrong_word_is_found_where_it_stands(language: Language) -> None:
    for rules in LISTS[language.name].values():
        for wrong in rules:
            sentence = f"Se: {wrong.replace('*', '')}, om det är så."
            assert list(faults([("here", sentence)], language.name)), wrong


def test_part_of_another_word_is_not_that_word() -> None:
    assert list(faults([("here", "Innsatsgruppe og ankeret")], "nb")) == ["here: “ankeret”: klage"]
    assert list(faults([("here", "Fristående, navet, aktivitetsstödet")], "sv")) == []
