"""The oldest browsers that run the engine. Older ones look answers up; the oldest read them on pages."""

from __future__ import annotations

OLDEST = {
    "Chrome": 97,  # lets a page with a strict policy compile WebAssembly
    "Firefox": 114,  # runs modules in workers
    "Safari": 16,  # as Chrome
}
"""From https://github.com/mdn/browser-compat-data, and tried with a Chromium on either side."""
