"""Compare every provision that we cite with a folder of statute texts, and say what is due.

The folder holds a copy of se-lex/sfs, of se-lex/sfs-processor (its branch workflow-artifact-data) or of
sstraume97/norwegian-laws, or several of them: the newest text of each statute counts. Without a folder it
only says what is due. Ends with 0 when nothing that we cite has changed, with 1 when something has, and with
2 when the folder cannot be compared. Nothing is written without --add or --write.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from calculator.law.quoted import FIGURES, SOURCES
from scripts.errors import ProjectError
from scripts.statutes.comparison import NEWS, compared
from scripts.statutes.copies import read_copies
from scripts.statutes.days import SOURCE_FILES, write_days
from scripts.statutes.due import due
from scripts.statutes.hashes import HASHES, read_hashes, write_hashes
from scripts.statutes.reading import days_read, with_all, with_new
from scripts.statutes.report import due_lines, report
from scripts.statutes.resting import Guide
from scripts.written.pages import read_pages

CHANGED, FAILED = 1, 2


def main(
    arguments: Sequence[str] | None = None, hashes: Path = HASHES, named_in: Iterable[Path] = SOURCE_FILES
) -> int:
    wanted = options(arguments)
    documents = list(dict.fromkeys(source.document for source in SOURCES.values()))
    pages = read_pages()
    coming = due(wanted.on, FIGURES.values(), pages, documents)
    if not wanted.folder:
        print(f"What is due on {wanted.on}", *due_lines(coming, Guide(tuple(pages)), wanted.on), sep="\n")
        return 0
    try:
        statutes = read_copies(wanted.folder, {document.id for document in documents})
    except ProjectError as error:
        print(f"watch: {error}", file=sys.stderr)
        return FAILED
    kept = read_hashes(hashes)
    found = list(compared(SOURCES.values(), statutes, kept, wanted.on))
    print(*report(wanted.folder, found, coming, Guide(tuple(pages)), wanted.on), sep="\n")
    if wanted.add:
        write_hashes(with_new(kept, found), hashes)
    if wanted.write:
        write_hashes(with_all(kept, found), hashes)
        write_days(days_read(found, wanted.on, wanted.copied), named_in)
    print("", "The hashes and days were written." if wanted.write else WRITTEN[wanted.add], sep="\n")
    return CHANGED if any(one.fate in NEWS for one in found) else 0


WRITTEN = {
    False: "Nothing was written. When the rules, words and pages are right again, run this with --write.",
    True: "The hashes of new sources were written, and nothing else.",
}


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./scripts/watch", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?", help="the unpacked copies")
    parser.add_argument(
        "--on",
        type=day,
        default=date.today(),
        help="the day to compare for, today if left out",
    )
    parser.add_argument("--add", action="store_true", help="keep the hashes of sources that have none")
    parser.add_argument(
        "--write",
        action="store_true",
        help="say that what has changed was read and put right: keep all hashes and the days of reading",
    )
    parser.add_argument(
        "--copied",
        type=day,
        help="with --write: the day on which the copies were made, where all were made on one day",
    )
    wanted = parser.parse_args(arguments)
    if (wanted.add or wanted.write) and not wanted.folder:
        parser.error("there are no hashes to keep without a folder of copies")
    return wanted


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write it as 2026-11-24") from None


if __name__ == "__main__":
    sys.exit(main())
