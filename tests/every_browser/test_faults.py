"""What goes wrong on real devices and networks leaves the right answer or a way to it, in every browser."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from calculator.words import DEFAULT
from calculator.words.site import site_words_of
from scripts.host.server import serving
from scripts.measure.windows import Window
from scripts.paths import SITE
from tests.browser import faults
from tests.browser.faults import FROZEN, WORKER, Fault, FaultySite, Response, beginning_with
from tests.browser.visit import headline

from .calculator import Calculator

CAUSES = site_words_of(DEFAULT).causes
PAGE = "/calculator/"
NORWAY = "country=norway&little-experience=yes"
DATED = f"{NORWAY}&start=2026-12-01"
FIRST = "<head>"  # of a page, where scripts of a test go that must run before the page's own
CAUSE = ".engine [data-cause]"
RETRY = ".engine [data-does=retry]"
WASM = "pyodide.asm.wasm"

# A worker that ends without a word after its first answer, as some do when memory is short.
ENDS = """postMessage({ state: "ready" });
addEventListener("message", ({ data: { id } }) => {
  const html = '<div class="summary"><h2 id="answer" data-announce="">Old answer</h2></div>';
  postMessage({ state: "answered", id, answer: { html, errors: [] } });
  close();
}, { once: true });"""
POLICY = "Content-Security-Policy"
# A worker that tries what a policy forbids, and tells the page what ran.
PROBE = """const ran = [];
try {
  (0, eval)("1");
  ran.push("eval");
} catch {}
await fetch("OTHER", { mode: "no-cors" }).then(() => ran.push("request"), () => {});
postMessage({ state: "failed", cause: { kind: "missing", file: ran.join(" and ") || "nothing", status: 0 } });
"""
# The clock of the page, or of its worker, that a test moves on by days; Python asks it too.
CLOCK = """{
  let shift = 0;
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) { super(...(given.length ? given : [RealDate.now() + shift])); }
    static now() { return RealDate.now() + shift; }
  };
  new BroadcastChannel("clock").addEventListener("message", ({ data }) => {
    shift = data * 86_400_000;
    new BroadcastChannel("moved").postMessage(data);
  });
}
"""
MOVE_ON = """(days) => new Promise((resolve, reject) => {
  setTimeout(reject, 20_000, new Error("a clock does not move"));
  let clocks = 2;
  new BroadcastChannel("moved").addEventListener("message", () => (clocks -= 1) || resolve());
  new BroadcastChannel("clock").postMessage(days);
})"""
WAKE = "() => void document.dispatchEvent(new Event('visibilitychange'))"
FORBIDDING = """
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
  Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
