"""A build that is killed, or for which the disk is too small, leaves a whole site, and the next one works."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts import publish

PAGES = 30
PAGE = "{version} " * 1000
STEPS = (
    "build_site",
    "keep_promises",
    "compress",
    "write_configurations",
    "let_everybody_read",
    "put_in_place",
)


def lay_out(top: Path, monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    """The steps of a build, of a small site of which every page says the version, below a folder."""

    def build_site(_languages: object, out: Path, _address: str) -> None:
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        for number in range(PAGES):
            (out / f"{number}.html").write_text(PAGE.format(version=version))

    for name in ("BUILD", "NEW", "SITE", "HOST", "STAMP", "LOCK"):
        monkeypatch.setattr(publish, name, top / name.lower())
    for name in ("keep_promises", "write_host_files", "write_security"):
        monkeypatch.setattr(publish, name, lambda *_: None)
    monkeypatch.setattr(publish, "write_configurations", lambda host, *_: host.mkdir(exist_ok=True))
    monkeypatch.setattr(publish, "fingerprint", lambda *_: version)
    monkeypatch.setattr(publish, "build_site", build_site)
    monkeypatch.setattr(sys, "argv", ["publish"])


def old_then_new(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An old site in its place, and a new one to be built."""
    lay_out(top, monkeypatch, "old")
    publish.publish()
    lay_out(top, monkeypatch, "new")


def version_of(site: Path) -> str:
    """What all pages of a whole site say."""
    texts = {page.read_text() for page in site.glob("*.html")}
    assert len(list(site.glob("*.html"))) == PAGES
    (version,) = (word for text in texts for word in set(text.split()))
    return version


def kill(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def dies() -> None:
    """Build in a process that kills itself at the step that a test has put there."""
    child = os.fork()
    if not child:
        publish.publish()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)


@pytest.mark.parametrize("step", STEPS)
def test_site_is_the_old_one_until_the_new_one_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    old_then_new(tmp_path, monkeypatch)
    with monkeypatch.context() as killed:
        killed.setattr(publish, step, kill)
        dies()
    assert version_of(tmp_path / "site") == "old"
    publish.publish()
    assert version_of(tmp_path / "site") == "new"


def test_build_that_was_killed_between_two_renames_has_its_site_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_then_new(tmp_path, monkeypatch)
    rename = Path.rename

    def once(path: Path, target: Path) -> Path:
        if path != tmp_path / "site":
            kill()
        return rename(path, target)

    with monkeypatch.context() as killed:
        killed.setattr(Path, "rename", once)
        dies()
    assert not (tmp_path / "site").exists()
    with monkeypatch.context() as killed:
        killed.setattr(publish, "build_site", kill)
        dies()
    assert version_of(tmp_path / "site") == "old"
    publish.publish()
    assert version_of(tmp_path / "site") == "new"


def test_build_that_was_killed_with_the_new_site_in_place_is_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody can tell by then whether it was whole."""
    lay_out(tmp_path, monkeypatch, "new")
    write_text = Path.write_text

    def unless_stamp(path: Path, text: str, *given: str) -> int:
        if path == publish.STAMP:
            kill()
        return write_text(path, text, *given)

    with monkeypatch.context() as killed:
        killed.setattr(Path, "write_text", unless_stamp)
        dies()
    assert version_of(tmp_path / "site") == "new"
    said: list[str] = []
    monkeypatch.setattr(publish, "say", said.append)
    publish.publish()
    assert said[-1] != "site/ is up to date."
    assert version_of(tmp_path / "site") == "new"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of 128 KiB."""
    command = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(tmp_path)]
    if os.name != "posix" or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("Only who may mount a disk, such as root, can fill a small one.")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def test_disk_that_runs_full_is_one_sentence_and_with_room_it_is_built(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out(small_disk, monkeypatch, "old")
    monkeypatch.setattr(sys.modules[__name__], "PAGE", "{version}")
    publish.publish()
    monkeypatch.setattr(sys.modules[__name__], "PAGE", "{version} " * 5000)
    lay_out(small_disk, monkeypatch, "new")
    with pytest.raises(SystemExit) as stopped:
        publish.main()
    message = "publish: the disk is full. Make room, then run the command again. site/ is as it was."
    assert stopped.value.code == message
    assert version_of(small_disk / "site") == "old"
    subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
    publish.main()
    assert version_of(small_disk / "site") == "new"
