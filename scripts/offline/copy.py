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
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from scripts.engine.build import Engine
from scripts.host.headers import FOR_EVER, cache_rule
from scripts.languages import Language

FOLDER = "offline/"
"""Where the copy of a language lies, from the top of the language: with the page that offers it."""
LIST = f"{FOLDER}copy.json"
WORKER = "offline-worker.js"
"""The script that shows the copy: at the top of the site, or a browser would not let it."""
SOURCE = Path(__file__).with_name("worker.js")
SEARCH = "search/index.json"
ENDS, STARTS = ("</li>", "</p>", "</dd>", "</details>", "\n"), ("<h2", "<h3", "<section", "<div")
"""Where a piece may end, and where one may begin: most pages are alike but for a few sentences."""
CUT = "\0"  # stands in no page
IN_LANGUAGE = re.compile(r'<html lang="([a-z]+)"')


@dataclass(frozen=True)
class KeptFile:
    """A file that a copy needs: its path from the top of the site, and what must arrive."""

    path: str
    sha256: str
    download: int
    """About how many bytes are downloaded: compressed, as most hosts send it."""


def write_worker(site: Path) -> None:
    """Write the script that keeps a copy on a device and shows it."""
    shutil.copyfile(SOURCE, site / WORKER)


def write_copy(top: Path, site: Path, language: Language, engine: Engine, today: date) -> None:
    """Write the copy of a language of the site into `top`, the folder of that language.

    What the copy names must have its last name by then.
    """
    packed = json.dumps(shared_out(texts(site, language)), ensure_ascii=False, separators=(",", ":")).encode()
    name = f"{FOLDER}pages-{hashlib.sha256(packed).hexdigest()[:12]}.json"
    day = language.words.grammar.day(today)
    held = {
        "day": day,
        "note": language.site_words.offline["note"].format(day=day),
        "page": language.path(FOLDER),
        "pages": asdict(described(language.path(name), packed)),
        "files": [asdict(described(path, (site / path).read_bytes())) for path in loaded(site, language)],
        "engine": [
            asdict(KeptFile(f"engine/{file.name}", file.sha256, file.download_bytes))
            for file in engine.in_language(language.name).files
        ],
    }
    (top / FOLDER).mkdir(parents=True, exist_ok=True)
    (top / name).write_bytes(packed)
    (top / LIST).write_text(json.dumps(held, ensure_ascii=False), "utf-8")


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
        path: [numbers.setdefault(piece, len(numbers)) for piece in pieces(text)]
        for path, text in texts.items()
    }
    return {"pieces": list(numbers), "texts": cut}


def pieces(text: str) -> list[str]:
    """The text cut up. An expression that looks around itself takes five times as long for a language."""
    for end in ENDS:
        text = text.replace(end, end + CUT)
    for start in STARTS:
        text = text.replace(start, CUT + start)
    return text.split(CUT)


def loaded(site: Path, language: Language) -> Iterator[str]:
    """What its pages load and keeps its name for ever: styles, scripts, fonts and the book of answers."""
    for folder in (*site.glob("assets.*"), site / language.path("calculator")):
        for file in sorted(folder.rglob("*")):
            path = file.relative_to(site).as_posix()
            if file.is_file() and cache_rule(f"/{path}") == FOR_EVER and file.suffix != ".txt":
                yield path


def described(path: str, content: bytes) -> KeptFile:
    return KeptFile(path, hashlib.sha256(content).hexdigest(), len(zlib.compress(content)))
