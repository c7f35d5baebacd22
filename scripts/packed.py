"""Files in their compressed forms, kept by their content from build to build."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable

import brotli

from scripts.paths import BUILD

COMPRESSED = BUILD / "compressed"
SUFFIXES = (".br", ".gz")
"""What a file's compressed forms are called after it."""
SMALLEST, QUICKER = 11, 8
"""The quality of Brotli for what a browser keeps for ever, and for what changes with the day.

A page of an answer: 33 ms and 5.1 kB at 11, 11 ms and 5.2 kB at 10, 1.2 ms and 5.7 kB at 8.
"""


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


def brotli_bytes(data: bytes, whose: str) -> int:
    """The size of some content as Brotli at its smallest, which is then kept for whoever publishes it."""
    COMPRESSED.mkdir(parents=True, exist_ok=True)
    brotli_name, _ = packed_names(data, SMALLEST)
    kept = COMPRESSED / brotli_name
    return kept.stat().st_size if kept.exists() else pack(data, brotli_name, SMALLEST, whose)
