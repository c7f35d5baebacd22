"""What the form says besides its questions, in Swedish."""

FORM = {
    "dates": "Datum, om du vet dem",
    "answer": "Ditt svar",
    "show": "Visa svaret",
    "first": "Välj ett land först.",
    "working": "Räknar ut ditt svar.",
    "permanent": "Sida med det här svaret",
    "copy": "Kopiera länken",
    "with-more": "med datum, dagar och barn",
    "file": "arbetsträning",
    "copied": "Länken är kopierad.",
    "not-copied": "Länken gick inte att kopiera. Här är den:",
    "calendar": "Lägg till dagarna i min kalender",
    "print": "Skriv ut svaret",
    "idle": (
        "Svaret kommer på din egen enhet: inget av det du väljer skickas till någon. För att räkna med dina "
        "datum laddas högst {megabytes} MB ner, en gång."
    ),
    "missing": "Inte med i svaret än: {questions}.",
    "odd": "annat i adressen",
    "save-data": "Du har bett webbläsaren att spara data, så vi frågar först.",
    "download": "Ladda ner högst {megabytes} MB och svara",
    "downloading": "Laddar ner räknaren: {received} av {megabytes} MB.",
    "starting": "Startar räknaren på din enhet. Det tar några sekunder.",
    "ready": "Räknaren är klar. Inget av det du väljer lämnar din enhet.",
    "read": "Läs svaret",
    "failed": "Räknaren har stannat.",
    "retry": "Försök igen",
    "instead": "Du kan få svaret på ett annat sätt:",
    "no-script": (
        "Frågorna här behöver JavaScript, som är avstängt eller inte fungerar här. Du kan få samma svar utan "
        "det:"
    ),
    "pages": "Svara på frågorna sida för sida",
    "sweden": "Arbetsträning i Sverige",
    "norway": "Arbetsträning i Norge",
}

CAUSES = {
    "stalled": "Inget kom fram på {seconds} sekunder.",
    "blocked": "Webbläsaren lät den inte starta.",
    "unreachable": "Filen {file} gick inte att nå.",
    "missing": "Filen {file} saknas: servern svarade {status}.",
    "wrong-type": "Filen {file} är av fel typ: {type}.",
    "cut-off": "Filen {file} är trasig: {arrived} av {size} byte kom fram.",
    "changed": "Filen {file} är trasig: innehållet är inte det som publicerades.",
    "unsupported": (
        "Webbläsaren kan inte köra räknaren, för att den är för gammal "
        "eller för att inställningarna hindrar det."
    ),
    "stopped": "Något gick fel i den.",
}
