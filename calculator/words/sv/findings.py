"""What the answer finds, in Swedish: short sentences, everyday words, Norwegian names explained.

What stands in braces: the id of a figure, or a detail of the finding (`months`, `facts`, `needs`,
`lengths`, `measure`, `question`, `first-day`, `last-day`, `planned-last-day`, `on`, `day`, `known-from`,
`last-read`, `figure`, `since`, `now`, `topics`, `year-of-…`). After a colon a number names what it counts,
with a unit of the grammar. A last day brings its weekday and its "den"; before other days it is typed.
"""

ELIGIBILITY = {
    "may-be-offered": "Du kan bli erbjuden {measure} i upp till {lengths}.",
    "may-be-offered-until": (
        "Du kan bli erbjuden {measure} i upp till {lengths}, längst till och med {last-days}."
    ),
    "more-answers-needed": "Det beror på din situation. Du kan bli erbjuden {measure} i upp till {lengths}.",
    "more-answers-needed-until": (
        "Det beror på din situation. Du kan bli erbjuden {measure} i upp till {lengths}, längst till och "
        "med {last-days}."
    ),
    "outside-the-programmes": (
        "I Sverige är arbetsträning till för den som deltar i något av tre program. Enligt dina svar deltar "
        "du inte i något av dem. Fråga Arbetsförmedlingen vad som kan passa dig i stället."
    ),
    "under-minimum-age": (
        "Du måste ha fyllt {minimum-age:years} för arbetsträning i Norge. Fråga Nav vad som kan passa dig i "
        "stället."
    ),
    "at-the-age-limit": (
        "Navs system för avtal tar inte emot den som har fyllt {age-limit:years} den sista dagen. Det är en "
        "regel i systemet: fråga Nav vad som är möjligt för dig."
    ),
    "outside-the-two-groups": (
        "I Norge är arbetsträning till för två grupper: de som har liten eller otillräcklig erfarenhet av "
        "arbete, och de som har nedsatt arbetsförmåga. Enligt dina svar hör du inte till någon av dem. Fråga "
        "Nav vad som kan passa dig i stället."
    ),
    "nav-places-you-in-a-group": (
        "Nav placerar också alla i en grupp efter hur mycket hjälp de behöver ([nb:innsatsgruppe]). Navs "
        "system för avtal tar inte emot den som är i gruppen med goda möjligheter ([nb:gode muligheter]). "
        "Det tar inte heller emot den som saknar Navs beslut om vilken hjälp hen behöver. Det är regler i "
        "systemet, och frågorna här tar inte upp dem: se efter i ditt beslut, eller fråga Nav."
    ),
    "because": "Skälet är att {facts}.",
    "find-out-first": "Ta reda på det här först: {question}",
    "changed-since": (
        "Svaret bygger på regler och belopp den {on}. Något har ändrats sedan dess. Vad som gäller nu står "
        "under: {topics}."
    ),
    "changed": "Det här har ändrats. Sedan den {since} står det så här: {now}",
    "ended": "Sedan den {since} gäller det här inte längre.",
    "new": "Nytt sedan den {since}: {now}",
}

