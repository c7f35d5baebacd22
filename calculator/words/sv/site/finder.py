"""Which programme might fit, in Swedish: the second questionnaire, with its answers and its pages."""

from calculator.words.language import Clause, OptionWords, QuestionWords
from calculator.words.site import FinderWords
from calculator.words.sv.questions import QUESTIONS as ANSWER_QUESTIONS
from calculator.words.sv.questions import YES_NO

QUESTIONS = {
    "country": ANSWER_QUESTIONS["country"],
    "work": QuestionWords(
        "Vad stämmer på dig nu?",
        "Arbete",
        "Inskriven betyder anmäld som arbetssökande: hos Arbetsförmedlingen i Sverige, hos Nav i Norge.",
        {
            "registered": OptionWords("Jag är utan arbete och inskriven"),
            "not-registered": OptionWords("Jag är utan arbete, men inte inskriven"),
            "part-time": OptionWords("Jag arbetar deltid och är inskriven"),
            "full-time": OptionWords("Jag arbetar heltid"),
            "business": OptionWords("Jag har ett eget företag"),
            "job": OptionWords("Jag har ett jobb"),
            "sick-leave": OptionWords("Jag har ett jobb och är sjukskriven"),
        },
    ),
    "may-work": QuestionWords(
        "Får du bo och arbeta i Norge?",
        "Får bo och arbeta i Norge",
        "Det gäller din vistelse och ditt tillstånd. Om du är osäker väljer du ”Vet inte”.",
        YES_NO,
    ),
    "age": QuestionWords(
        "Hur gammal är du?",
        "Ålder",
        options={
            "under-16": OptionWords("Under {minimum-age:years}"),
            "16-19": OptionWords(
                "Har fyllt {youth-guarantee-first-age} men inte {establishment-programme-first-age:years}"
            ),
            "20-24": OptionWords(
                "Har fyllt {establishment-programme-first-age} men inte {youth-guarantee-age-limit:years}"
            ),
            "25-or-more": OptionWords(
                "Har fyllt {youth-guarantee-age-limit:years} men inte nått riktåldern för pension",
                "Riktåldern är {target-pension-age:years} nu",
            ),
            "target-pension-age": OptionWords("Har nått riktåldern för pension"),
            "16-or-more": OptionWords("Har fyllt {minimum-age} men inte {age-limit:years}"),
            "72-or-more": OptionWords("Har fyllt {age-limit:years}"),
        },
    ),
    "newcomer": QuestionWords(
        "Är du ny i Sverige och har tillstånd att stanna?",
        "Ny i Sverige",
        "Det gäller tillstånd som flykting, som någon som behöver skydd (även en tid), eller som anhörig. En "
        "anhörig måste ha ansökt inom {establishment-family-application:years}.",
        {
            "in-programme": OptionWords("Ja, och jag är i etableringsprogrammet nu"),
            "time-used": OptionWords("Ja, och jag har varit i etableringsprogrammet så länge som det går"),
            "permit": OptionWords(
                "Ja, och jag blev folkbokförd i en kommun för mindre än {establishment-latest:months} sedan",
                "Räkna inte med platser där du bor som asylsökande",
            ),
            "no": OptionWords("Nej, eller så är det längre sedan"),
        },
    ),
    "hindrance": QuestionWords(
        "Stämmer något av det här på dig nu?",
        "Något som står i vägen",
        "Du går i gymnasiet. Du har hel föräldrapenning eller hel sjukpenning. Eller du bor på ett "
        "asylboende.",
        YES_NO,
    ),
    "youth-route": QuestionWords(
        "Vad av det här stämmer på dig?",
        "Tid utan arbete",
        "Välj det första som stämmer.",
        {
            "days": OptionWords(
                "Under de senaste {youth-guarantee-registered-within:months} har jag varit utan arbete och "
                "inskriven i {youth-guarantee-registered-days:days}"
            ),
            "prison": OptionWords(
                "Jag avtjänar ett fängelsestraff utanför anstalt, eller är villkorligt frigiven",
                "Och det första året av prövotiden har inte gått ut",
            ),
            "none": OptionWords("Inget av det"),
        },
    ),
    "route": QuestionWords(
        "Vad av det här stämmer på dig?",
        "Väg in",
        "Välj det första som stämmer. Arbetsförmedlingen räknar dagarna och månaderna.",
        {
            "benefit-used": OptionWords(
                "Jag har använt alla dagar i en period på {unemployment-benefit-days-shorter} eller "
                "{unemployment-benefit-days-longer:days} med arbetslöshetsersättning, och kan inte börja en "
                "ny",
                "Också när kortare perioder kom direkt efter den",
            ),
            "months": OptionWords(
                "I {development-guarantee-months-without-work:months} i rad har jag varit utan arbete och "
                "inskriven, eller i ett program"
            ),
            "youth-guarantee-used": OptionWords(
                "Jag har varit i jobbgarantin för ungdomar i "
                "{development-guarantee-after-youth-guarantee:months}, och kommer direkt därifrån"
            ),
            "single-parent": OptionWords(
                "Jag är ensamstående förälder, och kan inte längre få arbetslöshetsersättning vid sidan av "
                "mitt arbete på deltid",
                "Med ett barn under {single-parent-child:years} som bor hos dig, hela tiden eller en del av "
                "den",
            ),
            "prison": OptionWords(
                "Jag avtjänar ett fängelsestraff utanför anstalt, eller är villkorligt frigiven",
                "Och det första året av prövotiden har inte gått ut",
            ),
            "none": OptionWords("Inget av det"),
        },
    ),
    "illness": QuestionWords(
        "Är det svårt för dig att arbeta på grund av sjukdom eller funktionsnedsättning?",
        "Sjukdom eller funktionsnedsättning",
        "Det räcker att du själv tycker det. Då kan det finnas mer stöd.",
        YES_NO,
    ),
    "assessment": QuestionWords(
        "Har Nav beslutat vilken hjälp du behöver?",
        "Nav har beslutat vilken hjälp du behöver",
        "Det är ett brev om vad du behöver och om din grupp ([nb:§ 14 a-vedtak]).",
        YES_NO,
    ),
    "group": QuestionWords(
        "I vilken grupp har Nav placerat dig?",
        "Grupp",
        "Gruppen står i brevet ([nb:innsatsgruppe]).",
        {
            "good-opportunities": OptionWords("Goda möjligheter", "[nb:Gode muligheter]"),
            "guidance": OptionWords("Du behöver vägledning", "[nb:Trenger veiledning]"),
            "guidance-reduced-capability": OptionWords(
                "Du behöver vägledning, och din arbetsförmåga är nedsatt",
                "[nb:Trenger veiledning, nedsatt arbeidsevne]",
            ),
            "work-partly": OptionWords("Du kan arbeta delvis", "[nb:Jobbe delvis]"),
            "little-opportunity": OptionWords(
                "Du har liten möjlighet att arbeta", "[nb:Liten mulighet til å jobbe]"
            ),
        },
    ),
    "experience": QuestionWords(
        "Har du liten erfarenhet av arbete, eller inte den sort som arbetsgivare söker?",
        "Liten eller otillräcklig erfarenhet",
        "På norska: [nb:liten eller mangelfull arbeidserfaring]. Gammal eller utländsk erfarenhet kan räknas "
        "som otillräcklig. Nav ser på just din situation.",
        YES_NO,
    ),
}

