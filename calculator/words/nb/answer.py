"""What the written answer says besides its findings, in Bokmål."""

MEASURES = {
    None: "arbeidstrening",
    "work-training": "arbeidstrening",
    "reinforced-work-training": "forsterket arbeidstrening",
}

TOPICS = {
    "eligibility": "Svaret",
    "duration": "Slik er tiden regnet ut",
    "money": "Mer om pengene",
    "insurance": "Forsikring og sikkerhet",
    "participant": "Dette må du gjøre",
    "employer": "Dette gjør arbeidsgiveren",
    "next-step": "Dette kan du gjøre nå",
    "caution": "Dette vet vi ikke",
}

RESULTS = {
    "may-be-offered": "inntil {lengths}",
    "more-answers-needed": "kanskje {lengths}",
    "outside-described-group": "utenfor gruppen",
}

PROBLEMS = {
    "unknown-key": "Det finnes ikke noe spørsmål som heter «{given}». Spørsmålene er: {keys}.",
    "unknown-value": (
        "«{given}» er ikke et gyldig svar på «{question}». Bruk ett av disse: {values}, unknown."
    ),
    "given-twice": "«{question}» er besvart mer enn én gang. Svar bare én gang.",
    "not-an-age": (
        "Vi kan ikke bruke «{given}» som alder. Skriv alderen i hele år, fra {least} til {most}, med sifrene "
        "0 til 9, for eksempel 30."
    ),
    "not-a-number": (
        "Vi kan ikke bruke «{given}» som svar på «{question}». Skriv et helt tall fra {least} til {most}, "
        "med sifrene 0 til 9, for eksempel {most}."
    ),
    "not-a-date": (
        "Vi kan ikke bruke «{given}» som dato. Skriv år-måned-dag med fire, to og to sifre, for eksempel "
        "2026-03-01."
    ),
    "no-such-day": "Dagen {given} finnes ikke i kalenderen. Sjekk måneden og dagen.",
    "too-late": "Dagen {given} ligger for langt fram i tid til å telle måneder fra. Skriv et tidligere år.",
    "end-before-start": (
        "Den planlagte siste dagen, {given}, er før den første dagen. Skriv en siste dag som er lik den "
        "første dagen eller senere."
    ),
    "too-long": "Adressen er for lang til å bli lest. Bruk bare disse spørsmålene: {keys}.",
}

PAGE = {
    "answers": "Svarene dine",
    "calendar": "Legg til i kalenderen min",
    "calendar-title": "Arbeidstrening: {what}",
    "calendar-text": (
        "Regnet ut av guiden om arbeidstrening. Det er en saksbehandler som avgjør. Spør om dine egne dager."
    ),
    "changes": "Dette ville ha endret svaret",
    "ignored-text": "Ikke brukt, fordi det ikke trengs sammen med de andre svarene dine: {keys}.",
    "problems": "Se over disse svarene",
    "sources": "Kilder",
    "source": "kilde {number}",
    "cited": "Kilde",
    "sources-folded": "Kilder: {places:places} i {documents:documents}",
    "disagree": "Hvis du er uenig",
    "for-employers": "Mer for arbeidsgivere",
    "source-read": "lest {day}",
    "source-wording": "teksten per {wording}, lest {day}",
    "timeline": "Dagene dine",
    "timeline-each-month": "deretter hver måned så lenge det varer, senest {last}",
    "timeline-again": "deretter, så lenge det varer, {days}",
    "timeline-undated": "Dager som bare du eller brevet ditt vet",
    "whole-page": "hele siden",
    "on": "Regler og tall per {day}.",
    "on-later": "Regler og tall per {day}, så langt vi kjenner dem. Vi leste dem sist {read}.",
}

GUIDANCE = {
    "on-sick-leave/": "Jeg har en jobb og er sykmeldt",
    "norway/who-can-take-part/#effort-group": "Innsatsgruppene i Norge",
    "norway/other-programmes/": "Andre programmer i Norge",
    "norway/absence/#tiltakspenger": "Fravær i Norge",
    "norway/money/#travel": "Hjelp til reise i Norge",
    "norway/money/#child-care": "Hjelp til barnepass og bolig i Norge",
    "norway/your-rights/#injury": "Hvis du blir skadet i Norge",
    "norway/if-you-disagree/#time": "Hvor lang tid du har på å klage i Norge",
}