DURATION = {
    "limit": "Upp till {months}. Skälet är att {facts}.",
    "limit-if": "Upp till {months}, om {needs}.",
    "last-day": "Om första dagen är den {first-day} blir sista dagen senast {last-day} ({months}).",
    "planned-within": (
        "Din planerade sista dag, {planned-last-day}, ryms inom den längsta tiden enligt dina svar."
    ),
    "planned-fits-all": (
        "Din planerade sista dag, {planned-last-day}, ryms inom varje längsta tid som fortfarande är möjlig."
    ),
    "planned-depends": (
        "Din planerade sista dag, {planned-last-day}, är {days-late:days} för sen för {months}, som slutar "
        "{last-day}. Den passar bara om {needs}."
    ),
    "planned-too-long": (
        "Din planerade sista dag, {planned-last-day}, är {days-late:days} för sen: {months} slutar "
        "{last-day}. Planera för en tidigare dag."
    ),
    "two-kinds": (
        "Det finns två sorter med olika längsta tid: arbetsträning och förstärkt arbetsträning. Fråga din "
        "arbetsförmedlare vilken som är tänkt för dig."
    ),
    "reinforced-is-for": (
        "Förstärkt arbetsträning är för den som behöver rehabilitering för att kunna arbeta, till exempel på "
        "grund av sjukdom eller funktionsnedsättning."
    ),
    "agency-counts-the-days": (
        "Arbetsförmedlingen räknar de {long-participation:days definite}. Det är dagar som det kan betalas "
        "ersättning för, så de är inte samma sak som kalenderdagar."
    ),
    "each-period-is-tested": (
        "Inför varje period prövar Arbetsförmedlingen om arbetsträning är det som passar dig bäst."
    ),
    "establishment-programme-time": (
        "Själva etableringsprogrammet har insatser i upp till {establishment-months:months} på heltid. Det "
        "slutar senast {establishment-latest:months} efter att du först blev folkbokförd i en kommun. En del "
        "tid räknas inte, och äldre regler gäller för den som blev folkbokförd innan de nya började gälla. "
        "Fråga hur mycket tid du har kvar."
    ),
    "ask-about-a-new-period": (
        "”Upp till” är den längsta tiden, inte ett löfte. Fråga din arbetsförmedlare hur länge det kan bli "
        "för dig, och om det kan bli en ny period."
    ),
    "length-fits-your-needs": (
        "Nav anpassar längden efter vad du behöver, och ser på den igen minst var {review-interval:ordinal} "
        "månad."
    ),
    "extension-may-be-given": (
        "Nav kan förlänga tiden med upp till {extension:months} för den som har nedsatt arbetsförmåga. Det "
        "bestämmer Nav senare, så räkna inte med det från början."
    ),
}

