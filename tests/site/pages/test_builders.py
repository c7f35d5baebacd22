"""Zensical makes the same pages as MkDocs, so that the site outlives either."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from urllib.parse import urljoin

import pytest
from selectolax.lexbor import LexborHTMLParser

from scripts.answers.fill import SHELL, shell_source
from scripts.builder.build import BUILDERS, PagesError, build_pages, chosen_builder
from scripts.languages import LANGUAGES, Language
from tests.site.reading import text, values

IN_TWO_PARTS = "on-sick-leave/index.html"
"""The menu names it twice: MkDocs shows it among Norway's pages, Zensical among Sweden's."""


def pages_in(folder: Path) -> Iterator[str]:
    return (path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))


def said(folder: Path, page: str) -> dict[str, object]:
    """What readers and letters rely on in a page: its ids, its title, its text, and where it leads."""
    html = LexborHTMLParser((folder / page).read_text("utf-8"))
    part = "main" if page == IN_TWO_PARTS else "body"
    here = f"https://site.invalid/{page.removesuffix('index.html')}"
    return {
        "ids": values(html, "*", "id"),
        "title": text(html, "title"),
        "text": text(html, part),
        "leads to": [urljoin(here, way).replace("/./", "/") for way in values(html, f"{part} a", "href")],
    }


@pytest.mark.usefixtures("folder")  # pages name the files of the engine
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_both_builders_make_the_same_pages(tmp_path: Path, language: Language) -> None:
    shell = {f"{SHELL}index.md": shell_source()}
    with ProcessPoolExecutor(mp_context=get_context("fork")) as processes:
        built = [
            processes.submit(build_pages, language, "", shell, tmp_path / builder, builder)
            for builder in BUILDERS
        ]
        mkdocs, zensical = (made.result() for made in built)
    pages = sorted(pages_in(mkdocs))
    assert pages == sorted(pages_in(zensical))
    assert len(pages) == len(list(language.docs.rglob("*.md"))) + len(("404.html", SHELL))
    for page in pages:
        assert said(zensical, page) == said(mkdocs, page), page


def test_a_builder_that_there_is_not_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BUILDER", "jekyll")
    with pytest.raises(PagesError, match="BUILDER=jekyll: there is no such builder; there are mkdocs and z"):
        chosen_builder()
