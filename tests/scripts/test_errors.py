"""What stops a build is one sentence, and the site stays whole."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import publish, setup
from scripts.errors import about_the_disk
from scripts.host.place import let_everybody_read

HOLDING = """
import fcntl, sys
with open(sys.argv[1], "w") as lock:
    fcntl.lockf(lock, fcntl.LOCK_EX)
    print("held", flush=True)
    sys.stdin.readline()
"""


def test_second_build_waits_for_the_first_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = tmp_path / "publish.lock"
    monkeypatch.setattr(publish, "LOCK", lock)
    said: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, lock], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdin
        assert other.stdout
        assert other.stdout.readline() == "held\n"

        def say(what: str) -> None:
            said.append(what)
            assert other.stdin
            other.stdin.close()  # the other build ends

        monkeypatch.setattr(publish, "say", say)
        with publish.alone():
            assert said == ["another build is running here; this one begins when it ends."]
            assert other.wait(10) == 0


def test_full_disk_is_one_sentence_and_the_site_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(**_wants: bool) -> None:
        with open("/dev/full", "wb", buffering=0) as full:  # which takes nothing, as a full disk does
            full.write(b"a page")

    monkeypatch.setattr(publish, "publish", fill)
    monkeypatch.setattr(sys, "argv", ["publish"])
    with pytest.raises(SystemExit) as stopped:
        publish.main()
    message = "publish: the disk is full. Make room, then run the command again. site/ is as it was."
    assert stopped.value.code == message


@pytest.mark.parametrize("kind", [errno.EROFS, errno.EACCES])
def test_folder_that_may_not_be_written_is_named(monkeypatch: pytest.MonkeyPatch, kind: int) -> None:
    def refuse() -> None:
        raise OSError(kind, "refused", ".venv")

    monkeypatch.setattr(setup, "set_up_site", refuse)
    monkeypatch.setattr(sys, "argv", ["setup"])
    with pytest.raises(SystemExit) as stopped:
        setup.main()
    assert stopped.value.code == (
        "set-up: .venv may not be written. Run the command as its owner, where it can be written."
    )


def test_fault_of_the_program_is_no_matter_of_the_disk() -> None:
    with pytest.raises(FileNotFoundError):
        about_the_disk(FileNotFoundError(errno.ENOENT, "missing", "a page"))


def test_everybody_may_read_what_is_published(tmp_path: Path) -> None:
    """Whoever builds with `umask 077` lets nobody else read what they write."""
    page = tmp_path / "site" / "sweden" / "index.html"
    page.parent.mkdir(parents=True, mode=0o700)
    page.touch(mode=0o600)
    let_everybody_read(tmp_path / "site")
    assert [oct(path.stat().st_mode)[-3:] for path in (tmp_path / "site", page.parent, page)] == [
        "755",
        "755",
        "644",
    ]
