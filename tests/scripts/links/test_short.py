"""Short addresses are the same in every build, one for each page, and can be typed from paper."""

from __future__ import annotations

import io
from random import Random

import pytest
import zxingcpp
from PIL import Image

from scripts.answers.lasting import codes_of, lasting_paths, short_path
from scripts.languages import DEFAULT
from scripts.links import short
from scripts.links.qr import qr_png
from scripts.links.redirects import short_addresses
from scripts.links.register import REGISTER, read_register
from scripts.links.short import codes_for, registered_codes

PAGES = lasting_paths([DEFAULT])
FOLDERS = ("", "sv/", "nb/", "ar/", "uk/", "sv-easy/", "nb-easy/")
"""Every language that is promised."""
ALL = [folder + path for folder in FOLDERS for path in PAGES]


def test_every_lasting_page_has_a_short_address_of_its_own() -> None:
    addresses = short_addresses(PAGES)
    assert set(addresses.values()) == set(PAGES)
    assert all(short_path(path) == address for address, path in addresses.items())


def test_the_register_is_the_memory() -> None:
    leads = read_register(REGISTER.read_text("utf-8")).leads
    codes = codes_of(DEFAULT)
    assert len(leads) >= 357
    for address, target in leads.items():
        assert f"/a/{codes[target[1:]]}/" == address


def test_a_code_that_is_registered_is_kept_whatever_it_would_be_today() -> None:
    codes = codes_for(PAGES, {PAGES[0]: "zzzzz", "gone/": "22222"})
    assert codes[PAGES[0]] == "zzzzz"
    assert codes["gone/"] == "22222"
    assert codes[PAGES[1]] == short.code_of(PAGES[1])


def test_a_new_page_never_gets_a_code_that_is_taken() -> None:
    first, second, third = list(zip(short.candidates("new/"), range(3), strict=False))
    taken = {"one/": first[0]}
    assert codes_for(["new/"], {})["new/"] == first[0]
    assert codes_for(["new/"], taken) == {**taken, "new/": second[0]}
    assert codes_for(["new/"], {**taken, "two/": second[0]})["new/"] == third[0]


def test_all_promised_languages_have_codes_of_their_own_and_nothing_published_moves() -> None:
    codes = codes_for(ALL, registered_codes())
    assert len(set(codes.values())) == len(codes) >= len(ALL)
    assert registered_codes().items() <= codes.items()
    assert [path for path in ALL if codes[path] != short.code_of(path)]  # one collides, and is resolved


def test_the_order_in_which_pages_are_found_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short, "LENGTH", 3)  # collisions in plenty
    known = codes_for(PAGES, {})
    codes = codes_for(ALL, known)
    moved = [path for path in ALL if codes[path] != short.code_of(path)]
    assert len(moved) > 100
    assert len(set(codes.values())) == len(ALL)
    assert known.items() <= codes.items()
    shuffled = ALL[:]
    Random(1).shuffle(shuffled)
    assert codes_for(shuffled, dict(reversed(known.items()))) == codes


def test_a_language_that_joins_the_register_moves_no_code_of_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short, "LENGTH", 3)
    known: dict[str, str] = {}
    for folder in FOLDERS:
        grown = codes_for([folder + path for path in PAGES], known)
        assert known.items() <= grown.items()
        known = grown
    assert len(set(known.values())) == len(ALL)


def test_a_code_can_be_typed_without_doubt() -> None:
    codes = set(codes_of(DEFAULT).values())
    assert {len(code) for code in codes} == {5}
    assert not set("".join(codes)) & set("0o1liaeu")
    assert "".join(codes).islower()


def test_a_code_stays_as_it_is() -> None:
    assert short_path("answers/country-unknown/") == "a/dkm83/"


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
