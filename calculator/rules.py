"""What a country's rules are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from calculator.conditions import ALWAYS, Condition


class Topic(Enum):
    """The parts of an answer, in reading order."""

    ELIGIBILITY = "eligibility"
    DURATION = "duration"
    MONEY = "money"
    INSURANCE = "insurance"
    PARTICIPANT = "participant"
    EMPLOYER = "employer"
    NEXT_STEP = "next-step"
    CAUTION = "caution"


@dataclass(frozen=True)
class Limit:
    """A maximum in whole months, the first day included.

    `granted` names what an officer must add before it holds, beyond what the answers can say.
    """

    months: int
    when: Condition
    sources: tuple[str, ...]
    granted: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Boundary:
    """A condition of the described group; where it is false, `id` names the finding that says so."""

    id: str
    holds: Condition
    sources: tuple[str, ...]
    figures: tuple[str, ...] = ()


@dataclass(frozen=True)
class Statement:
    """Something that the answer says when its condition is true; the words are kept elsewhere.

    `figures` are the numbers it quotes. `beyond_group` statements are said to everybody, the others
    only to somebody who may be in the described group.
    """

    id: str
    topic: Topic
    sources: tuple[str, ...]
    when: Condition = ALWAYS
    figures: tuple[str, ...] = ()
    beyond_group: bool = False


@dataclass(frozen=True)
class Scheme:
    """The rules of one country, known to hold from `known_from`.

    Someone is in the described group when every boundary holds.
    """

    country: str
    known_from: date
    boundaries: tuple[Boundary, ...]
    limits: tuple[Limit, ...]
    statements: tuple[Statement, ...]
