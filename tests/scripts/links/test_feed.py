"""The feed of changes says what the page of changes says, once a day."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

import pytest

from scripts.languages import DEFAULT
from scripts.links.feed import BASE, NAMESPACE, FeedError, feed

PAGE = """
<h1 id="changes">What changed<a class="headerlink" href="#changes">#</a></h1>
<p>Each change.</p>
<h2 id="y2026-12-15">15 December 2026<a class="headerlink" href="#y2026-12-15">#</a></h2>
<p><strong>A new amount.</strong> See <a href="../norway/money/">Money</a>.</p>
<ul><li>It holds from &lt; 2027.</li></ul>
<h2 id="about">About this list</h2>
<p>Not a change.</p>
<h2 id="y2026-11-21">21 November 2026</h2>
<p>The guide opens.</p>
<p class="last-checked">Last checked 24 November 2026.</p>
"""


@pytest.fixture(scope="module")
def root() -> Element:
    return fromstring(feed(PAGE, "https://guide.example/sv/", DEFAULT))


def said(element: Element, *path: str) -> list[str]:
    return [
        found.text or "" for found in element.findall("/".join(f"{{{NAMESPACE}}}{name}" for name in path))
    ]


def test_each_day_of_changes_is_an_entry_the_newest_first(root: Element) -> None:
    assert said(root, "entry", "title") == ["15 December 2026", "21 November 2026"]
    assert said(root, "entry", "updated") == ["2026-12-15T00:00:00Z", "2026-11-21T00:00:00Z"]


def test_the_feed_is_as_new_as_its_newest_entry(root: Element) -> None:
    assert said(root, "updated") == ["2026-12-15T00:00:00Z"]
    assert said(root, "title") == ["Work training guide: What changed"]


def test_an_entry_leads_to_its_day_on_the_page_and_is_named_after_it(root: Element) -> None:
    first = "https://guide.example/sv/what-changed/#y2026-12-15"
    assert said(root, "entry", "id")[0] == first
    links = [link.attrib["href"] for link in root.findall(f"{{{NAMESPACE}}}entry/{{{NAMESPACE}}}link")]
    assert links[0] == first


def test_an_entry_holds_what_the_page_says_of_the_day_and_no_more(root: Element) -> None:
    new, old = root.findall(f"{{{NAMESPACE}}}entry/{{{NAMESPACE}}}content")
    assert "A new amount" in (new.text or "")
    assert "&lt; 2027" in (new.text or "")
    assert "Not a change" not in (new.text or "")
    assert (old.text or "").strip() == "<p>The guide opens.</p>"


def test_links_of_an_entry_begin_at_the_page(root: Element) -> None:
    content = root.find(f"{{{NAMESPACE}}}entry/{{{NAMESPACE}}}content")
    assert content is not None
    assert content.attrib[BASE] == "https://guide.example/sv/what-changed/"


def test_a_page_without_a_day_is_a_fault_that_says_what_it_needs() -> None:
    with pytest.raises(FeedError, match="an id such as y2026-11-24"):
        feed("<h1>What changed</h1><h2 id='soon'>Soon</h2>", "https://guide.example/", DEFAULT)
