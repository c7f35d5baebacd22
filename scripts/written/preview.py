"""The picture with which other programs show a link to the site: drawn once for each language, and kept.

Run as a program it draws them anew. A picture holds what it was drawn from, so that a test can tell when its
words or its drawing have changed.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from io import BytesIO
from pathlib import Path

from scripts.languages import LANGUAGES, Language
from scripts.paths import NODE_MODULES, THEME
from scripts.written.pages import read_page

NAME = "preview.png"
WIDTH, HEIGHT = 1200, 630
"""Pixels: what those who show links ask for."""
DRAWING = THEME / "assets" / "images" / "hero.svg"
FONT = NODE_MODULES / (
    "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2"
)
DRAWN_FROM = "Description"

LOOK = """
@font-face { font-family: Ours; font-weight: 200 800; src: url("data:font/woff2;base64,FONT"); }
body { display: flex; flex-direction: column; box-sizing: border-box; width: 1200px; height: 630px; margin: 0;
  padding: 56px 72px 0; font-family: Ours; color: #1c2426; background: #e9f1ef; border: solid #0b4651;
  border-width: 16px 0 0; }
h1 { margin: 0; font-size: 68px; line-height: 1.1; text-wrap: balance; }
p { margin: 14px 0 0; font-size: 32px; font-weight: 600; color: #0b5866; }
svg { flex: 1; min-height: 0; width: 100%; margin-top: 18px; }
"""


def words(language: Language) -> tuple[str, str]:
    """What stands on the picture: the title of the home page, and what the site is called."""
    home = read_page(language.docs / "index.md", "index.md")
    return str(home.meta["title"]), language.site_words.frame["site"]


def drawn_from(language: Language) -> str:
    """The words of the picture, and a mark of its drawing."""
    return "\n".join((*words(language), hashlib.sha256(DRAWING.read_bytes()).hexdigest()[:12]))


def place(language: Language) -> Path:
    """Where the picture lies: among the pages of its language, at whose top it is published."""
    return language.docs / NAME


def page(language: Language) -> str:
    """The picture as a page of the browser that draws it."""
    title, site = words(language)
    look = LOOK.replace("FONT", b64encode(FONT.read_bytes()).decode())
    drawing = DRAWING.read_text("utf-8")
    return f"<!doctype html><style>{look}</style><h1>{title}</h1><p>{site}</p>{drawing}"


def main() -> None:
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo
    from playwright.sync_api import sync_playwright

    from scripts.setup import find_browser

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser())
        shown = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        for language in LANGUAGES:
            shown.set_content(page(language))
            shown.evaluate("document.fonts.ready")
            picture = Image.open(BytesIO(shown.screenshot())).convert("RGB").quantize(128)
            about = PngInfo()
            about.add_itxt(DRAWN_FROM, drawn_from(language))
            picture.save(place(language), optimize=True, pnginfo=about)
        browser.close()


if __name__ == "__main__":
    main()
