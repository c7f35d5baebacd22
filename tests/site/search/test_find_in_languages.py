"""Swedes and Norwegians find their page by forms and compounds, everyday words, mistakes and plain letters.

The lists were written before the pages were there, by what people in the two countries type. One right page
was chosen anew: the union is a step on the way to a place in Norway, and no right of the participant.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from scripts.languages import DEFAULT, LANGUAGES, Language
from scripts.search.index import INDEX

from .test_find import NEAR, finding

SWEDISH = {
    # everyday words
    "lön": ["sweden/money/"],
    "facket": ["sweden/how-to-apply/"],
    "sjuk": ["sweden/illness-and-absence/"],
    "semester": ["sweden/illness-and-absence/"],
    "klaga": ["sweden/if-you-disagree/"],
    "praktik": ["what-is-work-training/"],
    "pengar": ["sweden/money/"],
    "hur länge": ["sweden/how-long/"],
    "får jag betalt": ["sweden/money/"],
    "försäkrad": ["sweden/insurance/"],
    "chef": ["employers/"],
    "sjukskriven": ["on-sick-leave/"],
    "vabba": ["sweden/illness-and-absence/"],
    "jobba i norge": ["norway/"],
    "vilket program": ["which-programme/"],
    # forms and compounds
    "aktivitetsstödet": ["sweden/money/"],
    "aktivitetsstöd": ["sweden/money/"],
    "träning": ["sweden/work-training/"],
    "arbetsträna": ["sweden/work-training/"],
    "arbetsgivarens ansvar": ["employers/sweden/"],
    "handledaren": ["sweden/work-training/"],
    "överklaga beslutet": ["sweden/if-you-disagree/"],
    "ungdomar": ["sweden/job-guarantee-for-youth/"],
    "etableringsprogram": ["sweden/establishment-programme/"],
    "karensdagar": ["sweden/illness-and-absence/"],
    "checklistor": ["employers/checklist-sweden/"],
    # mistakes, and a keyboard without the letters
    "aktivitetstöd": ["sweden/money/"],
    "arbetstraning": ["sweden/work-training/"],
    "forsakring": ["sweden/insurance/"],
    "omprovning": ["sweden/if-you-disagree/"],
    "tiltakspenger": ["norway/money/"],
}
BOKMAL = {
    # everyday words
    "lønn": ["norway/money/"],
    "fagforening": ["norway/how-to-apply/"],
    "syk": ["norway/absence/"],
    "ferie": ["norway/absence/"],
    "klage": ["norway/if-you-disagree/"],
    "praksis": ["what-is-work-training/"],
    "penger": ["norway/money/"],
    "hvor lenge": ["norway/how-long/"],
    "får jeg betalt": ["norway/money/"],
    "forsikret": ["norway/your-rights/"],
    "sjef": ["employers/"],
    "sykmeldt": ["on-sick-leave/"],
    "sykt barn": ["norway/absence/"],
    "jobbe i sverige": ["sweden/"],
    "hvilket tiltak": ["which-programme/"],
    # forms and compounds
    "arbeidstreningen": ["norway/"],
    "arbeidstrening": ["norway/"],
    "trening": ["norway/"],
    "tiltakspengene": ["norway/money/"],
    "arbeidsgiverens ansvar": ["employers/norway/"],
    "kontaktpersonen": ["norway/agreement-and-follow-up/"],
    "klagefrist": ["norway/if-you-disagree/"],
    "reisepenger": ["norway/money/"],
    "arbeidsevnen": ["norway/who-can-take-part/"],
    "avtalen": ["norway/agreement-and-follow-up/"],
    "sjekklister": ["employers/checklist-norway/"],
    # mistakes, and a keyboard without the letters
    "tiltakspengr": ["norway/money/"],
    "arbeidstrenning": ["norway/"],
    "fravaer": ["norway/absence/"],
    "lonn": ["norway/money/"],
    "aktivitetsstöd": ["sweden/money/"],
}
QUERIES: Mapping[str, Mapping[str, list[str]]] = {"sv": SWEDISH, "nb": BOKMAL}
OTHERS = [language for language in LANGUAGES if language != DEFAULT]


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.name)
def test_what_people_type_finds_its_page_among_the_first_three(folder: Path, language: Language) -> None:
    [script] = folder.glob("assets.*/search/find.js")
    queries = QUERIES[language.name]
    found = finding(script, folder / language.path(INDEX), queries)
    pages = [[address.partition("#")[0] for address in addresses] for addresses in found]
    missed = {
        query: first[:NEAR]
        for (query, right), first in zip(queries.items(), pages, strict=True)
        if not set(right) <= set(first[:NEAR])
    }
    assert missed == {}


def test_thirty_queries_stand_for_each_language() -> None:
    assert all(len(queries) >= 30 for queries in QUERIES.values())
