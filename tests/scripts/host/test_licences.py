"""Every work of somebody else's that the site ships is named with its licence."""

from __future__ import annotations

import json
import re

import pytest

from scripts.host.licences import PARTS, Part, licences
from scripts.paths import NODE_MODULES, ROOT

SHIPPED = json.loads((ROOT / "package.json").read_text("utf-8"))["dependencies"]


def test_each_package_that_is_shipped_is_named() -> None:
    assert {part.package for part in PARTS} == set(SHIPPED)


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_the_licence_is_the_one_that_the_package_names_with_its_text(part: Part) -> None:
    named = json.loads((NODE_MODULES / part.package / "package.json").read_text("utf-8"))["license"]
    assert named == part.licence or part.licence == "PSF-2.0"  # Pyodide brings Python
    assert part.version == SHIPPED[part.package]
    said = licences()
    assert f"Licence: {part.licence}\nSource: https://" in said
    text = part.text if isinstance(part.text, str) else part.text.read_text("utf-8")
    assert re.sub(r"\s+", "", text) in re.sub(r"\s+", "", said)
    assert "Copyright" in text or "https://" in text
