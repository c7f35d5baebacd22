"""Freeze the engine: Python, started and with the calculator imported, as one binary for each language.

    published binary ──> called: which Python answers run ──> dump.mjs without the rest ──> bake
        ──> hot: which of the binary's functions answers take ──> cut ──> gate

What is cut away stops the binary; the worker then asks the whole engine, so nothing is lost but time.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from scripts.engine.freeze.bake import Dump, bake, open_globals
from scripts.engine.freeze.hot import cut, marked
from scripts.engine.freeze.queries import Asked, questions
from scripts.engine.freeze.wasm import Module
from scripts.errors import ProjectError
from scripts.paths import BIN, PYODIDE, ROOT

HERE = Path(__file__).parent
INSIDE = (HERE / "tidy.py", HERE / "functions.py")
"""What Pyodide's own Python runs while it is frozen."""
OPENED = "python.wasm"
"""The published binary with its changing variables to be read from outside."""
CALLED = "called.json"
"""The file that says which Python code is kept, in the folder of all languages."""
ARCHIVES = ("python_stdlib.zip", "calculator.zip")
PROFILED = 4500
"""Questions of the profile, over all languages."""
PROFILE_NOW = 1_782_864_000_000
"""Milliseconds since 1970: 2026-07-01: when Python is frozen, and what the profile takes for today."""
TRAMPOLINE = re.compile(r'hexStringToUTF8Array\("((?:[0-9a-f]{2})+)"\)')
TRAMPOLINE_GAP = 'const TRAMPOLINE = "";'


class FreezeError(ProjectError):
    """The engine could not be frozen; the text says at which step, and why."""


@dataclass(frozen=True)
class Reply:
    """What an engine said to some questions: each answer's hash, or the answer, or None where it stopped."""

    answers: Sequence[str | None]
    errors: Sequence[str]
    used: frozenset[int]


def freeze(folder: Path, languages: Sequence[str], warm: Sequence[str]) -> dict[str, bytes]:
    """The frozen engine of each language, from the archives in `folder`, where the steps leave their work.

    `warm` are queries that are answered before Python is dumped. Raises FreezeError.
    """
    with ThreadPoolExecutor() as side_by_side:
        marks = side_by_side.map(lambda language: called(folder, language, warm, len(languages)), languages)
        (folder / CALLED).write_text(json.dumps(sorted(set().union(*marks))))
        binaries = side_by_side.map(lambda language: started(folder, language, warm), languages)
        made = dict(zip(languages, binaries, strict=True))
    used = profile(folder, made)
    frozen = {language: cut(module, used).written() for language, module in made.items()}
    for language, wasm in frozen.items():
        leave(place(folder, language), wasm)
    return frozen


def place(folder: Path, language: str) -> Path:
    """Where the engine of one language is frozen."""
    return folder / f"frozen-{language}"


def lay_out(folder: Path, language: str) -> None:
    """Put what the engine of one language is made of into its place."""
    place(folder, language).mkdir(exist_ok=True)
    for source in (*(folder / name for name in (*ARCHIVES, f"words-{language}.zip")), *INSIDE):
        shutil.copy(source, place(folder, language))
    published = Module.read((PYODIDE / "pyodide.asm.wasm").read_bytes())
    (place(folder, language) / OPENED).write_bytes(open_globals(published).written())


def called(folder: Path, language: str, warm: Sequence[str], shares: int) -> set[int]:
    """The marks of the Python code that answers run, for one language's share of the profile."""
    lay_out(folder, language)
    asked = [*((query, language) for query in warm), *questions(PROFILED // shares, [language])]
    given = {"now": PROFILE_NOW, "languages": [language], "queries": [*warm], "asked": asked}
    return set(json.loads(node("dump.mjs", place(folder, language), given, "called")))


def started(folder: Path, language: str, warm: Sequence[str]) -> Module:
    """The binary that begins where Python has started and has answered the queries `warm` in a language.

    Of its Python code only that is left which is named in the file `CALLED`.
    """
    published = Module.read((PYODIDE / "pyodide.asm.wasm").read_bytes())
    lay_out(folder, language)
    marks = json.loads((folder / CALLED).read_text())
    given = {"now": PROFILE_NOW, "languages": [language], "queries": [*warm], "marks": marks}
    return bake(published, dumped(place(folder, language), given))


def dumped(place: Path, given: object) -> Dump:
    node("dump.mjs", place, given, "dump")
    found = json.loads((place / "dump.json").read_text())
    memory = (place / "memory.bin").read_bytes()
    for name in (OPENED, "memory.bin"):  # forty megabytes that nobody needs any more
        (place / name).unlink()
    return Dump(memory, dict(found["globals"]), found["entry"], found["trampoline"])


def profile(folder: Path, made: Mapping[str, Module]) -> frozenset[int]:
    """The functions that answers take, in any language: then each has what the others showed to be needed."""

    def used(language: str) -> frozenset[int]:
        leave(place(folder, language), marked(made[language]).written())
        asked = questions(PROFILED // len(made), [language])
        reply = ask("frozen", place(folder, language), [*asked])
        if reply.errors:
            raise FreezeError(f"the frozen engine in {language} stopped with all its code: {reply.errors[0]}")
        return reply.used

    with ThreadPoolExecutor() as side_by_side:
        return frozenset().union(*side_by_side.map(used, made))


def leave(place: Path, wasm: bytes) -> None:
    """Leave a frozen engine where `ask` finds it."""
    (place / "frozen.wasm").write_bytes(wasm)
    (place / "frozen.mjs").write_text(runtime())


def runtime() -> str:
    """The script that wakes a frozen engine, with the function that Pyodide brings as bytes."""
    found = TRAMPOLINE.search((PYODIDE / "pyodide.asm.mjs").read_text())
    if not found:
        raise FreezeError("pyodide.asm.mjs holds no trampoline: look how this Pyodide calls functions")
    filled = TRAMPOLINE_GAP.replace('""', f'"{found[1]}"')
    return (HERE / "frozen.js").read_text().replace(TRAMPOLINE_GAP, filled)


def ask(
    engine: str, place: Path, asked: Collection[Asked], *, now: int = PROFILE_NOW, texts: bool = False
) -> Reply:
    """What the `frozen` or the `whole` engine in a folder says, at a time in milliseconds since 1970."""
    reply = json.loads(node("ask.mjs", place, {"now": now, "questions": [*asked], "texts": texts}, engine))
    return Reply(reply["answers"], reply["errors"], frozenset(reply["used"]))


def node(script: str, place: Path, given: object, *before: str) -> str:
    """Run one of the scripts beside this file in Node.js. Raises FreezeError."""
    done = subprocess.run(
        [BIN / "node", HERE / script, *before, place],
        cwd=ROOT,
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise FreezeError(f"{script} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout
