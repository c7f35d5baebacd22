"""Put a .br and a .gz beside every file that gets smaller; hosts and the local server send those."""

from __future__ import annotations

import gzip
import hashlib
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from scripts.host.headers import FOR_EVER, cache_rule
from scripts.kept import share
from scripts.paths import BUILD

COMPRESSED = BUILD / "compressed"
PACKED = {".png", ".jpg", ".webp", ".woff2"}  # formats that are compressed already
SMALLEST, QUICKER = 11, 8
"""The quality of Brotli for what a browser keeps for ever, and for what changes with the day.

A page of an answer: 33 ms and 5.1 kB at 11, 11 ms and 5.2 kB at 10, 1.2 ms and 5.7 kB at 8.
"""
WORTHWHILE = 0.95


def compress(site: Path) -> None:
    """Compress the whole site. What was compressed before is kept by its content."""
    COMPRESSED.mkdir(parents=True, exist_ok=True)
    kept = {entry.name: entry.stat().st_size for entry in os.scandir(COMPRESSED)}
    files = [path for path in site.rglob("*") if path.suffix not in PACKED and path.is_file()]
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda path: compress_file(path, quality_of(path, site), kept), files))


def quality_of(path: Path, site: Path) -> int:
    """A page lasts a day, and there are many; a file that is kept for ever is compressed once."""
    return SMALLEST if cache_rule(f"/{path.relative_to(site).as_posix()}") == FOR_EVER else QUICKER


def compress_file(path: Path, quality: int, kept: dict[str, int] | None = None) -> None:
    """Leave the compressed forms beside `path`; `kept` are the sizes of what was compressed before."""
    kept = {} if kept is None else kept
    data = path.read_bytes()
    for name in packed_names(data, quality):
        if name not in kept:
            kept[name] = pack(data, name, quality, path.name)
        if kept[name] < WORTHWHILE * len(data):
            share(COMPRESSED / name, path.with_name(path.name + name[-3:]))


def packed_names(data: bytes, quality: int) -> Iterable[str]:
    """What the compressed forms of some content are called where they are kept."""
    digest = hashlib.sha256(data).hexdigest()
    return f"{digest}-{quality}.br", f"{digest}.gz"


def pack(data: bytes, name: str, quality: int, whose: str) -> int:
    """Compress and keep; gives the size. Others may be writing the same, so it appears at once."""
    packed = brotli.compress(data, quality=quality) if name.endswith(".br") else gzip.compress(data, mtime=0)
    unfinished = COMPRESSED / f"{whose}-{name}.part"
    unfinished.write_bytes(packed)
    unfinished.replace(COMPRESSED / name)
    return len(packed)
