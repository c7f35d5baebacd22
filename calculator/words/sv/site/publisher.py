"""Who runs the site and where a mistake is reported, as the settings say, in Swedish."""

PUBLISHER = {
    "volunteers": (
        "Frivilliga gör den här guiden. Den drivs inte av Arbetsförmedlingen i Sverige eller av "
        "Nav (det norska arbets- och välfärdsverket)."
    ),
    "neither-agency": (
        "Guiden drivs inte av Arbetsförmedlingen eller av Nav (det norska arbets- och välfärdsverket)."
    ),
    "neither-agency-here": "Ingen av dem står bakom den här webbplatsen.",
    "runs": "{publisher} står bakom den här webbplatsen. Frivilliga har gjort guiden.",
    "runs-here": "{publisher} står bakom den här webbplatsen.",
    "report-in-project": "Anmäl ett fel i projektets öppna arkiv, där du också hittar koden.",
    "report-in-repository": (
        "Anmäl ett fel i projektets öppna arkiv, där du också hittar koden: {repository}."
    ),
    "report-to": "Anmäl ett fel till {contact}.",
    "code": "Koden finns på {repository}.",
    "everyone-reads": "Alla kan läsa det du skriver där.",
}
