"""The facts of an answer's summary in Swedish, one short line each, by the id of the finding.

`how-long` and `later` are made of the limits; `-until` where the first day is known.
"""

BRIEFS = {
    "how-long": "Upp till {lengths}, med första dagen inräknad.",
    "how-long-until": "Från den {first-day}, längst till och med {last-days}.",
    "later": "Det kan bli upp till {months}, om {needs}.",
    "later-until": "Det kan bli upp till {months}, längst till och med {last-day}, om {needs}.",
    "keep-activity-support": "Du behåller ditt aktivitetsstöd så länge du uppfyller villkoren.",
    "keep-development-allowance": "Du behåller din utvecklingsersättning så länge du uppfyller villkoren.",
    "keep-introduction-benefit": "Du behåller din etableringsersättning så länge du uppfyller villkoren.",
    "other-benefit-in-sweden": "Andra pengar kan stoppa eller sänka ersättningen. Fråga Försäkringskassan.",
    "no-swedish-benefit": (
        "Arbetsträningen ger inga egna pengar. Fråga Arbetsförmedlingen vad du kan ansöka om."
    ),
    "swedish-benefit-unknown": (
        "Ingen lön. En ersättning som du redan får fortsätter så länge du uppfyller villkoren."
    ),
    "keep-sickness-benefit": (
        "Du behåller dina [nb:sykepenger] (sjukpenning) så länge du uppfyller villkoren."
    ),
    "keep-unemployment-benefit": (
        "Du behåller dina [nb:dagpenger] (arbetslöshetsersättning) så länge du uppfyller villkoren."
    ),
    "keep-work-assessment-allowance": "Du behåller din [nb:AAP] så länge du uppfyller villkoren.",
    "other-benefit-in-norway": (
        "Med andra pengar att leva på får du oftast inga [nb:tiltakspenger]. Fråga Nav vad som gäller."
    ),
    "norwegian-benefit-unknown": (
        "Ingen lön. Pengar som du redan får fortsätter. Fråga annars Nav om [nb:tiltakspenger]."
    ),
    "may-get-tiltakspenger": "Ingen lön. Du kan kanske få [nb:tiltakspenger]: ansök hos Nav.",
    "may-get-tiltakspenger-when-old-enough": (
        "Ingen lön. Från {tiltakspenger-first-age:years} kan du kanske få [nb:tiltakspenger]: ansök hos Nav."
    ),
    "too-young-for-tiltakspenger": (
        "Ingen lön. [nb:Tiltakspenger] är för den som har fyllt {tiltakspenger-first-age:years}."
    ),
    "insurance-in-sweden": "Du har i regel en försäkring för personskador och en grupplivförsäkring.",
    "insurance-depends-on-benefit": "Det beror på vilka pengar du får. Fråga före den första dagen.",
    "insurance-without-benefit-in-youth-guarantee": (
        "Utan ersättning bara tills du fyller {insured-without-benefit-age-limit:years}. "
        "Fråga före den första dagen."
    ),
    "insurance-without-benefit-in-establishment-programme": (
        "Vi hittade ingen försäkring för den som inte får ersättning. Fråga före den första dagen."
    ),
    "insurance-in-norway": (
        "Den som är med i [nb:folketrygden] (norsk socialförsäkring) är försäkrad vid skada i arbetet."
    ),
    "contact-arbetsformedlingen": "Kontakta Arbetsförmedlingen och fråga.",
    "contact-nav": "Kontakta ditt lokala Nav-kontor och fråga.",
    "contact-either-agency": "Kontakta myndigheten i det land där du söker arbetsträning.",
}

OUTCOMES = {
    "may-be-offered": "Du kan bli erbjuden",
    "more-answers-needed": "Det beror på",
    "outside-described-group": "Utanför gruppen",
}

FACTS_OF = {
    "duration": "Hur länge",
    "money": "Pengar",
    "insurance": "Försäkring",
    "next-step": "Första steget",
}

CONTACTS = {
    "af-contact": "Kontakta Arbetsförmedlingen",
    "nav-find-your-office": "Hitta ditt Nav-kontor",
}
