"""How English counts, lists and dates."""

from calculator.words.grammar import Grammar, Lists, in_a_row


def plural(number: int) -> str:
    return "one" if number == 1 else "other"


def ordinal(number: int) -> str:
    """As in 1st, 2nd, 3rd, 11th."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


GRAMMAR = Grammar(
    plural,
    ordinal,
    Lists(
        things=in_a_row("{0}, {1}"),
        all_of=in_a_row("{0} and {1}"),
        one_of=in_a_row("{0} or {1}"),
        reasons=in_a_row("{0} and {1}"),
        conditions=in_a_row("{0} and {1}"),
        alternatives=in_a_row("{0}, or {1}", comma="{0}, or {1}"),
    ),
    units={
        "days": {"one": "{number} day", "other": "{number} days"},
        "weeks": {"one": "{number} week", "other": "{number} weeks"},
        "months": {"one": "{number} month", "other": "{number} months"},
        "years": {"one": "{number} year", "other": "{number} years"},
        "places": {"one": "{number} place", "other": "{number} places"},
        "documents": {"one": "one law or page", "other": "{number} laws and pages"},
        "children": {"one": "one child", "other": "{number} children"},
        "kilometres": {"one": "{number} kilometre", "other": "{number} kilometres"},
        "sek": {"one": "SEK {number}", "other": "SEK {number}"},
        "nok": {"one": "NOK {number}", "other": "NOK {number}"},
        "nok-a-day": {"one": "NOK {number} a day", "other": "NOK {number} a day"},
        "nok-a-day-for-each-child": {
            "one": "NOK {number} a day for each child",
            "other": "NOK {number} a day for each child",
        },
    },
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    date_pattern="{day} {month} {year}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    long_date_pattern="{weekday} {date}",
    thousands=",",
    thousands_from=1_000,
    decimal=".",
)
