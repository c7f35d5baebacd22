"""The sources of Norwegian law that answers cite, NAV's own systems among them."""

from datetime import date

from calculator.sources import (
    ADDRESSES_FOUND,
    BOKMAL,
    ENGLISH,
    SECOND_READING,
    Document,
    Source,
    page,
    read_copy,
    sources_by_id,
)


def lovdata(
    number: str, title: str, wording: date = date(2026, 7, 2), read_on: date = SECOND_READING
) -> Document:
    """A Norwegian law or regulation, by its kind and number at Lovdata."""
    address = f"https://lovdata.no/{number}"
    return read_copy(number.replace("/", "-"), BOKMAL, title, address, wording, read_on)


def section(id: str, document: Document, number: str) -> Source:
    """A section of a Norwegian law, opened at that section (%C2%A7 is the sign §)."""
    return Source(id, document, f"§ {number}", "/%C2%A7" + number.replace(" ", ""))


def github(name: str, commit: str, title: str, wording: date, read_on: date = SECOND_READING) -> Document:
    """A system that NAV publishes, at the version we read."""
    address = f"https://github.com/navikt/{name}/tree/{commit}"
    return read_copy(name, BOKMAL, title, address, wording, read_on)


MEASURES = lovdata("forskrift/2015-12-11-1598", "Forskrift om arbeidsmarkedstiltak (tiltaksforskriften)")
BENEFIT = lovdata("forskrift/2013-11-04-1286", "Forskrift om tiltakspenger mv. (tiltakspengeforskriften)")
WORKING_ENVIRONMENT = lovdata(
    "lov/2005-06-17-62", "Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (arbeidsmiljøloven)"
)
NATIONAL_INSURANCE = lovdata("lov/1997-02-28-19", "Lov om folketrygd (folketrygdloven)")
UNEMPLOYMENT = lovdata(
    "forskrift/1998-09-16-890", "Forskrift om dagpenger under arbeidsløshet (dagpengeforskriften)"
)
COSTS = lovdata(
    "forskrift/2015-07-02-867",
    "Forskrift om stønader til dekning av utgifter knyttet til å komme i eller å beholde arbeid"
    " (tilleggsstønadsforskriften)",
)
PUBLIC_ADMINISTRATION = lovdata(
    "lov/1967-02-10", "Lov om behandlingsmåten i forvaltningssaker (forvaltningsloven)"
)
TAX = lovdata("lov/1999-03-26-14", "Lov om skatt av formue og inntekt (skatteloven)")
LABOUR_MARKET = lovdata("lov/2004-12-10-76", "Lov om arbeidsmarkedstjenester (arbeidsmarkedsloven)")
NAV_ACT = lovdata("lov/2006-06-16-20", "Lov om arbeids- og velferdsforvaltningen (Nav-loven)")
AGREEMENTS = github(
    "tiltaksgjennomforing-api",
    "ae0bdbc9d248705ae84f93dc9f50c749e0b94eea",
    "NAV: tiltaksgjennomforing-api",
    date(2026, 8, 20),
)
AGREEMENT_TERMS = github(
    "tiltaksgjennomforing",
    "f33c2cf2fbc779fd1c89cce208fb68eb4604dac1",
    "NAV: tiltaksgjennomforing",
    date(2026, 8, 20),
)
REPORTS = github(
    "tiltakspenger-meldekort",
    "b1c098fcf3f19dafcb4d033f1316acf37bfa5d2a",
    "NAV: tiltakspenger-meldekort",
    date(2026, 7, 2),
)
RATES = github(
    "tiltakspenger-libs",
    "984faa9b245f8e890dabfd3f6a252c0c6b3e4365",
    "NAV: tiltakspenger-libs",
    date(2026, 8, 19),
)

NAV = "https://www.nav.no/"
NAV_MEASURES = NAV + "no/person/arbeid/oppfolging-og-tiltak-for-a-komme-i-jobb/tiltak-for-a-komme-i-jobb/"

