"""Who finds a hole in the site's safety is told where to report it, as long as somebody builds it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from scripts.host.security import PLACE, security, write_security
from scripts.languages import DEFAULT, SPOKEN
from scripts.settings import SETTINGS

ADDRESS = "https://guide.example/"
TODAY = date(2026, 11, 25)
NOBODY = replace(SETTINGS, contact="")


def fields(text: str | None) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in (text or "").splitlines())


def test_it_names_the_contact_of_the_settings() -> None:
    by_mail = replace(SETTINGS, contact="guide@agency.example")
    assert fields(security(SPOKEN, ADDRESS, TODAY, by_mail)) == {
        "Contact": "mailto:guide@agency.example",
        "Expires": "2027-05-24T00:00:00Z",
        "Preferred-Languages": "en, sv, nb",
        "Canonical": f"{ADDRESS}{PLACE}",
    }
    assert fields(security([DEFAULT], "", TODAY, by_mail)).keys() == {
        "Contact",
        "Expires",
        "Preferred-Languages",
    }


def test_without_one_it_names_the_page_on_which_the_site_says_how_to_report() -> None:
    assert fields(security([DEFAULT], ADDRESS, TODAY, NOBODY))["Contact"] == f"{ADDRESS}about/#report"


@pytest.mark.parametrize("address", ["", "http://guide.example/"])
def test_nobody_is_named_where_there_is_nobody_to_reach(address: str) -> None:
    assert security([DEFAULT], address, TODAY, NOBODY) is None


def test_it_can_be_believed_for_less_than_a_year() -> None:
    expires = datetime.fromisoformat(fields(security([DEFAULT], ADDRESS, TODAY))["Expires"])
    assert TODAY < expires.date() < TODAY + timedelta(days=365)


def test_it_lies_where_tools_look_for_it(tmp_path: Path) -> None:
    write_security(tmp_path, [DEFAULT], ADDRESS, TODAY)
    assert (tmp_path / ".well-known" / "security.txt").read_text("utf-8").startswith("Contact: ")
