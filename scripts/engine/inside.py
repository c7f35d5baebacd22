"""The part of the engine's build that Pyodide's own Python does (see pyodide.mjs).

Bytecode belongs to one version of Python, so the Python that will run it makes it; and which modules of
the standard library are needed is best told by the Python that has just used them.
"""

from __future__ import annotations

import ast
import importlib
import sys
import zipfile
from collections.abc import Iterator
from importlib.abc import InspectLoader
from pathlib import Path
from types import ModuleType
from typing import cast


def prepare(folder: str, languages: list[str], queries: list[str]) -> None:
    """Use the wheel in `folder`, leave in `folder` a library of what that needed, and compile both."""
    (wheel,) = Path(folder).glob("*.whl")
    sys.path.append(str(wheel))
    calculator = importlib.import_module("calculator")
    for language in languages:
        for query in queries:
            calculator.answer_page(query, language)
    import_what_is_named("calculator")
    trim(next(Path(path) for path in sys.path if path.endswith(".zip")), Path(folder) / "python_stdlib.zip")
    compile_archives(folder)


def import_what_is_named(package: str) -> None:
    """Import every module that the loaded modules of `package` name, in functions too.

    A module that only a rare answer imports would otherwise be missing from the library.
    """
    loaded = [module for name, module in sys.modules.items() if name.partition(".")[0] == package]
    for name in sorted({name for module in loaded for name in imports(module)}):
        importlib.import_module(name)


def imports(module: ModuleType) -> Iterator[str]:
    loader = cast(InspectLoader, module.__loader__)
    for node in ast.walk(ast.parse(loader.get_source(module.__name__) or "")):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def trim(library: Path, to: Path) -> None:
    """Copy from the zip file `library` the modules that are loaded now. Frozen ones are in the .wasm."""
    origins = (module.__spec__.origin for module in sys.modules.values() if module.__spec__)
    start = f"{library}/"
    names = sorted({origin.removeprefix(start) for origin in origins if origin and origin.startswith(start)})
    with zipfile.ZipFile(library) as source, zipfile.ZipFile(to, "w") as target:
        for name in names:
            target.writestr(name, source.read(name))


def compile_archives(folder: str) -> None:
    py_compile = importlib.import_module("pyodide_build.cli.py_compile")
    py_compile.main([folder, "--silent", "--compression-level", "0"], standalone_mode=False)
