"""What the answer finds, in English: short sentences, everyday words, official names in brackets.

What stands in braces: the id of a figure, or a detail of the finding (`months`, `facts`, `needs`,
`lengths`, `measure`, `question`, `first-day`, `last-day`, `planned-last-day`, `on`, `day`, `known-from`,
`last-read`, `figure`, `since`, `now`, `topics`, `year-of-…`). After a colon a number names what it counts,
with a unit of the grammar.
"""

ELIGIBILITY = {
    "may-be-offered": "You may be offered {measure} for up to {lengths}.",
    "may-be-offered-until": (
        "You may be offered {measure} for up to {lengths}: until {last-days} at the latest."
    ),
    "more-answers-needed": "It depends. You may be offered {measure} for up to {lengths}.",
    "more-answers-needed-until": (
        "It depends. You may be offered {measure} for up to {lengths}: until {last-days} at the latest."
    ),
    "outside-the-programmes": (
        "In Sweden, work training is described for people in three programmes, and you are in none of them. "
        "Ask [sv:Arbetsförmedlingen] what may fit you instead."
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
        "with little or insufficient work experience, and people with reduced work capability. Ask NAV what "
        "may fit you instead."
    ),
    "nav-places-you-in-a-group": (
        "NAV also places everyone in a group by the help they need ([nb:innsatsgruppe]). NAV's agreement "
        "system does not accept people in the group “good opportunities” ([nb:gode muligheter]), or people "
        "without NAV's decision on what help they need. This is a rule of the system, and this form does not "
        "ask about it: look at your decision, or ask NAV."
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
        "Your planned last day, {planned-last-day}, is {days-late:days} too late for {months}, which end on "
        "{last-day}. It fits only if {needs}."
    ),
    "planned-too-long": (
        "Your planned last day, {planned-last-day}, is {days-late:days} too late: {months} end on "
        "{last-day}. Plan for an earlier day."
    ),
    "two-kinds": (
        "There are two kinds with different limits: work training ([sv:arbetsträning]) and reinforced work "
        "training ([sv:förstärkt arbetsträning]). Ask your employment officer which one it is."
    ),
    "reinforced-is-for": (
        "Reinforced work training is for people who need rehabilitation towards work, for example because "
        "of illness or a disability."
    ),
    "agency-counts-the-days": (
        "[sv:Arbetsförmedlingen] counts the {long-participation:days}. They are days for which compensation "
        "can be paid, so they are not the same as days in the calendar."
    ),
    "each-period-is-tested": (
        "Before each period, [sv:Arbetsförmedlingen] checks whether work training is what suits you best."
    ),
    "establishment-programme-time": (
        "The Establishment Programme itself has measures for up to {establishment-months:months} full time. "
        "It lasts until {establishment-latest:months} after you were first registered as living in a "
        "municipality ([sv:folkbokförd]) at the latest. Some time is not counted, and older rules hold for "
        "people who were registered before these began. Ask how much time you have left."
    ),
    "ask-about-a-new-period": (
        "“Up to” is a maximum, not a promise. Ask your employment officer how long it can be for you, and "
        "whether a new period is possible."
    ),
    "length-fits-your-needs": (
        "NAV fits the length to what you need, and looks at it again at least every {review-interval:months}."
    ),
    "extension-may-be-given": (
        "NAV can extend the time by up to {extension:months} for people with reduced work capability. "
        "NAV decides this later, so do not count on it from the start."
    ),
}

