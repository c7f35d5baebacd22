"""The days of a placement, in Swedish: what happens on each, in a few words."""

TIMELINE = {
    "agree-before-you-start": "Första dagen, när ni har kommit överens om allt",
    "wait-for-nav": "Första dagen, när Navs godkännande är klart",
    "length-fits-your-needs": (
        "Nav tittar på längden igen senast nu, räknat från din första dag: fråga Nav vilken dag det blir"
    ),
    "activity-report": "Senast nu lämnar du in din aktivitetsrapport till Arbetsförmedlingen",
    "planned-within": "Din planerade sista dag",
    "planned-fits-all": "Din planerade sista dag",
    "planned-depends": "Din planerade sista dag: den passar bara med en längsta tid som beror på något mer",
    "planned-too-long": "Din planerade sista dag: den är senare än varje längsta tid som är möjlig",
    "last-day": "Sista möjliga dagen, med {months}",
    "last-day-if": "Sista möjliga dagen, med {months}, bara om {needs}",
    "last-day-depends": "Sista möjliga dagen, bara om {months} gäller för dig",
    "each-period-is-tested": "Arbetsförmedlingen prövar om arbetsträning är det som passar dig bäst",
    "apply-each-month": "Ansök om dina pengar hos Försäkringskassan, om du får pengar därifrån",
    "report-for-tiltakspenger": "Rapportera till Nav, om du får [nb:tiltakspenger]: fråga vilka dagar",
    "ask-for-reconsideration": "Sista dagen att be Arbetsförmedlingen titta på beslutet igen (omprövning)",
    "complain": (
        "Sista dagen att klaga ([nb:klage]) på ett beslut om en plats hos en arbetsgivare; det är "
        "{complaint-about-the-assessment:weeks} för bedömningen av vilken hjälp du behöver om inte brevet "
        "säger längre, {complaint:weeks} för [nb:tiltakspenger] och {complaint-about-a-benefit:weeks} för "
        "andra ersättningar"
    ),
}

TIMES = {
    "each-period-is-tested": "Inför varje period",
    "apply-each-month": "Varje månad",
    "report-for-tiltakspenger": "Var {tiltakspenger-report-interval:ordinal} dag",
    "ask-for-reconsideration": "{reconsideration:weeks} från den dag då du fick ett beslut",
    "complain": "{complaint-about-a-place:weeks} från den dag då du fick ett beslut",
}
