"""Who asked to keep the guide has it without a network, in browsers of other makers too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from calculator.words import DEFAULT
from calculator.words.site import site_words_of
from scripts.measure.windows import Window
from tests.browser.test_offline import ANSWER, OLDER, Host
from tests.browser.visit import STORED

from .calculator import Calculator
from .conftest import FLOOR

WORDS = site_words_of(DEFAULT).offline
PRESS = "(what) => document.querySelector(`.offline [data-does=${what}]`).click()"
SAID = "() => document.querySelector('.offline [role=status]')?.textContent"


@pytest.fixture
def host(folder: Path, tmp_path: Path) -> Iterator[Host]:
    assert folder.is_dir()
    host = Host(tmp_path / "site")
    host.publish(OLDER, date(2026, 11, 25))
    host.start()
    yield host
    host.stop()


# Not in WebKitGTK under its driver, where the removal came to no end once in a whole run of the tests.
@pytest.mark.parametrize("window", ["firefox", FLOOR], indirect=True)
def test_guide_is_kept_answers_without_a_network_and_goes_away(window: Window, host: Host) -> None:
    calculator = Calculator(window, host.address)
    window.open(f"{host.address}offline/")
    calculator.run("() => document.querySelector('.offline [name=engine]').click()")
    calculator.run(PRESS, "keep")
    calculator.becomes(WORDS["keep-done"], SAID)
    host.stop()
    calculator.open(ANSWER)
    calculator.shows(ANSWER)
    calculator.is_in("ready")
    window.open(f"{host.address}offline/")
    calculator.run(PRESS, "remove")
    calculator.becomes(WORDS["remove-done"], SAID)
    stored = calculator.run(STORED)
    assert {place: what for place, what in stored.items() if what} == {}
