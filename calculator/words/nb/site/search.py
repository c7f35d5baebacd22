"""What people type into the search, in Bokmål and from their letters, and what the pages call it.

Each meaning, with the words for it; a meaning of several words must have them all in what names a section.
"""

MEANINGS = {
    "a-kassa": "a-kasse",
    "advarsel": "trekk",
    "advarsler": "sanksjon, varning",
    "alder": "aldersgrense",
    "andre programmer norge": (
        "flyktning, introduksjonsprogram, introprogram, kvalifiseringsprogram, kvp, lønnstilskudd, "
        "norskkurs, nyankommet, sosialstønad, tiltak, ukraina, ukrainer, ungdom, ungdomsgaranti, "
        "ungdomsprogram, unge"
    ),
    "arbeidsgiver": "ansatt",
    "arbeidsgivere": (
        "ansvar, arbeidsgiver, arbeidskraft, bedrift, bedriften, butikk, bytte ut, daglig leder, "
        "erstatte, firma, gratis arbeidskraft, lønnskostnad, selskap, sjef, ta imot, tar imot"
    ),
    "arbeidsgivere norge": "fadder, inkluderingstilskudd, mentor, refusjon, støtte, tilskudd",
    "arbeidsgivere sverige": "arbetsgivare",
    "arbeidsplass sverige": "arbetsplats",
    "arbeidstrening": "arbeidspraksis, jobbe, praksis, praksisplass",
    "arbeidstrening norge": "trening",
    "arbeidstrening sverige": "arbetsträning, praktik",
    "avtale": "kontrakt",
    "avtale norge": (
        "følge opp, kontaktperson, kontrakt, mål, møte, oppfølging, oppfølgingsmøte, oppfølgingsplan, "
        "signere, skriver under, underskrift"
    ),
    "barnepass": "barnehage, barnetilsyn, barnevakt, dagmamma, sfo",
    "bolig": "bostøtte, husleie, leie, leilighet",
    "data for andre": "api, csv, excel, json, åpne data",
    "deltid": "arbeidstid, halv dag, heltid, overtid, pause, prosent, timer",
    "driv guiden": "github, kopi, åpen kildekode",
    "eget nettsted": "bygge inn, embed, hjemmeside, iframe, intranett, nettside, widget",
    "etableringsprogrammet": "flyktning, innvandrer, utlending",
    "ferie fravær": "ferie",
    "ferie sverige": "semester",
    "forsikring": "erstatning, forsikret, ulykke",
    "forsikring skade": "ulykke",
    "forsikring sverige": "försäkring",
    "forsterket arbeidstrening": "adhd, angst, depresjon, psykisk, rehabilitering, utbrent",
    "fravær": (
        "barn syke, begravelse, ferie, forsinket, forsov, forsover, fri, fridag, helg, helligdag, jul, "
        "julen, møtte ikke, permisjon, påske, sen, skulke, skulker, sommer, syk, sykdom, sykt, sykt "
        "barn, ugyldig, uteble"
    ),
    "fravær norge": "egenmelding, meldekort, sykemelding, sykmeldt",
    "fravær sverige": "semester",
    "hva arbeidstrening": "arbeidspraksis, praksis, praksisplass",
    "hvem kan delta": "krav",
    "hvem kan delta norge": (
        "arbeidsevne, arbeidsledig, arbeidsløs, atten, behovsvurdering, dagpenger, funksjonsnedsettelse, "
        "gammel, hull i cv, innsatsgruppe, opphold, oppholdstillatelse, utlending, vilkår"
    ),
    "hvilket program": "anbefales, passer, tiltak, velge, velger",
    "hvor lenge": (
        "forlenge, forlengelse, forlenges, forlenget, hvor lang tid, lengst, maks, maksimalt, sluttdato, "
        "slutter, tidsbegrensning, varer, varighet"
    ),
    "hvor lenge sverige": "450 dager",
    "i en etat": "brev, brevmal, bruker, klient, lenke, mal, qr-kode, saksbehandler, veileder",
    "karensdag": "karantene",
    "kilder": "forskrift, lov, loven, lovtekst, paragraf",
    "lagre guiden": "app, installere, laste ned, offline, uten nett",
    "nav": "arbeidskontor",
    "nedsatt arbeidsevne": "funksjonshemmet, handicap",
    "norge": "norsk",
    "om guiden": "feil på siden, kontakt, laget, lisens, meld feil, opphavsrett, skrivefeil, utgiver",
    "oppfølging norge": "tilrettelegging",
    "penger": (
        "betaler, betaling, betalt, bidrag, dagsats, erstatning, feriepenger, hvor mye, hvor mye penger, "
        "inntekt, kroner, lønn, månedslønn, per dag, per uke, sats, satser, sosialhjelp, stønad, tariff, "
        "timelønn, tjene, tjener, trekk, trygd, utbetaling, utbetalt, vederlag, ytelse, økonomi"
    ),
    "penger norge": "aap, dagpenger, melde, meldekort, sykepenger",
    "penger sverige": "ersättning, lön, pengar",
    "personvern": (
        "anonym, cookie, cookies, gdpr, informasjonskapsler, lagrer, lagres, persondata, "
        "personopplysninger, slette, sporing, taushetsplikt"
    ),
    "reise norge": (
        "bensin, bil, buss, drosje, ferge, kilometer, kjøregodtgjørelse, månedskort, parkering, pendle, "
        "reisekort, reisekostnader, reisepenger, reiseutgifter, tog, trikk"
    ),
    "rettighetene": "arbeidsmiljø, mobbing, rettighet, rettigheter, trakassering, verneombud",
    "rettighetene norge": "forsikret",
    "side om side": "forskjell, forskjeller, sammenlign, sammenligne, sammenligning",
    "sjekk situasjonen": "kalkulator, regn ut, regne ut, skjema, test",
    "sjekkliste": "huskeliste, introduksjon, liste",
    "skade": (
        "arbeidsulykke, brakk, brekke, brukket, falt, forsikra, kuttet, legevakt, skadd, skader, "
        "snublet, sykehus"
    ),
    "skade forsikring": "skadet",
    "skade norge": "yrkesskade",
    "skatt": "pensjon, selvangivelse, skattefri, skattekort, skattetrekk",
    "skatt penger": "skatt",
    "skyld skade": "erstatningsansvar, knuste, maskin, mistet, utstyr, verktøy, ødela, ødelagt",
    "slik spør": "søke, søknad",
    "slik søker": "søke",
    "slutt": "slutte",
    "slutte": "avbryte, oppsigelse, sparken",
    "svenske": "sverige",
    "sverige": "svensk",
    "sykdom": (
        "doktor, egenmeldinger, feber, forkjølet, influensa, karens, korona, lege, legetime, migrene, "
        "omgangssyke, syk, tannlege"
    ),
    "sykdom fravær": "legeerklæring",
    "sykdom sverige": "sjuk, sjukpenning",
    "sykmelding": "lege",
    "sykmeldt": (
        "gradert, langtidssyk, prøve meg, sjukmeldt, sykemelding, sykemeldt, sykemeldte, sykmeldt, "
        "tilbake til jobb"
    ),
    "søker": (
        "begynne, finne, finner, få plass, hvordan får, komme i gang, melde seg, plass, skjema, starte, søkes"
    ),
    "søker norge": "fagforening",
    "tilgjengelighet": "blind, døv, lettlest, skjermleser, svaksynt, tastatur, uu, wcag",
    "uenig": (
        "advokat, anke, ankefrist, anker, avslag, fullmakt, klage, klagefrist, misfornøyd, nei fra, "
        "omgjøre, rettigheter, statsforvalteren, trygderetten, urettferdig"
    ),
    "uenig sverige": "klaga, överklaga",
}

PASSED_OVER = (
    "alle andre annet at av bare ble bli blir bra bruke både bør da de deg dem den denne der dere "
    "dersom det dette din dine disse ditt du eller en enn ens er et finnes for fordi fra få får fått "
    "gjør gjøre gå går ha han har her hos hun hva hvem hvilke hvilken hvilket hvis hvor hvordan "
    "hvorfor i ikke inn jeg jo kan kunne litt man mange med meg men mer min mine mitt mot mye må noe "
    "noen nok nå når og også om opp oss over på seg sin skal skulle slik som så ta tar til under ut "
    "uten var ved vi vil ville vår våre vårt være vært å"
)

ENDINGS = (
    "ens",
    "ets",
    "enes",
    "ene",
    "er",
    "en",
    "et",
    "ne",
    "s",
    "e",
)
