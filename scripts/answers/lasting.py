"""Which pages last, so that a letter can link to them, and the short address of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from calculator.questions import NORWAY, SWEDEN
from scripts.answers.ways import QUESTIONNAIRES, answer_pages
from scripts.languages import DEFAULT, LANGUAGES, Language
from scripts.links.short import codes_for, registered_codes, short_address

BOTH = ""

GUIDANCE: dict[str, dict[str, tuple[str, ...]]] = {
    "jobseeker": {
        SWEDEN: (
            "sweden/how-long",
            "sweden/money",
            "sweden/insurance",
            "sweden/illness-and-absence",
            "sweden/how-to-apply",
            "sweden/if-you-disagree",
        ),
        NORWAY: (
            "norway/how-long",
            "norway/money",
            "norway/your-rights",
            "norway/absence",
            "norway/how-to-apply",
            "norway/if-you-disagree",
        ),
        BOTH: ("what-is-work-training", "on-sick-leave", "words"),
    },
    "employer": {
        SWEDEN: ("employers/sweden", "employers/checklist-sweden"),
        NORWAY: ("employers/norway", "employers/checklist-norway"),
    },
    "staff": {
        BOTH: ("where-sources-disagree", "side-by-side", "sources"),
    },
}
"""The pages of the guidance for each reader, by the country that they are about."""


def answer_paths() -> list[str]:
    """The pages of answers, from the top of the language."""
    return [page.path for questionnaire in QUESTIONNAIRES for page in answer_pages(questionnaire)]


def guidance_paths() -> list[str]:
    """The pages of the guidance that have a short address, from the top of the language."""
    stems = (stem for by_country in GUIDANCE.values() for stems in by_country.values() for stem in stems)
    return [f"{stem}/" for stem in dict.fromkeys(stems)]


def lasting_paths(languages: Iterable[Language]) -> list[str]:
    """The pages that have a short address, by their paths from the top of the site."""
    pages = (*answer_paths(), *guidance_paths())
    return [language.path(page) for language in languages for page in pages]


@cache
def codes_of(language: Language) -> Mapping[str, str]:
    """The code of each lasting page of the site and of this language, by its path from the site's top."""
    return codes_for(lasting_paths(dict.fromkeys((*LANGUAGES, language))), registered_codes())


def short_path(path: str, language: Language = DEFAULT) -> str:
    """The short address of a lasting page, both from the top of the site."""
    return short_address(codes_of(language)[path])
