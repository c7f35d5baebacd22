"""The answer in English: short sentences, everyday words, official names in brackets."""

from calculator.words.en_sources import SOURCES
from calculator.words.words import OptionWords, QuestionWords, Words

YES_NO = {"yes": OptionWords("Yes"), "no": OptionWords("No")}

QUESTIONS = {
    "country": QuestionWords(
        "In which country do you look for work training?",
        "Country",
        options={
            "sweden": OptionWords("Sweden", "Arbetsträning, through Arbetsförmedlingen"),
            "norway": OptionWords("Norway", "Arbeidstrening, through NAV"),
        },
    ),
    "programme": QuestionWords(
        "Which programme do you take part in?",
        "Programme",
        "Arbetsförmedlingen (the Swedish Public Employment Service) can tell you the name.",
        {
            "job-guarantee-for-youth": OptionWords("Job Guarantee for Youth", "jobbgarantin för ungdomar"),
            "establishment-programme": OptionWords("Establishment Programme", "etableringsprogrammet"),
            "job-and-development-guarantee": OptionWords(
                "Job and Development Guarantee", "jobb- och utvecklingsgarantin"
            ),
            "none": OptionWords("None of these"),
        },
    ),
    "measure": QuestionWords(
        "Which kind of work training is it about?",
        "Kind",
        "The limits differ. Your employment officer can tell you which kind it is.",
        {
            "work-training": OptionWords("Work training", "arbetsträning"),
            "reinforced-work-training": OptionWords(
                "Reinforced work training", "förstärkt arbetsträning, with more support"
            ),
        },
    ),
    "long-participation": QuestionWords(
        "Have you been in the guarantee for {long-participation} days for which compensation can be paid?",
        "{long-participation} days in the guarantee",
        "Arbetsförmedlingen counts these days. They are not the same as days in the calendar.",
        YES_NO,
    ),
    "little-experience": QuestionWords(
        "Do you have little or no work experience?",
        "Little or no work experience",
        "In Norwegian: liten eller mangelfull arbeidserfaring. NAV looks at your situation.",
        YES_NO,
    ),
    "reduced-capability": QuestionWords(
        "Has NAV assessed that your work capability is reduced?",
        "Work capability reduced, as NAV has assessed",
        "In Norwegian: nedsatt arbeidsevne. Choose “I don't know” if NAV has not told you.",
        YES_NO,
    ),
    "age": QuestionWords(
        "How old are you on the first day?",
        "Age on the first day",
        "In whole years. You can leave this empty.",
    ),
    "benefit": QuestionWords(
        "Which of these do you receive now?",
        "What you receive now",
        options={
            "activity-support": OptionWords("Activity support", "aktivitetsstöd"),
            "development-allowance": OptionWords("Development allowance", "utvecklingsersättning"),
            "introduction-benefit": OptionWords("Introduction benefit", "etableringsersättning"),
            "sickness-benefit": OptionWords("Sickness benefit", "sykepenger"),
            "unemployment-benefit": OptionWords("Unemployment benefit", "dagpenger"),
            "work-assessment-allowance": OptionWords(
                "Work assessment allowance", "arbeidsavklaringspenger, AAP"
            ),
            "none": OptionWords("None of these"),
        },
    ),
    "start": QuestionWords(
        "When is the first day?",
        "First day",
        "Leave this empty if you do not know. With a date you also get the latest last day.",
    ),
    "end": QuestionWords(
        "When is the planned last day?",
        "Planned last day",
        "Leave this empty if there is no plan yet.",
    ),
}

