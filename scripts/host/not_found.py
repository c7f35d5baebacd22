"""The page for what is not found, shown at any depth: its policy allows the script that finds the top."""

from __future__ import annotations

import re
from pathlib import Path

from scripts.host.headers import allowance

PAGE = "404.html"
WRITTEN_IN = re.compile(r"<script>(.+?)</script>", re.DOTALL)
SCRIPTS = "script-src 'self'"


def allow_script(site: Path) -> None:
    """Name the script by its hash in the policy of each such page; pages that are no such page have none."""
    for page in site.glob(f"**/{PAGE}"):
        html = page.read_text("utf-8")
        if found := WRITTEN_IN.search(html):
            page.write_text(html.replace(SCRIPTS, f"{SCRIPTS} {allowance(found[1])}", 1), "utf-8")
