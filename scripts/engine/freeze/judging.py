"""The questions of the gate, made from a seed in another way than those of the profile, and none of those.

Most are what people answer: any combination of the form's answers, with gaps, ages and days. The others are
what links suffer on their way, and what attackers try.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from random import Random
from urllib.parse import quote, urlencode

from calculator.questions import QUESTIONS, Kind, completed
from scripts.engine.freeze.queries import Asked, trains

GAP = 0.1
"""How often an answer of a combination is left out."""
SURROGATES = range(0xD800, 0xE000)
"""No letters: a text that holds one alone is asked of the whole engine."""
SEPARATORS = "&=+;?#% \0\n\ufeff"
ODD_YEARS = (0, 1, 4, 99, 999, 1000, 1582, 1900, 1969, 2000, 2038, 2100, 9999, 10_000, -1)
LONGEST = 150_000
"""Characters of the longest text that stands for a careless or hostile link."""


def questions(seed: int, count: int, language: str) -> Iterator[Asked]:
    """As many questions, the same for the same seed. No two are alike, and no profile holds one."""
    random = Random(f"{seed} {language}")
    seen: set[str] = set()
    while len(seen) < count:
        (kind,) = random.choices([*KINDS], [*KINDS.values()])
        query = kind(random)
        if query not in seen and not trains(query):
            seen.add(query)
            yield query, language


@cache
def combinations() -> tuple[dict[str, str], ...]:
    """Every complete set of answers to choose from."""
    choices = [question for question in QUESTIONS if question.kind is Kind.CHOICE]
    return tuple({key: str(value) for key, value in each.items()} for each in completed({}, choices))


def people(random: Random) -> dict[str, str]:
    """What somebody answers: numbers and days among the choices, some of them left out."""
    given = dict(random.choice(combinations()))
    for question in QUESTIONS:
        if question.kind is Kind.NUMBER:
            given[question.key] = str(
                random.choice(question.numbers if random.random() < 0.8 else range(120))
            )
        elif question.kind is Kind.DATE:
            given[question.key] = near(random).isoformat()
    return {key: value for key, value in given.items() if random.random() >= GAP * (1 + (key == "on") * 8)}


def near(random: Random) -> date:
    return date.fromordinal(date(2026, 1, 1).toordinal() + round(random.gauss(200, 500)))


def usual(random: Random) -> str:
    return urlencode(people(random))


def odd_days(random: Random) -> str:
    """Days that are none, far away, or written otherwise."""
    given = people(random)
    for key in random.sample(("start", "end", "on"), 2):
        year = random.choice((*ODD_YEARS, random.randrange(2020, 2032)))
        month, day = random.randrange(14), random.randrange(33)
        shape = random.choice(("{0}-{1:02}-{2:02}", "{0:04}-{1:02}-{2:02}", "{2}.{1}.{0}", "{0}{1:02}{2:02}"))
        given[key] = shape.format(year, month, day)
    return urlencode(given)


def foreign(random: Random) -> str:
    """Letters from anywhere in Unicode, as a value or as a key, escaped or as they are."""
    given = people(random)
    text = "".join(letter(random) for _ in range(random.choice((1, 3, 12, 60, 400))))
    if random.random() < 0.7:
        given[random.choice([*given, "country"])] = text
    else:
        given[text] = "1"
    if random.random() < 0.5:
        return urlencode(given)
    return "&".join(f"{key}={value}" for key, value in given.items())


def letter(random: Random) -> str:
    most = random.choice((0x80, 0x800, 0x10000, 0x110000))
    code = random.randrange(most)
    return chr(code if code not in SURROGATES else code - len(SURROGATES))


def damaged(random: Random) -> str:
    """A good query with a few letters lost, doubled, changed, swapped or cut off."""
    query = usual(random)
    for _ in range(random.randrange(1, 6)):
        at = random.randrange(len(query) + 1)
        wrong = random.choice((random.choice(SEPARATORS), letter(random), quote(letter(random))[:2], ""))
        query = random.choice(
            (
                query[:at] + wrong + query[at + 1 :],
                query[:at] + wrong + query[at:],
                query[:at] + query[: at // 2],
            )
        )
    return query if random.random() < 0.8 else query.upper()


def heavy(random: Random) -> str:
    """A good query and a very long text, before or after it."""
    piece = random.choice((letter(random), quote(letter(random)), f"{random.choice(QUESTIONS).key}=1&", "=&"))
    text = f"age={piece * (random.randrange(LONGEST) // len(piece))}"
    return f"{usual(random)}&{text}" if random.random() < 0.5 else f"{text}&{usual(random)}"


KINDS: dict[Callable[[Random], str], float] = {
    usual: 0.62,
    odd_days: 0.12,
    foreign: 0.12,
    damaged: 0.135,
    heavy: 0.005,
}
"""How often each kind is asked: most often what people answer."""
