"""What the answer finds, in Bokmål: short sentences, everyday words, Swedish names as in a person's papers.

What stands in braces: the id of a figure, or a detail of the finding (`months`, `facts`, `needs`,
`lengths`, `measure`, `question`, `first-day`, `last-day`, `planned-last-day`, `on`, `day`, `known-from`,
`last-read`, `figure`, `since`, `now`, `topics`, `year-of-…`). After a colon a number names what it counts,
with a unit of the grammar.
"""

ELIGIBILITY = {
    "may-be-offered": "Du kan få tilbud om {measure} i inntil {lengths}.",
    "may-be-offered-until": (
        "Du kan få tilbud om {measure} i inntil {lengths}, senest til og med {last-days}."
    ),
    "more-answers-needed": (
        "Det kommer an på situasjonen din. Du kan få tilbud om {measure} i inntil {lengths}."
    ),
    "more-answers-needed-until": (
        "Det kommer an på situasjonen din. Du kan få tilbud om {measure} i inntil {lengths}, senest til og "
        "med {last-days}."
    ),
    "outside-the-programmes": (
        "I Sverige er arbeidstrening ([sv:arbetsträning]) for deltakere i tre programmer, og du er ikke med "
        "i noen av dem. Spør [sv:Arbetsförmedlingen] hva som kan passe for deg i stedet."
    ),
    "under-minimum-age": (
        "Laveste alder for arbeidstrening i Norge er {minimum-age} år. Spør Nav hva som kan passe for deg i "
        "stedet."
    ),
    "at-the-age-limit": (
        "Avtalesystemet til Nav godtar ingen som har fylt {age-limit} år innen den siste dagen. Det er en "
        "regel i systemet. Spør Nav hva som er mulig for deg."
    ),
    "outside-the-two-groups": (
        "I Norge er arbeidstrening for to grupper: de som har liten eller mangelfull arbeidserfaring, og de "
        "som har nedsatt arbeidsevne. Ut fra svarene dine er du ikke i noen av dem. Spør Nav hva som kan "
        "passe for deg i stedet."
    ),
    "nav-places-you-in-a-group": (
        "Nav plasserer også alle i en innsatsgruppe, etter hvor mye hjelp de trenger. Avtalesystemet til Nav "
        "godtar ikke dem som er i gruppen «Gode muligheter». Det godtar heller ikke dem som mangler vedtak "
        "fra Nav om hva de trenger hjelp til. Slik er systemet, og dette skjemaet spør ikke om det. Se i "
        "vedtaket ditt, eller spør Nav hvilken gruppe du er i."
    ),
    "because": "Du kan få tilbud fordi {facts}.",
    "find-out-first": "Finn ut dette først: {question}",
    "changed-since": (
        "Dette svaret bruker regler og tall per {on}. Noen av dem er endret siden da. Hva som gjelder nå, "
        "står under: {topics}."
    ),
    "changed": "Dette er endret. Fra {since} gjelder dette: {now}",
    "ended": "Fra {since} gjelder ikke dette lenger.",
    "new": "Nytt fra {since}: {now}",
}

