"""Which programme might fit, in Bokmål: the second questionnaire, with its answers and its pages."""

from calculator.words.language import Clause, OptionWords, QuestionWords
from calculator.words.nb.questions import QUESTIONS as ANSWER_QUESTIONS
from calculator.words.nb.questions import YES_NO
from calculator.words.site import FinderWords

QUESTIONS = {
    "country": ANSWER_QUESTIONS["country"],
    "work": QuestionWords(
        "Hvordan er situasjonen din nå?",
        "Arbeid",
        "«Registrert» betyr registrert som arbeidssøker, hos [sv:Arbetsförmedlingen] i Sverige eller Nav i "
        "Norge.",
        {
            "registered": OptionWords("Jeg har ikke arbeid, og jeg er registrert"),
            "not-registered": OptionWords("Jeg har ikke arbeid, og jeg er ikke registrert"),
            "part-time": OptionWords("Jeg arbeider deltid, og jeg er registrert"),
            "full-time": OptionWords("Jeg arbeider heltid"),
            "business": OptionWords("Jeg har egen bedrift"),
            "job": OptionWords("Jeg har en jobb"),
            "sick-leave": OptionWords("Jeg har en jobb, og jeg er sykmeldt"),
        },
    ),
    "may-work": QuestionWords(
        "Har du lov til å bo og arbeide i Norge?",
        "Lov til å bo og arbeide i Norge",
        "Det kommer an på oppholdet og oppholdstillatelsen din. Er du usikker, velger du «Vet ikke».",
        YES_NO,
    ),
    "age": QuestionWords(
        "Hvor gammel er du?",
        "Alder",
        options={
            "under-16": OptionWords("Under {minimum-age} år"),
            "16-19": OptionWords(
                "{youth-guarantee-first-age} år eller mer, men under {establishment-programme-first-age}"
            ),
            "20-24": OptionWords(
                "{establishment-programme-first-age} år eller mer, men under {youth-guarantee-age-limit}"
            ),
            "25-or-more": OptionWords(
                "{youth-guarantee-age-limit} år eller mer, men under den svenske aldersgrensen for pensjon",
                "Aldersgrensen ([sv:riktålder]) er {target-pension-age} år nå",
            ),
            "target-pension-age": OptionWords(
                "Jeg har nådd den svenske aldersgrensen for pensjon", "[sv:riktålder]"
            ),
            "16-or-more": OptionWords("{minimum-age} år eller mer, men under {age-limit}"),
            "72-or-more": OptionWords("{age-limit} år eller mer"),
        },
    ),
    "newcomer": QuestionWords(
        "Er du ny i Sverige, med oppholdstillatelse?",
        "Ny i Sverige",
        "Det gjelder oppholdstillatelse for flyktninger, for dem som trenger beskyttelse (også midlertidig), "
        "og for familien deres. Familien må søke innen {establishment-family-application:years}.",
        {
            "in-programme": OptionWords("Ja, og jeg er med i [sv:etableringsprogrammet] nå"),
            "time-used": OptionWords(
                "Ja, og jeg har vært med i [sv:etableringsprogrammet] så lenge som det kan vare"
            ),
            "permit": OptionWords(
                "Ja, og det er under {establishment-latest:months} siden jeg først ble registrert i en "
                "kommune",
                "[sv:folkbokförd]; steder der du bodde som asylsøker, teller ikke",
            ),
            "no": OptionWords("Nei, eller det er lenger siden"),
        },
    ),
    "hindrance": QuestionWords(
        "Gjelder noe av dette deg nå?",
        "Noe som står i veien",
        "Du går på videregående skole ([sv:gymnasiet]). Du får fulle foreldrepenger "
        "([sv:föräldrapenning]) eller fulle sykepenger ([sv:sjukpenning]). Eller du bor på asylmottak "
        "([sv:asylboende]).",
        YES_NO,
    ),
    "youth-route": QuestionWords(
        "Hva av dette gjelder deg?",
        "Tid uten arbeid",
        "Velg det første som stemmer.",
        {
            "days": OptionWords(
                "I løpet av de siste {youth-guarantee-registered-within:months} har jeg vært uten arbeid og "
                "registrert i {youth-guarantee-registered-days:days}"
            ),
            "prison": OptionWords(
                "Jeg soner utenfor fengsel, eller jeg er prøveløslatt",
                "Og det første året av prøvetiden ([sv:prövotid]) er ikke over",
            ),
            "none": OptionWords("Ingen av disse"),
        },
    ),
    "route": QuestionWords(
        "Hva av dette gjelder deg?",
        "Vei inn",
        "Velg det første som stemmer. Det er [sv:Arbetsförmedlingen] som teller dagene og månedene.",
        {
            "benefit-used": OptionWords(
                "Jeg har brukt opp en periode på {unemployment-benefit-days-shorter} eller "
                "{unemployment-benefit-days-longer:days} med arbeidsledighetstrygd, og kan ikke begynne på "
                "en ny",
                "[sv:arbetslöshetsersättning]; også når kortere perioder fulgte rett etter den",
            ),
            "months": OptionWords(
                "I {development-guarantee-months-without-work:months} på rad har jeg vært uten arbeid og "
                "registrert, eller med i et program"
            ),
            "youth-guarantee-used": OptionWords(
                "Jeg har vært med i [sv:jobbgarantin för ungdomar] i "
                "{development-guarantee-after-youth-guarantee:months}, og kommer rett derfra",
            ),
            "single-parent": OptionWords(
                "Jeg er enslig forelder, og får ikke lenger arbeidsledighetstrygd ved siden av "
                "deltidsarbeidet mitt",
                "Med et barn under {single-parent-child} år som bor hos deg, hele eller deler av tiden",
            ),
            "prison": OptionWords(
                "Jeg soner utenfor fengsel, eller jeg er prøveløslatt",
                "Og det første året av prøvetiden ([sv:prövotid]) er ikke over",
            ),
            "none": OptionWords("Ingen av disse"),
        },
    ),
    "illness": QuestionWords(
        "Gjør sykdom eller en funksjonsnedsettelse det vanskelig for deg å arbeide?",
        "Sykdom eller funksjonsnedsettelse",
        "Det er nok at du selv mener det. Da kan du kanskje få mer støtte.",
        YES_NO,
    ),
    "assessment": QuestionWords(
        "Har Nav avgjort hva du trenger hjelp til?",
        "Nav har avgjort hva du trenger hjelp til",
        "Det er et brev om behovene dine og gruppen din (vedtak etter Nav-loven).",
        YES_NO,
    ),
    "group": QuestionWords(
        "Hvilken innsatsgruppe har Nav plassert deg i?",
        "Innsatsgruppe",
        "Gruppen står i brevet fra Nav.",
        {
            "good-opportunities": OptionWords("Gode muligheter"),
            "guidance": OptionWords("Trenger veiledning"),
            "guidance-reduced-capability": OptionWords("Trenger veiledning, nedsatt arbeidsevne"),
            "work-partly": OptionWords("Jobbe delvis"),
            "little-opportunity": OptionWords("Liten mulighet til å jobbe"),
        },
    ),
    "experience": QuestionWords(
        "Har du liten arbeidserfaring, eller en annen erfaring enn den arbeidsgivere ber om?",
        "Liten eller mangelfull arbeidserfaring",
        "Forskriften kaller det liten eller mangelfull arbeidserfaring. Gammel erfaring eller erfaring fra "
        "utlandet kan også være mangelfull. Nav ser på situasjonen din.",
        YES_NO,
    ),
}

