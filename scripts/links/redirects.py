"""What lies beside the pages so that links last: short addresses, their QR codes, and retired pages.

The site builder knows nothing of these: they are written into the built site after it. The usual plugin for
redirects would drop the query and the fragment of a link; these pages keep both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from scripts.errors import ProjectError
from scripts.languages import language_of
from scripts.links.qr import write_qr
from scripts.links.short import absolute, codes_for, registered_codes, short_address
from scripts.paths import DOCS
from scripts.theme.templates import render

RETIRED = DOCS / "retired.yml"


class RedirectError(ProjectError):
    """A redirect cannot be written; the text says why in a sentence."""


@dataclass(frozen=True)
class Retired:
    """A page that is no more: where its content went on which day, and where single parts went.

    Every path is from the top of the site.
    """

    page: str
    on: date
    to: str
    ids: Mapping[str, str] = field(default_factory=dict)


def retired_pages(file: Path = RETIRED) -> list[Retired]:
    return [
        read_retired(page, entry) for page, entry in (yaml.safe_load(file.read_text("utf-8")) or {}).items()
    ]


def read_retired(page: str, entry: dict[str, Any]) -> Retired:
    try:
        retired = Retired(page, **entry)
    except TypeError:
        raise RedirectError(f"docs/retired.yml: {page} needs `on` and `to`, and may have `ids`.") from None
    if type(retired.on) is not date or not page.endswith("/"):
        raise RedirectError(f"docs/retired.yml: {page} needs a day in `on`, and to end with a slash.")
    return retired


def short_addresses(lasting: Iterable[str], retired: Iterable[Retired] = ()) -> dict[str, str]:
    """The path that each short address leads to: the pages that last, and those that were retired."""
    paths = (*lasting, *(page.page for page in retired))
    codes = codes_for(paths, registered_codes())
    return {short_address(codes[path]): path for path in dict.fromkeys(paths)}


def write_links(site: Path, lasting: Iterable[str], ids: Mapping[str, list[str]]) -> int:
    """Write the redirects, the QR codes and the retired pages into the built site; gives their number.

    `lasting` are the pages that have a short address, by their paths from the top of the site. `ids` are
    the ids that a page has ever had: a retired page keeps them.
    """
    retired = retired_pages()
    for page in retired:
        write_retired(site, page, ids.get(page.page, []))
    written = short_addresses(lasting, retired)
    for address, path in written.items():
        write_redirect(site, address, path)
    return len(written)


def write_redirect(site: Path, address: str, path: str) -> None:
    """The page at a short address, with the QR code that opens it."""
    folder = site / address
    folder.mkdir(parents=True)
    language = language_of(path)
    site_top = "../" * address.count("/")
    text = render(
        "redirect-page.html",
        language=language,
        title=language.site_words.frame["site"],
        words=language.site_words.links,
        site_top=site_top,
        target=site_top + path,
        shown=path,
    )
    (folder / "index.html").write_text(text, "utf-8")
    write_qr(absolute(address), folder)


def write_retired(site: Path, page: Retired, ids: list[str]) -> None:
    """The page that stays where another was."""
    place = site / page.page / "index.html"
    if place.exists():
        raise RedirectError(f"docs/retired.yml: {page.page} is retired, but there is such a page.")
    place.parent.mkdir(parents=True, exist_ok=True)
    language = language_of(page.page)
    words = language.site_words.links
    top, site_top = language.tops(page.page.removeprefix(language.folder))
    text = render(
        "retired-page.html",
        language=language,
        title=language.site_words.frame["site"],
        words=words,
        since=language.writer.text(words["retired-since"], day=language.writer.day(page.on), link="{link}"),
        top=top,
        site_top=site_top,
        to=page.to,
        parts=list(parts(page, ids)),
    )
    place.write_text(text, "utf-8")


def parts(page: Retired, ids: list[str]) -> Iterator[dict[str, str]]:
    for id in dict.fromkeys((*ids, *page.ids)):
        yield {"id": id, "to": page.ids.get(id, page.to)}