DURATION = {
    "limit": "Inntil {months}, fordi {facts}.",
    "limit-if": "Inntil {months} hvis {needs}.",
    "last-day": "Hvis den første dagen er {first-day}, blir den siste dagen senest {last-day} ({months}).",
    "planned-within": (
        "Den planlagte siste dagen din, {planned-last-day}, er innenfor den lengste tiden som gjelder med "
        "svarene dine."
    ),
    "planned-fits-all": (
        "Den planlagte siste dagen din, {planned-last-day}, passer uansett hvilken av tidene som gjelder for "
        "deg."
    ),
    "planned-depends": (
        "Den planlagte siste dagen din, {planned-last-day}, kommer {days-late:days} for sent. Siste dag for "
        "{months} er {last-day}. Planen din passer bare hvis {needs}."
    ),
    "planned-too-long": (
        "Den planlagte siste dagen din, {planned-last-day}, kommer {days-late:days} for sent. Siste dag for "
        "{months} er {last-day}. Velg en tidligere dag."
    ),
    "two-kinds": (
        "Sverige har to typer arbeidstrening, og de kan vare ulikt lenge: vanlig ([sv:arbetsträning]) og "
        "forsterket ([sv:förstärkt arbetsträning]). Spør saksbehandleren din hvilken av dem det er."
    ),
    "reinforced-is-for": (
        "Forsterket arbeidstrening er for dem som trenger rehabilitering for å kunne arbeide, for eksempel "
        "på grunn av sykdom eller en funksjonsnedsettelse."
    ),
    "agency-counts-the-days": (
        "Det er [sv:Arbetsförmedlingen] som teller de {long-participation} dagene. De er dager som det kan "
        "betales penger for, så de er ikke det samme som dager i kalenderen."
    ),
    "each-period-is-tested": (
        "Før hver periode vurderer [sv:Arbetsförmedlingen] om arbeidstrening er det som passer best for deg."
    ),
    "establishment-programme-time": (
        "Tiltakene i [sv:etableringsprogrammet] kan vare i inntil {establishment-months:months} på heltid. "
        "Programmet slutter senest {establishment-latest:months} etter at du først ble registrert som bosatt "
        "i en svensk kommune ([sv:folkbokförd]). Noe tid teller ikke med, og eldre regler gjelder for dem "
        "som ble registrert før disse begynte å gjelde. Spør hvor mye tid du har igjen."
    ),
    "ask-about-a-new-period": (
        "«Inntil» er den lengste tiden, ikke et løfte. Spør saksbehandleren din ([sv:arbetsförmedlare]) hvor "
        "lenge det kan bli for deg, og om det kan bli en ny periode."
    ),
    "length-fits-your-needs": (
        "Nav tilpasser lengden til det du trenger, og vurderer den på nytt minst hver "
        "{review-interval:ordinal} måned."
    ),
    "extension-may-be-given": (
        "Nav kan forlenge tiden med inntil {extension:months} for dem som har nedsatt arbeidsevne. Nav "
        "avgjør det senere, så ikke regn med det fra starten av."
    ),
}

