"""What hosts read beside the pages: how long each file may be kept, who may index, and headers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scripts.languages import Language

# Names that carry a hash of their content never change it. Pages do, and keep their names.
HASHED_NAME = re.compile(
    r"^/(?:.+/)?(?:assets\.[0-9a-f]{8,}/|engine/(?:.+/)?[^/]+[.-][0-9a-f]{8,}[.-]|calculator/book-[0-9a-f]{8,}\.)"
)
ASSETS_FOLDER = re.compile(r"(/assets\.[0-9a-f]+/).*")
FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "public, max-age=0, must-revalidate"
EVERYWHERE = {"X-Content-Type-Options": "nosniff"}
FOR_OTHER_SITES = ("answers/", "what-changed/feed.xml")
"""What the scripts of other sites may read of each language, besides `data/`, to show it to their readers."""
OPENED = re.compile(rf"^/(?:data/|(?:[a-z-]+/)?(?:{'|'.join(map(re.escape, FOR_OTHER_SITES))}))")
OPEN = {"Access-Control-Allow-Origin": "*"}


def cache_rule(address: str) -> str:
    """The Cache-Control header of a path of the site, here and on the published site."""
    return FOR_EVER if HASHED_NAME.match(address) else ASK_AGAIN


def headers_of(address: str) -> dict[str, str]:
    """The headers of a path of the site, besides those that say what it is and how it is packed."""
    opened = OPEN if OPENED.match(address) else {}
    return {"Cache-Control": cache_rule(address), **EVERYWHERE, **opened}


def write_host_files(site: Path, languages: Sequence[Language], address: str) -> None:
    """No Jekyll, who may index, and the headers that the local server sends too.

    `address` is the whole address of the site, or empty.
    """
    (site / ".nojekyll").touch()
    maps = [f"Sitemap: {address}{language.folder}sitemap.xml\n" for language in languages if address]
    (site / "robots.txt").write_text(f"User-agent: *\nAllow: /\n{''.join(maps)}")
    # Hosts that read this file give all other files the other cache rule of their own accord.
    rules = ["/*", *(f"  {name}: {value}" for name, value in EVERYWHERE.items())]
    opened = [f"/{language.folder}{path}" for language in languages for path in FOR_OTHER_SITES]
    for path in ("/data/", *opened):
        rules += [
            f"{path}*" if path.endswith("/") else path,
            *(f"  {name}: {value}" for name, value in OPEN.items()),
        ]
    for lasting in kept_for_ever(site):
        rules += [lasting, f"  Cache-Control: {FOR_EVER}"]
    (site / "_headers").write_text("\n".join(rules) + "\n")


def kept_for_ever(site: Path) -> list[str]:
    """The addresses whose content never changes; a folder that is named after its content is one address."""
    addresses = (f"/{path.relative_to(site).as_posix()}" for path in site.rglob("*") if path.is_file())
    lasting = (address for address in addresses if cache_rule(address) == FOR_EVER)
    return sorted(
        {ASSETS_FOLDER.sub(r"\1*", address) for address in lasting if address[-3:] not in (".br", ".gz")}
    )
