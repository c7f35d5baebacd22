"""The frozen engine answers as the whole one does, and the gate refuses each build that does not."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from calculator.words import words_of
from scripts.engine.build import NAMES, QUERIES, Engine, frozen_folder, frozen_role
from scripts.engine.freeze import freeze as freezing
from scripts.engine.freeze import gate
from scripts.engine.freeze.bake import NEEDED_EXPORTS
from scripts.engine.freeze.freeze import PROFILED, FreezeError, called, freeze, leave, place, started
from scripts.engine.freeze.hot import TRAP, cut
from scripts.engine.freeze.judging import questions as judging
from scripts.engine.freeze.queries import questions as training
from scripts.engine.freeze.queries import trains
from scripts.engine.freeze.wasm import DATA, Module

EN, SV = "en", "sv"
ASKED = 600
"""Here, after the gate of the build: others again."""
FEW = 60
"""Enough to see that a build is wrong."""
SEED = 1
NEXT_STEP = words_of(EN).topics["next-step"].encode()


@pytest.fixture(scope="module")
def folder_of_frozen(built: Engine, files: Path) -> Path:
    """Where the build has left what it froze."""
    roles = [file.role for file in built.files if file.role.endswith(".zip")]
    return frozen_folder({role: (files / built[role].name).read_bytes() for role in roles})


@pytest.fixture
def copy(folder_of_frozen: Path, tmp_path: Path) -> Path:
    """What it froze in one language, to be made wrong."""
    shutil.copytree(place(folder_of_frozen, EN), place(tmp_path, EN))
    for name in (*freezing.ARCHIVES, f"words-{EN}.zip", freezing.CALLED):
        shutil.copy(folder_of_frozen / name, tmp_path)
    return tmp_path


def binary(folder: Path, language: str) -> bytes:
    return (place(folder, language) / "frozen.wasm").read_bytes()


def test_what_is_published_is_what_passed_the_gate(
    built: Engine, files: Path, folder_of_frozen: Path
) -> None:
    for name in NAMES:
        published = (files / built[frozen_role(name)].name).read_bytes()
        assert published == binary(folder_of_frozen, name)


def test_it_passes_a_gate_of_other_questions(folder_of_frozen: Path) -> None:
    passed = gate.check(folder_of_frozen, NAMES, count=ASKED)
    assert passed.asked >= ASKED


def test_frozen_in_another_folder_it_is_the_same_to_the_byte(folder_of_frozen: Path, tmp_path: Path) -> None:
    for archive in folder_of_frozen.glob("*.zip"):
        shutil.copy(archive, tmp_path)
    again = freeze(tmp_path, NAMES, QUERIES)
    assert {name: digest(wasm) for name, wasm in again.items()} == {
        name: digest(binary(folder_of_frozen, name)) for name in NAMES
    }


def test_what_trained_never_judges() -> None:
    assert all(trains(query) for query, _ in training(300, [EN]))
    assert not any(trains(query) for query, _ in judging(SEED, 300, EN))


def test_each_seed_asks_other_questions() -> None:
    one, other = ({query for query, _ in judging(seed, 300, EN)} for seed in (SEED, SEED + 1))
    assert len(one & other) < 30  # short ones come again


def with_data(module: Module, instead: bytes) -> Module:
    """The same with other bytes where words of the answer lie."""
    data = module.sections[DATA]
    assert NEXT_STEP in data
    return module.with_sections(data=data.replace(NEXT_STEP, instead))


def pruned(module: Module) -> Module:
    return with_data(module, bytes(len(NEXT_STEP)))


def one_word_stale(module: Module) -> Module:
    return with_data(module, NEXT_STEP.replace(b"now", b"new"))


@pytest.mark.parametrize("wrong", [pruned, one_word_stale])
def test_wrong_answers_are_refused_with_the_question(copy: Path, wrong: Callable[[Module], Module]) -> None:
    leave(place(copy, EN), wrong(Module.read(binary(copy, EN))).written())
    asked = {query for query, _ in judging(SEED, FEW, EN)}
    with pytest.raises(FreezeError, match=r"answers \d+ of \d+ questions otherwise") as refused:
        gate.check(copy, [EN], SEED, FEW)
    assert any(repr(query) in str(refused.value) for query in asked)


def test_an_engine_that_stops_too_often_is_refused(copy: Path) -> None:
    module = Module.read(binary(copy, EN))
    kept = [at for at, body in enumerate(module.bodies) if body != TRAP]
    leave(place(copy, EN), cut(module, kept[::2]).written())
    with pytest.raises(FreezeError, match=rf"stopped at \d+ of {FEW} questions"):
        gate.check(copy, [EN], SEED, FEW)


def test_python_code_that_no_question_ran_stops_the_engine(copy: Path) -> None:
    """A profile that is too narrow costs time, never an answer."""
    (copy / freezing.CALLED).write_text(json.dumps(sorted(called(copy, EN, QUERIES, PROFILED))))
    kept = {at for at, body in enumerate(Module.read(binary(copy, EN)).bodies) if body != TRAP}
    leave(place(copy, EN), cut(started(copy, EN, QUERIES), kept).written())
    with pytest.raises(FreezeError, match=rf"stopped at \d+ of {FEW} questions"):
        gate.check(copy, [EN], SEED, FEW)


def test_the_engine_of_another_language_is_refused(copy: Path, folder_of_frozen: Path) -> None:
    leave(place(copy, EN), binary(folder_of_frozen, SV))
    with pytest.raises(FreezeError, match=rf"stopped at {FEW} of {FEW} questions"):
        gate.check(copy, [EN], SEED, FEW)


def test_a_dropped_name_is_refused(copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tidy = tmp_path / "tidy.py"
    forget = '    del sys.modules["calculator.reply"].in_the_form\n'
    right, *others = freezing.INSIDE
    tidy.write_text(right.read_text().replace("    gc.collect()\n", f"{forget}    gc.collect()\n"))
    monkeypatch.setattr(freezing, "INSIDE", (tidy, *others))
    kept = {at for at, body in enumerate(Module.read(binary(copy, EN)).bodies) if body != TRAP}
    leave(place(copy, EN), cut(started(copy, EN, QUERIES), kept).written())
    with pytest.raises(FreezeError, match=rf"stopped at \d+ of {FEW} questions"):
        gate.check(copy, [EN], SEED, FEW)


def test_only_what_a_worker_calls_is_offered(folder_of_frozen: Path) -> None:
    module = Module.read(binary(folder_of_frozen, EN))
    assert {export.name for export in module.exports} == {*NEEDED_EXPORTS, "entry", "trampoline"}
    assert {each.module for each in module.imports} == {"python"}


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
