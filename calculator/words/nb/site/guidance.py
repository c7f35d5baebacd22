"""Headings and short names in the tables of the guidance, in Bokmål."""

GUIDANCE = {
    "limits-who": "For hvem",
    "limits-up-to": "Inntil",
    "long-participation-yes": "{long-participation:days} eller mer i garantien",
    "long-participation-no": "færre enn {long-participation:days} i garantien",
    "little-experience-yes": "Liten eller mangelfull arbeidserfaring",
    "reduced-capability-yes": "Nedsatt arbeidsevne",
    "extension-granted": "hvis Nav forlenger",
    "year": "År",
    "amount": "Beløp",
    "days-a-week": "Dager i uken",
    "activity-support-basic": "[sv:Aktivitetsstöd], fast beløp",
    "introduction-benefit": "[sv:Etableringsersättning]",
    "tiltakspenger": "Tiltakspenger",
    "child-supplement": "Mer for hvert barn",
}