MONEY = {
    "no-wages-in-sweden": (
        "Arbetsträning är inget jobb. Du är inte anställd, så räkna inte med lön från arbetsgivaren."
    ),
    "keep-activity-support": (
        "Du behåller ditt aktivitetsstöd under arbetsträningen, så länge du uppfyller villkoren."
    ),
    "keep-development-allowance": (
        "Du behåller din utvecklingsersättning under arbetsträningen, så länge du uppfyller villkoren. Den "
        "är för dig som har fyllt {development-allowance-first-age} men inte "
        "{development-allowance-age-limit:years}. Beloppet följer studiestödet, och för dig har vi "
        "inte räknat ut det: fråga Försäkringskassan."
    ),
    "keep-introduction-benefit": (
        "Du behåller din etableringsersättning under arbetsträningen, så länge du uppfyller villkoren."
    ),
    "other-benefit-in-sweden": (
        "Andra pengar att leva på kan stoppa eller sänka aktivitetsstöd, utvecklingsersättning och "
        "etableringsersättning för samma tid. Fråga Försäkringskassan vad som gäller för dig."
    ),
    "no-swedish-benefit": (
        "Arbetsträningen ger inga egna pengar. Fråga Arbetsförmedlingen vilken ersättning du kan ansöka om. "
        "Först beslutar Arbetsförmedlingen om programmet, sedan ansöker du hos Försäkringskassan."
    ),
    "swedish-benefit-unknown": (
        "Får du redan aktivitetsstöd, utvecklingsersättning eller etableringsersättning? Då behåller du "
        "ersättningen under arbetsträningen, så länge du uppfyller villkoren. Om du inte får någon av dem "
        "kan du fråga Arbetsförmedlingen vad du kan ansöka om."
    ),
    "activity-support-amount": (
        "Aktivitetsstödet är minst {activity-support-basic:sek} om dagen före skatt för ett program på "
        "heltid. Det betalas ut för högst {paid-days-a-week:days} i veckan. Beloppet gäller sedan den "
        "{since-activity-support-basic}. Innan du har fyllt {activity-support-basic-first-age:years} betalas "
        "aktivitetsstöd ut bara om du kan få det inkomstbaserade beloppet."
    ),
    "activity-support-a-week": (
        "För {days-a-week:days} med aktivitetsstöd i en vecka blir det minst "
        "{sum-of-activity-support-basic:sek} före skatt ({days-a-week} × {activity-support-basic:sek}). "
        "Dagarna följer hela ditt program, inte bara arbetsträningen. Det blir mindre om programmet inte är "
        "på heltid."
    ),
    "activity-support-not-worked-out": (
        "Ett inkomstbaserat belopp beror på din tidigare lön, din tid i a-kassan och hur många dagar du har "
        "använt. Därför räknar vi inte ut det, och inte heller vad som blir kvar efter skatt. Fråga "
        "Försäkringskassan, och fråga Skatteverket om skatten."
    ),
    "introduction-benefit-amount": (
        "Etableringsersättningen är {introduction-benefit:sek} om dagen för ett program på heltid. Den "
        "betalas ut för högst {paid-days-a-week:days} i veckan. Under kartläggningen är den "
        "{introduction-benefit-mapping:sek} om dagen. Beloppen gäller sedan den "
        "{since-introduction-benefit}. Du betalar ingen skatt på dem."
    ),
    "introduction-benefit-a-week": (
        "För {days-a-week:days} med etableringsersättning i en vecka blir det "
        "{sum-of-introduction-benefit:sek} ({days-a-week} × {introduction-benefit:sek}). Dagarna följer hela "
        "ditt program, inte bara arbetsträningen. Det blir mindre om programmet inte är på heltid."
    ),
    "activity-support-may-have-ended": (
        "I jobb- och utvecklingsgarantin betalas aktivitetsstödets grundbelopp ut i högst "
        "{activity-support-basic-days:days}. Om dagarna är slut har du kanske inget aktivitetsstöd kvar. "
        "Fråga Arbetsförmedlingen innan du räknar med pengarna."
    ),
    "no-unemployment-benefit-in-a-programme": (
        "Under tiden i ett program betalar a-kassan i regel inte ut någon arbetslöshetsersättning. Dagar med "
        "aktivitetsstöd räknas av från dagarna i a-kassan. Fråga din a-kassa vad det betyder för dig innan "
        "du går ur den."
    ),
    "apply-each-month": (
        "Du ansöker själv om pengarna hos Försäkringskassan, en månad i taget. De betalas ut när månaden är "
        "slut."
    ),
    "no-wages-in-norway": (
        "Du är inte anställd hos företaget, så räkna inte med lön eller semesterersättning därifrån."
    ),
    "keep-sickness-benefit": (
        "Du behåller dina [nb:sykepenger] (norsk sjukpenning) under arbetsträningen, så länge du uppfyller "
        "villkoren och tiden räcker."
    ),
    "keep-unemployment-benefit": (
        "Du behåller dina [nb:dagpenger] (norsk arbetslöshetsersättning) under arbetsträningen, så länge du "
        "uppfyller villkoren och tiden räcker."
    ),
    "keep-work-assessment-allowance": (
        "Du behåller dina [nb:arbeidsavklaringspenger] ([nb:AAP]) under arbetsträningen, så länge du "
        "uppfyller villkoren och tiden räcker."
    ),
    "sickness-benefit-not-worked-out": (
        "Hur mycket [nb:sykepenger] du får beror på vad du tjänade förut, så det räknar vi inte ut. Nav kan "
        "säga ditt belopp."
    ),
    "unemployment-benefit-not-worked-out": (
        "Hur mycket [nb:dagpenger] du får beror på vad du tjänade förut, så det räknar vi inte ut. Nav kan "
        "säga ditt belopp."
    ),
    "work-assessment-allowance-not-worked-out": (
        "Hur mycket [nb:AAP] du får beror på vad du tjänade förut, så det räknar vi inte ut. Nav kan säga "
        "ditt belopp."
    ),
    "no-tiltakspenger-on-top": (
        "För samma tid får du inte också [nb:tiltakspenger], som är pengar till den som deltar i vissa "
        "åtgärder."
    ),
    "other-benefit-in-norway": (
        "Den som kan få andra pengar att leva på får oftast inte [nb:tiltakspenger] för samma tid. Det är "
        "pengar från Nav till den som deltar i vissa åtgärder. Fråga Nav vilket av de två som gäller för dig."
    ),
    "norwegian-benefit-unknown": (
        "Får du [nb:sykepenger] (norsk sjukpenning), [nb:dagpenger] (norsk arbetslöshetsersättning) eller "
        "[nb:arbeidsavklaringspenger] ([nb:AAP])? Då behåller du pengarna under arbetsträningen, så länge du "
        "uppfyller villkoren och tiden räcker. Om du inte får några pengar att leva på kan du fråga Nav om "
        "[nb:tiltakspenger], som är pengar till den som deltar i vissa åtgärder."
    ),
    "may-get-tiltakspenger": (
        "Eftersom du inte får andra pengar att leva på kan du kanske få [nb:tiltakspenger]. Det är pengar "
        "från Nav till den som deltar i vissa åtgärder. Du ansöker hos Nav, och Nav bestämmer."
    ),
    "may-get-tiltakspenger-when-old-enough": (
        "Eftersom du inte får andra pengar att leva på kan du kanske få [nb:tiltakspenger], om du har fyllt "
        "{tiltakspenger-first-age:years}. Det är pengar från Nav till den som deltar i vissa åtgärder. Du "
        "ansöker hos Nav, och Nav bestämmer."
    ),
    "too-young-for-tiltakspenger": (
        "[nb:Tiltakspenger], som är pengar till den som deltar i vissa åtgärder, är för den som har fyllt "
        "{tiltakspenger-first-age:years}. Fråga Nav om det finns andra pengar för dig."
    ),
    "tiltakspenger-amount": (
        "År {year-of-tiltakspenger} är [nb:tiltakspenger] {tiltakspenger:nok} om dagen. För varje barn "
        "under {child-supplement-age-limit} år blir det {child-supplement:nok} mer om dagen, om du "
        "försörjer barnet och det bor och vistas i Norge."
    ),
    "tiltakspenger-a-week": (
        "År {year-of-tiltakspenger} är [nb:tiltakspenger] för {days-a-week:days} i veckan "
        "{sum-of-tiltakspenger:nok} ({days-a-week} × {tiltakspenger:nok}), om du deltar alla dagarna."
    ),
    "tiltakspenger-a-week-with-children": (
        "År {year-of-tiltakspenger} är [nb:tiltakspenger] för {days-a-week:days} i veckan "
        "{sum-of-tiltakspenger:nok} ({days-a-week} × {tiltakspenger:nok}). För {children:children} blir det "
        "{sum-of-child-supplement:nok} till ({days-a-week} × {children} × {child-supplement:nok}). Det "
        "gäller om du deltar alla dagarna."
    ),
    "tiltakspenger-when-ill": (
        "Om du är sjuk och kan visa det betalas de första {full-sick-days:days definite} fullt ut. Sedan "
        "vill Nav ha ett läkarintyg ([nb:sykmelding]). Då är det {tiltakspenger-reduced:nok} om dagen år "
        "{year-of-tiltakspenger-reduced}, och {child-supplement-reduced:nok} för varje barn. Det gäller "
        "resten av den tid då en arbetsgivare skulle ha betalat."
    ),
    "absence-for-a-good-reason": (
        "En dag då du är borta kan betalas om det gäller en anställningsintervju, ett besök hos en "
        "myndighet eller något allvarligt och personligt. Du måste kunna visa varför, och din handläggare "
        "på Nav måste säga ja. Företaget kan inte säga ja åt Nav. Egen semester betalas inte, men dagar då "
        "företaget har gemensam semester ([nb:fellesferie]) kan betalas."
    ),
    "no-tiltakspenger-with": (
        "Du kan inte få [nb:tiltakspenger] för samma tid som du kan få andra pengar att leva på. Det gäller "
        "också den som är i [nb:introduksjonsprogrammet] (för nya i Norge) eller "
        "[nb:kvalifiseringsprogrammet] (för den som länge stått utanför arbete). Det gäller också den som "
        "får lön av företaget, eller bor på en institution eller i fängelse med fri kost och logi."
    ),
    "tiltakspenger-and-tax": (
        "Du betalar ingen skatt på [nb:tiltakspenger]. De räknas inte som arbete när du behöver norsk "
        "sjukpenning, föräldrapenning eller arbetslöshetsersättning."
    ),
    "travel-costs": (
        "Om vägen är {travel-distance:kilometres} eller mer åt vardera hållet kan du kanske få hjälp med "
        "dagliga resor. Hjälpen är för den som har [nb:tiltakspenger], [nb:dagpenger] eller nedsatt "
        "arbetsförmåga. Du ansöker hos Nav, senast {travel-claim:months} efter den månad då du reste."
    ),
    "child-care-and-housing": (
        "Om din arbetsförmåga är nedsatt av sjukdom eller skada kan du kanske också få hjälp med "
        "barnpassning och med extra kostnader för boende. Du ansöker hos Nav."
    ),
}

