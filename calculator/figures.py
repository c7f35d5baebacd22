"""What a figure is: a number of the law with its unit, its source and the days for which it is known.

A day outside the known days has no number: nothing falls back in silence. Month limits are no figures;
they stand in the rules of each country.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from calculator.days import Dated

CURRENCIES = ("SEK", "NOK")


@dataclass(frozen=True)
class Number(Dated):
    """A number, and the days on which it holds."""

    number: int


@dataclass(frozen=True)
class Figure:
    """One number over time. `unit` names what is counted, `source` where it was read.

    The day of the answer chooses the number. One that is set `by_year` is said for each year that a
    placement touches, or for the year of the planned last day where `by_last_day` is set.
    """

    id: str
    unit: str
    source: str
    values: tuple[Number, ...]
    by_year: bool = False
    by_last_day: bool = False

    def known(self, day: date) -> Number | None:
        """The number on `day` with its days; None when no number is known for that day."""
        return next((value for value in self.values if value.holds(day)), None)

    def on(self, day: date) -> int | None:
        """The number on `day`; None when no number is known for that day."""
        value = self.known(day)
        return value.number if value else None

    def needed(self, day: date) -> int:
        """The number that a rule rests on. Raises ValueError for a day on which it is not known."""
        number = self.on(day)
        if number is None:
            raise ValueError(
                f"a rule of {day} rests on the figure {self.id}, which is not known for that day"
            )
        return number

    @property
    def latest(self) -> int:
        return self.values[-1].number

    @property
    def turns(self) -> set[date]:
        """The days on which the number becomes another, or is no longer known. The first known is no turn."""
        return {day for value in self.values for day in value.turns} - {self.values[0].first}

    @property
    def currency(self) -> str | None:
        """The currency of an amount of money; None for any other number."""
        currency = self.unit.partition(" ")[0]
        return currency if currency in CURRENCIES else None

    @property
    def per(self) -> str | None:
        """For what an amount is paid once, such as "day"; None where it is a sum in all."""
        return self.unit.partition(" a ")[2] or None


def by_year(id: str, unit: str, source: str, numbers: dict[int, int], *, by_last_day: bool = False) -> Figure:
    """A number that is set anew each calendar year, known for these years only."""
    values = (
        Number(number, first=date(year, 1, 1), last=date(year, 12, 31)) for year, number in numbers.items()
    )
    return Figure(id, unit, source, tuple(values), by_year=True, by_last_day=by_last_day)


def figures_by_id(*figures: Figure) -> Mapping[str, Figure]:
    """Raises ValueError for an id that two figures have."""
    found: dict[str, Figure] = {}
    for figure in figures:
        if figure.id in found:
            raise ValueError(f"Two figures have the id {figure.id}")
        found[figure.id] = figure
    return found
