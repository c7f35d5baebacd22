"""The facts of an answer's summary in Bokmål, one short line each, by the id of the finding.

`how-long` and `later` are made of the limits; `-until` where the first day is known.
"""

BRIEFS = {
    "how-long": "Inntil {lengths}, den første dagen medregnet.",
    "how-long-until": "Fra {first-day} til senest {last-days}.",
    "later": "Det kan bli inntil {months} hvis {needs}.",
    "later-until": "Det kan bli inntil {months}, senest til og med {last-day}, hvis {needs}.",
    "keep-activity-support": "Du beholder [sv:aktivitetsstöd] så lenge du fyller kravene.",
    "keep-development-allowance": "Du beholder [sv:utvecklingsersättning] så lenge du fyller kravene.",
    "keep-introduction-benefit": "Du beholder [sv:etableringsersättning] så lenge du fyller kravene.",
    "other-benefit-in-sweden": (
        "Andre penger kan stanse eller minske pengene for programmet. Spør [sv:Försäkringskassan]."
    ),
    "no-swedish-benefit": (
        "Arbeidstreningen gir ingen penger i seg selv. Spør [sv:Arbetsförmedlingen] hva du kan søke om."
    ),
    "swedish-benefit-unknown": (
        "Ingen lønn. Penger du får fra det offentlige, beholder du så lenge du fyller kravene."
    ),
    "keep-sickness-benefit": "Du beholder sykepengene så lenge du fyller kravene.",
    "keep-unemployment-benefit": "Du beholder dagpengene så lenge du fyller kravene.",
    "keep-work-assessment-allowance": "Du beholder AAP så lenge du fyller kravene.",
    "other-benefit-in-norway": (
        "Pengene du får, utelukker som regel tiltakspenger. Spør Nav hva som gjelder for deg."
    ),
    "norwegian-benefit-unknown": (
        "Ingen lønn. Penger fra Nav beholder du. Får du ingen, kan du spørre Nav om tiltakspenger."
    ),
    "may-get-tiltakspenger": "Ingen lønn. Du kan kanskje få tiltakspenger. Søk hos Nav.",
    "may-get-tiltakspenger-when-old-enough": (
        "Ingen lønn. Når du har fylt {tiltakspenger-first-age} år, kan du kanskje få tiltakspenger. Søk hos "
        "Nav."
    ),
    "too-young-for-tiltakspenger": (
        "Ingen lønn. Tiltakspenger er for dem som har fylt {tiltakspenger-first-age} år."
    ),
    "insurance-in-sweden": "Som regel har du forsikring mot personskader og gruppelivsforsikring.",
    "insurance-depends-on-benefit": "Det kommer an på hvilke penger du får. Spør før den første dagen.",
    "insurance-without-benefit-in-youth-guarantee": (
        "Uten penger for programmet bare til du fyller {insured-without-benefit-age-limit} år. Spør først."
    ),
    "insurance-without-benefit-in-establishment-programme": (
        "Vi fant ingen forsikring for deg som ikke får penger for programmet. Spør før den første dagen."
    ),
    "insurance-in-norway": "Medlemmer av folketrygden er dekket hvis de blir skadet på jobb.",
    "contact-arbetsformedlingen": "Kontakt [sv:Arbetsförmedlingen] og spør.",
    "contact-nav": "Kontakt Nav-kontoret der du bor, og spør.",
    "contact-either-agency": "Kontakt etaten i landet der du vil ha arbeidstrening.",
}

OUTCOMES = {
    "may-be-offered": "Kan få tilbud",
    "more-answers-needed": "Kommer an på situasjonen",
    "outside-described-group": "Utenfor gruppen",
}

FACTS_OF = {
    "duration": "Hvor lenge",
    "money": "Penger",
    "insurance": "Forsikring",
    "next-step": "Første steg",
}

CONTACTS = {
    "af-contact": "Kontakt [sv:Arbetsförmedlingen]",
    "nav-find-your-office": "Finn Nav-kontoret ditt",
}
