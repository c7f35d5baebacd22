"""The lines of the page “On your own site”, put on another site: isolated, sized, light and dark."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from html import unescape
from math import ceil
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect

from scripts.paths import SITE

from .plain_host import served_plainly
from .visit import PATIENCE

PROVOKED = "Unsafe attempt to initiate navigation"
"""What the browser says when a frame tries to lead away the page around it, as a test does."""
STEP = 640
"""The steps in which a frame tells its height, in CSS pixels: the least height in the line, 40rem."""
ANSWER = "You may be offered work training for up to 12 months."
PLACEHOLDER = re.compile(r'(?<=src=")https://guide\.example/')
HOST_PAGE = """<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Another site</title><link rel="icon" href="data:,">
{head}</head><body><h1>Another site</h1>{line}<p>The end</p></body></html>"""

KEEP_SIZES = """
const sizes = [];
const watch = new ResizeObserver(([frame]) => sizes.push(frame.contentRect.height));
addEventListener("DOMContentLoaded", () => watch.observe(document.querySelector("iframe")));
"""
HEIGHTS = """async (addresses) => {
  document.documentElement.classList.add("embedded");
  const heights = [];
  for (const address of addresses) {
    const html = await (await fetch(address)).text();
    document.body.replaceWith(new DOMParser().parseFromString(html, "text/html").body);
    heights.push(document.body.offsetHeight);
  }
  return heights;
}"""
"""How high the page at each address is in a frame as wide as this one."""

Embed = Callable[..., Frame]


def code_of_page() -> list[str]:
    """What the page shows to be copied."""
    page = (SITE / "embed" / "index.html").read_text("utf-8")
    blocks = re.findall(r"<pre[^>]*><code[^>]*>(.*?)</code></pre>", page, re.DOTALL)
    return [unescape(re.sub(r"<[^>]+>", "", block)).strip() for block in blocks]


@pytest.fixture(scope="module")
def lines(site: str) -> dict[str, str]:
    """The lines to copy, with the guide's address as it is here."""
    form, answer, listener = code_of_page()
    assert PLACEHOLDER.search(form)
    return {
        "form": PLACEHOLDER.sub(site, form),
        "answer": PLACEHOLDER.sub(site, answer),
        "listener": listener,
    }


@pytest.fixture(scope="module")
def other_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("another-site")


@pytest.fixture(scope="module")
def other_site(other_folder: Path) -> Iterator[str]:
    """Another site: another name and another port than the guide's."""
    with served_plainly(other_folder) as address:
        yield address.replace("127.0.0.1", "localhost")


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context(viewport={"width": 900, "height": 700}) as context:
        context.set_default_timeout(PATIENCE)
        yield context


@pytest.fixture
def embed(context: BrowserContext, other_folder: Path, other_site: str, site: str) -> Iterator[Embed]:
    """Opens a line on the other site, and watches what is said and asked for."""
    page = context.new_page()
    noticed: list[str] = []
    page.on("console", lambda message: noticed.append(message.text))
    page.on("pageerror", lambda error: noticed.append(str(error)))

    def open_line(line: str, head: str = "", scheme: Literal["light", "dark", "null"] = "light") -> Frame:
        page.emulate_media(color_scheme=scheme)
        (other_folder / "index.html").write_text(HOST_PAGE.format(head=head, line=line), "utf-8")
        page.goto(other_site)
        page.locator("iframe").scroll_into_view_if_needed()
        frame = page.frames[1]
        frame.wait_for_load_state()
        return frame

    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    yield open_line
    assert [text for text in noticed if not text.startswith(PROVOKED)] == []
    assert [url for url in asked if not url.startswith((site, other_site, "data:"))] == []


def height(page: Page) -> float:
    return float(page.locator("iframe").evaluate("(frame) => frame.clientHeight"))


def fits(frame: Frame) -> None:
    """Wait until the frame is as high as the step above its page: nothing scrolls inside."""
    frame.wait_for_function(
        """(step) => document.documentElement.scrollHeight === innerHeight
          && Math.ceil(document.body.offsetHeight / step) * step === innerHeight""",
        arg=STEP,
    )


def grows_by(frame: Frame, pixels: int) -> None:
    frame.evaluate(
        "(pixels) => { document.querySelector('main').style.paddingBlockEnd = `${pixels}px`; }", pixels
    )


def background(frame: Frame) -> int:
    colour = frame.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(map(int, re.findall(r"\d+", colour)))