LAW = (
    section("tiltaksforskriften-1-3", MEASURES, "1-3"),
    section("tiltaksforskriften-1-5", MEASURES, "1-5"),
    section("tiltaksforskriften-1-6", MEASURES, "1-6"),
    section("tiltaksforskriften-1-7", MEASURES, "1-7"),
    section("tiltaksforskriften-1-8", MEASURES, "1-8"),
    section("tiltaksforskriften-1-9", MEASURES, "1-9"),
    section("tiltaksforskriften-1-13", MEASURES, "1-13"),
    section("tiltaksforskriften-1-14", MEASURES, "1-14"),
    section("tiltaksforskriften-3-2", MEASURES, "3-2"),
    section("tiltaksforskriften-3-3", MEASURES, "3-3"),
    section("tiltaksforskriften-3-4", MEASURES, "3-4"),
    section("tiltaksforskriften-3-5", MEASURES, "3-5"),
    section("tiltaksforskriften-3-6", MEASURES, "3-6"),
    section("tiltaksforskriften-3-7", MEASURES, "3-7"),
    section("tiltaksforskriften-11-2", MEASURES, "11-2"),
    section("tiltaksforskriften-11-4", MEASURES, "11-4"),
    section("tiltakspengeforskriften-2", BENEFIT, "2"),
    section("tiltakspengeforskriften-3", BENEFIT, "3"),
    section("tiltakspengeforskriften-5", BENEFIT, "5"),
    section("tiltakspengeforskriften-6", BENEFIT, "6"),
    section("tiltakspengeforskriften-7", BENEFIT, "7"),
    section("tiltakspengeforskriften-8", BENEFIT, "8"),
    section("tiltakspengeforskriften-9", BENEFIT, "9"),
    section("tiltakspengeforskriften-10", BENEFIT, "10"),
    section("tilleggsstonadsforskriften-3", COSTS, "3"),
    section("tilleggsstonadsforskriften-15", COSTS, "15"),
    section("arbeidsmiljoloven-1-6", WORKING_ENVIRONMENT, "1-6"),
    section("folketrygdloven-4-11", NATIONAL_INSURANCE, "4-11"),
    section("folketrygdloven-4-12", NATIONAL_INSURANCE, "4-12"),
    section("folketrygdloven-8-10", NATIONAL_INSURANCE, "8-10"),
    section("folketrygdloven-8-16", NATIONAL_INSURANCE, "8-16"),
    section("folketrygdloven-11-19", NATIONAL_INSURANCE, "11-19"),
    section("folketrygdloven-11-20", NATIONAL_INSURANCE, "11-20"),
    section("arbeidsmiljoloven-5-2", WORKING_ENVIRONMENT, "5-2"),
    section("folketrygdloven-4-4", NATIONAL_INSURANCE, "4-4"),
    section("folketrygdloven-4-15", NATIONAL_INSURANCE, "4-15"),
    section("folketrygdloven-8-2", NATIONAL_INSURANCE, "8-2"),
    section("folketrygdloven-8-12", NATIONAL_INSURANCE, "8-12"),
    section("folketrygdloven-11-12", NATIONAL_INSURANCE, "11-12"),
    section("folketrygdloven-11a-3", NATIONAL_INSURANCE, "11 A-3"),
    section("folketrygdloven-11a-4", NATIONAL_INSURANCE, "11 A-4"),
    section("folketrygdloven-13-11", NATIONAL_INSURANCE, "13-11"),
    section("folketrygdloven-13-14", NATIONAL_INSURANCE, "13-14"),
    section("folketrygdloven-14-6", NATIONAL_INSURANCE, "14-6"),
    section("folketrygdloven-21-12", NATIONAL_INSURANCE, "21-12"),
    section("dagpengeforskriften-4-3", UNEMPLOYMENT, "4-3"),
    section("arbeidsmarkedsloven-2", LABOUR_MARKET, "2"),
    section("arbeidsmarkedsloven-10", LABOUR_MARKET, "10"),
    section("arbeidsmarkedsloven-13", LABOUR_MARKET, "13"),
    section("arbeidsmarkedsloven-17", LABOUR_MARKET, "17"),
    section("nav-loven-14a", NAV_ACT, "14 a"),
    section("forvaltningsloven-29", PUBLIC_ADMINISTRATION, "29"),
    section("skatteloven-5-15", TAX, "5-15"),
)

PAGES = (
    page(
        "nav-work-training",
        ENGLISH,
        "NAV: Traineeship in a regular company",
        NAV + "en/home/relatert-informasjon/traineeship-in-a-regular-company",
    ),
    page(
        "nav-find-your-office",
        BOKMAL,
        "NAV: Finn Nav-kontor",
        NAV + "finn-nav-kontor",
        read_on=ADDRESSES_FOUND,
    ),
    page(
        "nav-work-training-nb",
        BOKMAL,
        "NAV: Arbeidstrening",
        NAV_MEASURES + "arbeidsutproving/arbeidstrening",
    ),
    page(
        "nav-employer-guide-work-training",
        BOKMAL,
        "NAV: Tilby arbeidstrening med hjelp fra NAV",
        "https://arbeidsgiver.nav.no/veiviserarbeidsgiver/tiltak/arbeidstrening",
    ),
)

SYSTEMS = (
    Source("nav-agreement-system-age", AGREEMENTS, "ArbeidstreningStartOgSluttdatoStrategy, Avtale, Fnr"),
    Source("nav-agreement-system-effort-group", AGREEMENTS, "Innsatsgruppe"),
    Source(
        "nav-agreement-system-inclusion-subsidy",
        AGREEMENTS,
        "Sats, InkluderingstilskuddStrategy,"
        " InkluderingstilskuddStartOgSluttdatoStrategy, InkluderingstilskuddsutgiftType",
    ),
    Source("nav-agreement-terms", AGREEMENT_TERMS, "Informasjonsside"),
    Source("nav-agreement-terms-participant", AGREEMENT_TERMS, "deltakerInstruks"),
    Source("nav-agreement-terms-employer", AGREEMENT_TERMS, "arbeidsgiverInstruks"),
    Source("nav-agreement-terms-inclusion-subsidy", AGREEMENT_TERMS, "arbeidsgiverInstruks, Refusjon"),
    Source("nav-tiltakspenger-report", REPORTS, "tekster/nb, tekster/en"),
    Source("nav-tiltakspenger-rates", RATES, "Satser"),
)

SOURCES = sources_by_id(*LAW, *PAGES, *SYSTEMS)
