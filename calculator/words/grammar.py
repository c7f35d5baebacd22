"""How a language counts, lists and dates: what sentences need besides words.

The forms are those of the Unicode locale data (CLDR): plurals by category, lists by a pattern for two,
for the start, the middle and the end. So a language may have six plurals, or write its "and" onto the
next word, and no sentence knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class ListPattern:
    """How several things are said in a row; `{0}` and `{1}` are what stands before and after."""

    two: str
    start: str
    middle: str
    end: str

    def joined(self, parts: Iterable[str]) -> str:
        """The parts as one phrase; nothing for none."""
        *before, last = [*parts] or [""]
        if len(before) < 2:
            return self.two.format(*before, last) if before else last
        first, *middle, last_but_one = before
        phrase = self.end.format(last_but_one, last)
        for part in reversed(middle):
            phrase = self.middle.format(part, phrase)
        return self.start.format(first, phrase)


def in_a_row(last: str, comma: str = "{0}, {1}") -> ListPattern:
    """Commas, and `last` between the last two."""
    return ListPattern(last, comma, comma, last)


@dataclass(frozen=True)
class Lists:
    """The rows that sentences have."""

    things: ListPattern
    """As in "age, benefit": a list without a word before the last."""
    all_of: ListPattern
    """As in "money and insurance"."""
    one_of: ListPattern
    """As in "6 or 12 months"."""
    reasons: ListPattern
    """Clauses after "because"."""
    conditions: ListPattern
    """Clauses after "if" that must all be true."""
    alternatives: ListPattern
    """Such conditions of which one is enough."""


@dataclass(frozen=True)
class Grammar:
    """The grammar of one language. Numbers are whole, dates are of the Gregorian calendar."""

    plural: Callable[[int], str]
    """The CLDR category of a number: zero, one, two, few, many or other."""
    ordinal: Callable[[int], str]
    """The number in a row, as in "14th"."""
    lists: Lists
    units: Mapping[str, Mapping[str, str]]
    """What is counted: by the name of the unit a `{number}` phrase for each plural that the language has.

    A name may end with a case that a sentence asks for, as in "months up-to"."""
    months: tuple[str, ...]
    """The names as they stand in a date."""
    date_pattern: str
    """With `{day}`, `{month}` and `{year}`."""
    weekdays: tuple[str, ...]
    """The names as they stand before a date; Monday is the first."""
    long_date_pattern: str
    """With `{weekday}` and `{date}`."""
    thousands: str
    thousands_from: int
    """The first number that is written with separators."""
    decimal: str
    unit_with: Literal["last", "each"] = "last"
    """Whether a row of numbers says its unit once, as in "6 or 12 months"."""

    def number(self, number: int) -> str:
        return (
            f"{number:,}".replace(",", self.thousands) if abs(number) >= self.thousands_from else f"{number}"
        )

    def decimals(self, number: float, places: int) -> str:
        """A number with this many decimals, below the first that is written with separators."""
        return f"{number:.{places}f}".replace(".", self.decimal)

    def amount(self, number: int, unit: str) -> str:
        """The number with what it counts. Raises KeyError for a unit that the language does not have."""
        return self.units[unit][self.plural(number)].format(number=self.number(number))

    def hundredths(self, number: int, unit: str) -> str:
        """So many hundredths of a unit, which is a sign such as NOK: 294 øre as "NOK 2.94"."""
        return self.units[unit][self.plural(number)].format(number=self.decimals(number / 100, 2))

    def amounts(self, numbers: Iterable[int], unit: str) -> str:
        """Several numbers, one of which holds."""
        *before, last = numbers
        shown = [
            self.amount(number, unit) if self.unit_with == "each" else self.number(number)
            for number in before
        ]
        return self.lists.one_of.joined([*shown, self.amount(last, unit)])

    def day(self, day: date) -> str:
        return self.date_pattern.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def long_day(self, day: date) -> str:
        """The day with its day of the week, as in "Tuesday 30 November 2027"."""
        return self.long_date_pattern.format(weekday=self.weekdays[day.weekday()], date=self.day(day))


HUNDREDTHS = "/100"


@dataclass(frozen=True)
class Counted:
    """A number in a gap of a sentence, which says after a colon how it is written.

    `{reconsideration:weeks}` names a unit, `{last-day:ordinal}` asks for the place in a row, and a gap
    without a colon has the bare number. `{mileage:nok/100}` is a number of hundredths.
    """

    number: int
    grammar: Grammar

    def __format__(self, wanted: str) -> str:
        match wanted:
            case "":
                return self.grammar.number(self.number)
            case "ordinal":
                return self.grammar.ordinal(self.number)
        if wanted.endswith(HUNDREDTHS):
            return self.grammar.hundredths(self.number, wanted.removesuffix(HUNDREDTHS))
        return self.grammar.amount(self.number, wanted)


@dataclass(frozen=True)
class Months:
    """Whole months in a gap, one of them or several to choose from; after a colon stands the case."""

    numbers: tuple[int, ...]
    grammar: Grammar

    def __format__(self, case: str) -> str:
        return self.grammar.amounts(self.numbers, f"months {case}".rstrip())
