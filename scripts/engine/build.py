"""Build the engine: what a browser downloads to run the calculator's Python.

The engine is Pyodide as npm brings it, with a standard library cut down to what the calculator uses, both
byte-compiled. The words of each language are a file of their own, and a browser downloads one. Every file
is named after its own content, so that a browser can keep it for ever. The worker, stamped with the list of
the others, is the one that the page starts. It answers with the frozen engine of its language (see `freeze`),
a file of its own, and with all the others when that stops.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from calculator.words.language import LANGUAGES as SPOKEN
from calculator.words.language import folder_name
from scripts.engine.freeze import gate
from scripts.engine.freeze.freeze import freeze, place, runtime
from scripts.errors import ProjectError
from scripts.kept import files_of, fingerprint, kept
from scripts.languages import LANGUAGES
from scripts.packed import brotli_bytes
from scripts.paths import BIN, BUILD, PYODIDE, ROOT
from scripts.setup import PYODIDE_BUILD, PYODIDE_BUILD_LOCK

HERE = Path(__file__).parent
NAMES = tuple(language.name for language in LANGUAGES)
"""The languages in which it answers: those of the site, for which a page starts it."""
WORKER = HERE / "worker.js"
ENGINE = BUILD / "engine"
NODE_SCRIPT = HERE / "pyodide.mjs"
INSIDE = HERE / "inside.py"

PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
PUBLISHED_SUFFIX = {"zip": "bin", "mjs": "js"}
"""Web servers do not compress `.zip`, and some networks block it. Debian's nginx knows no `.mjs`, and
browsers run a module only if the server says that it is a script."""
WORKER_ROLE = "engine-worker.js"
STAMP = "const ENGINE = {};"
FREEZING = ("package-lock.json", *(f"scripts/engine/freeze/*.{kind}" for kind in ("py", "js", "mjs")))
"""What a frozen engine is made of, besides the Python that is frozen."""
EARLIEST = (1980, 1, 1, 0, 0, 0)

# Answered once while the engine is built, to find out which modules answering takes.
QUERIES = (
    "",
    "country=sweden&programme=job-and-development-guarantee&measure=work-training&benefit=activity-support"
    "&start=2026-09-01&end=2026-11-30",
    "country=norway&little-experience=yes&reduced-capability=no&age=19&benefit=none&start=2026-09-01",
    "country=atlantis&age=%D9%A1&start=2026-02-31&on=2026-3-1&colour=%3Cb%3E&country=norway",
)


class EngineError(ProjectError):
    """The engine could not be built; the text says what to do."""


@dataclass(frozen=True)
class File:
    """One file of the engine: what it is, its published name, and its size as it is and as Brotli."""

    role: str
    name: str
    size: int
    download_bytes: int
    sha256: str


@dataclass(frozen=True)
class Engine:
    """The files of the engine, those of all languages among them unless it is the engine in one."""

    files: tuple[File, ...]

    def in_language(self, language: str) -> Engine:
        """What a browser downloads to answer in one language: the worker, and what it asks first."""
        first = {WORKER_ROLE, frozen_role(language)}
        if not self.is_frozen:
            return self.whole_in_language(language)
        return Engine(tuple(file for file in self.files if file.role in first))

    def whole_in_language(self, language: str) -> Engine:
        """What a browser downloads for the whole engine, the worker among it."""
        others = {words_role(name) for name in NAMES if name != language}
        others |= {frozen_role(name) for name in NAMES}
        return Engine(tuple(file for file in self.files if file.role not in others))

    @property
    def is_frozen(self) -> bool:
        """Whether it has the frozen engine of each language too, and not the whole one alone."""
        return any(file.role == frozen_role(name) for file in self.files for name in NAMES)

    @property
    def worker(self) -> str:
        return self[WORKER_ROLE].name

    @property
    def download_bytes(self) -> int:
        return sum(file.download_bytes for file in self.files)

    @property
    def megabytes(self) -> float:
        return round(self.download_bytes / 1e6, 1)

    def __getitem__(self, role: str) -> File:
        return next(file for file in self.files if file.role == role)


def main() -> None:
    try:
        engine = build_engine()
    except ProjectError as error:
        sys.exit(f"engine: {error}")
    print(f"engine: {len(engine.files)} files, {engine.megabytes} MB to download")


def build_wheel(folder: Path) -> Path:
    """Build the wheel of the calculator in `folder`."""
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], "the wheel")
    return next(folder.glob("*.whl"))


def build_engine(out: Path = ENGINE, *, frozen: bool = True) -> Engine:
    """Leave the engine of the calculator in the folder `out`, unless it is there already.

    To freeze it takes a minute or two; where that is not wanted, the whole engine answers alone. An engine
    that cannot be frozen, or does not pass the gate, stops the build: nobody would notice that readers wait
    ten times as long, and the cause is a change that its author can put right. Raises ProjectError.
    """
    check_tools()
    inputs = fingerprint(input_files(), NAMES)
    engine = read_description(out, inputs)
    if engine is None or (frozen and not engine.is_frozen):
        with tempfile.TemporaryDirectory() as folder:
            engine = make_engine(build_wheel(Path(folder)), out, frozen=frozen)
        description(out).write_text(json.dumps({"inputs": inputs, **asdict(engine)}, indent=1))
    return engine


def describe(out: Path = ENGINE) -> Engine:
    """The engine that was built in the folder `out`."""
    if (engine := read_description(out)) is None:
        raise EngineError("the engine is missing: run ./scripts/build.")
    return engine


def description(out: Path) -> Path:
    """Where the description of the engine is kept: beside it, for it is not for publishing."""
    return out.with_suffix(".json")


def read_description(out: Path, inputs: str | None = None) -> Engine | None:
    if not description(out).exists():
        return None
    described = json.loads(description(out).read_text())
    engine = Engine(tuple(File(**file) for file in described["files"]))
    whole = all((out / file.name).exists() for file in engine.files)
    return engine if whole and inputs in (None, described["inputs"]) else None


def check_tools() -> None:
    for tool in (BIN / "node", PYODIDE, PYODIDE_BUILD):
        if not tool.exists():
            raise EngineError(f"{tool} is missing: run ./scripts/build, which sets it up.")


def input_files() -> Iterable[Path]:
    """All that the engine is made of; for Pyodide and pyodide-build their lock files stand."""
    yield from files_of("calculator/**/*.py", "pyproject.toml", *FREEZING)
    yield from (WORKER, NODE_SCRIPT, INSIDE, Path(__file__), PYODIDE_BUILD_LOCK)


def make_engine(wheel: Path, out: Path, *, frozen: bool = True) -> Engine:
    with tempfile.TemporaryDirectory() as folder:
        compiled = compile_python(wheel, Path(folder))
    binaries = frozen_binaries(compiled) if frozen else {}
    description(out).unlink(missing_ok=True)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    contents = {name: (PYODIDE / name).read_bytes() for name in PYODIDE_FILES} | compiled | binaries
    with ThreadPoolExecutor() as side_by_side:  # Brotli takes half a minute for each .wasm
        files = [*side_by_side.map(lambda role: write_file(role, contents[role], out), contents)]
    calculator = next(file for file in files if file.role == "calculator.zip")
    files.append(write_file("pyodide-lock.json", lock(wheel, calculator), out))
    files.append(write_file(WORKER_ROLE, stamped_worker(files), out))
    return Engine(tuple(files))


def frozen_binaries(archives: Mapping[str, bytes]) -> dict[str, bytes]:
    """The frozen engine of each language, by its role."""
    folder = frozen_folder(archives)
    return {frozen_role(name): (place(folder, name) / "frozen.wasm").read_bytes() for name in NAMES}


def frozen_folder(archives: Mapping[str, bytes]) -> Path:
    """Where the frozen engines lie that passed the gate, kept until what they are made of changes."""
    contents = sorted((role, sha256(content)) for role, content in archives.items())
    mark = partial(frozen_mark, contents)
    return kept("frozen", mark, lambda folder: freeze_into(folder, archives))


def frozen_mark(contents: object) -> str:
    return fingerprint(files_of(*FREEZING), NAMES, QUERIES, contents)


def freeze_into(folder: Path, archives: Mapping[str, bytes]) -> None:
    for role, content in archives.items():
        (folder / role).write_bytes(content)
    freeze(folder, NAMES, QUERIES)
    print(f"engine: frozen; {gate.check(folder, NAMES)}", flush=True)


def frozen_role(language: str) -> str:
    return f"frozen-{language}.wasm"


def compile_python(wheel: Path, folder: Path) -> dict[str, bytes]:
    """The standard library as far as it is used, and the calculator, as zip files of bytecode."""
    shutil.copy(wheel, folder)
    queries = json.dumps(QUERIES)
    prepare: list[str | Path] = [BIN / "node", NODE_SCRIPT, "prepare", folder, PYODIDE_BUILD, ",".join(NAMES)]
    run(prepare, "the Python code", queries)
    (compiled_wheel,) = folder.glob("*-cp3*.whl")
    words = {words_role(name): words_folder(name) for name in NAMES}
    return {
        "python_stdlib.zip": packed(folder / "python_stdlib.zip"),
        "calculator.zip": packed(compiled_wheel, without=tuple(map(words_folder, SPOKEN))),
        **{role: packed(compiled_wheel, only=own) for role, own in words.items()},
    }


def words_role(language: str) -> str:
    return f"words-{language}.zip"


def words_folder(language: str) -> str:
    """Where the words of a language lie in the wheel."""
    return f"calculator/words/{folder_name(language)}/"


def packed(archive: Path, *, only: str = "", without: tuple[str, ...] = ()) -> bytes:
    """The modules of `archive` in a zip file that is the same for the same modules.

    `only` is the folder from which they are taken, `without` are folders that are left out.

    Stored, not deflated: the whole then becomes a third smaller when the web server compresses it.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(archive) as source, zipfile.ZipFile(content, "w") as target:
        for name in sorted(source.namelist()):
            if ".dist-info/" in name or not name.startswith(only) or name.startswith(without):
                continue
            target.writestr(zipfile.ZipInfo(name, EARLIEST), source.read(name))
    return content.getvalue()