FACTS = {
    ("work", "registered"): Clause("du er uten arbeid og registrert"),
    ("work", "part-time"): Clause("du er registrert"),
    ("age", "16-19"): Clause("alderen din passer"),
    ("age", "20-24"): Clause("alderen din passer"),
    ("age", "25-or-more"): Clause("alderen din passer"),
    ("newcomer", "time-used"): Clause("du har brukt opp tiden din i [sv:etableringsprogrammet]"),
    ("newcomer", "permit"): Clause(
        "du har en slik tillatelse, og det er under {establishment-latest:months} siden du først ble "
        "registrert i en kommune"
    ),
    ("newcomer", "in-programme"): Clause("du er med i programmet fra før"),
    ("hindrance", "no"): Clause("ingenting av det vi spurte om, står i veien"),
    ("youth-route", "days"): Clause(
        "du har vært uten arbeid og registrert i {youth-guarantee-registered-days:days} i løpet av "
        "{youth-guarantee-registered-within:months}"
    ),
    ("youth-route", "prison"): Clause("du soner utenfor fengsel eller er prøveløslatt"),
    ("route", "benefit-used"): Clause("du har brukt opp en periode med arbeidsledighetstrygd"),
    ("route", "months"): Clause(
        "du har vært uten arbeid og registrert, eller med i et program, i "
        "{development-guarantee-months-without-work:months} på rad"
    ),
    ("route", "youth-guarantee-used"): Clause(
        "du kommer rett fra [sv:jobbgarantin för ungdomar], etter "
        "{development-guarantee-after-youth-guarantee:months}"
    ),
    ("route", "prison"): Clause("du soner utenfor fengsel eller er prøveløslatt"),
    ("may-work", "yes"): Clause("du har lov til å bo og arbeide i Norge"),
    ("assessment", "yes"): Clause("Nav har avgjort hva du trenger hjelp til"),
    ("group", "guidance"): Clause("du trenger veiledning"),
    ("group", "guidance-reduced-capability"): Clause("du trenger veiledning og har nedsatt arbeidsevne"),
    ("group", "work-partly"): Clause("du kan jobbe delvis"),
    ("group", "little-opportunity"): Clause("du har liten mulighet til å jobbe"),
    ("experience", "yes"): Clause("du har liten eller mangelfull arbeidserfaring"),
}

