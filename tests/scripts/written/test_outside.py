"""Links to other sites are found wherever they stand, and each that is gone is named with what names it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from calculator.law.quoted import SOURCES
from scripts.written.outside import Fate, Tried, in_turn, links, report, tried
from scripts.written.pages import Page, read_pages

ANSWERS = {"/there": 200, "/gone": 410, "/nowhere": 404, "/refused": 403, "/moved": 301}


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(ANSWERS[self.path])
        if self.path == "/moved":
            self.send_header("Location", "/there")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing: pytest says enough."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize(
    ("path", "fate"),
    [
        ("/there", Fate.THERE),
        ("/gone", Fate.GONE),
        ("/nowhere", Fate.GONE),
        ("/refused", Fate.UNKNOWN),
        ("/moved", Fate.MOVED),
    ],
)
def test_what_a_site_answers_says_what_became_of_a_link(site: str, path: str, fate: Fate) -> None:
    assert tried(site + path).fate is fate


def test_a_site_that_cannot_be_reached_is_not_taken_for_gone() -> None:
    assert tried("http://127.0.0.1:1/").fate is Fate.UNKNOWN


def test_every_source_and_every_link_of_a_page_is_tried_once() -> None:
    page = Page(
        "en/a.md",
        {},
        (
            (7, '[A](https://a.se/x#part) <a href="https://b.no/">B</a> [C](c.md)'),
            (8, "[D](https://d.example/)"),
        ),
        (),
    )
    found = links([page])
    assert found["https://a.se/x"] == ["docs/en/a.md, line 7"]
    assert found["https://b.no/"] == ["docs/en/a.md, line 7"]
    assert not [address for address in found if "example" in address or "#" in address]
    assert {source.document.address.partition("#")[0] for source in SOURCES.values()} <= found.keys()
    assert links(read_pages()).keys() >= {"https://www.nav.no/", "https://arbetsformedlingen.se/"}


def test_a_site_is_not_asked_twice_in_a_second() -> None:
    now, asked = 0.0, []

    def wait(seconds: float) -> None:
        nonlocal now
        now += seconds

    def ask(address: str) -> Tried:
        nonlocal now
        asked.append((address, now))
        now += 0.25
        return Tried(address, Fate.THERE)

    list(in_turn(["https://a.se/1", "https://a.se/2", "https://b.no/"], ask, wait, lambda: now))
    assert asked == [("https://a.se/1", 0.0), ("https://a.se/2", 1.25), ("https://b.no/", 1.5)]


def test_what_is_gone_comes_first_with_what_names_it() -> None:
    found = [
        Tried("https://a.se/", Fate.THERE),
        Tried("https://b.no/", Fate.UNKNOWN, "403 Forbidden"),
        Tried("https://c.se/", Fate.GONE, "404 Not Found"),
    ]
    said = list(report(found, {"https://b.no/": ["b"], "https://c.se/": ["docs/en/c.md, line 3", "sfs-1"]}))
    assert said == [
        "3 links to other sites: 1 are there.",
        "",
        Fate.GONE.value,
        "  https://c.se/ (404 Not Found)",
        "    named by docs/en/c.md, line 3; sfs-1",
        "",
        Fate.UNKNOWN.value,
        "  https://b.no/ (403 Forbidden)",
        "    named by b",
    ]
