"""The paragraph for a letter, in English: its end, by the finding that says who decides."""

LETTER = {
    "officer-assesses": (
        "This is information, not a decision: an officer at [sv:Arbetsförmedlingen] (the Swedish Public "
        "Employment Service) decides, so ask there."
    ),
    "nav-decides": ("This is information, not a decision: NAV decides, so ask your local NAV office."),
    "an-officer-decides": (
        "This is information, not a decision: an officer decides, so ask [sv:Arbetsförmedlingen] in Sweden "
        "or your local NAV office in Norway."
    ),
    "more": "More, with the rules and figures of {day}: {link}",
}
