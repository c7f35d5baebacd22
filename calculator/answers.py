"""Reading a person's answers from a query string, and saying kindly what cannot be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qsl, urlencode

from calculator.conditions import AnswerValue, Given
from calculator.months import last_day
from calculator.questions import ON, QUESTIONS, Kind, Question, age, end, start

UNKNOWN = "unknown"
MOST_FIELDS = 50
"""No honest link has more: a query that repeats itself a million times is not read to its end."""
FURTHEST_MONTHS = 100 * 12
"""A first day so late that this many months pass the end of the calendar is taken for a slip."""
SHOWN_LENGTH = 40


@dataclass(frozen=True)
class Problem:
    """Something in a query that cannot be used: the key, what is wrong (`kind`) and the text given."""

    key: str
    kind: str
    given: str = ""


@dataclass(frozen=True)
class Answers:
    """What a query says: usable answers in the order of the form, keys set aside, and problems."""

    given: Given
    ignored: tuple[str, ...]
    problems: tuple[Problem, ...]


class UnreadableError(ValueError):
    """An answer that cannot be used; `kind` says why."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def read(query: str) -> Answers:
    """The answers in a query string such as `country=norway&age=30`; a leading `?` is allowed.

    Raises nothing: whatever cannot be used is listed under `problems`, and the rest is kept.
    """
    fields, problems = split(query)
    values: dict[str, AnswerValue] = {}
    for key, parse in PARSERS.items():
        texts = [text for name, text in fields if name == key]
        try:
            if len(texts) > 1:
                raise UnreadableError("given-twice")
            if texts and texts[0] not in ("", UNKNOWN):
                values[key] = parse(texts[0])
        except UnreadableError as error:
            problems.append(Problem(key, error.kind, shown(texts[0])))
    if not ordered(values.get(start.key), values.get(end.key)):
        problems.append(Problem(end.key, "end-before-start", str(values.pop(end.key))))
    given, ignored = set_aside(values)
    return Answers(given, ignored, tuple(problems))


def split(query: str) -> tuple[list[tuple[str, str]], list[Problem]]:
    """The fields of a query, and a problem for each key that no question has."""
    try:
        fields = parse_qsl(query.strip().lstrip("?"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        return [], [Problem("query", "too-long", shown(query))]
    fields = [(name.strip(), text.strip()) for name, text in fields]
    strangers = dict.fromkeys(name for name, _ in fields if name not in PARSERS)
    return fields, [Problem(shown(name), "unknown-key", shown(name)) for name in strangers]


def set_aside(values: dict[str, AnswerValue]) -> tuple[Given, tuple[str, ...]]:
    """Leave out answers to what the other answers do not ask, such as a programme in Norway."""
    given: dict[str, AnswerValue] = {}
    ignored = []
    for question in QUESTIONS:
        if question.key in values:
            value = values[question.key]
            if question.asks_for(str(value)).truth(given) is False:
                ignored.append(question.key)
            else:
                given[question.key] = value
    if ON in values:
        given[ON] = values[ON]
    return given, tuple(ignored)


def ordered(first: AnswerValue | None, last: AnswerValue | None) -> bool:
    return not (isinstance(first, date) and isinstance(last, date) and last < first)


def read_choice(question: Question) -> Callable[[str], AnswerValue]:
    def parse(text: str) -> str:
        if text not in question.values:
            raise UnreadableError("unknown-value")
        return text

    return parse


def read_number(question: Question) -> Callable[[str], AnswerValue]:
    def parse(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,3}", text) or int(text) not in question.numbers:
            raise UnreadableError("not-an-age" if question is age else "not-a-number")
        return int(text)

    return parse


def read_date(text: str) -> date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise UnreadableError("not-a-date")
    try:
        day = date.fromisoformat(text)
        last_day(day, FURTHEST_MONTHS)
    except OverflowError:
        raise UnreadableError("too-late") from None
    except ValueError:
        raise UnreadableError("no-such-day") from None
    return day


def parsers(questions: Iterable[Question]) -> dict[str, Callable[[str], AnswerValue]]:
    return {question.key: parser(question) for question in questions}


def parser(question: Question) -> Callable[[str], AnswerValue]:
    match question.kind:
        case Kind.CHOICE:
            return read_choice(question)
        case Kind.NUMBER:
            return read_number(question)
        case Kind.DATE:
            return read_date


PARSERS = {**parsers(QUESTIONS), ON: read_date}


def shown(text: str) -> str:
    """The beginning of a text that somebody else wrote, short and plain enough to repeat to them."""
    line = "".join(sign if sign.isprintable() else "\ufffd" for sign in " ".join(text.split()))
    return line if len(line) <= SHOWN_LENGTH else line[: SHOWN_LENGTH - 1] + "…"


def query(given: Given) -> str:
    """The query string that holds these answers, without a leading `?`."""
    return urlencode(as_query_values(given))


def as_query_values(given: Given) -> dict[str, str | int]:
    """The answers as they are written in a query: dates as YYYY-MM-DD."""
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in given.items()}