FACTS = {
    ("work", "registered"): Clause("du är utan arbete och inskriven"),
    ("work", "part-time"): Clause("du är inskriven"),
    ("age", "16-19"): Clause("din ålder passar"),
    ("age", "20-24"): Clause("din ålder passar"),
    ("age", "25-or-more"): Clause("din ålder passar"),
    ("newcomer", "time-used"): Clause("du har använt all din tid i etableringsprogrammet"),
    ("newcomer", "permit"): Clause(
        "du har ett sådant tillstånd och är folkbokförd sedan mindre än {establishment-latest:months}"
    ),
    ("newcomer", "in-programme"): Clause("du är redan med i det"),
    ("hindrance", "no"): Clause("inget av det som vi frågade om står i vägen"),
    ("youth-route", "days"): Clause(
        "du har varit utan arbete och inskriven i {youth-guarantee-registered-days:days} under "
        "{youth-guarantee-registered-within:months}"
    ),
    ("youth-route", "prison"): Clause(
        "du avtjänar ett straff utanför anstalt, eller är villkorligt frigiven"
    ),
    ("route", "benefit-used"): Clause("du har använt alla dagar i en period med arbetslöshetsersättning"),
    ("route", "months"): Clause(
        "du har varit utan arbete och inskriven, eller i ett program, i "
        "{development-guarantee-months-without-work:months} i rad"
    ),
    ("route", "youth-guarantee-used"): Clause(
        "du kommer direkt från jobbgarantin för ungdomar, efter "
        "{development-guarantee-after-youth-guarantee:months}"
    ),
    ("route", "prison"): Clause("du avtjänar ett straff utanför anstalt, eller är villkorligt frigiven"),
    ("may-work", "yes"): Clause("du får bo och arbeta i Norge"),
    ("assessment", "yes"): Clause("Nav har beslutat vilken hjälp du behöver"),
    ("group", "guidance"): Clause("du behöver vägledning"),
    ("group", "guidance-reduced-capability"): Clause(
        "du behöver vägledning, och din arbetsförmåga är nedsatt"
    ),
    ("group", "work-partly"): Clause("du kan arbeta delvis"),
    ("group", "little-opportunity"): Clause("du har liten möjlighet att arbeta"),
    ("experience", "yes"): Clause("du har liten eller otillräcklig erfarenhet av arbete"),
}