MEASURES: dict[str | None, str] = {
    "job-guarantee-for-youth": "[sv:Jobbgarantin för ungdomar]",
    "establishment-programme": "[sv:Etableringsprogrammet]",
    "job-and-development-guarantee": "[sv:Jobb- och utvecklingsgarantin]",
    "work-training": "Arbeidstrening",
}

PROGRAMMES = {
    "job-guarantee-for-youth": "[sv:Jobbgarantin för ungdomar] (for unge uten arbeid)",
    "establishment-programme": "[sv:Etableringsprogrammet] (for nyankomne)",
    "job-and-development-guarantee": (
        "[sv:Jobb- och utvecklingsgarantin] (for dem som har vært uten arbeid lenge)"
    ),
    "work-training": "Arbeidstrening",
}

FITS = {
    "meets": "Kan passe",
    "depends": "Ikke sikkert",
    "officer": "Spør",
    "outside": "Passer nok ikke",
}

HEADLINES = {
    "headline-no-country": "Det kommer an på landet. Velg Sverige eller Norge først.",
    "headline-meets-sweden": "Dette kan passe: {measures}. Du fyller de kravene vi kunne lese.",
    "headline-depends-sweden": "Det kommer an på noe du ikke vet ennå.",
    "headline-officer-sweden": "Bare [sv:Arbetsförmedlingen] kan si om et program passer for deg.",
    "headline-outside-sweden": (
        "Ut fra svarene dine ser det ikke ut til at noen av de tre programmene passer nå."
    ),
    "headline-meets-norway": "Arbeidstrening kan passe. Du fyller de kravene vi kunne lese.",
    "headline-depends-norway": "Det kommer an på noe du ikke vet ennå.",
    "headline-outside-norway": "Ut fra svarene dine ser det ikke ut til at arbeidstrening passer nå.",
    "register-first": "Registrer deg hos [sv:Arbetsförmedlingen] først. Alle de tre programmene krever det.",
    "job-and-sick-leave-in-sweden": (
        "Du har en jobb. Spør arbeidsgiveren din og [sv:Försäkringskassan] først. De to garantiene er for "
        "dem som ikke har arbeid."
    ),
    "in-the-programme-already": (
        "Du er allerede med i [sv:etableringsprogrammet]. Du kan ikke være med i en av garantiene samtidig."
    ),
    "register-with-nav-first": (
        "Registrer deg hos Nav først. Arbeidstrening er for dem som er arbeidssøkere."
    ),
    "job-and-sick-leave-in-norway": (
        "Du har en jobb, så arbeidsgiveren din må hjelpe først. Arbeidstrening er et unntak for deg."
    ),
    "job-in-norway": (
        "Du har en jobb, så arbeidsgiveren din må hjelpe først. Arbeidstrening er et unntak for deg."
    ),
    "assessment-first": "Be Nav vurdere hva du trenger hjelp til. Det må være gjort før arbeidstreningen.",
}

