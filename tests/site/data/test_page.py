"""The page about data leads to every file, and the files are the ones that the rules give."""

from __future__ import annotations

import re
from pathlib import Path

from scripts.paths import SITE

PUBLISHED = SITE / "data"


def test_the_page_leads_to_every_file(site: str, folder: Path) -> None:
    page = (PUBLISHED / "index.html").read_text("utf-8")
    linked = set(re.findall(r'href="([\w.]+\.(?:csv|json))"', page))
    assert linked == {file.name for file in folder.iterdir()}


def test_the_files_are_published_as_the_rules_give_them(site: str, folder: Path) -> None:
    for file in folder.iterdir():
        assert (PUBLISHED / file.name).read_bytes() == file.read_bytes(), file.name
