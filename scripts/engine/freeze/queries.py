"""The questions of the profile, from which is learnt which functions answers take.

They are made from one seed, as people, letters, careless links and attackers ask. The gate, which sees
whether that was enough and whether every answer is right, asks others, made otherwise (see `judging`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256
from random import Random
from urllib.parse import quote_plus

from calculator.answers import UNKNOWN
from calculator.questions import ON, QUESTIONS, Kind, Question

Asked = tuple[str, str]
"""A query and the language of its answer."""

SEED = 11
ANSWERED, UNASKED = 0.75, 0.05
"""How often a question is answered that is asked, and one that is not."""
ODD = 0.2
"""How often a query has something odd about it."""
LONGEST = 200_000
"""Characters of the longest query."""
SCRIPTS = (
    range(0x20, 0x7F),
    range(0x20),
    range(0xA0, 0x250),
    range(0x370, 0x5F5),
    range(0x600, 0x780),
    range(0x900, 0xE00),
    range(0x1200, 0x1380),
    range(0x1E00, 0x2100),
    range(0x2190, 0x2C00),
    range(0x3040, 0x3100),
    range(0x4E00, 0x9FA6),
    range(0xAC00, 0xD7A4),
    range(0xE000, 0xF900),
    range(0xFB50, 0xFFFE),
    range(0x10400, 0x10450),
    range(0x1D7CE, 0x1D800),
    range(0x1F300, 0x1FAD7),
    range(0xE0000, 0xE0080),
    range(0x10000, 0x110000),
    (*range(0xD800), *range(0xE000, 0x10000)),
)
"""Latin and its signs, control signs, other scripts, private signs, beyond 16 bits, emoji, tags; all."""
BROKEN = (
    "%",
    "%zz",
    "%f",
    "%ff",
    "%e0%80%80",
    "%ed%a0%80",
    "%00",
    "=",
    "&&",
    "&=",
    ";",
    "?",
    "#",
    "+",
    "%u0041",
)
"""What links look like that were cut, escaped twice, or written by hand."""
REPEATED = ("x", "%00", "é", "0", "&", "age=1&")
"""Of what very long links consist."""
DATES: tuple[Callable[[date], str], ...] = (
    lambda day: f"{day.year}-{day.month}-{day.day}",
    lambda day: day.isoformat().replace("-", ""),
    lambda day: f"{day.day}/{day.month}/{day.year}",
    lambda day: f" {day.isoformat()} ",
    lambda day: f"{day.year:04}-W{day.isocalendar().week:02}-{day.isoweekday()}",
    lambda day: f"{day.year:04}-02-30",
    lambda day: f"{day.year:04}-{day.month:02}-00",
    lambda day: f"{day.year * 11}-{day.month:02}-{day.day:02}",
    lambda day: f"-{day.isoformat()}",
    lambda day: f"{day.day}.{day.month}.{day.year}",
    lambda day: f"{day.isoformat()}T00:00:00",
    lambda day: "".join(chr(ord(sign) + 0x630) if sign.isdigit() else sign for sign in day.isoformat()),
)


def questions(count: int, languages: Sequence[str]) -> Iterator[Asked]:
    """As many questions, each time the same. No two are alike."""
    random = Random(SEED)
    seen: set[Asked] = set()
    while len(seen) < count:
        asked = query(random), random.choice(languages)
        if asked not in seen and trains(asked[0]):
            seen.add(asked)
            yield asked


def trains(query: str) -> bool:
    """Whether a query may be in a profile: half of all may, and of the others the gate asks.

    So what trained never judges, whoever makes the questions.
    """
    return sha256(query.encode()).digest()[0] % 2 == 0


def query(random: Random) -> str:
    fields = [*asked(random)]
    if random.random() < ODD:
        make_odd(random, fields)
    escaped: Callable[[str], str] = str if random.random() < ODD else quote_plus
    text = "&".join(f"{escaped(key)}={escaped(value)}" for key, value in fields)
    if random.random() < ODD / 2:
        place = random.randrange(len(text) + 1)
        text = text[:place] + random.choice(BROKEN) + text[place:]
    if random.random() < ODD / 40:
        text += "&start=" + random.choice(REPEATED) * random.randrange(LONGEST // 6)
    return text


def asked(random: Random) -> Iterator[tuple[str, str]]:
    """Answers to some of the questions, to those that the answers before them rule out less often."""
    given: dict[str, str] = {}
    for question in QUESTIONS:
        if random.random() < (ANSWERED if question.asked.truth(given) else UNASKED):
            given[question.key] = answer(random, question)
            yield question.key, given[question.key]
    if random.random() < ODD:
        yield ON, day(random)


def answer(random: Random, question: Question) -> str:
    if question.kind is Kind.CHOICE:
        return random.choice((*question.values, UNKNOWN))
    if question.kind is Kind.NUMBER:
        return str(random.choice((random.choice(question.numbers), random.randrange(-5, 10**6))))
    return day(random)


def day(random: Random) -> str:
    today = date(2026, 1, 1)
    far = date.fromordinal(random.randrange(1, random.choice((date.max, today)).toordinal()))
    near = today + timedelta(days=random.randrange(-1500, 1500))
    ends = date(random.randrange(2020, 2032), random.randrange(1, 12) + 1, 1) - timedelta(days=1)
    chosen = random.choices((near, ends, far), (5, 3, 2))[0]
    return random.choice(DATES)(chosen) if random.random() < ODD / 2 else chosen.isoformat()


def make_odd(random: Random, fields: list[tuple[str, str]]) -> None:
    """Replace, repeat, add or move answers, or give keys that there are not."""
    text = odd_text(random)
    place = random.randrange(len(fields) + 1)
    key = random.choice(fields)[0] if fields else "country"
    kind = random.randrange(6)
    if kind == 0:
        fields.insert(place, (key, text))
    elif kind == 1:
        fields[:] = [(name, text if name == key else value) for name, value in fields]
    elif kind == 2:
        fields.insert(place, (odd_text(random), text))
    elif kind == 3:
        random.shuffle(fields)
    elif kind == 4:
        fields.extend([(key, text[:8])] * random.randrange(60))
    else:
        fields[:] = [(name.upper(), value.upper()) for name, value in fields]


def odd_text(random: Random) -> str:
    letters = random.choice(SCRIPTS)
    length = random.choice((0, 1, 2, 5, 20, 40, 41, 80, 1000))
    text = "".join(chr(random.choice(letters)) for _ in range(length))
    return text if random.random() < 0.5 else text[:2] + random.choice(BROKEN) + text[2:]
