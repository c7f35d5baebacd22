"""The figures come from varied questions and from what the server really sends. No time is asserted here."""

from __future__ import annotations

import urllib.request
from collections import Counter
from pathlib import Path

from calculator.answers import read
from scripts.host.server import running
from scripts.measure.bench import FIGURES, fonts, queries, table
from scripts.measure.visits import CountingSite


def test_the_queries_are_all_different_and_all_usable() -> None:
    mixed = list(queries())
    assert len(set(mixed)) == len(mixed)
    assert not any(read(query).problems or read(query).ignored for query in mixed)


def test_the_queries_speak_of_every_answer_of_the_form() -> None:
    given = [read(query).given for query in queries()]
    assert {answers["country"] for answers in given} == {"sweden", "norway"}
    assert {answers.get("long-participation") for answers in given} == {None, "yes", "no"}
    assert {answers.get("reduced-capability") for answers in given} == {None, "yes", "no"}


def test_the_table_explains_each_figure_in_a_line() -> None:
    lines = table(dict.fromkeys(FIGURES, 0.5)).splitlines()
    assert [line.split()[0] for line in lines] == list(FIGURES)
    assert all(len(line.split()) > 4 for line in lines)


def test_the_promised_figures_are_among_them() -> None:
    assert FIGURES.keys() >= {
        "engine_start_ratio",
        "engine_bytes_ratio",
        "answer_ms_p95",
        "assessments_per_second",
        "duckdb_rows_per_second",
        "answer_page_bytes",
        "guidance_page_bytes",
        "font_bytes",
    }


def test_fonts_are_counted_apart() -> None:
    assert fonts(Counter({"/page/": 5000, "/assets.0/a.woff2": 300, "/assets.0/b.woff2": 40})) == 340


def test_bytes_are_counted_as_they_are_sent(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("A page that is longer than its compressed form")
    (tmp_path / "page.html.br").write_bytes(b"short")
    site = CountingSite(tmp_path)
    with running(site, port=0) as address:
        for encoding in ("br", "identity"):
            request = urllib.request.Request(f"{address}page.html", headers={"Accept-Encoding": encoding})
            urllib.request.urlopen(request).read()
    assert site.sent["/page.html"] == len(b"short") + len("A page that is longer than its compressed form")
