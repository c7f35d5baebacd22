"""What is said of the pages for search engines and catalogues, in the words of schema.org."""

from __future__ import annotations

from typing import Any

from scripts.data.package import LICENCE_PAGE, PACKAGE
from scripts.languages import Language
from scripts.settings import AUTHORS, SETTINGS, Settings

MIT = "https://opensource.org/license/mit"
DATA_PAGE = "data/"
SERVICES = (
    ("sweden/", "SE", "Arbetsträning", "Arbetsförmedlingen", "https://arbetsformedlingen.se/"),
    ("norway/", "NO", "Arbeidstrening", "Nav", "https://www.nav.no/"),
)
"""The part of the site about a service, the country, its official name, and whose service it is."""


def structured(language: Language, address: str, settings: Settings = SETTINGS) -> dict[str, Any]:
    """What the template of a page puts together. `address` is that of the top of the language, or empty."""
    top = address.removesuffix(language.folder)
    publisher = {"@type": "Organization", "name": settings.publisher or AUTHORS}
    if settings.publisher_site:
        publisher["url"] = settings.publisher_site
    return {
        "licence": MIT,
        "publisher": publisher,
        "services": [
            {"part": part, "service": service(country, name, agency, at)}
            for part, country, name, agency, at in SERVICES
        ],
        "data_page": DATA_PAGE,
        "dataset": {
            "@type": "Dataset",
            "name": language.site_words.data["title"],
            "description": language.site_words.data["about"],
            "license": LICENCE_PAGE,
            "creator": {"@type": "Organization", "name": AUTHORS},
            "isAccessibleForFree": True,
            "distribution": [
                {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": f"{top}{DATA_PAGE}{name}"}
                for name, kind in ((PACKAGE, "application/json"), ("decisions.csv", "text/csv"))
            ],
        },
    }


def service(country: str, name: str, agency: str, address: str) -> dict[str, Any]:
    return {
        "@type": "GovernmentService",
        "name": name,
        "areaServed": country,
        "provider": {"@type": "GovernmentOrganization", "name": agency, "url": address},
    }
