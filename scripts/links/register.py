"""The register of every address that was ever published, and the check that each still leads where it did.

`docs/register.txt` only grows. A line holds a page with its files and the ids of its parts, a short address
with the page that it leads to, or a query:

    /about/ #about #report
    /answers/norway/ answer.json #answer
    /a/wqmw4/ -> /answers/norway/
    ?country=norway

Run as a program it appends what the built site has and the register has not.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path, PurePosixPath
from posixpath import normpath

from selectolax.lexbor import LexborHTMLParser

from calculator.answers import PARSERS
from calculator.questions import QUESTIONS
from scripts.errors import ProjectError
from scripts.languages import HIDDEN, Language
from scripts.packed import SUFFIXES
from scripts.paths import BIN, DOCS, SITE

REGISTER = DOCS / "register.txt"
NODE_SCRIPT = Path(__file__).with_name("redirects.mjs")

PARTS = {"h1", "h2", "h3", "h4", "h5", "h6", "section", "li", "tr", "dt", "article"}
"""The elements whose ids are promised; others are the page's own business."""
NO_PAGES = re.compile(
    r"assets\.|assets/|engine/|robots\.txt|_headers|_redirects|\."
    r"|(?:[a-z-]+/)?(?:search/|calculator/book-|offline/pages-|(?:404\.html|sitemap\.xml)(?:\.|$))"
)
QUERY, FRAGMENT = "?country=norway&on=2026-01-01", "#answer-money"
ARROW = "->"


class PromiseError(ProjectError):
    """Links that were published would break; the text names each in a sentence."""


@dataclass
class Published:
    """What can be linked to. `parts` are a page's files and ids, `leads` the targets of short addresses."""

    parts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    leads: dict[str, str] = field(default_factory=dict)
    queries: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Built:
    """What of a built page the promise is about: its ids, and where it leads if it is a redirect."""

    ids: frozenset[str]
    promised: frozenset[str]
    target: str | None
    keeps: bool
    scripts: tuple[str, ...]


def read_built(file: Path) -> Built:
    tree = LexborHTMLParser(file.read_bytes())
    named = [(node.tag or "", node.attributes["id"] or "") for node in tree.css("[id]")]
    leads = tree.css_first("a[data-leads]")
    return Built(
        frozenset(id for _, id in named),
        frozenset(id for tag, id in named if tag in PARTS and ":" not in id and not id.startswith("__")),
        leads.attributes["href"] if leads else None,
        bool(leads and "data-keeps" in leads.attributes),
        tuple(script.attributes["src"] or "" for script in tree.css("script[src]")),
    )


def read_site(site: Path) -> dict[Path, Built]:
    """Every page of the built site, by its file. To be read once: there are more than a thousand."""
    return {file: read_built(file) for file in sorted(site.rglob("index.html"))}


def read_register(text: str) -> Published:
    """The lines of a register, several of which may be about one page."""
    found = Published()
    for line in text.splitlines():
        if line.startswith("?"):
            found.queries.add(line)
        elif line.startswith("/"):
            address, *parts = line.split()
            if parts[:1] == [ARROW]:
                found.leads[address] = parts[1]
            else:
                found.parts[address].update(parts)
    return found


def collect(site: Path, pages: Mapping[Path, Built], *, promised: bool = True) -> Published:
    """What the built site has; without `promised`, also the ids that no letter should use."""
    found = Published(queries=set(queries()))
    for path in sorted(filter(Path.is_file, site.rglob("*"))):
        name = path.relative_to(site).as_posix()
        if NO_PAGES.match(name) or path.suffix in SUFFIXES:
            continue
        address = f"/{name.removesuffix(path.name)}"
        if path not in pages:
            found.parts[address].add(path.name)
            continue
        page = pages[path]
        if page.target is None:
            found.parts[address].update(f"#{id}" for id in (page.promised if promised else page.ids))
        else:
            found.leads[address] = resolved(address, page.target)
    for address in found.leads:
        found.parts.pop(address, None)  # its QR codes are shown and kept, not linked to
    return found


def resolved(address: str, target: str) -> str:
    """The page that a relative link leads to."""
    path, _, query = target.partition("?")
    return normpath(PurePosixPath(address) / path) + "/" * path.endswith("/") + query


def queries() -> Iterator[str]:
    """Every key of a query, and every value that a question offers."""
    for key in PARSERS:
        yield f"?{key}="
    for question in QUESTIONS:
        yield from (f"?{question.key}={value}" for value in question.values)


