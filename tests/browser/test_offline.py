"""The guide without a network, for whoever asked to keep it; nothing is kept for anybody else."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.engine.build import describe
from scripts.host.server import free_port, serving
from scripts.kept import share_tree
from scripts.languages import DEFAULT
from scripts.offline.copy import LIST, write_copy, write_worker
from scripts.paths import SITE

from .test_accessibility import findings
from .visit import PATIENCE, STORED, Calculator, Visit

FOLDERS = ("offline", "calculator", "search", "engine", "privacy")
ANSWER = "country=norway&little-experience=yes&start=2026-12-01"
OLDER, NEWER = "0000aaaa", "1111bbbb"

# Whether the kept list comes to be that of a day.
KEPT_DAY = """async ([list, day]) => {
  for (let tries = 0; tries < 400; tries += 1) {
    const kept = await (await caches.match(list)).json();
    if (kept.day === day) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}"""
# Lets the script that keeps the guide do so many more steps, and hangs in the next.
HANG_AFTER = """(steps) => {
  let left = steps;
  self.hung = new Promise((resolve) => {
    for (const [whose, name] of [[self, "fetch"], [Cache.prototype, "put"]]) {
      const step = whose[name];
      whose[name] = function (...given) {
        if (left-- > 0) return step.apply(this, given);
        resolve();
        return new Promise(() => {});
      };
    }
  });
}"""


class Host:
    """A host that holds a small part of the site, and that can be taken away."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port(8700)
        self.running: AbstractContextManager[str] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> None:
        self.running = serving(self.folder, self.port)
        self.running.__enter__()

    def stop(self) -> None:
        if self.running:
            self.running.__exit__(None, None, None)
        self.running = None

    def publish(self, version: str, day: date) -> None:
        """A site of which every page and every style says the version."""
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in FOLDERS:
            share_tree(SITE / name, self.folder / name)
        shutil.copy(SITE / "index.html", self.folder)
        (assets,) = SITE.glob("assets.*")
        named = f"assets.{version}"
        share_tree(assets, self.folder / named)
        styles = self.folder / named / "guide.css"
        text = styles.read_text("utf-8")
        styles.unlink()  # it is shared with the built site
        styles.write_text(f"{text}\n:root {{ --version: {version}; }}\n", "utf-8")
        for page in self.folder.rglob("index.html"):
            text = page.read_text("utf-8").replace(assets.name, named)
            page.unlink()
            page.write_text(text.replace("</main>", f'<p id="version">{version}</p></main>'), "utf-8")
        for packed in (*self.folder.rglob("*.br"), *self.folder.rglob("*.gz")):
            packed.unlink()
        write_worker(self.folder)
        write_copy(self.folder, self.folder, DEFAULT, describe(), day)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    host = Host(tmp_path / "site")
    host.publish(OLDER, date(2026, 11, 25))
    host.start()
    yield host
    host.stop()


@pytest.fixture
def reader(browser: Browser, host: Host) -> Iterator[Visit]:
    """Somebody who keeps the guide, and so is not asked at the end whether anything is stored."""
    with browser.new_context(base_url=host.address, locale="en-US") as context:
        context.set_default_timeout(PATIENCE)
        visit = Visit(context, host.address)
        yield visit
        assert [text for text in visit.noticed if "Failed to load resource" not in text] == []


def keep(page: Page, *, with_dates: bool = False) -> None:
    page.goto("offline/")
    if with_dates:
        page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Keep this guide").click()
    says(page, "The guide is on this device now.")
    expect(page.get_by_role("button", name="Look for a newer one")).to_be_focused()


def says(page: Page, text: str) -> None:
    expect(page.locator(".offline [role=status]")).to_have_text(re.compile(text))


def stored(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(STORED)
    return {place: what for place, what in found.items() if what}


def versions(page: Page) -> set[str]:
    """What pages and their styles say: a guide that came in parts would say two things."""
    found = set()
    for path in ("", "privacy/", "offline/"):
        page.goto(path)
        found.add(page.locator("#version").inner_text())
        found.add(page.evaluate("getComputedStyle(document.body).getPropertyValue('--version').trim()"))
    return found


def kill(page: Page) -> None:
    """Stop the script that keeps the guide, as a browser may at any moment."""
    session = page.context.new_cdp_session(page)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    session.detach()


def paths(host: Host) -> set[str]:
    held = json.loads((host.folder / LIST).read_text("utf-8"))
    return {file["path"] for file in (held["pages"], *held["files"])}


def test_the_page_that_offers_it_keeps_nothing_by_itself(visit: Visit, page: Page) -> None:
    page.goto("offline/")
    expect(page.get_by_role("button", name="Keep this guide")).to_be_visible()
    expect(page.locator("[data-fill=engine]")).to_have_text(re.compile(r"^\d\.\d$"))
    visit.check()


def test_a_kept_guide_answers_with_dates_without_a_network(reader: Visit, host: Host) -> None:
    page, calculator = reader.page, Calculator(reader)
    keep(page, with_dates=True)
    host.stop()
    page.reload()
    expect(page.locator(".kept-note")).to_contain_text("25 November 2026")
    expect(page.get_by_text("It counts with dates too.")).to_be_visible()
    assert findings(page) == []
    calculator.open(ANSWER)
    calculator.shows(ANSWER)
    page.get_by_role("searchbox").fill("cookies")
    expect(page.locator(".search-results a").first).to_have_attribute("href", re.compile("/privacy/"))
    page.goto("privacy")  # as somebody types it
    assert page.url == f"{host.address}privacy/"
    page.goto("norway/money/")
    assert page.url == f"{host.address}offline/#not-kept"


def test_without_the_part_for_dates_the_book_answers(reader: Visit, host: Host) -> None:
    keep(reader.page)
    host.stop()
    calculator = Calculator(reader)
    calculator.open(ANSWER)
    calculator.is_in("failed")
    expect(calculator.headline).to_have_text("You may be offered work training for up to 12 months.")


def test_an_update_that_is_broken_off_shows_nothing_of_the_new_version(reader: Visit, host: Host) -> None:
    page = reader.page
    keep(page)
    before = paths(host)
    host.publish(NEWER, date(2026, 11, 26))
    steps = 2 * len(paths(host) - before) + 2  # each missing file is fetched and kept, and so is the list
    host.stop()
    for moment in (0, 1, 2, steps // 2, steps - 1):
        assert versions(page) == {OLDER}, moment
        host.start()
        [script] = page.context.service_workers
        script.evaluate(HANG_AFTER, moment)
        page.get_by_role("button", name="Look for a newer one").click()
        script.evaluate("() => self.hung")
        kill(page)
        host.stop()
    assert versions(page) == {OLDER}
    host.start()
    page.get_by_role("button", name="Look for a newer one").click()
    says(page, "This is the newest copy.")
    host.stop()
    assert versions(page) == {NEWER}


def test_it_updates_itself_when_there_is_a_network(reader: Visit, host: Host) -> None:
    page = reader.page
    keep(page)
    host.publish(NEWER, date(2026, 11, 26))
    kill(page)  # a day later it has long been stopped
    page.goto("")
    assert page.locator("#version").inner_text() == NEWER, "while there is a network, pages come from there"
    assert page.evaluate(KEPT_DAY, [f"{host.address}{LIST}", "26 November 2026"])
    host.stop()
    assert versions(page) == {NEWER}


def test_versions_share_what_has_not_changed(reader: Visit, host: Host) -> None:
    page = reader.page
    keep(page, with_dates=True)
    host.publish(NEWER, date(2026, 11, 26))
    for file in (host.folder / "engine").iterdir():
        file.unlink()  # who asks for it again finds nothing
    page.get_by_role("button", name="Look for a newer one").click()
    says(page, "This is the newest copy.")


def test_removing_it_leaves_nothing(reader: Visit, host: Host) -> None:
    page = reader.page
    keep(page)
    assert stored(page).keys() == {"caches", "serviceWorkers"}
    page.get_by_role("button", name="Remove it").click()
    says(page, "Nothing of the guide is kept")
    assert stored(page) == {}
    page.goto("privacy/")
    assert page.locator(".kept-note").count() == 0
    assert stored(page) == {}


@pytest.mark.parametrize("fault", ["gone", "other"])
def test_a_copy_that_does_not_come_whole_leaves_nothing(reader: Visit, host: Host, fault: str) -> None:
    page = reader.page
    [styles] = host.folder.glob("assets.*/guide.css")
    styles.unlink()
    if fault == "other":
        styles.write_text("body { color: red }", "utf-8")
    page.goto("offline/")
    page.get_by_role("button", name="Keep this guide").click()
    says(page, "could not be fetched whole, so nothing has changed")
    assert stored(page) == {}