MEASURES: dict[str | None, str] = {
    "job-guarantee-for-youth": "Jobbgarantin för ungdomar",
    "establishment-programme": "Etableringsprogrammet",
    "job-and-development-guarantee": "Jobb- och utvecklingsgarantin",
    "work-training": "Arbetsträning",
}

PROGRAMMES = {
    "job-guarantee-for-youth": "Jobbgarantin för ungdomar",
    "establishment-programme": "Etableringsprogrammet",
    "job-and-development-guarantee": "Jobb- och utvecklingsgarantin",
    "work-training": "Arbetsträning ([nb:arbeidstrening])",
}

FITS = {
    "meets": "Kan passa",
    "depends": "Det beror på",
    "officer": "Fråga",
    "outside": "Verkar inte passa",
}

HEADLINES = {
    "headline-no-country": "Det beror på landet. Välj Sverige eller Norge först.",
    "headline-meets-sweden": "Det här kan passa: {measures}. Du uppfyller de villkor som vi kunde läsa.",
    "headline-depends-sweden": "Det beror på något som du inte vet än.",
    "headline-officer-sweden": "Bara Arbetsförmedlingen kan säga om ett program passar dig.",
    "headline-outside-sweden": "Enligt dina svar verkar inget av de tre programmen passa nu.",
    "headline-meets-norway": "Arbetsträning kan passa. Du uppfyller de villkor som vi kunde läsa.",
    "headline-depends-norway": "Det beror på något som du inte vet än.",
    "headline-outside-norway": "Enligt dina svar verkar arbetsträning inte passa nu.",
    "register-first": "Skriv in dig hos Arbetsförmedlingen först. Alla tre programmen kräver det.",
    "job-and-sick-leave-in-sweden": (
        "Du har ett jobb: fråga din arbetsgivare och Försäkringskassan först. De två garantierna är för den "
        "som är utan arbete."
    ),
    "in-the-programme-already": (
        "Du är redan i etableringsprogrammet. Ingen deltar i någon av garantierna samtidigt."
    ),
    "register-with-nav-first": "Anmäl dig hos Nav först. Arbetsträning är för den som söker arbete.",
    "job-and-sick-leave-in-norway": (
        "Du har ett jobb: din arbetsgivare måste hjälpa till först. Arbetsträning är ett undantag för dig."
    ),
    "job-in-norway": (
        "Du har ett jobb: din arbetsgivare måste hjälpa till först. Arbetsträning är ett undantag för dig."
    ),
    "assessment-first": "Be Nav besluta vilken hjälp du behöver. Det kommer före arbetsträning.",
}

