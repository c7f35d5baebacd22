"""What a page's scripts import is named in the page, and comes beside them instead of a round trip later."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from tests.site.reading import values

IMPORT = re.compile(r'^import .* from "(\.[^"]+)";$', re.MULTILINE)


def imported(script: Path) -> Iterator[Path]:
    for name in IMPORT.findall(script.read_text("utf-8")):
        found = (script.parent / name).resolve()
        yield found
        yield from imported(found)


def test_what_a_script_imports_comes_with_the_page(folder: Path) -> None:
    seen = 0
    for path in sorted(folder.rglob("index.html")):
        page = LexborHTMLParser(path.read_text("utf-8"))
        named = [
            {(path.parent / address).resolve() for address in values(page, *where)}
            for where in (("script[type=module]", "src"), ("link[rel=modulepreload]", "href"))
        ]
        scripts, beside = named
        needed = {file for script in scripts for file in imported(script)}
        assert needed - scripts == beside, path
        seen += len(beside)
    assert seen