MONEY = {
    "no-wages-in-sweden": (
        "Arbeidstrening er ikke en jobb. Du er ikke ansatt, så ikke regn med lønn fra arbeidsgiveren."
    ),
    "keep-activity-support": (
        "Du beholder [sv:aktivitetsstöd] under arbeidstreningen så lenge du fyller kravene."
    ),
    "keep-development-allowance": (
        "Du beholder [sv:utvecklingsersättning] under arbeidstreningen så lenge du fyller kravene. Den er "
        "for dem som har fylt {development-allowance-first-age}, men ikke {development-allowance-age-limit} "
        "år. Beløpet følger pengene til studenter, og det har vi ikke regnet ut. Spør [sv:Försäkringskassan]."
    ),
    "keep-introduction-benefit": (
        "Du beholder [sv:etableringsersättning] under arbeidstreningen så lenge du fyller kravene."
    ),
    "other-benefit-in-sweden": (
        "Får du andre penger å leve av, kan [sv:aktivitetsstöd], [sv:utvecklingsersättning] og "
        "[sv:etableringsersättning] stoppe eller bli mindre i samme periode. Spør [sv:Försäkringskassan] hva "
        "som gjelder for deg."
    ),
    "no-swedish-benefit": (
        "Arbeidstreningen gir ingen penger i seg selv. Spør [sv:Arbetsförmedlingen] hvilke penger du kan "
        "søke om. Først avgjør [sv:Arbetsförmedlingen] om du blir med i programmet. Så søker du om penger "
        "hos [sv:Försäkringskassan]."
    ),
    "swedish-benefit-unknown": (
        "Kanskje får du en av de svenske ytelsene [sv:aktivitetsstöd], [sv:utvecklingsersättning] eller "
        "[sv:etableringsersättning]. Da beholder du pengene under arbeidstreningen så lenge du fyller "
        "kravene. Får du ingen av dem, kan du spørre [sv:Arbetsförmedlingen] hva du kan søke om."
    ),
    "activity-support-amount": (
        "[sv:Aktivitetsstöd] er minst {activity-support-basic:sek} per dag før skatt for et program på "
        "heltid, og blir betalt for høyst {paid-days-a-week:days} i uken. Beløpet gjelder fra "
        "{since-activity-support-basic}. Før du har fylt {activity-support-basic-first-age} år, kan du bare "
        "få [sv:aktivitetsstöd] hvis du kan få det inntektsbaserte beløpet."
    ),
    "activity-support-a-week": (
        "For {days-a-week:days} med [sv:aktivitetsstöd] i uken blir det minst "
        "{sum-of-activity-support-basic:sek} før skatt ({days-a-week} × {activity-support-basic:sek}). Det "
        "er dagene i hele programmet som teller, ikke bare arbeidstreningen. Du får mindre hvis programmet "
        "ikke er på heltid."
    ),
    "activity-support-not-worked-out": (
        "Et inntektsbasert beløp kommer an på lønnen du hadde før, og hvor mange dager du har brukt. Det "
        "kommer også an på hvor lenge du har vært medlem i en [sv:a-kassa]. Derfor regner vi det ikke ut. Vi "
        "sier heller ikke hva du sitter igjen med etter skatt. Spør [sv:Försäkringskassan], og spør "
        "[sv:Skatteverket] (den svenske skatteetaten) om skatten."
    ),
    "introduction-benefit-amount": (
        "[sv:Etableringsersättning] er {introduction-benefit:sek} per dag for et program på heltid, og blir "
        "betalt for høyst {paid-days-a-week:days} i uken. Mens situasjonen din blir kartlagt, er den "
        "{introduction-benefit-mapping:sek} per dag. Beløpene gjelder fra {since-introduction-benefit}. Du "
        "betaler ikke skatt av dem."
    ),
    "introduction-benefit-a-week": (
        "For {days-a-week:days} med [sv:etableringsersättning] i uken blir det "
        "{sum-of-introduction-benefit:sek} ({days-a-week} × {introduction-benefit:sek}). Dagene følger hele "
        "programmet ditt, ikke bare arbeidstreningen. Du får mindre hvis programmet ikke er på heltid."
    ),
    "activity-support-may-have-ended": (
        "I [sv:jobb- och utvecklingsgarantin] blir det faste beløpet ([sv:grundbelopp]) i "
        "[sv:aktivitetsstöd] betalt i høyst {activity-support-basic-days:days}. Har du brukt opp dagene, har "
        "du kanskje ikke noe [sv:aktivitetsstöd] igjen. Spør [sv:Arbetsförmedlingen] før du regner med "
        "pengene."
    ),
    "no-unemployment-benefit-in-a-programme": (
        "Mens du er med i et program, får du som regel ikke arbeidsledighetstrygd fra en [sv:a-kassa]. Dager "
        "med [sv:aktivitetsstöd] bruker av dagene du har til slik trygd. Spør [sv:a-kassan] hva det betyr "
        "for deg, før du melder deg ut av den."
    ),
    "apply-each-month": (
        "Du søker selv om pengene hos [sv:Försäkringskassan] (den svenske trygdeetaten), én måned om gangen. "
        "De blir betalt ut etter at måneden er over."
    ),
    "no-wages-in-norway": ("Du er ikke ansatt i bedriften, så ikke regn med lønn eller feriepenger derfra."),
    "keep-sickness-benefit": (
        "Du beholder sykepengene under arbeidstreningen, så lenge du fyller kravene og perioden varer."
    ),
    "keep-unemployment-benefit": (
        "Du beholder dagpengene under arbeidstreningen, så lenge du fyller kravene og perioden varer."
    ),
    "keep-work-assessment-allowance": (
        "Du beholder arbeidsavklaringspengene (AAP) under arbeidstreningen, så lenge du fyller kravene og "
        "perioden varer."
    ),
    "sickness-benefit-not-worked-out": (
        "Hvor mye du får i sykepenger, kommer an på hva du tjente før. Derfor regner vi det ikke ut. Nav kan "
        "si hva beløpet er for deg."
    ),
    "unemployment-benefit-not-worked-out": (
        "Hvor mye du får i dagpenger, kommer an på hva du tjente før. Derfor regner vi det ikke ut. Nav kan "
        "si hva beløpet er for deg."
    ),
    "work-assessment-allowance-not-worked-out": (
        "Hvor mye du får i arbeidsavklaringspenger, kommer an på hva du tjente før. Derfor regner vi det "
        "ikke ut. Nav kan si hva beløpet er for deg."
    ),
    "no-tiltakspenger-on-top": "Du får ikke tiltakspenger i tillegg i samme periode.",
    "other-benefit-in-norway": (
        "Så lenge du kan få andre penger å leve av, får du som regel ikke tiltakspenger. Spør Nav hva som "
        "gjelder for deg."
    ),
    "norwegian-benefit-unknown": (
        "Får du sykepenger, dagpenger eller arbeidsavklaringspenger (AAP), beholder du pengene under "
        "arbeidstreningen, så lenge du fyller kravene og perioden varer. Får du ingen penger å leve av, kan "
        "du spørre Nav om tiltakspenger."
    ),
    "may-get-tiltakspenger": (
        "Siden du ikke får andre penger å leve av, kan du kanskje få tiltakspenger. Du søker hos Nav, og Nav "
        "avgjør."
    ),
    "may-get-tiltakspenger-when-old-enough": (
        "Siden du ikke får andre penger å leve av, kan du kanskje få tiltakspenger hvis du har fylt "
        "{tiltakspenger-first-age} år. Du søker hos Nav, og Nav avgjør."
    ),
    "too-young-for-tiltakspenger": (
        "Tiltakspenger er for dem som har fylt {tiltakspenger-first-age} år. Spør Nav om det finnes andre "
        "penger for deg."
    ),
    "tiltakspenger-amount": (
        "I {year-of-tiltakspenger} er tiltakspenger {tiltakspenger:nok} per dag. For hvert barn under "
        "{child-supplement-age-limit} år som du forsørger, er det {child-supplement:nok} mer per dag. Barnet "
        "må bo og oppholde seg i Norge."
    ),
    "tiltakspenger-a-week": (
        "I {year-of-tiltakspenger} blir tiltakspenger for {days-a-week:days} i uken "
        "{sum-of-tiltakspenger:nok} ({days-a-week} × {tiltakspenger:nok}), hvis du deltar alle dagene."
    ),
    "tiltakspenger-a-week-with-children": (
        "I {year-of-tiltakspenger} blir tiltakspenger for {days-a-week:days} i uken "
        "{sum-of-tiltakspenger:nok} ({days-a-week} × {tiltakspenger:nok}), hvis du deltar alle dagene. I "
        "tillegg kommer {sum-of-child-supplement:nok} for {children:children} ({days-a-week} × {children} × "
        "{child-supplement:nok})."
    ),
    "tiltakspenger-when-ill": (
        "Er du syk og kan dokumentere det, får du full betaling de første {full-sick-days} dagene. Etter det "
        "ber Nav om sykmelding. I {year-of-tiltakspenger-reduced} er satsen da {tiltakspenger-reduced:nok} "
        "per dag, og {child-supplement-reduced:nok} for hvert barn, i resten av den perioden som en "
        "arbeidsgiver ville betalt for."
    ),
    "absence-for-a-good-reason": (
        "Du kan få betalt når du er borte på grunn av et jobbintervju, en avtale hos et offentlig kontor "
        "eller en alvorlig personlig grunn. Du må kunne dokumentere grunnen, og veilederen din i Nav må si "
        "ja. Bedriften kan ikke si ja i stedet for Nav. Du får ikke betalt for egen ferie, men du kan få "
        "betalt for dager da bedriften holder stengt i fellesferien."
    ),
    "no-tiltakspenger-with": (
        "Du kan ikke få tiltakspenger i en periode da du også kan få andre penger å leve av, eller får lønn "
        "fra bedriften. Det samme gjelder mens du er i introduksjonsprogrammet eller "
        "kvalifiseringsprogrammet, eller i institusjon eller fengsel med fri kost og losji."
    ),
    "tiltakspenger-and-tax": (
        "Du betaler ikke skatt av tiltakspenger. De teller ikke som arbeid når du senere søker om "
        "sykepenger, foreldrepenger eller dagpenger."
    ),
    "travel-costs": (
        "Er det {travel-distance:kilometres} eller mer hver vei, kan du kanskje få hjelp til daglig reise. "
        "Hjelpen er for dem som får tiltakspenger eller dagpenger, eller som har nedsatt arbeidsevne. Du "
        "søker hos Nav, senest {travel-claim:months} etter måneden du reiste i."
    ),
    "child-care-and-housing": (
        "Hvis arbeidsevnen din er nedsatt på grunn av sykdom eller skade, kan du kanskje også få hjelp til "
        "barnepass og til ekstra utgifter til bolig. Du søker hos Nav."
    ),
}

