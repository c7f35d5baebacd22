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

from scripts.errors import ProjectError, about_the_disk
from scripts.paths import BIN, BUILD, NODE_MODULES, ROOT, VENV

PYODIDE_BUILD = BUILD / "pyodide-build"
PYODIDE_BUILD_LOCK = ROOT / "scripts" / "engine" / "pyodide-build.lock"
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
    "chromium-headless-shell",  # opens a page in less than half the time
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
OTHER_BROWSERS = {"firefox-esr": "firefox-esr", "WebKitWebDriver": "webkit2gtk-driver", "Xvfb": "xvfb"}
"""The commands that open the site in other browsers than Chromium, and Debian's package of each."""


DEBIAN_TOOLS = {
    "nginx": "nginx",
    "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so": "libnginx-mod-http-brotli-static",
    "lighttpd": "lighttpd",
    "wrk": "wrk",
}
"""What the tests and the bench start, programs and a part of one, and the packages of Debian that have it."""
FOR_ADMINISTRATORS = "/usr/sbin"
"""Where Debian puts servers; a user's own path may leave it out."""


class SetupError(ProjectError):
    """A step failed; the text says which one and what to do."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tests", action="store_true", help="also what checks, tests and measures the site")
    wants = parser.parse_args()
    try:
        check_python()
        set_up_site()
        if wants.tests:
            set_up_tests()
    except SetupError as error:
        sys.exit(f"set-up: {error}")
    except OSError as error:
        sys.exit(f"set-up: {about_the_disk(error)}")


def check_python() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 -- this file is what an older Python runs first
        raise SetupError(
            f"this is Python {sys.version.split()[0]}. "
            "Install Python 3.11 or newer, then run the command again."
        )


def set_up_site() -> None:
    """What builds the site and shows it."""
    when_changed("the Python tools", ROOT / "requirements.txt", VENV / ".site", install_python_tools)
    when_changed("the Node.js packages", ROOT / "package-lock.json", NODE_MODULES / ".site", install_node)
    when_changed("pyodide-build", PYODIDE_BUILD_LOCK, PYODIDE_BUILD / ".site", install_pyodide_build)


def set_up_tests() -> None:
    """What checks, tests and measures the site; it is added to what shows it, and takes nothing away."""
    when_changed("the tools for tests", ROOT / "requirements-test.txt", VENV / ".tests", install_test_tools)
    when_changed(
        "the Node.js packages for tests",
        ROOT / "package-lock.json",
        NODE_MODULES / ".tests",
        install_test_node,
    )
    if not find_browser():
        install_browser()
    install_debian_tools()
    if missing := missing_browsers():
        install_other_browsers(missing)


def when_changed(name: str, lock: Path, stamp: Path, install: Callable[[], None]) -> None:
    """Run `install` unless `stamp` says that it last ran with this lock file and this Python."""
    wanted = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print(f"set-up: installing {name} (once; takes a minute or two)", flush=True)
    install()
    stamp.write_text(wanted)


def install_python_tools() -> None:
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except subprocess.CalledProcessError as error:
        raise SetupError(
            f"no virtual environment could be made ({error}). "
            "On Debian or Ubuntu: apt-get install python3-venv."
        ) from error
    pip_install(ROOT / "requirements.txt")


def install_test_tools() -> None:
    pip_install(ROOT / "requirements-test.txt")


def pip_install(lock: Path) -> None:
    run(
        [*PIP_INSTALL, "--requirement", lock],
        f"{lock.name} could not be installed. Is the package index within reach?",
    )


def install_node() -> None:
    npm_install("--omit=dev")


def install_test_node() -> None:
    """All packages, those that show the site again among them: `npm ci` begins with an empty folder."""
    site = (NODE_MODULES / ".site").read_text()
    npm_install()
    (NODE_MODULES / ".site").write_text(site)


def npm_install(*options: str) -> None:
    run(
        [BIN / "npm", "ci", "--silent", "--ignore-scripts", *options],
        "the Node.js packages could not be installed. Is the npm registry within reach?",
    )


def install_pyodide_build() -> None:
    """Install pyodide-build for Pyodide's Python: it runs inside Pyodide, not on this machine."""
    shutil.rmtree(PYODIDE_BUILD, ignore_errors=True)
    for_pyodide = ("--python-version", "3.14", "--only-binary=:all:", "--ignore-requires-python", "--no-deps")
    run(
        [*PIP_INSTALL, *for_pyodide, "--target", PYODIDE_BUILD, "--requirement", PYODIDE_BUILD_LOCK],
        "pyodide-build could not be installed. Is the package index within reach?",
    )


def find_browser() -> str | None:
    """The path of an installed Chromium or Chrome, if there is one."""
    return next(filter(None, map(shutil.which, (os.environ.get("CHROMIUM", ""), *BROWSERS))), None)


def install_browser() -> None:
    print("set-up: installing Debian's Chromium for the browser tests", flush=True)
    help_text = "no browser was found. Install Chromium or Chrome, or set CHROMIUM to its path."
    try:
        apt_install([BROWSERS[0]], help_text)
    except SetupError:  # a system that has no such package
        apt_install([BROWSERS[1]], help_text)


def missing_browsers() -> list[str]:
    """Debian's packages of the other browsers, as far as they are not there."""
    return [package for command, package in OTHER_BROWSERS.items() if not shutil.which(command)]


def install_other_browsers(packages: Sequence[str]) -> None:
    """Without them the site is built and tested all the same, but not in every browser."""
    print("set-up: installing Debian's Firefox and WebKitGTK for the tests in every browser", flush=True)
    try:
        apt_install(packages, how_to_get(packages))
    except SetupError as error:
        print(f"set-up: {error}", flush=True)


def how_to_get(packages: Sequence[str]) -> str:
    names = " ".join(packages)
    return f"some browsers are not here, and their tests are left out. On Debian: apt-get install {names}."


def apt_install(packages: Sequence[str], on_failure: str) -> None:
    if not shutil.which("apt-get"):
        raise SetupError(on_failure)
    as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    run([*as_root, "apt-get", "update", "-qq"], on_failure)
    # What is a server is installed to be started by a test: the system shall not start it by itself.
    quietly = [*as_root, "env", "RUNLEVEL=1", "DEBIAN_FRONTEND=noninteractive"]
    run([*quietly, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], on_failure)


def find_program(name: str) -> str | None:
    """The path of an installed program, one for administrators too."""
    return shutil.which(name, path=f"{os.environ['PATH']}{os.pathsep}{FOR_ADMINISTRATORS}")


def install_debian_tools() -> None:
    """Install the web servers on which the site is tried, and what measures them."""
    missing = [name for name in DEBIAN_TOOLS if not (find_program(name) or Path(name).is_file())]
    if not missing:
        return
    packages = [DEBIAN_TOOLS[name] for name in missing]
    print(f"set-up: installing {', '.join(packages)} from Debian for the tests of web servers", flush=True)
    help_text = f"{', '.join(missing)} not found. On Debian or Ubuntu: apt-get install {' '.join(packages)}."
    apt_install(packages, help_text)


def run(command: Sequence[str | Path], on_failure: str) -> None:
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    try:
        subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr, env={**os.environ, "PATH": path})
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(on_failure) from error


if __name__ == "__main__":
    main()
