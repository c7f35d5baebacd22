"""Assets are named after their content, and lie once at the top of the site for every language."""

from __future__ import annotations

import pytest

from scripts.host.names import renamed

NAME = "assets.0123456789ab"


@pytest.mark.parametrize(
    ("folder", "address", "before", "after"),
    [
        ("", "", "assets/page.js", f"{NAME}/page.js"),
        ("", "", "../../assets/page.js", f"../../{NAME}/page.js"),
        ("", "", "/assets/page.js", f"/{NAME}/page.js"),
        ("sv/", "", "assets/page.js", f"../{NAME}/page.js"),
        ("sv/", "", "../../assets/page.js", f"../../../{NAME}/page.js"),
        ("sv/", "https://example.org/guide/", "/guide/sv/assets/page.js", f"/guide/{NAME}/page.js"),
        (
            "sv/",
            "https://example.org/guide/",
            "https://example.org/guide/sv/assets/page.js",
            f"https://example.org/guide/{NAME}/page.js",
        ),
        ("sv/", "", "https://example.org/assets/page.js", "https://example.org/assets/page.js"),
    ],
)
def test_each_reference_leads_to_the_top_of_the_site(
    folder: str, address: str, before: str, after: str
) -> None:
    own_path = "/guide/" if address else "/"
    assert renamed(f'<script src="{before}">', NAME, folder, own_path, address) == f'<script src="{after}">'
