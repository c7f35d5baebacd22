"""The descriptions in the schema of the published data, in Bokmål."""

DATA = {
    "title": "Arbeidstrening i Sverige og Norge: hver kombinasjon av svar, og hva reglene sier",
    "about": (
        "For hvert sett med svar: om arbeidstrening i Norge eller Sverige kan tilbys, hvor lenge "
        "det høyst kan vare, hva som ennå ikke er kjent, og kildene."
    ),
    "on": "Dagen som reglene gjelder for.",
    "age_from": "Den laveste alderen i gruppen; null når den er ukjent.",
    "age_to": "Den høyeste alderen i gruppen; null når den er ukjent.",
    "ignored": "Nøkler som de andre svarene ikke spør etter.",
    "result": "Et navn under `results`.",
    "page": "Siden for dette svaret, regnet fra toppen av nettstedet; null der skjemaet ikke fører til noen.",
    "limits": "Alle lengste tider som fortsatt er mulige, den korteste først; tom utenfor gruppen.",
    "questions": "Det som er ukjent og kan endre resultatet, det mest avgjørende først.",
    "sources": "Navn i sources.json.",
    "needs": "Muligheter der én er nok; tom når den lengste tiden gjelder med svarene.",
    "answer-title": "Arbeidstrening i Sverige og Norge: ett svar",
    "licence": "For filene ved siden av sidene; kommandolinjen sier den ikke.",
    "summary": "Det svaret sier først, i korte trekk; `steps` er id-ene til funnene: hva du gjør nå.",
    "changes": "De enkelte svarene som ville endret utfallet eller tidene.",
    "amounts": "Hvert pengebeløp som svaret nevner, med dagene det gjelder for.",
    "per": "Det som beløpet blir betalt for én gang; null der det er en sum i alt.",
    "last": "Den siste dagen det gjelder; null så lenge ingen er kjent.",
    "wording": "Dagen for teksten som ble lest; null der kilden ikke har noen.",
    "sums": "Det et beløp blir i en uke: `number` er `rate` ganger hvert tall i `times`.",
    "rate": "Beløpet som blir ganget.",
    "times": "Svarene som beløpet blir ganget med, som dager i uken og barn.",
    "timeline": (
        "Dagene i arbeidstreningen i rekkefølge, og det som har en ukjent dag. Tom til den første dagen er "
        "kjent."
    ),
    "entry": "Navnet på den første i `findings`, de delene av svaret som linjen bygger på.",
    "days": "Dagen, eller hver dag det kommer igjen; tom der `when` sier den med ord.",
    "programmes-title": (
        "Hvilket program kan passe: hver vei gjennom spørsmålene, og hvordan hvert program passer"
    ),
    "fit": (
        "`meets`: kravene som en person selv kan svare på, er oppfylt; `depends`: et svar som mangler, "
        "avgjør; `officer`: bare en saksbehandler kan si det; `outside`: et krav er ikke oppfylt. Tom i det "
        "andre landet."
    ),
    "questions-asked": "Det som ble spurt om, og som ikke er kjent, i samme rekkefølge som spørsmålene.",
}
