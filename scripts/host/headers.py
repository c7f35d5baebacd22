"""What every host says of the site's files: the one list, from which each host's configuration is written.

Our own server, the files that hosts of static pages read, nginx and Caddy all take it from here: headers,
types, redirects. An address is a path from the top of the site with a slash in front.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from scripts.paths import THEME

LANGUAGE = r"(?:[a-z-]+/)?"  # the folder of a language; English has none
FOR_OTHER_SITES = ("answers/", "what-changed/feed.xml")
"""What the scripts of other sites may read of each language, besides `data/`, to show it to their readers."""
FRAMED = ("calculator/", "answers/", "which-programme/", "a/")
"""What may be shown in a frame on any site: the forms, their answers, and short addresses, which lead there.

`first.js` has the same names, to open everything else beside the frame.
"""
HASHED = (
    r"/(?:.+/)?(?:assets\.[0-9a-f]{8,}/|engine/(?:.+/)?[^/]+[.-][0-9a-f]{8,}[.-]"
    r"|calculator/book-[0-9a-f]{8,}\.)"
)
"""Names that carry a hash of their content never change it. Pages do, and keep their names."""
FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "public, max-age=0, must-revalidate"

POLICY = THEME / "partials" / "policy.html"
FIND_TOP = THEME / "partials" / "find-top.js.html"  # of any other name, a builder publishes it
"""The one script that is written into a page: that for what is not found, which is shown at any depth."""

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
    ".bin": "application/octet-stream",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}
"""The type of each kind of file; the build stops at a file that has none."""

REDIRECTS = {"/en/": "/", "/no/": "/nb/"}
"""Folders that people guess who have seen another language's. Published addresses need no host for theirs."""
PLAIN_REST = "/*((?:[a-z0-9][a-z0-9./-]*)?)$"
"""What may follow such a folder: nothing that a browser could take for the name of another site."""


@dataclass(frozen=True)
class Header:
    """A header, what it says, and what it says instead where an address begins as a pattern says.

    Nothing is sent where it says nothing.
    """

    name: str
    value: str
    instead: Mapping[str, str] = field(default_factory=dict)

    def of(self, address: str) -> str:
        found = (value for pattern, value in self.instead.items() if re.match(pattern, address))
        return next(found, self.value)


def beginning(*paths: str, top: tuple[str, ...] = ()) -> str:
    """The pattern of the addresses that begin with these paths in any language, or with `top`."""
    each = [*map(re.escape, top), LANGUAGE + f"(?:{'|'.join(map(re.escape, paths))})"]
    return f"/(?:{'|'.join(each)})"


@cache
def page_policy() -> str:
    """What pages say of themselves, and may run the script of the page for what is not found.

    Pages do not allow that script; of two policies the stricter holds.
    """
    found = re.search(r'content="([^"]+)"', POLICY.read_text("utf-8"))
    assert found, POLICY
    return found[1].replace("script-src 'self'", f"script-src 'self' {allowance(find_top())}", 1)


def find_top() -> str:
    """The script as it stands in the page, without the end of its last line."""
    return FIND_TOP.read_text("utf-8").removesuffix("\n")


def allowance(script: str) -> str:
    """How a policy allows a script that is written into a page."""
    return f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


CACHE = Header("Cache-Control", ASK_AGAIN, {HASHED: FOR_EVER})

HEADERS = (
    Header("X-Content-Type-Options", "nosniff"),
    # Addresses hold a person's answers: no other site is told them.
    Header("Referrer-Policy", "no-referrer"),
    Header("Strict-Transport-Security", "max-age=31536000"),
    Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    # A page's own policy can forbid no frame, and does not reach its worker.
    Header(
        "Content-Security-Policy",
        f"{page_policy()}; frame-ancestors 'none'",
        {beginning(*FRAMED): f"{page_policy()}; frame-ancestors *"},
    ),
    CACHE,
    Header("Access-Control-Allow-Origin", "", {beginning(*FOR_OTHER_SITES, top=("data/",)): "*"}),
)


def headers_of(address: str) -> dict[str, str]:
    """The headers of an address, besides those that say what it is and how it is packed."""
    return {header.name: value for header in HEADERS if (value := header.of(address))}


def cache_rule(address: str) -> str:
    """How long a browser may keep what is at an address."""
    return CACHE.of(address)


def redirect_of(address: str) -> str | None:
    """Where an address leads on to, if it does."""
    found = ((to, re.match(folder + PLAIN_REST, address)) for folder, to in REDIRECTS.items())
    return next((to + rest[1] for to, rest in found if rest), None)
