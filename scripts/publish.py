"""Build the publishable folder `site/`: the order of the steps, and nothing else."""

from __future__ import annotations

import argparse
import fcntl
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from scripts.answers.contents import keep_book, keep_contents, read_contents, shelves
from scripts.answers.fill import SHELL, fill, shell_source
from scripts.answers.form import BOOK_FOLDER
from scripts.answers.lasting import lasting_paths
from scripts.builder.assets import write_assets
from scripts.builder.build import build_pages, chosen_builder
from scripts.data.tables import kept_tables
from scripts.engine.build import ENGINE, build_engine, describe
from scripts.errors import ProjectError, about_the_disk
from scripts.host.compression import compress
from scripts.host.configurations import write_configurations
from scripts.host.licences import write_licences
from scripts.host.names import name_assets_by_content
from scripts.host.not_found import allow_script
from scripts.host.page_hosts import write_host_files
from scripts.host.place import lay_together, let_everybody_read, put_back, put_in_place
from scripts.host.security import write_security
from scripts.host.watch import DRAFT, DRAFT_STAMP
from scripts.kept import KEPT, files_of, fingerprint, is_kept, kept, share_tree
from scripts.languages import DEFAULT, LANGUAGES, Language
from scripts.links.feed import write_feed
from scripts.links.redirects import write_links
from scripts.links.register import keep_promises, published_ids
from scripts.links.short import HERE, site_address
from scripts.offline.copy import write_copy, write_worker
from scripts.offline.manifest import write_manifest
from scripts.paths import BUILD, HOST, SITE
from scripts.search.index import write_index
from scripts.written.abbreviations import marker
from scripts.written.faults import check
from scripts.written.pages import read_pages
from scripts.written.parity import differences
from scripts.written.sentences import long_sentences

