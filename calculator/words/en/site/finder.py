"""Which programme might fit, in English: the second questionnaire, with its answers and its pages."""

from calculator.words.en.questions import QUESTIONS as ANSWER_QUESTIONS
from calculator.words.en.questions import YES_NO
from calculator.words.language import Clause, OptionWords, QuestionWords
from calculator.words.site import FinderWords

QUESTIONS = {
    "country": ANSWER_QUESTIONS["country"],
    "work": QuestionWords(
        "What is true of you now?",
        "Work",
        "“Registered” means with [sv:Arbetsförmedlingen] in Sweden or with NAV in Norway, as looking for "
        "work.",
        {
            "registered": OptionWords("I have no work, and I am registered"),
            "not-registered": OptionWords("I have no work, and I am not registered"),
            "part-time": OptionWords("I work part time, and I am registered"),
            "full-time": OptionWords("I work full time"),
            "business": OptionWords("I have a business of my own"),
            "job": OptionWords("I have a job"),
            "sick-leave": OptionWords("I have a job, and I am on sick leave"),
        },
    ),
    "may-work": QuestionWords(
        "May you live and work in Norway?",
        "May live and work in Norway",
        "It is about your stay and your permit. If you are not sure, choose “I don't know”.",
        YES_NO,
    ),
    "age": QuestionWords(
        "How old are you?",
        "Age",
        options={
            "under-16": OptionWords("Under {minimum-age}"),
            "16-19": OptionWords(
                "{youth-guarantee-first-age} or more, but under {establishment-programme-first-age}"
            ),
            "20-24": OptionWords(
                "{establishment-programme-first-age} or more, but under {youth-guarantee-age-limit}"
            ),
            "25-or-more": OptionWords(
                "{youth-guarantee-age-limit} or more, but under the target pension age",
                "The target pension age ([sv:riktålder]) is {target-pension-age} now",
            ),
            "target-pension-age": OptionWords("I have reached the target pension age", "[sv:riktålder]"),
            "16-or-more": OptionWords("{minimum-age} or more, but under {age-limit}"),
            "72-or-more": OptionWords("{age-limit} or more"),
        },
    ),
    "newcomer": QuestionWords(
        "Are you new in Sweden, with a permit to stay?",
        "New in Sweden",
        "It is about the permit of a refugee, of somebody who needs protection (also for a time), or of "
        "their family. Family must apply within {establishment-family-application:years}.",
        {
            "in-programme": OptionWords(
                "Yes, and I am in the Establishment Programme now", "[sv:etableringsprogrammet]"
            ),
            "time-used": OptionWords(
                "Yes, and I have been in the Establishment Programme for as long as it allows"
            ),
            "permit": OptionWords(
                "Yes, and I was first registered in a municipality less than {establishment-latest:months} "
                "ago",
                "[sv:folkbokförd]; not counting places where you live as an asylum seeker",
            ),
            "no": OptionWords("No, or it is longer ago"),
        },
    ),
    "hindrance": QuestionWords(
        "Is one of these true of you now?",
        "Something that stands in the way",
        "You go to upper secondary school ([sv:gymnasiet]). You have full parental benefit "
        "([sv:föräldrapenning]) or full sickness benefit ([sv:sjukpenning]). Or you live in housing for "
        "asylum seekers ([sv:asylboende]).",
        YES_NO,
    ),
    "youth-route": QuestionWords(
        "Which of these is true of you?",
        "Time without work",
        "Choose the first one that is true.",
        {
            "days": OptionWords(
                "Within the last {youth-guarantee-registered-within:months}, I have been without work and "
                "registered for {youth-guarantee-registered-days:days}"
            ),
            "prison": OptionWords(
                "I serve a prison sentence outside prison, or I am on parole",
                "And the first year of the test period ([sv:prövotid]) has not ended",
            ),
            "none": OptionWords("None of these"),
        },
    ),
    "route": QuestionWords(
        "Which of these is true of you?",
        "Way in",
        "Choose the first one that is true. [sv:Arbetsförmedlingen] counts these days and months.",
        {
            "benefit-used": OptionWords(
                "I have used up a period of {unemployment-benefit-days-shorter} or "
                "{unemployment-benefit-days-longer:days} with unemployment benefit, and cannot start a new "
                "one",
                "[sv:arbetslöshetsersättning]; also when shorter periods came straight after it",
            ),
            "months": OptionWords(
                "For {development-guarantee-months-without-work:months} in a row I have been without work "
                "and registered, or in a programme"
            ),
            "youth-guarantee-used": OptionWords(
                "I have been in the Job Guarantee for Youth for "
                "{development-guarantee-after-youth-guarantee:months}, and come straight from it",
                "[sv:jobbgarantin för ungdomar]",
            ),
            "single-parent": OptionWords(
                "I am a single parent, and can no longer get unemployment benefit next to my part-time work",
                "With a child under {single-parent-child} who lives with you, all or part of the time",
            ),
            "prison": OptionWords(
                "I serve a prison sentence outside prison, or I am on parole",
                "And the first year of the test period ([sv:prövotid]) has not ended",
            ),
            "none": OptionWords("None of these"),
        },
    ),
    "illness": QuestionWords(
        "Does illness or a disability make it hard for you to work?",
        "Illness or disability",
        "It is enough that you think so. Then more support may be possible.",
        YES_NO,
    ),
    "assessment": QuestionWords(
        "Has NAV decided what help you need?",
        "NAV has decided what help you need",
        "It is a letter about your needs and your group ([nb:§ 14 a-vedtak]).",
        YES_NO,
    ),
    "group": QuestionWords(
        "In which group has NAV placed you?",
        "Group",
        "The letter names the group ([nb:innsatsgruppe]).",
        {
            "good-opportunities": OptionWords("Good opportunities", "[nb:Gode muligheter]"),
            "guidance": OptionWords("You need guidance", "[nb:Trenger veiledning]"),
            "guidance-reduced-capability": OptionWords(
                "You need guidance, and your work capability is reduced",
                "[nb:Trenger veiledning, nedsatt arbeidsevne]",
            ),
            "work-partly": OptionWords("You can work in part", "[nb:Jobbe delvis]"),
            "little-opportunity": OptionWords(
                "You have little opportunity to work", "[nb:Liten mulighet til å jobbe]"
            ),
        },
    ),
    "experience": QuestionWords(
        "Do you have little work experience, or not the kind that employers ask for?",
        "Little or insufficient experience",
        "In Norwegian: [nb:liten eller mangelfull arbeidserfaring]. Old or foreign experience can count as "
        "insufficient. NAV looks at your situation.",
        YES_NO,
    ),
}