MONEY = {
    "no-wages-in-sweden": (
        "Work training is not a job. You are not an employee, so do not count on wages from the employer."
    ),
    "keep-activity-support": (
        "You keep your activity support ([sv:aktivitetsstöd]) during work training, as long as you meet its "
        "conditions."
    ),
    "keep-development-allowance": (
        "You keep your development allowance ([sv:utvecklingsersättning]) during work training, as long as "
        "you meet its conditions. It is for people who have turned {development-allowance-first-age} but "
        "not {development-allowance-age-limit}. The amount follows the money for students, which we have not "
        "worked out: ask [sv:Försäkringskassan]."
    ),
    "keep-introduction-benefit": (
        "You keep your introduction benefit ([sv:etableringsersättning]) during work training, as long as "
        "you meet its conditions."
    ),
    "other-benefit-in-sweden": (
        "Another benefit to live on can stop or lower activity support, development allowance and "
        "introduction benefit for the same time. Ask [sv:Försäkringskassan] which one holds for you."
    ),
    "no-swedish-benefit": (
        "Work training brings no money of its own. Ask [sv:Arbetsförmedlingen] which benefit you can apply "
        "for. First [sv:Arbetsförmedlingen] decides about the programme, then you apply to "
        "[sv:Försäkringskassan]."
    ),
    "swedish-benefit-unknown": (
        "If you already receive activity support ([sv:aktivitetsstöd]), development allowance "
        "([sv:utvecklingsersättning]) or introduction benefit ([sv:etableringsersättning]), you keep it "
        "during work training as long as you meet its conditions. If you receive none of them, ask "
        "[sv:Arbetsförmedlingen] what you can apply for."
    ),
    "activity-support-amount": (
        "Activity support is at least {activity-support-basic:sek} a day before tax for a full-time "
        "programme, at most {paid-days-a-week:days} a week. This amount holds since "
        "{since-activity-support-basic}. Before you have turned {activity-support-basic-first-age}, activity "
        "support is paid only if you can get the income-based amount."
    ),
    "activity-support-a-week": (
        "For {days-a-week:days} with activity support in a week, that is at least "
        "{sum-of-activity-support-basic:sek} before tax ({days-a-week} × {activity-support-basic:sek}). The "
        "days follow your whole programme, not only the work training, and you get less if it is not full "
        "time."
    ),
    "activity-support-not-worked-out": (
        "An income-based amount depends on your pay before, on your time in an unemployment fund "
        "([sv:a-kassa]) and on the days that you have used, so we do not work it out. Nor do we say what is "
        "left after tax. Ask [sv:Försäkringskassan], and about tax the Swedish Tax Agency "
        "([sv:Skatteverket])."
    ),
    "introduction-benefit-amount": (
        "Introduction benefit is {introduction-benefit:sek} a day for a full-time programme, at most "
        "{paid-days-a-week:days} a week. While your situation is being mapped it is "
        "{introduction-benefit-mapping:sek} a day. These amounts hold since {since-introduction-benefit}. "
        "You pay no tax on them."
    ),
    "introduction-benefit-a-week": (
        "For {days-a-week:days} with introduction benefit in a week, that is "
        "{sum-of-introduction-benefit:sek} ({days-a-week} × {introduction-benefit:sek}). The days follow "
        "your whole programme, not only the work training, and you get less if it is not full time."
    ),
    "activity-support-may-have-ended": (
        "In the Job and Development Guarantee, the basic amount of activity support is paid for at most "
        "{activity-support-basic-days:days}. If you have used them, you may have no activity support left. "
        "Ask [sv:Arbetsförmedlingen] before you count on this money."
    ),
    "no-unemployment-benefit-in-a-programme": (
        "While you are in a programme, there is as a rule no unemployment benefit from an unemployment "
        "insurance fund ([sv:a-kassa]). Days with activity support ([sv:aktivitetsstöd]) use up days of that "
        "benefit. Ask your fund what it means for you before you leave it."
    ),
    "apply-each-month": (
        "You apply for the money yourself, each month, to [sv:Försäkringskassan] (the Swedish Social "
        "Insurance Agency). It is paid after the month has ended."
    ),
    "no-wages-in-norway": (
        "You are not employed by the business, so do not count on wages or holiday pay from it."
    ),
    "keep-sickness-benefit": (
        "You keep your sickness benefit ([nb:sykepenger]) during work training, as long as you meet its "
        "conditions and its time lasts."
    ),
    "keep-unemployment-benefit": (
        "You keep your unemployment benefit ([nb:dagpenger]) during work training, as long as you meet its "
        "conditions and its time lasts."
    ),
    "keep-work-assessment-allowance": (
        "You keep your work assessment allowance ([nb:arbeidsavklaringspenger, AAP]) during work training, "
        "as long as you meet its conditions and its time lasts."
    ),
    "sickness-benefit-not-worked-out": (
        "How much sickness benefit is depends on what you earned before, so we do not work it out. NAV can "
        "tell you your own amount."
    ),
    "unemployment-benefit-not-worked-out": (
        "How much unemployment benefit is depends on what you earned before, so we do not work it out. NAV "
        "can tell you your own amount."
    ),
    "work-assessment-allowance-not-worked-out": (
        "How much work assessment allowance is depends on what you earned before, so we do not work it out. "
        "NAV can tell you your own amount."
    ),
    "no-tiltakspenger-on-top": (
        "Employment scheme benefits ([nb:tiltakspenger]) are not paid on top, for the same period."
    ),
    "other-benefit-in-norway": (
        "Another benefit to live on usually rules out employment scheme benefits ([nb:tiltakspenger]) for as "
        "long as you have a right to it. Ask NAV which of the two holds for you."
    ),
    "norwegian-benefit-unknown": (
        "If you receive sickness benefit ([nb:sykepenger]), unemployment benefit ([nb:dagpenger]) or work "
        "assessment allowance ([nb:arbeidsavklaringspenger, AAP]), you keep it during work training, as long "
        "as you meet its conditions and its time lasts. If you receive no benefit to live on, ask NAV about "
        "employment scheme benefits ([nb:tiltakspenger])."
    ),
    "may-get-tiltakspenger": (
        "As you receive no other benefit to live on, you may be able to get employment scheme benefits "
        "([nb:tiltakspenger]). You apply to NAV, and NAV decides."
    ),
    "may-get-tiltakspenger-when-old-enough": (
        "As you receive no other benefit to live on, you may be able to get employment scheme benefits "
        "([nb:tiltakspenger]) if you have turned {tiltakspenger-first-age}. You apply to NAV, and NAV "
        "decides."
    ),
    "too-young-for-tiltakspenger": (
        "Employment scheme benefits ([nb:tiltakspenger]) are for people who have turned "
        "{tiltakspenger-first-age}. Ask NAV whether there is other money for you."
    ),
    "tiltakspenger-amount": (
        "In {year-of-tiltakspenger}, [nb:tiltakspenger] are {tiltakspenger:nok} a day, and "
        "{child-supplement:nok} more a day for each child under {child-supplement-age-limit} whom you "
        "support and who lives and stays in Norway."
    ),
    "tiltakspenger-a-week": (
        "In {year-of-tiltakspenger}, for {days-a-week:days} a week, [nb:tiltakspenger] are "
        "{sum-of-tiltakspenger:nok} a week ({days-a-week} × {tiltakspenger:nok}), if you take part on all of "
        "them."
    ),
    "tiltakspenger-a-week-with-children": (
        "In {year-of-tiltakspenger}, for {days-a-week:days} a week, [nb:tiltakspenger] are "
        "{sum-of-tiltakspenger:nok} a week ({days-a-week} × {tiltakspenger:nok}), and "
        "{sum-of-child-supplement:nok} for {children:children} ({days-a-week} × {children} × "
        "{child-supplement:nok}), if you take part on all of them."
    ),
    "tiltakspenger-when-ill": (
        "If you are ill and can document it, the first {full-sick-days:days} are paid in full. After that "
        "NAV asks for a sick note ([nb:sykmelding]), and in {year-of-tiltakspenger-reduced} it is "
        "{tiltakspenger-reduced:nok} a day, and {child-supplement-reduced:nok} for each child, for the rest "
        "of the period for which an employer would pay."
    ),
    "absence-for-a-good-reason": (
        "A day away for a job interview, an appointment with a public office or a serious personal matter "
        "can be paid, if you can show why and your adviser at NAV says yes. The business cannot say yes in "
        "NAV's place. Your own holiday is not paid; days on which the business is closed for its joint "
        "holiday ([nb:fellesferie]) can be."
    ),
    "no-tiltakspenger-with": (
        "[nb:Tiltakspenger] cannot be paid for the same time as another benefit to live on that you have a "
        "right to, while you are in the introduction or qualification programme, with pay from the "
        "business, or in an institution or prison with free board."
    ),
    "tiltakspenger-and-tax": (
        "You pay no tax on [nb:tiltakspenger]. They do not count as work towards sickness benefit, parental "
        "benefit or unemployment benefit."
    ),
    "travel-costs": (
        "If it is {travel-distance:kilometres} or more each way, you may be able to get help with daily "
        "travel. It is for people with [nb:tiltakspenger], unemployment benefit or reduced work capability. "
        "You apply to NAV, at the latest {travel-claim:months} after the month in which you travelled."
    ),
    "child-care-and-housing": (
        "If your work capability is reduced because of illness or injury, you may also be able to get help "
        "with child care and with extra costs for housing. You apply to NAV."
    ),
}

