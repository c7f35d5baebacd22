"""The configuration of one language: what it changes in `mkdocs.yml`, in a file that the builder reads.

Configuration, documents and output lie under one folder, so that languages can be built side by side and
so that a builder which insists on that can read it too.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import yaml

from scripts.builder.structured import structured
from scripts.languages import Language
from scripts.paths import BUILD, DOCS, ROOT, THEME
from scripts.theme.words import frame_words, language_words
from scripts.written.abbreviations import as_markdown
from scripts.written.pages import read_page

PAGES = BUILD / "pages"
MACROS = ROOT / "scripts" / "builder" / "macros"
DOCUMENTS, BUILT, FILE, ABBREVIATIONS = "docs", "site", "mkdocs.yml", "abbreviations.md"


def configuration(language: Language, address: str, folder: Path) -> dict[str, Any]:
    """What the language changes in its `folder`. `address` is the whole address of its top, or empty."""
    return {
        "INHERIT": str(ROOT / FILE),
        "docs_dir": DOCUMENTS,
        "site_dir": BUILT,
        "site_url": address or None,
        "theme": {"custom_dir": str(THEME), "language": language.name, "direction": language.direction},
        "plugins": {"macros": {"module_name": str(MACROS)}},
        "markdown_extensions": {
            "pymdownx.snippets": {"base_path": [str(DOCS), str(folder)], "auto_append": [ABBREVIATIONS]}
        },
        "site_name": language.site_words.frame["site"],
        "site_description": language.site_words.frame["description"],
        **menu(language),
        "extra": {
            "words": frame_words(language),
            "languages": language_words(language, address),
            "structured": structured(language, address),
            "language": {
                "name": language.name,
                "folder": language.folder,
                "documents": str(language.docs),
            },
        },
    }


def menu(language: Language) -> dict[str, Any]:
    """The pages of the menu in the order of `mkdocs.yml`, with their titles; nothing where it has none."""
    from mkdocs.utils.yaml import yaml_load

    with (ROOT / FILE).open("rb") as file:
        entries = yaml_load(file).get("nav")
    return {"nav": [titled(entry, language) for entry in entries]} if entries else {}


def titled(entry: str | dict[str, Any], language: Language) -> dict[str, Any]:
    if isinstance(entry, str):
        meta = read_page(language.docs / entry, f"{language.name}/{entry}").meta
        return {str(meta.get("menu") or meta["title"]): entry}
    return {
        language.site_words.menu[part]: [titled(page, language) for page in pages]
        for part, pages in entry.items()
    }


def prepare(language: Language, address: str, extra_pages: dict[str, str], pages: Path = PAGES) -> Path:
    """Lay out the folder of a language; gives it. `extra_pages` are documents that nobody wrote."""
    folder = pages / language.name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(language.docs, folder / DOCUMENTS)
    for name, text in extra_pages.items():
        place = folder / DOCUMENTS / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    (folder / ABBREVIATIONS).write_text(as_markdown(language.site_words.abbreviations), "utf-8")
    text = yaml.safe_dump(configuration(language, address, folder), allow_unicode=True, sort_keys=False)
    (folder / FILE).write_text(text, "utf-8")
    return folder
