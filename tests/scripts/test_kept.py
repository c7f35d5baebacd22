"""A folder is kept from build to build until what it is made of changes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scripts import kept


def test_a_folder_is_made_anew_only_when_its_fingerprint_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path)
    made: list[str] = []

    def make(folder: Path) -> None:
        made.append(folder.name)
        (folder / f"{len(made)}").touch()

    assert [path.name for path in kept.kept("data", lambda: "a", make).iterdir()] == ["1"]
    assert [path.name for path in kept.kept("data", lambda: "a", make).iterdir()] == ["1"]
    assert [path.name for path in kept.kept("data", lambda: "b", make).iterdir()] == ["2"]


def test_a_build_that_broke_off_is_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path)

    def breaks(folder: Path) -> None:
        (folder / "half").touch()
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        kept.kept("data", lambda: "a", breaks)
    assert list(kept.kept("data", lambda: "a", lambda _: None).iterdir()) == []


def test_a_shared_file_replaces_what_was_there_and_leaves_the_kept_one_alone(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("new")
    (tmp_path / "place").write_text("old")
    kept.share(tmp_path / "kept", tmp_path / "place")
    assert (tmp_path / "place").read_text() == "new"


def test_what_was_saved_while_it_was_made_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path)
    state = iter(["a", "b", "a", "a"])
    kept.kept("data", lambda: next(state), lambda folder: (folder / "b").touch())
    assert list(kept.kept("data", lambda: next(state), lambda _: None).iterdir()) == []


def test_a_file_that_was_saved_after_the_program_began_has_no_fingerprint_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program may have loaded it as it was before."""
    monkeypatch.setattr(kept, "ROOT", tmp_path)
    file = tmp_path / "rules.py"
    file.write_text("months = 3")
    assert kept.fingerprint([file]) != kept.fingerprint([file])
    os.utime(file, (0, 0))
    assert kept.fingerprint([file]) == kept.fingerprint([file])
