"""Every built page is valid HTML, and light enough for an old phone."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

import brotli
import pytest
from selectolax.lexbor import LexborHTMLParser

from scripts.paths import BIN, NODE_MODULES, ROOT
from tests.site.reading import Built, values

VALIDATOR = NODE_MODULES / "html-validate" / "bin" / "html-validate.mjs"

MOST, MOST_OF_AN_ANSWER, MOST_OF_FONTS = 45_000, 30_000, 40_000
"""Bytes that a page may need on a first visit, compressed and before it is searched, the fonts apart."""


def findings(site: Path, report: Path) -> Iterator[tuple[str, str, str, str]]:
    """What html-validate finds in a folder: the rule, the element, the page and line, the message."""
    command = [BIN / "node", VALIDATOR, "--ext", "html", "--formatter", f"json={report}", site]
    subprocess.run(list(map(str, command)), cwd=ROOT)
    pages: list[dict[str, Any]] = json.loads(report.read_text("utf-8"))
    for page in pages:
        name = Path(page["filePath"]).relative_to(site).as_posix()
        for message in page["messages"]:
            where = f"{name}, line {message['line']}"
            yield message["ruleId"], message["selector"] or "", where, message["message"]


def test_every_page_is_valid_html(folder: Path, tmp_path: Path) -> None:
    assert list(findings(folder, tmp_path / "report.json")) == []


def test_invalid_html_is_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><html lang=en><title>A</title><p><div>B</div></p>")
    assert any(rule == "close-order" for rule, *_ in findings(tmp_path, tmp_path / "report.json"))


def test_descriptions_lead_somewhere(folder: Path) -> None:
    page = Built("calculator/").page
    named = {name for value in values(page, "*", "aria-describedby") for name in value.split()}
    assert named
    assert named <= set(values(page, "*", "id"))


LOADS = {
    ".css": re.compile(r"""url\(["']?([^"')]+)"""),
    ".js": re.compile(r"""^import [^"'\n]*["'](\.[^"'\n]+)""", re.MULTILINE),
}


LOADING = ":is(link[rel~=stylesheet], link[rel~=icon], link[rel~=modulepreload], link[rel~=preload])"


def needed_at_once(html: str) -> set[str]:
    """The addresses that a page makes a browser load at once."""
    page = LexborHTMLParser(html)
    return {
        *values(page, ":is(script, img, source, iframe, audio, video)", "src"),
        *values(page, LOADING, "href"),
    }


def needed(site: Path, page: Path) -> set[Path]:
    """The page and what it loads."""
    files = {page}
    waiting = [(page, address) for address in needed_at_once(page.read_text("utf-8")) if address]
    while waiting:
        seen_from, address = waiting.pop()
        parts = urlsplit(address)
        if parts.scheme == "data":
            continue
        assert not parts.netloc, f"{page} loads {address}"
        file = resolved(site, seen_from, parts.path)
        if file in files:
            continue
        files.add(file)
        waiting += [(file, address) for address in loads(file)]
    return files


@cache
def loads(file: Path) -> list[str]:
    """What a style sheet or a script loads in its turn."""
    inside = LOADS.get(file.suffix)
    return inside.findall(file.read_text("utf-8")) if inside else []


def resolved(site: Path, seen_from: Path, address: str) -> Path:
    base = site if address.startswith("/") else seen_from.parent
    file = (base / PurePosixPath(address.lstrip("/"))).resolve()
    assert file.is_file(), f"{seen_from} needs {address}, which is not there"
    return file


def weight(file: Path, known: dict[Path, int]) -> int:
    if file not in known:
        packed = file.with_name(f"{file.name}.br")
        known[file] = packed.stat().st_size if packed.exists() else len(brotli.compress(file.read_bytes()))
    return known[file]


def test_no_page_is_heavy(folder: Path) -> None:
    site, known = folder.resolve(), dict[Path, int]()
    weights = {}
    for page in site.rglob("*.html"):
        files = needed(site, page)
        assert len(files) > 2, f"{page} seems to load nothing"
        fonts = sum(weight(file, known) for file in files if file.suffix == ".woff2")
        assert fonts <= MOST_OF_FONTS
        weights[page.relative_to(site).as_posix()] = sum(weight(file, known) for file in files) - fonts
    heavy = {
        page: weight
        for page, weight in weights.items()
        if weight > (MOST_OF_AN_ANSWER if page.startswith("answers/") else MOST)
    }
    assert heavy == {}, f"the heaviest page needs {max(weights.values())} bytes"


@pytest.mark.parametrize(
    ("html", "loads"),
    [
        ('<link rel="stylesheet" href="a.css">', {"a.css"}),
        ('<link rel="next" href="b/"><a href="c/">c</a>', set()),
        ('<script type="module" src="d.js"></script><img src="e.png" alt="">', {"d.js", "e.png"}),
    ],
)
def test_what_a_page_loads_is_read_from_it(html: str, loads: set[str]) -> None:
    assert needed_at_once(html) == loads
