"""What our engine is held against, beside our site: stock Pyodide as npm brings it, and our whole engine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
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
CALLS_FROZEN = "exports.PyObject_Vectorcall(entry,"
CALLS_NOTHING = "exports.PyObject_Vectorcall(8,"  # a wrong address: it stops at its first question
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
    workers: Mapping[str, str | None]
    """The addresses of the workers from the top of the site; of our own the page knows the address."""
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
        workers = {
            "engine": None,
            "whole": add_worker(folder, "whole", ASKS_FROZEN, "if (false)"),
            "fallback": add_worker(folder, "fallback", CALLS_FROZEN, CALLS_NOTHING),
            "stock": "stock/worker.js",
        }
        yield Stock(folder, workers, size)


def add_worker(folder: Path, name: str, asks: str, instead: str) -> str:
    """Our worker but for one line: it never asks the frozen engine, or that stops at its first question."""
    worker = (folder / "engine" / describe().worker).read_text("utf-8")
    if worker.count(asks) != 1:
        raise ProjectError(f"the worker no longer says `{asks}`: tell the bench how it is made to be {name}.")
    (folder / "engine" / f"{name}.js").write_text(worker.replace(asks, instead), "utf-8")
    return f"engine/{name}.js"


def add_file(file: Path, folder: Path) -> int:
    """Publish a file as Brotli, however little that gains; gives its size as such."""
    copy = Path(shutil.copy(file, folder))
    compress_file(copy, SMALLEST)  # as our own, which leaves the result in the folder COMPRESSED
    brotli, _ = packed_names(copy.read_bytes(), SMALLEST)
    share(COMPRESSED / brotli, f"{copy}.br")
    return Path(f"{copy}.br").stat().st_size
