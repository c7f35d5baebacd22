"""A folder of statute texts: the newest copy in it of each statute that we cite."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from scripts.errors import ProjectError
from scripts.statutes.formats import read_statute
from scripts.statutes.statute import Statute

SUFFIXES = (".json", ".md")
KNOWN = "se-lex/sfs, se-lex/sfs-processor or sstraume97/norwegian-laws"


class CopiesError(ProjectError):
    """A folder cannot be compared; the text says why in one sentence."""


def read_copies(folder: Path, wanted: Collection[str]) -> dict[str, Statute]:
    """The newest copy of each wanted statute that the folder has with its text, by its id.

    Raises CopiesError for a folder that is missing, empty or in another format.
    """
    if not folder.is_dir():
        raise CopiesError(f"There is no folder {folder}: name one that holds a copy of {KNOWN}.")
    if not any(folder.iterdir()):
        raise CopiesError(f"The folder {folder} is empty: unpack a copy of {KNOWN} into it.")
    if (folder / "HEAD").is_file() and (folder / "objects").is_dir():
        raise CopiesError(
            f"{folder} is a git directory: name a folder into which you have unpacked it with"
            f" `git -C {folder} archive BRANCH | tar -x -C FOLDER`."
        )
    files = [file for file in folder.rglob("*") if file.suffix in SUFFIXES and statute_id(file) in wanted]
    found = [statute for statute in map(read_statute, sorted(files)) if len(statute.wordings) > 1]
    if not found:
        raise CopiesError(
            f"The folder {folder} holds no text of a statute that we cite in a format that is known here:"
            f" name a copy of {KNOWN}."
        )
    # What the Swedish government publishes is JSON; Markdown is made of it.
    found.sort(key=lambda statute: (statute.age, statute.file.suffix == ".json"))
    return {statute.id: statute for statute in found}


def statute_id(file: Path) -> str:
    return file.stem.removesuffix("-markers")
