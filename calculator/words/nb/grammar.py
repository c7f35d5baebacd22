"""How Bokmål counts, lists and dates."""

from calculator.words.grammar import Grammar, Lists, in_a_row

SPACE = "\N{NO-BREAK SPACE}"


def plural(number: int) -> str:
    return "one" if number == 1 else "other"


def ordinal(number: int) -> str:
    """As in "14."."""
    return f"{number}."


GRAMMAR = Grammar(
    plural,
    ordinal,
    Lists(
        things=in_a_row("{0}, {1}"),
        all_of=in_a_row("{0} og {1}"),
        one_of=in_a_row("{0} eller {1}"),
        reasons=in_a_row("{0} og {1}"),
        conditions=in_a_row("{0} og hvis {1}", comma="{0}, hvis {1}"),
        alternatives=in_a_row("{0}, eller hvis {1}", comma="{0}, eller hvis {1}"),
    ),
    units={
        "days": {"one": "{number} dag", "other": "{number} dager"},
        "weeks": {"one": "{number} uke", "other": "{number} uker"},
        "months": {"one": "{number} måned", "other": "{number} måneder"},
        "years": {"one": "{number} år", "other": "{number} år"},
        "places": {"one": "{number} sted", "other": "{number} steder"},
        "documents": {"one": "én lov eller side", "other": "{number} lover og sider"},
        "children": {"one": "ett barn", "other": "{number} barn"},
        "kilometres": {"one": "{number} kilometer", "other": "{number} kilometer"},
        "sek": {"one": f"{{number}}{SPACE}svensk krone", "other": f"{{number}}{SPACE}svenske kroner"},
        "nok": {"one": f"{{number}}{SPACE}krone", "other": f"{{number}}{SPACE}kroner"},
        "nok-a-day": {
            "one": f"{{number}}{SPACE}krone per dag",
            "other": f"{{number}}{SPACE}kroner per dag",
        },
        "nok-a-day-for-each-child": {
            "one": f"{{number}}{SPACE}krone per dag for hvert barn",
            "other": f"{{number}}{SPACE}kroner per dag for hvert barn",
        },
    },
    months=(
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ),
    date_pattern="{day}. {month} {year}",
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    long_date_pattern="{weekday} {date}",
    thousands=SPACE,
    thousands_from=1_000,
    decimal=",",
)