INSURANCE = {
    "insurance-in-sweden": (
        "As a rule, you are covered by personal injury insurance and group life insurance while you take "
        "part. There are exceptions, for example if you have full sickness benefit ([sv:sjukpenning]): ask "
        "[sv:Arbetsförmedlingen] what holds for you."
    ),
    "insurance-depends-on-benefit": (
        "Personal injury insurance and group life insurance are for people who get activity support "
        "([sv:aktivitetsstöd]), development allowance ([sv:utvecklingsersättning]) or introduction benefit "
        "([sv:etableringsersättning]). Without one of these, we found cover in the Job and Development "
        "Guarantee, and in the Job Guarantee for Youth before you have turned "
        "{insured-without-benefit-age-limit}. Ask [sv:Arbetsförmedlingen] before the first day."
    ),
    "insurance-without-benefit-in-youth-guarantee": (
        "Without activity support ([sv:aktivitetsstöd]) or development allowance "
        "([sv:utvecklingsersättning]), you are covered by personal injury insurance and group life "
        "insurance if you have not turned {insured-without-benefit-age-limit}. If you are older, we found "
        "no cover for you: ask [sv:Arbetsförmedlingen] before the first day."
    ),
    "insurance-without-benefit-in-establishment-programme": (
        "The personal injury insurance and the group life insurance are for people who get a benefit for "
        "the programme, such as introduction benefit ([sv:etableringsersättning]). Without one, we found no "
        "cover for you: ask [sv:Arbetsförmedlingen] before the first day."
    ),
    "safe-workplace-in-sweden": (
        "At the workplace, important parts of the Work Environment Act ([sv:arbetsmiljölagen]) protect you "
        "in the same way as the employees."
    ),
    "insurance-in-norway": (
        "Members of the National Insurance ([nb:folketrygden]) are covered if they are injured at the "
        "workplace, in working hours. More than one insurance can apply: ask your contact person at NAV "
        "which one is yours."
    ),
    "report-an-injury": (
        "If you are injured, tell the employer, who must report it to NAV. If the employer does not, you can "
        "report it yourself. An injury that is not reported within {injury-report:years} is as a rule not "
        "covered."
    ),
    "safe-workplace-in-norway": (
        "Most rules of the Working Environment Act ([nb:arbeidsmiljøloven]) protect you in the same way as "
        "the employees, for example about safety, working hours and discrimination."
    ),
}

