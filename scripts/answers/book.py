"""A book of answers: what every answer says, for a page that looks up and computes nothing.

Each piece stands once, and so does each part, a list of pieces. An answer is a list of parts, and one that
adds something to another is kept as the changes that make it of that one: most of it is the same. So one
small file holds all answers, and no server learns from a request which one was looked up.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import chain, pairwise
from typing import Any

PART = re.compile(
    r"(?<=>)(?=<(?:h2|p class|dl|div><dt|section|div class=\"answer-more)\b)"
    r"|(?<=>)(?=<details class=\"(?:answer-topic|sources))|(?=</dl>)"
)
"""Where a part may begin: what changes from answer to answer begins and ends there."""
PIECE = re.compile(
    r"(?=<(?:li|p|h\d|ul|ol|div|dl|dt|dd|span id|details class=\"cited)\b)"
    r"|(?=</(?:ul|section|div|details|ol|dl)>)|(?<=\): )(?=<)"
    r"|(?<=data-numbers=\")|(?=\"><span class=\"visually-hidden)"
)
"""Where a piece may begin: a statement, a row, the sources under it, their numbers, one of them."""

Numbers = tuple[int, ...]


def book(answers: Mapping[str, str]) -> str:
    """The book as JSON: `pieces` of HTML, `parts` as numbers of pieces, and `answers` as changes of parts.

    Each answer has the path by which the page looks it up.
    """
    cut = {path: PART.split(html) for path, html in answers.items()}
    parts = list(dict.fromkeys(chain(*cut.values())))
    pieces, numbers = numbered(list(together([PIECE.split(part) for part in parts])))
    ordered = sorted(range(len(parts)), key=numbers.__getitem__)  # what is alike together packs well
    place = {parts[number]: row for row, number in enumerate(ordered)}
    rows = {path: tuple(place[part] for part in of_path) for path, of_path in cut.items()}
    held = {"pieces": pieces, "parts": [numbers[number] for number in ordered], "answers": tree(rows)}
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"))


def numbered(sequences: Sequence[Sequence[str]]) -> tuple[list[str], list[Numbers]]:
    """The texts in the order of the alphabet, and each sequence as the numbers of its texts."""
    texts = sorted(set(chain(*sequences)))
    number = {text: place for place, text in enumerate(texts)}
    return texts, [tuple(number[text] for text in sequence) for sequence in sequences]


def together(sequences: Sequence[Sequence[str]]) -> Iterable[list[str]]:
    """The sequences, with texts that never stand without each other joined to one."""
    after: dict[str | None, set[str | None]] = {}
    before: dict[str | None, set[str | None]] = {}
    for sequence in sequences:
        for one, next_one in pairwise([None, *sequence, None]):
            after.setdefault(one, set()).add(next_one)
            before.setdefault(next_one, set()).add(one)
    for sequence in sequences:
        joined: list[str] = []
        for one, next_one in pairwise([None, *sequence]):
            assert next_one is not None
            if joined and len(after[one]) == len(before[next_one]) == 1:
                joined[-1] += next_one
            else:
                joined.append(next_one)
        yield joined


def tree(rows: Mapping[str, Numbers]) -> dict[str, Any]:
    """The answers by the parts of their paths; each, under no name, as changes of the one above it."""
    top: dict[str, Any] = {}
    for path, row in rows.items():
        node = top
        above: Numbers = ()
        for part, so_far in zip(path.split("/")[:-1], prefixes(path), strict=True):
            above = rows.get(so_far, above) if so_far != path else above
            node = node.setdefault(part, {})
        node[""] = changes(above, row)
    return top


def prefixes(path: str) -> Iterable[str]:
    """The paths on the way to a path, itself as the last: `a/`, `a/b/`."""
    return (path[: found.end()] for found in re.finditer("/", path))


def changes(old: Numbers, new: Numbers) -> list[list[int]]:
    """What makes `new` of `old`: the place, counted from the end, how many go, and what comes there.

    The last change comes first, so that the places of the others stay what they are.
    """
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [
        [first - len(old), last - first, *new[start:stop]]
        for kind, first, last, start, stop in reversed(found)
        if kind != "equal"
    ]
