"""How Swedish counts, lists and dates."""

from calculator.words.grammar import Grammar, Lists, in_a_row


def plural(number: int) -> str:
    return "one" if number == 1 else "other"


def ordinal(number: int) -> str:
    """As in 1:a, 2:a, 3:e, 11:e."""
    return f"{number}:{'a' if number % 10 in (1, 2) and number % 100 not in (11, 12) else 'e'}"


GRAMMAR = Grammar(
    plural,
    ordinal,
    Lists(
        things=in_a_row("{0}, {1}"),
        all_of=in_a_row("{0} och {1}"),
        one_of=in_a_row("{0} eller {1}"),
        # Without "att" again, "och det gäller" would read as a sentence of its own.
        reasons=in_a_row("{0} och att {1}", comma="{0}, att {1}"),
        # Without the word for "if" again, a condition would seem to be part of the one before it.
        conditions=in_a_row("{0} och om {1}", comma="{0}, om {1}"),
        alternatives=in_a_row("{0}, eller om {1}", comma="{0}, eller om {1}"),
    ),
    units={
        "days": {"one": "{number} dag", "other": "{number} dagar"},
        "days definite": {"one": "{number} dagen", "other": "{number} dagarna"},
        "weeks": {"one": "{number} vecka", "other": "{number} veckor"},
        "weeks definite": {"one": "{number} veckan", "other": "{number} veckorna"},
        "months definite": {"one": "{number} månaden", "other": "{number} månaderna"},
        "months": {"one": "{number} månad", "other": "{number} månader"},
        "years": {"one": "{number} år", "other": "{number} år"},
        "places": {"one": "{number} ställe", "other": "{number} ställen"},
        "documents": {"one": "en lag eller sida", "other": "{number} lagar och sidor"},
        "children": {"one": "ett barn", "other": "{number} barn"},
        "kilometres": {"one": "{number} kilometer", "other": "{number} kilometer"},
        "sek": {"one": "{number}\N{NO-BREAK SPACE}krona", "other": "{number}\N{NO-BREAK SPACE}kronor"},
        "nok": {
            "one": "{number}\N{NO-BREAK SPACE}norsk krona",
            "other": "{number}\N{NO-BREAK SPACE}norska kronor",
        },
        "nok-a-day": {
            "one": "{number}\N{NO-BREAK SPACE}norsk krona om dagen",
            "other": "{number}\N{NO-BREAK SPACE}norska kronor om dagen",
        },
        "nok-a-day-for-each-child": {
            "one": "{number}\N{NO-BREAK SPACE}norsk krona om dagen för varje barn",
            "other": "{number}\N{NO-BREAK SPACE}norska kronor om dagen för varje barn",
        },
    },
    months=(
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    date_pattern="{day} {month} {year}",
    weekdays=("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    long_date_pattern="{weekday}en den {date}",  # as it stands in a sentence: "tisdagen den 30 november"
    thousands="\N{NO-BREAK SPACE}",
    thousands_from=1_000,
    decimal=",",
)
