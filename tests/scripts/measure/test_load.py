"""What wrk prints is read as it means it, and what is kept of it is said without being typed again."""

from __future__ import annotations

import os

import pytest

from scripts.host import load as kept
from scripts.measure.bench import HOST_FIGURES, table
from scripts.measure.load import memory, read
from scripts.measure.servers import ServerError

SAID = """Running 5s test @ http://127.0.0.1:18000/
  1 threads and 32 connections
  Latency Distribution
     50%    1.20ms
     99%   {late}
  51186 requests in 5.00s, 120.00MB read
{fault}Requests/sec:  10237.23
Transfer/sec:     24.00MB
"""


@pytest.mark.parametrize(("late", "milliseconds"), [("24.39ms", 24.39), ("1.50s", 1500), ("640.00us", 0.64)])
def test_the_rate_and_the_latest_of_100_are_read(late: str, milliseconds: float) -> None:
    rate, latest = read(SAID.format(late=late, fault=""))
    assert (rate, latest) == pytest.approx((10237.23, milliseconds))


@pytest.mark.parametrize(
    "fault", ["  Non-2xx or 3xx responses: 3\n", "  Socket errors: connect 0, read 0, write 0, timeout 2\n"]
)
def test_requests_that_failed_are_no_figure(fault: str) -> None:
    with pytest.raises(ServerError, match=fault.strip()):
        read(SAID.format(late="1.00ms", fault=fault))


def test_memory_is_that_of_this_process() -> None:
    assert 1_000_000 < memory(os.getpid()) < 10_000_000_000


def test_the_table_explains_each_figure_that_is_kept() -> None:
    lines = table(dict.fromkeys(HOST_FIGURES, 0.5), HOST_FIGURES).splitlines()
    assert [line.split()[0] for line in lines] == list(HOST_FIGURES)
    assert {"day", *HOST_FIGURES} == set(kept.figures())


def test_a_million_readers_are_a_million_times_one() -> None:
    figures = kept.figures()
    gigabytes = figures["engine_bytes"] * kept.MILLION / 1e9
    assert f"| {gigabytes:,.0f} GB |" in kept.readme()
