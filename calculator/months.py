"""Whole months from a first day, counted with the first day included."""

from calendar import monthrange
from datetime import date, timedelta


def last_day(first: date, months: int) -> date:
    """The latest last day of `months` whole months that begin on `first`.

    The day `months` later, rounded down to the end of a shorter month, minus one day. Raises
    OverflowError for a day that the calendar cannot hold.
    """
    year, month = divmod(first.month - 1 + months, 12)
    year, month = first.year + year, month + 1
    if year > date.max.year:
        raise OverflowError(f"{months} months from {first} are past the end of the calendar")
    return date(year, month, min(first.day, monthrange(year, month)[1])) - timedelta(days=1)
