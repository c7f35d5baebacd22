"""What the form's first answer costs its reader: facts about sizes and jumps, whatever the machine.

`./scripts/bench` measures the same, and the seconds beside it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from scripts.host.server import running
from scripts.measure.visits import WIDTHS, CountingSite, first_answer_bytes, layout_shift

MOST_OF_ANSWER = 25_000  # bytes, as they are sent
MOST_SHIFT = 0.02


def test_the_first_answer_takes_little_beside_the_page(browser: Browser, folder: Path) -> None:
    site = CountingSite(folder)
    with running(site, 0) as address:
        assert first_answer_bytes(browser, address, site) <= MOST_OF_ANSWER


@pytest.mark.parametrize("width", WIDTHS)
def test_the_form_does_not_jump_by_itself(browser: Browser, site: str, width: int) -> None:
    assert layout_shift(browser, site, width) <= MOST_SHIFT