Object.defineProperty(Document.prototype, "cookie", {
  get() { throw new DOMException("denied", "SecurityError"); },
});
"""
TRANSLATE = """() => {
  const walker = document.createTreeWalker(document.querySelector(".calculator"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim()) continue;
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text);
  }
}"""
HEADLINE = "() => document.querySelector('#answer')?.textContent"
WAYS = """() => [...document.querySelectorAll('.calculator a[href*="answers/"]')]
  .filter((link) => link.getClientRects().length).length > 0"""

Broken = tuple[FaultySite, str]


def replaced_by(content: str, kind: str, without: str = "") -> Fault:
    body = content.encode()
    return lambda _site, _content: Response([body], len(body), kind=kind, without=without)


def with_script(code: str) -> Fault:
    """The page with a script that runs before its own. Its policy would forbid it, so it goes."""

    def change(_site: FaultySite, content: bytes) -> Response:
        page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", content.decode())
        changed = page.replace(FIRST, f"{FIRST}<script>{code}</script>", 1).encode()
        return Response([changed], len(changed), without=POLICY)

    return change


def script_of_the_form() -> str:
    (path,) = SITE.glob("assets.*/calculator/form.js")
    return f"/{path.relative_to(SITE).as_posix()}"


def too_old_for_modules(_site: FaultySite, content: bytes) -> Response:
    body = content.replace(b'type="module"', b'type="of-the-future"')
    return Response([body], len(body))


@pytest.mark.parametrize("lack", ["log-in page", "no script that it can read", "no modules at all"])
def test_without_the_forms_script_the_page_leads_to_the_answers(
    window: Window, faulty: Broken, lack: str
) -> None:
    """A network that wants a log-in first sends its own page; a browser may be too old for the script."""
    site, address = faulty
    match lack:
        case "log-in page":
            site.break_(script_of_the_form(), replaced_by(faults.LOG_IN_PAGE.decode(), "text/html"))
        case "no script that it can read":
            site.break_(script_of_the_form(), replaced_by("what nobody can read", "text/javascript"))
        case _:
            site.break_(PAGE, too_old_for_modules)
    calculator = Calculator(window, address)
    calculator.open("country=sweden")
    assert calculator.run(WAYS)


@pytest.mark.parametrize("changes", [("sweden",), ("sweden", "norway", "sweden")], ids=["once", "quickly"])
def test_worker_that_ends_without_a_word_is_noticed(
    window: Window, faulty: Broken, changes: tuple[str, ...]
) -> None:
    """At once the old answer is marked, and long before half a minute the new one is there."""
    site, address = faulty
    site.break_(WORKER, replaced_by(ENDS, "text/javascript"))
    calculator = Calculator(window, address)
    calculator.open("country=norway&start=2026-12-01")
    calculator.becomes("Old answer", HEADLINE)
    busy = calculator.run(
        """(changes) => {
          const options = document.querySelector(".questions");
          for (const value of changes) options.querySelector(`[value="${value}"]`).click();
          return document.querySelector(".answer").getAttribute("aria-busy");
        }""",
        changes,
    )
    assert busy == "true"
    calculator.is_in("failed")
    calculator.shows("country=sweden")
    assert calculator.text(CAUSE) == CAUSES["stalled"].format(seconds=2)


LACKING: dict[str, tuple[str, Fault, str]] = {
    "no worker": (PAGE, with_script("delete window.Worker;"), "blocked"),
    "no WebAssembly": (WORKER, beginning_with("delete globalThis.WebAssembly;\n"), "unsupported"),
    "WebAssembly of long ago": (
        WORKER,
        beginning_with("WebAssembly.validate = () => false;\n"),
        "unsupported",
    ),
    "no memory": (
        WORKER,
        beginning_with("WebAssembly.instantiate = async () => { throw new RangeError('no memory'); };\n"),
        "stopped",
    ),
    "worker that is missing": (WORKER, faults.missing, "blocked"),
    "log-in page": (WASM, faults.wrong_type, "wrong-type"),
    "file that is blocked": (WASM, faults.missing, "missing"),
    "network that goes": (WASM, faults.dropped, "cut-off"),
    "other content": ("calculator.zip", faults.changed, "changed"),
}


@pytest.mark.parametrize("lack", LACKING)
def test_cause_is_said_in_the_sites_own_words(window: Window, faulty: Broken, lack: str) -> None:
    """And what the book knows is answered, and when the network is back the rest."""
    site, address = faulty
    place, fault, cause = LACKING[lack]
    site.break_(FROZEN, faults.missing)  # so that the whole engine must answer
    site.break_(place, fault)
    calculator = Calculator(window, address)
    calculator.open(DATED)
    calculator.is_in("failed")
    words = re.escape(CAUSES[cause])
    assert re.fullmatch(re.sub(r"\\{\w+\\}", r"\\S+", words), calculator.text(CAUSE))
    calculator.shows(NORWAY)
    site.mend()
    if cause == "unsupported":
        assert not calculator.text(RETRY)
    if cause == "cut-off":
        calculator.run("(retry) => document.querySelector(retry).click()", RETRY)
        calculator.shows(DATED)


def test_script_that_is_another_one_after_its_check_leaves_the_answer_and_a_way_on(
    window: Window, faulty: Broken
) -> None:
    """Nothing binds what a worker imports to what it has checked; what cannot run is noticed all the same."""
    site, address = faulty
    site.break_(FROZEN, faults.missing)
    site.break_("pyodide.mjs", faults.other_at_second_sight())
    calculator = Calculator(window, address)
    calculator.open(DATED)
    calculator.is_in("failed")
    assert calculator.text(CAUSE) == CAUSES["stopped"]
    calculator.shows(NORWAY)
    assert calculator.text(RETRY)


@pytest.mark.parametrize(("without", "ran"), [("", "nothing"), (POLICY, "eval and request")])
def test_policy_reaches_the_worker(window: Window, faulty: Broken, site: str, without: str, ran: str) -> None:
    """Nothing written at run time runs there, and nothing leaves for another site; without it both would."""
    broken, address = faulty
    broken.break_(WORKER, replaced_by(PROBE.replace("OTHER", site), "text/javascript", without))
    calculator = Calculator(window, address)
    calculator.open(DATED)
    calculator.is_in("failed")
    assert calculator.text(CAUSE) == CAUSES["missing"].format(file=ran, status=0)


def test_answers_go_on_when_the_network_goes(window: Window, folder: Path) -> None:
    with serving(folder) as address:
        calculator = Calculator(window, address)
        calculator.open(DATED)
        calculator.is_in("ready")
    for country in ("sweden", "norway"):
        calculator.set_address(f"country={country}&start=2026-12-01")
        calculator.shows(f"country={country}&start=2026-12-01")


def test_browser_that_keeps_nothing_and_cannot_check_answers_all_the_same(
    window: Window, faulty: Broken
) -> None:
    site, address = faulty
    site.break_(PAGE, with_script(FORBIDDING))
    without = "Object.defineProperty(crypto, 'subtle', { value: undefined });\n"
    site.break_(WORKER, beginning_with(without))
    calculator = Calculator(window, address)
    calculator.open(DATED)
    calculator.shows(DATED)
    calculator.is_in("ready")


def test_page_that_stays_open_answers_with_the_rules_of_the_day(window: Window, faulty: Broken) -> None:
    """After midnight, and on a device whose clock is years off."""
    site, address = faulty
    site.break_(PAGE, with_script(CLOCK))
    site.break_(WORKER, beginning_with(CLOCK))
    calculator = Calculator(window, address)
    query = "country=sweden&start=2026-12-01"
    calculator.open(query)
    calculator.shows(query)
    calculator.is_in("ready")
    for days in (1, 3 * 365, -3 * 365):
        calculator.run(MOVE_ON, days)
        calculator.run(WAKE)
        calculator.shows(query, date.today() + timedelta(days))


def test_page_that_a_browser_translates_goes_on(calculator: Calculator) -> None:
    """Translators wrap each text in an element of their own."""
    calculator.open(DATED)
    calculator.is_in("ready")
    calculator.shows(DATED)
    for query in ("country=sweden&start=2026-12-01", DATED, "country=norway&start=2026-12-02"):
        calculator.run(TRANSLATE)
        calculator.set_address(query)
        calculator.becomes(headline(query), HEADLINE)
