"""The abbreviations and foreign words that pages explain where they stand, in English."""

ABBREVIATIONS = {
    "NAV": "the Norwegian Labour and Welfare Administration",
    "AAP": (
        "work assessment allowance, money from NAV while you find out what you can work with after illness"
    ),
    "Arbetsförmedlingen": "the Swedish Public Employment Service",
    "Försäkringskassan": "the Swedish Social Insurance Agency",
    "Kammarkollegiet": "the Swedish agency that insures people in the programmes",
    "Arbetsmiljöverket": "the Swedish Work Environment Authority",
    "aktivitetsstöd": "activity support, money while you are in a Swedish programme",
    "aktivitetsersättning": "another Swedish benefit, for young people who can work less because of illness",
    "utvecklingsersättning": "development allowance, money for young people in a Swedish programme",
    "etableringsersättning": "introduction benefit, money while you are in the Establishment Programme",
    "karensdag": "the first day of an illness, for which you are not paid",
    "läkarintyg": "a paper from a doctor that says that you are ill",
    "aktivitetsrapport": "what you send to Arbetsförmedlingen each month to say what you have done",
    "handledare": "supervisor, the named person who helps you at a Swedish workplace",
    "överenskommelse": "agreement",
    "omprövning": "Arbetsförmedlingen looks at its decision again",
    "anvisning": "an offer of a place in a programme",
    "riktålder": "target pension age, set by the Swedish state",
    "tiltakspenger": (
        "employment scheme benefits, money for people in some NAV measures who have no other benefit "
        "to live on"
    ),
    "dagpenger": "unemployment benefit in Norway",
    "sykepenger": "sickness benefit in Norway",
    "barnetillegg": "child supplement, more money for each child whom you support",
    "meldekort": "the report that you send to NAV",
    "egenmelding": "you report your own illness, without a doctor",
    "sykmelding": "a sick note from a doctor",
    "innsatsgruppe": "the group in which NAV places you, by how much help you need",
    "inkluderingstilskudd": "inclusion subsidy, money to an employer for extra costs",
    "avtale": "agreement",
    "klage": "complaint",
    "BankID": "a way to log in and sign online",
    "NOK": "Norwegian kroner",
    "SEK": "Swedish kronor",
    "HTML": "the language in which web pages are written",
    "JSON": "a way of writing data that most programs can read",
    "WCAG": "Web Content Accessibility Guidelines, the standard for sites that everyone can use",
}
