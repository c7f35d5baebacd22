"""Put everything that the project needs beside it: tools in `.venv`, `node_modules` and `.build`.

Runs on Python 3.11 or newer with nothing installed, says what it does, and does nothing when the
lock files have not changed since last time.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYODIDE_BUILD = ROOT / ".build" / "pyodide-build"
PIP_INSTALL: tuple[str | Path, ...] = (
    BIN / "python",
    "-m",
    "pip",
    "install",
    "-qq",
    "--disable-pip-version-check",
    "--require-hashes",
)
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


class SetupError(Exception):
    """A step failed; the text says which one and what to do."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--browser", action="store_true", help="also find or install a browser")
    wants = parser.parse_args()
    try:
        check_python()
        when_changed("the Python tools", ROOT / "requirements.txt", VENV, install_python_tools)
        when_changed("the Node.js packages", ROOT / "package-lock.json", ROOT / "node_modules", install_node)
        when_changed(
            "pyodide-build", ROOT / "scripts" / "pyodide-build.lock", PYODIDE_BUILD, install_pyodide_build
        )
        if wants.browser and not find_browser():
            install_browser()
    except SetupError as error:
        sys.exit(f"set-up: {error}")


def check_python() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 -- this file is what an older Python runs first
        raise SetupError(
            f"this is Python {sys.version.split()[0]}. "
            "Install Python 3.11 or newer, then run the command again."
        )


def when_changed(name: str, lock: Path, place: Path, install: Callable[[], None]) -> None:
    """Run `install` unless `place` was last filled from this very lock file by this very Python."""
    stamp = place / ".lock-hash"
    wanted = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print(f"set-up: installing {name} (once; takes a minute or two)", flush=True)
    install()
    stamp.write_text(wanted)


def install_python_tools() -> None:
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(
            f"no virtual environment could be made ({error}). "
            "On Debian or Ubuntu: apt-get install python3-venv."
        ) from error
    run(
        [*PIP_INSTALL, "--requirement", ROOT / "requirements.txt"],
        "the Python tools could not be installed. Is the package index within reach?",
    )


def install_node() -> None:
    run(
        [BIN / "npm", "ci", "--silent", "--ignore-scripts"],
        "the Node.js packages could not be installed. Is the npm registry within reach?",
    )


def install_pyodide_build() -> None:
    """Install pyodide-build for Pyodide's Python: it runs inside Pyodide, not on this machine."""
    shutil.rmtree(PYODIDE_BUILD, ignore_errors=True)
    for_pyodide = ("--python-version", "3.14", "--only-binary=:all:", "--ignore-requires-python", "--no-deps")
    lock = ROOT / "scripts" / "pyodide-build.lock"
    run(
        [*PIP_INSTALL, *for_pyodide, "--target", PYODIDE_BUILD, "--requirement", lock],
        "pyodide-build could not be installed. Is the package index within reach?",
    )


def find_browser() -> str | None:
    """The path of an installed Chromium or Chrome, if there is one."""
    return next(filter(None, map(shutil.which, (os.environ.get("CHROMIUM", ""), *BROWSERS))), None)


def install_browser() -> None:
    print("set-up: installing Debian's Chromium for the browser tests", flush=True)
    help_text = "no browser was found. Install Chromium or Chrome, or set CHROMIUM to its path."
    if not shutil.which("apt-get"):
        raise SetupError(help_text)
    as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    run([*as_root, "apt-get", "update", "-qq"], help_text)
    run([*as_root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], help_text)


def run(command: Sequence[str | Path], on_failure: str) -> None:
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    try:
        subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr, env={**os.environ, "PATH": path})
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(on_failure) from error


if __name__ == "__main__":
    main()
