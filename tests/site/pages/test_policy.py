"""Every page forbids scripts and styles that are not files of the site."""

from __future__ import annotations

import re
from pathlib import Path

from scripts.host.headers import allowance

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def policy(html: str) -> dict[str, list[str]]:
    found = POLICY.search(html)
    assert found, "the page has no Content-Security-Policy"
    directives = (directive.split() for directive in found[1].split(";"))
    return {name: sources for name, *sources in directives}


def test_every_page_has_a_policy_that_forbids_foreign_and_written_in_scripts(folder: Path) -> None:
    pages = sorted(folder.rglob("*.html"))
    assert len(pages) > 5
    for path in pages:
        html = path.read_text()
        rules = policy(html)
        # The page for what is not found has one script written in, and names it by its hash.
        for script in re.findall(r"<script>(.+?)</script>", html, re.DOTALL):
            assert path.name == "404.html"
            rules["script-src"].remove(allowance(script))
        assert rules["default-src"] == ["'none'"], path
        assert rules["script-src"] == ["'self'", "'wasm-unsafe-eval'"], path
        for name, sources in rules.items():
            assert set(sources) <= {"'self'", "'none'", "'wasm-unsafe-eval'", "data:"}, (path, name)


def test_policy_comes_before_anything_that_is_loaded(folder: Path) -> None:
    for path in sorted(folder.rglob("*.html")):
        html = path.read_text()
        found = POLICY.search(html)
        first = re.search(r"<(script|link|style|img)\b", html)
        assert found, path
        assert first, path
        assert found.start() < first.start(), path
