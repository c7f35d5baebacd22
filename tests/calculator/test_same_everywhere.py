"""The page and the command line say the same in the same order: the summary, then part by part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from calculator.assessment import Assessment
from calculator.words import LANGUAGES
from calculator.writing import html, text
from calculator.writing.sentences import Writer
from tests.calculator.asking import everyone


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_and_command_line_say_the_same_in_the_same_order(language: str) -> None:
    writer = Writer.of(language)
    for assessment in everyone()[::3]:
        assert of_the_text(assessment, writer) == of_the_page(assessment, writer), dict(assessment.given)


def of_the_page(assessment: Assessment, writer: Writer) -> str:
    """The summary and the folded parts, without sources and without links to other pages."""
    body = ElementTree.fromstring(f"<body>{html.answer(assessment, (), writer, str)}</body>")
    topics = (one for one in body.iter("details") if "answer-topic" in one.get("class", "").split())
    parts = [body.find("div[@class='summary']"), *topics]
    return bare(" ".join("".join(said(part)) for part in parts if part is not None))


def said(element: ElementTree.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag != "a" and child.get("class") not in ("cited", "set-aside"):
            yield from said(child)
            yield {"dt": ": ", "i": ""}.get(child.tag, " ")
        yield child.tail or ""


def of_the_text(assessment: Assessment, writer: Writer) -> str:
    """The same, without the marks of its lists and the addresses of the agencies."""
    written = text.answer(assessment, writer).partition(f"\n{writer.words.page['answers']}\n")[0]
    written = written.partition(f"\n{writer.whose_rules(assessment)}\n")[0]
    written = re.sub(r"^   .*: https://.*$|^(?:-|\d\.) |\[\d+\]", "", written, flags=re.MULTILINE)
    return bare(written)


def bare(written: str) -> str:
    """Without regard to where lines break."""
    return re.sub(r"\s+(?=[.,:)])", "", " ".join(written.split()))
