"""Short addresses are the same in every build, one for each page, and can be typed from paper."""

from __future__ import annotations

import io

import pytest
import zxingcpp
from PIL import Image

from scripts.answers.desk import guidance_paths
from scripts.answers.ways import answer_paths
from scripts.links import short
from scripts.links.qr import qr_png
from scripts.links.redirects import short_addresses

ANSWERS = answer_paths()


def test_every_answer_has_a_short_address_of_its_own() -> None:
    addresses = short_addresses((*ANSWERS, *guidance_paths()))
    assert set(addresses.values()) == {*ANSWERS, *guidance_paths()}
    assert all(short.short(path) == address for address, path in addresses.items())


def test_the_pages_of_other_languages_will_have_their_own_too() -> None:
    assert short.by_short(f"{folder}{path}" for folder in ("", "sv/", "nb/") for path in ANSWERS)


def test_a_code_can_be_typed_without_doubt() -> None:
    codes = [short.code(path) for path in ANSWERS]
    assert {len(code) for code in codes} == {5}
    assert not set("".join(codes)) & set("0o1liaeu")
    assert "".join(codes).islower()


def test_a_code_stays_as_it_is() -> None:
    assert short.short("answers/country-unknown/") == "a/dkm83/"


def test_a_collision_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short, "LENGTH", 1)
    with pytest.raises(short.ShortAddressError, match="have the same short address"):
        short.by_short(ANSWERS)


@pytest.mark.parametrize(
    ("site", "address"),
    [
        ("", "http://127.0.0.1:8000/a/dkm83/"),
        ("https://example.org/guide", "https://example.org/guide/a/dkm83/"),
        ("https://example.org/guide/", "https://example.org/guide/a/dkm83/"),
    ],
)
def test_addresses_begin_with_the_sites_own(monkeypatch: pytest.MonkeyPatch, site: str, address: str) -> None:
    monkeypatch.setenv("SITE_URL", site)
    assert short.absolute("a/dkm83/") == address
    image = Image.open(io.BytesIO(qr_png(address)))
    assert [code.text for code in zxingcpp.read_barcodes(image)] == [address]
