"""The gate: no frozen engine is published that answers one question otherwise than the whole engine does.

Its questions are not those of the profile, and others in each build, so that nobody can tune to them.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from scripts.engine.freeze.freeze import FreezeError, Reply, ask, place
from scripts.engine.freeze.judging import questions
from scripts.engine.freeze.queries import Asked

ASKED = 3000
"""Questions over all languages, at least."""
MOST_FALLBACKS = 0.01
"""The part of them that the whole engine may have to answer."""
DAYS_IN_MS = 86_400_000
FIRST_DAY, LAST_DAY = 20_000, 22_000
"""Days since 1970 from which the day of asking is drawn: 2024-10-04 to 2030-03-27."""


@dataclass(frozen=True)
class Passed:
    """What a gate that was passed has seen."""

    seed: int
    asked: int
    fell_back: int

    def __str__(self) -> str:
        return f"{self.asked} questions (seed {self.seed}): 0 differ, {self.fell_back} fall back"


def check(folder: Path, languages: Sequence[str], seed: int | None = None, count: int = ASKED) -> Passed:
    """Ask the frozen engines and the whole one the same questions. Raises FreezeError, which names them."""
    seed = secrets.randbits(32) if seed is None else seed
    each = -(-count // len(languages))
    with ThreadPoolExecutor() as side_by_side:
        stopped = side_by_side.map(
            lambda language: check_one(place(folder, language), language, seed, each), languages
        )
        fell_back = sum(stopped)
    asked = each * len(languages)
    if fell_back > MOST_FALLBACKS * asked:
        raise FreezeError(
            f"the frozen engine stopped at {fell_back} of {asked} questions (seed {seed}), more than "
            f"{MOST_FALLBACKS:.0%}: ask questions like those in the profile too"
        )
    return Passed(seed, asked, fell_back)


def check_one(place: Path, language: str, seed: int, count: int) -> int:
    """How many questions of a language the frozen engine could not answer; every other answer is right."""
    asked = [*questions(seed, count, language)]
    now = (FIRST_DAY + seed % (LAST_DAY - FIRST_DAY)) * DAYS_IN_MS
    with ThreadPoolExecutor() as side_by_side:
        frozen, whole = side_by_side.map(
            lambda engine: ask(engine, place, asked, now=now), ("frozen", "whole")
        )
    if wrong := [*differing(asked, frozen, whole)]:
        query, _ = min(wrong, key=lambda each: len(each[0]))
        raise FreezeError(
            f"the frozen engine in {language} answers {len(wrong)} of {count} questions otherwise than the "
            f"whole engine (seed {seed}). The shortest of them: {query!r}"
        )
    return sum(answer is None for answer in frozen.answers)


def differing(asked: Sequence[Asked], frozen: Reply, whole: Reply) -> Iterator[Asked]:
    """What a reader would get two answers to. Where the frozen engine stopped, the whole one answers."""
    for question, answer, right in zip(asked, frozen.answers, whole.answers, strict=True):
        if answer is not None and answer != right:
            yield question
