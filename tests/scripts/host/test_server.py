"""The local server sends the site as a host would: types, compression, cache rules, redirects, errors."""

from __future__ import annotations

import gzip
import http.client
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest

from scripts.host.headers import ASK_AGAIN, FOR_EVER
from scripts.host.server import PORTS_TRIED, free_port, serving
from scripts.links.feed import FEED

PAGE = b"<!doctype html><title>A page</title>" + b"<p>Work training</p>" * 50
FILES = {
    "index.html": PAGE,
    "404.html": b"<!doctype html><title>We cannot find that page</title>",
    "calculator/index.html": PAGE,
    "assets.0123456789ab/stylesheets/guide.css": b"body { color: black }",
    "engine/pyodide.asm.0123456789ab.wasm": b"\0asm",
    "engine/pyodide.0123456789ab.js": b"export {}",
    "engine/notes.js": b"export {}",
    "letters/2026-09-01.html": PAGE,
    "data/figures.json": b"[]",
    "answers/norway/answer.json": b"{}",
    "sv/answers/norway/answer.json": b"{}",
    "what-changed/feed.xml": b"<feed/>",
    "data-for-others/figures.json": b"[]",
}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("site")
    for name, content in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / "index.html.br").write_bytes(brotli.compress(PAGE))
    (folder / "index.html.gz").write_bytes(gzip.compress(PAGE))
    with serving(folder) as address:
        yield address


class Response:
    def __init__(self, address: str, path: str, method: str = "GET", **headers: str) -> None:
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=5)
        connection.request(method, path, headers={k.replace("_", "-"): v for k, v in headers.items()})
        answer = connection.getresponse()
        self.status, self.body, self.headers = answer.status, answer.read(), answer.headers
        connection.close()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/assets.0123456789ab/stylesheets/guide.css", "text/css"),
        ("/engine/pyodide.asm.0123456789ab.wasm", "application/wasm"),
        ("/engine/pyodide.0123456789ab.js", "text/javascript"),
    ],
)
def test_each_file_has_its_type_and_forbids_guessing(address: str, path: str, kind: str) -> None:
    response = Response(address, path)
    assert response.status == 200
    assert response.headers.get_content_type() == kind
    assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("accepted", "sent"), [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("identity", None)]
)
def test_the_smallest_accepted_form_is_sent(address: str, accepted: str, sent: str | None) -> None:
    response = Response(address, "/", Accept_Encoding=accepted)
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress}.get(sent or "", lambda body: body)
    assert response.headers["Content-Encoding"] == sent
    assert "Accept-Encoding" in response.headers["Vary"]
    assert unpack(response.body) == PAGE


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("/", ASK_AGAIN),
        ("/letters/2026-09-01.html", ASK_AGAIN),
        ("/engine/notes.js", ASK_AGAIN),
        ("/engine/pyodide.asm.0123456789ab.wasm", FOR_EVER),
        ("/assets.0123456789ab/stylesheets/guide.css", FOR_EVER),
    ],
)
def test_only_names_that_carry_a_hash_are_kept_for_ever(address: str, path: str, rule: str) -> None:
    assert Response(address, path).headers["Cache-Control"] == rule


def test_an_unchanged_page_is_not_sent_again(address: str) -> None:
    tag = Response(address, "/").headers["ETag"]
    assert Response(address, "/", If_None_Match=tag).status == 304


@pytest.mark.parametrize(
    "path", ["/nothing/such/page", "/nothing/such/page/?q=1", "/../pyproject.toml", "//etc/passwd"]
)
def test_an_unknown_address_gets_the_help_page(address: str, path: str) -> None:
    response = Response(address, path)
    assert response.status == 404
    assert response.body == FILES["404.html"]


def test_the_query_survives_the_missing_slash(address: str) -> None:
    response = Response(address, "/calculator?country=sweden&benefit=none")
    assert response.status == 302
    assert response.headers["Location"] == "calculator/?country=sweden&benefit=none"


def test_head_has_the_headers_and_no_body(address: str) -> None:
    response = Response(address, "/", method="HEAD")
    assert (response.status, response.body) == (200, b"")


def test_writing_is_refused(address: str) -> None:
    assert Response(address, "/", method="POST").status == 405


def test_only_this_machine_is_answered(address: str) -> None:
    assert urlsplit(address).hostname == "127.0.0.1"
    port = urlsplit(address).port or 0
    for other in ("127.0.0.2", "::1"):
        family = socket.AF_INET6 if ":" in other else socket.AF_INET
        with socket.socket(family) as probe:
            assert probe.connect_ex((other, port)) != 0


def test_the_server_stops_with_its_block(tmp_path: Path) -> None:
    with serving(tmp_path) as address:
        port = urlsplit(address).port or 0
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_a_taken_port_is_passed_over() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert port < free_port(port) < port + PORTS_TRIED


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/data/figures.json", "*"),
        ("/answers/norway/answer.json", "*"),
        ("/sv/answers/norway/answer.json", "*"),
        (f"/{FEED}", "*"),
        ("/", None),
        ("/calculator/", None),
        ("/data-for-others/figures.json", None),
        ("/engine/notes.js", None),
    ],
)
def test_scripts_of_other_sites_may_read_data_answers_and_the_feed_and_nothing_else(
    address: str, path: str, allowed: str | None
) -> None:
    response = Response(address, path)
    assert response.status == 200
    assert response.headers["Access-Control-Allow-Origin"] == allowed
