"""Show the site on this machine, and every saved change of it by itself.

A change builds a draft beside the published site, which stays as it was. The browser asks now and then
whether there is a new one; the line that makes it ask is added while a page is sent, and is in no file.
A fault is said in the terminal, and the last good site stays to be seen.
"""

from __future__ import annotations

import argparse
import os
import runpy
import sys
import threading
import time
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from scripts.host.server import PORT, Site, show
from scripts.paths import BUILD, ROOT, SITE

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

DRAFT, DRAFT_STAMP = BUILD / "draft", BUILD / "draft.stamp"
WATCHED = ("calculator", "docs", "scripts", "mkdocs.yml")
CHANGES = {"created", "modified", "moved", "deleted"}
PASSING = ("__pycache__", ".pyc", "~", ".swp", ".tmp")
"""What editors and Python leave beside a file while they save or load it."""
PAUSE = 0.1  # seconds: editors save in several steps
LIBRARIES = [
    *("mkdocs.commands.build", "mkdocs.config", "mkdocs_macros.plugin"),
    *("jinja2", "markdown.extensions.md_in_html", "pymdownx.superfences", "pymdownx.snippets"),
    *("brotli", "segno", "selectolax.lexbor", "yaml", "concurrent.futures.process"),
]
"""What a build takes longest to load; nothing of ours, which may have changed."""

BUILT, SCRIPT = "/-/built", "/-/watch.js"
TAG = f'<script type="module" src="{SCRIPT}"></script>\n'.encode()
ASKING = b"""\
const built = async () => (await fetch("/-/built")).text();
const shown = await built();
setInterval(async () => {
  if ((await built().catch(() => shown)) !== shown) location.reload();
}, 300);
"""


class Watched:
    """The newest site that was built, with a line in each page that shows the next one by itself."""

    def __init__(self, published: Path = SITE, draft: Path = DRAFT, stamp: Path = DRAFT_STAMP) -> None:
        self.sites = {"": Site(published)}
        self.draft, self.stamp = draft, stamp

    @property
    def last_request(self) -> float:
        return max(site.last_request for site in self.sites.values())

    def built(self) -> str:
        """What is other for each draft; empty as long as there is none."""
        return str(self.stamp.stat().st_mtime_ns) if self.stamp.exists() else ""

    def __call__(self, request: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        built = self.built()
        if request["PATH_INFO"] == BUILT:
            return sent(built.encode(), "text/plain", start_response)
        if request["PATH_INFO"] == SCRIPT:
            return sent(ASKING, "text/javascript", start_response)
        if built not in self.sites:
            self.sites[built] = Site(self.draft)
        return with_tag(self.sites[built], request, start_response)


def sent(body: bytes, kind: str, start_response: StartResponse) -> list[bytes]:
    headers = {"Content-Type": kind, "Content-Length": str(len(body)), "Cache-Control": "no-store"}
    start_response("200 OK", list(headers.items()))
    return [body]


def with_tag(site: Site, request: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """The site's answer; a page gets the line at its end, and is sent as it is written to take it.

    All else is sent as a host sends it, or the form would say that it takes three times as much.
    """
    if PurePosixPath(request["PATH_INFO"]).suffix in ("", ".html"):
        request = {**request, "HTTP_ACCEPT_ENCODING": "identity"}
    begun: list[Any] = []
    answer = site(request, lambda *given: begun.append(given))  # type: ignore[arg-type]
    status, headers, *rest = begun[0]
    fields = dict(headers)
    if fields.get("Content-Type", "").startswith("text/html") and request["REQUEST_METHOD"] == "GET":
        answer = [*answer, TAG]
        fields["Content-Length"] = str(sum(map(len, answer)))
    start_response(status, list(fields.items()), *rest)
    return answer


class Saved(FileSystemEventHandler):
    """Notes that something was saved."""

    def __init__(self) -> None:
        self.event = threading.Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in CHANGES and not event.is_directory:
            names = (os.fsdecode(event.src_path), os.fsdecode(event.dest_path))
            if not all(any(sign in name for sign in PASSING) for name in names if name):
                self.event.set()


@contextmanager
def watching(program: str, *arguments: str) -> Iterator[None]:
    """Run the Python program anew whenever something that the site is made from is saved."""
    saved, observer = Saved(), Observer()
    for name in WATCHED:
        observer.schedule(saved, str(ROOT / name), recursive=True)
    observer.start()
    stopped = threading.Event()
    thread = threading.Thread(target=build_when_saved, args=(saved, stopped, program, arguments), daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        saved.event.set()
        observer.stop()
        observer.join()


def build_when_saved(
    saved: Saved, stopped: threading.Event, program: str, arguments: tuple[str, ...]
) -> None:
    processes = get_context("forkserver")
    processes.set_forkserver_preload(LIBRARIES)
    processes.Process(target=str).start()  # loads the libraries before they are needed
    while saved.event.wait() and not stopped.is_set():
        time.sleep(PAUSE)
        saved.event.clear()
        began = time.perf_counter()
        process = processes.Process(target=run, args=(program, arguments))
        process.start()
        process.join()
        if process.exitcode == 0:
            print(f"Built again in {time.perf_counter() - began:.1f} seconds.", flush=True)


def run(program: str, arguments: tuple[str, ...]) -> None:
    """Run a program of the project as it is now. What breaks it is said in a line, with the place."""
    sys.argv = [program, *arguments]
    try:
        runpy.run_module(program, run_name="__main__", alter_sys=True)
    except Exception as error:
        places = [frame for frame in traceback.extract_tb(error.__traceback__) if str(ROOT) in frame.filename]
        where = f"{Path(places[-1].filename).relative_to(ROOT)}, line {places[-1].lineno}: " if places else ""
        sys.exit(where + traceback.format_exception_only(error)[-1].strip())


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Show the built site, and each saved change, on this machine."
    )
    parser.add_argument("--port", type=int, default=PORT, help=f"default {PORT}, or the next free one")
    wants = parser.parse_args()
    DRAFT_STAMP.unlink(missing_ok=True)
    with watching("scripts.publish", "--draft"):
        show(Watched(), wants.port)


if __name__ == "__main__":
    main()
