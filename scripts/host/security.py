"""Where a hole in the site's safety is reported: `/.well-known/security.txt` (RFC 9116).

It must lie at the top of its host: a site in a folder gives it to whoever keeps the host.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from scripts.languages import Language
from scripts.settings import SETTINGS, Settings

PLACE = ".well-known/security.txt"
LASTS = timedelta(days=180)
"""How long it may be believed after a build: the RFC asks for less than a year."""
SECURE = "https://"
REPORT = "about/#report"
"""Where the site itself says how to report, when the settings name no other place."""


def write_security(site: Path, languages: Iterable[Language], address: str, today: date) -> None:
    """Write the file of a site at this address; without an address or a contact there is nobody to name."""
    if text := security(languages, address, today):
        (site / PLACE).parent.mkdir(exist_ok=True)
        (site / PLACE).write_text(text, "utf-8")


def security(
    languages: Iterable[Language], address: str, today: date, settings: Settings = SETTINGS
) -> str | None:
    contact = settings.contact_address or (address and address + REPORT)
    if not contact.startswith((SECURE, "mailto:")):  # the RFC allows no page that is not encrypted
        return None
    fields = {
        "Contact": contact,
        "Expires": f"{today + LASTS}T00:00:00Z",
        "Preferred-Languages": ", ".join(language.name for language in languages),
    }
    if address.startswith(SECURE):
        fields["Canonical"] = address + PLACE
    return "".join(f"{name}: {value}\n" for name, value in fields.items())
