"""A folder is kept from build to build until what it is made of changes."""

from __future__ import annotations

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

    assert [path.name for path in kept.kept("data", "a", make).iterdir()] == ["1"]
    assert [path.name for path in kept.kept("data", "a", make).iterdir()] == ["1"]
    assert [path.name for path in kept.kept("data", "b", make).iterdir()] == ["2"]


def test_a_build_that_broke_off_is_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path)

    def breaks(folder: Path) -> None:
        (folder / "half").touch()
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        kept.kept("data", "a", breaks)
    assert list(kept.kept("data", "a", lambda _: None).iterdir()) == []


def test_a_shared_file_replaces_what_was_there_and_leaves_the_kept_one_alone(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("new")
    (tmp_path / "place").write_text("old")
    kept.share(tmp_path / "kept", tmp_path / "place")
    assert (tmp_path / "place").read_text() == "new"
