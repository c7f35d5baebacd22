"""What lies beside the pages so that links last: short addresses, their QR codes, and retired pages.

MkDocs knows nothing of these: they are written into the built site after it. The usual plugin for
redirects would drop the query and the fragment of a link; these pages keep both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from calculator.words import WORDS
from calculator.writing.sentences import Writer
from scripts.answers.desk import guidance_paths
from scripts.answers.pages import AnswerPage, pages
from scripts.links.short import QR_FILES, absolute, by_short, qr_png, qr_svg
from scripts.paths import DOCS
from scripts.templates import render

RETIRED = DOCS / "retired.yml"
LANGUAGE = "en"


class RedirectError(Exception):
    """A redirect cannot be written; the text says why in a sentence."""


@dataclass(frozen=True)
class Retired:
    """A page that is no more: where its content went on which day, and where single parts went."""

    page: str
    on: date
    to: str
    ids: Mapping[str, str] = field(default_factory=dict)


def retired_pages(file: Path = RETIRED) -> list[Retired]:
    return [read_retired(page, entry) for page, entry in yaml_load(file.read_text("utf-8")).items()]


def read_retired(page: str, entry: dict[str, Any]) -> Retired:
    try:
        retired = Retired(page, **entry)
    except TypeError:
        raise RedirectError(f"docs/retired.yml: {page} needs `on` and `to`, and may have `ids`.") from None
    if type(retired.on) is not date or not page.endswith("/"):
        raise RedirectError(f"docs/retired.yml: {page} needs a day in `on`, and to end with a slash.")
    return retired


def short_addresses(retired: list[Retired]) -> dict[str, str]:
    """The path that each short address leads to, those of retired pages among them."""
    answers = [page.path for page in pages() if isinstance(page, AnswerPage)]
    lasting = {*answers, *guidance_paths()}
    gone = (page.page for page in retired if page.page not in lasting)
    return by_short((*answers, *guidance_paths(), *gone))


def write_links(site: Path, ids: Mapping[str, list[str]]) -> int:
    """Write the redirects, the QR codes and the retired pages into the built site; gives their number.

    `ids` are the ids that a page has ever had: a retired page keeps them.
    """
    retired = retired_pages()
    for page in retired:
        write_retired(site, page, ids.get(page.page, []))
    written = short_addresses(retired)
    for address, path in written.items():
        write_redirect(site, address, path)
    return len(written)


def write_redirect(site: Path, address: str, path: str) -> None:
    """The page at a short address, with the QR code that opens it."""
    folder = site / address
    folder.mkdir(parents=True)
    root = "../" * address.count("/")
    (folder / "index.html").write_text(
        render(
            "redirect-page.html",
            language=LANGUAGE,
            title=WORDS[LANGUAGE].pages["site"],
            words=WORDS[LANGUAGE].pages,
            root=root,
            target=root + path,
            shown=path,
        ),
        "utf-8",
    )
    for name, draw in zip(QR_FILES, (qr_svg, qr_png), strict=True):
        (folder / name).write_bytes(draw(absolute(address)))


def write_retired(site: Path, page: Retired, ids: list[str]) -> None:
    """The page that stays where another was."""
    place = site / page.page / "index.html"
    if place.exists():
        raise RedirectError(f"docs/retired.yml: {page.page} is retired, but there is such a page.")
    place.parent.mkdir(parents=True, exist_ok=True)
    writer = Writer(WORDS[LANGUAGE])
    words = writer.words.pages
    text = render(
        "retired-page.html",
        language=LANGUAGE,
        title=words["site"],
        words=words,
        since=words["retired-since"].format(day=writer.day(page.on)),
        root="../" * page.page.count("/"),
        to=page.to,
        parts=list(parts(page, ids)),
    )
    place.write_text(text, "utf-8")


def parts(page: Retired, ids: list[str]) -> Iterator[dict[str, str]]:
    for id in dict.fromkeys((*ids, *page.ids)):
        yield {"id": id, "to": page.ids.get(id, page.to)}
