"""The sources of Norwegian law that only pages of the guidance cite: no phone needs them."""

from datetime import date

from calculator.law.norway.sources import (
    AGREEMENT_TERMS,
    AGREEMENTS,
    BENEFIT,
    COSTS,
    LABOUR_MARKET,
    MEASURES,
    NATIONAL_INSURANCE,
    NAV,
    NAV_MEASURES,
    RATES,
    TAX,
    WORKING_ENVIRONMENT,
    github,
    lovdata,
    section,
)
from calculator.sources import BOKMAL, ENGLISH, FIRST_READING, NYNORSK, Source, page

CASES = github(
    "tiltakspenger-saksbehandling-api",
    "e29cc5c620b3b7a6ef001ab1bcb5b71dcc523a81",
    "NAV: tiltakspenger-saksbehandling-api",
    date(2026, 8, 22),
    FIRST_READING,
)
APPLICATION = github(
    "tiltakspenger-soknad",
    "62bc1f573201e60d201374a8a463848fdc2f4f3a",
    "NAV: tiltakspenger-soknad",
    date(2026, 7, 23),
    FIRST_READING,
)

CLAIMS = github(
    "tilleggsstonader-sak",
    "2d5abd925583c9ce0d1f96876dfa897e2df306f4",
    "NAV: tilleggsstonader-sak",
    date(2026, 8, 20),
)
SOCIAL_SERVICES = lovdata(
    "lov/2009-12-18-131",
    "Lov om sosiale tjenester i arbeids- og velferdsforvaltningen (sosialtjenesteloven)",
)
INTEGRATION = lovdata(
    "lov/2020-11-06-127",
    "Lov om integrering gjennom opplæring, utdanning og arbeid (integreringsloven)",
)
YOUTH_PROGRAMME = lovdata(
    "forskrift/2025-06-20-1182", "Forskrift om forsøk med ungdomsprogram og ungdomsprogramytelse"
)

NAV_OLD = NAV + "no/Person/Arbeid/Oppfolging+og+tiltak+for+a+komme+i+jobb/Tiltak+for+a+komme+i+jobb/"

LAW = (
    section("tiltaksforskriften-1-2", MEASURES, "1-2"),
    section("tiltaksforskriften-1-12", MEASURES, "1-12"),
    section("tiltaksforskriften-3-1", MEASURES, "3-1"),
    section("tiltaksforskriften-5-3", MEASURES, "5-3"),
    section("tiltaksforskriften-5-4", MEASURES, "5-4"),
    section("tiltaksforskriften-11-1", MEASURES, "11-1"),
    section("tiltaksforskriften-11-3", MEASURES, "11-3"),
    section("tiltaksforskriften-11-5", MEASURES, "11-5"),
    section("tiltaksforskriften-11-6", MEASURES, "11-6"),
    section("tiltakspengeforskriften-11", BENEFIT, "11"),
    section("tilleggsstonadsforskriften-1", COSTS, "1"),
    section("tilleggsstonadsforskriften-5", COSTS, "5"),
    section("tilleggsstonadsforskriften-8", COSTS, "8"),
    section("tilleggsstonadsforskriften-9", COSTS, "9"),
    section("tilleggsstonadsforskriften-10", COSTS, "10"),
    section("tilleggsstonadsforskriften-11", COSTS, "11"),
    section("arbeidsmiljoloven-4-2", WORKING_ENVIRONMENT, "4-2"),
    section("arbeidsmiljoloven-4-6", WORKING_ENVIRONMENT, "4-6"),
    section("folketrygdloven-3-15", NATIONAL_INSURANCE, "3-15"),
    section("folketrygdloven-4-5", NATIONAL_INSURANCE, "4-5"),
    section("folketrygdloven-8-4", NATIONAL_INSURANCE, "8-4"),
    section("folketrygdloven-8-6", NATIONAL_INSURANCE, "8-6"),
    section("folketrygdloven-11-1", NATIONAL_INSURANCE, "11-1"),
    section("folketrygdloven-11-23", NATIONAL_INSURANCE, "11-23"),
    section("folketrygdloven-11a-2", NATIONAL_INSURANCE, "11 A-2"),
    section("folketrygdloven-22-13", NATIONAL_INSURANCE, "22-13"),
    section("skatteloven-12-2", TAX, "12-2"),
    section("arbeidsmarkedsloven-16", LABOUR_MARKET, "16"),
    section("sosialtjenesteloven-29", SOCIAL_SERVICES, "29"),
    section("sosialtjenesteloven-30", SOCIAL_SERVICES, "30"),
    section("sosialtjenesteloven-32", SOCIAL_SERVICES, "32"),
    section("sosialtjenesteloven-35", SOCIAL_SERVICES, "35"),
    section("integreringsloven-8", INTEGRATION, "8"),
    section("integreringsloven-9", INTEGRATION, "9"),
    section("integreringsloven-13", INTEGRATION, "13"),
    section("integreringsloven-14", INTEGRATION, "14"),
    section("integreringsloven-20", INTEGRATION, "20"),
    section("ungdomsprogram-2", YOUTH_PROGRAMME, "2"),
    section("ungdomsprogram-3", YOUTH_PROGRAMME, "3"),
    section("ungdomsprogram-5", YOUTH_PROGRAMME, "5"),
    section("ungdomsprogram-6", YOUTH_PROGRAMME, "6"),
    section("ungdomsprogram-9", YOUTH_PROGRAMME, "9"),
    section("ungdomsprogram-12", YOUTH_PROGRAMME, "12"),
    section("ungdomsprogram-13", YOUTH_PROGRAMME, "13"),
)

