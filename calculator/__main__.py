"""The command line: `python3 -m calculator QUERY [--json] [--lang LANGUAGE]`."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from io import TextIOWrapper

from calculator.answers import read
from calculator.assessment import assess
from calculator.words import DEFAULT, LANGUAGES
from calculator.writing import data, text
from calculator.writing.sentences import Writer

FAILED = 2


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python3 -m calculator",
        description="Whether you may be offered work training in Sweden or Norway, and for how long at most.",
        epilog='For example: python3 -m calculator "country=norway&little-experience=yes&start=2026-09-01"',
    )
    parser.add_argument("query", help="the answers, as in the calculator page's address")
    parser.add_argument("--json", action="store_true", help="print the outcome as JSON")
    parser.add_argument("--lang", choices=LANGUAGES, default=DEFAULT, help="the language of the answer")
    wanted = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    writer = Writer.of(wanted.lang)
    answers = read(wanted.query)
    if answers.problems:
        if wanted.json:
            print_json(data.errors(answers.problems, writer))
        else:
            sys.stderr.write(text.errors(answers.problems, writer))
        return FAILED
    assessment = assess(answers, date.today())
    if wanted.json:
        print_json(data.outcome(assessment, writer))
    else:
        sys.stdout.write(text.answer(assessment, writer))
    return 0


def print_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


if __name__ == "__main__":
    sys.exit(main())
