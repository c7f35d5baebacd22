"""The changes of the guide as a feed (Atom, RFC 4287), for editors and officers who follow them.

It is read from the built page, so there is one list of changes: a day with what changed on it is an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, indent, tostring

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scripts.errors import ProjectError
from scripts.languages import Language
from scripts.links.short import HERE

PAGE = "what-changed/"
FEED = f"{PAGE}feed.xml"
"""Where the feed lies, from the top of a language."""
DAY = re.compile(r"y(\d{4}-\d{2}-\d{2})")
"""The id of a heading that is the day of changes."""
LAST_CHECKED = "last-checked"
"""The class of the line at the end of the page, which is no change."""
NAMESPACE = "http://www.w3.org/2005/Atom"
BASE = "{http://www.w3.org/XML/1998/namespace}base"


class FeedError(ProjectError):
    """The page of changes cannot be read; the text says what it lacks."""


def write_feed(pages: Path, language: Language, address: str) -> None:
    """Write the feed of a language beside its built page, if it has one.

    `address` is the whole address of the top of the language, or empty. Raises FeedError.
    """
    page = pages / PAGE / "index.html"
    if page.exists():
        top = address or HERE + language.folder
        text = feed(page.read_text("utf-8"), top, language)
        (pages / FEED).write_bytes(text)


def feed(html: str, top: str, language: Language) -> bytes:
    page = LexborHTMLParser(html)
    days = list(changes(page))
    if not days:
        raise FeedError(f"{PAGE} needs a heading for each day of changes, with an id such as y2026-11-24.")
    heading = page.css_first("h1")
    root = element("feed", {"xmlns": NAMESPACE, "xml:lang": language.name})
    root.append(element("id", text=top + PAGE))
    root.append(element("title", text=f"{language.site_words.frame['site']}: {plain(heading)}"))
    root.append(element("updated", text=moment(days[0][0])))
    root.append(element("link", {"href": top + PAGE}))
    root.append(element("link", {"rel": "self", "href": top + FEED}))
    author = element("author")
    author.append(element("name", text=language.site_words.frame["site"]))
    root.append(author)
    root.extend(entry(day, title, content, top) for day, title, content in days)
    indent(root)
    written: bytes = tostring(root, "utf-8", xml_declaration=True)
    return written


def entry(day: str, title: str, content: str, top: str) -> Element:
    """The changes of a day. Links in its content begin at the page."""
    address = f"{top}{PAGE}#y{day}"
    entry = element("entry")
    entry.append(element("id", text=address))
    entry.append(element("title", text=title))
    entry.append(element("updated", text=moment(day)))
    entry.append(element("link", {"href": address}))
    entry.append(element("content", {"type": "html", BASE: top + PAGE}, content))
    return entry


def changes(page: LexborHTMLParser) -> Iterator[tuple[str, str, str]]:
    """Each day of changes: the day, its heading, and its HTML until the next heading of its kind."""
    for heading in page.css("h2[id]"):
        if found := DAY.fullmatch(heading.attributes["id"] or ""):
            yield found[1], plain(heading), "".join(part.html or "" for part in following(heading))


def following(heading: LexborNode) -> Iterator[LexborNode]:
    node = heading.next
    while node is not None and node.tag != "h2":
        if node.tag != "-text" and node.attributes.get("class") != LAST_CHECKED:
            yield node
        node = node.next


def plain(heading: LexborNode | None) -> str:
    """The words of a heading, without the link to itself."""
    if heading is None:
        return ""
    return " ".join(
        "".join(part.text() for part in heading.iter(include_text=True) if part.tag != "a").split()
    )


def element(name: str, attributes: dict[str, str] | None = None, text: str | None = None) -> Element:
    made = Element(name, attributes or {})
    made.text = text
    return made


def moment(day: str) -> str:
    return f"{day}T00:00:00Z"