FACTS = {
    ("work", "registered"): Clause("you have no work and are registered"),
    ("work", "part-time"): Clause("you are registered"),
    ("age", "16-19"): Clause("your age fits"),
    ("age", "20-24"): Clause("your age fits"),
    ("age", "25-or-more"): Clause("your age fits"),
    ("newcomer", "time-used"): Clause("you have used all your time in the Establishment Programme"),
    ("newcomer", "permit"): Clause(
        "you have such a permit, and were first registered in a municipality less than "
        "{establishment-latest:months} ago"
    ),
    ("newcomer", "in-programme"): Clause("you take part in it already"),
    ("hindrance", "no"): Clause("nothing that we asked about stands in the way"),
    ("youth-route", "days"): Clause(
        "you have been without work and registered for {youth-guarantee-registered-days:days} within "
        "{youth-guarantee-registered-within:months}"
    ),
    ("youth-route", "prison"): Clause("you serve a sentence outside prison, or are on parole"),
    ("route", "benefit-used"): Clause("you have used up a period with unemployment benefit"),
    ("route", "months"): Clause(
        "you have been without work and registered, or in a programme, for "
        "{development-guarantee-months-without-work:months} in a row"
    ),
    ("route", "youth-guarantee-used"): Clause(
        "you come straight from the Job Guarantee for Youth, after "
        "{development-guarantee-after-youth-guarantee:months}"
    ),
    ("route", "prison"): Clause("you serve a sentence outside prison, or are on parole"),
    ("may-work", "yes"): Clause("you may live and work in Norway"),
    ("assessment", "yes"): Clause("NAV has decided what help you need"),
    ("group", "guidance"): Clause("you need guidance"),
    ("group", "guidance-reduced-capability"): Clause(
        "you need guidance, and your work capability is reduced"
    ),
    ("group", "work-partly"): Clause("you can work in part"),
    ("group", "little-opportunity"): Clause("you have little opportunity to work"),
    ("experience", "yes"): Clause("you have little or insufficient work experience"),
}

