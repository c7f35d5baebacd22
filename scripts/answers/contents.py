"""Everything that stands on pages of questions and answers, kept from build to build."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

from scripts.answers.finder import FinderShelf
from scripts.answers.html import AnswerShelf
from scripts.answers.pages import Content
from scripts.kept import files_of, fingerprint, kept
from scripts.languages import Language
from scripts.links.short import absolute

SHELVES = (AnswerShelf, FinderShelf)
MADE_OF = ("calculator/**/*.py", "scripts/**/*.py", "docs/theme/partials/*.html", "docs/register.txt")
FILE = "contents.json"


def contents(language: Language, today: date) -> list[Content]:
    """What stands on each page of questions and answers in a language, by the rules of a day."""
    return [content for shelf in SHELVES for content in shelf(language, today).contents()]


def kept_contents(language: Language, today: date) -> list[Content]:
    """The same, from the last build if nothing has changed of what they are made of."""
    mark = fingerprint(files_of(*MADE_OF), today, absolute(""))
    folder = kept(f"answers-{language.name}", mark, lambda folder: write(folder, contents(language, today)))
    return [Content(**fields) for fields in json.loads((folder / FILE).read_text("utf-8"))]


def write(folder: Path, found: list[Content]) -> None:
    (folder / FILE).write_text(json.dumps(list(map(asdict, found))), "utf-8")
