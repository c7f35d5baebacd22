"""The words of the site: textlint holds pages and answers against the words that we do not use."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from calculator.words import DEFAULT, words_of
from calculator.words.site import site_words_of
from scripts.measure.names import strings
from scripts.paths import BIN, DOCS, NODE_MODULES, ROOT

TEXTLINT = NODE_MODULES / "textlint" / "bin" / "textlint.js"
RULES = Path(__file__).with_name("textlint")
ADMONITION = re.compile(r"[!?]{3}\+? ")
CODE_OR_MACRO = re.compile(r"\{\{.*?\}\}|\{[^{}]*\}")

# Words that a text speaks about, rather than uses: (text, word): why.
EXCEPTIONS = {
    ("en/norway/money.md", "introduction programme"): "Norway's own, with its Norwegian name",
    ("en/norway/other-programmes.md", "introduction programme"): "Norway's own, with its Norwegian name",
    ("en/sweden/establishment-programme.md", "integration programme"): "says that it is another name",
    ("en/sweden/establishment-programme.md", "introduction programme"): "says that it is another name",
    ("en/sweden/money.md", "activity compensation"): "warns of the name that looks alike",
    ("en/what-is-work-training.md", "job training"): "names that official pages use",
    ("en/what-is-work-training.md", "on-the-job training"): "names that official pages use",
    ("en/where-sources-disagree.md", "activity compensation"): "quotes the official page",
    ("en/where-sources-disagree.md", "contact point"): "quotes the regulation",
    ("en/where-sources-disagree.md", "integration programme"): "lists the names of official pages",
    ("en/where-sources-disagree.md", "introduction programme"): "lists the names of official pages",
    ("en/words.md", "activity compensation"): "explains the word",
    ("en/words.md", "activity grant"): "explains the word",
    ("en/words.md", "contact point"): "explains the word",
}
ANSWERS = "calculator/words/en.md"
"""The name under which the calculator's own texts are linted."""


@dataclass(frozen=True)
class Finding:
    text: str
    line: int
    word: str
    message: str


def linted(texts: Mapping[str, str], folder: Path) -> list[Finding]:
    """What textlint finds in these texts, each by its name."""
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    report = folder / "report.json"
    files = [folder / name for name in texts]
    options = ["--rulesdir", RULES, "--format", "json", "--output-file", report]
    command = map(str, [BIN / "node", TEXTLINT, *options, *files])
    explained = json.dumps(list(site_words_of(DEFAULT).abbreviations))
    environment = {**os.environ, "EXPLAINED": explained}
    run = subprocess.run(list(command), cwd=ROOT, env=environment, capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stdout + run.stderr  # 1: there are findings
    return list(findings(json.loads(report.read_text("utf-8")), folder)) if report.exists() else []


def findings(report: list[dict[str, Any]], folder: Path) -> Iterator[Finding]:
    for file in report:
        path = Path(file["filePath"])
        for message in file["messages"]:
            word = message["message"].partition(" => ")[0].lower()
            yield Finding(path.relative_to(folder).as_posix(), message["line"], word, message["message"])


def texts() -> dict[str, str]:
    paths = sorted((DOCS / DEFAULT).rglob("*.md"))
    pages = {path.relative_to(DOCS).as_posix(): readable(path.read_text("utf-8")) for path in paths}
    return {**pages, ANSWERS: "\n\n".join(strings(words_of(DEFAULT)))}


def readable(markdown: str) -> str:
    """The Markdown as a parser without extensions should see it: no macros, and notes as paragraphs."""
    lines, inside = [], False
    for line in markdown.splitlines():
        inside = bool(ADMONITION.match(line)) or (inside and (not line or line.startswith("    ")))
        text = CODE_OR_MACRO.sub("", line)
        lines.append(text.removeprefix("    ") if inside else text)
    return "\n".join(lines)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    return linted(texts(), tmp_path_factory.mktemp("texts"))


def test_pages_and_answers_use_our_words(found: list[Finding]) -> None:
    assert [finding for finding in found if (finding.text, finding.word) not in EXCEPTIONS] == []


def test_exceptions_are_still_needed(found: list[Finding]) -> None:
    assert set(EXCEPTIONS) <= {(finding.text, finding.word) for finding in found}


def test_all_texts_are_read() -> None:
    assert len(texts()) > 35
    assert "You may be offered {measure} for up to {lengths}." in texts()[ANSWERS]


BAD = {
    "You are entitled to it.": "entitled",
    "The place was approved.": "approved",
    "NAV refused it.": "refused",
    "You will get money.": "you will get",
    "Please ask.": "please",
    "The date is invalid.": "invalid",
    "Ask for on-the-job training.": "on-the-job training",
    "It is called job training.": "job training",
    "Ask the employment office.": "employment office",
    "The integration programme lasts.": "integration programme",
    "You keep activity compensation.": "activity compensation",
    "The CSN pays.": "the abbreviation csn is not explained among the words of the language",
    "!!! note\n\n    Please ask.": "please",
    "| A | B |\n| --- | --- |\n| Please | ask |": "please",
    "term { #term }\n:   Please ask.": "please",
}
GOOD = (
    "Another benefit is activity compensation (aktivitetsersättning).",
    "Ask NAV, or Arbetsförmedlingen, in NOK or SEK.",
    "Do not begin before NAV's approval is in place.",
    'See [the page](please.md). {{ cite("please") }} { #please }',
)


def test_words_that_we_do_not_use_are_found(tmp_path: Path) -> None:
    bad = {f"bad/{number}.md": readable(text) for number, text in enumerate(BAD)}
    good = {f"good/{number}.md": readable(text) for number, text in enumerate(GOOD)}
    found = {(finding.text, finding.word) for finding in linted({**good, **bad}, tmp_path)}
    expected = {(f"bad/{number}.md", word) for number, word in enumerate(BAD.values())}
    # One text may hold two such words.
    assert expected <= found
    assert {text for text, _ in found} == set(bad)