FACTS = {
    ("country", "sweden"): "it is about Sweden",
    ("country", "norway"): "it is about Norway",
    ("programme", "job-guarantee-for-youth"): (
        "you take part in the Job Guarantee for Youth (jobbgarantin för ungdomar)"
    ),
    ("programme", "establishment-programme"): (
        "you take part in the Establishment Programme (etableringsprogrammet)"
    ),
    ("programme", "job-and-development-guarantee"): (
        "you take part in the Job and Development Guarantee (jobb- och utvecklingsgarantin)"
    ),
    ("measure", "work-training"): "it is ordinary work training (arbetsträning)",
    ("measure", "reinforced-work-training"): "it is reinforced work training (förstärkt arbetsträning)",
    ("long-participation", "yes"): (
        "you have been in the guarantee for {long-participation} days for which compensation can be paid"
    ),
    ("long-participation", "no"): (
        "you have been in the guarantee for fewer than {long-participation} days"
        " for which compensation can be paid"
    ),
    ("little-experience", "yes"): "you have little or no work experience",
    ("reduced-capability", "yes"): "NAV has assessed that your work capability is reduced",
    ("extension", "granted"): "NAV extends it by up to {extension} months",
}

# What stands in braces: the id of a figure, or a detail of the finding (`months`, `facts`, `needs`,
# `lengths`, `measure`, `question`, `first-day`, `last-day`, `planned-last-day`, `on`, `day`,
# `known-from`, `last-read`, `figure`, `since`, `now`, `topics`, `year-of-…`).
ELIGIBILITY = {
    "may-be-offered": "You may be offered {measure} for up to {lengths}.",
    "more-answers-needed": "It depends. You may be offered {measure} for up to {lengths}.",
    "outside-the-programmes": (
        "In Sweden, work training is described for people in three programmes, and you are in none of them. "
        "Ask Arbetsförmedlingen what may fit you instead."
    ),
    "under-minimum-age": (
        "The lowest age for work training in Norway is {minimum-age}. Ask NAV what may fit you instead."
    ),
    "at-the-age-limit": (
        "NAV's agreement system does not accept anyone who has turned {age-limit} by the last day. "
        "This is a rule of the system: ask NAV what is possible for you."
    ),
    "outside-the-two-groups": (
        "In Norway, work training is described for two groups, and your answers place you in neither: people "
        "with little work experience, and people with reduced work capability. Ask NAV what may fit you "
        "instead."
    ),
    "because": "That is because {facts}.",
    "find-out-first": "Find this out first: {question}",
    "changed-since": (
        "This answer uses the rules and figures of {on}. Some have changed since; what they are now stands "
        "under: {topics}."
    ),
    "changed": "This has changed. Since {since} it says: {now}",
    "ended": "Since {since}, this no longer holds.",
    "new": "New since {since}: {now}",
}

DURATION = {
    "limit": "Up to {months}, because {facts}.",
    "limit-if": "Up to {months}, if {needs}.",
    "last-day": "With {first-day} as the first day, {months} end on {last-day} at the latest.",
    "planned-within": (
        "Your planned last day, {planned-last-day}, is within the maximum that holds as you answered."
    ),
    "planned-fits-all": (
        "Your planned last day, {planned-last-day}, is within every maximum that is still possible."
    ),
    "planned-depends": (
        "Your planned last day, {planned-last-day}, fits only a maximum that still depends on something: see "
        "above what must be true for it."
    ),
    "planned-too-long": (
        "Your planned last day, {planned-last-day}, is later than every maximum that is possible. "
        "Plan for an earlier day."
    ),
    "two-kinds": (
        "There are two kinds with different limits: work training (arbetsträning) and reinforced work "
        "training (förstärkt arbetsträning). Ask your employment officer which one it is."
    ),
    "reinforced-is-for": (
        "Reinforced work training is for people who need rehabilitation towards work, for example because "
        "of illness or a disability."
    ),
    "agency-counts-the-days": (
        "Arbetsförmedlingen counts the {long-participation} days. They are days for which compensation can "
        "be paid, so they are not the same as days in the calendar."
    ),
    "each-period-is-tested": (
        "Before each period, Arbetsförmedlingen checks whether work training is what suits you best."
    ),
    "ask-about-a-new-period": (
        "“Up to” is a maximum, not a promise. Ask your employment officer how long it can be for you, and "
        "whether a new period is possible."
    ),
    "length-fits-your-needs": (
        "NAV fits the length to what you need, and looks at it again at least every {review-interval} months."
    ),
    "extension-may-be-given": (
        "NAV can extend the time by up to {extension} months for people with reduced work capability. "
        "NAV decides this later, so do not count on it from the start."
    ),
}