PARTICIPANT = {
    "agree-before-you-start": (
        "Before you start, agree with [sv:Arbetsförmedlingen], the employer and the supervisor on the "
        "support you need, your tasks, your hours and how long it lasts."
    ),
    "take-part": "Take part as agreed, and go on looking for work as your plan says.",
    "activity-report": (
        "Send your activity report ([sv:aktivitetsrapport]) to [sv:Arbetsförmedlingen] every month, at the "
        "latest on day {activity-report-last-day} of the month."
    ),
    "tell-when-you-are-ill-in-sweden": (
        "If you are ill, tell [sv:Arbetsförmedlingen] and the workplace on the first day. If you are ill "
        "for more than {medical-certificate-after:days}, send a doctor's certificate ([sv:läkarintyg])."
    ),
    "absence-can-cost-money": (
        "If you stay away without a good reason, or say no to what you are offered, you can get a warning or "
        "lose money for some days. Stricter rules have been announced since the text that we read: your "
        "letter says which hold for you. You may comment before the decision."
    ),
    "full-time-job-ends-the-programme": (
        "If you start a full-time job, the programme ends, and work training with it. You may be able to "
        "come back later: ask [sv:Arbetsförmedlingen] on what conditions."
    ),
    "report-changes": (
        "Tell [sv:Försäkringskassan] within {swedish-change-report:days} if something changes that matters "
        "for your money."
    ),
    "approve-the-agreement": (
        "Read the agreement ([nb:avtale]) about your goals, your tasks and your plan. You approve it "
        "digitally, and so does the employer. NAV comes last."
    ),
    "wait-for-nav": "Do not begin before NAV's approval is in place.",
    "tell-when-you-are-absent": (
        "Tell the employer if you cannot come. The ordinary rules on self-certification ([nb:egenmelding]) "
        "hold when you or your child is ill."
    ),
    "report-for-tiltakspenger": (
        "If you get [nb:tiltakspenger], report to NAV every {tiltakspenger-report-interval:days}. You are "
        "paid for the days on which you take part."
    ),
    "take-suitable-work": (
        "If you are offered suitable work or another measure, you leave work training. In special cases NAV "
        "can let you finish."
    ),
}

