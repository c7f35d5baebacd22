"""What is kept from build to build: a folder that is made anew only when what it is made of changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from scripts import STARTED
from scripts.paths import BUILD, ROOT

KEPT = BUILD / "kept"


def files_of(*patterns: str) -> Iterator[Path]:
    """The files of the project that match, in one order on every machine."""
    for pattern in patterns:
        found = sorted(ROOT.glob(pattern))
        yield from (path for path in found if path.is_file() and "__pycache__" not in path.parts)


def fingerprint(files: Iterable[Path], *also: object) -> str:
    """A hash of files, of the Python that reads them, and of what else matters.

    A file that was saved while this program ran may be another one in its memory: then no hash is like it.
    """
    digest = hashlib.sha256(f"{sys.version} {also!r}".encode())
    for path in files:
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
        if path.stat().st_mtime >= STARTED:
            digest.update(os.urandom(16))
    return digest.hexdigest()


def is_kept(name: str, mark: str) -> bool:
    """Whether the folder is there as it was left by a build that had the same fingerprint."""
    folder, stamp = KEPT / name, KEPT / f"{name}.stamp"
    return folder.is_dir() and stamp.exists() and stamp.read_text() == mark


def kept(name: str, mark: Callable[[], str], make: Callable[[Path], object]) -> Path:
    """The folder that `make` fills, as it was left by the last build if that had the same fingerprint.

    `mark` gives the fingerprint. It is asked again at the end: what changed meanwhile may be in the folder.
    """
    folder, stamp = KEPT / name, KEPT / f"{name}.stamp"
    before = mark()
    if not is_kept(name, before):
        stamp.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        make(folder)
        if mark() == before:
            stamp.write_text(before)
    return folder


def share_tree(folder: Path, place: Path) -> None:
    """Every file of the folder at another place too, among what is there already."""
    shutil.copytree(folder, place, copy_function=share, dirs_exist_ok=True)


def share(file: str | Path, place: str | Path) -> None:
    """The file at another place too. Where that is on another disk it has to be copied."""
    Path(place).unlink(missing_ok=True)
    try:
        Path(place).hardlink_to(file)
    except OSError:
        shutil.copyfile(file, place)
