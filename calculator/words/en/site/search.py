"""What people type into the search, in English and from their letters, and what the pages call it.

Each meaning, with the words for it; a meaning of several words must have them all in what names a section.
"""

MEANINGS = {
    "about this guide": (
        "author, contact, copyright, licence, license, publisher, report a mistake, typo, who made"
    ),
    "absence": (
        "appointment, child sick, children, christmas, cold, day off, days off, dentist, doctor, easter, "
        "fever, flu, force, funeral, holidays, ill, illness, kids, late, leave, miss, missed, no show, "
        "oversleep, overslept, sick, sick child, sick kid, skip, summer, time off, vacation"
    ),
    "absence norway": (
        "egenmelding, ferie, feriepenger, fravær, legeerklæring, permisjon, syk, sykemelding, "
        "sykmelding, sykmeldt"
    ),
    "absence sweden": "semester, vab",
    "accessibility": "blind, deaf, easy to read, keyboard, wcag, wheelchair, zoom",
    "age limits": "years old",
    "agreement": "contract",
    "agreement norway": "fadder, hours",
    "benefit": "allowance",
    "break something": "damage, damaged, damages, destroy, destroyed, machine, smashed, tool",
    "check your situation": "calculate, calculator, form, quiz",
    "checklist": "list, preparation, to do list",
    "checklist employers": "employer checklist",
    "child care": "babysitter, childcare, daycare, kids, kindergarten, nursery, preschool",
    "data": "api, excel",
    "data for others": "csv, download, json, open data, spreadsheet",
    "disagree": (
        "appeal, appealing, challenge, complain, complaint, court, denied, dispute, lawyer, reconsider, "
        "refusal, rejected, rights, they said no, turned down, unfair, wrong decision"
    ),
    "disagree norway": "klage, klagefrist, vedtak",
    "disagree sweden": "beslut, klaga, överklaga, överklagande",
    "employers": (
        "boss, business, cheap labour, companies, company, firm, free labour, host, hosting, intern, "
        "manager, overtime, replace, replacing, restaurant, shop, staff, trainee"
    ),
    "employers norway": "arbeidsgiver, fadder, inkluderingstilskudd",
    "employers sweden": "arbetsgivare",
    "end": "quit",
    "establishment": "foreigner, immigrant, ukraine",
    "establishment programme": (
        "asylum, etablering, immigrants, migrant, new in sweden, newcomer, newly arrived, refugees, "
        "residence permit"
    ),
    "follow-up norway": "oppfølging",
    "guarantee youth": "ungdomsgaranti",
    "holiday": "vacation",
    "housing": "accommodation, apartment, flat, mortgage, rent",
    "how long": (
        "deadline, duration, end date, extend, extended, extension, fired, length, longest, many months, "
        "max, maximum, months, renew, stop early, weeks"
    ),
    "how long norway": "forlenge, forlengelse, forlenget, hvor lenge, varighet",
    "how long sweden": "450 days, hur länge",
    "how to apply": (
        "application, begin, enrol, find, force, join, placement, register, sign up, start, who decides"
    ),
    "how to apply norway": "søke, søknad, vedtak, veileder",
    "how to ask": (
        "apply, begin, enrol, find, force, join, place, placement, register, sign up, start, who decides"
    ),
    "how to ask sweden": "ansöka, ansökan, anvisad, anvisning, facket, fackförbund, handläggare, union",
    "illness": "ill, sick",
    "illness sweden": "läkarintyg, sjuk, sjukanmälan, sjukpenning, sjukskriven",
    "insurance": (
        "accident, accidents, broke, broken, death, died, fell, hospital, hurt, injured, injury, "
        "insured, liability, protection, slipped, wound"
    ),
    "insurance norway": "forsikring, skade",
    "insurance sweden": "arbetsskada, försäkring, olycka, skada",
    "internship": "apprenticeship, trainee, traineeship, work experience, work placement",
    "introduction norway": "ukraine",
    "job and development guarantee": ("jobless, long-term unemployed, out of work, unemployed, unemployment"),
    "job guarantee youth": "school leaver, teenager, under 25, years old, young people, youth",
    "keep device": "app, install, offline, without internet",
    "leave": "quit",
    "money": (
        "allowances, cash, compensation, costs, earn, earning, financial support, hourly, how much, "
        "income, kroner, kronor, paid, pay, paycheck, payment, payout, per day, per month, per week, "
        "salary, stipend, wage, wages, welfare"
    ),
    "money norway": "aap, dagpenger, lønn, penger, sykepenger",
    "money sweden": "bidrag, ersättning, lön, pengar, reseersättning",
    "on sick leave": "back to work, long-term sick, return to work, sick leave, sick note",
    "other programmes norway": (
        "introduction programme, introduksjonsprogrammet, kvalifiseringsstønad, newcomer, refugees, "
        "ungdomsgarantien, youth programme"
    ),
    "own site": "embed, homepage, iframe, intranet, our website, website, widget",
    "part time": "break, deltid, full time, half time, hours, overtime, schedule, studies, study",
    "privacy": "anonymous, confidential, cookie, cookies, gdpr, personal data, stored, track, tracking",
    "reduced capability": "disabled, wheelchair",
    "reinforced work training": (
        "adhd, anxiety, autism, burnout, depression, disabilities, disability, extra support, mental "
        "health, more support, rehabilitation"
    ),
    "run it yourself": "copy, fork, github, open source",
    "saying no": (
        "compulsory, decline, forced, mandatory, obliged, refuse, refusing, reject, turn down, voluntary"
    ),
    "sick leave": "sjukskriven, sykmeldt",
    "side by side": "compare, comparison, difference, differences, versus",
    "sources": "law, law text, laws, legal text, regulation",
    "staff": "caseworker, client, clients, letter, letters, officer, qr, template",
    "tax": "pensions, skatt, taxable, taxes",
    "travel": (
        "bus, car, commute, commuting, fuel, getting to, mileage, parking, petrol, ticket, train, transport"
    ),
    "travel norway": "reise",
    "travel sweden": "resa",
    "unemployment benefit sweden": "a-kassa",
    "warnings": "sanction, sanctions, suspended",
    "warnings sweden": "avstängd, avstängning, varning",
    "what work training": "praksis",
    "which programme": "choose, quiz, recommend, suitable, suits",
    "who can take part norway": (
        "ability, arbeidsevne, conditions, eligible, qualify, reduced ability, requirements"
    ),
    "words": "nystartsjobb, wage subsidy",
    "work training arbetsträning": "hours",
    "work training norway": "arbeidstrening, nav",
    "workplace sweden": "arbetsplats",
    "young": "under 18",
    "your age": "age limit, under 18, years old",
    "your rights": "overtime, rights",
    "your rights norway": "accident, broke, bullying, fell, harassment, hurt, injured, ulykke",
}

PASSED_OVER = (
    "a about after all also am an and any are as at be been but by can could did do does for from "
    "get he her his how i if im in into is it just may me more much must my need not of on or our "
    "should so some take than that the their them then there they this to too up us was we were what "
    "when where which who why will with would you your"
)

ENDINGS: tuple[str, ...] = ()
