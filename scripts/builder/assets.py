"""What the pages load: our own assets, and what comes from npm packages."""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.paths import NODE_MODULES

ATKINSON = "@fontsource-variable/atkinson-hyperlegible-next"
FROM_NPM = {
    "fonts/atkinson-hyperlegible-next-latin.woff2": (
        f"{ATKINSON}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2"
    ),
    "fonts/LICENSE.txt": f"{ATKINSON}/LICENSE",
}
"""Files of the site's assets, and where in `node_modules` each lies."""


def take_from_npm(assets: Path) -> None:
    """Copy what the site takes from npm packages to where the pages look for it."""
    for name, source in FROM_NPM.items():
        target = assets / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(NODE_MODULES / source, target)