REASONS = {
    "meets": "Du fyller de kravene vi kunne lese, i teksten per {wording}: {facts}.",
    "depends": "Det kommer an på det du svarte «Vet ikke» på.",
    "officer": "Bare en saksbehandler kan si det. Under står det hva en saksbehandler avgjør.",
    "not-looked-into": (
        "Vi spurte deg ikke om alt som gjelder dette, siden et annet program kan passe. Spør om dette også."
    ),
    "youth-not-registered": "Du må være registrert hos [sv:Arbetsförmedlingen].",
    "youth-not-without-work": (
        "Det er for dem som ikke har arbeid. Den som har egen bedrift, regnes ikke som uten arbeid."
    ),
    "outside-youth-ages": (
        "Det er for dem som har fylt {youth-guarantee-first-age}, men ikke {youth-guarantee-age-limit} år."
    ),
    "youth-not-beside-establishment": "Du kan ikke være med samtidig med [sv:etableringsprogrammet].",
    "no-youth-route": (
        "Du må ha vært uten arbeid og registrert i {youth-guarantee-registered-days:days} i løpet av "
        "{youth-guarantee-registered-within:months}. Andre veier inn er at tiden i "
        "[sv:etableringsprogrammet] er brukt opp, eller at du soner utenfor fengsel eller er prøveløslatt."
    ),
    "development-not-registered": "Du må være registrert hos [sv:Arbetsförmedlingen].",
    "development-not-without-work": (
        "Det er for dem som ikke har arbeid. Den som har egen bedrift, regnes ikke som uten arbeid."
    ),
    "development-not-beside-establishment": "Du kan ikke være med samtidig med [sv:etableringsprogrammet].",
    "no-development-route": (
        "Det er seks veier inn, og ingen av dem stemte for deg. De fleste kommer inn etter "
        "{development-guarantee-months-without-work:months} uten arbeid, eller når dagene med "
        "arbeidsledighetstrygd er brukt opp. Noen kommer inn etter "
        "{development-guarantee-after-youth-guarantee:months} i [sv:jobbgarantin för ungdomar]."
    ),
    "establishment-not-registered": "Du må være registrert hos [sv:Arbetsförmedlingen].",
    "establishment-full-time-work": "Det er ikke for dem som arbeider heltid.",
    "outside-establishment-ages": (
        "Det er for dem som har fylt {establishment-programme-first-age} år, og ikke har nådd den svenske "
        "aldersgrensen for pensjon ([sv:riktålder])."
    ),
    "not-newly-arrived": (
        "Det er for flyktninger, for dem som trenger beskyttelse, og for familie som søkte innen "
        "{establishment-family-application:years}. Det slutter {establishment-latest:months} etter at de "
        "først ble registrert i en kommune."
    ),
    "hindered": "Ingen får tilbud om plass mens noe av det vi spurte om, står i veien.",
    "norway-not-registered": "Det er for dem som søker arbeid og er registrert hos Nav.",
    "may-not-work": "Du må oppholde deg lovlig i Norge og ha lov til å arbeide her.",
    "too-young-in-norway": "Laveste alder er {minimum-age} år.",
    "too-old-in-norway": "Avtalesystemet til Nav krever at du er under {age-limit} år den siste dagen.",
    "no-assessment": (
        "Avtalesystemet til Nav godtar ikke dem som mangler vedtak fra Nav om hva de trenger hjelp til."
    ),
    "good-opportunities": "Avtalesystemet til Nav godtar ikke dem som er i gruppen «Gode muligheter».",
    "in-neither-group": (
        "Det er for dem som har liten eller mangelfull arbeidserfaring, og for dem som har nedsatt "
        "arbeidsevne."
    ),
}

