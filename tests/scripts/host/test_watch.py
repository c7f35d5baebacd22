"""A saved change is shown by itself, and only on this machine: no published file asks for it."""

from __future__ import annotations

import http.client
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from watchdog.events import DirModifiedEvent, FileModifiedEvent, FileMovedEvent, FileSystemEvent

from scripts.host import watch
from scripts.host.server import running
from scripts.host.watch import ASKING, BUILT, SCRIPT, TAG, Saved, Watched

PAGE = b"<!doctype html><title>The site</title>"
DRAFT = b"<!doctype html><title>The draft</title>"


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    for folder, page in (("site", PAGE), ("draft", DRAFT)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "index.html").write_bytes(page)
        (tmp_path / folder / "index.html.br").write_bytes(b"not to be sent")
        (tmp_path / folder / "figures.csv").write_text("id\n" * 9)
        (tmp_path / folder / "figures.csv.br").write_bytes(b"packed")
    return Watched(tmp_path / "site", tmp_path / "draft", tmp_path / "draft.stamp")


@pytest.fixture
def address(watched: Watched) -> Iterator[str]:
    with running(watched, 0) as address:
        yield address


def body(address: str, path: str) -> bytes:
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=5)
    connection.request("GET", path, headers={"Accept-Encoding": "br"})
    answer = connection.getresponse().read()
    connection.close()
    return answer


def test_a_page_asks_for_the_next_draft_and_other_files_are_sent_as_a_host_sends_them(address: str) -> None:
    assert body(address, "/") == PAGE + TAG
    assert body(address, "/figures.csv") == b"packed"
    assert body(address, SCRIPT) == ASKING


def test_a_new_draft_is_told_and_shown(watched: Watched, address: str) -> None:
    before = body(address, BUILT)
    watched.stamp.touch()
    assert body(address, BUILT) != before
    assert body(address, "/") == DRAFT + TAG


def test_asking_for_a_draft_does_not_keep_the_server_running(watched: Watched, address: str) -> None:
    before = watched.last_request
    body(address, BUILT)
    assert watched.last_request == before
    body(address, "/")
    assert watched.last_request > before


@pytest.mark.parametrize(
    ("event", "noticed"),
    [
        (FileModifiedEvent("/docs/en/about.md"), True),
        (FileMovedEvent("/docs/en/about.md~", "/docs/en/about.md"), True),
        (FileModifiedEvent("/docs/en/.about.md.swp"), False),
        (FileModifiedEvent("/calculator/__pycache__/months.cpython-311.pyc"), False),
        (DirModifiedEvent("/docs/en"), False),
    ],
    ids=lambda value: getattr(value, "src_path", ""),
)
def test_what_a_person_saves_is_noticed_and_what_programs_leave_is_not(
    event: FileSystemEvent, noticed: bool
) -> None:
    saved = Saved()
    saved.on_any_event(event)
    assert saved.event.is_set() == noticed


def test_what_breaks_the_build_is_said_in_a_line_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken_program.py").write_text("months = 6\nmonths.count()\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(watch, "ROOT", tmp_path)
    monkeypatch.setattr(sys, "argv", sys.argv)
    with pytest.raises(SystemExit, match=r"^broken_program\.py, line 2: AttributeError: 'int' object has no"):
        watch.run("broken_program", ())
