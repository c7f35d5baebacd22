"""The sources of Norwegian law that only pages of the guidance cite: no phone needs them."""

from datetime import date

from calculator.law.norway.sources import (
    AGREEMENTS,
    BENEFIT,
    LABOUR_MARKET,
    MEASURES,
    NATIONAL_INSURANCE,
    NAV,
    NAV_MEASURES,
    RATES,
    github,
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
    section("folketrygdloven-4-5", NATIONAL_INSURANCE, "4-5"),
    section("folketrygdloven-8-4", NATIONAL_INSURANCE, "8-4"),
    section("folketrygdloven-11-1", NATIONAL_INSURANCE, "11-1"),
    section("folketrygdloven-11-23", NATIONAL_INSURANCE, "11-23"),
    section("arbeidsmarkedsloven-13", LABOUR_MARKET, "13"),
    section("arbeidsmarkedsloven-16", LABOUR_MARKET, "16"),
)

PAGES = (
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
    Source("nav-agreement-system-goals", AGREEMENTS, "MaalKategori, Maal"),
    Source("nav-agreement-system-overlap", AGREEMENTS, "AlleredeRegistrertAvtale"),
    Source("nav-agreement-system-changes", AGREEMENTS, "Avtale, ForkortetGrunn"),
    Source("nav-agreement-system-status", AGREEMENTS, "Status"),
    Source("nav-tiltakspenger-measures", RATES, "TeamTiltakkoder"),
    Source("nav-tiltakspenger-sick-days", CASES, "BeregnMeldeperioder"),
    Source("nav-tiltakspenger-refusal-grounds", CASES, "Avslagsgrunnlag"),
    Source("nav-tiltakspenger-application", APPLICATION, ""),
)