MONEY = {
    "no-wages-in-sweden": (
        "Work training is not a job. You are not an employee, so do not count on wages from the employer."
    ),
    "keep-activity-support": (
        "You keep your activity support (aktivitetsstöd) during work training, as long as you meet its "
        "conditions."
    ),
    "keep-development-allowance": (
        "You keep your development allowance (utvecklingsersättning) during work training, as long as you "
        "meet its conditions. It is for people who have turned {development-allowance-first-age} but not "
        "{development-allowance-age-limit}. We know no checked amount: ask Försäkringskassan."
    ),
    "keep-introduction-benefit": (
        "You keep your introduction benefit (etableringsersättning) during work training, as long as you "
        "meet its conditions."
    ),
    "no-swedish-benefit": (
        "Work training brings no money of its own. Ask Arbetsförmedlingen which benefit you can apply for. "
        "First Arbetsförmedlingen decides about the programme, then you apply to Försäkringskassan."
    ),
    "swedish-benefit-unknown": (
        "If you already receive activity support (aktivitetsstöd), development allowance "
        "(utvecklingsersättning) or introduction benefit (etableringsersättning), you keep it during work "
        "training as long as you meet its conditions. If you receive none of them, ask Arbetsförmedlingen "
        "what you can apply for."
    ),
    "activity-support-amount": (
        "Activity support is at least SEK {activity-support-basic} a day for a full-time programme, at most "
        "{paid-days-a-week} days a week. Before you have turned {activity-support-basic-first-age}, it is "
        "paid only if you can get the income-based amount."
    ),
    "introduction-benefit-amount": (
        "Introduction benefit is SEK {introduction-benefit} a day for a full-time programme, at most "
        "{paid-days-a-week} days a week. While your situation is being mapped it is "
        "SEK {introduction-benefit-mapping} a day."
    ),
    "activity-support-may-have-ended": (
        "In the Job and Development Guarantee, the basic amount of activity support is paid for at most "
        "{activity-support-basic-days} days. If you have used them, you may have no activity support left. "
        "Ask Arbetsförmedlingen before you count on this money."
    ),
    "apply-each-month": (
        "You apply for the money yourself, each month, to Försäkringskassan (the Swedish Social Insurance "
        "Agency). It is paid after the month has ended."
    ),
    "no-wages-in-norway": (
        "You are not employed by the business, so do not count on wages or holiday pay from it."
    ),
    "keep-sickness-benefit": "You keep your sickness benefit (sykepenger) during work training.",
    "keep-unemployment-benefit": "You keep your unemployment benefit (dagpenger) during work training.",
    "keep-work-assessment-allowance": (
        "You keep your work assessment allowance (arbeidsavklaringspenger, AAP) during work training."
    ),
    "no-tiltakspenger-on-top": (
        "Employment scheme benefits (tiltakspenger) are not paid on top, for the same period."
    ),
    "norwegian-benefit-unknown": (
        "If you receive sickness benefit (sykepenger), unemployment benefit (dagpenger) or work assessment "
        "allowance (arbeidsavklaringspenger, AAP), you keep it during work training. If you receive none of "
        "them, ask NAV about employment scheme benefits (tiltakspenger)."
    ),
    "may-get-tiltakspenger": (
        "As you receive no such benefit, you may be able to get employment scheme benefits (tiltakspenger). "
        "You apply to NAV, and NAV decides."
    ),
    "may-get-tiltakspenger-when-old-enough": (
        "As you receive no such benefit, you may be able to get employment scheme benefits (tiltakspenger) "
        "if you have turned {tiltakspenger-first-age}. You apply to NAV, and NAV decides."
    ),
    "too-young-for-tiltakspenger": (
        "Employment scheme benefits (tiltakspenger) are for people who have turned "
        "{tiltakspenger-first-age}. Ask NAV whether there is other money for you."
    ),
    "tiltakspenger-amount": (
        "In {year-of-tiltakspenger}, tiltakspenger are NOK {tiltakspenger} a day, and NOK {child-supplement} "
        "more a day for each child under {child-supplement-age-limit}."
    ),
    "tiltakspenger-when-ill": (
        "If you are ill and can document it, the first {full-sick-days} days are paid in full. After that, "
        "in {year-of-tiltakspenger-reduced}, it is NOK {tiltakspenger-reduced} a day, and "
        "NOK {child-supplement-reduced} for each child, for the rest of the period for which an employer "
        "would pay."
    ),
    "no-tiltakspenger-with": (
        "Tiltakspenger cannot be paid for the same time as another benefit to live on that you have a right "
        "to, while you are in the introduction or qualification programme, with pay from the business, or in "
        "an institution or prison with free board."
    ),
}

