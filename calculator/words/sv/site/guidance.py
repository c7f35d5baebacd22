"""Headings and short names in the tables of the guidance, in Swedish."""

GUIDANCE = {
    "limits-who": "Vem det är till för",
    "limits-up-to": "Upp till",
    "long-participation-yes": "{long-participation:days} eller mer i garantin",
    "long-participation-no": "färre än {long-participation:days} i garantin",
    "little-experience-yes": "Liten eller otillräcklig erfarenhet av arbete",
    "reduced-capability-yes": "Nedsatt arbetsförmåga",
    "extension-granted": "om Nav förlänger tiden",
    "year": "År",
    "amount": "Belopp",
    "days-a-week": "Dagar i veckan",
    "activity-support-basic": "Aktivitetsstöd, grundbelopp",
    "introduction-benefit": "Etableringsersättning",
    "tiltakspenger": "[nb:Tiltakspenger]",
    "child-supplement": "Mer för varje barn",
}
