"""Build the publishable folder `site/`: the engine, the pages, and both compressed."""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import brotli

from calculator.words import WORDS
from scripts.answers.pages import write_answers
from scripts.builder.assets import take_from_npm
from scripts.data.tables import write_tables
from scripts.engine.build import ENGINE, EngineError, build_engine, build_wheel
from scripts.host.server import EVERYWHERE, FOR_EVER, cache_rule
from scripts.links.redirects import RedirectError, write_links
from scripts.links.register import broken_promises, published_ids
from scripts.links.short import HERE, ShortAddressError
from scripts.paths import BUILD, DOCS, ROOT, SITE
from scripts.written.pages import faults, in_short, read_pages, warnings

NEW = BUILD / "site-new"
OLD = BUILD / "site-old"
STAMP = BUILD / "site.stamp"
COMPRESSED = BUILD / "compressed"
FOLDERS = ("docs", "calculator", "scripts")
WRITTEN = {"__pycache__", "answers"}  # folders that the build itself fills
FILES = ("mkdocs*.yml", "pyproject.toml", "requirements*.txt", "package-lock.json")
PACKED = {".png", ".jpg", ".webp", ".woff2"}  # formats that are compressed already
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "br": brotli.compress,
    "gz": partial(gzip.compress, mtime=0),
}
WORTHWHILE = 0.95
FAULTS_ABOVE = "the pages have the faults above; site/ is as it was."
PROMISES_ABOVE = "links that were published would break, as said above; site/ is as it was."
ASSETS_FOLDER = re.compile(r"(/assets\.[0-9a-f]+/).*")


