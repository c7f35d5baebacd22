"""Serve the built site on this machine exactly as a host would publish it."""

from __future__ import annotations

import argparse
import errno
import logging
import socket
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from wsgiref.headers import Headers

from waitress import create_server, wasyncore
from whitenoise import WhiteNoise

from scripts.host.headers import TYPES, headers_of, redirect_of
from scripts.paths import SITE

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

HOST = "127.0.0.1"  # this machine only: the site is for looking at, not for the network
PORT = 8000
PORTS_TRIED = 20
IDLE_LIMIT = 2 * 60 * 60  # seconds without a request; a forgotten server should not stay for ever


class App(Protocol):
    """A WSGI application that knows when it was last asked."""

    @property
    def last_request(self) -> float: ...

    def __call__(self, request: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]: ...


class Site:
    """The built site as a WSGI application."""

    last_request: float

    def __init__(self, folder: Path) -> None:
        self.last_request = time.monotonic()
        self.files = WhiteNoise(
            self.missing,
            autorefresh=True,  # a site that is built again while we serve is served at once
            max_age=None,
            allow_all_origins=False,
            index_file=True,
            add_headers_function=add_headers,
            mimetypes={suffix: kind.partition(";")[0] for suffix, kind in TYPES.items()},
        )
        self.files.add_files(str(folder))

    def __call__(self, request: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        self.last_request = time.monotonic()
        query = f"?{request['QUERY_STRING']}" if request.get("QUERY_STRING") else ""

        def respond(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            # WhiteNoise's redirects would drop the query, which holds a person's answers.
            kept = [(name, value + query if name == "Location" else value) for name, value in headers]
            return start_response(status, kept, *rest)

        if onward := redirect_of(request["PATH_INFO"]):
            respond("301 Moved Permanently", [("Location", onward), ("Content-Length", "0")])
            return []
        answer: Iterable[bytes] = self.files(request, respond)
        return answer

    def missing(self, request: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if request["PATH_INFO"] == "/404.html":
            start_response("404 Not Found", [("Content-Type", "text/plain; charset=utf-8")])
            return [b"Not found\n"]
        page = {**request, "PATH_INFO": "/404.html", "HTTP_IF_NONE_MATCH": "", "HTTP_RANGE": ""}
        answer: Iterable[bytes] = self.files(
            page, lambda _status, headers, *rest: start_response("404 Not Found", headers, *rest)
        )
        return answer


def add_headers(headers: Headers, _path: str, address: str) -> None:
    for name, value in headers_of(address).items():
        headers[name] = value


@contextmanager
def serving(folder: Path, port: int = 0) -> Iterator[str]:
    """Serve `folder` in a thread while the block runs; gives the site's address. Port 0: any free one."""
    with running(Site(folder), port) as address:
        yield address


@contextmanager
def running(site: App, port: int) -> Iterator[str]:
    connections: dict[int, Any] = {}
    server = create_server(site, map=connections, host=HOST, port=port, threads=8, ident="")
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield f"http://{HOST}:{server.effective_port}/"
    finally:
        # The loop must close its own sockets: it may be waiting on them in its thread.
        server.trigger.pull_trigger(lambda: wasyncore.close_all(connections, ignore_all=True))
        thread.join(timeout=5)
        server.task_dispatcher.shutdown()


def free_port(first: int) -> int:
    for port in range(first, first + PORTS_TRIED):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError as error:
                if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                    raise
            else:
                return port
    last = first + PORTS_TRIED - 1
    raise SystemExit(f"server: no free port from {first} to {last}. Choose one with --port.")


def show(site: App, first_port: int) -> None:
    """Serve until somebody stops it, or until nobody has asked for a page in two hours."""
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a browser's burst of requests is no news
    port = free_port(first_port)
    if port != first_port:
        print(f"Port {first_port} is taken; using {port} instead.")
    with suppress(KeyboardInterrupt), running(site, port) as address:
        print(f"The site is at {address} (stop with Ctrl-C)", flush=True)
        while time.monotonic() - site.last_request < IDLE_LIMIT:
            time.sleep(1)
        print("Nobody asked for a page in two hours: stopping.")


def main() -> None:
    parser = argparse.ArgumentParser(description="Serve a built site on this machine as a host would.")
    parser.add_argument("--port", type=int, default=PORT, help=f"default {PORT}, or the next free one")
    parser.add_argument("--folder", type=Path, default=SITE)
    wants = parser.parse_args()
    if not (wants.folder / "index.html").is_file():
        sys.exit(f"server: there is no site in {wants.folder}. Build it with ./scripts/build.")
    show(Site(wants.folder), wants.port)


if __name__ == "__main__":
    main()
