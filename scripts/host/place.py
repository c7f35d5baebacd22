"""Put the parts of the site together, and the new site in the place of the old one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from scripts.host.names import ASSETS
from scripts.languages import Language


def lay_together(built: Mapping[Language, Path], site: Path, address: str) -> None:
    """Lay the built pages of each language where they belong. The assets, alike in all, lie at the top.

    Without the address of the site only its top has a page for what is not found: such a page is shown at
    any depth, so its links begin at the top, and the builder takes that for the top of the language.
    """
    shutil.rmtree(site, ignore_errors=True)
    site.parent.mkdir(parents=True, exist_ok=True)
    for language, pages in sorted(built.items(), key=lambda entry: entry[0].folder):
        if language.folder:
            if not address:
                (pages / "404.html").unlink()
            site.mkdir(exist_ok=True)
            if (site / ASSETS).is_dir():
                shutil.rmtree(pages / ASSETS)
            else:
                (pages / ASSETS).rename(site / ASSETS)
        pages.rename(site / language.folder)


def let_everybody_read(site: Path) -> None:
    """A web server runs as somebody else, whatever a builder lets others read of their own files."""
    for folder, _, files in os.walk(site):
        os.chmod(folder, 0o755)
        for file in files:
            os.chmod(os.path.join(folder, file), 0o644)


def put_back(new: Path, site: Path) -> None:
    """Put the old site back if a build was killed between the two renames of `put_in_place`."""
    if aside(new).exists() and not site.exists():
        aside(new).rename(site)


def aside(new: Path) -> Path:
    return new.with_name(f"{new.name}-old")


def put_in_place(new: Path, site: Path) -> Path:
    """Put the new site in the old one's place in two renames: readers never see half a site.

    Gives the folder in which the old one is now.
    """
    old = aside(new)
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    new.rename(site)
    return old
