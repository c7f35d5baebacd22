"""Short addresses that can be typed from paper, and their QR codes.

The code in a short address is made from the path of the page, so it is the same in every build. Its
characters are ones that nobody takes for each other, and without vowels they spell no word.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterable
from functools import cache

import segno

CHARACTERS = "23456789bcdfghjkmnpqrstvwxyz"
LENGTH = 5
FOLDER = "a"
HERE = "http://127.0.0.1:8000/"
"""Where `./scripts/serve` shows the site: its address as long as nobody says another."""
QR_FILES = ("qr.svg", "qr.png")
BORDER = 4  # modules of quiet around a QR code, which readers need
DOT = 8  # pixels for a module of the PNG
SIDE = "40mm"  # of the SVG, where nothing around it says otherwise


class ShortAddressError(Exception):
    """Two pages have the same short address; the text names them."""


def code(path: str) -> str:
    """The code of the page at `path`, such as `answers/norway/`."""
    rest, letters = int.from_bytes(hashlib.sha256(path.encode()).digest(), "big"), ""
    for _ in range(LENGTH):
        rest, index = divmod(rest, len(CHARACTERS))
        letters += CHARACTERS[index]
    return letters


def short(path: str) -> str:
    """The short address of the page at `path`, from the site's top: `a/…/`."""
    return f"{FOLDER}/{code(path)}/"


def by_short(paths: Iterable[str]) -> dict[str, str]:
    """The path of each page by its short address. Raises ShortAddressError where two would share one."""
    found: dict[str, str] = {}
    for path in paths:
        other = found.setdefault(short(path), path)
        if other != path:
            raise ShortAddressError(f"{path} and {other} have the same short address, {short(path)}.")
    return found


def absolute(path: str) -> str:
    """The whole address of a path from the site's top."""
    return f"{os.environ.get('SITE_URL', '').rstrip('/') or HERE.rstrip('/')}/{path}"


@cache
def qr(address: str) -> segno.QRCode:
    return segno.make_qr(address, error="m")


def qr_svg(address: str) -> bytes:
    """The QR code of an address, dark on light whatever is around it."""
    drawing = qr(address).svg_inline(dark="#000", light="#fff", border=BORDER, omitsize=True, svgclass=None)
    size = f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIDE}" height="{SIDE}" '
    return drawing.replace("<svg ", size, 1).encode()


def qr_png(address: str) -> bytes:
    out = io.BytesIO()
    qr(address).save(out, kind="png", dark="#000", light="#fff", border=BORDER, scale=DOT)
    return out.getvalue()


def qr_side(address: str) -> int:
    """The modules of a side of the QR code, its quiet border among them."""
    return int(qr(address).symbol_size(border=BORDER)[0])
