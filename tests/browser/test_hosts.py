"""The built site, put on the web servers of others: on each of them somebody gets an answer with dates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from math import ceil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from calculator.words import DEFAULT
from scripts.engine.build import WORKER_ROLE, describe, frozen_role
from scripts.host.server import HOST, free_port
from scripts.measure.servers import FIRST_PORT, caddy_serving, lighttpd_serving, nginx_serving

from .plain_host import plain_host
from .visit import Calculator, visiting

QUERY = "country=norway&little-experience=yes&reduced-capability=no&start=2026-12-01"
Host = Callable[[Path, Path], AbstractContextManager[str]]
"""A web server with the site at its top, or in a folder where it lies under `guide/`; gives its address."""

NOTE_AMOUNTS = """() => {
  const said = document.querySelector("[data-shown=downloading]");
  window.amounts = [];
  const look = new MutationObserver(() => amounts.push(said.textContent));
  look.observe(said, { subtree: true, childList: true });
}"""

UNKNOWN_TO_CADDY = """\
{{
	admin off
}}
http://{host}:{port} {{
	root * {site}
	file_server
}}
"""


@contextmanager
def plain_nginx(site: Path, _: Path) -> Iterator[str]:
    with nginx_serving(site, ours=False) as (address, _id):
        yield address


@contextmanager
def our_nginx(_: Path, folder: Path) -> Iterator[str]:
    with nginx_serving(folder, "/guide/") as (address, _id):
        yield address


@contextmanager
def plain_lighttpd(site: Path, _: Path) -> Iterator[str]:
    with lighttpd_serving(site) as address:
        yield address


@contextmanager
def plain_caddy(site: Path, folder: Path) -> Iterator[str]:
    port = free_port(FIRST_PORT)
    file = folder / "Caddyfile"
    file.write_text(UNKNOWN_TO_CADDY.format(host=HOST, port=port, site=site), "utf-8")
    with caddy_serving(site, file=file, port=port) as address:
        yield address


@contextmanager
def our_caddy(site: Path, _: Path) -> Iterator[str]:
    with caddy_serving(site) as address:
        yield address


@contextmanager
def pages(_: Path, folder: Path) -> Iterator[str]:
    with plain_host(folder) as address:
        yield address


@pytest.fixture
def below(folder: Path, tmp_path: Path) -> Path:
    """A folder in which the site lies under `guide/`."""
    (tmp_path / "guide").symlink_to(folder)
    return tmp_path


@pytest.mark.parametrize("host", [plain_nginx, our_nginx, plain_lighttpd, plain_caddy, our_caddy, pages])
def test_somebody_gets_an_answer(browser: Browser, folder: Path, below: Path, host: Host) -> None:
    with host(folder, below) as address, visiting(browser, address) as visit:
        calculator = Calculator(visit)
        calculator.open(QUERY)
        calculator.shows(QUERY)
        calculator.is_in("ready")


@pytest.mark.parametrize("host", [our_caddy, pages, plain_caddy, plain_nginx])
def test_amounts_are_those_of_the_host(browser: Browser, folder: Path, below: Path, host: Host) -> None:
    """Packed as we packed it, as the host did, or not at all."""
    with host(folder, below) as address, visiting(browser, address) as visit:
        sent = visit.context.request.head(
            f"engine/{describe()[frozen_role(DEFAULT)].name}", headers={"Accept-Encoding": "gzip, br"}
        )
        megabytes = f"{int(sent.headers['content-length']) / 1e6:.1f} MB"
        visit.page.goto("offline/")
        whole = int(sent.headers["content-length"]) + describe()[WORKER_ROLE].download_bytes
        kept = visit.page.locator(".offline [data-fill=engine]")
        expect(kept).to_have_text(f"{ceil(whole / 1e5) / 10:.1f}")
        calculator = Calculator(visit)
        calculator.open()
        expect(calculator.engine.locator("[data-shown=idle]")).to_contain_text(f"up to {megabytes}")
        visit.page.evaluate(NOTE_AMOUNTS)
        calculator.choose("country", "norway")
        calculator.is_in("ready")
        assert visit.page.evaluate("() => amounts.at(-1)").endswith(f"{megabytes[:3]} of {megabytes}.")


@pytest.mark.parametrize("path", ["nothing", "sv/nothing/at/all/"])
def test_the_page_for_what_is_not_found_has_its_style_wherever_the_site_lies(
    browser: Browser, below: Path, path: str
) -> None:
    with plain_host(below) as address, visiting(browser, address) as visit:
        visit.provoke(r"404|MIME type|off-origin request: http://127[\d.:]+/")
        response = visit.page.goto(path)
        assert response
        assert response.status == 404
        door = visit.page.locator(".card a").first
        expect(door).to_have_attribute("href", "/guide/sweden/")
        visit.page.wait_for_function("getComputedStyle(document.body).getPropertyValue('--accent')")
        with visit.page.expect_navigation():
            door.click()
        assert visit.page.url == f"{address}sweden/"


EVAL = """() => new Promise((resolve) => setTimeout(() => {
  try { resolve(eval("'has run'")); } catch (error) { resolve(error.name); }
}))"""
"""In a task of its own: what the tools of developers run may do all."""
ELSEWHERE = """() => new Promise((resolve) => {
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
  const request = new XMLHttpRequest();
  request.addEventListener("loadend", () => setTimeout(resolve, 1000, "sent"));
  request.open("GET", "http://example.org/");
  request.send();
})"""


def test_the_engine_runs_no_text_as_a_script_and_reaches_no_other_site(
    browser: Browser, folder: Path, below: Path
) -> None:
    with our_caddy(folder, below) as address, visiting(browser, address) as visit:
        visit.provoke("Content Security Policy|http://example.org/")
        calculator = Calculator(visit)
        calculator.open(QUERY)
        calculator.is_in("ready")
        (worker,) = visit.page.workers
        assert worker.evaluate(EVAL) == "EvalError"
        assert worker.evaluate(ELSEWHERE) == "connect-src"
