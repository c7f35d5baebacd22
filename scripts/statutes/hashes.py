"""What we keep of each provision that we cite: a hash of its text, never the text.

`hashes.json` has, for each statute, the newest change of the copy that was read, and the hash of what each
source cites. It lies here and not beside the sources: no phone needs it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HASHES = Path(__file__).with_name("hashes.json")

STATUTES = ("sfs-", "lov-", "forskrift-")
"""How the ids of statutes begin. Pages of authorities and their programs are no statutes: nobody keeps copies
of them that could be compared, and their day of review reminds us."""

NO_COPY: Mapping[str, str] = {
    "sfs-2000-625": "se-lex/sfs has its title and no text, se-lex/sfs-processor does not have it",
    "sfs-2019-780": "se-lex/sfs has its title and no text, se-lex/sfs-processor does not have it",
    "sfs-2021-127": "an ordinance that changes another: the copies have the changed one alone",
}
"""The statutes of which we know no copy that could be compared, each with the reason."""


@dataclass(frozen=True)
class Kept:
    """The hashes of a statute's provisions, by source, and the newest change that they were made with."""

    amended: str
    provisions: Mapping[str, str] = field(default_factory=dict)


def read_hashes(file: Path = HASHES) -> dict[str, Kept]:
    """What is kept, by the statute."""
    kept = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return {id: Kept(**fields) for id, fields in kept.items()}


def write_hashes(kept: Mapping[str, Kept], file: Path = HASHES) -> None:
    fields = {
        id: {"amended": one.amended, "provisions": dict(sorted(one.provisions.items()))}
        for id, one in sorted(kept.items())
    }
    file.write_text(json.dumps(fields, indent=1) + "\n", "utf-8")
