"""The QR codes of addresses, as a drawing and as a picture."""

from __future__ import annotations

import hashlib
import io
from functools import cache
from pathlib import Path

import segno

from scripts.kept import share
from scripts.paths import BUILD

QR_FILES = ("qr.svg", "qr.png")
BORDER = 4  # modules of quiet around a QR code, which readers need
DOT = 8  # pixels for a module of the PNG
SIDE = "40mm"  # of the SVG, where nothing around it says otherwise
KEPT = BUILD / "qr"
DRAWN_BY = hashlib.sha256(Path(__file__).read_bytes() + segno.__version__.encode()).hexdigest()[:8]


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


def write_qr(address: str, place: Path) -> None:
    """Leave the files of the QR code of an address in a folder. Drawing them takes long, so they are kept."""
    folder = KEPT / f"{DRAWN_BY}-{hashlib.sha256(address.encode()).hexdigest()[:24]}"
    if not folder.is_dir():
        unfinished = folder.with_suffix(".part")
        unfinished.mkdir(parents=True, exist_ok=True)
        for name, draw in zip(QR_FILES, (qr_svg, qr_png), strict=True):
            (unfinished / name).write_bytes(draw(address))
        unfinished.rename(folder)
    for name in QR_FILES:  # there are thousands, and to copy a tree asks much more of the disk
        share(folder / name, place / name)
