"""Whole months from a first day, counted with the first day included."""

from calendar import monthrange
from datetime import date, timedelta


def months_later(first: date, months: int) -> date:
    """The same day of the month, `months` later, rounded down to the end of a shorter month.

    Raises OverflowError for a day that the calendar cannot hold.
    """
    year, month = divmod(first.month - 1 + months, 12)
    year, month = first.year + year, month + 1
    if year > date.max.year:
        raise OverflowError(f"{months} months from {first} are past the end of the calendar")
    return date(year, month, min(first.day, monthrange(year, month)[1]))


def last_day(first: date, months: int) -> date:
    """The latest last day of `months` whole months that begin on `first`: one day before they are over."""
    return months_later(first, months) - timedelta(days=1)
