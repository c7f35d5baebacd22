"""How much a small server carries, nginx and our own, by wrk; and what a reader downloads.

Loopback only, some seconds each. wrk shares the machine with the server, so a server of its own carries more.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from scripts.host.server import HOST, free_port, running
from scripts.measure.servers import FIRST_PORT, ServerError, nginx_serving, program, started
from scripts.measure.visits import CountingSite, downloads, open_browser, page_downloads

SECONDS, CONNECTIONS = 5, 32
VISITED = (
    "",
    "calculator/",
    "answers/",
    "answers/sweden/job-guarantee-for-youth/work-training/",
    "norway/money/",
)
"""The pages that wrk asks for in turns."""
SCRIPT = """\
local paths = {{{paths}}}
local turn = 0
request = function()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], {{["Accept-Encoding"] = "br"}})
end
"""
RATE = re.compile(r"Requests/sec:\s+([\d.]+)")
LATE = re.compile(r"99%\s+([\d.]+)(us|ms|s)\b")
FAULTS = re.compile(r"Non-2xx or 3xx responses: (\d+)|Socket errors: (.+)")
MILLISECONDS = {"us": 0.001, "ms": 1, "s": 1000}


def load(site: Path) -> dict[str, float]:
    """Requests a second, the time in which 99 of 100 are answered, and memory, of both servers; and bytes."""
    figures = bytes_of_visits(site)
    for name, serving in (("nginx", nginx_serving(site)), ("own", own_serving(site))):
        with serving as (address, id):
            rate, late = pressed(address)
            figures |= {
                f"{name}_requests_per_second": rate,
                f"{name}_p99_ms": late,
                f"{name}_memory_mb": memory(id) / 1e6,
            }
    return figures


def bytes_of_visits(site: Path) -> dict[str, float]:
    """What a reader downloads who has never been here: an answer, and the form with its engine for dates."""
    counting = CountingSite(site)
    with running(counting, port=0) as address, open_browser() as browser:
        answer = page_downloads(browser, address, counting, VISITED[3])
        before, engine = downloads(browser, address, counting)
    return {
        "answer_bytes": answer.total(),
        "answer_requests": len(answer),
        "form_bytes": before.total(),
        "form_requests": len(before),
        "engine_bytes": engine.total(),
        "engine_requests": len(engine),
    }


@contextmanager
def own_serving(site: Path) -> Iterator[tuple[str, int]]:
    """Our own server in a process of its own; gives its address and its process id."""
    port = free_port(FIRST_PORT)
    command = [sys.executable, "-m", "scripts.host.server", "--port", str(port), "--folder", str(site)]
    with started(command, port) as id:
        yield f"http://{HOST}:{port}/", id


def pressed(address: str) -> tuple[float, float]:
    """Requests a second, and the milliseconds in which 99 of 100 are answered."""
    top = urlsplit(address).path
    paths = ", ".join(f'"{top}{path}"' for path in VISITED)
    with TemporaryDirectory() as folder:
        script = Path(folder, "paths.lua")
        script.write_text(SCRIPT.format(paths=paths), "utf-8")
        options = ["-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--latency", "-s", str(script)]
        return read(run([program("wrk"), *options, address]))


def run(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=10 * SECONDS, check=False)
    if done.returncode:
        raise ServerError(f"wrk could not measure: {done.stderr.strip()}")
    return done.stdout


def read(said: str) -> tuple[float, float]:
    """What wrk printed. Raises ServerError where requests failed: their rate would say nothing."""
    if found := FAULTS.search(said):
        raise ServerError(f"wrk was not answered well: {found[0]}.")
    rate, late = RATE.search(said), LATE.search(said)
    if not rate or not late:
        raise ServerError(f"wrk said something unknown: {said.splitlines()[-1:]}")
    return float(rate[1]), float(late[1]) * MILLISECONDS[late[2]]


def memory(id: int) -> int:
    """Bytes in memory of a process and those that it started."""
    children = Path(f"/proc/{id}/task/{id}/children").read_text().split()
    return resident(id) + sum(memory(int(child)) for child in children)


def resident(id: int) -> int:
    """Its own part in memory: what several processes share is divided among them."""
    rollup = Path(f"/proc/{id}/smaps_rollup").read_text()
    found: Mapping[str, int] = {
        name: int(size) for name, size in re.findall(r"^(\w+):\s+(\d+) kB", rollup, re.M)
    }
    return found["Pss"] * 1024
