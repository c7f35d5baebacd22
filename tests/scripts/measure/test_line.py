"""The slow line carries everything, whole and in order, and nothing quicker than it can."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter
from urllib.request import urlopen

import pytest

from scripts.host.server import serving
from scripts.measure.line import Line, Way, slowed

SIZE = 50_000
QUICK = Line(1e12, 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "file.bin").write_bytes(bytes(number % 251 for number in range(SIZE)))
    return tmp_path


@pytest.mark.parametrize("line", [QUICK, Line(4_000_000, 0.05)])
def test_what_is_sent_comes_whole_and_never_quicker_than_the_line(folder: Path, line: Line) -> None:
    with serving(folder) as address, slowed(address, line) as slow:
        began = perf_counter()
        with urlopen(f"{slow}file.bin") as response:
            content = response.read()
        took = perf_counter() - began
    assert content == (folder / "file.bin").read_bytes()
    assert took >= 2 * line.round_trip + line.seconds(SIZE)  # to greet and to ask is a round trip each


def test_what_is_sent_side_by_side_waits_for_what_entered_before() -> None:
    way = Way(Line(8_000, 0.3))
    assert [way.enter(1000, now) for now in (5.0, 5.0, 5.5, 20.0)] == [6.0, 7.0, 8.0, 21.0]


def test_a_server_that_is_gone_ends_the_connection(folder: Path) -> None:
    with serving(folder) as address:
        pass
    with slowed(address, QUICK) as slow, pytest.raises(ConnectionError):
        urlopen(f"{slow}file.bin", timeout=5)