REASONS = {
    "meets": "Du uppfyller de villkor som vi kunde läsa, i lydelsen den {wording}: att {facts}.",
    "depends": "Det beror på något som du svarade ”Vet inte” på.",
    "officer": "Bara en handläggare kan svara på det. Nedan står vad en handläggare bestämmer.",
    "not-looked-into": (
        "Vi frågade dig inte om allt, eftersom ett annat program kan passa. Fråga om det här också."
    ),
    "youth-not-registered": "Det kräver att du är inskriven hos Arbetsförmedlingen.",
    "youth-not-without-work": (
        "Det är för den som är utan arbete. Den som har ett eget företag räknas inte dit."
    ),
    "outside-youth-ages": (
        "Det är för den som har fyllt {youth-guarantee-first-age} men inte {youth-guarantee-age-limit:years}."
    ),
    "youth-not-beside-establishment": "Det går inte samtidigt med etableringsprogrammet.",
    "no-youth-route": (
        "Det kräver {youth-guarantee-registered-days:days} utan arbete och inskriven, under "
        "{youth-guarantee-registered-within:months}. Andra vägar in är att ha använt all sin tid i "
        "etableringsprogrammet, och ett straff utanför anstalt eller villkorlig frigivning."
    ),
    "development-not-registered": "Det kräver att du är inskriven hos Arbetsförmedlingen.",
    "development-not-without-work": (
        "Det är för den som är utan arbete. Den som har ett eget företag räknas inte dit."
    ),
    "development-not-beside-establishment": "Det går inte samtidigt med etableringsprogrammet.",
    "no-development-route": (
        "Det har sex vägar in, och ingen stämde på dig. De flesta kommer in efter "
        "{development-guarantee-months-without-work:months} utan arbete, när dagarna med "
        "arbetslöshetsersättning är slut, eller efter {development-guarantee-after-youth-guarantee:months} i "
        "jobbgarantin för ungdomar."
    ),
    "establishment-not-registered": "Det kräver att du är inskriven hos Arbetsförmedlingen.",
    "establishment-full-time-work": "Det är inte för den som arbetar heltid.",
    "outside-establishment-ages": (
        "Det är för den som har fyllt {establishment-programme-first-age:years} men inte har nått riktåldern "
        "för pension."
    ),
    "not-newly-arrived": (
        "Det är för flyktingar, för den som behöver skydd, och för anhöriga som ansökte inom "
        "{establishment-family-application:years}. Det slutar {establishment-latest:months} efter att "
        "personen först blev folkbokförd i en kommun."
    ),
    "hindered": "Ingen blir erbjuden en plats så länge något av det som vi frågade om stämmer.",
    "norway-not-registered": "Det är för den som söker arbete och är anmäld hos Nav.",
    "may-not-work": "Det kräver att du vistas lagligt i Norge och får ta ett arbete.",
    "too-young-in-norway": "Den lägsta åldern är {minimum-age:years}.",
    "too-old-in-norway": "Navs system för avtal kräver att du är under {age-limit:years} den sista dagen.",
    "no-assessment": (
        "Navs system för avtal tar inte emot någon som saknar Navs beslut om vilken hjälp hen behöver."
    ),
    "good-opportunities": (
        "Navs system för avtal tar inte emot den som är i gruppen ”Goda möjligheter” ([nb:Gode muligheter])."
    ),
    "in-neither-group": (
        "Det är till för den som har liten eller otillräcklig erfarenhet av arbete, och för den som har "
        "nedsatt arbetsförmåga."
    ),
}

