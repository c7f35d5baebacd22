"""Names that hold a hash of their content, so that browsers may keep the files for ever."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from scripts.languages import Language

ASSETS = "assets"
UPWARDS = re.compile(r"(?:\.{1,2}/)*")


def name_assets_by_content(site: Path, languages: Iterable[Language], address: str) -> str:
    """Rename `assets/` after its content, and tell the pages; gives the new name.

    The builder knows the top of a language, where it takes the assets to lie; they lie at the top of the
    site. `address` is the whole address of the site, or empty.
    """
    assets = site / ASSETS
    digest = hashlib.sha256()
    for path in sorted(filter(Path.is_file, assets.rglob("*"))):
        digest.update(str(path.relative_to(assets)).encode() + b"\0" + path.read_bytes())
    name = f"{ASSETS}.{digest.hexdigest()[:12]}"
    assets.rename(site / name)
    folders = [language.folder for language in languages if language.folder]
    own_path = urlsplit(address).path or "/"
    for page in site.rglob("*.html"):
        place = page.relative_to(site).as_posix()
        folder = next((folder for folder in folders if place.startswith(folder)), "")
        text = page.read_text("utf-8")
        page.unlink()  # the file may be one with that which is kept for the next build
        page.write_text(renamed(text, name, folder, own_path, address), "utf-8")
    return name


def renamed(text: str, name: str, folder: str, own_path: str, address: str) -> str:
    """The page with each reference to `assets/` at the top of its language led to `name`."""
    wholes = {whole + folder for whole in (own_path, address) if whole}
    up = "../" * folder.count("/")

    def led(text: str) -> str:
        """What stands before `assets/`, with where that lies now."""
        start, quote, place = text.rpartition('"')
        if quote and UPWARDS.fullmatch(place):
            return f"{text}{up}{name}/"
        return (
            f"{start}{quote}{place.removesuffix(folder)}{name}/"
            if quote and place in wholes
            else f"{text}{ASSETS}/"
        )

    *parts, rest = text.split(f"{ASSETS}/")  # many times as quick as a pattern over the whole page
    return "".join(map(led, parts)) + rest