INSURANCE = {
    "insurance-in-sweden": (
        "Under tiden som du deltar har du i regel en försäkring för personskador och en grupplivförsäkring. "
        "Det finns undantag, till exempel för den som har hel sjukpenning. Fråga Arbetsförmedlingen vad som "
        "gäller för dig."
    ),
    "insurance-depends-on-benefit": (
        "Försäkringen för personskador och grupplivförsäkringen är för den som får aktivitetsstöd, "
        "utvecklingsersättning eller etableringsersättning. För den som inte får någon av dem hittade vi en "
        "försäkring i jobb- och utvecklingsgarantin. I jobbgarantin för ungdomar hittade vi en för den som "
        "inte har fyllt {insured-without-benefit-age-limit:years}. Fråga Arbetsförmedlingen före den första "
        "dagen."
    ),
    "insurance-without-benefit-in-youth-guarantee": (
        "Utan aktivitetsstöd och utvecklingsersättning har du en försäkring för personskador och en "
        "grupplivförsäkring om du inte har fyllt {insured-without-benefit-age-limit:years}. Om du är äldre "
        "hittade vi ingen försäkring för dig. Fråga Arbetsförmedlingen före den första dagen."
    ),
    "insurance-without-benefit-in-establishment-programme": (
        "Försäkringen för personskador och grupplivförsäkringen är för den som får ersättning för "
        "programmet, till exempel etableringsersättning. Utan den hittade vi ingen försäkring för dig. "
        "Fråga Arbetsförmedlingen före den första dagen."
    ),
    "safe-workplace-in-sweden": (
        "På arbetsplatsen skyddar viktiga delar av arbetsmiljölagen dig på samma sätt som de anställda."
    ),
    "insurance-in-norway": (
        "Den som är med i den norska socialförsäkringen ([nb:folketrygden]) är försäkrad vid skada på "
        "arbetsplatsen under arbetstid. Fler än en försäkring kan gälla: fråga din kontaktperson på Nav "
        "vilken som gäller för dig."
    ),
    "report-an-injury": (
        "Säg till arbetsgivaren om du skadar dig. Arbetsgivaren måste anmäla skadan till Nav. Om "
        "arbetsgivaren inte gör det kan du anmäla den själv. En skada som inte är anmäld inom "
        "{injury-report:years} täcks i regel inte."
    ),
    "safe-workplace-in-norway": (
        "De flesta reglerna i den norska arbetsmiljölagen ([nb:arbeidsmiljøloven]) skyddar dig på samma sätt "
        "som de anställda. De handlar till exempel om säkerhet, arbetstid och diskriminering."
    ),
}

