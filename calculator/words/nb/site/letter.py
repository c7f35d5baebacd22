"""The paragraph for a letter, in Bokmål: its end, by the finding that says who decides."""

LETTER = {
    "officer-assesses": (
        "Dette er informasjon, ikke et vedtak. En saksbehandler hos [sv:Arbetsförmedlingen] (den svenske "
        "arbeidsformidlingen) avgjør, så spør der."
    ),
    "nav-decides": ("Dette er informasjon, ikke et vedtak. Nav avgjør, så spør Nav-kontoret der du bor."),
    "an-officer-decides": (
        "Dette er informasjon, ikke et vedtak. En saksbehandler avgjør, så spør [sv:Arbetsförmedlingen] i "
        "Sverige eller Nav-kontoret der du bor i Norge."
    ),
    "more": "Les mer, med regler og tall per {day}: {link}",
}
