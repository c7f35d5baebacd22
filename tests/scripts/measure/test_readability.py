"""Readability is measured on the text that people read, with official names counted as one short word."""

from __future__ import annotations

from pathlib import Path

import pytest

from calculator.words import DEFAULT
from scripts.measure.readability import (
    Readability,
    Report,
    article_text,
    count,
    measure,
    prepared,
    report,
)
from scripts.paths import DOCS

PAGE = """\
<html><body><header>Menu</header><article class="text">
<h1 id="a">How long<a class="headerlink" href="#a">Link to this section</a></h1>
<nav class="contents"><p>On this page</p><ul><li>Money</li></ul></nav>
<p class="lead">You may  be offered
<strong>work training</strong>.<br>Ask first.<span class="references"><a href="#s">[1]</a></span></p>
<ul><li>Bring a pen</li><li>Say <i lang="sv">arbetsförmedlare</i> &amp; smile<p>Twice.</p></li></ul>
<div class="calculator"><form><p>Age?</p><input name="age"></form><p>Ready</p></div>
<table><tr><td>6 months</td></tr></table><pre><code>--json</code></pre>
<p hidden>Not here</p><svg><text>A picture</text></svg>
<div class="sources"><ul><li>A law</li></ul></div><p class="last-checked">Last checked today.</p>
<p>The end.</p></article><footer>Foot</footer></body></html>
"""


def test_the_text_of_a_page_is_its_article_without_what_nobody_reads_through() -> None:
    assert article_text(PAGE).splitlines() == [
        "How long",
        "You may be offered work training.",
        "Ask first.",
        "Bring a pen",
        "Say name & smile",
        "Twice.",
        "The end.",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Job and Development Guarantee is one.", "The name is one."),
        ("Ask Arbetsförmedlingen or NAV.", "Ask name or name."),
        ("NAV's page", "name's page."),
        ("You keep your benefit (sykepenger).", "You keep your benefit (name)."),
        ("It is the Guarantee (jobb- och utvecklingsgarantin).", "It is the Guarantee (name)."),
        ("Sykepenger and dagpenger go on.", "name and name go on."),
        ("You are (as a rule) free.", "You are (as a rule) free."),
    ],
)
def test_an_official_name_counts_as_one_short_word(text: str, expected: str) -> None:
    assert prepared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A heading\n\nA sentence.", "A heading.\nA sentence."),
        ("Bring this:\na pen", "Bring this:\na pen."),
        ("Is it 1.5 days? See www.example.org.", "Is it 15 days? See wwwexampleorg."),
    ],
)
def test_lines_end_sentences_and_stops_inside_numbers_and_addresses_do_not(text: str, expected: str) -> None:
    assert prepared(text) == expected


def test_long_words_and_long_sentences_make_a_text_hard() -> None:
    easy = measure("You can ask us. We help you. It costs you nothing at all.")
    hard = measure(
        "Notwithstanding considerations regarding administrative responsibilities, participation presupposes "
        "comprehensive documentation concerning individual circumstances and organisational requirements."
    )
    assert easy.plain
    assert not hard.plain
    assert (easy.grade or 0) < (hard.grade or 0)
    assert (easy.lix or 0) < (hard.lix or 0)


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    counted = count("We help you. You can ask for information here.")
    assert (counted.words, counted.sentences) == (9, 2)
    assert counted.grade == pytest.approx(0.39 * 9 / 2 + 11.8 * 12 / 9 - 15.59)  # in-for-ma-tion


def test_lix_counts_words_of_more_than_six_letters_and_a_stop_is_no_letter() -> None:
    counted = count("NAV decides about it. You can ask for months.")
    assert (counted.words, counted.sentences) == (9, 2)
    assert counted.lix == pytest.approx(9 / 2 + 100 * 1 / 9)


def test_a_heading_of_a_word_or_two_is_no_sentence() -> None:
    assert count("Your money. You can ask us.").sentences == 1


@pytest.mark.parametrize(
    ("language", "has_grade", "has_lix"),
    [
        (DEFAULT, True, True),
        ("sv", False, True),
        ("nb", False, True),
        ("ar", False, False),
        ("uk", False, False),
    ],
)
def test_a_formula_is_used_for_the_languages_that_it_was_made_for(
    language: str, has_grade: bool, has_lix: bool
) -> None:
    counted = count("Du kan fråga oss om arbetsträning.", language)
    assert (counted.grade is not None, counted.lix is not None) == (has_grade, has_lix)


def test_every_page_is_measured_beside_the_seeds(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Second text to beat.\n")
    (tmp_path / "a.txt").write_text("A first text to beat, as good as it is.\n")
    site = tmp_path / "site"
    for source in (DOCS / DEFAULT).rglob("*.md"):
        folder = site / source.relative_to(DOCS / DEFAULT).with_suffix("")
        page = (folder.parent if source.stem == "index" else folder) / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(PAGE)
    measured = report(site, tmp_path)
    assert {"home", "calculator", "sources"} <= set(measured.pages)
    assert list(measured.seeds) == ["seed 1", "seed 2"]
    assert measured.seeds["seed 1"].words == 10
    assert "as it stands" in str(measured)


def test_without_the_seeds_their_stated_figures_are_the_yardstick() -> None:
    shown = str(Report({"home": Readability(12.0, 50.0, 9, 1)}, {}, {}))
    assert "The seeds are not at hand" in shown
    assert "10.3" in shown
    assert shown.count("TOO HARD") == 1


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Fråga Arbetsförmedlingens handläggare.", "Fråga name handläggare."),
        ("sv", "Aktivitetsstödet följer arbetsträningen.", "name följer name."),
        ("sv", "Du får hjälp på jobbet när du är sjuk.", "Du får hjälp på jobbet när du är sjuk."),
        ("nb", "Tiltakspengene kommer fra Nav-kontoret.", "name kommer fra name."),
        ("nb", "Når du er på jobb, får du hjelp.", "Når du er på jobb, får du hjelp."),
    ],
)
def test_in_its_own_language_a_name_counts_in_all_its_forms_and_a_letter_is_no_mark_of_one(
    language: str, text: str, expected: str
) -> None:
    assert prepared(text, language) == expected


def test_a_report_on_a_language_without_a_grade_speaks_of_lix_alone() -> None:
    shown = str(Report({"home": Readability(None, 22.0, 90, 9)}, {}, {}))
    assert "Aim: LIX 40 or below" in shown
    assert "seeds" not in shown
