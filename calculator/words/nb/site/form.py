"""What the form says besides its questions, in Bokmål."""

FORM = {
    "dates": "Datoer, hvis du vet dem",
    "answer": "Svaret ditt",
    "show": "Vis svaret",
    "first": "Velg et land først.",
    "working": "Regner ut svaret ditt.",
    "permanent": "Siden for dette svaret",
    "copy": "Kopier lenken",
    "with-more": "med datoer, dager og barn",
    "file": "arbeidstrening",
    "copied": "Lenken er kopiert.",
    "not-copied": "Lenken kunne ikke kopieres. Her er den:",
    "calendar": "Legg dagene i kalenderen min",
    "print": "Skriv ut svaret",
    "idle": (
        "Svaret kommer på din egen enhet. Ingenting av det du velger, blir sendt til noen. For å regne med "
        "datoene dine blir opptil {megabytes} MB lastet ned, én gang."
    ),
    "missing": "Dette er ikke med i svaret ennå: {questions}.",
    "odd": "annet i adressen",
    "save-data": "Du har bedt nettleseren om å spare data, så vi spør først.",
    "download": "Last ned opptil {megabytes} MB og svar",
    "downloading": "Laster ned kalkulatoren: {received} av {megabytes} MB.",
    "starting": "Starter kalkulatoren på enheten din. Det tar noen sekunder.",
    "ready": "Kalkulatoren er klar. Ingenting av det du velger, forlater enheten din.",
    "read": "Les svaret",
    "failed": "Kalkulatoren har stoppet.",
    "retry": "Prøv igjen",
    "instead": "Du kan få svaret på en annen måte:",
    "no-script": (
        "Dette skjemaet trenger JavaScript, som er slått av eller ikke virker her. Du kan få det samme "
        "svaret uten JavaScript:"
    ),
    "pages": "Svar på spørsmålene side for side",
    "sweden": "Arbeidstrening i Sverige",
    "norway": "Arbeidstrening i Norge",
}

CAUSES = {
    "stalled": "Ingenting kom fram i løpet av {seconds} sekunder.",
    "blocked": "Nettleseren lot den ikke starte.",
    "unreachable": "Vi fikk ikke tak i filen {file}.",
    "missing": "Filen {file} mangler: serveren svarte {status}.",
    "wrong-type": "Filen {file} har feil type: {type}.",
    "cut-off": "Filen {file} er ødelagt: {arrived} av {size} byte kom fram.",
    "changed": "Filen {file} er ødelagt: innholdet er ikke det som ble publisert.",
    "unsupported": (
        "Nettleseren kan ikke kjøre kalkulatoren, fordi den er for gammel "
        "eller fordi innstillingene hindrer det."
    ),
    "stopped": "Noe gikk galt i den.",
}