def test_the_page_has_one_line_for_the_form_and_one_for_an_answer(lines: dict[str, str]) -> None:
    for name in ("form", "answer"):
        assert lines[name].count("\n") == 0
        assert lines[name].startswith("<iframe ")
        assert lines[name].endswith("</iframe>")
        assert "script>" not in lines[name]


def test_the_form_answers_inside_another_site(embed: Embed, lines: dict[str, str]) -> None:
    frame = embed(lines["form"], scheme="dark")
    assert background(frame) < 600
    fits(frame)
    before = height(frame.page)
    for choice in ("country=norway", "little-experience=yes", "reduced-capability=no"):
        key, _, value = choice.partition("=")
        frame.locator(f'input[name="{key}"][value="{value}"]').check()
        expect(frame.locator("#answer")).to_be_visible(timeout=PATIENCE)
        fits(frame)  # the next option has then come to rest
    expect(frame.locator("#answer")).to_contain_text(ANSWER, timeout=PATIENCE)
    fits(frame)
    assert height(frame.page) >= before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_answer_stands_on_another_site(
    embed: Embed, lines: dict[str, str], scheme: Literal["light", "dark"]
) -> None:
    frame = embed(lines["answer"], scheme=scheme)
    assert (background(frame) > 600) == (scheme == "light")
    expect(frame.locator("#answer")).to_contain_text(ANSWER)
    fits(frame)
    before = height(frame.page)
    grows_by(frame, STEP)
    fits(frame)
    assert height(frame.page) == before + STEP
    grows_by(frame, 0)
    fits(frame)
    assert height(frame.page) == before


@pytest.mark.parametrize(("scheme", "bright"), [("light", True), ("dark", False)])
def test_the_other_site_may_choose_the_colours(
    embed: Embed, lines: dict[str, str], scheme: str, bright: bool
) -> None:
    line = lines["answer"].replace('style="', f'style="color-scheme:{scheme}; ')
    frame = embed(line, scheme="null")  # what a test tells the browser of its reader would prevail
    assert (background(frame) > 600) is bright


def test_without_frame_sizing_the_frame_scrolls_inside(embed: Embed, lines: dict[str, str]) -> None:
    frame = embed(lines["answer"].replace("frame-sizing", "x-sizing"))
    assert height(frame.page) == 40 * 16
    assert frame.evaluate("document.documentElement.scrollHeight > innerHeight")
    frame.locator(".footer").scroll_into_view_if_needed()
    expect(frame.locator(".footer")).to_be_in_viewport()


def test_without_frame_sizing_the_listener_fits_the_frame(embed: Embed, lines: dict[str, str]) -> None:
    script = f"<script>{lines['listener']}</script>"
    frame = embed(lines["answer"].replace("frame-sizing", "x-sizing"), head=script)
    fits(frame)
    before = height(frame.page)
    grows_by(frame, STEP)
    fits(frame)
    assert height(frame.page) == before + STEP


def test_a_frame_leaves_out_the_menu_and_keeps_the_caution(embed: Embed, lines: dict[str, str]) -> None:
    frame = embed(lines["answer"])
    expect(frame.locator(".header")).to_be_hidden()
    expect(frame.locator(".footer nav")).to_be_hidden()
    expect(frame.locator(".footer")).to_contain_text("An officer decides.")
    expect(frame.locator("#answer")).to_contain_text(ANSWER)
    with frame.page.context.expect_page() as opened:
        frame.locator(".open-whole a").click()
    whole = opened.value
    assert whole.url == frame.url
    expect(whole.locator(".header")).to_be_visible()
    expect(whole.locator(".open-whole")).to_be_hidden()


def test_a_frame_holds_the_answer_in_short(embed: Embed, lines: dict[str, str]) -> None:
    frame = embed(lines["answer"])
    expect(frame.locator(".summary .steps")).to_be_visible()
    for more in (".answer-more", ".answer-ways"):
        expect(frame.locator(more)).to_be_hidden()
    expect(frame.locator(".open-whole")).to_be_visible()


def test_the_country_may_stand_in_the_line(embed: Embed, lines: dict[str, str]) -> None:
    frame = embed(lines["form"].replace("calculator/", "calculator/?country=norway"))
    expect(frame.locator('input[value="norway"]')).to_be_checked()
    expect(frame.locator("#answer")).to_be_visible()


