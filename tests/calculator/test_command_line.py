"""`python3 -m calculator QUERY [--json] [--lang en]`, from a plain checkout with nothing installed."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from calculator.answers import read
from calculator.assessment import assess
from calculator.words import DEFAULT, LANGUAGES
from calculator.writing import data
from calculator.writing.sentences import Writer
from tests.calculator.asking import DEVELOPMENT, NORWAY, YOUTH

CHECKOUT = Path(__file__).parents[2]


def run(*arguments: str | bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command line in a Python without site packages, started from the checkout."""
    clean = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", **environment}
    return subprocess.run(
        [sys.executable, "-S", "-s", "-m", "calculator", *arguments],
        cwd=CHECKOUT,
        env=clean,
        capture_output=True,
        timeout=20,
    )


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("", DEFAULT),
        (YOUTH, "nb"),
        (DEVELOPMENT + "&start=2026-08-31&end=2027-01-01", "sv"),
        (NORWAY + "&age=71&programme=none", "nb"),
    ],
)
def test_json_is_the_outcome_that_the_pages_have(query: str, language: str) -> None:
    asked = f"{query}&on=2026-09-01"
    finished = run(asked, "--json", *(("--lang", language) if language != DEFAULT else ()))
    assert finished.returncode == 0
    assert finished.stderr == b""
    assert json.loads(finished.stdout) == data.outcome(assess(read(asked), date.today()), Writer.of(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_errors_are_json_on_standard_output_and_exit_2(language: str) -> None:
    finished = run("country=denmark&age=old&colour=red", "--json", "--lang", language)
    assert finished.returncode == 2
    assert finished.stderr == b""
    errors = json.loads(finished.stdout)
    assert list(errors) == ["errors"]
    assert [list(error) for error in errors["errors"]] == [["key", "message"]] * 3
    assert {error["key"] for error in errors["errors"]} == {"country", "age", "colour"}
    messages = [Writer.of(language).problem(problem) for problem in read("country=denmark").problems]
    assert [error["message"] for error in errors["errors"] if error["key"] == "country"] == messages


def test_errors_for_a_person_are_on_standard_error_and_exit_2() -> None:
    finished = run("country=denmark")
    assert finished.returncode == 2
    assert finished.stdout == b""
    assert finished.stderr.decode().startswith("country: “denmark” is not an answer to")


def test_the_plain_answer_begins_with_the_headline_and_ends_with_the_sources() -> None:
    finished = run("--lang", DEFAULT, YOUTH + "&measure=work-training&on=2026-09-01")
    answer = finished.stdout.decode()
    assert finished.returncode == 0
    assert answer.startswith(
        "May be offered\nYou may be offered work training for up to 3 months. [1][2]\n\n"
        "How long: Up to 3 months, the first day included.\n"
    )
    assert "\nRules and figures of 1 September 2026.\n" in answer
    assert "\n[1] Förordning (2007:813) om jobbgaranti för ungdomar" in answer
    assert answer.endswith("\n")


def test_the_words_stay_whole_whatever_the_terminal_speaks() -> None:
    finished = run(NORWAY, "--json", PYTHONIOENCODING="latin-1", LC_ALL="C")
    assert finished.returncode == 0
    assert "§" in finished.stdout.decode("utf-8")


def test_bytes_that_are_no_text_are_no_accident() -> None:
    finished = run(b"country=\xff\x1b[31m", "--json")
    assert finished.returncode == 2
    assert "\ufffd" in json.loads(finished.stdout.decode("utf-8"))["errors"][0]["message"]
    assert b"Traceback" not in finished.stderr


@pytest.mark.parametrize("arguments", [(), ("country=norway", "--lang", "tlh")])
def test_a_wrong_command_line_says_how_to_use_it(arguments: tuple[str, ...]) -> None:
    finished = run(*arguments)
    assert finished.returncode == 2
    assert b"usage: python3 -m calculator" in finished.stderr