NEW = BUILD / "site-new"
STAMP = BUILD / "site.stamp"
LOCK = BUILD / "publish.lock"
ALIKE = (
    *("calculator/**/*.py", "scripts/**/*", "docs/theme/**/*", "docs/examples/*", "docs/*.*"),
    *("mkdocs.yml", "requirements.txt", "package-lock.json"),
)
"""What the pages of every language are made of, besides those that are written in it."""
MADE_OF = (
    *(f"{folder}/**/*" for folder in ("docs", "calculator", "scripts")),
    *("mkdocs.yml", "pyproject.toml", "requirements.txt", "package-lock.json"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description="Build the publishable folder site/.")
    parser.add_argument("--force", action="store_true", help="build even if nothing has changed")
    parser.add_argument("--draft", action="store_true", help="build in the quickest way, to be looked at")
    wants = parser.parse_args()
    try:
        draft() if wants.draft else publish(force=wants.force)
    except ProjectError as error:
        sys.exit(f"{error}\npublish: site/ is as it was, for the reason above.")
    except OSError as error:
        sys.exit(f"publish: {about_the_disk(error)} site/ is as it was.")


@contextmanager
def alone() -> Iterator[None]:
    """Wait for any other build of this folder, which would write the same files."""
    BUILD.mkdir(exist_ok=True)
    with LOCK.open("w") as lock:
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # what is killed holds it no longer
        except BlockingIOError:
            say("another build is running here; this one begins when it ends.")
            fcntl.lockf(lock, fcntl.LOCK_EX)
        yield


@alone()
def publish(*, force: bool = False) -> None:
    """Build the site and put it in its place, unless it is there already. Raises ProjectError."""
    put_back(NEW, SITE)
    address = site_address()
    # The day is part of it: pages say when they are due for review, and answers whose rules they are.
    stamp = fingerprint(files_of(*MADE_OF), date.today(), address, chosen_builder())
    if not force and SITE.is_dir() and HOST.is_dir() and STAMP.exists() and STAMP.read_text() == stamp:
        build_engine()  # a draft of changes that were taken back has left its own
        say("site/ is up to date.")
        return
    if not address:
        say(f"QR codes and letters lead to {HERE}, this machine: not ready to publish without SITE_URL.")
    build_site(LANGUAGES, NEW, address)
    say("keeping what was published")
    keep_promises(NEW)
    say("compressing")
    compress(NEW)
    write_host_files(NEW, LANGUAGES, address)
    write_security(NEW, LANGUAGES, address, date.today())
    write_configurations(HOST, NEW, address)
    let_everybody_read(NEW)
    STAMP.unlink(missing_ok=True)
    old = put_in_place(NEW, SITE)
    STAMP.write_text(stamp)
    shutil.rmtree(old, ignore_errors=True)
    say("site/ is ready to publish." if address else "site/ is ready to be looked at.")


@alone()
def draft() -> None:
    """Build the site to look at, beside the one to publish, and compress nothing. Raises ProjectError.

    A changed rule shows on the pages at once, and in the form when the engine has been built for it.
    """
    before = describe()
    show_draft()
    if build_engine(frozen=False) != before:
        show_draft()
    keep_promises(DRAFT)  # last: a person who renames a heading sees the page, and then hears of its letters


def show_draft() -> None:
    build_around_engine(LANGUAGES, NEW, site_address())
    old = put_in_place(NEW, DRAFT)
    DRAFT_STAMP.touch()
    shutil.rmtree(old, ignore_errors=True)


def build_site(languages: Sequence[Language], out: Path, address: str = "", *, frozen: bool = True) -> None:
    """Build the site in these languages into the folder `out`.

    `address` is the whole address at which the site will lie, or empty. Raises ProjectError.
    """
    say("the engine")
    build_engine(frozen=frozen)  # before the pages: they name its files
    build_around_engine(languages, out, address)


def build_around_engine(languages: Sequence[Language], out: Path, address: str) -> None:
    """The same with the engine that was built last. What does not wait for another is built side by side."""
    today = date.today()
    pages = read_pages(languages)
    others = [language.name for language in languages if language != DEFAULT]
    found = (*check(pages, today), *differences(pages, DEFAULT.name, others), *long_sentences(pages))
    for warning in found:
        print(f"publish: {warning}", file=sys.stderr)
    say(f"pages: {', '.join(language.name for language in languages)}")
    marks = {language: partial(mark_of, language, today, address) for language in languages}
    changed = [language for language, mark in marks.items() if not is_kept(name_of(language), mark())]
    with ProcessPoolExecutor(mp_context=get_context("fork")) as side_by_side:
        written = {
            language: [side_by_side.submit(keep_contents, shelf) for shelf in shelves(language, today)]
            for language in changed
        }
        built = {language: side_by_side.submit(build_language, language, address) for language in changed}
        tables = side_by_side.submit(kept_tables)
        filled = {
            language: side_by_side.submit(
                fill_language,
                language,
                built[language].result(),
                [contents.result() for contents in shelf],
                address,
            )
            for language, shelf in written.items()
        }
        for language, whole in filled.items():
            kept(name_of(language), marks[language], partial(share_tree, whole.result()))
        lay_together({language: from_kept(language) for language in languages}, out, address)
        write_assets(out / "assets")
        share_tree(tables.result(), out / "data")
    write_licences(out)
    write_links(out, lasting_paths(languages), published_ids())
    share_tree(ENGINE, out / "engine")
    assets = name_assets_by_content(out, languages, address)
    allow_script(out)
    write_worker(out)
    for language, mark in marks.items():
        write_manifest(out, language)
        make = partial(write_copy, site=out, language=language, engine=describe(), today=today)
        share_tree(
            kept(f"copy-{language.name}", partial(with_assets, mark, assets), make), out / language.folder
        )


def mark_of(language: Language, today: date, address: str) -> str:
    """The fingerprint of all that the pages of a language are made of: of other languages, their words."""
    files = files_of(*ALIKE, f"docs/{language.name}/**/*")
    others = [other.name for other in LANGUAGES]
    return fingerprint(files, today, address, describe(), others, chosen_builder())


def with_assets(mark: Callable[[], str], assets: str) -> str:
    """The fingerprint of the copy for a device: of pages, and of what they load."""
    return f"{mark()} {assets}"


def name_of(language: Language) -> str:
    return f"pages-{language.name}"


def from_kept(language: Language) -> Path:
    """The pages of a language in a folder that may be taken away, from those that are kept."""
    place = BUILD / "laid" / language.name
    shutil.rmtree(place, ignore_errors=True)
    share_tree(KEPT / name_of(language), place)
    return place


def build_language(language: Language, address: str) -> Path:
    """Build the pages of one language that somebody wrote; gives their folder."""
    top = address and address + language.folder
    pages = build_pages(language, top, {f"{SHELL}index.md": shell_source()})
    share_tree(keep_book(language, date.today()), pages / BOOK_FOLDER)
    write_feed(pages, language, top)
    write_index(pages, language)
    return pages


def fill_language(language: Language, pages: Path, kept: Sequence[Path], address: str) -> Path:
    """Add the pages of questions and answers to the built pages of a language; gives their folder."""
    top = address and address + language.folder
    contents = [content for folder in kept for content in read_contents(folder)]
    fill(pages, contents, top, marker(language.site_words.abbreviations))
    return pages


def say(what: str) -> None:
    print(f"publish: {what}", flush=True)


if __name__ == "__main__":
    main()