INSURANCE = {
    "insurance-in-sweden": (
        "Work training is part of a labour market policy programme, so you are covered by personal injury "
        "insurance and group life insurance. There are exceptions: ask Arbetsförmedlingen what holds for you."
    ),
    "safe-workplace-in-sweden": (
        "At the workplace, important parts of the Work Environment Act (arbetsmiljölagen) protect you in the "
        "same way as the employees."
    ),
    "insurance-in-norway": (
        "You are covered if you are injured at work. More than one insurance can apply: ask your contact "
        "person at NAV which one is yours."
    ),
    "safe-workplace-in-norway": (
        "Most rules of the Working Environment Act (arbeidsmiljøloven) protect you in the same way as the "
        "employees, for example about safety, working hours and discrimination."
    ),
}

PARTICIPANT = {
    "agree-before-you-start": (
        "Before you start, agree with Arbetsförmedlingen, the employer and the supervisor on the support you "
        "need, your tasks, your hours and how long it lasts."
    ),
    "take-part": "Take part as agreed, and go on looking for work as your plan says.",
    "activity-report": (
        "Send your activity report (aktivitetsrapport) to Arbetsförmedlingen every month, at the latest on "
        "day {activity-report-last-day} of the month."
    ),
    "tell-when-you-are-ill-in-sweden": (
        "If you are ill, tell Arbetsförmedlingen and the workplace on the first day. If you are ill for more "
        "than {medical-certificate-after} days, send a doctor's certificate (läkarintyg)."
    ),
    "report-changes": (
        "Tell Försäkringskassan within {swedish-change-report} days if something changes that matters for "
        "your money."
    ),
    "approve-the-agreement": (
        "Read the agreement (avtale) about your goals, your tasks and your plan. You approve it digitally, "
        "and so does the employer. NAV comes last."
    ),
    "wait-for-nav": "Do not begin before NAV's approval is in place.",
    "tell-when-you-are-absent": (
        "Tell the employer if you cannot come. The ordinary rules on self-certification (egenmelding) hold "
        "when you or your child is ill."
    ),
    "report-for-tiltakspenger": (
        "If you get tiltakspenger, report to NAV every {tiltakspenger-report-interval} days. You are paid "
        "for the days on which you take part."
    ),
    "take-suitable-work": (
        "If you are offered suitable work or another measure, you leave work training. In special cases NAV "
        "can let you finish."
    ),
}

