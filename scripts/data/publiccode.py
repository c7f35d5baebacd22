"""What catalogues of public software read of the project: `publiccode.yml`, at its top since they look there.

Its texts are written in it. What the settings and the project's own description say is filled in by running
this file, and a test notices when that was forgotten.
"""

from __future__ import annotations

import tomllib
from typing import Any

import yaml

from scripts.languages import LANGUAGES
from scripts.paths import ROOT
from scripts.settings import AUTHORS, SETTINGS, Settings
from scripts.theme.publisher import NOBODYS

FILE = ROOT / "publiccode.yml"
TOP = """\
# For catalogues of public software. The texts are written here; what docs/settings.toml says is filled in by
#   .venv/bin/python -m scripts.data.publiccode
"""
NO_REPOSITORY = f"# {NOBODYS} stands for an address that the project does not have yet.\n"


def filled(text: str, settings: Settings = SETTINGS) -> str:
    """The file with what it takes from elsewhere."""
    described = yaml.safe_load(text) | taken(settings)
    if not settings.address:
        described.pop("landingURL", None)
    note = "" if settings.repository else NO_REPOSITORY
    return TOP + note + yaml.safe_dump(described, allow_unicode=True, sort_keys=False, width=110)


def taken(settings: Settings) -> dict[str, Any]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    contact = {"name": settings.maintainer or AUTHORS}
    if settings.publisher:
        contact["affiliation"] = settings.publisher
    if settings.contact and not settings.contact_address.startswith("http"):
        contact["email"] = settings.contact
    return {
        "url": settings.repository or NOBODYS,
        "landingURL": settings.address,
        "softwareVersion": project["version"],
        "legal": {"license": project["license"], "mainCopyrightOwner": AUTHORS},
        "maintenance": {"type": "community", "contacts": [contact]},
        "localisation": {
            "localisationReady": True,
            "availableLanguages": [language.name for language in LANGUAGES],
        },
    }


if __name__ == "__main__":
    FILE.write_text(filled(FILE.read_text("utf-8")), "utf-8")
