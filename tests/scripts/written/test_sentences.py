"""No sentence is too long to be read in one breath."""

from __future__ import annotations

from pathlib import Path

import pytest

from calculator.words import DEFAULT
from scripts.written.pages import Page, read_page
from scripts.written.sentences import LONGEST, long_sentences


def found(folder: Path, body: str) -> list[str]:
    file = folder / "money.md"
    file.write_text(f"---\ntitle: T\n---\n{body}\n", "utf-8")
    return [str(fault) for fault in long_sentences([read_page(file, "sv/money.md")])]


def test_a_long_sentence_is_named_with_its_line_and_its_first_words(tmp_path: Path) -> None:
    assert found(tmp_path, f"Kort.\n\nDu {'kan ' * LONGEST}fråga. Kort.") == [
        "sv/money.md, line 6: a sentence has 27 words; 25 is the most: “Du kan kan kan kan kan …”"
    ]


@pytest.mark.parametrize(
    "body",
    [
        "kan " * LONGEST,
        f"{'kan ' * 20}. {'kan ' * 20}",
        f"**{'kan ' * 20}.** {'kan ' * 20}",
        f"{'kan ' * 20}\n- {'kan ' * 20}",
        f"Vem: {'kan ' * LONGEST}",
        f"| {'kan ' * 20} | {'kan ' * 20} |",
        f"{'kan ' * 20}{{{{ figure('a b c d e f g') }}}} [se](where/it/leads.md#some-id){{ .with .classes }}",
        f"{'kan ' * 20}{{{{ cite('a', 'b') }}}} `code that is no sentence` kl. 8.30, 1.5 eller U.S.A",
    ],
)
def test_what_is_not_one_sentence_of_words_is_not_counted_as_one(tmp_path: Path, body: str) -> None:
    assert found(tmp_path, body) == []


def test_no_page_in_swedish_or_bokmal_has_a_long_sentence(pages: list[Page]) -> None:
    others = [page for page in pages if not page.name.startswith(f"{DEFAULT}/")]
    assert [str(fault) for fault in long_sentences(others)] == []
