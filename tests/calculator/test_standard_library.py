"""The calculator needs nothing but Python: every package would be a download for a phone."""

import ast
import sys
from pathlib import Path

import pytest

CALCULATOR = Path(__file__).parents[2] / "calculator"
MODULES = sorted(CALCULATOR.rglob("*.py"))


def imported(path: Path) -> set[str]:
    """The top names of what a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} has a relative import"
            assert node.module
            found.add(node.module.partition(".")[0])
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(CALCULATOR)))
def test_a_module_imports_the_standard_library_and_the_calculator_only(path: Path) -> None:
    assert imported(path) <= sys.stdlib_module_names | {"calculator"}


def test_the_rules_know_nothing_of_words_and_writing() -> None:
    for path in MODULES:
        name = path.relative_to(CALCULATOR).as_posix()
        if not name.startswith(("words/", "writing/", "__")) and name != "reply.py":
            source = path.read_text("utf-8")
            assert "calculator.words" not in source, name
            assert "calculator.writing" not in source, name


def test_there_are_modules_to_look_at() -> None:
    assert len(MODULES) > 15
