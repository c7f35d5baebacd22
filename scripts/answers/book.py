"""A book of answers: what every answer says, for a page that looks up and computes nothing.

Each piece stands once, and an answer is a list of pieces. So one small file holds all answers, and no server
learns from a request which one was looked up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import chain


def book(answers: Mapping[str, Sequence[str]]) -> str:
    """The book as JSON: `pieces` of HTML, and for each of `answers` the numbers of its pieces in a row.

    The answers have the names by which the page looks them up. The text may stand in a script element.
    """
    numbers = {piece: number for number, piece in enumerate(dict.fromkeys(chain(*answers.values())))}
    pages = {name: [numbers[piece] for piece in pieces] for name, pieces in answers.items()}
    text = json.dumps({"pieces": list(numbers), "answers": pages}, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")
