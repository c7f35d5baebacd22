"""Official names, which nobody can write shorter: as words are counted, each is one short word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cache

from calculator.questions import PROGRAMMES
from calculator.sources import BOKMAL, ENGLISH, SWEDISH
from calculator.words import Text, words_of

BRACKETS = re.compile(r"\(([^()]+)\)")

KEPT_NAMES: dict[str, tuple[str, ...]] = {
    ENGLISH: (
        # Agencies and laws
        "NAV",
        "Arbeids- og velferdsetaten",
        "Norwegian Labour and Welfare Administration",
        "Labour and Welfare Administration",
        "Arbetsförmedlingen",
        "Swedish Public Employment Service",
        "Försäkringskassan",
        "Swedish Social Insurance Agency",
        "Arbetsmiljöverket",
        "Swedish Work Environment Authority",
        "Arbeidstilsynet",
        "Norwegian Labour Inspection Authority",
        "Kammarkollegiet",
        "Work Environment Act",
        "Working Environment Act",
        # Swedish and Norwegian terms that the calculator does not use, or not in brackets
        "aktivitetsersättning",
        "aktivitetsplan",
        "anordnare",
        "anvisning",
        "arbeidsgiver",
        "arbeidstrening",
        "arbetsgivare",
        "arbetsgivaravgift",
        "arbetsmarknadspolitiskt program",
        "arbetslöshetsersättning",
        "deltagare",
        "deltaker",
        "ersättningsdag",
        "fast kontaktperson",
        "grundbelopp",
        "handledning",
        "individuell handlingsplan",
        "introduksjonsprogrammet",
        "karensdag",
        "kontaktperson",
        "kontaktpunkt",
        "liten eller mangelfull arbeidserfaring",
        "lönebidrag",
        "meldekort",
        "nedsatt arbeidsevne",
        "oppfølging",
        "rehabiliteringspenning",
        "sjukpenning",
        "sykmelding",
        "tilretteleggings- og oppfølgingsavtale",
        "tiltaksarrangør",
        "veileder",
        "yrkesskadedekning",
    )
}
"""Official names that the calculator's own words do not hold, by the language of the page."""

AGENCIES = (
    *("Arbetsförmedlingens?", "Försäkringskassans?", "Arbetsmiljöverkets?", "Kammarkollegiets?"),
    *("Nav-kontor(?:et|ets|ene)?", "Navs?", "Arbeids- og velferdsetatens?", "Arbeidstilsynets?"),
)
FORMS: dict[str, tuple[str, ...]] = {
    SWEDISH: (
        *AGENCIES,
        r"arbetsträning(?:en)?s?",
        r"jobbgarantin för ungdomar",
        r"jobb- och utvecklingsgarantins?",
        r"etableringsprogrammets?",
        r"aktivitetsstöd(?:et)?s?",
        r"aktivitetsersättning(?:en)?s?",
        r"utvecklingsersättning(?:en)?s?",
        r"etableringsersättning(?:en)?s?",
        r"arbetslöshetsersättning(?:en)?s?",
        r"sjukpenning(?:en)?s?",
        r"sjukersättning(?:en)?s?",
        r"rehabiliteringspenning(?:en)?s?",
        r"arbetsmiljölagens?",
    ),
    BOKMAL: (
        *AGENCIES,
        r"arbeidstrening(?:en)?s?",
        r"tiltakspenge(?:r|ne)",
        r"sykepenge(?:r|ne)",
        r"dagpenge(?:r|ne)",
        r"arbeidsavklaringspenge(?:r|ne)",
        r"inkluderingstilskudd(?:et)?",
        r"introduksjonsprogram(?:met)?",
        r"kvalifiseringsprogram(?:met)?",
        r"folketrygdloven",
        r"arbeidsmiljølovens?",
    ),
}
"""Official names in all their forms, where they are words of the page's own language.

A letter is no mark of a name: half of a Swedish page has an å, ä or ö.
"""


@cache
def names(language: str) -> re.Pattern[str]:
    """Any official name, as the texts of a language have it."""
    found = FORMS[language] if language in FORMS else tuple(map(re.escape, names_in_words(language)))
    longest_first = sorted(found, key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(longest_first)})\b", re.IGNORECASE)


def names_in_words(language: str) -> set[str]:
    """Programmes and bracketed terms from the calculator's words, and the kept ones."""
    words = words_of(language)
    programmes = [words.questions["programme"].options[programme].label for programme in PROGRAMMES]
    terms = [
        term for text in strings(words) for terms in BRACKETS.findall(text) for term in terms.split(", ")
    ]
    return {*programmes, *terms, *KEPT_NAMES.get(language, ())}


def strings(value: object) -> Iterator[str]:
    """Every text inside words."""
    if isinstance(value, str):
        yield str(Text(value))
    elif isinstance(value, dict | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)
    elif is_dataclass(value):
        yield from strings(vars(value))
