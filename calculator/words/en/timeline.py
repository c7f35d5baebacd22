"""The days of a placement, in English: what happens on each, in a few words."""

TIMELINE = {
    "agree-before-you-start": "First day: agree on everything before it",
    "wait-for-nav": "First day, once NAV's approval is in place",
    "length-fits-your-needs": (
        "Latest day for NAV to look at the length again, counted from your first day: ask NAV which day it is"
    ),
    "activity-report": (
        "Last day of the month for your activity report ([sv:aktivitetsrapport]) to [sv:Arbetsförmedlingen]"
    ),
    "planned-within": "Your planned last day",
    "planned-fits-all": "Your planned last day",
    "planned-depends": "Your planned last day: it fits only a maximum that still depends on something",
    "planned-too-long": "Your planned last day: it is later than every maximum that is possible",
    "last-day": "Latest last day, with a maximum of {months}",
    "last-day-if": "Latest last day, with a maximum of {months}, only if {needs}",
    "last-day-depends": "Latest last day, only if a maximum of {months} holds for you",
    "each-period-is-tested": "[sv:Arbetsförmedlingen] checks whether work training is what suits you best",
    "apply-each-month": "Apply to [sv:Försäkringskassan] for your money, if you get any from there",
    "report-for-tiltakspenger": "Report to NAV, if you get [nb:tiltakspenger]: ask on which days",
    "ask-for-reconsideration": "Last day to ask [sv:Arbetsförmedlingen] to reconsider it ([sv:omprövning])",
    "complain": (
        "Last day to complain ([nb:klage]) about a place with an employer; it is "
        "{complaint-about-the-assessment:weeks} for the assessment of what help you need unless your letter "
        "says longer, {complaint:weeks} for [nb:tiltakspenger] and {complaint-about-a-benefit:weeks} for "
        "other benefits"
    ),
}

TIMES = {
    "each-period-is-tested": "Before each period",
    "apply-each-month": "Each month",
    "report-for-tiltakspenger": "Every {tiltakspenger-report-interval:days}",
    "ask-for-reconsideration": "{reconsideration:weeks} from the day on which you got a decision",
    "complain": "{complaint-about-a-place:weeks} from the day on which you got a decision",
}
