"""The facts of an answer's summary in English, one short line each, by the id of the finding.

`how-long` and `later` are made of the limits; `-until` where the first day is known.
"""

BRIEFS = {
    "how-long": "Up to {lengths}, the first day included.",
    "how-long-until": "From {first-day} to {last-days} at the latest.",
    "later": "It can be up to {months}, if {needs}.",
    "later-until": "It can be up to {months}, until {last-day} at the latest, if {needs}.",
    "keep-activity-support": (
        "You keep your activity support ([sv:aktivitetsstöd]) while you meet its conditions."
    ),
    "keep-development-allowance": (
        "You keep your development allowance ([sv:utvecklingsersättning]) while you meet its conditions."
    ),
    "keep-introduction-benefit": (
        "You keep your introduction benefit ([sv:etableringsersättning]) while you meet its conditions."
    ),
    "other-benefit-in-sweden": "Another benefit can stop or lower this money. Ask [sv:Försäkringskassan].",
    "no-swedish-benefit": "None from work training itself. Ask [sv:Arbetsförmedlingen] what to apply for.",
    "swedish-benefit-unknown": "No wages. A benefit that you have goes on while you meet its conditions.",
    "keep-sickness-benefit": (
        "You keep your sickness benefit ([nb:sykepenger]) while you meet its conditions."
    ),
    "keep-unemployment-benefit": (
        "You keep your unemployment benefit ([nb:dagpenger]) while you meet its conditions."
    ),
    "keep-work-assessment-allowance": (
        "You keep your work assessment allowance ([nb:AAP]) while you meet its conditions."
    ),
    "other-benefit-in-norway": "Your benefit usually rules out [nb:tiltakspenger]. Ask NAV which one holds.",
    "norwegian-benefit-unknown": (
        "No wages. A benefit that you have goes on; without one, ask NAV about [nb:tiltakspenger]."
    ),
    "may-get-tiltakspenger": "No wages. You may be able to get [nb:tiltakspenger]: apply to NAV.",
    "may-get-tiltakspenger-when-old-enough": (
        "No wages. From {tiltakspenger-first-age} you may be able to get [nb:tiltakspenger]: apply to NAV."
    ),
    "too-young-for-tiltakspenger": (
        "No wages. [nb:Tiltakspenger] are for people who have turned {tiltakspenger-first-age}."
    ),
    "insurance-in-sweden": "As a rule you have personal injury insurance and group life insurance.",
    "insurance-depends-on-benefit": "It depends on what you receive. Ask before the first day.",
    "insurance-without-benefit-in-youth-guarantee": (
        "Without a benefit only until you turn {insured-without-benefit-age-limit}. Ask before the first day."
    ),
    "insurance-without-benefit-in-establishment-programme": (
        "We found no cover without a benefit. Ask before the first day."
    ),
    "insurance-in-norway": (
        "Members of the National Insurance ([nb:folketrygden]) are covered if they are hurt at work."
    ),
    "contact-arbetsformedlingen": "Contact [sv:Arbetsförmedlingen] and ask.",
    "contact-nav": "Contact your local NAV office and ask.",
    "contact-either-agency": "Contact the agency in the country where you look for work training.",
}

OUTCOMES = {
    "may-be-offered": "May be offered",
    "more-answers-needed": "It depends",
    "outside-described-group": "Outside the group",
}

FACTS_OF = {
    "duration": "How long",
    "money": "Money",
    "insurance": "Insurance",
    "next-step": "First step",
}

CONTACTS = {
    "af-contact": "Contact [sv:Arbetsförmedlingen]",
    "nav-find-your-office": "Find your NAV office",
}
