"""A short address leads to its page by a link, and its QR code says the short address."""

from __future__ import annotations

import re
from pathlib import Path

import zxingcpp
from PIL import Image

from scripts.answers.lasting import answer_paths, guidance_paths, short_path
from scripts.links.redirects import short_addresses
from scripts.links.short import absolute

from .conftest import SHORT

PLACES = short_addresses((*answer_paths(), *guidance_paths()))
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="[^"]*">')


def test_every_redirect_is_left_out_of_search_engines_and_has_the_sites_policy(folder: Path) -> None:
    policy = POLICY.search((folder / "index.html").read_text("utf-8"))
    assert policy
    for address, path in PLACES.items():
        text = (folder / address / "index.html").read_text("utf-8")
        assert '<meta name="robots" content="noindex">' in text
        assert policy[0] in text
        assert f'<a href="../../{path}" data-keeps data-leads>' in text
        assert not re.search(r"<script(?! src=)|<style|style=| on\w+=", text)
        assert (folder / path / "index.html").is_file()


def test_every_short_address_has_its_code_as_drawing_and_as_picture(folder: Path) -> None:
    for address in PLACES:
        assert (folder / address / "qr.svg").read_bytes().startswith(b"<svg ")
    for address in [*map(short_path, guidance_paths()), SHORT]:
        code = zxingcpp.read_barcodes(Image.open(folder / address / "qr.png"))
        assert [found.text for found in code] == [absolute(address)]
