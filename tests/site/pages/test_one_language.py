"""Each built page, answers and errors among them, speaks one language, wherever something is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from scripts.languages import DEFAULT, LANGUAGES, Language
from tests.languages.reading import UNMARKED
from tests.languages.test_one_language import foreign
from tests.pseudo.leaks import READ_ATTRIBUTES, READ_META

NOT_READ = "script, style, code, pre, template, [lang], .contents, .link-desk option, .link-desk caption"
"""What is not read as text, headings where they are listed again, and situations as the desk names them."""
ADDRESS = re.compile(r"https?://\S+")
OTHER_FOLDERS = {language.folder.strip("/") for language in LANGUAGES} | {"a", "data"}
NAMED_ATTRIBUTES = (*READ_ATTRIBUTES, "data-causes", "download", "aria-description", "value", "label")


def pages(site: Path, language: Language) -> Iterator[Path]:
    """The pages of a language, that of a page that is not found among them."""
    for file in sorted((site / language.folder).rglob("*.html")):
        first = file.relative_to(site).parts[0]
        if language != DEFAULT or first not in OTHER_FOLDERS:
            yield file


def read(html: str) -> Iterator[tuple[str, str]]:
    """What is read on a page, and where: text, titles, attributes, and what search engines show."""
    page = LexborHTMLParser(html)
    title = page.css_first("title")
    yield "title", UNMARKED.sub("", title.text() if title else "")
    for node in page.css("meta[content]"):
        if (node.attributes.get("name") or node.attributes.get("property")) in READ_META:
            yield "meta", UNMARKED.sub("", node.attributes["content"] or "")
    for node in page.css(f"body :is({NOT_READ})"):
        node.decompose()
    for name in NAMED_ATTRIBUTES:
        for node in page.css(f"body [{name}]"):
            value = node.attributes.get(name) or ""
            yield name, UNMARKED.sub("", value.replace("-", " ") if name == "download" else value)
    body = page.body
    yield from (
        ("text", ADDRESS.sub("", line)) for line in (body.text(separator="\n") if body else "").split("\n")
    )


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_no_page_says_anything_in_another_language(folder: Path, language: Language) -> None:
    found = {
        file.relative_to(folder).as_posix(): said[:3]
        for file in pages(folder, language)
        if (said := list(foreign(read(file.read_text("utf-8")), language.name)))
    }
    assert dict(list(found.items())[:20]) == {}


def test_a_foreign_word_is_noticed_wherever_it_is_read() -> None:
    for html in (
        "<body><p>Fråga the officer",
        '<body><img alt="The code">',
        '<body><a download="your-days.ics">x</a>',
        "<title>What to do</title><body>",
        '<meta name="description" content="Ask the officer"><body>',
    ):
        assert list(foreign(read(html), "sv")), html
    assert list(foreign(read('<body><i lang="en">the officer</i>'), "sv")) == []
