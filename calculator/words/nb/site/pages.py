"""What the pages of questions and answers say besides, in Bokmål."""

PAGES = {
    "answer": "Svaret ditt",
    "answers-so-far": "Svarene dine så langt",
    "change": "Endre",
    "change-answers": "Endre et svar",
    "add": "For et mer nøyaktig svar",
    "ways": "Gå videre",
    "open-form": "Åpne skjemaet med disse svarene, for å legge til datoer, dager eller barn",
    "use-form": "Bruk det korte skjemaet i stedet",
    "as-data": "Dette svaret som data (JSON)",
    "answer-description": (
        "Om du kan få tilbud om arbeidstrening i Sverige eller Norge, hvor lenge det høyst kan vare, og hva "
        "du gjør videre."
    ),
    "age-holds": "Denne siden gjelder én aldersgruppe: {ages}.",
    "age-under": "under {stop} år",
    "age-range": "{first} til {last} år",
    "age-one": "{first} år",
    "age-or-more": "{first} år eller mer",
    "print-page": "Skriv ut siden",
    "share": "Send lenken",
    "address": "Finn tilbake til denne siden",
    "short-address": "Kort adresse:",
    "qr": "QR-kode som åpner {address}",
    "history": "Hva som er endret i dette svaret",
    "history-text": "Fikk du lenken før en av disse dagene? Da sto det noe annet på siden.",
    "history-now": "Fra {since}: {now}",
    "history-then": "Før: {then}",
    "history-new": "Nytt fra {since}: {now}",
    "history-ended": "Fra {since} gjelder ikke dette lenger: {then}",
}
