"""The pages of a language are kept until something changes of what they are made of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from scripts import publish
from scripts.languages import LANGUAGES, Language
from scripts.paths import DOCS, ROOT

TODAY = date(2026, 11, 25)


@pytest.fixture
def made_of(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The files and the other things of which a fingerprint was taken."""
    seen: list[object] = []

    def fingerprint(files: Iterable[Path], *also: object) -> str:
        seen.extend((*files, *also))
        return ""

    monkeypatch.setattr(publish, "fingerprint", fingerprint)
    monkeypatch.setattr(publish, "describe", lambda: "the engine")
    return seen


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_pages_depend_on_words_law_templates_builder_engine_day_and_address(
    language: Language, made_of: list[object]
) -> None:
    publish.mark_of(language, TODAY, "https://guide.example/")
    code = (path for folder in ("calculator", "scripts") for path in (ROOT / folder).rglob("*.py"))
    written = (path for folder in (language.docs, DOCS / "theme") for path in folder.rglob("*.*"))
    others = [ROOT / name for name in ("mkdocs.yml", "requirements.txt", "package-lock.json")]
    needed = {*code, *filter(Path.is_file, written), *others, DOCS / "register.txt"}
    assert needed <= set(filter(lambda one: isinstance(one, Path), made_of))
    assert {"the engine", TODAY, "https://guide.example/"} <= {
        one for one in made_of if not isinstance(one, list)
    }


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_a_page_of_another_language_changes_nothing(language: Language, made_of: list[object]) -> None:
    publish.mark_of(language, TODAY, "")
    others = [other.docs for other in LANGUAGES if other != language]
    assert not [path for path in made_of if isinstance(path, Path) and set(others) & set(path.parents)]
