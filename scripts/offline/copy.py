"""The copy of the guide that readers may keep on their devices: what it holds, and in which files.

All pages of a language are one file, in which every piece of them stands once: one request brings them, and a
copy is whole or is not there. What the pages load comes as it lies on the site, under names that hold a hash.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from scripts.engine.build import Engine
from scripts.host.headers import FOR_EVER, cache_rule
from scripts.languages import Language
from scripts.offline.manifest import write_manifest

FOLDER = "offline/"
"""Where the copy of a language lies, from the top of the language: with the page that offers it."""
LIST = f"{FOLDER}copy.json"
WORKER = "offline-worker.js"
"""The script that shows the copy: at the top of the site, or a browser would not let it."""
SOURCE = Path(__file__).with_name("worker.js")
SEARCH = "search/index.json"
PIECE = re.compile(r"(?<=</li>)|(?<=</p>)|(?<=</dd>)|(?<=</details>)|(?<=\n)|(?=<h\d|<section|<div)")
"""Where a piece may end: most pages are alike but for a few sentences."""
IN_LANGUAGE = re.compile(r'<html lang="([a-z]+)"')


@dataclass(frozen=True)
class KeptFile:
    """A file that a copy needs: its path from the top of the site, and what must arrive."""

    path: str
    sha256: str
    download: int
    """Bytes to download at most: compressed as every host can."""


def write_copies(site: Path, languages: Iterable[Language], engine: Engine, today: date) -> None:
    """Write the copy of each language into the site, and the script that keeps it on a device.

    What a copy names must have its last name by then.
    """
    shutil.copyfile(SOURCE, site / WORKER)
    for language in languages:
        write_copy(site, language, engine, today)
        write_manifest(site, language)


def write_copy(site: Path, language: Language, engine: Engine, today: date) -> None:
    pages = shared_out(texts(site, language))
    packed = json.dumps(pages, ensure_ascii=False, separators=(",", ":")).encode()
    name = f"{language.path(FOLDER)}pages-{hashlib.sha256(packed).hexdigest()[:12]}.json"
    (site / name).write_bytes(packed)
    held = {
        "day": language.words.grammar.day(today),
        "note": language.site_words.offline["note"].format(day=language.words.grammar.day(today)),
        "page": language.path(FOLDER),
        "pages": asdict(described(site, name)),
        "files": [asdict(described(site, path)) for path in loaded(site, language)],
        "engine": [
            asdict(described(site, f"engine/{file.name}")) for file in engine.in_language(language.name).files
        ],
    }
    (site / language.path(LIST)).write_text(json.dumps(held, ensure_ascii=False), "utf-8")


def texts(site: Path, language: Language) -> dict[str, str]:
    """The pages of a language by their paths from the top of the site, and the index of its search."""
    found = {language.path(SEARCH): (site / language.path(SEARCH)).read_text("utf-8")}
    for file in sorted(site.rglob("index.html")):
        text = file.read_text("utf-8")
        if (spoken := IN_LANGUAGE.search(text)) and spoken[1] == language.name:
            folder = file.parent.relative_to(site).as_posix()
            found["" if folder == "." else f"{folder}/"] = text
    return found


def shared_out(texts: Mapping[str, str]) -> dict[str, object]:
    """The texts as lists of pieces, each of which stands once."""
    numbers: dict[str, int] = {}
    cut = {
        path: [numbers.setdefault(piece, len(numbers)) for piece in PIECE.split(text)]
        for path, text in texts.items()
    }
    return {"pieces": list(numbers), "texts": cut}


def loaded(site: Path, language: Language) -> Iterator[str]:
    """What its pages load and keeps its name for ever: styles, scripts, fonts and the book of answers."""
    for folder in (*site.glob("assets.*"), site / language.path("calculator")):
        for file in sorted(folder.rglob("*")):
            path = file.relative_to(site).as_posix()
            if file.is_file() and cache_rule(f"/{path}") == FOR_EVER and file.suffix != ".txt":
                yield path


def described(site: Path, path: str) -> KeptFile:
    content = (site / path).read_bytes()
    return KeptFile(path, hashlib.sha256(content).hexdigest(), len(zlib.compress(content)))
