"""The formats in which others keep statutes, each read into a statute.

* se-lex/sfs: a file of Markdown for a Swedish statute, with its provisions as headings.
* se-lex/sfs-processor: the same with a `<section>` around each provision, which says from when to when it
  holds (`data/md-markers`), and the text of Regeringskansliets rättsdatabaser in JSON (`data/sfs_json`).
* sstraume97/norwegian-laws: a file of Markdown for a Norwegian law or regulation.

Notes of editors are no part of a text: which change a provision comes from, and what will change.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from scripts.errors import ProjectError
from scripts.statutes.provision import LINK, SWEDISH, Provision, tidy
from scripts.statutes.statute import Statute, order

FRONT = re.compile(r"---[ \t]*\n(?P<fields>.*?\n)---[ \t]*(?:\n|$)(?P<body>.*)", re.DOTALL)
FIELD = re.compile(r'(?m)^([\w-]+): *"?(.*?)"?[ \t]*$')  # not all of it is YAML
CHANGED_BY = re.compile(r'(?m)^ +- beteckning: "?(\d{4}:\d+)')
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
ENDS = ("upphavdDateTime", "tidsbegransadDateTime")
"""The day from which a statute is repealed, and that from which it ends by itself."""

HEADING = re.compile(r"#+ +(?P<text>.*)")
SECTION = re.compile(r"<section (?P<attributes>.*)>")
SWEDISH_NUMBER = re.compile(rf"(?:.* )?(?P<number>{SWEDISH}) §$")
PLAIN_NUMBER = re.compile(rf"(?P<number>{SWEDISH}) §(?!§)\s*(?P<text>.*)", re.DOTALL)
CHAPTER = re.compile(rf"(?P<chapter>{SWEDISH}) kap\.(?! *\d)")
TRANSITION = re.compile(r"(?:Ikraftträdande(?:- och övergångsbestämmelser)?|Övergångsbestämmelser)$")
CHANGE = re.compile(r"(?P<number>\d{4}:\d+)")
ORIGIN = re.compile(r"\s*(?:Lag|Förordning)\s+\((?P<number>\d{4}:\d+)\)\.?\s*$")
TITLE = re.compile(r"[A-ZÅÄÖ].*[^.:;,]", re.DOTALL)
REPEALED = re.compile(r"Har upphävts genom")
FROM = re.compile(r"\s*/Träder i kraft I:(?P<day>[^/]*)/")
UNTIL = re.compile(r"\s*/Upphör att gälla U:(?P<day>[^/]*)/")

NORWEGIAN_NUMBER = re.compile(
    r"§ ?(?P<number>\d+(?: ?[A-Z](?=-))?(?:-\d+)?(?: ?[a-z](?![a-zæøå]))?)(?P<title>\W.*|)$"
)
NORWEGIAN_NOTE = re.compile(r"\*|(?:Overskrift )?(?:endret|tilføyd|opphevet|føyd til) ved ", re.IGNORECASE)
NORWEGIAN_REPEALED = re.compile(r"\W*opphevet\b", re.IGNORECASE)
TO_COME = re.compile(r"(?:Endres|Oppheves|Tilføyes) ved [^*]*")


class FormatError(ProjectError):
    """A file is in none of the formats; the text names it."""


@dataclass
class Draft:
    """A provision while its lines are read."""

    number: str
    first: date = date.min
    last: date = date.max
    repealed: bool = False
    paragraphs: list[str] = field(default_factory=list)


def read_statute(file: Path) -> Statute:
    """The statute in a file. Raises FormatError when the file is in none of the formats."""
    text = file.read_text("utf-8")
    try:
        if file.suffix == ".json":
            return swedish_record(file, json.loads(text))
        front = FRONT.match(text)
        if front and "\nbeteckning:" in f"\n{front['fields']}":
            return swedish_markdown(file, front["fields"], front["body"])
        if front and "\nrefid:" in front["fields"]:
            return norwegian_markdown(file, front["fields"], front["body"])
    except (KeyError, TypeError, ValueError) as error:
        raise FormatError(f"{file} is not in a known format ({error!r})") from error
    raise FormatError(f"{file} is not in a known format: it names no statute")


def swedish_record(file: Path, record: Mapping[str, Any]) -> Statute:
    """A statute in the JSON of sfs-processor."""
    number, full = record["beteckning"], record["fulltext"]
    changes = CHANGE.findall(full["andringInford"] or "")
    return Statute(
        swedish_id(number),
        file,
        changes[0] if changes else number,
        day_of(record["register"]["publiceradDateTime"]),
        tuple(map(swedish_provision, plain_drafts(full["forfattningstext"] or ""))),
        repealed=min(day_of(record[name] or "", date.max) for name in ENDS),
    )


def swedish_markdown(file: Path, front: str, body: str) -> Statute:
    """A statute in the Markdown of se-lex, with or without sections around its provisions."""
    fields, drafts = dict(FIELD.findall(front)), list(marked_drafts(body))
    origins = [match["number"] for draft in drafts if (match := ORIGIN.search(plain(draft)))]
    days = [fields.get("publicerad_datum", ""), fields.get("ikraft_datum", "")]
    return Statute(
        swedish_id(fields["beteckning"]),
        file,
        max((fields["beteckning"], *CHANGED_BY.findall(front), *origins), key=order),
        max(day_of(day) for day in days),
        tuple(map(swedish_provision, drafts)),
    )


def swedish_id(number: str) -> str:
    return f"sfs-{number}".replace(":", "-")


def plain_drafts(text: str) -> Iterator[Draft]:
    """The provisions of a text without markup: a number stands at the beginning of a paragraph."""
    chapter, transition = "", False
    draft = Draft("")
    for paragraph in map(str.strip, re.split(r"\n\s*\n", text.replace("\r", ""))):
        transition = transition or bool(TRANSITION.match(paragraph))
        if transition and (change := CHANGE.fullmatch(paragraph)):
            yield draft
            draft = Draft(change["number"])
        elif not transition and (found := CHAPTER.match(paragraph)):
            chapter = f"{tidy(found['chapter'])}:"
        elif not transition and (found := PLAIN_NUMBER.match(paragraph)):
            yield draft
            draft = begun(chapter + tidy(found["number"]), found["text"])
        else:
            draft.paragraphs.append(paragraph)
    yield draft


def begun(number: str, text: str) -> Draft:
    """A provision from its first paragraph, which says first when it holds."""
    draft = Draft(number)
    while found := FROM.match(text) or UNTIL.match(text):
        if found.re is FROM:
            draft.first = day_of(found["day"], date.max)
        else:
            draft.last = day_of(found["day"], date.max, days=-1)
        text = text[found.end() :]
    draft.paragraphs.append(text.strip())
    return draft


def marked_drafts(body: str) -> Iterator[Draft]:
    """The provisions of a text in Markdown: a number is a heading.

    A heading with text after it is a sentence that was taken for one, and is put back.
    """
    chapter, transition, attributes = "", False, ""
    draft, titles = Draft(""), list[str]()
    for paragraph in map(str.strip, re.split(r"\n\s*\n|\n(?=[<#])|(?<=>)\n", body)):
        words = LINK.sub(r"\1", paragraph)
        heading = HEADING.fullmatch(words)
        title = heading["text"] if heading else ""
        transition = transition or bool(TRANSITION.match(title))
        if section := SECTION.fullmatch(paragraph):
            attributes = section["attributes"]
        elif transition and (change := CHANGE.fullmatch(title or words)):
            yield draft
            draft, titles = Draft(change["number"]), []
        elif not transition and (found := SWEDISH_NUMBER.match(title)):
            yield draft
            draft, titles = held(chapter + tidy(found["number"]), attributes), []
        elif found := CHAPTER.match(title):
            chapter = f"{tidy(found['chapter'])}:"
        elif heading:
            titles.append(title)
        elif paragraph and paragraph != "</section>":
            draft.paragraphs += (*titles, paragraph)
            titles = []
    yield draft


def held(number: str, attributes: str) -> Draft:
    """A provision from the attributes of its section, which say when it holds."""
    named = dict(re.findall(r'selex:(\w+)="([^"]*)"', attributes))
    first = date.max if "ikraft_villkor" in named else day_of(named.get("ikraft_datum", ""), date.min)
    last = day_of(named.get("upphor_datum", ""), date.max, days=-1)
    return Draft(number, first, last, "upphavd" in named)


def swedish_provision(draft: Draft) -> Provision:
    text = ORIGIN.sub("", plain(draft))
    repealed = draft.repealed or bool(REPEALED.match(text))
    return Provision(draft.number, text, repealed, draft.first, draft.last)


def plain(draft: Draft) -> str:
    """The text of a provision, without the headings that come after it in a text without markup.

    A heading begins with a capital letter and ends without a full stop; the last paragraph of a provision
    ends with one, or begins with its number in a list.
    """
    paragraphs = [LINK.sub(r"\1", paragraph) for paragraph in draft.paragraphs if paragraph]
    while len(paragraphs) > 1 and TITLE.fullmatch(paragraphs[-1]):
        paragraphs.pop()
    return "\n\n".join(paragraphs)


def norwegian_markdown(file: Path, front: str, body: str) -> Statute:
    """A law or a regulation in the Markdown of norwegian-laws."""
    fields = dict(FIELD.findall(front))
    changed = fields.get("sist-endret") or fields["refid"]
    days = [fields.get(name, "") for name in ("sist-endret-ikrafttredelse", "ikrafttredelse")]
    return Statute(
        fields["refid"].replace("/", "-"),
        file,
        changed.partition("/")[2],
        max(day_of(day) for day in days),
        tuple(norwegian_provisions(body)),
    )


def norwegian_provisions(body: str) -> Iterator[Provision]:
    number, title, paragraphs = "", "", list[str]()
    for paragraph in map(str.strip, re.split(r"\n\s*\n|\n(?=#)", body)):
        if heading := HEADING.match(paragraph):
            yield norwegian_provision(number, title, paragraphs)
            found = NORWEGIAN_NUMBER.match(heading["text"])
            number, title = (tidy(found["number"]), found["title"]) if found else ("", "")
            paragraphs = [paragraph[heading.end() :]]
        else:
            paragraphs.append(paragraph)
    yield norwegian_provision(number, title, paragraphs)


def norwegian_provision(number: str, title: str, paragraphs: Iterable[str]) -> Provision:
    paragraphs = [paragraph for paragraph in paragraphs if paragraph.strip()]
    notes = [paragraph for paragraph in paragraphs if NORWEGIAN_NOTE.match(paragraph)]
    text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph not in notes)
    to_come = TO_COME.search(" ".join(" ".join(notes).split()))
    repealed = bool(NORWEGIAN_REPEALED.match(title)) and not text
    return Provision(number, text, repealed, ahead=to_come[0].strip() if to_come else "")


def day_of(text: str, otherwise: date = date.min, days: int = 0) -> date:
    """The day that a text begins with, or so many days after it; `otherwise` where it names none."""
    found = DAY.match(text or "")
    return date.fromisoformat(found[0]) + timedelta(days) if found else otherwise
