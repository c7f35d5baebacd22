"""Measure the engine beside stock Pyodide, and the calculator; or, with --text, how plain the pages are."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from datetime import date
from itertools import count, product
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, sleep
from urllib.parse import urlencode

from playwright.sync_api import Error as BrowserError

from calculator.answers import read
from calculator.assessment import assess
from calculator.questions import QUESTIONS, country
from calculator.words import DEFAULT
from calculator.writing import data
from calculator.writing.sentences import Writer
from scripts.engine.build import NAMES, describe, frozen_folder, frozen_role
from scripts.engine.freeze.gate import ASKED, check
from scripts.engine.freeze.wasm import MEMORIES, Module, Reader
from scripts.engine.freeze.wasm import PAGE as PAGE_BYTES
from scripts.host.load import keep_load
from scripts.host.server import running
from scripts.host.watch import DRAFT_STAMP, watching
from scripts.kept import KEPT
from scripts.languages import DEFAULT as DEFAULT_LANGUAGE
from scripts.languages import LANGUAGES
from scripts.measure import readability
from scripts.measure.cases import MILLION, joined_per_second
from scripts.measure.line import THREE_G, slowed
from scripts.measure.load import load
from scripts.measure.servers import ServerError
from scripts.measure.starts import BROWSERS, starts
from scripts.measure.stock import Stock, site_with_stock
from scripts.measure.visits import (
    PAGE,
    WIDTHS,
    CountingSite,
    VisitError,
    answer_times,
    downloads,
    first_answer_bytes,
    first_answer_times,
    layout_shift,
    open_browser,
    page_downloads,
)
from scripts.paths import ROOT, SITE

STARTS = 9  # of each engine in each browser, in turns
CHANGES = 120  # Chromium lets a page write its address 200 times in half a minute
SLOW = 3  # visits over a slow line, of half a minute each
PASSES = 7  # over all queries
SAVED, SAVES = DEFAULT_LANGUAGE.docs / "index.md", 5
PAUSE, LONGEST = 2, 60  # seconds between two saves, and for which a draft is waited
VISITED = ("answers/sweden/job-guarantee-for-youth/work-training/", "sweden/how-long/")
FONT = ".woff2"
DATES = ("", "&start=2026-09-01", "&start=2026-08-31&end=2027-02-27", "&start=2024-02-29&on=2024-02-01")

# What is printed: the name, how the number is written, what it is.
Explained = Mapping[str, tuple[str, str]]
START_FIGURES: Explained = {
    "engine_start_ratio": (".3f", "our engine's start to its first answer, as a part of stock Pyodide's"),
    "engine_start_ms": (",.0f", "median of the starts, nothing kept: worker started to first answer, ms"),
    "stock_start_ms": (",.0f", "median in turns with ours: worker started to imports done, ms"),
    "whole_start_ratio": (".2f", "the same for the whole engine, which answers when the frozen one stops"),
    "whole_start_ms": (",.0f", "median of its starts, in the same turns, ms"),
    "fallback_ratio": (".2f", "first answer where the frozen engine stops at it, as a part of the whole's"),
    "second_start_ms": (",.0f", "our engine on the next visit, from the browser's cache, ms"),
    "whole_second_start_ms": (",.0f", "the whole engine on the next visit, ms"),
    "stock_second_start_ms": (",.0f", "stock Pyodide on the next visit, ms"),
    "slow_start_ratio": (".3f", f"ours of stock on a line of 1.6 Mbit/s and 300 ms, median of {SLOW}"),
    "slow_whole_start_ratio": (".2f", "the same for the whole engine"),
}
FIGURES: Explained = {
    **{
        f"{prefix}{name}": (form, f"{browser}: {meaning}")
        for prefix, browser in BROWSERS.items()
        for name, (form, meaning) in START_FIGURES.items()
    },
    "engine_bytes_ratio": (".2f", "what the first answer downloads, as a part of stock Pyodide's core files"),
    "engine_bytes": (",.0f", "every file that is sent once the form is touched: worker and engine, Brotli"),
    "engine_gzip_bytes": (",.0f", "the same from a host that has gzip alone"),
    "whole_bytes": (",.0f", "the whole engine with its worker, Brotli"),
    "engine_memory_bytes": (",.0f", "what the frozen engine takes in memory once it has started"),
    "fell_back": (
        ",.0f",
        f"of {ASKED:,} new questions: those that the whole engine had to answer; not one answer differed",
    ),
    "stock_bytes": (",.0f", "the five files that loadPyodide() fetches, Brotli"),
    "page_bytes": (
        ",.0f",
        "the calculator page before it is touched, with its font (not in the ratio)",
    ),
    "answer_page_bytes": (",.0f", "a first visit to an answer page, all but the font, Brotli"),
    "guidance_page_bytes": (
        ",.0f",
        "the same for a page of the guidance, before it is searched",
    ),
    "font_bytes": (",.0f", "the font, which comes with either"),
    "first_answer_ratio": (
        ".3f",
        "on a slow line, the first answer without dates as a part of the engine's",
    ),
    "first_answer_ms": (
        ",.0f",
        f"median of {SLOW} visits, 1.6 Mbit/s and 300 ms: touched to the answer that is looked up, ms",
    ),
    "engine_answer_ms": (",.0f", "the same visits: touched to the engine's answer, ms"),
    "first_answer_bytes": (",.0f", "what that answer takes beside the page itself, Brotli"),
    "layout_shift": (
        ".3f",
        f"how much the calculator page jumps by itself: the worst of {', '.join(map(str, WIDTHS))} pixels",
    ),
    "answer_ms_p95": (
        ".1f",
        f"{CHANGES} changed answers, click to the new text's frame, ms: 95 in 100 are quicker",
    ),
    "answer_ms_p50": (".1f", "the same: half are quicker"),
    "whole_answer_ms_p95": (".1f", "the first of these from the whole engine"),
    "whole_answer_ms_p50": (".1f", "half of these are quicker"),
    "assessments_per_second": (
        ",.0f",
        "every combination of answers, read and assessed in CPython, with all findings and sources",
    ),
    "outcomes_per_second": (",.0f", "the same, written out as sentences and JSON"),
    "duckdb_rows_per_second": (
        ",.0f",
        f"{MILLION:,} made cases joined to the decision table in DuckDB, all cores together",
    ),
}
BUILD_FIGURES: Explained = {
    "build_seconds": (",.1f", "the whole site, with nothing kept but the engine and what was compressed"),
    "rebuild_seconds": (",.1f", "the whole site after a changed page: what did not change is kept"),
    "build_cpu_seconds": (",.1f", "the first of these on all cores together"),
    "saved_seconds": (
        ",.1f",
        f"a saved page, until ./scripts/serve has it to show: median of {SAVES}",
    ),
    "site_languages": (",.0f", "how many languages that is, built side by side"),
    "site_pages": (",.0f", "how many pages there are, short addresses among them"),
}
HOST_FIGURES: Explained = {
    "nginx_requests_per_second": (
        ",.0f",
        "pages a second from nginx, with our configuration, beside wrk",
    ),
    "nginx_p99_ms": (",.1f", "99 of 100 are answered in this time, ms"),
    "nginx_memory_mb": (",.1f", "what its processes have in memory, MB"),
    "own_requests_per_second": (",.0f", "the same with our own server, which is for looking at the site"),
    "own_p99_ms": (",.1f", "the same, ms"),
    "own_memory_mb": (",.1f", "the same, MB"),
    "answer_bytes": (",.0f", "a first visit to an answer page with all that it loads, Brotli"),
    "answer_requests": (",.0f", "in so many requests"),
    "form_bytes": (",.0f", "a first visit to the form"),
    "form_requests": (",.0f", "in so many requests"),
    "engine_bytes": (",.0f", "what dates take on top, once"),
    "engine_requests": (",.0f", "in so many requests"),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="./scripts/bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--text", action="store_true", help="measure how readable the pages are")
    parser.add_argument("--build", action="store_true", help="measure how long the pages take to build")
    parser.add_argument("--starts", type=int, default=STARTS, help="how often each engine is started")
    parser.add_argument("--host", action="store_true", help="measure how much a web server carries")
    parser.add_argument("--write", action="store_true", help="with --host: keep them for host/README.md")
    parser.add_argument(
        "--seeds",
        type=Path,
        help="the folder with the two official texts to beat, as .txt files; else their known figures stand",
    )
    wants = parser.parse_args()
    try:
        if not (SITE / PAGE / "index.html").is_file():
            raise VisitError("there is no site to measure. Run ./scripts/build first.")
        if wants.text:
            texts = {
                language.name: readability.report(
                    SITE / language.folder,
                    wants.seeds if language == DEFAULT_LANGUAGE else None,
                    language.name,
                )
                for language in LANGUAGES
            }
            if wants.json:
                print(json.dumps({name: text.as_data() for name, text in texts.items()}, indent=2))
            else:
                print("\n\n".join(f"{name}\n{text}" for name, text in texts.items()))
        elif wants.host:
            figures = {name: round(figure, 1) for name, figure in load(SITE).items()}
            if wants.write:
                keep_load(figures)
            print(json.dumps(figures, indent=2) if wants.json else table(figures, HOST_FIGURES))
        else:
            explained = BUILD_FIGURES if wants.build else FIGURES
            figures = measure_build() if wants.build else measure(wants.starts)
            print(json.dumps(figures, indent=2) if wants.json else table(figures, explained))
    except (VisitError, ServerError, BrowserError) as error:
        sys.exit(f"bench: {str(error).splitlines()[0]}")


def measure(turns: int) -> dict[str, float]:
    """All figures, by the names in FIGURES, but those of browsers that are not installed."""
    with site_with_stock() as stock:
        measured = in_browser(stock) | starts(stock, turns, min(turns, SLOW))
    measured |= of_the_engine()
    measured["assessments_per_second"] = assessments_per_second()
    measured["outcomes_per_second"] = outcomes_per_second()
    measured["duckdb_rows_per_second"] = joined_per_second(SITE / "data" / "decisions.csv")
    return {name: round(measured[name], 3) for name in FIGURES if name in measured}


def measure_build() -> dict[str, float]:
    """How long the site takes to build, fresh and after a change of a page."""
    shutil.rmtree(KEPT, ignore_errors=True)
    fresh, cpu = build_time()
    with saved_page() as save:
        save()
        again, _ = build_time()
    pages = sum(1 for _ in SITE.rglob("index.html"))
    figures = (fresh, again, cpu, median(save_times(SAVES)), len(LANGUAGES), pages)
    return {name: round(figure, 3) for name, figure in zip(BUILD_FIGURES, figures, strict=True)}


def save_times(saves: int) -> list[float]:
    """Seconds from a saved page to its draft."""
    times = []
    with redirect_stdout(sys.stderr), watching("scripts.publish", "--draft"), saved_page() as save:
        sleep(PAUSE)  # until the folders are watched
        for _ in range(1 + saves):  # the first one loads what the others find loaded
            DRAFT_STAMP.unlink(missing_ok=True)
            began = perf_counter()
            save()
            while not DRAFT_STAMP.exists():
                if perf_counter() - began > LONGEST:
                    raise VisitError(f"a saved page was not built within {LONGEST} seconds, as said above.")
                sleep(0.02)
            times.append(perf_counter() - began)
            sleep(PAUSE)
    return times[1:]


@contextmanager
def saved_page() -> Iterator[Callable[[], object]]:
    """Saves a page with a change that nobody sees, and leaves it at the end as it was."""
    text = SAVED.read_bytes()
    ends = count(1)
    try:
        yield lambda: SAVED.write_bytes(text + b"\n" * next(ends))
    finally:
        SAVED.write_bytes(text)


def build_time() -> tuple[float, float]:
    """Seconds that a build takes, by the clock and on all cores together."""
    before, began = children_cpu(), perf_counter()
    command = [sys.executable, "-m", "scripts.publish", "--force"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return perf_counter() - began, children_cpu() - before


def children_cpu() -> float:
    """Seconds that the programs started by this one have taken so far."""
    used = os.times()
    return used.children_user + used.children_system


def in_browser(stock: Stock) -> dict[str, float]:
    site = CountingSite(stock.folder)
    with running(site, port=0) as address, open_browser() as browser:
        before, after = downloads(browser, address, site)
        answer, guidance = (page_downloads(browser, address, site, page) for page in VISITED)
        answers = answer_times(browser, address, CHANGES)
        whole_answers = answer_times(browser, address, CHANGES, stock.workers["whole"])
        first_bytes = first_answer_bytes(browser, address, site)
        shifts = [layout_shift(browser, address, width) for width in WIDTHS]
        with slowed(address, THREE_G) as slow:
            slow_times = [first_answer_times(browser, slow) for _ in range(SLOW)]
    looked_up, computed = map(median, zip(*slow_times, strict=True))
    return {
        "engine_bytes_ratio": after.total() / stock.download_bytes,
        "engine_bytes": after.total(),
        "stock_bytes": stock.download_bytes,
        "page_bytes": before.total(),
        "answer_page_bytes": answer.total() - fonts(answer),
        "guidance_page_bytes": guidance.total() - fonts(guidance),
        "font_bytes": fonts(answer),
        "first_answer_ratio": looked_up / computed,
        "first_answer_ms": looked_up,
        "engine_answer_ms": computed,
        "first_answer_bytes": first_bytes,
        "layout_shift": max(shifts),
        "answer_ms_p95": quantiles(answers, n=20, method="inclusive")[-1],
        "answer_ms_p50": median(answers),
        "whole_answer_ms_p95": quantiles(whole_answers, n=20, method="inclusive")[-1],
        "whole_answer_ms_p50": median(whole_answers),
    }


def of_the_engine() -> dict[str, float]:
    """What needs no browser: sizes, memory, and how the frozen engine stands the questions of a new gate."""
    engine, folder = describe(), SITE / "engine"
    ours = engine.in_language(DEFAULT)
    archives = {file.role: (folder / file.name).read_bytes() for file in engine.files}
    frozen = Module.read(archives[frozen_role(DEFAULT)])
    passed = check(frozen_folder({role: archives[role] for role in archives if role.endswith(".zip")}), NAMES)
    return {
        "engine_gzip_bytes": sum((folder / f"{file.name}.gz").stat().st_size for file in ours.files),
        "whole_bytes": engine.whole_in_language(DEFAULT).download_bytes,
        "engine_memory_bytes": memory_bytes(frozen),
        "fell_back": passed.fell_back,
    }


def memory_bytes(module: Module) -> int:
    """How much memory a binary begins with."""
    reader = Reader(module.sections[MEMORIES])
    reader.number()  # how many memories: one
    reader.byte()  # whether there is a limit
    return reader.number() * PAGE_BYTES


def fonts(sent: Counter[str]) -> int:
    """How many of the bytes were fonts."""
    return sum(size for address, size in sent.items() if address.endswith(FONT))


def assessments_per_second() -> float:
    """How many queries a second are read and assessed in one process."""
    today = date.today()
    return speed(lambda query: assess(read(query), today).findings)


def outcomes_per_second() -> float:
    """How many queries a second become a full answer as JSON in one process."""
    writer, today = Writer.of(DEFAULT), date.today()
    return speed(lambda query: json.dumps(data.outcome(assess(read(query), today), writer)))


def speed(answer: Callable[[str], object]) -> float:
    """Queries a second: the median of some passes over all of them."""
    mixed = list(queries())

    def one_pass() -> float:
        began = perf_counter()
        for query in mixed:
            answer(query)
        return perf_counter() - began

    return len(mixed) / median(one_pass() for _ in range(PASSES))


def queries() -> Iterator[str]:
    """Every combination of answers about a country, gaps included, without and with dates."""
    choices = [question for question in QUESTIONS if question.values and question != country]
    for values in product(country.values, *(("", *question.values) for question in choices)):
        keys = (country.key, *(choice.key for choice in choices))
        query = urlencode({key: value for key, value in zip(keys, values, strict=True) if value})
        if not read(query).ignored:
            yield from (f"{query}{dates}" for dates in DATES)


def table(figures: Mapping[str, float], explained: Explained = FIGURES) -> str:
    rows = [
        (name, format(figures[name], form), meaning)
        for name, (form, meaning) in explained.items()
        if name in figures
    ]
    width = max(len(name) for name in explained)
    return "\n".join(f"{name:<{width}} {number:>10}  {meaning}" for name, number, meaning in rows)


if __name__ == "__main__":
    main()
