"""Who runs the site and where a mistake is reported, as the settings say, in Bokmål."""

PUBLISHER = {
    "volunteers": (
        "Frivillige lager denne guiden. Verken [sv:Arbetsförmedlingen] i Sverige eller Nav i "
        "Norge driver den."
    ),
    "neither-agency": "Verken [sv:Arbetsförmedlingen] eller Nav driver guiden.",
    "neither-agency-here": "Ingen av dem driver dette nettstedet.",
    "runs": "{publisher} driver dette nettstedet. Frivillige har laget guiden.",
    "runs-here": "{publisher} driver dette nettstedet.",
    "report-in-project": "Meld en feil i det åpne kodelageret til prosjektet, der du også finner koden.",
    "report-in-repository": (
        "Meld en feil i det åpne kodelageret til prosjektet, der du også finner koden: {repository}."
    ),
    "report-to": "Meld en feil til {contact}.",
    "code": "Koden ligger på {repository}.",
    "everyone-reads": "Alle kan lese det du skriver der.",
}
