"""What is kept of answers depends on all that they are made of, so it may leave out what they are not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from scripts.answers import contents
from scripts.languages import LANGUAGES, Language
from scripts.paths import ROOT

PROGRAM = """
import sys
from datetime import date
from scripts.answers.contents import shelves
from scripts.languages import LANGUAGES
language = next(one for one in LANGUAGES if one.name == sys.argv[1])
for shelf in shelves(language, date.today()):
    print(len(next(iter(shelf.contents())).body) > 0)
print({name.split(".")[2] for name in sys.modules if name.startswith("calculator.words.")} - {
    "grammar", "language", "marks", "site"
})
"""
"""Makes a page of each form, and says which languages it loaded the words of."""


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_answers_in_a_language_need_no_other_languages_words(language: Language) -> None:
    said = subprocess.check_output([sys.executable, "-c", PROGRAM, language.name], cwd=ROOT, text=True)
    assert said.splitlines() == ["True", "True", repr({language.name})]


def test_kept_answers_depend_on_the_words_of_their_language_and_on_all_the_other_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[Path] = []

    def fingerprint(files: Iterable[Path], *also: object) -> str:
        seen.extend(files)
        return ""

    monkeypatch.setattr(contents, "fingerprint", fingerprint)
    for language in LANGUAGES:
        seen.clear()
        contents.mark_of(language, date.today())
        others = [f"calculator/words/{other.name}/" for other in LANGUAGES if other != language]
        code = {
            path
            for path in (*ROOT.glob("calculator/**/*.py"), *ROOT.glob("scripts/**/*.py"))
            if not path.relative_to(ROOT).as_posix().startswith(tuple(others))
        }
        assert set(seen) >= code
        assert not [path for path in seen if any(other in path.as_posix() for other in others)]