EMPLOYER = {
    "employer-appoints-supervisor": (
        "The employer names a supervisor ([sv:handledare]) who helps you and is responsible for your "
        "supervision."
    ),
    "employer-agrees-first": (
        "The employer enters the agreement ([sv:överenskommelse]) with you, the supervisor and "
        "[sv:Arbetsförmedlingen] before the first day."
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
        "to the Swedish Work Environment Authority ([sv:Arbetsmiljöverket])."
    ),
    "employer-does-not-displace-in-sweden": (
        "The place must not distort competition between businesses. In practice, your tasks must not take "
        "the place of somebody whom the employer would otherwise hire."
    ),
    "agency-asks-the-union": (
        "[sv:Arbetsförmedlingen] lets the local union say what it thinks before you get the place."
    ),
    "employer-must-be-in-order": (
        "An employer cannot take part if it, or somebody with great influence over it, is banned from doing "
        "business, or if it is behind with taxes or social fees. Nor can it if it is bankrupt, in "
        "liquidation, under forced administration, in a settlement with those it owes, in reconstruction or "
        "has stopped its payments, or if anyone has applied for such a thing."
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
    "employer-reports-injuries-in-norway": (
        "The employer reports an injury at work to NAV promptly. A death or a serious injury is also "
        "reported at once to the Labour Inspection Authority ([nb:Arbeidstilsynet]) and the police."
    ),
    "employer-may-get-inclusion-subsidy": (
        "The employer may apply to NAV for an inclusion subsidy ([nb:inkluderingstilskudd]) for extra costs "
        "that can be documented. The claim is due within {inclusion-subsidy-claim:months} after the end."
    ),
    "inclusion-subsidy-amount": (
        "The inclusion subsidy is at most {inclusion-subsidy-cap:nok} for a subsidy agreement that ends in "
        "{year-of-inclusion-subsidy-cap}."
    ),
    "employer-tells-of-other-support": (
        "The employer tells NAV of other public support for the same costs. A business in difficulty, or one "
        "that has to pay back unlawful public support, cannot get a subsidy."
    ),
}

NEXT_STEP = {
    "contact-arbetsformedlingen": (
        "Contact [sv:Arbetsförmedlingen] (the Swedish Public Employment Service) and ask about work training."
    ),
    "prepare-to-explain": "Think beforehand about how work training could help you to get a job.",
    "find-the-workplace-together": (
        "An officer goes through your situation with you. If work training fits, you find the workplace "
        "together."
    ),
    "ask-for-reconsideration": (
        "If you get a decision that you disagree with, you can ask [sv:Arbetsförmedlingen] in writing to "
        "reconsider it ([sv:omprövning]), within {reconsideration:weeks} from the day on which you got it."
    ),
    "contact-nav": "Contact your local NAV office and ask about work training.",
    "ask-for-an-assessment": (
        "Ask NAV to assess what help you need. Everyone who asks NAV for help to get work can have this "
        "assessed, and the assessment says whether your work capability is reduced."
    ),
    "complain": (
        "If you get a decision that you disagree with, you can complain ([nb:klage]). How long you have "
        "depends on what it is about: {complaint-about-a-place:weeks} for a place with an employer, "
        "{complaint-about-the-assessment:weeks} for the assessment of what help you need unless your letter "
        "says longer, {complaint:weeks} for [nb:tiltakspenger], and {complaint-about-a-benefit:weeks} for "
        "sickness benefit, unemployment benefit and work assessment allowance."
    ),
    "contact-either-agency": (
        "In Sweden, contact [sv:Arbetsförmedlingen]. In Norway, contact your local NAV office."
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
        "[sv:Arbetsförmedlingen]."
    ),
    "establishment-programme-ages": (
        "The Establishment Programme is for people from {establishment-programme-first-age} up to the target "
        "pension age ([sv:riktålder]). If your age is different, ask [sv:Arbetsförmedlingen]."
    ),
    "development-guarantee-ages": (
        "The rules on who may join the Job and Development Guarantee name no age, so we do not ask for yours."
    ),
    "one-programme-at-a-time": (
        "Someone in the Establishment Programme cannot take part in one of the two guarantees at the same "
        "time. If your papers name two programmes, ask [sv:Arbetsförmedlingen] which one counts."
    ),
    "agency-page-mixes-the-kinds": (
        "[sv:Arbetsförmedlingen]'s English page speaks of both kinds as one. We keep them apart, as the "
        "regulations and its page on reinforced work training do."
    ),
    "employed-on-sick-leave": (
        "If you have a job and are on sick leave, talk with your employer, [sv:Försäkringskassan] or "
        "[sv:Arbetsförmedlingen]. The two guarantees are for people without work."
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
    "not-an-ordinary-employee": (
        "NAV's English page says “ordinary employee”. The regulation says that participants shall not be "
        "employed, and NAV's Norwegian pages agree. We follow the regulation."
    ),
    "english-page-on-benefits": (
        "NAV's English page is unclear about money. We follow its Norwegian pages: a benefit that you have "
        "goes on as long as you meet its conditions and its time lasts, and without one you may be able to "
        "get [nb:tiltakspenger]."
    ),
    "lawful-stay-in-norway": (
        "NAV's help to get work is for people who stay in Norway lawfully. They can be registered as "
        "jobseekers. If you do not know what your residence permit allows, ask NAV."
    ),
    "employed-on-sick-leave-in-norway": (
        "If you have a job and are on sick leave, your employer must first do what it can to fit the work to "
        "you. Only after that can NAV give an employee a measure such as work training."
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

FINDINGS = {
    **ELIGIBILITY,
    **DURATION,
    **MONEY,
    **INSURANCE,
    **PARTICIPANT,
    **EMPLOYER,
    **NEXT_STEP,
    **CAUTION,
}