NEXT_STEP = {
    "find-out": "Ta reda på det här först: {question}",
    "registered-days-count": (
        "Skriv in dig i dag, om du kan. De dagar och månader som garantierna räknar är dagar då du är "
        "inskriven."
    ),
    "talk-at-work": (
        "Prata med din arbetsgivare och med Försäkringskassan. Du kan kanske träna på en arbetsplats som en "
        "väg tillbaka till arbete."
    ),
    "ask-about-the-programme": (
        "Ring Arbetsförmedlingen och säg vad programmet heter. Du får fråga om det, också om ingen har "
        "erbjudit det än."
    ),
    "ask-for-reinforced": (
        "Fråga också om förstärkt arbetsträning. Den ger mer stöd, för den som behöver rehabilitering för "
        "att kunna arbeta."
    ),
    "ask-what-else-in-sweden": (
        "Om inget program passar frågar du Arbetsförmedlingen vad som annars finns för dig."
    ),
    "register-as-a-jobseeker": (
        "Anmäl dig hos Nav som arbetssökande. Det får alla göra som vistas lagligt i Norge."
    ),
    "ask-about-the-permit": (
        "Se efter i ditt tillstånd vad du får göra, eller fråga [nb:UDI] (det norska Migrationsverket) och "
        "Nav."
    ),
    "talk-with-the-employer": (
        "Prata med din arbetsgivare om vad som kan ändras på arbetet, så att du kan behålla ditt jobb."
    ),
    "make-a-follow-up-plan": (
        "Prata med din arbetsgivare och gör en plan tillsammans ([nb:oppfølgingsplan]). Om din arbetsförmåga "
        "är nedsatt måste Nav ha sett planen först."
    ),
    "ask-for-the-assessment": (
        "Be Nav bedöma vilken hjälp du behöver. Det kan alla få skriftligt som ber Nav om hjälp att få "
        "arbete."
    ),
    "ask-for-a-new-assessment": (
        "Om du tycker att gruppen är fel kan du be Nav titta på den igen. I brevet står hur du klagar."
    ),
    "contact-nav-office": "Kontakta ditt lokala Nav-kontor och fråga om arbetsträning ([nb:arbeidstrening]).",
}

