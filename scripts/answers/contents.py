"""What stands on pages of questions and answers, and in the form's book, kept from build to build."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import date
from functools import partial
from pathlib import Path

from calculator.words.language import folder_name
from scripts.answers.finder import FinderShelf
from scripts.answers.html import AnswerShelf
from scripts.answers.pages import Content, Shelf
from scripts.kept import files_of, fingerprint, kept
from scripts.languages import LANGUAGES, Language
from scripts.links.short import absolute

MADE_OF = (
    *("calculator/*.py", "calculator/finder/*.py", "calculator/law/**/*.py", "calculator/writing/*.py"),
    *("calculator/words/*.py", "scripts/**/*.py", "docs/theme/partials/*.html", "docs/register.txt"),
)
"""What they are made of in every language, besides its words."""
FILE = "contents.json"


def shelves(language: Language, today: date) -> tuple[Shelf, ...]:
    """All pages of questions and answers in a language, by the rules of a day; those of one form together."""
    return AnswerShelf(language, today), FinderShelf(language, today)


def keep_contents(shelf: Shelf) -> Path:
    """Write what stands on the pages of a shelf, unless nothing has changed of what they are made of.

    Gives the folder in which it is kept.
    """
    name = f"{shelf.questionnaire.folder}-{shelf.language.name}"
    mark = partial(mark_of, shelf.language, shelf.today)
    return kept(name, mark, lambda folder: write(folder, list(shelf.contents())))


def keep_book(language: Language, today: date) -> Path:
    """The folder of the form's book in a language, by the rules of a day: one file, named by its content.

    It is made anew only when something has changed of what it is made of.
    """
    mark = partial(mark_of, language, today)
    return kept(f"book-{language.name}", mark, lambda folder: write_book(folder, language, today))


def mark_of(language: Language, today: date) -> str:
    """The fingerprint of all that answers in a language are made of."""
    words = f"calculator/words/{folder_name(language.name)}/**/*.py"
    return fingerprint(files_of(*MADE_OF, words), today, absolute(""), [other.name for other in LANGUAGES])


def write_book(folder: Path, language: Language, today: date) -> None:
    text = AnswerShelf(language, today).book()
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    (folder / f"book-{digest}.json").write_text(text, "utf-8")


def write(folder: Path, contents: list[Content]) -> None:
    (folder / FILE).write_text(json.dumps(list(map(asdict, contents))), "utf-8")


def read_contents(folder: Path) -> list[Content]:
    return [Content(**fields) for fields in json.loads((folder / FILE).read_text("utf-8"))]
