# ruff: noqa: RUF001 (Ukrainian letters look like Latin ones)
"""How languages count, list and date: English checked against CLDR, and the form proved on harder ones."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale
from babel.dates import format_date
from babel.lists import format_list

from calculator.words import DEFAULT, LANGUAGES, words_of
from calculator.words.grammar import Counted, Grammar, ListPattern, Lists, Months, in_a_row

CLDR = {DEFAULT: "en_GB", "sv": "sv", "nb": "nb", "ar": "ar", "uk": "uk"}
"""The locale that each language is checked against."""


def ukrainian_plural(number: int) -> str:
    if number % 10 == 1 and number % 100 != 11:
        return "one"
    return "few" if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else "many"


def arabic_plural(number: int) -> str:
    if number < 3:
        return ("zero", "one", "two")[number]
    if number % 100 < 3:
        return "other"
    return "few" if number % 100 < 11 else "many"


def everywhere(pattern: ListPattern, **others: ListPattern) -> Lists:
    names = ("things", "all_of", "one_of", "reasons", "conditions", "alternatives")
    return Lists(**{name: others.get(name, pattern) for name in names})


UKRAINIAN = Grammar(
    ukrainian_plural,
    lambda number: f"{number}-й",
    everywhere(in_a_row("{0} і {1}"), one_of=in_a_row("{0} або {1}")),
    units={
        "months": {"one": "{number} місяць", "few": "{number} місяці", "many": "{number} місяців"},
        "months up-to": {"one": "{number} місяця", "few": "{number} місяців", "many": "{number} місяців"},
    },
    months=(
        "січня",
        "лютого",
        "березня",
        "квітня",
        "травня",
        "червня",
        "липня",
        "серпня",
        "вересня",
        "жовтня",
        "листопада",
        "грудня",
    ),
    date_pattern="{day} {month} {year} р.",
    weekdays=("понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя"),
    long_date_pattern="{weekday}, {date}",
    thousands="\N{NO-BREAK SPACE}",
    thousands_from=10_000,
    decimal=",",
)
ARABIC = Grammar(
    arabic_plural,
    str,
    everywhere(in_a_row("{0} و{1}", "{0} و{1}"), one_of=in_a_row("{0} أو {1}", "{0} أو {1}")),
    units={
        "months": {
            "zero": "{number} شهر",
            "one": "شهر واحد",
            "two": "شهران",
            "few": "{number} أشهر",
            "many": "{number} شهرًا",
            "other": "{number} شهر",
        }
    },
    months=(
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ),
    date_pattern="{day} {month} {year}",
    weekdays=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    long_date_pattern="{weekday}، {date}",
    thousands=",",
    thousands_from=1_000,
    decimal=".",
    unit_with="each",
)
GRAMMARS = {"uk": UKRAINIAN, "ar": ARABIC, **{name: words_of(name).grammar for name in LANGUAGES}}


@pytest.fixture(params=GRAMMARS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def grammar(language: str) -> Grammar:
    return GRAMMARS[language]


@pytest.fixture
def locale(language: str) -> Locale:
    return Locale.parse(CLDR[language])


def test_a_number_has_the_plural_of_cldr(grammar: Grammar, locale: Locale) -> None:
    for number in range(1_001):
        assert grammar.plural(number) == locale.plural_form(number), number


def test_every_unit_has_a_phrase_for_every_plural_that_a_number_can_have(
    grammar: Grammar, locale: Locale
) -> None:
    needed = {locale.plural_form(number) for number in range(1_001)}
    for unit, phrases in grammar.units.items():
        assert phrases.keys() == needed, unit


@pytest.mark.parametrize("count", range(1, 6))
def test_rows_are_those_of_cldr(grammar: Grammar, locale: Locale, count: int) -> None:
    things = list("ABCDE"[:count])
    assert grammar.lists.all_of.joined(things) == format_list(things, "standard", locale)
    assert grammar.lists.one_of.joined(things) == format_list(things, "or", locale)


def test_a_date_is_that_of_cldr(grammar: Grammar, locale: Locale) -> None:
    for month in range(1, 13):
        day = date(2026, month, 3)
        assert grammar.day(day).split() == format_date(day, "long", locale).split()


def test_a_date_with_its_weekday_is_that_of_cldr(grammar: Grammar, locale: Locale) -> None:
    for number in range(1, 8):
        day = date(2026, 6, number)
        full = format_date(day, "full", locale)
        if locale.language == DEFAULT:  # plain English, as public services write it, has no comma there
            full = full.replace(",", "")
        if locale.language == "sv":  # as in a sentence: "senast måndagen den 1 juni"
            full = full.replace(" ", "en den ", 1)
        assert grammar.long_day(day).split() == full.split()


def test_a_day_in_english_is_written_with_its_weekday() -> None:
    assert GRAMMARS["en"].long_day(date(2027, 11, 30)) == "Tuesday 30 November 2027"


def test_signs_of_numbers_are_those_of_cldr(grammar: Grammar, locale: Locale) -> None:
    symbols = locale.number_symbols["latn"]
    assert grammar.decimals(3.84, 1) == f"3{symbols['decimal']}8"
    assert grammar.number(143_900) == f"143{symbols['group']}900"


def test_ukrainian_has_the_case_that_a_sentence_asks_for() -> None:
    sentence = "До {months:up-to}. {months} закінчуються {last-day}."
    gaps = {"months": Months((3,), UKRAINIAN), "last-day": UKRAINIAN.day(date(2026, 11, 30))}
    assert sentence.format_map(gaps) == "До 3 місяців. 3 місяці закінчуються 30 листопада 2026 р.."
    assert format(Months((6, 12), UKRAINIAN), "up-to") == "6 або 12 місяців"


def test_arabic_says_the_unit_with_each_number_and_joins_without_a_blank() -> None:
    assert f"{Months((6, 12), ARABIC)}" == "6 أشهر أو 12 شهرًا"
    assert f"{Months((2,), ARABIC)}" == "شهران"
    assert ARABIC.lists.all_of.joined(["المال", "التأمين"]) == "المال والتأمين"


def test_swedish_repeats_the_word_for_if() -> None:
    conditions = in_a_row("{0} och om {1}")
    alternatives = in_a_row("{0}, eller om {1}", "{0}, eller om {1}")
    both = conditions.joined(["du är med", "det är arbetsträning"])
    assert f"om {alternatives.joined([both, 'du saknar erfarenhet'])}" == (
        "om du är med och om det är arbetsträning, eller om du saknar erfarenhet"
    )


def test_a_gap_says_how_its_number_is_written() -> None:
    english = words_of(DEFAULT).grammar
    for number, spec, written in (
        (3, "weeks", "3 weeks"),
        (1, "weeks", "1 week"),
        (160_400, "nok", "NOK 160,400"),
        (14, "ordinal", "14th"),
        (22, "ordinal", "22nd"),
        (112, "ordinal", "112th"),
        (999, "", "999"),
        (9_999, "", "9,999"),
    ):
        assert format(Counted(number, english), spec) == written


def test_a_unit_that_a_language_does_not_have_is_named() -> None:
    with pytest.raises(KeyError, match="fortnights"):
        format(Counted(3, words_of(DEFAULT).grammar), "fortnights")


def test_a_number_of_hundredths_is_written_in_the_whole_unit() -> None:
    english = GRAMMARS["en"]
    assert format(Counted(294, english), "nok/100") == "NOK 2.94"
    assert format(Counted(250, english), "sek/100") == "SEK 2.50"
    assert format(Counted(100, english), "nok/100") == "NOK 1.00"
    with pytest.raises(KeyError):
        format(Counted(294, english), "ducats/100")
