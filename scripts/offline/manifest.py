"""The web manifest: what a browser calls the guide that somebody installs, and where it opens."""

from __future__ import annotations

import json
from pathlib import Path

from scripts.languages import Language

NAME = "guide.webmanifest"
COLOUR = "#0b4651"
ICON = "images/favicon.svg"


def write_manifest(site: Path, language: Language) -> None:
    """Write the manifest at the top of a language. The assets must have their last name by then."""
    _, site_top = language.tops("")
    (assets,) = site.glob("assets.*")
    manifest = {
        "name": language.site_words.frame["site"],
        "short_name": language.site_words.frame["site"],
        "description": language.site_words.frame["description"],
        "lang": language.name,
        "dir": language.direction,
        "start_url": "./",
        "scope": site_top or "./",
        "display": "standalone",
        "theme_color": COLOUR,
        "background_color": COLOUR,
        "icons": [{"src": f"{site_top}{assets.name}/{ICON}", "type": "image/svg+xml", "sizes": "any"}],
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1)
    (site / language.path(NAME)).write_text(text, "utf-8")