class PublishError(Exception):
    """The site could not be built; the text says why in one sentence."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Build the publishable folder site/.")
    parser.add_argument("--force", action="store_true", help="build even if nothing has changed")
    wants = parser.parse_args()
    try:
        publish(force=wants.force)
    except PublishError as error:
        sys.exit(f"publish: {error}")


def publish(*, force: bool = False) -> None:
    stamp = fingerprint()
    if not force and SITE.is_dir() and STAMP.exists() and STAMP.read_text() == stamp:
        print("site/ is up to date.")
        return
    check_pages()
    shutil.rmtree(NEW, ignore_errors=True)
    make_engine()  # before the pages: they name its files
    make_answers()
    build_pages()
    take_from_npm(NEW / "assets")
    write_tables(NEW / "data")
    make_links()
    shutil.copytree(ENGINE, NEW / "engine")
    name_assets_by_content()
    check_promises()
    compress()
    write_host_files()
    STAMP.unlink(missing_ok=True)
    swap()
    STAMP.write_text(stamp)
    print("site/ is ready to publish.")


def fingerprint() -> str:
    """A hash of all that the site is made from, the day included: pages say when they are due for review."""
    digest = hashlib.sha256(f"{date.today()} {site_address()} {sys.version}".encode())
    for path in input_files():
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def input_files() -> Iterator[Path]:
    for pattern in (*FILES, *(f"{folder}/**/*" for folder in FOLDERS)):
        found = sorted(ROOT.glob(pattern))
        yield from (path for path in found if path.is_file() and not WRITTEN & set(path.parts))


def site_address() -> str:
    return os.environ.get("SITE_URL", "")


def make_engine() -> None:
    try:
        with tempfile.TemporaryDirectory() as folder:
            build_engine(build_wheel(Path(folder)))
    except EngineError as error:
        raise PublishError(str(error)) from error


def check_pages() -> None:
    """Stop at pages that lack what they owe their readers, and name those that are soon due for review."""
    pages, today = read_pages(), date.today()
    for warning in (warning for page in pages for warning in warnings(page, today)):
        print(f"publish: {warning}", file=sys.stderr)
    if found := [fault for page in pages for fault in faults(page, today)]:
        sys.stderr.writelines(f"{fault}\n" for fault in found)
        raise PublishError(FAULTS_ABOVE)


def make_answers() -> None:
    """Write the pages of questions and answers, so that MkDocs finds them."""
    for language in WORDS:
        write_answers(language, date.today())


def make_links() -> None:
    """Write the short addresses with their QR codes, and what stays of retired pages."""
    if not site_address():
        print(f"Short addresses and QR codes begin with {HERE}: set SITE_URL to the address of the site.")
    try:
        write_links(NEW, published_ids())
    except (RedirectError, ShortAddressError) as error:
        raise PublishError(str(error)) from error


def check_promises() -> None:
    """Stop when something that was ever published no longer leads where it did."""
    if found := broken_promises(NEW):
        sys.stderr.writelines(f"{fault}\n" for fault in found)
        raise PublishError(PROMISES_ABOVE)


def build_pages() -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(NEW)]
    # Material's reminder of its own end of life is known here (the house plan names the way on).
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    built = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    if built.returncode:
        sys.stderr.writelines(f"{line}\n" for line in in_short(built.stderr, DOCS / "en"))
        raise PublishError(FAULTS_ABOVE)


def name_assets_by_content() -> None:
    """Rename `assets/` after its content, so that browsers may keep it for ever, and tell the pages."""
    assets = NEW / "assets"
    digest = hashlib.sha256()
    for path in sorted(filter(Path.is_file, assets.rglob("*"))):
        digest.update(str(path.relative_to(assets)).encode() + b"\0" + path.read_bytes())
    name = f"assets.{digest.hexdigest()[:12]}"
    assets.rename(NEW / name)
    own_address = re.escape(site_address().rstrip("/") + "/")
    own_folder = re.escape(urlsplit(site_address()).path.rstrip("/") + "/")
    reference = re.compile(rf'("(?:(?:\.{{1,2}}/)+|{own_folder}|{own_address}|))assets/')
    for page in NEW.rglob("*.html"):
        page.write_text(reference.sub(rf"\g<1>{name}/", page.read_text("utf-8")), "utf-8")


def write_host_files() -> None:
    """What hosts read: no Jekyll, who may index, and the headers that the local server sends too."""
    (NEW / ".nojekyll").touch()
    site_map = f"Sitemap: {site_address().rstrip('/')}/sitemap.xml\n" if site_address() else ""
    (NEW / "robots.txt").write_text(f"User-agent: *\nAllow: /\n{site_map}")
    # Hosts that read this file give all other files the other cache rule of their own accord.
    rules = ["/*", *(f"  {name}: {value}" for name, value in EVERYWHERE.items())]
    for address in kept_for_ever():
        rules += [address, f"  Cache-Control: {FOR_EVER}"]
    (NEW / "_headers").write_text("\n".join(rules) + "\n")


def kept_for_ever() -> list[str]:
    """The addresses whose content never changes; a folder that is named after its content is one address."""
    addresses = (f"/{path.relative_to(NEW).as_posix()}" for path in NEW.rglob("*") if path.is_file())
    lasting = (address for address in addresses if cache_rule(address) == FOR_EVER)
    return sorted(
        {ASSETS_FOLDER.sub(r"\1*", address) for address in lasting if address[-3:] not in (".br", ".gz")}
    )


def compress() -> None:
    """Put a .br and a .gz beside every file that gets smaller; hosts and the local server send those."""
    COMPRESSED.mkdir(parents=True, exist_ok=True)
    files = [path for path in NEW.rglob("*") if path.is_file() and path.suffix not in PACKED]
    with ThreadPoolExecutor() as pool:
        list(pool.map(compress_file, files))


def compress_file(path: Path) -> None:
    data = path.read_bytes()
    name = hashlib.sha256(data).hexdigest()
    for ending, pack in PACKERS.items():
        cached = COMPRESSED / f"{name}.{ending}"
        if not cached.exists():
            unfinished = cached.with_name(f"{path.name}-{cached.name}.part")
            unfinished.write_bytes(pack(data))
            unfinished.replace(cached)
        if cached.stat().st_size < WORTHWHILE * len(data):
            shutil.copyfile(cached, path.with_name(f"{path.name}.{ending}"))


def swap() -> None:
    """Put the new site in the old one's place in two renames: readers never see half a site."""
    shutil.rmtree(OLD, ignore_errors=True)
    if SITE.exists():
        SITE.rename(OLD)
    NEW.rename(SITE)
    shutil.rmtree(OLD, ignore_errors=True)


if __name__ == "__main__":
    main()
