"""What the link desk offers is there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scripts.answers.desk import desk, guidance, situations
from scripts.answers.lasting import short_path
from scripts.languages import DEFAULT
from scripts.links.short import HERE

SITUATIONS = list(situations(DEFAULT, "../", date.today()))
MOST_BYTES = 100_000


def test_every_row_leads_to_a_page(folder: Path) -> None:
    for place in (*SITUATIONS, *guidance(DEFAULT, "../")):
        assert (folder / place.path / "index.html").is_file()
        assert (folder / short_path(place.path) / "index.html").is_file()
        assert all((folder / short_path(place.path) / name).is_file() for name in ("qr.svg", "qr.png"))


def test_the_parts_that_are_offered_are_on_the_page(folder: Path) -> None:
    for place in SITUATIONS:
        text = (folder / place.path / "index.html").read_text("utf-8")
        for topic in set(place.topics) - {"eligibility"}:
            assert f'id="answer-{topic}"' in text


def test_the_page_stays_small(folder: Path) -> None:
    assert (folder / "staff" / "index.html.gz").stat().st_size < MOST_BYTES


def test_the_paragraph_is_safe_in_html() -> None:
    assert "<p>" not in desk(DEFAULT, "staff/", date.today()).split("link-desk", 1)[1].split("<code>")[1][:20]


@pytest.mark.parametrize(("address", "said"), [("", True), ("https://guide.example/", False)])
def test_the_desk_says_when_its_links_lead_to_this_machine(
    monkeypatch: pytest.MonkeyPatch, address: str, said: bool
) -> None:
    monkeypatch.setenv("SITE_URL", address)
    shown = desk(DEFAULT, "staff/", date.today())
    assert ("Do not send these links yet" in shown) is said
    assert (HERE in shown) is said