def write_file(role: str, content: bytes, out: Path) -> File:
    """Write one file under a name that holds the hash of its content."""
    stem, suffix = role.rsplit(".", 1)
    name = f"{stem}.{sha256(content)[:12]}.{PUBLISHED_SUFFIX.get(suffix, suffix)}"
    (out / name).write_bytes(content)
    return File(role, name, len(content), brotli_bytes(content, name), sha256(content))


def lock(wheel: Path, calculator: File) -> bytes:
    """Pyodide's own lock file, with no package but ours."""
    info = json.loads((PYODIDE / "pyodide-lock.json").read_text())["info"]
    name, version = wheel.name.split("-")[:2]
    package = {
        "name": name.replace("_", "-"),
        "version": version,
        "file_name": calculator.name,
        "sha256": calculator.sha256,
        "install_dir": "site",
        "package_type": "package",
        "imports": ["calculator"],
        "depends": [],
        "unvendored_tests": False,
    }
    return json.dumps({"info": info, "packages": {package["name"]: package}}).encode()


def stamped_worker(files: Iterable[File]) -> bytes:
    """The worker, told which files to download."""
    source = WORKER.read_text()
    if source.count(STAMP) != 1:
        raise EngineError(f"{WORKER.relative_to(ROOT)} must have the line `{STAMP}` once.")
    said = ("name", "size", "sha256")
    entries = {file.role: {name: getattr(file, name) for name in said} for file in files}
    # One file: another would be one more round trip before anything starts.
    wakes = runtime().replace("export function", "function")
    return f"{wakes}\n{source.replace(STAMP, f'const ENGINE = {json.dumps(entries, indent=2)};')}".encode()


def run(command: list[str | Path], what: str, text: str = "") -> str:
    done = subprocess.run(command, cwd=ROOT, input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        raise EngineError(f"{what} could not be built:\n{done.stdout}{done.stderr}")
    return done.stdout


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    main()
