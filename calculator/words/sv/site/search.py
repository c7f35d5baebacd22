"""What people type into the search, in Swedish and from Norwegian letters, and what the pages call it.

Each meaning, with the words for it; a meaning of several words must have them all in what names a section.
"""

MEANINGS = {
    "anställd": "lönebidrag, nystartsjobb",
    "ansöker norge": "ansöka, ansökan",
    "arbetsförmedlingen": "arbetsförmedlare",
    "arbetsgivare": (
        "anordnare, ansvar, arbetsgivaravgift, bolag, boss, butik, chef, firma, förening, företag, "
        "företagare, företaget, gratis arbetskraft, personal, restaurang, ta emot, ta in, tar emot"
    ),
    "arbetsgivare norge": "arbeidsgiver, inkluderingstilskudd",
    "arbetsgivare sverige": "ansvar, företaget, kostnad, ta emot, ta in, tar emot",
    "arbetslöshetsersättning": "a-kassa, a-kassan, akassa",
    "arbetsplats": "praktikplats",
    "arbetsträning": "arbetsprövning, jobba, praktikplats, träna, träning",
    "arbetsträning eller praktik": "praktik, praktikplats",
    "arbetsträning norge": "arbeidstrening, praksis, trening",
    "arbetsträning sverige": "praktik",
    "avtal": "kontrakt",
    "barn hyra": (
        "barnomsorg, barnvakt, boende, bostad, bostadsbidrag, dagis, fritids, förskola, hyra, lägenhet"
    ),
    "barnpassning": "barnomsorg, barnvakt, dagis, förskola",
    "checklista": "att göra, introduktion, lista",
    "data för andra": "api, csv, excel, json, öppna data",
    "deltid": (
        "arbetstid, extrajobb, halvtid, plugga, procent, rast, schema, studera, studier, timmar, övertid"
    ),
    "dina rättigheter": "rättigheter",
    "dina uppgifter": (
        "anonym, cookies, dataskydd, gdpr, integritet, kakor, lagrar, personuppgifter, sekretess, "
        "sparar, spårning"
    ),
    "driv guiden": "github, kopiera, öppen källkod",
    "egen webbplats": "bädda, embed, hemsida, iframe, inbädda, intranät, widget",
    "etableringsprogrammet": (
        "asyl, asylsökande, etablering, etableringen, flykting, flyktingar, invandrare, ny i sverige, "
        "nyanländ, nyanlända, sfi, ukraina, uppehållstillstånd"
    ),
    "frågar efter sverige": (
        "anmäla mig, ansöka, ansökan, anvisad, anvisning, börja, fack, facket, fackförbund, få plats, "
        "hitta, komma igång, plats, skriva in, söka, söker"
    ),
    "frånvaro": "ledig, ledighet, semester, sjuk, sjukanmälan",
    "frånvaro norge": "egenmelding, ferie, fravær, syk, sykmeldt",
    "förstärkt arbetsträning": (
        "adhd, anpassning, autism, depression, extra stöd, funktionsnedsättning, handikapp, mer stöd, "
        "npf, psykisk, rehab, rehabilitering, utbränd, utmattning, ångest"
    ),
    "försäkring": (
        "akuten, arbetsolycka, arbetsskada, avlider, bruten, brutit, bryta, bröt, föll, förolyckas, "
        "halka, halkade, olycka, olycksfall, ramla, ramlade, sjukhus, skada, skadad, skadar, trilla"
    ),
    "försäkring norge": "forsikring",
    "handledare": "handledning, instruktör, mentor, vägledare",
    "hur länge": (
        "förlänga, förlängas, förlängd, förlängning, hur lång, hur lång tid, längsta, max, maximal, "
        "många månader, period, sluta, slutdatum, tidsgräns, uppsägning, varaktighet"
    ),
    "hur länge sverige": "450 dagar",
    "inte håller med": (
        "advokat, avslag, besvär, domstol, fel beslut, förvaltningsrätten, jurist, klaga, klagomål, "
        "missnöjd, nekad, ombud, orättvist, rättigheter, överklaga, överklagan, överklagande"
    ),
    "inte håller med norge": "klage",
    "jobb- och utvecklingsgarantin": ("arbetslös, arbetslöshet, fas 3, jug, långtidsarbetslös, utförsäkrad"),
    "jobbgarantin": "jobbgaranti",
    "jobbgarantin för ungdomar": "gymnasiet, tonåring, under 25, ung, unga, ungdomsgaranti",
    "kolla din situation": "formulär, kalkylator, räkna ut, räknare, test",
    "källor": "förordning, lag, lagen, lagtext, paragraf",
    "ledighet": (
        "helgdag, jul, julen, ledig, ledighet, ledigt, lov, midsommar, permission, semester, "
        "semesterdagar, sommar, sommaren, utomlands"
    ),
    "lämna": "sluta, uppsägning",
    "lönebidrag": "lönebidrag",
    "myndighet": (
        "brev, brevmall, handläggare, klient, kommun, länk, länka, mall, qr-kod, socialsekreterare"
    ),
    "nedsatt arbetsförmåga": "handikapp",
    "närstående sjuk": "anhörig, barnet, begravning, dödsfall, sjukt barn, vab",
    "om guiden": (
        "avsändare, copyright, fel på sidan, kontakt, licens, rapportera fel, skrivfel, vem har gjort"
    ),
    "pengar": (
        "betalar, betald, betalning, betalt, bidrag, dagersättning, dagpenning, ekonomi, ersättning, "
        "försäkringskassan, försörjning, försörjningsstöd, hur mycket, inkomst, kronor, lön, månadslön, "
        "per dag, sjukersättning, socialbidrag, timlön, tjäna, tjänar, utbetalning"
    ),
    "pengar norge": "aap, barn, dagpenger, lønn, penger, sykepenger, tiltakspenger",
    "praktik arbetsträning": "lärling, praktikant, prao, provjobba",
    "resor": (
        "bensin, bil, buss, busskort, färdtjänst, kollektivtrafik, milersättning, månadskort, parkering, "
        "pendla, resa, reseersättning, resekostnad, reser, tåg"
    ),
    "resor norge": "reise",
    "sida vid sida": "jämför, jämföra, jämförelse, skillnad",
    "sjukdom": (
        "covid, doktor, feber, förkyld, influensa, karens, karensdag, läkarbesök, läkare, läkarintyg, "
        "magsjuk, migrän, sjuk, sjukanmäla, sjukanmälan, sjukersättning, sjukpenning, sjukskriven, "
        "tandläkare, utförsäkrad, vårdcentral"
    ),
    "sjukdom frånvaro": "vab, vabba",
    "sjukskriven": (
        "arbetsprövning, långtidssjuk, sjukpenning, sjukskriven, sjukskrivna, sjukskrivning, tillbaka "
        "till jobbet, utmattning, återgång"
    ),
    "sjukskriven norge": "sykmeldt",
    "skada": "arbetsskada, olycka",
    "skatt": "skatt",
    "skatt pension": "deklaration, deklarera, moms, pension, skatta, skatter",
    "spara enhet": "app, installera, ladda ner, offline, utan internet",
    "språk": "språk",
    "säga nej": (
        "avböja, frivilligt, obligatoriskt, tacka nej, tackar nej, tvinga, tvingas, tvungen, tvång, "
        "vägra, vägrar"
    ),
    "sönder": (
        "ansvarsförsäkring, förstör, förstöra, förstörde, krossa, maskin, skadestånd, tappa, trasig, verktyg"
    ),
    "tillgänglighet": "blind, döv, förstora, lättläst, skärmläsare, synskadad, tangentbord, wcag",
    "vad arbetsträning": "praktik",
    "varningar": (
        "avstängd, avstängning, försenad, indragen, missa, missade, sanktion, sanktioner, sen, skolka, "
        "straff, uteblev, utebli"
    ),
    "vilket program": "passar, rekommenderas, välja, väljer",
    "ålder": "åldersgräns",
    "överenskommelse": "avtal, kontrakt",
}

PASSED_OVER = (
    "alla allt andra annan annat att av bara behöver blev bli blir bra båda bör de dem den denna "
    "dessa det detta dig din dina ditt du där då efter eller en ens er era ett fick finns från får "
    "fått för gå går gör göra ha han har hon hos hur här i in inte jag ju kan kunde man med men mer "
    "mig min mina mitt mot mycket måste ni nu när någon något några nån och också om oss på sig sin "
    "sina sitt ska skulle som så ta tar till under upp ut utan vad var vara varför varit vart vem vi "
    "vid vilka vilken vilket vill vår våra är åt över"
)

ENDINGS = (
    "ens",
    "ets",
    "arnas",
    "ernas",
    "ornas",
    "arna",
    "erna",
    "orna",
    "ar",
    "er",
    "or",
    "en",
    "et",
    "na",
    "s",
    "n",
    "a",
    "t",
)