MEASURES: dict[str | None, str] = {
    "job-guarantee-for-youth": "Job Guarantee for Youth",
    "establishment-programme": "Establishment Programme",
    "job-and-development-guarantee": "Job and Development Guarantee",
    "work-training": "Work training",
}

PROGRAMMES = {
    "job-guarantee-for-youth": "Job Guarantee for Youth ([sv:jobbgarantin för ungdomar])",
    "establishment-programme": "Establishment Programme ([sv:etableringsprogrammet])",
    "job-and-development-guarantee": ("Job and Development Guarantee ([sv:jobb- och utvecklingsgarantin])"),
    "work-training": "Work training ([nb:arbeidstrening])",
}

FITS = {
    "meets": "Might fit",
    "depends": "It depends",
    "officer": "Ask",
    "outside": "Does not seem to fit",
}

HEADLINES = {
    "headline-no-country": "It depends on the country. Choose Sweden or Norway first.",
    "headline-meets-sweden": "This might fit: {measures}. You meet the conditions that we could read.",
    "headline-depends-sweden": "It depends on something that you do not know yet.",
    "headline-officer-sweden": "Only [sv:Arbetsförmedlingen] can say whether a programme fits you.",
    "headline-outside-sweden": "As you answered, none of the three programmes seems to fit now.",
    "headline-meets-norway": "Work training might fit. You meet the conditions that we could read.",
    "headline-depends-norway": "It depends on something that you do not know yet.",
    "headline-outside-norway": "As you answered, work training does not seem to fit now.",
    "register-first": ("Register with [sv:Arbetsförmedlingen] first. All three programmes ask for it."),
    "job-and-sick-leave-in-sweden": (
        "You have a job: ask your employer and [sv:Försäkringskassan] first. The two guarantees are for "
        "people without work."
    ),
    "in-the-programme-already": (
        "You are in the Establishment Programme already. Nobody takes part in one of the guarantees at the "
        "same time."
    ),
    "register-with-nav-first": "Register with NAV first. Work training is for people who look for work.",
    "job-and-sick-leave-in-norway": (
        "You have a job: your employer must help first. Work training is an exception for you."
    ),
    "job-in-norway": "You have a job: your employer must help first. Work training is an exception for you.",
    "assessment-first": "Ask NAV to decide what help you need. That comes before work training.",
}

