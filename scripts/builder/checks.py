"""What not every builder checks: that menu and pages name each other, and where links and pictures lead.

MkDocs warns of each of these, Zensical of none. So they are checked before either of them begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from scripts.builder.configuration import FILE
from scripts.written.faults import Fault
from scripts.written.pages import Page

PLUGINS = {"macros"}
"""Those that both builders have."""
LINK = re.compile(r"\]\(<?(?P<link>[^()<>\s]+)>?(?:\s[^()]*)?\)|<img\b[^>]*\bsrc=\"(?P<picture>[^\"]+)\"")
ELSEWHERE = re.compile(r"[a-z][a-z+.-]*:|#|\{\{", re.IGNORECASE)


def faults_of(project: dict[str, Any], pages: Iterable[Page], docs: Path) -> Iterator[Fault]:
    """What is wrong with the project's file, and with the pages of a language in the folder `docs`.

    Each page is named after its path in that folder.
    """
    named_pages = {page.name: page for page in pages}
    for plugin in project.get("plugins", {}).keys() - PLUGINS:
        yield Fault(FILE, 1, f"not every builder has the plugin {plugin!r}; they have {', '.join(PLUGINS)}")
    if menu := set(named_in(project.get("nav", []))):
        for name in sorted(menu - named_pages.keys()):
            yield Fault(FILE, 1, f"the menu names {name}, which is not there in docs/{docs.name}")
        for name in sorted(named_pages.keys() - menu):
            yield Fault(name, 1, f"the page is not in the menu: name it below `nav` in {FILE}")
    for page in named_pages.values():
        yield from faults_of_links(page, docs / page.name)


def named_in(nav: Iterable[Any]) -> Iterator[str]:
    """The pages that a menu names, at every depth."""
    for entry in nav:
        if isinstance(entry, str):
            yield entry
        else:
            for part in entry.values():
                yield from named_in([part] if isinstance(part, str) else part)


def faults_of_links(page: Page, file: Path) -> Iterator[Fault]:
    for number, line in page.lines:
        for found in LINK.finditer(line):
            target = found["link"] or found["picture"]
            if not ELSEWHERE.match(target) and (what := fault_of(target, file)):
                yield Fault(page.name, number, what)


def fault_of(target: str, file: Path) -> str:
    """What is wrong with where a link or a picture leads, or nothing. Builders notice a missing page."""
    path = re.split("[?#]", target)[0]
    if path.startswith("/"):
        return f"{target} begins at the top of a host, and the site may lie in a folder: begin at this page"
    if path.endswith("/") or (file.parent / path).is_dir():
        return f"{target} leads to a folder: name the page in it, such as {path.rstrip('/')}/index.md"
    if not path.endswith(".md") and not (file.parent / path).is_file():
        return f"there is no file {target}"
    return ""