CAUTION = {
    "referral-is-decided": (
        "Arbetsförmedlingen bestämmer om du blir erbjuden en plats i ett program. Erbjudandet kallas "
        "anvisning."
    ),
    "referral-must-suit": (
        "Erbjudandet ska passa dig, och det ska vara ett klokt sätt att använda stödet i stort. En "
        "arbetsförmedlare bedömer båda delarna."
    ),
    "part-time-is-judged": (
        "En arbetsförmedlare avgör om du räknas som utan arbete när du arbetar deltid. Då kan också ett "
        "program vara på deltid."
    ),
    "agency-counts-the-time": (
        "Arbetsförmedlingen räknar dina dagar och månader. Det är deras räkning som gäller."
    ),
    "shorter-period-is-credited": (
        "Om du har använt upp en kort period med arbetslöshetsersättning räknas den som tid utan arbete: "
        "{unemployment-benefit-days-least:days} som {credit-for-days-least:months}, och "
        "{unemployment-benefit-days-fewer:days} som {credit-for-days-fewer:months}."
    ),
    "establishment-comes-first": (
        "Att ha varit utan arbete i {development-guarantee-months-without-work:months} är en väg in bara om "
        "etableringsprogrammet inte är öppet för dig."
    ),
    "offer-may-come-early": (
        "Om dina dagar med arbetslöshetsersättning snart är slut kan erbjudandet komma i förväg: upp till "
        "{early-referral:days} med ersättning innan dess."
    ),
    "income-condition-ends-it": (
        "En garanti slutar om en arbetsförmedlare kommer fram till att du kan uppfylla inkomstvillkoret för "
        "arbetslöshetsersättning."
    ),
    "establishment-is-assessed": (
        "En arbetsförmedlare ser på om etableringsprogrammet är rätt för dig. Sedan gör ni en plan "
        "tillsammans."
    ),
    "time-not-counted": (
        "En del tid räknas inte, till exempel upp till {establishment-care-not-counted:months} med hel "
        "föräldrapenning för ett litet barn. En äldre regel gäller för den som kom före den nyaste. En "
        "arbetsförmedlare räknar."
    ),
    "support-is-assessed": (
        "En arbetsförmedlare ser tillsammans med dig på vilket stöd du behöver, och vilken sorts "
        "arbetsträning som passar."
    ),
    "officer-decides-in-sweden": "Det här är information, inte ett beslut. En arbetsförmedlare bestämmer.",
    "nav-decides-who": "Nav bestämmer vem som blir erbjuden arbetsträning.",
    "needed-and-fitting": (
        "Nav ser på om det behövs, och om det hjälper dig att få eller behålla ett arbete med lön. Nav "
        "väljer åtgärden och hur länge den varar tillsammans med dig."
    ),
    "nav-decides-the-group": "Nav bestämmer vilken grupp du är i. Du får svaret skriftligt.",
    "reduced-by-group": (
        "I Navs system har den som är i den här gruppen nedsatt arbetsförmåga. Det är en regel i systemet: "
        "brevet säger vad som gäller för dig."
    ),
    "exception-for-employees": (
        "Arbetsgivaren måste först ha gjort det som lagen kräver. För den som har nedsatt arbetsförmåga "
        "måste Nav ha sett planen för uppföljning."
    ),
    "another-measure-is-flagged": (
        "Om du är i en annan åtgärd samtidigt visar Navs system det för handläggaren. En mentor, eller stöd "
        "för arbetsgivarens extra kostnader ([nb:inkluderingstilskudd]), kan gå ihop med arbetsträning."
    ),
    "age-is-a-rule-of-the-system": (
        "Att du måste vara under {age-limit:years} den sista dagen är en regel i Navs system. Vi hittade den "
        "inte i någon lag, så fråga Nav."
    ),
    "not-a-decision-in-norway": "Det här är information, inte ett beslut. Nav bestämmer.",
}

FINDER = FinderWords(
    questions=QUESTIONS,
    facts=FACTS,
    findings={**HEADLINES, **REASONS, **NEXT_STEP, **CAUTION},
    topics={
        "next-step": "Gör så här nu",
        "caution": "Det som bara en handläggare bestämmer",
    },
    measures=MEASURES,
    programmes=PROGRAMMES,
    fits=FITS,
    leads={
        "ask-about-the-programme": "Så frågar du",
        "ask-for-reinforced": "Läs om förstärkt arbetsträning",
        "contact-nav-office": "Så frågar du Nav",
        "talk-at-work": "Läs om att vara sjukskriven från ett jobb",
        "make-a-follow-up-plan": "Läs om att vara sjukskriven från ett jobb",
        "answer": "Hur länge det kan pågå, pengar och vad arbetsgivaren gör",
        "form": "Samma svar med datum",
        "job-guarantee-for-youth": "Läs om jobbgarantin för ungdomar",
        "establishment-programme": "Läs om etableringsprogrammet",
        "job-and-development-guarantee": "Läs om jobb- och utvecklingsgarantin",
        "work-training": "Vem som kan delta i Norge",
    },
    page={
        "answer": "Ditt svar",
        "show": "Visa svaret",
        "permanent": "Sida med det här svaret, med en kort adress och en text till ett brev",
        "print": "Skriv ut svaret",
        "again": "Börja om",
        "local": "Det du väljer stannar på din egen enhet.",
        "title": "Vilket program kan passa",
        "description": (
            "Vilket program med arbetsträning som kan passa dig i Sverige eller Norge, så långt du själv kan "
            "avgöra det."
        ),
        "letter": "Text till ett brev",
        "letter-for": "För dig på en myndighet: vad ett brev kan säga om svaret.",
        "rules": "Regler den {day}, så långt vi känner till dem.",
        "open-form": "Öppna frågorna med de här svaren",
    },
)