INSURANCE = {
    "insurance-in-sweden": (
        "Som regel har du en forsikring mot personskader og en gruppelivsforsikring mens du deltar. Det "
        "finnes unntak, for eksempel hvis du får full [sv:sjukpenning] (svenske sykepenger). Spør "
        "[sv:Arbetsförmedlingen] hva som gjelder for deg."
    ),
    "insurance-depends-on-benefit": (
        "Forsikringen mot personskader og gruppelivsforsikringen er for dem som får [sv:aktivitetsstöd], "
        "[sv:utvecklingsersättning] eller [sv:etableringsersättning]. For dem som ikke får noe av dette, "
        "fant vi forsikring i [sv:jobb- och utvecklingsgarantin]. I [sv:jobbgarantin för ungdomar] fant vi "
        "det til du fyller {insured-without-benefit-age-limit} år. Spør [sv:Arbetsförmedlingen] før den "
        "første dagen."
    ),
    "insurance-without-benefit-in-youth-guarantee": (
        "Får du verken [sv:aktivitetsstöd] eller [sv:utvecklingsersättning], har du forsikring mot "
        "personskader og gruppelivsforsikring hvis du ikke har fylt {insured-without-benefit-age-limit} år. "
        "Er du eldre, fant vi ingen forsikring for deg. Spør [sv:Arbetsförmedlingen] før den første dagen."
    ),
    "insurance-without-benefit-in-establishment-programme": (
        "Forsikringen mot personskader og gruppelivsforsikringen er for dem som får penger for programmet, "
        "for eksempel [sv:etableringsersättning]. Får du ikke slike penger, fant vi ingen forsikring for "
        "deg. Spør [sv:Arbetsförmedlingen] før den første dagen."
    ),
    "safe-workplace-in-sweden": (
        "På arbeidsplassen verner viktige deler av den svenske arbeidsmiljøloven ([sv:arbetsmiljölagen]) deg "
        "på samme måte som de ansatte."
    ),
    "insurance-in-norway": (
        "Medlemmer av folketrygden er dekket hvis de blir skadet på arbeidsplassen i arbeidstiden. Mer enn "
        "én forsikring kan gjelde. Spør kontaktpersonen din i Nav hvilken som gjelder for deg."
    ),
    "report-an-injury": (
        "Blir du skadet, må du si fra til arbeidsgiveren. Arbeidsgiveren må melde skaden til Nav. Hvis "
        "arbeidsgiveren ikke gjør det, kan du melde den selv. En skade som ikke er meldt innen "
        "{injury-report:years}, blir som regel ikke dekket."
    ),
    "safe-workplace-in-norway": (
        "De fleste reglene i arbeidsmiljøloven verner deg på samme måte som de ansatte, for eksempel om "
        "sikkerhet, arbeidstid og diskriminering."
    ),
}

