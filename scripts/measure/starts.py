"""How soon each engine answers in every browser: a first visit and the next, near by and over a slow line."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from statistics import median

from playwright.sync_api import Playwright, sync_playwright

from scripts.host.server import Site, running
from scripts.measure.line import THREE_G, Line, slowed
from scripts.measure.stock import Stock
from scripts.measure.visits import PAGE, QUESTION, START
from scripts.measure.windows import Window, chromium, firefox, webkit
from scripts.setup import find_browser

BROWSERS = {"": "Chromium", "firefox_": "Firefox", "webkit_": "WebKitGTK"}
"""What the figures of each begin with."""
OWN = "() => document.querySelector('.calculator').dataset.worker"
Turn = dict[str, tuple[float, float]]
"""Milliseconds to the first answer of each engine, on a first visit and on the next."""


def starts(stock: Stock, turns: int, slow_turns: int) -> dict[str, float]:
    """The figures of every browser that is installed; in each the engines take turns."""
    figures: dict[str, float] = {}
    with sync_playwright() as playwright:
        for prefix, opening in openings(playwright):
            with opening as window:
                near = [turn(window, stock) for _ in range(turns)]
                slow = [turn(window, stock, THREE_G, visits=1) for _ in range(slow_turns)]
            figures |= {f"{prefix}{name}": figure for name, figure in of_browser(near, slow).items()}
    return figures


def openings(playwright: Playwright) -> Iterator[tuple[str, AbstractContextManager[Window]]]:
    if path := find_browser():
        yield "", chromium(playwright.chromium, path)
    if path := shutil.which("firefox-esr"):
        yield "firefox_", firefox(path)
    if (path := shutil.which("WebKitWebDriver")) and shutil.which("Xvfb"):
        yield "webkit_", webkit(path)


def turn(window: Window, stock: Stock, line: Line | None = None, visits: int = 2) -> Turn:
    """Each engine once, from a port of its own: an address that no browser has seen has nothing kept."""
    times = {}
    for name, worker in stock.workers.items():
        with running(Site(stock.folder), port=0) as near, over(line, near) as address:
            both = [start(window, address, worker) for _ in range(visits)]
        times[name] = both[0], both[-1]
    return times


def over(line: Line | None, address: str) -> AbstractContextManager[str]:
    return slowed(address, line) if line else nullcontext(address)


def start(window: Window, address: str, worker: str | None) -> float:
    window.open(address + PAGE)
    return float(window.run(START, [f"../{worker}" if worker else window.run(OWN), QUESTION]))


def of_browser(near: list[Turn], slow: list[Turn]) -> dict[str, float]:
    def middle(turns: list[Turn], engine: str, visit: int = 0) -> float:
        return median(turn[engine][visit] for turn in turns)

    ours, whole, fallback, stock = (
        middle(near, engine) for engine in ("engine", "whole", "fallback", "stock")
    )
    return {
        "engine_start_ratio": ours / stock,
        "engine_start_ms": ours,
        "stock_start_ms": stock,
        "whole_start_ratio": whole / stock,
        "whole_start_ms": whole,
        "fallback_ratio": fallback / whole,
        "second_start_ms": middle(near, "engine", 1),
        "whole_second_start_ms": middle(near, "whole", 1),
        "stock_second_start_ms": middle(near, "stock", 1),
        "slow_start_ratio": middle(slow, "engine") / middle(slow, "stock"),
        "slow_whole_start_ratio": middle(slow, "whole") / middle(slow, "stock"),
    }
