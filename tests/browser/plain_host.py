"""A host of static pages as many projects have it: it compresses by its own rules and knows none of ours."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from scripts.host.server import HOST

COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".txt", ".xml", ".wasm")


class Quiet(SimpleHTTPRequestHandler):
    """A test has nothing to read."""

    def log_message(self, *_: object) -> None:
        return None


class PlainHost(Quiet):
    """Files below `/guide/`, gzip of what it takes for text, ten minutes of caching, the site's 404 page."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.answer(with_body=True)

    def do_HEAD(self) -> None:
        self.answer(with_body=False)

    def answer(self, *, with_body: bool) -> None:
        address = urlsplit(self.path)
        file = Path(self.directory, address.path.lstrip("/"))
        if file.is_dir() and not address.path.endswith("/"):
            query = f"?{address.query}" if address.query else ""
            return self.send({"Location": f"{address.path}/{query}", "Content-Length": "0"}, 301)
        if file.is_dir():
            file /= "index.html"
        status = 200 if file.is_file() else 404
        file = file if status == 200 else Path(self.directory, "guide", "404.html")
        packed = file.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", "")
        body = gzipped(file) if packed else file.read_bytes()
        headers = {
            "Content-Type": self.guess_type(file),
            "Content-Length": str(len(body)),
            "Cache-Control": "max-age=600",
            **({"Content-Encoding": "gzip"} if packed else {}),
        }
        self.send(headers, status)
        if with_body:
            self.wfile.write(body)
        return None

    def send(self, headers: dict[str, str], status: int) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()


@contextmanager
def served_plainly(folder: Path) -> Iterator[str]:
    """Serve a folder with no header of ours: another site."""
    with handled(folder, Quiet) as address:
        yield address


@contextmanager
def plain_host(root: Path) -> Iterator[str]:
    """Serve what lies in `root` under `guide/`; gives the address of the site."""
    with handled(root, PlainHost) as address:
        yield f"{address}guide/"


@contextmanager
def handled(folder: Path, handler: type[SimpleHTTPRequestHandler]) -> Iterator[str]:
    with ThreadingHTTPServer((HOST, 0), partial(handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://{HOST}:{server.server_port}/"
        finally:
            server.shutdown()


@cache
def gzipped(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 6)