EMPLOYER = {
    "employer-appoints-supervisor": (
        "The employer names a supervisor (handledare) who helps you and is responsible for your supervision."
    ),
    "employer-agrees-first": (
        "The employer enters the agreement (överenskommelse) with you, the supervisor and "
        "Arbetsförmedlingen before the first day."
    ),
    "employer-demands-no-output": (
        "The employer gives you tasks that fit you, and does not demand that you produce as much as an "
        "employee."
    ),
    "employer-does-not-choose": (
        "In reinforced work training the employer has no say in who is offered the place."
    ),
    "employer-keeps-the-workplace-safe": (
        "The employer is responsible for a safe workplace, as for an employee, and reports injuries at work "
        "to the Swedish Work Environment Authority (Arbetsmiljöverket)."
    ),
    "employer-does-not-displace-in-sweden": (
        "Your tasks must not take the place of somebody whom the employer would otherwise hire, and must not "
        "distort competition."
    ),
    "agency-asks-the-union": (
        "Arbetsförmedlingen, not the employer, lets the local union say what it thinks before you get the "
        "place."
    ),
    "employer-must-be-in-order": (
        "An employer that is banned from doing business, bankrupt or behind with taxes or social fees cannot "
        "take part."
    ),
    "employer-approves-the-agreement": (
        "The employer reads the agreement that NAV has made, and approves it digitally. Nobody starts before "
        "NAV's own approval, which comes last."
    ),
    "employer-follows-up": (
        "The employer gives you a contact person, follows you up in the daily work, and sees that the work "
        "is what was agreed. You have a contact person at NAV too."
    ),
    "employer-talks-with-representatives": (
        "The employer talks about the place with the employees' representatives before it is created."
    ),
    "employer-does-not-displace-in-norway": (
        "You come in addition to the ordinary staff. You must not replace them, and the place must not "
        "distort competition."
    ),
    "employer-follows-the-working-environment-act": (
        "The employer does not employ you for the work training, but follows the Working Environment Act "
        "towards you."
    ),
    "employer-may-get-inclusion-subsidy": (
        "The employer may apply to NAV for an inclusion subsidy (inkluderingstilskudd) for extra costs that "
        "can be documented. The claim is due within {inclusion-subsidy-claim} months after the end."
    ),
    "inclusion-subsidy-amount": (
        "The inclusion subsidy is at most NOK {inclusion-subsidy-cap} for an agreement that ends in "
        "{year-of-inclusion-subsidy-cap}."
    ),
}

NEXT_STEP = {
    "contact-arbetsformedlingen": (
        "Contact Arbetsförmedlingen (the Swedish Public Employment Service) and ask about work training."
    ),
    "prepare-to-explain": "Think beforehand about how work training could help you to get a job.",
    "find-the-workplace-together": (
        "An officer goes through your situation with you. If work training fits, you find the workplace "
        "together."
    ),
    "ask-for-reconsideration": (
        "If you get a decision that you disagree with, you can ask Arbetsförmedlingen in writing to "
        "reconsider it (omprövning), within {reconsideration} weeks from the day on which you got it."
    ),
    "contact-nav": "Contact your local NAV office and ask about work training.",
    "ask-for-an-assessment": (
        "Ask NAV to assess what help you need. Everyone who asks NAV for help to get work can have this "
        "assessed, and the assessment says whether your work capability is reduced."
    ),
    "complain": (
        "If you get a decision that you disagree with, you can complain (klage): within "
        "{complaint-about-a-place} weeks when it is about a place with an employer, within {complaint} weeks "
        "otherwise."
    ),
    "contact-either-agency": (
        "In Sweden, contact Arbetsförmedlingen. In Norway, contact your local NAV office."
    ),
}

