"""How sources name provisions, and what of a text its hash depends on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.law.quoted import SOURCES
from scripts.statutes.hashes import STATUTES
from scripts.statutes.provision import Span, fingerprint, spans

PLACES = {
    "5 §": [("5", "5")],
    "9 b §": [("9b", "9b")],
    "2 kap. 13 §": [("2:13", "2:13")],
    "5 kap. 2 a §": [("5:2a", "5:2a")],
    "9 § sista stycket": [("9", "9")],
    "59 kap. 13 § 9": [("59:13", "59:13")],
    "3 och 4 §§": [("3", "3"), ("4", "4")],
    "2 kap. 3\u20136 och 8 §§": [("2:3", "2:6"), ("2:8", "2:8")],
    "3-6 §§": [("3", "6")],
    "13 a\u201313 c §§": [("13a", "13c")],
    "6 kap.": [("6:", "6:")],
    "1 § och övergångsbestämmelserna till lag (2022:896)": [("1", "1"), ("2022:896", "2022:896")],
    "§ 3-5": [("3-5", "3-5")],
    "§ 14 a": [("14a", "14a")],
    "§ 1-3a": [("1-3a", "1-3a")],
    "§ 11 A-4": [("11a-4", "11a-4")],
    "§§ 8-2 og 8-12": [("8-2", "8-2"), ("8-12", "8-12")],
    "§§ 29\u201335": [("29", "35")],
    "§§ 7 til 9": [("7", "9")],
    "": [],
}


@pytest.mark.parametrize(("place", "found"), PLACES.items())
def test_a_source_names_its_provisions_as_the_law_does(place: str, found: list[tuple[str, str]]) -> None:
    assert list(spans(place)) == [Span(*one) for one in found]


def test_the_place_of_every_statute_source_can_be_read() -> None:
    places = [source.provision for source in SOURCES.values() if source.document.id.startswith(STATUTES)]
    assert [place for place in places if place and not spans(place)] == []


WORDS = st.lists(st.from_regex(r"[a-zåäöæø]{1,8}|[1-9][0-9]{0,3}", fullmatch=True), min_size=1)
GAPS = st.sampled_from([" ", "  ", "\n", "\r\n", "\n\n", "\u00a0", "\t"])


@given(WORDS, st.data())
def test_spaces_and_line_breaks_do_not_matter(words: list[str], data: st.DataObject) -> None:
    other = "".join(word + data.draw(GAPS) for word in words)
    assert fingerprint(" ".join(words)) == fingerprint(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("arbets-\nmarknad", "arbetsmarknad"),
        ("arbets\u00admarknad", "arbetsmarknad"),
        ("enligt [5 §](#5) lagen ([2000:628](https://example.org/x))", "enligt 5 § lagen (2000:628)"),
        ("enligt 3 och [4 §](#kap2.4)§ ska", "enligt 3 och 4 §§ ska"),
        ("högst *tre* dagar", "högst tre dagar"),
        ("- mel,\n- sukker.", "mel, sukker."),
        ("dag 201- 300", "dag 201\u2013300"),
        ("enligt 3 § lagen, 90 (nittio) dagar", "enligt 3 lagen 90 nittio dagar"),
        ("Brödet", "brödet"),
        ("a\u030angra", "\u00e5ngra"),
    ],
)
def test_hyphenation_and_markup_do_not_matter(one: str, other: str) -> None:
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("1,5 år", "15 år"), ("4-10 §§", "410 §§"), ("sex månader", "åtta månader"), ("får inte", "får")],
)
def test_words_and_numbers_matter(one: str, other: str) -> None:
    assert fingerprint(one) != fingerprint(other)
