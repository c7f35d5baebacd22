"""The copy for a device holds every page of its language as it is, and names what they load."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scripts.engine.build import Engine, File
from scripts.languages import DEFAULT, LANGUAGES, Language
from scripts.offline.copy import LIST, SEARCH, WORKER, write_copy, write_worker
from scripts.offline.manifest import NAME, write_manifest

PAGE = (
    '<html lang="{lang}" dir="ltr"><main><h1>{text}</h1><p>The same.</p>\n<p>{text} ends.</p></main></html>\n'
)
ENGINE = Engine((File("engine-worker.js", "engine-worker.0a1b2c3d4e5f.js", 7, 5, "5e"),))
OTHER = next(language for language in LANGUAGES if language != DEFAULT)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    pages = {"": DEFAULT, "about/": DEFAULT, "a/xy/": OTHER, OTHER.folder: OTHER}
    files = {
        **{f"{path}index.html": PAGE.format(lang=of.name, text=path) for path, of in pages.items()},
        **{language.path(SEARCH): "[]" for language in (DEFAULT, OTHER)},
        **{
            language.path("calculator/book-0123456789ab.json"): language.name for language in (DEFAULT, OTHER)
        },
        **{language.path("offline/index.html"): "" for language in (DEFAULT, OTHER)},
        "assets.0123456789ab/guide.css": "body {}",
        "assets.0123456789ab/fonts/LICENSE.txt": "",
        "engine/engine-worker.0a1b2c3d4e5f.js": "engine;",
        "preview.png": "",
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    write_worker(tmp_path)
    for language in (DEFAULT, OTHER):
        keep(tmp_path, language)
        write_manifest(tmp_path, language)
    return tmp_path


def keep(site: Path, language: Language) -> None:
    write_copy(site / language.folder, site, language, ENGINE, date(2026, 11, 25))


def listed(site: Path, language: Language = DEFAULT) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((site / language.path(LIST)).read_text("utf-8"))
    return found


def test_a_copy_holds_the_pages_of_its_language_as_they_are(site: Path) -> None:
    for language, paths in ((DEFAULT, {"", "about/"}), (OTHER, {"a/xy/", OTHER.folder})):
        held = json.loads((site / listed(site, language)["pages"]["path"]).read_text("utf-8"))
        texts = {path: "".join(held["pieces"][n] for n in row) for path, row in held["texts"].items()}
        assert texts.pop(language.path(SEARCH)) == "[]"
        assert texts == {path: (site / path / "index.html").read_text("utf-8") for path in paths}


def test_a_piece_stands_once(site: Path) -> None:
    pieces = json.loads((site / listed(site)["pages"]["path"]).read_text("utf-8"))["pieces"]
    assert len(set(pieces)) == len(pieces)


def test_it_names_what_its_pages_load_and_nothing_that_may_change_under_its_name(site: Path) -> None:
    assert [file["path"] for file in listed(site)["files"]] == [
        "assets.0123456789ab/guide.css",
        "calculator/book-0123456789ab.json",
    ]
    engine = {"path": "engine/engine-worker.0a1b2c3d4e5f.js", "sha256": "5e", "download": 5}
    assert listed(site)["engine"] == [engine]


def test_each_file_is_known_by_its_hash(site: Path) -> None:
    held = listed(site, OTHER)
    for file in (held["pages"], *held["files"]):
        assert file["sha256"] == hashlib.sha256((site / file["path"]).read_bytes()).hexdigest()


def test_a_changed_page_changes_the_name_of_the_pages(site: Path) -> None:
    before = listed(site)["pages"]["path"]
    (site / "about" / "index.html").write_text(PAGE.format(lang="en", text="changed"), "utf-8")
    keep(site, DEFAULT)
    assert listed(site)["pages"]["path"] != before


def test_the_day_of_the_copy_stands_in_its_note(site: Path) -> None:
    for language, day in ((DEFAULT, "25 November 2026"), (OTHER, "25 november 2026")):
        assert listed(site, language)["day"] == day
        assert day in listed(site, language)["note"]


def test_the_script_lies_at_the_top_and_each_language_has_a_manifest(site: Path) -> None:
    assert (site / WORKER).is_file()
    for language in (DEFAULT, OTHER):
        manifest = json.loads((site / language.path(NAME)).read_text("utf-8"))
        folder = site / language.folder
        assert (folder / manifest["start_url"] / "index.html").is_file()
        assert (folder / manifest["scope"]).resolve() == site.resolve()
        assert manifest["lang"] == language.name
