"""One window in each browser, with the two verbs that all of them understand: open an address, run a script.

Playwright drives Chromium of any age, but its own Firefox and WebKit are no browser that people have. Firefox
speaks WebDriver BiDi by itself, WebKitGTK's driver speaks WebDriver: of each, what two verbs take.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from copy import copy
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Protocol, TypeVar

from playwright.sync_api import BrowserType, Page
from websocket import WebSocket, create_connection

from scripts.host.server import HOST, free_port
from scripts.measure.visits import FLAGS

Found = TypeVar("Found")
PATIENCE = 60
"""Seconds: a busy machine is slow, and no test waits this long for nothing."""
MINI_BROWSER = "webkit2gtk-4.*/MiniBrowser"
"""Below the folder of libraries, which is named after the processor."""
LONGEST = 150
"""Seconds that one script may take: over a slow line an engine takes half a minute."""
FIRST_PORT = 4444  # the usual port of a driver
QUIET = {
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}
"""What Firefox would ask of its maker when it starts."""


class Window(Protocol):
    def open(self, address: str) -> None:
        """Load a page, and wait until it has loaded."""

    def run(self, function: str, *given: Any) -> Any:
        """What a JavaScript function, which may be async, gives for these arguments on the page."""

    def another(self) -> AbstractContextManager[Window]:
        """A second tab of the same browser."""


class WindowError(Exception):
    """A browser did not do what it was asked; the text is its own."""


class Chromium:
    """A window of Chromium, of any age."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open(self, address: str) -> None:
        self.page.goto("about:blank")  # to the same page with other answers a browser would only scroll
        self.page.goto(address)

    def run(self, function: str, *given: Any) -> Any:
        return self.page.evaluate(f"(given) => ({function})(...given)", list(given))

    @contextmanager
    def another(self) -> Iterator[Window]:
        with self.page.context.new_page() as page:
            yield Chromium(page)


class Firefox:
    """A window of Firefox, by WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/"""

    def __init__(self, socket: WebSocket) -> None:
        self.socket = socket
        self.asked = 0
        self.ask("session.new", capabilities={})
        self.context = self.ask("browsingContext.getTree")["contexts"][0]["context"]

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self.asked += 1
        self.socket.send(json.dumps({"id": self.asked, "method": method, "params": parameters}))
        while (reply := json.loads(self.socket.recv())).get("id") != self.asked:
            pass  # an event, of which there may be any number
        if reply["type"] == "error":
            raise WindowError(f"{method}: {reply['message']}")
        result: dict[str, Any] = reply["result"]
        return result

    def open(self, address: str) -> None:
        for each in ("about:blank", address):
            self.ask("browsingContext.navigate", context=self.context, url=each, wait="complete")

    def run(self, function: str, *given: Any) -> Any:
        result = self.ask(
            "script.callFunction",
            functionDeclaration=f"async (given) => "
            f"JSON.stringify(await ({function})(...JSON.parse(given)) ?? null)",
            arguments=[{"type": "string", "value": json.dumps(given)}],
            awaitPromise=True,
            target={"context": self.context},
        )
        if result["type"] == "exception":
            raise WindowError(result["exceptionDetails"]["text"])
        return json.loads(result["result"]["value"])

    @contextmanager
    def another(self) -> Iterator[Window]:
        tab = copy(self)
        tab.context = self.ask("browsingContext.create", type="tab")["context"]
        yield tab
        self.ask("browsingContext.close", context=tab.context)


class WebKit:
    """A window of WebKitGTK, by WebDriver: https://www.w3.org/TR/webdriver2/"""

    def __init__(self, port: int) -> None:
        self.driver = HTTPConnection(HOST, port, timeout=LONGEST)
        (browser, *_) = Path("/usr/lib").glob(f"*/{MINI_BROWSER}")
        options = {"binary": str(browser), "args": ["--automation"]}
        longest = {"script": LONGEST * 1000}
        wanted = {"alwaysMatch": {"webkitgtk:browserOptions": options, "timeouts": longest}}
        self.session = ""
        self.session = f"/{self.ask('', capabilities=wanted)['sessionId']}"
        self.tab = self.ask("/window", "GET")

    def ask(self, path: str, method: str = "POST", **parameters: Any) -> Any:
        self.driver.request(method, f"/session{self.session}{path}", json.dumps(parameters))
        value = json.load(self.driver.getresponse())["value"]
        if isinstance(value, dict) and "error" in value:
            raise WindowError(value["message"])
        return value

    def turn_to(self) -> None:
        """The driver speaks to one tab at a time."""
        self.ask("/window", handle=self.tab)

    def open(self, address: str) -> None:
        self.turn_to()
        for each in ("about:blank", address):
            self.ask("/url", url=each)

    def run(self, function: str, *given: Any) -> Any:
        self.turn_to()
        done, fault = self.ask(
            "/execute/async",
            script=f"""const [given, tell] = arguments;
              Promise.resolve().then(() => ({function})(...JSON.parse(given)))
                .then((value) => tell([value ?? null, null]), (error) => tell([null, String(error)]));""",
            args=[json.dumps(given)],
        )
        if fault:
            raise WindowError(fault)
        return done

    @contextmanager
    def another(self) -> Iterator[Window]:
        tab = copy(self)
        tab.tab = self.ask("/window/new", type="tab")["handle"]
        yield tab
        tab.turn_to()
        self.ask("/window", "DELETE")
        self.turn_to()


@contextmanager
def chromium(kind: BrowserType, path: str) -> Iterator[Window]:
    browser = kind.launch(executable_path=path, args=FLAGS)
    try:
        yield Chromium(browser.new_context().new_page())
    finally:
        browser.close()


@contextmanager
def firefox(path: str) -> Iterator[Window]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        prefs = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in QUIET.items()]
        Path(profile, "user.js").write_text("".join(prefs))
        log = Path(profile, "log")
        command = [path, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"]
        with log.open("w") as out, started(command, stdout=out, stderr=out):
            listening = wait_for(lambda: re.search(r"listening on (ws://\S+)\s", log.read_text()))
            socket = create_connection(f"{listening[1]}/session", timeout=LONGEST, suppress_origin=True)
            try:
                yield Firefox(socket)
            finally:
                socket.close()


@contextmanager
def webkit(path: str) -> Iterator[Window]:
    """It has no mode without a screen, so it is given one."""
    with screen() as display:
        port = free_port(FIRST_PORT)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with started([path, f"--port={port}", f"--host={HOST}"], env={"DISPLAY": display}, **quiet):
            wait_for(lambda: answers(port))
            window = WebKit(port)
            try:
                yield window
            finally:
                window.ask("", "DELETE")


def answers(port: int) -> bool:
    connection = HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", "/status")
    except OSError:
        return False
    return connection.getresponse().status == 200


@contextmanager
def screen() -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with started(command, pass_fds=[writing], stderr=subprocess.DEVNULL):
        os.close(writing)
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"


@contextmanager
def started(command: list[str], *, env: dict[str, str] | None = None, **options: Any) -> Iterator[None]:
    process = subprocess.Popen(command, env={**os.environ, **(env or {})}, **options)
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(look: Callable[[], Found | None]) -> Found:
    """What a look finds, once it finds something. Raises WindowError."""
    until = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > until:
            raise WindowError(f"a browser did not start within {PATIENCE} seconds")
        time.sleep(0.05)
    return found
