"""Put a .br and a .gz beside every file that gets smaller; hosts and the local server send those."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scripts.host.headers import FOR_EVER, cache_rule
from scripts.kept import share
from scripts.packed import COMPRESSED, QUICKER, SMALLEST, pack, packed_names

PACKED = {".png", ".jpg", ".webp", ".woff2"}  # formats that are compressed already
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
