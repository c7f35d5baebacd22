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
DOCUMENTS, BUILT, FILE, ABBREVIATIONS = "docs", "site", "mkdocs.yml", "abbreviations.md"
MACROS = "macros"


def configuration(language: Language, address: str, folder: Path) -> dict[str, Any]:
    """`mkdocs.yml` with what the language changes. Builders differ in how they would inherit a list."""
    project = read_project()
    return merged(project, of_language(language, address, folder, project.get("nav", [])))


def read_project() -> dict[str, Any]:
    """What `mkdocs.yml` says for every language."""
    project: dict[str, Any] = yaml.safe_load((ROOT / FILE).read_text("utf-8"))
    return project


def merged(whole: dict[str, Any], changed: dict[str, Any]) -> dict[str, Any]:
    """The whole with what is changed in it, at every depth."""
    both = {
        name: merged(whole[name], changed[name])
        for name in whole.keys() & changed.keys()
        if isinstance(whole[name], dict)
    }
    return {**whole, **changed, **both}


def of_language(language: Language, address: str, folder: Path, nav: list[Any]) -> dict[str, Any]:
    """What the language changes in its `folder`. `address` is the whole address of its top, or empty."""
    return {
        "docs_dir": DOCUMENTS,
        "site_dir": BUILT,
        "site_url": address or None,
        "theme": {"custom_dir": str(THEME), "language": language.name, "direction": language.direction},
        "plugins": {"macros": {"module_name": MACROS}},
        "markdown_extensions": {
            "pymdownx.snippets": {"base_path": [str(DOCS), str(folder)], "auto_append": [ABBREVIATIONS]}
        },
        "site_name": language.site_words.frame["site"],
        "site_description": language.site_words.frame["description"],
        **menu(language, nav),
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


def menu(language: Language, nav: list[Any]) -> dict[str, Any]:
    """The pages of the menu in the order of `mkdocs.yml`, with their titles; nothing where it has none."""
    return {"nav": [titled(entry, language) for entry in nav]} if nav else {}


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
    # A builder may take no module but one that lies beside its configuration.
    (folder / f"{MACROS}.py").write_text(
        "from scripts.builder.macros import define_env as define_env\n", "utf-8"
    )
    text = yaml.safe_dump(configuration(language, address, folder), allow_unicode=True, sort_keys=False)
    (folder / FILE).write_text(text, "utf-8")
    return folder