CAUTION = {
    "officer-assesses": (
        "This is information, not a decision. An employment officer assesses whether work training is a good "
        "way for you. The government sets the rules."
    ),
    "youth-guarantee-ages": (
        "The Job Guarantee for Youth is for people who have turned {youth-guarantee-first-age} but not "
        "{youth-guarantee-age-limit} when they are offered it. If your age is different, ask "
        "Arbetsförmedlingen."
    ),
    "establishment-programme-ages": (
        "The Establishment Programme is for people from {establishment-programme-first-age} up to the target "
        "pension age (riktålder). If your age is different, ask Arbetsförmedlingen."
    ),
    "development-guarantee-ages": (
        "The rules on who may join the Job and Development Guarantee name no age, so we do not ask for yours."
    ),
    "one-programme-at-a-time": (
        "Someone in the Establishment Programme cannot take part in one of the two guarantees at the same "
        "time. If your papers name two programmes, ask Arbetsförmedlingen which one counts."
    ),
    "establishment-programme-limits-from-agency": (
        "For the Establishment Programme we found the number of months on Arbetsförmedlingen's pages. We "
        "have not read the present wording of the ordinance itself."
    ),
    "agency-page-mixes-the-kinds": (
        "Arbetsförmedlingen's English page speaks of both kinds as one. We keep them apart, as the "
        "regulations and its page on reinforced work training do."
    ),
    "employed-on-sick-leave": (
        "If you have a job and are on sick leave, talk with your employer, Försäkringskassan or "
        "Arbetsförmedlingen. The two guarantees are for people without work."
    ),
    "no-answer-about-the-offer-in-sweden": (
        "This cannot tell whether you are offered a place, which workplace it is, or how much money you get."
    ),
    "nav-decides": "This is information, not a decision. NAV decides who is offered work training.",
    "age-was-assumed": (
        "You gave no age. The answer holds for people who have turned {minimum-age} and not {age-limit}."
    ),
    "may-reach-the-age-limit": (
        "You may turn {age-limit} by the last day. NAV's agreement system requires that you are under "
        "{age-limit} on the last day. This is a rule of the system: ask NAV."
    ),
    "nav-places-you-in-a-group": (
        "NAV sorts everyone by the help they need (innsatsgruppe). Its system does not accept people with "
        "good opportunities, or without an assessment. This form does not ask about that."
    ),
    "not-an-ordinary-employee": (
        "NAV's English page says “ordinary employee”. The regulation says that participants shall not be "
        "employed, and NAV's Norwegian pages agree. We follow the regulation."
    ),
    "english-page-on-benefits": (
        "NAV's English page is unclear about money. We follow its Norwegian pages: you keep the benefit you "
        "have, or may be able to get tiltakspenger if you have none."
    ),
    "no-answer-about-the-offer-in-norway": (
        "This cannot tell whether you are offered a place, which workplace it is, or how much money you get."
    ),
    "an-officer-decides": "This is information, not a decision. In both countries an officer decides.",
    "rules-of-that-day-not-read": (
        "You asked for the rules of {on}. We have read the rules from {known-from} on, and use those."
    ),
    "rules-read-long-ago": (
        "You asked for the rules of {on}. We last read them on {last-read}: check whether they still hold."
    ),
    "figure-not-known-yet": "For {year} and later, this is not known yet: {figure}. Ask the agency.",
    "figure-not-known": "For {day}, we know no checked figure for {figure}. Ask the agency.",
}

