"""The law watch, from the command to the report: what changed, what rests on it, and what is written."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.paths import ROOT
from scripts.statutes.days import SOURCE_FILES
from scripts.statutes.watch import main

from .invented import (
    FORMATS,
    NORWEGIAN,
    NORWEGIAN_LATER,
    SWEDISH,
    SWEDISH_LATER,
    Texts,
    Writer,
    norwegian,
    put,
    whole,
)

Run = Callable[..., tuple[int, str]]
NAMES = pytest.mark.parametrize(("name", "written"), FORMATS.items(), ids=FORMATS)


@pytest.fixture
def hashes(tmp_path: Path) -> Path:
    return tmp_path / "hashes.json"


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    """Copies of the files that name the statutes."""
    files = [tmp_path / f"{file.parent.name}_{file.name}" for file in SOURCE_FILES]
    for file, copy in zip(SOURCE_FILES, files, strict=True):
        shutil.copy(file, copy)
    return files


@pytest.fixture
def run(hashes: Path, sources: list[Path], capsys: pytest.CaptureFixture[str]) -> Run:
    def run(folder: Path, *arguments: str) -> tuple[int, str]:
        code = main([str(folder), "--on", "2026-11-24", *arguments], hashes, sources)
        said = capsys.readouterr()
        return code, said.err or said.out

    return run


def swedish(folder: Path, name: str, written: Writer, amended: str, texts: Texts) -> Path:
    text = written("2007:414", amended, whole("sfs-2007-414", texts))
    return put(folder, name.format("2007-414"), text)


def cakes(folder: Path, amended: str, texts: Texts) -> Path:
    text = norwegian("forskrift/2015-12-11-1598", amended, whole(MEASURES, texts))
    return put(folder, f"forskrifter/{MEASURES}.md", text)


def part(report: str, title: str) -> str:
    """What stands under a title of the report; empty where there is none."""
    return report.partition(f"\n{title}\n")[2].partition("\n\n")[0]


MEASURES = "forskrift-2015-12-11-1598"
CHANGED, REPEALED = "Changed", "Repealed, or no longer there"
RENUMBERED = "Renumbered: the text is now found under another number"


@NAMES
def test_a_changed_a_repealed_and_a_renumbered_provision_are_told_apart(
    tmp_path: Path, run: Run, name: str, written: Writer
) -> None:
    run(swedish(tmp_path / "before", name, written, "2026:1", SWEDISH), "--add")
    code, report = run(swedish(tmp_path / "after", name, written, "2026:900", SWEDISH_LATER))
    assert code == 1
    assert "sfs-2007-414-10:" in part(report, CHANGED)
    assert "sfs-2007-414-13:" in part(report, REPEALED)
    assert "sfs-2007-414-22: " in part(report, RENUMBERED)
    assert "22 §, now 99" in part(report, RENUMBERED)
    assert report.count("sfs-2007-414-5:") == 0  # unchanged
    assert "sfs-2007-414 " in part(report, "Unchanged")


def test_the_same_holds_in_norway(tmp_path: Path, run: Run) -> None:
    run(cakes(tmp_path / "before", "2026-03-29-541", NORWEGIAN), "--add")
    code, report = run(cakes(tmp_path / "after", "2026-10-01-900", NORWEGIAN_LATER))
    assert code == 1
    assert "tiltaksforskriften-3-5:" in part(report, CHANGED)
    assert "tiltaksforskriften-1-9:" in part(report, REPEALED)
    assert "§ 3-7, now 9-9" in part(report, RENUMBERED)
    assert "tiltaksforskriften-1-3" not in report
    assert "§ 1-3" in part(report, "Unchanged")


def test_what_rests_on_a_provision_is_listed(tmp_path: Path, run: Run) -> None:
    name, written = next(iter(FORMATS.items()))
    run(
        cakes(swedish(tmp_path / "before", name, written, "2026:1", SWEDISH), "2026-03-29-541", NORWEGIAN),
        "--add",
    )
    after = swedish(tmp_path / "after", name, written, "2026:900", SWEDISH_LATER)
    _, report = run(cakes(after, "2026-10-01-900", NORWEGIAN_LATER))
    lines = {
        line.split(":")[0]: line
        for line in part(report, CHANGED).partition("  tiltaksforskriften-3-5:")[2].splitlines()
    }
    assert "length-fits-your-needs" in lines["    rules"]
    assert "extension" in lines["    figures"]
    assert "review-interval" in lines["    figures"]
    assert "en: length-fits-your-needs" in lines["    words"]
    assert "docs/en/norway/how-long.md, line" in lines["    pages"]
    guarantee = part(report, CHANGED).partition("  sfs-2007-414-10:")[2]
    assert "limit-6-months" in guarantee
    assert "long-participation" in guarantee
    assert "docs/en/sweden/how-long.md, line" in guarantee
    assert "docs/en/" in part(report, REPEALED)
    assert "docs/en/" in part(report, RENUMBERED)


@NAMES
def test_another_format_and_other_line_breaks_change_nothing(
    tmp_path: Path, run: Run, name: str, written: Writer
) -> None:
    first, second = next(iter(FORMATS.items()))
    run(swedish(tmp_path / "before", first, second, "2026:1", SWEDISH), "--add")
    code, report = run(swedish(tmp_path / "after", name, written, "2026:1", SWEDISH))
    assert code == 0
    assert part(report, CHANGED) == ""


def test_nothing_is_written_unless_told(tmp_path: Path, run: Run, hashes: Path, sources: list[Path]) -> None:
    before = [file.read_text() for file in sources]
    _, report = run(cakes(tmp_path / "now", "2026-03-29-541", NORWEGIAN))
    assert "Nothing was written." in report
    assert not hashes.exists()
    assert [file.read_text() for file in sources] == before


def test_new_sources_get_their_hashes_alone(
    tmp_path: Path, run: Run, hashes: Path, sources: list[Path]
) -> None:
    before = [file.read_text() for file in sources]
    run(cakes(tmp_path / "before", "2026-03-29-541", {**NORWEGIAN, "3-5": ""}), "--add")
    first = json.loads(hashes.read_text())[MEASURES]["provisions"]
    assert "tiltaksforskriften-3-5" not in first
    later = {**NORWEGIAN, "1-3": "Alle må bake tre kaker."}
    code, _ = run(cakes(tmp_path / "after", "2026-03-29-541", later), "--add")
    second = json.loads(hashes.read_text())[MEASURES]["provisions"]
    assert code == 1
    assert second["tiltaksforskriften-1-3"] == first["tiltaksforskriften-1-3"]
    assert "tiltaksforskriften-3-5" in second
    assert [file.read_text() for file in sources] == before


def test_what_was_read_and_put_right_is_written_with_its_days(
    tmp_path: Path, run: Run, hashes: Path, sources: list[Path]
) -> None:
    run(cakes(tmp_path / "before", "2026-03-29-541", NORWEGIAN), "--add")
    after = cakes(tmp_path / "after", "2026-10-01-900", {**NORWEGIAN, "3-5": "En kake kan stå i ti timer."})
    code, _ = run(after, "--write", "--copied", "2026-11-20")
    assert code == 1
    (norway,) = [file.read_text() for file in sources if file.name == "norway_sources.py"]
    named = norway.partition('"forskrift/2015-12-11-1598"')[2].partition("\n)")[0]
    assert "wording=date(2026, 11, 20)" in named
    assert "read_on=date(2026, 11, 24)" in named
    assert norway.count("date(2026, 11, 20)") == 1
    assert json.loads(hashes.read_text())[MEASURES]["amended"] == "2026-10-01-900"
    assert run(after)[0] == 0


def test_a_statute_with_a_provision_that_is_gone_is_left_for_a_person(
    tmp_path: Path, run: Run, hashes: Path, sources: list[Path]
) -> None:
    run(cakes(tmp_path / "before", "2026-03-29-541", NORWEGIAN), "--add")
    kept, before = hashes.read_text(), [file.read_text() for file in sources]
    run(cakes(tmp_path / "after", "2026-10-01-900", {**NORWEGIAN, "1-9": ""}), "--write")
    assert hashes.read_text() == kept
    assert [file.read_text() for file in sources] == before


def test_a_new_source_whose_provision_is_not_there_is_named(tmp_path: Path, run: Run) -> None:
    code, report = run(cakes(tmp_path / "now", "2026-03-29-541", {**NORWEGIAN, "3-5": ""}))
    assert code == 1
    assert "tiltaksforskriften-3-5:" in part(report, REPEALED)
    assert "forskrift-2015-12-11-1598" in part(report, "New here: there is no hash to compare with")


def test_statutes_that_the_folder_does_not_have_are_named_apart_from_those_without_copies(
    tmp_path: Path, run: Run
) -> None:
    _, report = run(cakes(tmp_path / "now", "2026-03-29-541", NORWEGIAN))
    title = "Not compared: the folder has no text of the statute (if it had one before, it may be repealed)"
    assert "sfs-2007-414:" in part(report, title)
    assert "sfs-2019-780:" not in part(report, title)
    assert "sfs-2019-780:" in part(report, "Not compared: we know of no copy")


def test_of_several_copies_the_newest_counts(tmp_path: Path, run: Run) -> None:
    name, written = next(iter(FORMATS.items()))
    run(swedish(tmp_path / "before", name, written, "2026:900", SWEDISH), "--add")
    both = swedish(tmp_path / "both", f"old/{name}", written, "2026:90", SWEDISH_LATER)
    assert run(swedish(both, f"new/{name}", written, "2026:900", SWEDISH))[0] == 0


def test_a_copy_older_than_what_we_read_is_not_compared(tmp_path: Path, run: Run) -> None:
    name, written = next(iter(FORMATS.items()))
    run(swedish(tmp_path / "before", name, written, "2026:900", SWEDISH), "--add")
    code, report = run(swedish(tmp_path / "old", name, written, "2026:90", SWEDISH_LATER))
    assert code == 0
    assert "sfs-2007-414" in part(report, "Not compared: the copy is older than what we read")


def test_a_folder_that_is_missing_is_said_in_one_sentence(tmp_path: Path, run: Run, hashes: Path) -> None:
    refused(run(tmp_path / "none", "--add", "--write"), "There is no folder", hashes)


def test_the_program_finds_a_folder_from_where_one_stands(tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    program = ROOT / "scripts" / "watch"
    ran = subprocess.run([program, "copies"], cwd=tmp_path, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("watch: The folder copies is empty")


@pytest.mark.parametrize("option", ["--on", "--copied"])
def test_a_day_that_does_not_exist_is_said_with_what_would_be_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main([str(tmp_path), option, "2026-02-31"])
    assert f"argument {option}: '2026-02-31' is no day: write it as 2026-11-24" in capsys.readouterr().err


def test_a_folder_that_is_empty_is_said_in_one_sentence(tmp_path: Path, run: Run, hashes: Path) -> None:
    (tmp_path / "folder").mkdir()
    refused(run(tmp_path / "folder", "--add", "--write"), "is empty", hashes)


def test_a_git_directory_is_said_in_one_sentence(tmp_path: Path, run: Run, hashes: Path) -> None:
    put(tmp_path / "folder", "objects/pack/a.pack", "")
    put(tmp_path / "folder", "HEAD", "ref: refs/heads/main")
    refused(run(tmp_path / "folder", "--write"), "git directory", hashes)


@pytest.mark.parametrize("name", ["bread.md", "sfs-2007-414.md", "sfs-2007-414.json", "sfs-2007-414.html"])
def test_a_folder_in_another_format_is_said_in_one_sentence(
    tmp_path: Path, run: Run, hashes: Path, name: str
) -> None:
    put(tmp_path / "folder", name, "<p>5 § Den som bakar bröd</p>")
    refused(run(tmp_path / "folder", "--add", "--write"), "in a known format|format that is known", hashes)


def refused(result: tuple[int, str], why: str, hashes: Path) -> None:
    code, said = result
    assert code == 2
    assert any(reason in said for reason in why.split("|"))
    assert said.startswith("watch: ")
    assert said.count("\n") == 1
    assert not hashes.exists()


def test_without_copies_it_says_what_is_due_and_compares_nothing(
    capsys: pytest.CaptureFixture[str], hashes: Path
) -> None:
    assert main(["--on", "2026-11-24"], hashes) == 0
    said = capsys.readouterr().out
    assert said.startswith("What is due on 2026-11-24\n\nDue now\n")
    assert "provisions were compared" not in said
    with pytest.raises(SystemExit):
        main(["--write"], hashes)
    assert "without a folder of copies" in capsys.readouterr().err