NEXT_STEP = {
    "find-out": "Finn ut dette først: {question}",
    "registered-days-count": (
        "Registrer deg i dag, hvis du kan. Garantiene teller bare dager og måneder da du er registrert."
    ),
    "talk-at-work": (
        "Snakk med arbeidsgiveren din og med [sv:Försäkringskassan] (den svenske trygdeetaten). Kanskje kan "
        "du trene på en arbeidsplass som en vei tilbake til arbeid."
    ),
    "ask-about-the-programme": (
        "Ring [sv:Arbetsförmedlingen] og si hva programmet heter. Du kan spørre om det, selv om ingen har "
        "gitt deg tilbud om det ennå."
    ),
    "ask-for-reinforced": (
        "Spør om forsterket arbeidstrening ([sv:förstärkt arbetsträning]) også. Den gir mer støtte til dem "
        "som trenger rehabilitering for å kunne arbeide."
    ),
    "ask-what-else-in-sweden": (
        "Hvis ikke noe program passer, kan du spørre [sv:Arbetsförmedlingen] hva annet som finnes for deg."
    ),
    "register-as-a-jobseeker": (
        "Registrer deg som arbeidssøker hos Nav. Alle som oppholder seg lovlig i Norge, kan gjøre det."
    ),
    "ask-about-the-permit": (
        "Se på oppholdstillatelsen din, eller spør Utlendingsdirektoratet (UDI) og Nav hva den gir lov til."
    ),
    "talk-with-the-employer": (
        "Snakk med arbeidsgiveren din om hva som kan endres på jobben, slik at du kan beholde den."
    ),
    "make-a-follow-up-plan": (
        "Snakk med arbeidsgiveren din, og lag en oppfølgingsplan sammen. Hvis arbeidsevnen din er nedsatt, "
        "må Nav ha sett planen først."
    ),
    "ask-for-the-assessment": (
        "Be Nav vurdere hva du trenger hjelp til. Alle som ber Nav om hjelp til å komme i arbeid, kan få en "
        "slik vurdering, og de får den skriftlig."
    ),
    "ask-for-a-new-assessment": (
        "Mener du at gruppen er feil, kan du be Nav vurdere den på nytt. Brevet sier hvordan du klager."
    ),
    "contact-nav-office": "Kontakt Nav-kontoret der du bor, og spør om arbeidstrening.",
}