PAGES = (
    page(
        "nav-circular-measures",
        BOKMAL,
        "NAV: R76-12-01, Utfyllende regler til Arbeids- og velferdsetatens anvendelse av forskrift om"
        " arbeidsmarkedstiltak",
        NAV
        + "nav.no-ressurser/lenker/regelverk/rettskildene/hovednr.76-11-utfyllende-regler-om-mentorordningen",
        date(2025, 7, 1),
    ),
    page(
        "nav-work-training-nn",
        NYNORSK,
        "NAV: Arbeidspraksis i ordinær verksemd",
        NAV_MEASURES + "nynorsk/arbeidspraksis-i-ordinaer-verksemd",
    ),
    page(
        "nav-employer-work-training",
        BOKMAL,
        "NAV: Arbeidstrening",
        NAV + "no/bedrift/rekruttering/relatert-informasjon/arbeidstrening",
    ),
    page(
        "nav-follow-up-agreement",
        BOKMAL,
        "NAV: Avtale om tilrettelegging og oppfølging",
        NAV_OLD + "tilretteleggingsgaranti--805375336",
    ),
    page("nav-tiltakspenger-en", ENGLISH, "NAV: Employment scheme benefits", NAV + "tiltakspenger/en"),
    page(
        "nav-tiltakspenger-nn",
        NYNORSK,
        "NAV: Stønader ved tiltak",
        NAV + "no/person/arbeid/dagpenger-ved-arbeidsloshet-og-permittering/nynorsk/stonader-ved-tiltak",
    ),
    page(
        "nav-inclusion-subsidy",
        BOKMAL,
        "NAV: Inkluderingstilskudd",
        NAV_OLD + "Relatert+innhold/inkluderingstilskudd",
    ),
    page(
        "nav-employer-inclusion-subsidy",
        BOKMAL,
        "NAV: Inkluderingstilskudd for arbeidsgivere",
        NAV + "arbeidsgiver/inkluderingstilskudd",
        date(2023, 5, 26),
    ),
)

SYSTEMS = (
    Source("nav-agreement-system", AGREEMENTS, ""),
    Source(
        "nav-agreement-system-dates",
        AGREEMENTS,
        "ArbeidstreningStartOgSluttdatoStrategy, StartOgSluttdatoStrategy",
    ),
    Source(
        "nav-agreement-system-approval",
        AGREEMENTS,
        "Avtale, VeilederSkalGodkjenneSistException, Tiltakstype, GodkjentPaVegneGrunn",
    ),
    Source("nav-agreement-system-reduced-capability", AGREEMENTS, "Kvalifiseringsgruppe, Innsatsgruppe"),
    Source("nav-agreement-system-goals", AGREEMENTS, "MaalKategori, Maal"),
    Source("nav-agreement-system-overlap", AGREEMENTS, "AlleredeRegistrertAvtale"),
    Source("nav-agreement-system-changes", AGREEMENTS, "Avtale, ForkortetGrunn"),
    Source("nav-agreement-system-status", AGREEMENTS, "Status"),
    Source("nav-agreement-access", AGREEMENT_TERMS, "Informasjonsside, DuManglerRettigheterIAltinn"),
    Source("nav-agreement-letter", AGREEMENT_TERMS, "VeilederAvtaleStatus, ArbeidstreningVeilederTekst"),
    Source("nav-tiltakspenger-measures", RATES, "TeamTiltakkoder"),
    Source("nav-tiltakspenger-sick-days", CASES, "BeregnMeldeperioder"),
    Source("nav-tiltakspenger-refusal-grounds", CASES, "Avslagsgrunnlag"),
    Source("nav-tiltakspenger-application", APPLICATION, ""),
    Source("nav-child-care-caps", CLAIMS, "MakssatsPassAvBarn"),
    Source("nav-housing-cap", CLAIMS, "MakssatsBoutgifter"),
    Source("nav-mileage", CLAIMS, "SatsPrivatBil"),
)