PARTICIPANT = {
    "agree-before-you-start": (
        "Kom överens med Arbetsförmedlingen, arbetsgivaren och handledaren innan du börjar: om vilket stöd "
        "du behöver, dina arbetsuppgifter, dina tider och hur länge det ska pågå."
    ),
    "take-part": (
        "Delta som ni har kommit överens om, och fortsätt att söka jobb om det ingår i din planering."
    ),
    "activity-report": (
        "Lämna in din aktivitetsrapport till Arbetsförmedlingen varje månad, senast den "
        "{activity-report-last-day:ordinal}."
    ),
    "tell-when-you-are-ill-in-sweden": (
        "Om du blir sjuk anmäler du det till Arbetsförmedlingen och till arbetsplatsen första dagen. Är du "
        "sjuk i mer än {medical-certificate-after:days} behöver du lämna ett läkarintyg."
    ),
    "absence-can-cost-money": (
        "Om du är borta utan ett bra skäl, eller säger nej till det du blir erbjuden, kan du få en varning "
        "eller bli utan pengar i några dagar. Strängare regler har aviserats sedan vi läste texten: ditt "
        "brev säger vilka som gäller för dig. Du kan säga vad du tycker före beslutet."
    ),
    "full-time-job-ends-the-programme": (
        "Om du börjar ett jobb på heltid slutar programmet, och arbetsträningen med det. Du kan kanske komma "
        "tillbaka senare: fråga Arbetsförmedlingen om villkoren."
    ),
    "report-changes": (
        "Anmäl till Försäkringskassan inom {swedish-change-report:days} om något ändras som har betydelse "
        "för dina pengar."
    ),
    "approve-the-agreement": (
        "Läs avtalet ([nb:avtale]) om dina mål, dina arbetsuppgifter och din plan. Du godkänner det "
        "digitalt, och det gör arbetsgivaren också. Nav godkänner det sist."
    ),
    "wait-for-nav": "Börja inte innan Navs godkännande är klart.",
    "tell-when-you-are-absent": (
        "Säg till arbetsgivaren om du inte kan komma. De vanliga reglerna om att själv anmäla frånvaro "
        "([nb:egenmelding]) gäller när du eller ditt barn är sjuk."
    ),
    "report-for-tiltakspenger": (
        "Om du får [nb:tiltakspenger] rapporterar du till Nav var {tiltakspenger-report-interval:ordinal} "
        "dag. Du får betalt för de dagar då du deltar."
    ),
    "take-suitable-work": (
        "Om du blir erbjuden ett lämpligt arbete eller en annan åtgärd lämnar du arbetsträningen. I "
        "särskilda fall kan Nav låta dig göra klart den."
    ),
}