WORDS = Words(
    language="en",
    month_names=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    day="{day} {month} {year}",
    thousands=",",
    conjunction="and",
    disjunction="or",
    months=("{number} month", "{number} months"),
    questions=QUESTIONS,
    unknown="I don't know",
    facts=FACTS,
    measures={
        None: "work training",
        "work-training": "work training",
        "reinforced-work-training": "reinforced work training",
    },
    figures={
        "long-participation": "the days in the guarantee that count as long participation",
        "youth-guarantee-first-age": "the ages for the Job Guarantee for Youth",
        "youth-guarantee-age-limit": "the ages for the Job Guarantee for Youth",
        "establishment-programme-first-age": "the lowest age for the Establishment Programme",
        "activity-support-basic": "the basic amount of activity support (aktivitetsstöd)",
        "activity-support-basic-first-age": "the age from which the basic amount is paid",
        "activity-support-basic-days": "the days for which the basic amount is paid",
        "development-allowance-first-age": "the ages for development allowance (utvecklingsersättning)",
        "development-allowance-age-limit": "the ages for development allowance (utvecklingsersättning)",
        "introduction-benefit": "introduction benefit (etableringsersättning)",
        "introduction-benefit-mapping": "introduction benefit (etableringsersättning) during mapping",
        "paid-days-a-week": "the days a week for which the money is paid",
        "swedish-change-report": "the time to report a change to Försäkringskassan",
        "medical-certificate-after": "the day from which a doctor's certificate is needed",
        "activity-report-last-day": "the last day for the activity report",
        "reconsideration": "the time to ask for reconsideration (omprövning)",
        "minimum-age": "the lowest age for work training in Norway",
        "age-limit": "the age limit of NAV's agreement system",
        "review-interval": "how often NAV looks at the length again",
        "extension": "how long NAV can extend work training",
        "tiltakspenger-first-age": "the lowest age for employment scheme benefits (tiltakspenger)",
        "tiltakspenger": "employment scheme benefits (tiltakspenger)",
        "tiltakspenger-reduced": "employment scheme benefits (tiltakspenger) during illness",
        "child-supplement": "the child supplement (barnetillegg)",
        "child-supplement-reduced": "the child supplement (barnetillegg) during illness",
        "child-supplement-age-limit": "the age up to which a child supplement (barnetillegg) is paid",
        "full-sick-days": "the days of illness that are paid in full",
        "tiltakspenger-report-interval": "how often to report for tiltakspenger",
        "inclusion-subsidy-cap": "the highest inclusion subsidy (inkluderingstilskudd)",
        "inclusion-subsidy-claim": "the time to claim an inclusion subsidy (inkluderingstilskudd)",
        "complaint-about-a-place": "the time to complain (klage)",
        "complaint": "the time to complain (klage)",
    },
    sources=SOURCES,
    findings={
        **ELIGIBILITY,
        **DURATION,
        **MONEY,
        **INSURANCE,
        **PARTICIPANT,
        **EMPLOYER,
        **NEXT_STEP,
        **CAUTION,
    },
    topics={
        "eligibility": "The answer",
        "duration": "How long",
        "money": "Money",
        "insurance": "Insurance and safety",
        "participant": "What you do",
        "employer": "What the employer does",
        "next-step": "What to do next",
        "caution": "What this cannot tell you",
    },
    results={
        "may-be-offered": "up to {lengths}",
        "more-answers-needed": "it depends: up to {lengths}",
        "outside-described-group": "outside the described group",
    },
    problems={
        "unknown-key": "There is no question “{given}”. The questions are: {keys}.",
        "unknown-value": "“{given}” is not an answer to “{question}”. Use one of: {values}, unknown.",
        "given-twice": "“{question}” is answered more than once. Answer it once.",
        "not-an-age": (
            "“{given}” is not an age that we can use. Write your age in whole years, from 0 to {oldest}, "
            "with the digits 0 to 9, for example 30."
        ),
        "not-a-date": (
            "“{given}” is not a date that we can use. Write it as year-month-day with four, two and two "
            "digits, for example 2026-03-01."
        ),
        "no-such-day": "There is no day {given} in the calendar. Check the month and the day.",
        "too-late": "The day {given} is too far ahead to count months from. Write an earlier year.",
        "end-before-start": (
            "The planned last day, {given}, is before the first day. Write a last day that is the first day "
            "or later."
        ),
        "too-long": "The address is too long to be read. Use only these questions: {keys}.",
    },
    page={
        "answers": "Your answers",
        "calendar-title": "Work training: last day",
        "calendar-text": (
            "Worked out by the work training guide. An officer decides: ask about your own last day."
        ),
        "contents": "In this answer",
        "changes": "What would change this answer",
        "ignored-text": "Not used, because your other answers do not ask for it: {keys}.",
        "problems": "Check these answers",
        "sources": "Sources",
        "source": "source {number}",
        "source-read": "read {day}",
        "source-wording": "wording of {wording}, read {day}",
        "whole-page": "the whole page",
        "on": "Rules and figures of {day}.",
        "on-later": "Rules and figures of {day}, as far as we know them: we last read them on {read}.",
    },
    form={
        "dates": "Dates, if you know them",
        "answer": "Your answer",
        "show": "Show the answer",
        "permanent": "Page of this answer",
        "copy": "Copy the link",
        "with-dates": "with the dates",
        "copied": "The link is copied.",
        "not-copied": "The link could not be copied. Here it is:",
        "calendar": "Add the last day to my calendar",
        "print": "Print the answer",
        "idle": (
            "The answer is worked out on your own device: nothing that you choose is sent to anyone. The "
            "first answer downloads {megabytes} MB, once."
        ),
        "save-data": "You have asked your browser to save data, so we ask first.",
        "download": "Download {megabytes} MB and answer",
        "downloading": "Downloading the calculator: {received} of {megabytes} MB.",
        "starting": "Starting the calculator on your device. This takes a few seconds.",
        "ready": "The calculator is ready. Nothing that you choose leaves your device.",
        "read": "Read the answer",
        "failed": "The calculator could not start, so there is no answer here yet.",
        "stalled": "Nothing arrived for {seconds} seconds.",
        "blocked": "The browser did not let it start.",
        "retry": "Try again",
        "instead": "You can get the answer another way:",
        "no-script": (
            "This form needs JavaScript, which is off or not supported here. You can get the same answer "
            "without it:"
        ),
        "pages": "Answer the questions page by page",
        "sweden": "Work training in Sweden",
        "norway": "Work training in Norway",
    },
    pages={
        "answer": "Your answer",
        "answers-so-far": "Your answers so far",
        "change": "Change",
        "change-answers": "Change an answer",
        "add": "For a more exact answer",
        "ways": "Ways on",
        "open-form": "Open the form with these answers, to add dates",
        "use-form": "Use the short form instead",
        "as-data": "This answer as data (JSON)",
        "answer-description": (
            "Whether you may be offered work training in Sweden or Norway, for how long at most, and what to "
            "do next."
        ),
        "age-holds": "This page holds for one age group: {ages}.",
        "age-under": "under {stop}",
        "age-range": "{first} to {last}",
        "age-one": "{first}",
        "age-or-more": "{first} or more",
        "address": "Find this page again",
        "short-address": "Short address:",
        "qr": "QR code that opens {address}",
        "history": "What has changed in this answer",
        "history-text": "If you had this link before one of these days, it said something else then.",
        "history-now": "Since {since}: {now}",
        "history-then": "Before: {then}",
        "history-new": "New since {since}: {now}",
        "history-ended": "Since {since}, this no longer holds: {then}",
        "site": "Work training guide",
        "leads-to": "This short address leads to",
        "retired": "This page has moved",
        "retired-since": "Since {day}, what stood here is found at:",
        "retired-part": "This part is now at:",
        "letter-officer-assesses": (
            "This is information, not a decision: an officer at Arbetsförmedlingen (the Swedish Public "
            "Employment Service) decides, so ask there."
        ),
        "letter-nav-decides": (
            "This is information, not a decision: NAV decides, so ask your local NAV office."
        ),
        "letter-an-officer-decides": (
            "This is information, not a decision: an officer decides, so ask Arbetsförmedlingen in Sweden or "
            "your local NAV office in Norway."
        ),
        "letter-more": "More, with the rules and figures of {day}:",
        "desk-choices": "What the letter is about",
        "desk-country": "Country",
        "desk-situation": "Programme or situation",
        "desk-reader": "Who reads the letter",
        "desk-reader-jobseeker": "Jobseeker",
        "desk-reader-employer": "Employer",
        "desk-reader-staff": "Staff",
        "desk-section": "What to link to",
        "desk-whole": "The whole answer",
        "desk-part": "In the answer: {part}",
        "desk-page": "Page: {page}",
        "desk-before": "This guide tells the jobseeker: “",
        "desk-after": "”",
        "desk-link": "Link",
        "desk-short": "Short address",
        "desk-qr": "QR code of the short address",
        "desk-text": "Paragraph as text",
        "desk-html": "Paragraph as HTML",
        "desk-copy": "Copy: {what}",
        "desk-copied": "Copied: {what}.",
        "desk-not-copied": "The browser did not let us copy. The text is selected: copy it yourself.",
        "desk-tables": "The same as tables, for reading and without scripts:",
        "desk-all": "{country}: all links and paragraphs",
        "desk-guidance": "Pages of the guidance",
    },
    guidance={
        "limits-if": "If …",
        "limits-who": "For whom",
        "limits-up-to": "Up to",
        "long-participation-yes": "{long-participation} days or more in the guarantee",
        "long-participation-no": "fewer than {long-participation} days in the guarantee",
        "little-experience-yes": "Little or no work experience",
        "reduced-capability-yes": "Reduced work capability",
        "extension-granted": "if NAV extends it",
        "year": "Year",
        "amount": "Amount",
    },
)
