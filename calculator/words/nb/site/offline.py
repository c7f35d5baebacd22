"""What the page says that keeps the guide on a device, in Bokmål."""

OFFLINE = {
    "keep": "Lagre guiden på denne enheten",
    "pages": "Sider, søk og svar uten datoer",
    "engine": "Også delen som regner med datoer",
    "size": "omtrent {size} MB å laste ned",
    "working": "Henter guiden. Du kan lese videre, men la siden stå åpen.",
    "keep-done": "Nå er guiden på enheten.",
    "kept": "På denne enheten har du guiden fra {day}.",
    "with-engine": "Den regner også med datoer.",
    "without-engine": "Den gir svar uten datoer.",
    "update": "Se etter en nyere",
    "update-done": "Du har den nyeste kopien.",
    "remove": "Fjern den",
    "remove-done": "Kopien er fjernet. Nå er ingenting av guiden lagret på enheten.",
    "failed": ("Hele guiden kunne ikke hentes, så ingenting er endret. Sjekk forbindelsen og prøv igjen."),
    "full": "Det er ikke nok plass på enheten, så ingenting er endret. Frigjør plass og prøv igjen.",
    "unsupported": (
        "Denne nettleseren kan ikke lagre guiden. Kanskje er det et privat vindu eller en gammel versjon."
    ),
    "no-script": "Dette krever JavaScript, som er slått av eller mangler her.",
    "note": "Du leser kopien på denne enheten, fra {day}. Nettet var ikke å nå.",
}