PARTICIPANT = {
    "agree-before-you-start": (
        "Før du begynner, blir du enig med [sv:Arbetsförmedlingen], arbeidsgiveren og veilederen på "
        "arbeidsplassen om støtten du trenger, oppgavene, arbeidstiden og hvor lenge det skal vare."
    ),
    "take-part": "Delta som avtalt, og fortsett å søke jobb slik planen din sier.",
    "activity-report": (
        "Send [sv:aktivitetsrapport] til [sv:Arbetsförmedlingen] hver måned, senest den "
        "{activity-report-last-day:ordinal} i måneden. I den skriver du hva du har gjort."
    ),
    "tell-when-you-are-ill-in-sweden": (
        "Blir du syk, sier du fra til [sv:Arbetsförmedlingen] og arbeidsplassen den første dagen. Er du syk "
        "i mer enn {medical-certificate-after:days}, sender du legeerklæring ([sv:läkarintyg])."
    ),
    "absence-can-cost-money": (
        "Er du borte uten god grunn, eller sier du nei til det du får tilbud om, kan du få en advarsel. Du "
        "kan også miste pengene i noen dager. Strengere regler er varslet etter at teksten vi leste, ble "
        "skrevet. Brevet ditt sier hvilke regler som gjelder for deg. Du kan uttale deg før saken blir "
        "avgjort."
    ),
    "full-time-job-ends-the-programme": (
        "Begynner du i en jobb på heltid, slutter programmet, og arbeidstreningen med det. Kanskje kan du "
        "komme tilbake senere. Spør [sv:Arbetsförmedlingen] hva som skal til."
    ),
    "report-changes": (
        "Si fra til [sv:Försäkringskassan] innen {swedish-change-report:days} hvis noe endrer seg som har "
        "betydning for pengene dine."
    ),
    "approve-the-agreement": (
        "Les avtalen om målene, oppgavene og planen din. Både du og arbeidsgiveren godkjenner den digitalt. "
        "Nav godkjenner til slutt."
    ),
    "wait-for-nav": "Ikke begynn før Navs godkjenning er på plass.",
    "tell-when-you-are-absent": (
        "Si fra til arbeidsgiveren hvis du ikke kan komme. De vanlige reglene om egenmelding gjelder når du "
        "eller barnet ditt er syk."
    ),
    "report-for-tiltakspenger": (
        "Får du tiltakspenger, sender du meldekort til Nav hver {tiltakspenger-report-interval:ordinal} dag. "
        "Du får betalt for dagene du deltar."
    ),
    "take-suitable-work": (
        "Får du tilbud om passende arbeid eller et annet tiltak, må du avslutte arbeidstreningen. I særlige "
        "tilfeller kan Nav la deg fullføre."
    ),
}

