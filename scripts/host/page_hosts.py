"""The files in the site that hosts of static pages read: `_headers`, `_redirects`, robots.txt.

Where several paths of `_headers` match an address these hosts send all that they say, each value of a header
beside the other. Of several policies all hold, so the pages that are in no frame get a second one. A host
reads a hundred paths; `:language` stands for any folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.host.headers import (
    ASK_AGAIN,
    FOR_EVER,
    FOR_OTHER_SITES,
    FRAMED,
    REDIRECTS,
    cache_rule,
    headers_of,
)
from scripts.packed import SUFFIXES

if TYPE_CHECKING:
    from scripts.languages import Language

POLICY, CACHE, OPEN = "Content-Security-Policy", "Cache-Control", "Access-Control-Allow-Origin"
NO_FRAME = "frame-ancestors 'none'"
ASSETS_FOLDER = re.compile(r"^(/assets\.[0-9a-f]+/|/engine/).*")
Paths = dict[str, dict[str, str]]


def write_host_files(site: Path, languages: Sequence[Language], address: str) -> None:
    """No Jekyll, who may index, headers and redirects.

    `address` is the whole address of the site, or empty.
    """
    (site / ".nojekyll").touch()
    maps = [f"Sitemap: {address}{language.folder}sitemap.xml\n" for language in languages if address]
    (site / "robots.txt").write_text(f"User-agent: *\nAllow: /\n{''.join(maps)}")
    folders = [language.folder for language in languages]
    (site / "_headers").write_text("".join(map(block, headers_by_path(site, folders).items())))
    (site / "_redirects").write_text("".join(f"{line} 301\n" for line in redirects()))


def redirects() -> Iterator[str]:
    """A name is asked for: with `*` alone, `/en//example.org` would lead to another site."""
    for folder, to in REDIRECTS.items():
        yield from (f"{folder} {to}", f"{folder}:page {to}:page", f"{folder}:page/* {to}:page/:splat")


def block(entry: tuple[str, dict[str, str]]) -> str:
    path, headers = entry
    return f"{path}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())


def headers_by_path(site: Path, folders: Sequence[str]) -> Paths:
    """What `_headers` says of each path; `folders` are those of the languages, English's empty."""
    general = headers_of("/")
    # Of their own accord these hosts let a browser ask again for what is not kept for ever.
    assert general.pop(CACHE) == ASK_AGAIN
    general[POLICY] = general[POLICY].removesuffix(f"; {NO_FRAME}")
    paths: Paths = {"/*": general}
    for name, value, those in (
        (POLICY, NO_FRAME, unframed(site, folders)),
        (OPEN, "*", opened()),
        (CACHE, FOR_EVER, kept_for_ever(site)),
    ):
        for path in those:
            paths.setdefault(path, {})[name] = value
    return paths


def opened() -> Iterator[str]:
    yield "/data/*"
    for path in FOR_OTHER_SITES:
        for start in ("/", "/:language/"):
            yield start + path + ("*" if path.endswith("/") else "")


def unframed(site: Path, folders: Sequence[str]) -> Iterator[str]:
    """What no other site may show in a frame, except for files that are no pages."""
    for folder in folders:
        yield from (f"/{folder}", f"/{folder}404.html")
    names = {f"{page.parent.name}/" for page in site.glob("*/index.html")} - {*FRAMED, *folders}
    for name in sorted(names):
        yield f"/{name}*"
        # `/answers/sweden/` may be framed, and `/sv/sweden/` may not.
        taken = any((site / framed / name).is_dir() for framed in FRAMED)
        yield from (
            (f"/{folder}{name}*" for folder in folders if folder) if taken else (f"/:language/{name}*",)
        )


def kept_for_ever(site: Path) -> list[str]:
    """The addresses whose content never changes; a folder in which every name is hashed is one address."""
    packed = (".html", *SUFFIXES)  # a page keeps its name for ever, and not its content
    files = (path for path in site.rglob("*") if path.suffix not in packed and path.is_file())
    addresses = (f"/{path.relative_to(site).as_posix()}" for path in files)
    lasting = (address for address in addresses if cache_rule(address) == FOR_EVER)
    return sorted({ASSETS_FOLDER.sub(r"\1*", address) for address in lasting})