EMPLOYER = {
    "employer-appoints-supervisor": (
        "Arbetsgivaren utser en handledare, som hjälper dig och ansvarar för din handledning."
    ),
    "employer-agrees-first": (
        "Arbetsgivaren ingår en överenskommelse med dig, handledaren och Arbetsförmedlingen före den första "
        "dagen."
    ),
    "employer-demands-no-output": (
        "Arbetsgivaren ger dig arbetsuppgifter som passar dig, och kräver inte att du hinner lika mycket som "
        "en anställd."
    ),
    "employer-does-not-choose": (
        "Vid förstärkt arbetsträning kan arbetsgivaren inte påverka vem som blir erbjuden platsen."
    ),
    "employer-keeps-the-workplace-safe": (
        "Arbetsgivaren ansvarar för en säker arbetsplats, på samma sätt som för en anställd, och anmäler "
        "arbetsskador till Arbetsmiljöverket."
    ),
    "employer-does-not-displace-in-sweden": (
        "Platsen får inte snedvrida konkurrensen mellan företag. Enligt praxis ska dina "
        "arbetsuppgifter inte heller ersätta någon som arbetsgivaren annars skulle anställa."
    ),
    "agency-asks-the-union": (
        "Arbetsförmedlingen låter den lokala fackliga organisationen säga vad den tycker innan du börjar på "
        "platsen."
    ),
    "employer-must-be-in-order": (
        "En arbetsgivare kan inte delta om den, eller någon med stort inflytande över den, har "
        "näringsförbud. Den kan inte heller delta om den ligger efter med skatter eller socialavgifter. "
        "Detsamma gäller vid konkurs, likvidation, tvångsförvaltning, ackord, rekonstruktion och inställda "
        "betalningar, och om någon har ansökt om något sådant."
    ),
    "employer-approves-the-agreement": (
        "Arbetsgivaren läser avtalet som Nav har gjort, och godkänner det digitalt. Nav godkänner det sist, "
        "och ingen börjar innan dess."
    ),
    "employer-follows-up": (
        "Arbetsgivaren ger dig en kontaktperson, följer upp hur det går i det dagliga arbetet och ser till "
        "att arbetet blir som det är avtalat. Du har en kontaktperson på Nav också."
    ),
    "employer-talks-with-representatives": (
        "Arbetsgivaren pratar om platsen med de anställdas företrädare innan den skapas."
    ),
    "employer-does-not-displace-in-norway": (
        "Du kommer utöver den vanliga personalen. Du ska inte ersätta den, och platsen får inte snedvrida "
        "konkurrensen."
    ),
    "employer-follows-the-working-environment-act": (
        "Arbetsgivaren anställer dig inte för arbetsträningen, men följer den norska arbetsmiljölagen "
        "([nb:arbeidsmiljøloven]) när det gäller dig."
    ),
    "employer-reports-injuries-in-norway": (
        "Arbetsgivaren anmäler snabbt en arbetsskada till Nav. Dödsfall och svåra skador anmäls också genast "
        "till [nb:Arbeidstilsynet] (det norska Arbetsmiljöverket) och till polisen."
    ),
    "employer-may-get-inclusion-subsidy": (
        "Arbetsgivaren kan ansöka hos Nav om [nb:inkluderingstilskudd], ett stöd för extra kostnader som går "
        "att visa. Pengarna ska begäras inom {inclusion-subsidy-claim:months} efter slutet."
    ),
    "inclusion-subsidy-amount": (
        "Stödet [nb:inkluderingstilskudd] är högst {inclusion-subsidy-cap:nok} för ett avtal om stödet som "
        "slutar år {year-of-inclusion-subsidy-cap}."
    ),
    "employer-tells-of-other-support": (
        "Arbetsgivaren berättar för Nav om annat offentligt stöd för samma kostnader. Ett företag i "
        "svårigheter kan inte få stödet. Det kan inte heller ett företag som ska betala tillbaka olagligt "
        "offentligt stöd."
    ),
}