def missing(register: Published, now: Published) -> Iterator[str]:
    """What was published and no longer leads where it did, each as a sentence."""
    for address, parts in register.parts.items():
        if address not in now.parts:
            yield f"{address} was published and is gone: put it back, or retire it in docs/retired.yml."
            continue
        for part in sorted(parts - now.parts[address]):
            thing = "the id" if part.startswith("#") else "the file"
            yield f"{address} has lost {thing} {part}, which was published: put it back."
    for address, target in register.leads.items():
        if address not in now.leads:
            yield f"The short address {address} was published and is gone: it led to {target}."
        elif now.leads[address] != target:
            yield f"The short address {address} led to {target}, and now leads to {now.leads[address]}."
    for query in sorted(register.queries - now.queries):
        yield f"The query {query} was published, and the calculator no longer knows it."


def lost(site: Path, pages: Mapping[Path, Built]) -> Iterator[str]:
    """Redirects that lead nowhere, or on which a query or a fragment gets lost, each as a sentence."""
    scripts: dict[Path, list[tuple[str, str]]] = defaultdict(list)
    for path, page in pages.items():
        if page.target is None:
            continue
        address = f"/{path.parent.relative_to(site).as_posix()}/"
        target = resolved(address, page.target)
        if not (site / target.strip("/") / "index.html").is_file():
            yield f"The redirect {address} leads to {target}, which does not exist."
        elif not page.keeps or len(page.scripts) != 1:
            yield f"The redirect {address} loses the query and the fragment: its link or its script is gone."
        else:
            scripts[Path(normpath(path.parent / page.scripts[0]))].append((address, target))
    for script, redirects in scripts.items():
        for (address, target), arrival in zip(redirects, arrivals(script, redirects), strict=True):
            if arrival != target + QUERY + FRAGMENT:
                yield (
                    f"The redirect {address} loses the query or the fragment: "
                    f"{address}{QUERY}{FRAGMENT} leads to {arrival}."
                )


def arrivals(script: Path, redirects: list[tuple[str, str]]) -> list[str | None]:
    """Where each redirect leads by its script, for somebody who comes with a query and a fragment."""
    if not script.is_file():
        return [None] * len(redirects)
    case = {
        "script": script.read_text("utf-8"),
        "links": [target for _, target in redirects],
        "search": QUERY,
        "hash": FRAGMENT,
    }
    ran = subprocess.run([BIN / "node", NODE_SCRIPT], input=json.dumps(case), capture_output=True, text=True)
    return json.loads(ran.stdout) if ran.returncode == 0 else [None] * len(redirects)


def broken_promises(site: Path, register: Path = REGISTER) -> list[str]:
    """Every way in which the built site breaks the link promise.

    It promises nothing in a language that it does not show: another body gave those letters.
    """
    known, pages = without(HIDDEN, read_register(register.read_text("utf-8"))), read_site(site)
    return [*missing(known, collect(site, pages, promised=False)), *lost(site, pages)]


def without(languages: Iterable[Language], known: Published) -> Published:
    """The register without the pages of these languages, and what leads to them."""
    tops = tuple(f"/{language.folder}" for language in languages)
    parts = {address: found for address, found in known.parts.items() if not address.startswith(tops)}
    leads = {address: target for address, target in known.leads.items() if not target.startswith(tops)}
    return Published(defaultdict(set, parts), leads, known.queries)


def keep_promises(site: Path, register: Path = REGISTER) -> None:
    """Raises PromiseError when something that was ever published no longer leads where it did."""
    if found := broken_promises(site, register):
        raise PromiseError("\n".join(found))


def published_ids(register: Path = REGISTER) -> dict[str, list[str]]:
    """The ids that each page has had, by its path from the site's top."""
    parts = read_register(register.read_text("utf-8")).parts
    return {
        address[1:]: sorted(part[1:] for part in found if part.startswith("#"))
        for address, found in parts.items()
    }


def news(site: Path, register: Path = REGISTER) -> list[str]:
    """The lines that the register lacks."""
    known, now = read_register(register.read_text("utf-8")), collect(site, read_site(site))
    return list(
        chain(
            page_lines(known.parts, now.parts),
            (
                f"{address} {ARROW} {target}"
                for address, target in now.leads.items()
                if address not in known.leads
            ),
            sorted(now.queries - known.queries),
        )
    )


def page_lines(known: Mapping[str, set[str]], now: Mapping[str, set[str]]) -> Iterator[str]:
    for address, parts in now.items():
        new = parts - known.get(address, set())
        if new or address not in known:
            yield " ".join((address, *in_order(new)))


def in_order(parts: Iterable[str]) -> list[str]:
    """Files before ids."""
    return sorted(parts, key=lambda part: (part.startswith("#"), part))


def main() -> None:
    if not (SITE / "index.html").is_file():
        sys.exit("register: there is no site. Build it with ./scripts/build.")
    if found := broken_promises(SITE):
        sys.exit("\n".join(("register: the site breaks the link promise.", *found)))
    lines = news(SITE)
    with REGISTER.open("a", encoding="utf-8") as register:
        register.writelines(f"{line}\n" for line in lines)
    print(f"docs/register.txt has {len(lines)} new lines." if lines else "docs/register.txt is complete.")


if __name__ == "__main__":
    main()
