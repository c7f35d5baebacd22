"""What the pages load: our own styles and scripts, and what comes from npm packages.

The theme that the builder knows brings a style sheet, scripts and workers of its own. No page uses them, so
they are not published.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.paths import NODE_MODULES, THEME

STYLES = (
    "page",
    "header",
    "menu",
    "search",
    "text",
    "table",
    "card",
    "form",
    "cited",
    "outcome",
    "answer",
    "timeline",
    "summary",
    "finder",
    "desk",
    "embed",
    "print",
)
"""The style sheets, each by its noun, in the order in which one prevails over another."""

ATKINSON = "@fontsource-variable/atkinson-hyperlegible-next"
FROM_NPM = {
    "fonts/atkinson-hyperlegible-next-latin.woff2": (
        f"{ATKINSON}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2"
    ),
    "fonts/LICENSE.txt": f"{ATKINSON}/LICENSE",
    "calculator/qrcode.js": "qrcode-generator/dist/qrcode.mjs",  # its licence stands at its top
    "search/minisearch.js": "minisearch/dist/es/index.js",
    "search/LICENSE.txt": "minisearch/LICENSE.txt",
}
"""Files of the site's assets, and where in `node_modules` each lies."""


def write_assets(assets: Path) -> None:
    """Put what the pages load in the place of what the builder put there."""
    shutil.rmtree(assets, ignore_errors=True)
    shutil.copytree(THEME / "assets", assets, ignore=shutil.ignore_patterns("styles"))
    (assets / "guide.css").write_text(style_sheet(), "utf-8")
    for name, source in FROM_NPM.items():
        target = assets / name
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(NODE_MODULES / source, target)


def style_sheet() -> str:
    """All styles as one file: a phone then waits for one."""
    folder = THEME / "assets" / "styles"
    return "\n".join((folder / f"{name}.css").read_text("utf-8") for name in STYLES)
