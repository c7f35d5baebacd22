"""A server of the site whose files can be broken in every way that a network breaks files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calculator.words import DEFAULT
from scripts.engine.build import WORKER_ROLE, describe, frozen_role
from scripts.host.server import Site

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

WORKER = WORKER_ROLE
FROZEN = frozen_role(DEFAULT)
LOG_IN_PAGE = b"<!doctype html><title>Log in</title><p>Log in to use this network."
GIVE_UP = 60  # seconds for which a stalled file is held at most


@dataclass
class Response:
    """What a server sends; `promised` is the length that it announces."""

    body: Iterable[bytes]
    promised: int
    status: str = "200 OK"
    kind: str | None = None
    without: str = ""
    """A header that is left out."""
    keep: str = ""
    """What it says of how long it may be kept, if that is not what the site says."""


Fault = Callable[["FaultySite", bytes], Response]


def missing(_site: FaultySite, _content: bytes) -> Response:
    return Response([b"Not found"], 9, "404 Not Found", "text/plain")


def server_error(_site: FaultySite, _content: bytes) -> Response:
    return Response([b"Sorry"], 5, "500 Internal Server Error", "text/plain")


def truncated(_site: FaultySite, content: bytes) -> Response:
    return Response([half(content)], len(half(content)))


def changed(_site: FaultySite, content: bytes) -> Response:
    middle = len(content) // 2
    # A line of its own: in a script the middle may lie in a comment.
    return Response([content[:middle] + b"\n\\\0\\" + content[middle + 4 :]], len(content))


def wrong_type(_site: FaultySite, _content: bytes) -> Response:
    return Response([LOG_IN_PAGE], len(LOG_IN_PAGE), kind="text/html")


def dropped(_site: FaultySite, content: bytes) -> Response:
    return Response([half(content)], len(content))


def stalled(site: FaultySite, content: bytes) -> Response:
    def body() -> Iterator[bytes]:
        yield half(content)
        site.stalling.set()
        site.go_on.wait(GIVE_UP)

    return Response(body(), len(content))


def other_at_second_sight() -> Fault:
    """What is checked is right, and what is loaded after it is not; nothing of it may be kept."""
    asked = count()

    def fault(_site: FaultySite, content: bytes) -> Response:
        body = b"}" + content if next(asked) else content
        return Response([body], len(body), keep="no-store")

    return fault


def beginning_with(code: str) -> Fault:
    """A script before which another runs: a browser that lacks something."""
    return lambda _site, content: Response([code.encode() + content], len(code.encode() + content))


def half(content: bytes) -> bytes:
    return content[: len(content) // 2]


@dataclass
class FaultySite(Site):
    """The built site, but for what `faults` names: an engine's file by its role, any other by its path."""

    folder: Path
    faults: dict[str, Fault] = field(default_factory=dict)
    go_on: threading.Event = field(default_factory=threading.Event)
    stalling: threading.Event = field(default_factory=threading.Event)
    """Set once half of a stalled file is sent, and nothing more arrives."""

    asked: set[str] = field(default_factory=set)
    """What was asked for so far, named in the same way."""

    def __post_init__(self) -> None:
        super().__init__(self.folder)
        self.roles = {f"/engine/{file.name}": file.role for file in describe().files}

    def break_(self, role: str, fault: Fault) -> None:
        self.go_on.clear()
        self.stalling.clear()
        self.faults[role] = fault

    def mend(self) -> None:
        self.faults.clear()
        self.go_on.set()

    def __call__(self, request: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = str(request["PATH_INFO"])
        role = self.roles.get(path, path)
        self.asked.add(role)
        fault = self.faults.get(role)
        if fault is None:
            return super().__call__(request, start_response)
        request.pop("HTTP_ACCEPT_ENCODING", None)  # a compressed file would break in its own way
        sent: list[tuple[str, str]] = []

        def collect(_status: str, headers: list[tuple[str, str]], *_rest: Any) -> None:
            sent.extend(headers)

        content = b"".join(super().__call__(request, collect))  # type: ignore[arg-type]
        response = fault(self, content)
        headers = {**dict(sent), "Content-Length": str(response.promised)}
        headers.pop(response.without, None)
        if response.kind:
            headers["Content-Type"] = response.kind
        if response.keep:
            headers["Cache-Control"] = response.keep
        start_response(response.status, list(headers.items()))
        return response.body
