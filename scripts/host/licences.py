"""What the site ships that others made: under which licence, and where its source lies.

A licence asks that whoever gets the work is told so. `licences.txt` at the top of the site tells them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.paths import NODE_MODULES
from scripts.settings import AUTHORS

FILE = "licences.txt"
PYTHONS = Path(__file__).with_name("LICENSE-PSF-2.0.txt")
RULE = "-" * 72
TOP = f"""\
The work training guide: Copyright (c) 2026 {AUTHORS}.
Text and code under the MIT licence; the files in data/ and beside the answers
under CC0 1.0, that is, free of any condition. What others made follows.
"""


@dataclass(frozen=True)
class Part:
    """A work of somebody else's. `licence` is its SPDX name."""

    name: str
    package: str
    """The npm package that brings it."""
    licence: str
    source: str
    where: str
    text: Path | str
    """The file in which the licence stands, or where it can be read."""

    @property
    def version(self) -> str:
        return str(json.loads((NODE_MODULES / self.package / "package.json").read_text("utf-8"))["version"])

    @property
    def lines(self) -> Iterator[str]:
        yield f"{self.name}, {self.package} {self.version}"
        yield f"Where: {self.where}"
        yield f"Licence: {self.licence}"
        yield f"Source: {self.source.format(version=self.version)}"
        yield ""
        yield self.text if isinstance(self.text, str) else self.text.read_text("utf-8").strip()


FONT = "@fontsource-variable/atkinson-hyperlegible-next"
PARTS = (
    Part(
        "Pyodide, with the libraries that it is built from",
        "pyodide",
        "MPL-2.0",
        "https://github.com/pyodide/pyodide/tree/{version}",
        "engine/: its scripts and its .wasm as npm brings them. In frozen-*.wasm its data is\n"
        "replaced by Python's memory after its start, and what no answer takes is cut out of its\n"
        "functions, imports and exports:\n"
        "scripts/engine/freeze/ of the guide is all that was changed",
        "The licence: https://www.mozilla.org/MPL/2.0/",
    ),
    Part(
        "Python and its standard library, as Pyodide brings them",
        "pyodide",
        "PSF-2.0",
        "https://github.com/python/cpython",
        "engine/, the library cut down to what the calculator uses, and compiled: see scripts/engine/",
        PYTHONS,
    ),
    Part(
        "Atkinson Hyperlegible Next",
        FONT,
        "OFL-1.1",
        "https://github.com/googlefonts/atkinson-hyperlegible-next",
        "assets/, fonts/",
        NODE_MODULES / FONT / "LICENSE",
    ),
    Part(
        "MiniSearch",
        "minisearch",
        "MIT",
        "https://github.com/lucaong/minisearch",
        "assets/, search/",
        NODE_MODULES / "minisearch" / "LICENSE.txt",
    ),
    Part(
        "QR Code Generator for JavaScript",
        "qrcode-generator",
        "MIT",
        "https://github.com/kazuhikoarase/qrcode-generator",
        "assets/, calculator/qrcode.js",
        "Copyright (c) 2009 Kazuhiko Arase. Its licence stands at the top of the file:\n"
        "https://opensource.org/license/mit",
    ),
)


def write_licences(site: Path) -> None:
    (site / FILE).write_text(licences(), "utf-8")


def licences() -> str:
    return f"\n{RULE}\n".join((TOP, *("\n".join(part.lines) + "\n" for part in PARTS)))
