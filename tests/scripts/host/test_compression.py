"""What a browser keeps for ever is compressed as small as can be, and what changes with the day quickly."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest

from scripts import packed
from scripts.host import compression
from scripts.host.compression import compress, quality_of
from scripts.packed import QUICKER, SMALLEST

TEXT = b"Work training is described for people in three programmes. " * 40


@pytest.mark.parametrize(
    ("path", "quality"),
    [
        ("answers/norway/index.html", QUICKER),
        ("data/decisions.csv", QUICKER),
        ("engine/pyodide.asm.0123456789ab.wasm", SMALLEST),
        ("assets.0123456789ab/page.js", SMALLEST),
    ],
)
def test_the_rule_of_caching_decides(path: str, quality: int) -> None:
    assert quality_of(Path("site", path), Path("site")) == quality


def test_only_what_gets_smaller_is_left_beside_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (compression, packed):
        monkeypatch.setattr(module, "COMPRESSED", tmp_path / "compressed")
    site = tmp_path / "site"
    site.mkdir()
    for name, content in {"long.html": TEXT, "short.html": b"<p>", "picture.png": TEXT}.items():
        (site / name).write_bytes(content)
    for _ in range(2):  # anew, and from what was kept
        compress(site)
        assert brotli.decompress((site / "long.html.br").read_bytes()) == TEXT
        assert gzip.decompress((site / "long.html.gz").read_bytes()) == TEXT
        assert len(list(site.iterdir())) == 5
        (site / "long.html.br").unlink()