REASONS = {
    "meets": "You meet the conditions that we could read, in the wording of {wording}: {facts}.",
    "depends": "It depends on what you answered with “I don't know”.",
    "officer": "Only an officer can say. See below what an officer decides.",
    "not-looked-into": (
        "We did not ask you about all of it, as another programme might fit. Ask about it too."
    ),
    "youth-not-registered": "It asks that you are registered with [sv:Arbetsförmedlingen].",
    "youth-not-without-work": (
        "It is for people without work. People with a business of their own do not count as without work."
    ),
    "outside-youth-ages": (
        "It is for people who have turned {youth-guarantee-first-age} but not {youth-guarantee-age-limit}."
    ),
    "youth-not-beside-establishment": "It cannot go on next to the Establishment Programme.",
    "no-youth-route": (
        "It asks for {youth-guarantee-registered-days:days} without work and registered, within "
        "{youth-guarantee-registered-within:months}. Other ways in are all your time in the Establishment "
        "Programme, and a sentence served outside prison or on parole."
    ),
    "development-not-registered": "It asks that you are registered with [sv:Arbetsförmedlingen].",
    "development-not-without-work": (
        "It is for people without work. People with a business of their own do not count as without work."
    ),
    "development-not-beside-establishment": "It cannot go on next to the Establishment Programme.",
    "no-development-route": (
        "It has six ways in, and none was true of you. Most people come in after "
        "{development-guarantee-months-without-work:months} without work, when their days with "
        "unemployment benefit are used up, or after {development-guarantee-after-youth-guarantee:months} "
        "in the Job Guarantee for Youth."
    ),
    "establishment-not-registered": "It asks that you are registered with [sv:Arbetsförmedlingen].",
    "establishment-full-time-work": "It is not for people who work full time.",
    "outside-establishment-ages": (
        "It is for people who have turned {establishment-programme-first-age} and have not reached the "
        "target pension age ([sv:riktålder])."
    ),
    "not-newly-arrived": (
        "It is for refugees, people who need protection, and family who applied within "
        "{establishment-family-application:years}. It ends {establishment-latest:months} after they were "
        "first registered in a municipality."
    ),
    "hindered": "Nobody is offered a place while one of the things that we asked about is true.",
    "norway-not-registered": "It is for people who look for work, registered with NAV.",
    "may-not-work": "It asks that you stay in Norway lawfully, and may take work.",
    "too-young-in-norway": "The lowest age is {minimum-age}.",
    "too-old-in-norway": "NAV's agreement system asks that you are under {age-limit} on the last day.",
    "no-assessment": "NAV's agreement system does not accept anyone whose needs NAV has not decided.",
    "good-opportunities": (
        "NAV's agreement system does not accept people in the group “Good opportunities” "
        "([nb:Gode muligheter])."
    ),
    "in-neither-group": (
        "It is described for people with little or insufficient work experience, and for people whose work "
        "capability is reduced."
    ),
}

NEXT_STEP = {
    "find-out": "Find this out first: {question}",
    "registered-days-count": (
        "Register today, if you can. The days and months that the guarantees count are days on which you "
        "are registered."
    ),
    "talk-at-work": (
        "Talk with your employer and with [sv:Försäkringskassan] (the Swedish Social Insurance Agency). "
        "You may be able to train at a workplace as a way back to work."
    ),
    "ask-about-the-programme": (
        "Call [sv:Arbetsförmedlingen] and name the programme. You may ask for it, also if nobody has "
        "offered it yet."
    ),
    "ask-for-reinforced": (
        "Ask about reinforced work training ([sv:förstärkt arbetsträning]) too. It gives more support, for "
        "people who need rehabilitation towards work."
    ),
    "ask-what-else-in-sweden": (
        "If no programme fits, ask [sv:Arbetsförmedlingen] what else there is for you."
    ),
    "register-as-a-jobseeker": (
        "Register with NAV as looking for work. Everyone who stays in Norway lawfully may do that."
    ),
    "ask-about-the-permit": (
        "Look at your permit, or ask the Norwegian Directorate of Immigration ([nb:UDI]) and NAV what it "
        "lets you do."
    ),
    "talk-with-the-employer": (
        "Talk with your employer about what can be changed at work, so that you can keep your job."
    ),
    "make-a-follow-up-plan": (
        "Talk with your employer, and make a plan together ([nb:oppfølgingsplan]). If your work capability "
        "is reduced, NAV must have seen the plan first."
    ),
    "ask-for-the-assessment": (
        "Ask NAV to assess what help you need. Everyone who asks NAV for help to get work can have that, "
        "in writing."
    ),
    "ask-for-a-new-assessment": (
        "If you think that the group is wrong, ask NAV to look at it again. The letter says how to complain."
    ),
    "contact-nav-office": "Contact your local NAV office, and ask about work training.",
}

