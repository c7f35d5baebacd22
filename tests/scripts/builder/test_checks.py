"""What one builder notices and the other does not, the project notices, and names the page and the line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.builder import build
from scripts.builder.build import PagesError, build_pages, faults_of_pages
from scripts.builder.checks import faults_of
from scripts.builder.configuration import read_project
from scripts.languages import LANGUAGES, Language
from scripts.written.pages import read_page

GOOD = """[Page](money/index.md#much) [On](#on) [Law](https://law.example) [Write](mailto:us@guide.example)
![Bar](bar.svg "A bar") <a href="{{ site_top() }}x">x</a> [Table](table.csv) <img alt="" src="bar.svg">"""
MENU = ["index.md", {"money": ["money/index.md"]}]


def found(docs: Path, line: str, **project: Any) -> list[str]:
    """The faults of a project with two pages, of which the first has this line."""
    (docs / "money").mkdir(parents=True)
    for file in ("bar.svg", "table.csv", "money/index.md"):
        (docs / file).touch()
    (docs / "index.md").write_text(f"---\ntitle: Home\n---\n# Home\n{line}\n", "utf-8")
    pages = [read_page(docs / name, name) for name in ("index.md", "money/index.md")]
    return [str(fault) for fault in faults_of(project, pages, docs)]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_the_pages_have_no_fault(language: Language) -> None:
    assert faults_of_pages(language) == []


def test_what_leads_somewhere_is_no_fault(tmp_path: Path) -> None:
    assert found(tmp_path / "en", GOOD, plugins={"macros": {}}, nav=MENU) == []


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("![Picture](none.png)", "there is no file none.png"),
        ('<img alt="" src="none.png">', "there is no file none.png"),
        ("[Table](none.csv)", "there is no file none.csv"),
        ("[Money](/money/)", "/money/ begins at the top of a host, and the site may lie in a folder"),
        ("[Money](money/)", "money/ leads to a folder: name the page in it, such as money/index.md"),
        ("[Money](money#much)", "money#much leads to a folder: name the page in it, such as money/index.md"),
    ],
)
def test_a_link_or_a_picture_that_leads_nowhere_is_named(tmp_path: Path, line: str, what: str) -> None:
    (fault,) = found(tmp_path / "en", line)
    assert fault.startswith(f"index.md, line 5: {what}")


@pytest.mark.parametrize(
    ("project", "what"),
    [
        ({"nav": MENU[:1]}, "money/index.md, line 1: the page is not in the menu: name it below `nav`"),
        ({"nav": [*MENU, "rent.md"]}, "mkdocs.yml, line 1: the menu names rent.md, which is not there"),
        ({"plugins": {"macro": {}}}, "mkdocs.yml, line 1: not every builder has the plugin 'macro'"),
    ],
)
def test_a_fault_of_the_menu_or_a_plugin_is_named(tmp_path: Path, project: dict[str, Any], what: str) -> None:
    (fault,) = found(tmp_path / "en", "", **project)
    assert fault.startswith(what)


def test_a_fault_stops_the_build_whoever_builds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    project = read_project()
    monkeypatch.setattr(build, "read_project", lambda: {**project, "nav": project["nav"][1:]})
    with pytest.raises(PagesError, match=r"^index\.md, line 1: the page is not in the menu"):
        build_pages(LANGUAGES[0], "", {}, tmp_path)