def test_the_link_to_the_whole_form_keeps_the_answers(embed: Embed, lines: dict[str, str]) -> None:
    frame = embed(lines["form"])
    frame.locator('input[name="country"][value="sweden"]').check()
    with frame.page.context.expect_page() as opened:
        frame.locator(".open-whole a").click()
    expect(opened.value.locator('input[value="sweden"]')).to_be_checked()
    assert opened.value.url.endswith("/calculator/#country=sweden")


def test_sources_open_beside_the_other_site(
    embed: Embed, lines: dict[str, str], other_folder: Path, other_site: str
) -> None:
    (other_folder / "law.html").write_text("<!doctype html><title>A law</title>", "utf-8")
    frame = embed(lines["answer"])
    # The network is not for tests: the first source is moved to the other site.
    frame.locator(".summary .cited > summary").first.click()
    link = frame.locator(".summary .cited a").first
    link.evaluate("(link, address) => { link.href = address; }", f"{other_site}law.html")
    with frame.page.context.expect_page() as opened:
        link.click()
    opened.value.wait_for_url("**/law.html")
    assert opened.value.evaluate("[opener, self.origin]") == [None, other_site.rstrip("/")]


def test_neither_site_reaches_into_the_other(embed: Embed, lines: dict[str, str]) -> None:
    frame = embed(lines["form"])
    seen = frame.page.evaluate(
        "() => { try { return frames[0].location.href; } catch (error) { return error.name; } }"
    )
    assert seen == "SecurityError"
    away = frame.evaluate(
        "() => { try { top.location.href = 'about:blank'; } catch (error) { return error.name; } }"
    )
    assert away == "SecurityError"
    assert frame.evaluate("document.referrer") in ("", frame.page.url)


@pytest.mark.parametrize("sizing", ["frame-sizing", "x-sizing"])
def test_the_other_site_sees_the_height_in_steps_alone(
    embed: Embed, lines: dict[str, str], sizing: str
) -> None:
    frame = embed(
        lines["form"].replace("frame-sizing", sizing),
        head=f"<script>{lines['listener']}{KEEP_SIZES}</script>",
    )
    for choice in ("country=norway", "little-experience=no", "reduced-capability=yes"):
        key, _, value = choice.partition("=")
        frame.locator(f'input[name="{key}"][value="{value}"]').check()
        expect(frame.locator("#answer")).to_be_visible(timeout=PATIENCE)
        fits(frame)
    seen: list[float] = frame.page.evaluate("sizes")
    assert seen
    assert {size % STEP for size in seen} == {0}


def test_no_step_is_the_height_of_one_answer_alone(context: BrowserContext, site: str) -> None:
    """Who sees the step learns little: dozens of answers share it (of which a quarter is looked at), and not
    all of them say the same.
    """
    page = context.new_page()
    page.set_viewport_size({"width": 340, "height": 700})
    paths = [
        f"{file.parent.relative_to(SITE)}/" for file in sorted((SITE / "answers").rglob("answer.json"))[::4]
    ]
    page.goto(f"{site}{paths[0]}")
    heights: list[int] = page.evaluate(HEIGHTS, [f"{site}{path}" for path in paths])
    shared: dict[int, list[str]] = {}
    for path, pixels in zip(paths, heights, strict=True):
        shared.setdefault(ceil(pixels / STEP), []).append(path)
    assert len(shared) > 1
    for answers in shared.values():
        assert len(answers) > 6
        assert len({what_it_says(path) for path in answers}) > 1


def what_it_says(path: str) -> str:
    said = json.loads((SITE / path / "answer.json").read_text("utf-8"))
    return json.dumps([said["answers"].get("country"), said["outcome"], said["limits"]])


def test_only_the_height_is_told(embed: Embed, lines: dict[str, str]) -> None:
    keep = "<script>heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>"
    frame = embed(lines["form"], head=keep)
    frame.locator('input[name="country"][value="norway"]').check()
    expect(frame.locator("#answer")).to_be_visible(timeout=PATIENCE)
    fits(frame)
    heard = frame.page.evaluate("heard")
    assert heard
    assert {tuple(message) for message in heard} == {("type", "height")}
    assert {message["type"] for message in heard} == {"work-training-guide:height"}
    assert all(isinstance(message["height"], int) for message in heard)


def test_a_page_on_its_own_is_whole_and_tells_nobody(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(f"{site}calculator/")
    expect(page.locator(".header")).to_be_visible()
    expect(page.locator(".open-whole")).to_be_hidden()
    assert "embedded" not in (page.locator("html").get_attribute("class") or "")
    expect(page.locator("main h1")).to_have_text(re.compile("Check your situation"))