CAUTION = {
    "referral-is-decided": (
        "[sv:Arbetsförmedlingen] avgjør om du får tilbud om plass i et program. Tilbudet heter "
        "[sv:anvisning]."
    ),
    "referral-must-suit": (
        "Tilbudet må passe for deg, og det må være en fornuftig bruk av støtten sett under ett. En "
        "saksbehandler vurderer begge deler."
    ),
    "part-time-is-judged": (
        "En saksbehandler avgjør om du regnes som uten arbeid når du arbeider deltid. Et program kan da også "
        "være på deltid."
    ),
    "agency-counts-the-time": (
        "[sv:Arbetsförmedlingen] teller dagene og månedene dine. Det er den tellingen som gjelder."
    ),
    "shorter-period-is-credited": (
        "Har du brukt opp en kort periode med arbeidsledighetstrygd, teller den som tid uten arbeid. "
        "{unemployment-benefit-days-least:days} teller som {credit-for-days-least:months}, og "
        "{unemployment-benefit-days-fewer:days} teller som {credit-for-days-fewer:months}."
    ),
    "establishment-comes-first": (
        "De {development-guarantee-months-without-work} månedene er en vei inn bare hvis "
        "[sv:etableringsprogrammet] ikke er åpent for deg."
    ),
    "offer-may-come-early": (
        "Har du snart brukt opp dagene med arbeidsledighetstrygd, kan tilbudet komme inntil "
        "{early-referral:days} med trygd før dagene er brukt opp."
    ),
    "income-condition-ends-it": (
        "En garanti slutter hvis en saksbehandler kommer fram til at du kan fylle inntektskravet for "
        "arbeidsledighetstrygd."
    ),
    "establishment-is-assessed": (
        "En saksbehandler ser på om [sv:etableringsprogrammet] er riktig for deg. Så lager dere en plan "
        "sammen."
    ),
    "time-not-counted": (
        "Noe tid teller ikke med, for eksempel inntil {establishment-care-not-counted:months} med fulle "
        "foreldrepenger for en baby. Eldre regler gjelder for dem som kom før de nyeste. En saksbehandler "
        "teller."
    ),
    "support-is-assessed": (
        "En saksbehandler ser sammen med deg på hvilken støtte du trenger, og hvilken trening som passer."
    ),
    "officer-decides-in-sweden": "Dette er informasjon, ikke et vedtak. En saksbehandler avgjør.",
    "nav-decides-who": "Nav avgjør hvem som får tilbud om arbeidstrening.",
    "needed-and-fitting": (
        "Nav vurderer om det trengs, og om det hjelper deg til å få eller beholde lønnet arbeid. Nav velger "
        "tiltaket og lengden sammen med deg."
    ),
    "nav-decides-the-group": "Nav avgjør hvilken gruppe du er i. Du får svaret skriftlig.",
    "reduced-by-group": (
        "I systemet til Nav står alle i denne gruppen med nedsatt arbeidsevne. Det er en regel i systemet. "
        "Brevet sier hva som gjelder for deg."
    ),
    "exception-for-employees": (
        "Arbeidsgiveren må først ha gjort det loven krever. Har du nedsatt arbeidsevne, må Nav ha sett "
        "oppfølgingsplanen."
    ),
    "another-measure-is-flagged": (
        "Er du med i et annet tiltak samtidig, viser systemet til Nav det for saksbehandleren. Mentor eller "
        "inkluderingstilskudd kan gå sammen med arbeidstrening."
    ),
    "age-is-a-rule-of-the-system": (
        "At du må være under {age-limit} år den siste dagen, er en regel i systemet til Nav. Vi fant den "
        "ikke i noen lov, så spør Nav."
    ),
    "not-a-decision-in-norway": "Dette er informasjon, ikke et vedtak. Nav avgjør.",
}

FINDER = FinderWords(
    questions=QUESTIONS,
    facts=FACTS,
    findings={**HEADLINES, **REASONS, **NEXT_STEP, **CAUTION},
    topics={
        "next-step": "Dette kan du gjøre nå",
        "caution": "Dette er det bare en saksbehandler som avgjør",
    },
    measures=MEASURES,
    programmes=PROGRAMMES,
    fits=FITS,
    leads={
        "ask-about-the-programme": "Slik spør du",
        "ask-for-reinforced": "Les om forsterket arbeidstrening",
        "contact-nav-office": "Slik spør du Nav",
        "talk-at-work": "Les om å ha en jobb og være sykmeldt",
        "make-a-follow-up-plan": "Les om å ha en jobb og være sykmeldt",
        "answer": "Hvor lenge det kan vare, penger, og hva arbeidsgiveren gjør",
        "form": "Det samme i skjemaet, med datoer",
        "job-guarantee-for-youth": "Les om [sv:jobbgarantin för ungdomar]",
        "establishment-programme": "Les om [sv:etableringsprogrammet]",
        "job-and-development-guarantee": "Les om [sv:jobb- och utvecklingsgarantin]",
        "work-training": "Hvem som kan delta i Norge",
    },
    page={
        "answer": "Svaret ditt",
        "show": "Vis svaret",
        "permanent": "Siden for dette svaret, med kort adresse og en tekst til brev",
        "print": "Skriv ut svaret",
        "again": "Begynn på nytt",
        "local": "Det du velger, blir på din egen enhet.",
        "title": "Program som kan passe",
        "description": (
            "Hvilket program med arbeidstrening som kan passe for deg i Sverige eller Norge, så langt du kan "
            "vite det selv."
        ),
        "letter": "Tekst til brev",
        "letter-for": "For ansatte: hva et brev kan si om dette svaret.",
        "rules": "Reglene slik vi kjenner dem per {day}.",
        "open-form": "Åpne disse svarene i skjemaet",
    },
)