EMPLOYER = {
    "employer-appoints-supervisor": (
        "Arbeidsgiveren utpeker en veileder på arbeidsplassen ([sv:handledare]) som hjelper deg og har "
        "ansvaret for veiledningen."
    ),
    "employer-agrees-first": (
        "Arbeidsgiveren lager avtalen ([sv:överenskommelse]) med deg, veilederen på arbeidsplassen og "
        "[sv:Arbetsförmedlingen] før den første dagen."
    ),
    "employer-demands-no-output": (
        "Arbeidsgiveren gir deg oppgaver som passer for deg, og krever ikke at du rekker like mye som en "
        "ansatt."
    ),
    "employer-does-not-choose": (
        "I forsterket arbeidstrening bestemmer ikke arbeidsgiveren hvem som får tilbud om plassen."
    ),
    "employer-keeps-the-workplace-safe": (
        "Arbeidsgiveren har ansvar for at arbeidsplassen er trygg, som for en ansatt, og melder skader på "
        "jobb til [sv:Arbetsmiljöverket] (det svenske arbeidstilsynet)."
    ),
    "employer-does-not-displace-in-sweden": (
        "Plassen skal ikke gi skjev konkurranse mellom bedrifter. I praksis skal oppgavene dine ikke ta "
        "plassen til noen som arbeidsgiveren ellers ville ansatt."
    ),
    "agency-asks-the-union": (
        "[sv:Arbetsförmedlingen] lar fagforeningen på stedet si hva den mener, før du får plassen."
    ),
    "employer-must-be-in-order": (
        "En arbeidsgiver kan ikke være med hvis bedriften har forbud mot å drive næring "
        "([sv:näringsförbud]), eller skylder skatt eller arbeidsgiveravgift. Det samme gjelder hvis noen med "
        "stor innflytelse over bedriften har et slikt forbud. Det gjelder også en bedrift som er konkurs, "
        "blir avviklet eller er under tvungen forvaltning. Det samme gjelder en bedrift som forhandler om "
        "gjelden, er under rekonstruksjon eller har stanset betalingene. Det er nok at noen har søkt om noe "
        "av dette for bedriften."
    ),
    "employer-approves-the-agreement": (
        "Arbeidsgiveren leser avtalen som Nav har laget, og godkjenner den digitalt. Nav godkjenner til "
        "slutt. Ingen kan begynne før det."
    ),
    "employer-follows-up": (
        "Arbeidsgiveren gir deg en kontaktperson, følger deg opp i det daglige og sørger for at arbeidet er "
        "det som er avtalt. Du har en kontaktperson i Nav også."
    ),
    "employer-talks-with-representatives": (
        "Arbeidsgiveren snakker med de tillitsvalgte om plassen før den blir opprettet."
    ),
    "employer-does-not-displace-in-norway": (
        "Du kommer i tillegg til de vanlige ansatte. Du skal ikke ta plassen til noen av dem, og plassen "
        "skal ikke gi skjev konkurranse."
    ),
    "employer-follows-the-working-environment-act": (
        "Arbeidsgiveren ansetter deg ikke for arbeidstreningen, men følger arbeidsmiljøloven overfor deg."
    ),
    "employer-reports-injuries-in-norway": (
        "Arbeidsgiveren melder en skade på jobb til Nav så snart som mulig. Dødsfall og alvorlige skader "
        "melder arbeidsgiveren også straks til Arbeidstilsynet og politiet."
    ),
    "employer-may-get-inclusion-subsidy": (
        "Arbeidsgiveren kan søke Nav om inkluderingstilskudd til ekstra utgifter som kan dokumenteres. "
        "Kravet må sendes senest {inclusion-subsidy-claim:months} etter at perioden er over."
    ),
    "inclusion-subsidy-amount": (
        "Inkluderingstilskuddet er høyst {inclusion-subsidy-cap:nok} for en avtale om tilskudd som slutter i "
        "{year-of-inclusion-subsidy-cap}."
    ),
    "employer-tells-of-other-support": (
        "Arbeidsgiveren sier fra til Nav om annen offentlig støtte til de samme utgiftene. En bedrift i "
        "økonomiske vansker, eller en som må betale tilbake ulovlig offentlig støtte, kan ikke få tilskudd."
    ),
}

