"""What a phone downloads: all that answers cite, and nothing that only pages quote."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

from calculator.assessment import Assessment
from calculator.law import FIGURES, SCHEMES, SOURCES, quoted
from calculator.words import LANGUAGES
from tests.calculator.asking import DEVELOPMENT, NORWAY, answer, everyone

ROOT = Path(__file__).parents[2]
HATCH = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]
PATTERNS: list[str] = HATCH["build"]["targets"]["wheel"]["exclude"]


def is_left_out(path: Path) -> bool:
    """Whether a pattern names the file, or the folder in which it lies."""
    return any(
        fnmatch(path.relative_to(ROOT).as_posix(), f"{pattern}*") or fnmatch(path.name, pattern)
        for pattern in PATTERNS
    )


LEFT_OUT = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in sorted((ROOT / "calculator").rglob("*.py"))
    if is_left_out(path)
]
FOR_THE_SITE = ("quoted", "announced", ".site", ".finder")
SAID_BY_THE_SITE = ("calculator.words.site", "calculator.words.en.site.frame", "calculator.writing.letter")


def assessments() -> Iterator[Assessment]:
    yield from everyone()
    for query in (DEVELOPMENT, NORWAY, NORWAY + "&benefit=none"):
        for day in ("2022-06-01", "2025-11-01", "2029-01-01"):
            yield answer(f"{query}&on={day}&start=2026-09-01&end=2027-10-01")


def test_an_answer_cites_only_what_is_in_the_wheel_and_the_wheel_holds_nothing_else() -> None:
    assert {source for assessment in assessments() for source in assessment.cited} == SOURCES.keys()


def test_every_figure_in_the_wheel_is_said_or_decides() -> None:
    said = {figure for scheme in SCHEMES.values() for rule in scheme.boundaries for figure in rule.figures}
    said |= {figure for scheme in SCHEMES.values() for limit in scheme.limits for figure in limit.figures}
    said |= {figure for scheme in SCHEMES.values() for rule in scheme.statements for figure in rule.figures}
    assert said == FIGURES.keys()
    assert {FIGURES[figure].source for figure in said} <= SOURCES.keys()


def test_pages_have_both() -> None:
    assert FIGURES.items() < quoted.FIGURES.items()
    assert SOURCES.items() < quoted.SOURCES.items()
    assert all(figure.source in quoted.SOURCES for figure in quoted.FIGURES.values())


def test_what_is_left_out_is_what_pages_quote_what_is_announced_and_what_the_site_says() -> None:
    assert {quoted.__name__, *SAID_BY_THE_SITE} <= set(LEFT_OUT)
    assert all(
        any(name in module for name in ("quoted", "announced", ".site", ".finder"))
        or module in SAID_BY_THE_SITE
        for module in LEFT_OUT
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_needs_what_is_left_out(language: str) -> None:
    program = f"""
import sys
sys.modules |= dict.fromkeys({LEFT_OUT!r})  # importing one of these is now an error
from calculator import answer_page
for query in ("", "country=sweden", "country=norway&start=2026-09-01&on=2025-11-01", "country=x"):
    answer_page(query, {language!r})
"""
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