NEXT_STEP = {
    "contact-arbetsformedlingen": "Kontakta Arbetsförmedlingen och fråga om arbetsträning.",
    "prepare-to-explain": "Tänk ut i förväg hur arbetsträning skulle kunna hjälpa dig att få ett jobb.",
    "find-the-workplace-together": (
        "En arbetsförmedlare går igenom din situation med dig. Om arbetsträning passar letar ni upp en "
        "arbetsplats tillsammans."
    ),
    "ask-for-reconsideration": (
        "Om du får ett beslut som du inte håller med om kan du be Arbetsförmedlingen titta på det igen "
        "(omprövning). Gör det skriftligt, inom {reconsideration:weeks} från den dag då du fick beslutet."
    ),
    "contact-nav": "Kontakta ditt lokala Nav-kontor och fråga om arbetsträning ([nb:arbeidstrening]).",
    "ask-for-an-assessment": (
        "Be Nav bedöma vilken hjälp du behöver. Det kan alla göra som ber Nav om hjälp att få arbete. "
        "Bedömningen säger också om din arbetsförmåga är nedsatt."
    ),
    "complain": (
        "Om du får ett beslut som du inte håller med om kan du klaga ([nb:klage]). Hur lång tid du har på "
        "dig beror på vad beslutet gäller. En plats hos en arbetsgivare: {complaint-about-a-place:weeks}. "
        "Bedömningen av vilken hjälp du behöver: {complaint-about-the-assessment:weeks}, om inte brevet "
        "säger längre. [nb:Tiltakspenger]: {complaint:weeks}. [nb:Sykepenger], [nb:dagpenger] och [nb:AAP]: "
        "{complaint-about-a-benefit:weeks}."
    ),
    "contact-either-agency": (
        "I Sverige kontaktar du Arbetsförmedlingen. I Norge kontaktar du ditt lokala Nav-kontor."
    ),
}

