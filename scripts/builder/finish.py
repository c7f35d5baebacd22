"""What a built page still needs that no extension of the builder does, all of it about words."""

from __future__ import annotations

import re
from pathlib import Path

ABBREVIATION = re.compile(r'<abbr title="[^"]*">([^<]*)</abbr>')
HEADING = re.compile(r'<h[23] id="([^"]+)"[^>]*>(.*?)</h[23]>', re.DOTALL)
IN_CONTENTS = re.compile(r'(<li><a href="#([^"]+)">)[^<]*(</a></li>)')
FOREIGN = re.compile(r"<(em|i) lang=")
OTHER_TAG = re.compile(r"</?(?!(?:em|i)\b)\w[^>]*>")


def finish_pages(site: Path) -> None:
    """Finish every page in the folder of built pages."""
    for file in site.rglob("*.html"):
        html = file.read_text("utf-8")
        if (finished := finish(html)) != html:
            file.write_text(finished, "utf-8")


def finish(html: str) -> str:
    return with_languages_in_contents(with_first_abbreviations(html))


def with_first_abbreviations(html: str) -> str:
    """The page with each abbreviation explained where it comes first, and nowhere else."""
    explained: set[str] = set()

    def once(found: re.Match[str]) -> str:
        word = found[1].casefold()
        if word in explained:
            return found[1]
        explained.add(word)
        return found[0]

    return ABBREVIATION.sub(once, html)


def with_languages_in_contents(html: str) -> str:
    """The page whose list of contents says in which language a word of a heading is (WCAG 3.1.2)."""
    headings = {id: inner for id, inner in HEADING.findall(html) if FOREIGN.search(inner)}

    def marked(found: re.Match[str]) -> str:
        inner = headings.get(found[2])
        return f"{found[1]}{OTHER_TAG.sub('', inner).strip()}{found[3]}" if inner else found[0]

    return IN_CONTENTS.sub(marked, html)
