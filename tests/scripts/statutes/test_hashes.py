"""Every provision that we cite has a hash, or the reason is written why no copy of it can be read."""

from __future__ import annotations

import re
from pathlib import Path

from calculator.law.quoted import SOURCES
from scripts.statutes.hashes import HASHES, NO_COPY, STATUTES, Kept, read_hashes, write_hashes

HASHED = {id: statute for statute, kept in read_hashes().items() for id in kept.provisions}
STATUTE_SOURCES = {
    id: source.document.id for id, source in SOURCES.items() if source.document.id.startswith(STATUTES)
}


def test_every_provision_has_its_hash_or_a_written_reason() -> None:
    """For a new source: ./scripts/watch FOLDER --add."""
    assert [
        id for id, statute in STATUTE_SOURCES.items() if id not in HASHED and statute not in NO_COPY
    ] == []


def test_every_hash_is_that_of_a_source_in_its_statute() -> None:
    assert [id for id, statute in HASHED.items() if STATUTE_SOURCES.get(id) != statute] == []


def test_every_reason_is_about_a_statute_that_we_cite() -> None:
    assert set(NO_COPY) <= set(STATUTE_SOURCES.values())


def test_a_hash_is_kept_and_no_text() -> None:
    hashes = [text for kept in read_hashes().values() for text in kept.provisions.values()]
    assert all(re.fullmatch("[0-9a-f]{16}", text) for text in hashes)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    kept = {"sfs-2007-414": Kept("2026:900", {"sfs-2007-414-5": "0" * 16})}
    write_hashes(kept, tmp_path / "hashes.json")
    assert read_hashes(tmp_path / "hashes.json") == kept
    assert read_hashes(tmp_path / "none.json") == {}


def test_the_file_lies_as_it_would_be_written(tmp_path: Path) -> None:
    write_hashes(read_hashes(), tmp_path / "hashes.json")
    assert (tmp_path / "hashes.json").read_text() == HASHES.read_text()
