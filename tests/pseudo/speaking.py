"""A language made from English: each word in brackets, a third longer, and read from the right.

What a reader then sees outside of brackets was written into code, or into a template.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

NAME = "qps"
OPEN, CLOSE, MORE = "⟦", "⟧", "~"

WORD = re.compile(r"[^\W\d_](?:[\w'\u2019]|&shy;)*")
KEPT_IN_WORDS = re.compile(r"\{[^{}]*\}|\[[a-z]{2}:[^\[\]]+\]")
"""Gaps, and words of another language."""
KEPT_IN_PAGES = re.compile(
    r"\{\{.*?\}\}|\*[^*]+\*\{ lang=\w+ \}|\{[^{}]*\}|`[^`]*`|(?<=\])\([^)]*\)|<[^>]*>|https?://\S+|&\w+;"
)
FENCE = re.compile(r"\s*(```|~~~)")
NOTE = re.compile(r'(?P<kind>\s*(?:!!!|\?\?\?\+?) \w+(?: \w+)*)(?P<title> ".*")?$')
SAID_IN_FRONT = ("title", "menu", "description")


def longer(match: re.Match[str]) -> str:
    word = match[0]
    return f"{OPEN}{word}{MORE * -(-len(word) // 3)}{CLOSE}"


def spoken(text: str, kept: re.Pattern[str] = KEPT_IN_WORDS) -> str:
    """The text in this language, with what is kept as it was."""
    pieces, end = [], 0
    for match in kept.finditer(text):
        pieces += [WORD.sub(longer, text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*pieces, WORD.sub(longer, text[end:])])


def words(english: Any) -> Any:
    """All that a language says, in this one."""
    if isinstance(english, str):
        return spoken(english)
    if isinstance(english, tuple):
        return tuple(words(part) for part in english)
    if isinstance(english, Mapping):
        return {key: words(part) for key, part in english.items()}
    if is_dataclass(english) and not isinstance(english, type):
        changed = {field.name: words(getattr(english, field.name)) for field in fields(english)}
        own = {"language": NAME, "direction": "rtl", "unit_with": "last"}
        return replace(english, **{name: own.get(name, part) for name, part in changed.items()})
    return english  # a number, or how it is counted


def page(markdown: str) -> str:
    """A page in this language, with its quotations, links and ids as they were."""
    front, end, body = markdown.partition("\n---\n")
    lines, fenced = [], False
    for line in body.split("\n"):
        fenced ^= bool(FENCE.match(line))
        lines.append(line if fenced else page_line(line))
    return "\n".join(map(front_line, front.split("\n"))) + end + "\n".join(lines)


def page_line(line: str) -> str:
    if match := NOTE.match(line):
        return match["kind"] + spoken(match["title"] or "")
    return spoken(line, KEPT_IN_PAGES)


def front_line(line: str) -> str:
    name, _, text = line.partition(": ")
    return f'{name}: "{spoken(text.strip(chr(34)))}"' if name in SAID_IN_FRONT else line