CAUTION = {
    "referral-is-decided": (
        "[sv:Arbetsförmedlingen] decides whether you are offered a place in a programme. The offer is "
        "called a referral ([sv:anvisning])."
    ),
    "referral-must-suit": (
        "The offer must suit you, and it must be a sensible use of the support as a whole. An officer "
        "judges both."
    ),
    "part-time-is-judged": (
        "An officer says whether you count as without work when you work part time. A programme can then "
        "be part time too."
    ),
    "agency-counts-the-time": (
        "[sv:Arbetsförmedlingen] counts your days and months. Its count is the one that holds."
    ),
    "shorter-period-is-credited": (
        "If you have used up a short period with unemployment benefit, it counts as time without work: "
        "{unemployment-benefit-days-least:days} as {credit-for-days-least:months}, and "
        "{unemployment-benefit-days-fewer:days} as {credit-for-days-fewer:months}."
    ),
    "establishment-comes-first": (
        "The {development-guarantee-months-without-work:months} are a way in only if the Establishment "
        "Programme is not open to you."
    ),
    "offer-may-come-early": (
        "If your days with unemployment benefit soon end, the offer may come up to {early-referral:days} "
        "with benefit before that."
    ),
    "income-condition-ends-it": (
        "A guarantee ends if an officer finds that you can meet the income condition for unemployment "
        "benefit."
    ),
    "establishment-is-assessed": (
        "An officer looks at whether the Establishment Programme is right for you. You then make a plan "
        "together."
    ),
    "time-not-counted": (
        "Some time is not counted, such as up to {establishment-care-not-counted:months} of full parental "
        "benefit for a baby. An older rule holds for people who came before the newest one. An officer "
        "counts."
    ),
    "support-is-assessed": (
        "An officer looks with you at which support you need, and which kind of training fits."
    ),
    "officer-decides-in-sweden": "This is information, not a decision. An officer decides.",
    "nav-decides-who": "NAV decides who is offered work training.",
    "needed-and-fitting": (
        "NAV looks at whether it is needed, and whether it helps you to get or keep paid work. NAV chooses "
        "the measure and its length together with you."
    ),
    "nav-decides-the-group": "NAV decides which group you are in. You get the result in writing.",
    "reduced-by-group": (
        "In NAV's system, people in this group have reduced work capability. That is a rule of the system: "
        "the letter says what holds for you."
    ),
    "exception-for-employees": (
        "The employer must first have done what the law asks. For people with reduced work capability, NAV "
        "must have seen the follow-up plan."
    ),
    "another-measure-is-flagged": (
        "If you are in another measure at the same time, NAV's system shows it to the officer. A mentor or "
        "an inclusion subsidy may go with work training."
    ),
    "age-is-a-rule-of-the-system": (
        "That you must be under {age-limit} on the last day is a rule of NAV's system. We found it in no "
        "law, so ask NAV."
    ),
    "not-a-decision-in-norway": "This is information, not a decision. NAV decides.",
}

FINDER = FinderWords(
    questions=QUESTIONS,
    facts=FACTS,
    findings={**HEADLINES, **REASONS, **NEXT_STEP, **CAUTION},
    topics={
        "next-step": "What to do next",
        "caution": "What only an officer decides",
    },
    measures=MEASURES,
    programmes=PROGRAMMES,
    fits=FITS,
    leads={
        "ask-about-the-programme": "How to ask",
        "ask-for-reinforced": "Read about reinforced work training",
        "contact-nav-office": "How to ask NAV",
        "talk-at-work": "Read about sick leave from a job",
        "make-a-follow-up-plan": "Read about sick leave from a job",
        "answer": "How long it can last, money, and what the employer does",
        "form": "The same in the form, with dates",
        "job-guarantee-for-youth": "Read about the Job Guarantee for Youth",
        "establishment-programme": "Read about the Establishment Programme",
        "job-and-development-guarantee": "Read about the Job and Development Guarantee",
        "work-training": "Who can take part in Norway",
    },
    page={
        "answer": "Your answer",
        "show": "Show the answer",
        "permanent": "Page of this answer, with a short address and a text for a letter",
        "print": "Print the answer",
        "again": "Begin again",
        "local": "What you choose stays on your own device.",
        "title": "Which programme might fit",
        "description": (
            "Which programme with work training might fit you in Sweden or Norway, as far as you can tell "
            "yourself."
        ),
        "letter": "Text for a letter",
        "letter-for": "For staff: what a letter can say about this answer.",
        "rules": "Rules as we know them for {day}.",
        "open-form": "Open these answers in the form",
    },
)
