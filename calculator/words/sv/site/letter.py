"""The paragraph for a letter, in Swedish: its end, by the finding that says who decides."""

LETTER = {
    "officer-assesses": (
        "Det här är information, inte ett beslut. En arbetsförmedlare bestämmer, så fråga Arbetsförmedlingen."
    ),
    "nav-decides": (
        "Det här är information, inte ett beslut. Nav bestämmer, så fråga ditt lokala Nav-kontor i Norge."
    ),
    "an-officer-decides": (
        "Det här är information, inte ett beslut. En handläggare bestämmer: fråga Arbetsförmedlingen i "
        "Sverige eller ditt lokala Nav-kontor i Norge."
    ),
    "more": "Mer, med regler och belopp den {day}: {link}",
}
