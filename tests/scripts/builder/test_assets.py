"""What the pages load is ours, in every direction of writing, and small."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.builder.assets import FROM_NPM, STYLES, style_sheet, write_assets
from scripts.paths import NODE_MODULES, ROOT, THEME

SHEETS = sorted((THEME / "assets" / "styles").glob("*.css"))
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
PHYSICAL = re.compile(
    r"(?<![\w-])(?:left|right)(?![\w-])|(?:margin|padding|border)-(?:left|right|top|bottom)\b"
    r"|(?:^|[\s;{])(?:top|bottom)\s*:"
)
THEIRS = re.compile(r"\bmd-[a-z]|data-md-|__md_|--md-")
OURS = ("docs/theme", "scripts/search", "scripts/builder", "tests/browser")


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_styles_name_no_side_that_another_script_would_have_elsewhere(sheet: Path) -> None:
    assert PHYSICAL.findall(COMMENT.sub("", sheet.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "rule", ["a { margin-left: 0 }", "a { float: right }", "a {\n  top: 0;\n}", "a{left:1px}"]
)
def test_a_physical_side_is_noticed(rule: str) -> None:
    assert PHYSICAL.search(rule)


@pytest.mark.parametrize("rule", ["a { inset-inline-start: 0 }", "--left-over: 1", "border-block-end: 0"])
def test_a_logical_side_is_not(rule: str) -> None:
    assert not PHYSICAL.search(rule)


def test_every_style_sheet_is_served_once() -> None:
    assert sorted(STYLES) == [sheet.stem for sheet in SHEETS]
    assert all(style_sheet().count(sheet.read_text("utf-8")) == 1 for sheet in SHEETS)


@pytest.mark.parametrize("folder", OURS)
def test_no_name_of_the_declared_theme_is_used(folder: str) -> None:
    files = [path for path in (ROOT / folder).rglob("*") if path.suffix in {".html", ".css", ".js", ".py"}]
    assert files
    assert [str(path) for path in files if THEIRS.search(path.read_text("utf-8"))] == []


def test_what_the_builder_brought_is_left_out(tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    (assets / "javascripts").mkdir(parents=True)
    (assets / "javascripts" / "bundle.js").write_text("theirs")
    write_assets(assets)
    found = {path.relative_to(assets).as_posix() for path in assets.rglob("*") if path.is_file()}
    assert "javascripts/bundle.js" not in found
    assert {"guide.css", *FROM_NPM} <= found
    assert not [name for name in found if name.startswith("styles/")]


def test_each_font_and_program_comes_with_its_licence() -> None:
    """In a file beside it, or at its own top."""
    for name, source in FROM_NPM.items():
        beside = f"{name.partition('/')[0]}/LICENSE.txt" in FROM_NPM
        assert beside or "under the MIT license" in (NODE_MODULES / source).read_text("utf-8")[:1000], name
    assert all((NODE_MODULES / source).is_file() for source in FROM_NPM.values())