CAUTION = {
    "officer-assesses": (
        "Det här är information, inte ett beslut. En arbetsförmedlare bedömer om arbetsträning är bra för "
        "dig. Regeringen bestämmer reglerna."
    ),
    "youth-guarantee-ages": (
        "Jobbgarantin för ungdomar är för den som har fyllt {youth-guarantee-first-age} men inte "
        "{youth-guarantee-age-limit:years} när erbjudandet kommer. Har du en annan ålder? Fråga "
        "Arbetsförmedlingen."
    ),
    "establishment-programme-ages": (
        "Etableringsprogrammet är för den som har fyllt {establishment-programme-first-age:years} men inte "
        "har nått riktåldern för pension. Har du en annan ålder? Fråga Arbetsförmedlingen."
    ),
    "development-guarantee-ages": (
        "Reglerna om vem som kan delta i jobb- och utvecklingsgarantin nämner ingen ålder, så vi frågar inte "
        "efter din."
    ),
    "one-programme-at-a-time": (
        "Den som är i etableringsprogrammet kan inte delta i någon av de två garantierna samtidigt. Nämner "
        "dina papper två program? Fråga Arbetsförmedlingen vilket som räknas."
    ),
    "agency-page-mixes-the-kinds": (
        "Arbetsförmedlingens engelska sida talar om de två sorterna som en. Vi håller isär dem, precis som "
        "förordningarna och sidan om förstärkt arbetsträning gör."
    ),
    "employed-on-sick-leave": (
        "Om du har ett jobb och är sjukskriven pratar du med din arbetsgivare, Försäkringskassan eller "
        "Arbetsförmedlingen. De två garantierna är för den som är utan arbete."
    ),
    "no-answer-about-the-offer-in-sweden": (
        "Svaret kan inte säga om du blir erbjuden en plats, vilken arbetsplats det blir eller hur mycket "
        "pengar du får."
    ),
    "nav-decides": (
        "Det här är information, inte ett beslut. Nav bestämmer vem som blir erbjuden arbetsträning."
    ),
    "age-was-assumed": (
        "Du angav ingen ålder. Svaret gäller för den som har fyllt {minimum-age} men inte {age-limit:years}."
    ),
    "may-reach-the-age-limit": (
        "Du kan hinna fylla {age-limit:years} före den sista dagen. Navs system för avtal kräver att du är "
        "yngre än så den sista dagen. Det är en regel i systemet: fråga Nav."
    ),
    "not-an-ordinary-employee": (
        "Navs engelska sida säger ”[en:ordinary employee]” (vanlig anställd). Den norska förordningen säger "
        "att deltagarna inte ska vara anställda, och Navs norska sidor säger samma sak. Vi följer "
        "förordningen."
    ),
    "english-page-on-benefits": (
        "Navs engelska sida är otydlig om pengar. Vi följer Navs norska sidor. Pengar som du redan får "
        "fortsätter så länge du uppfyller villkoren och tiden räcker. Om du inte får några kan du kanske få "
        "[nb:tiltakspenger]."
    ),
    "lawful-stay-in-norway": (
        "Navs hjälp att få arbete är för den som vistas lagligt i Norge. Då kan du också anmäla dig som "
        "arbetssökande. Vet du inte vad ditt uppehållstillstånd tillåter? Fråga Nav."
    ),
    "employed-on-sick-leave-in-norway": (
        "Om du har ett jobb och är sjukskriven måste din arbetsgivare först göra vad den kan för att anpassa "
        "arbetet till dig. Först därefter kan Nav ge en anställd en åtgärd som arbetsträning."
    ),
    "no-answer-about-the-offer-in-norway": (
        "Svaret kan inte säga om du blir erbjuden en plats, vilken arbetsplats det blir eller hur mycket "
        "pengar du får."
    ),
    "an-officer-decides": (
        "Det här är information, inte ett beslut. I båda länderna är det en handläggare som bestämmer."
    ),
    "rules-of-that-day-not-read": (
        "Du frågade efter reglerna den {on}. Vi har läst de regler som gäller från den {known-from}, och "
        "använder dem."
    ),
    "rules-read-long-ago": (
        "Du frågade efter reglerna den {on}. Vi läste dem senast den {last-read}: kontrollera om de "
        "fortfarande gäller."
    ),
    "figure-not-known-yet": "För {year} och senare är det här inte känt än: {figure}. Fråga myndigheten.",
    "figure-not-known": "För den {day} har vi ingen kontrollerad uppgift om {figure}. Fråga myndigheten.",
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
