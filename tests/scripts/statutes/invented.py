"""Invented statutes with the names of real ones, written in each format that the law watch reads."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from calculator.law.quoted import SOURCES
from scripts.statutes.provision import spans

Texts = Mapping[str, str]
"""What each provision says, by its number as it is written: "9 b", "2 kap. 13" or "3-5"."""

SWEDISH: Texts = {
    "5": "Den som bakar bröd ska\n\n1. väga mjölet, och\n\n2. vänta i 90 minuter.",
    "10": "Brödet får jäsa under längst sex timmar. Degen vilar enligt 5 § andra stycket.",
    "13": "Den som bränner brödet ska lämna köket.",
    "22": "Den som är missnöjd med brödet ska säga det inom tre dagar.",
}
SWEDISH_LATER: Texts = {
    "5": "Den som bakar bröd ska\n\n1. väga  mjölet, och\n\n2. vänta i\n90 minu\u00adter.",
    "10": "Brödet får jäsa under längst åtta timmar. Degen vilar enligt 5 § andra stycket.",
    "13": "Har upphävts genom förordning (2026:900).",
    "22": "Kommunen ska lämna ut bröd.",
    "99": "Den som är missnöjd med brödet ska säga det inom tre dagar.",
}
NORWEGIAN: Texts = {
    "1-3": "Deltakere må ha baket to kaker.\n\n- sukker,\n- mel.",
    "1-9": "Kaken skal være forsikret.",
    "3-5": "En kake kan stå i tolv timer.",
    "3-7": "Ingen får betalt for kaken.",
}
NORWEGIAN_LATER: Texts = {
    "1-3": "Deltakere må ha\nbaket to  kaker.\n\n- sukker,\n- mel.",
    "1-9": "",
    "3-5": "En kake kan stå i ti timer.",
    "3-7": "Bruk forkle.",
    "9-9": "Ingen får betalt for kaken.",
}


def whole(statute: str, texts: Texts) -> Texts:
    """These texts, and one for every other provision of the statute that we cite."""
    cited = [source for source in SOURCES.values() if source.document.id == statute]
    numbers = {span.first for source in cited for span in spans(source.provision)} | {
        span.last for source in cited for span in spans(source.provision)
    }
    written = sorted(re.sub(r"(\d)([a-z])", r"\1 \2", number) for number in numbers)
    return {**{number: f"Text {number}." for number in written}, **texts}


def markdown(number: str, amended: str, texts: Texts) -> str:
    """As in se-lex/sfs: every provision is a heading, and each law that is named is a link."""
    return front(number, amended) + "\n\n".join(
        f"## Rubrik före {name} §\n\n### {name} §\n\n{linked(text)}{origin(amended)}"
        for name, text in texts.items()
    )


def markers(number: str, amended: str, texts: Texts) -> str:
    """As in data/md-markers of se-lex/sfs-processor: the same with a section around each provision."""
    return front(number, amended) + "\n".join(
        f'<section id="{name}" class="paragraf"{REPEALED * text.startswith("Har upphävts")}>\n\n'
        f"### {name} §\n\n{linked(text)}{origin(amended)}\n\n</section>"
        for name, text in texts.items()
    )


def record(number: str, amended: str, texts: Texts) -> str:
    """As in data/sfs_json of se-lex/sfs-processor: plain text in short lines, headings in between."""
    text = "\n\n".join(
        f"Rubrik före {name} §\n\n{name} § {short_lines(text)}\nFörordning ({amended})."
        for name, text in texts.items()
    )
    return json.dumps(
        {
            "beteckning": number,
            "upphavdDateTime": None,
            "tidsbegransadDateTime": None,
            "register": {"publiceradDateTime": "2026-10-01T09:00:00"},
            "fulltext": {
                "andringInford": f"t.o.m. SFS {amended}",
                "forfattningstext": text.replace("\n", "\r\n"),
            },
        }
    )


def norwegian(refid: str, amended: str, texts: Texts) -> str:
    """As in sstraume97/norwegian-laws."""
    provisions = "\n\n".join(
        f"#### § {name}. {'Om kaker' if text else '(Opphevet)'}\n\n{text}\n\n"
        "*Endret ved forskrift 1 jan 2020 nr. 7.*"
        for name, text in texts.items()
    )
    return (
        f'---\ntittel: "Forskrift om kaker"\nrefid: "{refid}"\nsist-endret: "forskrift/{amended}"\n'
        'sist-endret-ikrafttredelse: "2026-10-01"\n---\n\n# Forskrift om kaker\n\n'
        f"## Kapittel 1\n\n{provisions}\n"
    )


REPEALED = ' selex:status="upphavd" selex:upphavd="true"'


def front(number: str, amended: str) -> str:
    return (
        f'---\nbeteckning: "{number}"\nrubrik: Förordning om bröd\nforarbeten: - "no YAML"\n'
        f"publicerad_datum: 2026-10-01\nandringsforfattningar:\n"
        f'  - beteckning: "{amended}"\n    anteckningar: ändr. 10 §\n---\n\n# Förordning om bröd\n\n'
    )


def origin(amended: str) -> str:
    return f" Förordning ([{amended}](https://example.org/{amended}))."


def linked(text: str) -> str:
    return re.sub(r"(\d+ §)", r"[\1](#place)", text)


def short_lines(text: str) -> str:
    return re.sub(r"(\w+ \w+ \w+) ", "\\1 \n", text)


Writer = Callable[[str, str, Texts], str]
FORMATS: Mapping[str, Writer] = {
    "sfs-{}.md": markdown,
    "data/md-markers/sfs-{}-markers.md": markers,
    "data/sfs_json/sfs-{}.json": record,
}
"""The formats of Swedish statutes, by the name of the file."""


def plain_record(number: str, amended: str, text: str) -> str:
    """A record with this text as it is."""
    return json.dumps(
        {
            **json.loads(record(number, amended, {})),
            "fulltext": {"andringInford": amended, "forfattningstext": text},
        }
    )


def put(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return folder
