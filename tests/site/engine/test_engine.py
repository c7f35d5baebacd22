"""What the engine promises: files that can be kept for ever, small, and enough to answer."""

from __future__ import annotations

import hashlib
import json
import subprocess
import zipfile
from pathlib import Path

import brotli
import pytest

from calculator.words import DEFAULT
from calculator.words import LANGUAGES as SPOKEN
from scripts.engine import build as engine
from scripts.engine.build import Engine, EngineError, File
from scripts.paths import BIN, PYODIDE, ROOT

# Pyodide 314 is Python 3.14; a .pyc of its starts with this number.
PYTHON_314 = (3627).to_bytes(2, "little") + b"\r\n"
PACKED = (".br", ".gz")
STOCK = ("python_stdlib.zip", "pyodide-lock.json")  # besides the files that are in both


def answers(built: Engine, files: Path, *queries: str) -> tuple[list[dict[str, object]], set[str]]:
    """The answers from the built files in Node.js, and the modules that were loaded for them."""
    archives = [files / built[role].name for role in ("python_stdlib.zip", "calculator.zip", "words-en.zip")]
    done = subprocess.run(
        [BIN / "node", engine.NODE_SCRIPT, "answer", *archives],
        cwd=ROOT,
        input=json.dumps(queries),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    result = json.loads(done.stdout)
    return result["answers"], set(result["modules"])


def test_folder_holds_the_files_of_the_description_and_no_other(built: Engine, files: Path) -> None:
    assert sorted(path.name for path in files.iterdir() if path.suffix not in PACKED) == sorted(
        file.name for file in built.files
    )


def test_names_hold_the_hash_of_the_content(built: Engine, files: Path) -> None:
    for file in built.files:
        content = (files / file.name).read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        assert (file.sha256, file.size) == (digest, len(content))
        assert f".{digest[:12]}." in file.name


def test_only_suffixes_that_every_web_server_knows_are_used(built: Engine) -> None:
    """Browsers run a module only if the server calls it a script, and Debian's nginx knows no `.mjs`."""
    assert {file.name.rsplit(".", 1)[1] for file in built.files} == {"js", "json", "wasm", "bin"}


def test_pyodide_is_what_npm_brought(built: Engine, files: Path) -> None:
    for name in engine.PYODIDE_FILES:
        assert (files / built[name].name).read_bytes() == (PYODIDE / name).read_bytes()


def test_lock_names_the_calculator_alone(built: Engine, files: Path) -> None:
    lock = json.loads((files / built["pyodide-lock.json"].name).read_text())
    (package,) = lock["packages"].values()
    assert (package["file_name"], package["sha256"]) == (
        built["calculator.zip"].name,
        built["calculator.zip"].sha256,
    )


def test_worker_knows_every_other_file(built: Engine, files: Path) -> None:
    worker = (files / built.worker).read_text()
    start = worker.index("const ENGINE = ") + len("const ENGINE = ")
    stamped, _ = json.JSONDecoder().raw_decode(worker, start)
    assert stamped == {
        file.role: {"name": file.name, "size": file.size, "sha256": file.sha256} for file in built.files[:-1]
    }


@pytest.mark.parametrize("role", ["python_stdlib.zip", "calculator.zip", "words-en.zip"])
def test_python_is_bytecode_of_the_python_that_runs_it(built: Engine, files: Path, role: str) -> None:
    with zipfile.ZipFile(files / built[role].name) as archive:
        code = {name: archive.read(name) for name in archive.namelist()}
    assert code
    assert all(name.endswith(".pyc") and content.startswith(PYTHON_314) for name, content in code.items())


def test_download_is_half_of_stock_pyodide_and_the_whole_engine_three_quarters(
    built: Engine, files: Path
) -> None:
    def sent(name: str) -> int:
        packed = files / f"{name}.br"
        return (packed if packed.exists() else files / name).stat().st_size

    assert built.download_bytes == sum(sent(file.name) for file in built.files)
    shared = sum(built[name].download_bytes for name in engine.PYODIDE_FILES)
    # The best quality would take half a minute, and make the larger one of these, a zip file, 0.5 % smaller.
    stock = shared + sum(len(brotli.compress((PYODIDE / name).read_bytes(), quality=9)) for name in STOCK)
    for name in engine.NAMES:
        assert built.in_language(name).download_bytes <= 0.5 * stock
        assert built.whole_in_language(name).download_bytes <= 0.75 * stock


def test_the_words_of_a_language_are_downloaded_by_its_readers_alone(built: Engine, files: Path) -> None:
    with zipfile.ZipFile(files / built["calculator.zip"].name) as shared:
        folders = tuple(map(engine.words_folder, SPOKEN))
        assert not [name for name in shared.namelist() if name.startswith(folders)]
    here = built.whole_in_language(DEFAULT)
    others = (File(role, role, 1, 1, "") for role in ("words-xx.zip", "frozen-xx.wasm"))
    other = Engine((*built.files, *others))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "NAMES", (*engine.NAMES, "xx"))
        assert other.whole_in_language(DEFAULT) == here
        without_words = here.download_bytes - here[f"words-{DEFAULT}.zip"].download_bytes
        assert other.whole_in_language("xx").download_bytes == without_words + 1
        assert other.in_language(DEFAULT) == built.in_language(DEFAULT)


def test_what_answers_first_is_the_worker_and_one_file(built: Engine) -> None:
    for name in engine.NAMES:
        roles = {file.role for file in built.in_language(name).files}
        assert roles == {engine.WORKER_ROLE, engine.frozen_role(name)}


def test_without_a_frozen_engine_the_whole_one_answers_first(built: Engine) -> None:
    draft = Engine(tuple(file for file in built.files if not file.role.startswith("frozen-")))
    assert draft.in_language(DEFAULT) == draft.whole_in_language(DEFAULT)


def test_library_is_enough_for_every_kind_of_answer(built: Engine, files: Path) -> None:
    given, modules = answers(built, files, *engine.QUERIES)
    assert len(given) == len(engine.QUERIES)
    assert modules >= {"calculator", "json", "datetime", "traceback"}


def test_same_input_gives_the_same_bytes(built: Engine, tmp_path: Path) -> None:
    again = engine.make_engine(engine.build_wheel(tmp_path), tmp_path / "again")
    assert again == built


def test_missing_tool_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "PYODIDE", tmp_path / "node_modules" / "pyodide")
    with pytest.raises(EngineError, match=r"pyodide is missing: run \./scripts/build"):
        engine.build_engine(tmp_path / "engine")


def test_broken_rules_stop_the_build_with_their_traceback(tmp_path: Path) -> None:
    package = tmp_path / "calculator"
    package.mkdir()
    (package / "__init__.py").write_text("limit = 1 / 0\n")
    wheel = tmp_path / "work_training_calculator-1.0.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.write(package / "__init__.py", "calculator/__init__.py")
    with pytest.raises(EngineError, match="ZeroDivisionError"):
        engine.make_engine(wheel, tmp_path / "engine")