NEXT_STEP = {
    "contact-arbetsformedlingen": (
        "Kontakt [sv:Arbetsförmedlingen] (den svenske arbeidsformidlingen) og spør om arbeidstrening."
    ),
    "prepare-to-explain": "Tenk gjennom på forhånd hvordan arbeidstrening kan hjelpe deg med å få jobb.",
    "find-the-workplace-together": (
        "En saksbehandler går gjennom situasjonen din sammen med deg. Hvis arbeidstrening passer, finner "
        "dere arbeidsplassen sammen."
    ),
    "ask-for-reconsideration": (
        "Får du et vedtak du er uenig i, kan du be [sv:Arbetsförmedlingen] vurdere det på nytt "
        "([sv:omprövning]). Gjør det skriftlig, innen {reconsideration:weeks} fra den dagen du fikk vedtaket."
    ),
    "contact-nav": "Kontakt Nav-kontoret der du bor, og spør om arbeidstrening.",
    "ask-for-an-assessment": (
        "Be Nav vurdere hva du trenger hjelp til. Alle som ber Nav om hjelp til å komme i arbeid, kan få en "
        "slik vurdering. Der står det om arbeidsevnen din er nedsatt."
    ),
    "complain": (
        "Får du et vedtak du er uenig i, kan du klage. Fristen kommer an på hva vedtaket gjelder. For en "
        "plass hos en arbeidsgiver er den {complaint-about-a-place:weeks}. For vurderingen av hva du trenger "
        "hjelp til, er den {complaint-about-the-assessment:weeks}, eller lengre hvis brevet ditt sier det. "
        "For tiltakspenger er den {complaint:weeks}, og for sykepenger, dagpenger og arbeidsavklaringspenger "
        "er den {complaint-about-a-benefit:weeks}."
    ),
    "contact-either-agency": (
        "I Sverige kontakter du [sv:Arbetsförmedlingen]. I Norge kontakter du Nav-kontoret der du bor."
    ),
}

