"""The days of a placement, in Bokmål: what happens on each, in a few words."""

TIMELINE = {
    "agree-before-you-start": "Første dag: alt må være avtalt før den",
    "wait-for-nav": "Første dag, når Navs godkjenning er på plass",
    "length-fits-your-needs": (
        "Senest da vurderer Nav lengden på nytt, regnet fra den første dagen din. Spør Nav om hvilken dag "
        "det blir"
    ),
    "activity-report": ("Siste dag i måneden for å sende [sv:aktivitetsrapport] til [sv:Arbetsförmedlingen]"),
    "planned-within": "Den planlagte siste dagen din",
    "planned-fits-all": "Den planlagte siste dagen din",
    "planned-depends": (
        "Den planlagte siste dagen din: den passer bare hvis den lengre tiden gjelder for deg"
    ),
    "planned-too-long": "Den planlagte siste dagen din: den er senere enn noen mulig siste dag",
    "last-day": "Siste mulige dag når den lengste tiden er {months}",
    "last-day-if": "Siste mulige dag når den lengste tiden er {months}, men bare hvis {needs}",
    "last-day-depends": "Siste mulige dag hvis den lengste tiden for deg er {months}",
    "each-period-is-tested": (
        "[sv:Arbetsförmedlingen] vurderer om arbeidstrening er det som passer best for deg"
    ),
    "apply-each-month": "Søk om pengene dine hos [sv:Försäkringskassan], hvis du får penger derfra",
    "report-for-tiltakspenger": "Send meldekort til Nav, hvis du får tiltakspenger: spør hvilke dager",
    "ask-for-reconsideration": (
        "Siste dag for å be [sv:Arbetsförmedlingen] vurdere vedtaket på nytt ([sv:omprövning])"
    ),
    "complain": (
        "Siste dag for å klage på en plass hos en arbeidsgiver; fristen er "
        "{complaint-about-the-assessment:weeks} for vurderingen av hva du trenger hjelp til, eller lengre "
        "hvis brevet ditt sier det, {complaint:weeks} for tiltakspenger og {complaint-about-a-benefit:weeks} "
        "for andre ytelser"
    ),
}

TIMES = {
    "each-period-is-tested": "Før hver periode",
    "apply-each-month": "Hver måned",
    "report-for-tiltakspenger": "Hver {tiltakspenger-report-interval:ordinal} dag",
    "ask-for-reconsideration": "{reconsideration:weeks} fra den dagen du fikk et vedtak",
    "complain": "{complaint-about-a-place:weeks} fra den dagen du fikk et vedtak",
}
