"""What our engine is held against, beside our site: stock Pyodide as npm brings it, and our whole engine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.engine.build import describe
from scripts.errors import ProjectError
from scripts.host.compression import compress_file
from scripts.kept import share
from scripts.packed import COMPRESSED, SMALLEST, packed_names
from scripts.paths import PYODIDE, SITE

FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
ASKS_FROZEN = "if (ENGINE[FROZEN] && !location.search)"
WORKER = """\
import { loadPyodide } from "./pyodide.mjs";
const python = await loadPyodide();
python.runPython("import dataclasses, datetime, enum, json, typing");
postMessage({ state: "answered" });
"""


@dataclass(frozen=True)
class Stock:
    """A copy of our site with stock Pyodide in it."""

    folder: Path
    worker: str
    """The address of its worker, from the top of the site."""
    whole: str
    """The address of a worker that answers with our whole engine, and never with the frozen one."""
    download_bytes: int
    """Its files, each as Brotli."""


@contextmanager
def site_with_stock() -> Iterator[Stock]:
    """A copy of the built site with stock Pyodide in it, while the block runs."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary) / "site"
        shutil.copytree(SITE, folder)
        stock = folder / "stock"
        stock.mkdir()
        (stock / "worker.js").write_text(WORKER)
        COMPRESSED.mkdir(parents=True, exist_ok=True)
        size = sum(add_file(PYODIDE / name, stock) for name in FILES)
        yield Stock(folder, "stock/worker.js", add_whole(folder), size)


def add_whole(folder: Path) -> str:
    worker = (folder / "engine" / describe().worker).read_text("utf-8")
    if worker.count(ASKS_FROZEN) != 1:
        raise ProjectError(
            f"the worker no longer asks `{ASKS_FROZEN}`: tell the bench how it is made to be whole."
        )
    (folder / "engine" / "whole.js").write_text(worker.replace(ASKS_FROZEN, "if (false)"), "utf-8")
    return "engine/whole.js"


def add_file(file: Path, folder: Path) -> int:
    """Publish a file as Brotli, however little that gains; gives its size as such."""
    copy = Path(shutil.copy(file, folder))
    compress_file(copy, SMALLEST)  # as our own, which leaves the result in the folder COMPRESSED
    brotli, _ = packed_names(copy.read_bytes(), SMALLEST)
    share(COMPRESSED / brotli, f"{copy}.br")
    return Path(f"{copy}.br").stat().st_size
