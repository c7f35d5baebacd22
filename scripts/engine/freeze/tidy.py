"""What Pyodide's own Python does before it is frozen (see dump.mjs): import, answer, then tidy up."""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Callable

WANTED = ("calculator", "encodings", "importlib", "__main__", "time", "posix")


def load(languages: list[str], queries: list[str]) -> Callable[[str, str], str]:
    """The function that answers, once it has loaded what answers take."""
    sys.path.append("/calculator.zip")
    calculator = importlib.import_module("calculator")
    words = importlib.import_module("calculator.words")
    words.__path__.extend(f"/words-{language}.zip/calculator/words" for language in languages)
    answer: Callable[[str, str], str] = calculator.answer_page
    ask(answer, languages, queries)
    if regex := sys.modules.get("re"):
        regex.purge()
    return answer


def ask(answer: Callable[[str, str], str], languages: list[str], queries: list[str]) -> None:
    for language in languages:
        for query in queries:
            answer(query, language)


def clean() -> None:
    """Forget where modules came from: nothing is imported any more, and an import that is missing fails."""
    for name in ("zipimport", "linecache"):
        if module := sys.modules.get(name):
            getattr(module, "_zip_directory_cache", {}).clear()
            getattr(module, "cache", {}).clear()
    sys.path.clear()
    sys.path_importer_cache.clear()
    sys.path_hooks.clear()
    for stream in ("stdin", "stdout", "stderr"):
        for name in (stream, f"__{stream}__"):
            setattr(sys, name, None)
    for name in list(sys.modules):
        built_in = name in sys.builtin_module_names
        if not built_in and name.partition(".")[0] not in WANTED:
            del sys.modules[name]
    gc.collect()