CAUTION = {
    "officer-assesses": (
        "Dette er informasjon, ikke et vedtak. En saksbehandler hos [sv:Arbetsförmedlingen] vurderer om "
        "arbeidstrening er bra for deg. Den svenske regjeringen fastsetter reglene."
    ),
    "youth-guarantee-ages": (
        "[sv:Jobbgarantin för ungdomar] er for dem som har fylt {youth-guarantee-first-age}, men ikke "
        "{youth-guarantee-age-limit} år når de får tilbudet. Har du en annen alder, kan du spørre "
        "[sv:Arbetsförmedlingen]."
    ),
    "establishment-programme-ages": (
        "[sv:Etableringsprogrammet] er for dem som er fra {establishment-programme-first-age} år og opp til "
        "den svenske aldersgrensen for pensjon ([sv:riktålder]). Har du en annen alder, kan du spørre "
        "[sv:Arbetsförmedlingen]."
    ),
    "development-guarantee-ages": (
        "Reglene for hvem som kan bli med i [sv:jobb- och utvecklingsgarantin], nevner ingen alder. Derfor "
        "spør vi ikke om din."
    ),
    "one-programme-at-a-time": (
        "Den som er med i [sv:etableringsprogrammet], kan ikke være med i en av de to garantiene samtidig. "
        "Står det to programmer i papirene dine, kan du spørre [sv:Arbetsförmedlingen] hvilket som teller."
    ),
    "agency-page-mixes-the-kinds": (
        "Den engelske siden til [sv:Arbetsförmedlingen] omtaler de to typene som én. Vi skiller dem, slik "
        "forskriftene og siden om forsterket arbeidstrening gjør."
    ),
    "employed-on-sick-leave": (
        "Har du en jobb og er sykmeldt, kan du snakke med arbeidsgiveren din, [sv:Försäkringskassan] eller "
        "[sv:Arbetsförmedlingen]. De to garantiene er for dem som ikke har arbeid."
    ),
    "no-answer-about-the-offer-in-sweden": (
        "Svaret kan ikke si om du får tilbud om en plass, hvilken arbeidsplass det blir, eller hvor mye "
        "penger du får."
    ),
    "nav-decides": "Dette er informasjon, ikke et vedtak. Nav avgjør hvem som får tilbud om arbeidstrening.",
    "age-was-assumed": (
        "Du oppga ikke alderen din. Svaret gjelder for dem som har fylt {minimum-age}, men ikke {age-limit} "
        "år."
    ),
    "may-reach-the-age-limit": (
        "Kanskje fyller du {age-limit} år innen den siste dagen. Avtalesystemet til Nav krever at du er "
        "under {age-limit} år den siste dagen. Det er en regel i systemet. Spør Nav."
    ),
    "not-an-ordinary-employee": (
        "Navs engelske side sier «[en:ordinary employee]» (vanlig ansatt). Forskriften sier at deltakerne "
        "ikke skal være ansatt, og Navs norske sider sier det samme. Vi følger forskriften."
    ),
    "english-page-on-benefits": (
        "Navs engelske side er uklar om penger. Vi følger de norske sidene: Penger du får fra Nav, beholder "
        "du så lenge du fyller kravene og perioden varer. Får du ingen, kan du kanskje få tiltakspenger."
    ),
    "lawful-stay-in-norway": (
        "Navs hjelp til å komme i arbeid er for dem som oppholder seg lovlig i Norge. De kan registrere seg "
        "som arbeidssøkere. Vet du ikke hva oppholdstillatelsen din gir deg lov til, kan du spørre Nav."
    ),
    "employed-on-sick-leave-in-norway": (
        "Har du en jobb og er sykmeldt, må arbeidsgiveren din først gjøre det som er mulig for å "
        "tilrettelegge arbeidet. Først etter det kan Nav tilby en ansatt et tiltak som arbeidstrening."
    ),
    "no-answer-about-the-offer-in-norway": (
        "Svaret kan ikke si om du får tilbud om en plass, hvilken arbeidsplass det blir, eller hvor mye "
        "penger du får."
    ),
    "an-officer-decides": (
        "Dette er informasjon, ikke et vedtak. I begge land er det en saksbehandler som avgjør."
    ),
    "rules-of-that-day-not-read": (
        "Du ba om reglene per {on}. Vi har lest reglene fra {known-from} og framover, og bruker dem."
    ),
    "rules-read-long-ago": (
        "Du ba om reglene per {on}. Vi leste dem sist {last-read}. Sjekk om de fortsatt gjelder."
    ),
    "figure-not-known-yet": ("For {year} og senere er dette ikke kjent ennå: {figure}. Spør etaten."),
    "figure-not-known": ("For {day} kjenner vi ikke noe kontrollert tall for dette: {figure}. Spør etaten."),
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
