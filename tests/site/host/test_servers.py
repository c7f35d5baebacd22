"""The servers that we configure say of every kind of file what our list says, and send it packed."""

from __future__ import annotations

import http.client
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import brotli
import pytest

from scripts.host.headers import HEADERS, TYPES, headers_of
from scripts.host.server import serving
from scripts.measure.servers import caddy_serving, nginx_serving
from scripts.paths import HOST, ROOT

BELOW = "/guide/"
PAGES = ("", "calculator/", "sv/answers/norway/", "answers/", "norway/money/", "which-programme/", "nb/")


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Message
    body: bytes


def ask(address: str, path: str, accepted: str = "br, gzip") -> Reply:
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    connection.request("GET", parts.path + path, headers={"Accept-Encoding": accepted})
    answer = connection.getresponse()
    reply = Reply(answer.status, answer.headers, answer.read())
    connection.close()
    return reply


@pytest.fixture(scope="module")
def below(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the site lies below the top."""
    top = tmp_path_factory.mktemp("top")
    (top / BELOW.strip("/")).symlink_to(folder)
    return top


@pytest.fixture(
    scope="module", params=["our own", "nginx", "nginx below", "Caddy", "Caddy below", "container"]
)
def address(
    request: pytest.FixtureRequest, folder: Path, below: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    match request.param:
        case "our own":
            with serving(folder) as address:
                yield address
        case "nginx":
            with nginx_serving(folder) as (address, _id):
                yield address
        case "nginx below":
            with nginx_serving(below, BELOW) as (address, _id):
                yield address
        case "Caddy":
            with caddy_serving(folder) as address:
                yield address
        case "Caddy below":
            with caddy_serving(below, BELOW) as address:
                yield address
        case "container":
            inside = tmp_path_factory.mktemp("container")
            for source, target in re.findall(
                r"^COPY (\S+) /(\S+)$", (HOST / "Containerfile").read_text(), re.MULTILINE
            ):
                place = inside / target.rstrip("/")
                place.parent.mkdir(parents=True, exist_ok=True)
                place.symlink_to(ROOT / source)
            with caddy_serving(inside / "srv", file=inside / "etc/caddy/Caddyfile") as address:
                yield address


def one_of_each(site: Path) -> list[str]:
    """A file of each type that is not a page, by its path, and one whose name holds no hash."""
    files = [path for path in site.rglob("*") if path.suffix in TYPES and path.suffix != ".html"]
    return [str(path.relative_to(site)) for path in {path.suffix: path for path in sorted(files)}.values()]


def test_every_kind_of_file_has_its_type_and_its_headers_and_is_packed(address: str, folder: Path) -> None:
    for path in (*PAGES, *one_of_each(folder)):
        reply = ask(address, path)
        file = folder / path / "index.html" if path.endswith("/") or not path else folder / path
        assert reply.status == 200, path
        assert reply.headers["Content-Type"].replace('"', "") == TYPES[file.suffix], path
        for header in HEADERS:
            assert reply.headers[header.name] == (header.of(f"/{path}") or None), (path, header.name)
        packed = file.with_name(f"{file.name}.br")
        if packed.exists():
            assert reply.headers["Content-Encoding"] == "br", path
            assert reply.headers["Vary"] == "Accept-Encoding", path
            assert brotli.decompress(reply.body) == file.read_bytes(), path
            assert ask(address, path, "gzip").headers["Content-Encoding"] == "gzip", path
        else:
            assert reply.body == file.read_bytes(), path


def test_what_is_not_found_gets_our_page_which_nobody_keeps(address: str, folder: Path) -> None:
    for path in ("nothing/such/page/", "engine/missing.0123456789ab.js", "answers/nothing/"):
        reply = ask(address, path)
        assert reply.status == 404, path
        assert brotli.decompress(reply.body) == (folder / "404.html").read_bytes()
        assert reply.headers["Content-Type"].replace('"', "") == TYPES[".html"]
        expected = headers_of("/404.html")
        assert reply.headers["Cache-Control"] == expected["Cache-Control"]
        assert reply.headers["Access-Control-Allow-Origin"] in (None, "*")


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("calculator?country=norway", "calculator/?country=norway"),
        ("sv/calculator?country=norway&on=2026-01-01", "sv/calculator/?country=norway&on=2026-01-01"),
        ("calculator", "calculator/"),
        ("en/about/?a=b", "about/?a=b"),
        ("en/", ""),
        ("no/norway/", "nb/norway/"),
    ],
)
def test_redirects_keep_the_query(address: str, path: str, leads_to: str) -> None:
    reply = ask(address, path)
    assert reply.status in (301, 302, 308)
    assert urljoin(address + path, reply.headers["Location"]) == address + leads_to


@pytest.mark.parametrize(
    "path", ["en//example.org/", "en/%5Cexample.org/", "no//example.org", "/example.org"]
)
def test_no_redirect_leads_to_another_site(address: str, path: str) -> None:
    leads_to = urljoin(address, ask(address, path).headers["Location"] or "")
    assert leads_to.startswith(address), leads_to
    assert "\\" not in leads_to
