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
SAID_LATER = ("data-working", "data-first", "data-missing", "data-short", "data-not-loaded")
FILE_NAMES = ("download", "data-file")
NAMED_ATTRIBUTES = (
    *(*READ_ATTRIBUTES, *SAID_LATER, *FILE_NAMES),
    *("data-causes", "aria-description", "value", "label"),
)


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
            yield name, UNMARKED.sub("", value.replace("-", " ") if name in FILE_NAMES else value)
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
        '<body><div data-file="your-days">x</div>',
        "<title>What to do</title><body>",
        '<meta name="description" content="Ask the officer"><body>',
        '<meta property="og:title" content="Ask the officer"><body>',
        '<body><nav aria-label="This page">x</nav>',
        '<body><a title="Which it is">x</a>',
        '<body><input placeholder="your age" value="">',
        '<body><input type="submit" value="Show what you may get">',
        "<body><svg><title>The limits</title></svg>",
        "<body><noscript><p>Your browser runs this</p></noscript>",
        "<body><details hidden><summary>What you must do</summary></details>",
        "<body><p hidden role=status>The link is copied</p>",
        '<body><div data-causes=\'{"age": "Is that your age?"}\'>x</div>',
        '<body><div data-copied="The link is copied.">x</div>',
        '<body><div data-working="Looking up the answer">x</div>',
        '<body><div data-not-loaded="The answer could not be loaded">x</div>',
    ):
        assert list(foreign(read(html), "sv")), html
    assert list(foreign(read('<body><i lang="en">the officer</i>'), "sv")) == []
