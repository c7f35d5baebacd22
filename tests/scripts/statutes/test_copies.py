"""Which of the files in a folder are read, and which copy of a statute counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.statutes.copies import CopiesError, read_copies

from .invented import front, markdown, plain_record, put

WANTED = {"sfs-2007-414", "sfs-2007-813"}


def test_only_statutes_that_we_cite_are_read(tmp_path: Path) -> None:
    put(tmp_path, "2007/sfs-2007-414.md", markdown("2007:414", "2026:1", {"5": "Fem."}))
    for other in ("README.md", "2019/sfs-2019-1.md", "sfs-2007-414.html", "package.json"):
        put(tmp_path, other, "This is no statute.")
    assert read_copies(tmp_path, WANTED).keys() == {"sfs-2007-414"}


def test_a_copy_with_its_title_and_no_text_counts_as_none(tmp_path: Path) -> None:
    put(tmp_path, "sfs-2007-414.md", markdown("2007:414", "2026:1", {"5": "Fem."}))
    put(tmp_path, "sfs-2007-813.md", front("2007:813", "2026:1"))
    assert read_copies(tmp_path, WANTED).keys() == {"sfs-2007-414"}
    (tmp_path / "sfs-2007-414.md").unlink()
    with pytest.raises(CopiesError, match="holds no text"):
        read_copies(tmp_path, WANTED)


def test_of_two_copies_with_the_same_changes_the_governments_own_counts(tmp_path: Path) -> None:
    put(tmp_path, "a/sfs-2007-414.json", plain_record("2007:414", "2026:1", "5 § Fem."))
    put(tmp_path, "b/sfs-2007-414.md", markdown("2007:414", "2026:1", {"5": "Sex."}))
    put(tmp_path, "c/sfs-2007-414-markers.md", markdown("2007:414", "2026:1", {"5": "Sju."}))
    assert read_copies(tmp_path, WANTED)["sfs-2007-414"].file.suffix == ".json"


@pytest.mark.parametrize("name", ["HEAD", "objects/pack"])
def test_a_folder_with_half_of_a_git_directory_is_none(tmp_path: Path, name: str) -> None:
    put(tmp_path, "sfs-2007-414.md", markdown("2007:414", "2026:1", {"5": "Fem."}))
    put(tmp_path, name, "")
    assert read_copies(tmp_path, WANTED)
