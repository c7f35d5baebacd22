"""The page about data leads to every file, and the files are the ones that the rules give."""

from __future__ import annotations

import re
from pathlib import Path

from scripts.data.tables import write_tables


def test_the_page_leads_to_every_file_and_each_is_as_the_rules_give_it(folder: Path, tmp_path: Path) -> None:
    write_tables(tmp_path)
    published = folder / "data"
    linked = re.findall(
        r'href="\.\./data/([\w.]+\.(?:csv|json))"', (published / "index.html").read_text("utf-8")
    )
    assert set(linked) == {file.name for file in tmp_path.iterdir()}
    for file in tmp_path.iterdir():
        assert (published / file.name).read_bytes() == file.read_bytes(), file.name
