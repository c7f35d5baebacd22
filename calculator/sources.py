"""Every source that the rules and the guidance rest on, in one place.

A source is a provision of a law or a page of an authority. It has an id that is
stable for ever; a rule, a figure and a page of the guidance name the id, and the
title, the place and the address come from here.

Two dates say how far a source can be trusted:

* `read_on` is the day on which we read a stored copy of the document. We read
  copies, not the live address.
* `wording` is the latest day for which the copy is known to give the text: the day
  on which the copy was made or, where that is not recorded or the copy looks ahead,
  the day from which its newest wording applies; for a page, the day printed on it.
  `None` means that the copy bears no date. Changes made later are unknown to us.

The address is the official public one, built from the number of the law where
there is one. It leads to today's text, which may differ from what we read.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType


@dataclass(frozen=True)
class Document:
    """A law, regulation or page that the rules rest on."""

    id: str
    title: str
    address: str
    read_on: date
    wording: date | None


@dataclass(frozen=True)
class Source:
    """The place in a document that says it."""

    id: str
    document: Document
    provision: str
    link: str = ""
    """What follows the document's address to open it at this provision."""

    @property
    def title(self) -> str:
        return self.document.title

    @property
    def address(self) -> str:
        return self.document.address + self.link

    @property
    def read_on(self) -> date:
        return self.document.read_on


def _read(document_id: str, title: str, address: str, wording: date | None = None) -> Document:
    """A document of which we read a stored copy on 21 November 2026."""
    return Document(document_id, title, address, read_on=date(2026, 11, 21), wording=wording)


def _sfs(number: str, title: str, wording: date | None = None) -> Document:
    """A Swedish law, by its number in the Swedish Code of Statutes."""
    document_id = f"sfs-{number}".replace(":", "-")
    return _read(document_id, title, f"https://rkrattsbaser.gov.se/sfst?bet={number}", wording)


def _lovdata(number: str, title: str) -> Document:
    """A Norwegian law or regulation, by its kind and number at Lovdata."""
    return _read(number.replace("/", "-"), title, f"https://lovdata.no/{number}", date(2026, 7, 2))


def _section(source_id: str, document: Document, section: str) -> Source:
    """A section of a Norwegian law, opened at that section (%C2%A7 is the sign §)."""
    return Source(source_id, document, f"§ {section}", "/%C2%A7" + section.replace(" ", ""))


def _page(source_id: str, title: str, address: str, updated: date | None = None) -> Source:
    """A page of an authority, with the day that it says it was updated."""
    return Source(source_id, _read(source_id, title, address, updated), "the whole page")


def _github(name: str, commit: str, title: str, wording: date) -> Document:
    """A system that NAV publishes, at the version we read."""
    return _read(name, title, f"https://github.com/navikt/{name}/tree/{commit}", wording)


def _by_id(sources: Iterable[Source]) -> Mapping[str, Source]:
    found: dict[str, Source] = {}
    for source in sources:
        if source.id in found:
            raise ValueError(f"Two sources have the id {source.id}")
        found[source.id] = source
    return MappingProxyType(found)


# Sweden: laws and ordinances

_GUARANTEE = _sfs(
    "2007:414",
    "Förordning (2007:414) om jobb- och utvecklingsgarantin (Ordinance on the Job and Development Guarantee)",
    date(2025, 10, 1),
)
_YOUTH = _sfs(
    "2007:813",
    "Förordning (2007:813) om jobbgaranti för ungdomar (Ordinance on the Job Guarantee for Youth)",
    date(2025, 10, 1),
)
_COMPENSATION = _sfs(
    "2017:819",
    "Förordning (2017:819) om ersättning till deltagare i arbetsmarknadspolitiska"
    " insatser (Ordinance on compensation for participants)",
    date(2025, 10, 1),
)
_ACTIVITIES = _sfs(
    "2000:628",
    "Förordning (2000:628) om den arbetsmarknadspolitiska verksamheten"
    " (Ordinance on labour market policy activities)",
    date(2025, 10, 1),
)
_GROUP_LIFE = _sfs(
    "1988:244",
    "Förordning (1988:244) om grupplivförsäkring för deltagare i vissa"
    " arbetsmarknadspolitiska program (Ordinance on group life insurance)",
    date(2025, 10, 1),
)
_ACTIVITIES_ACT = _sfs(
    "2000:625",
    "Lag (2000:625) om den arbetsmarknadspolitiska verksamheten (Act on labour market policy activities)",
    date(2026, 2, 22),
)
_ESTABLISHMENT_ACT = _sfs(
    "2017:584",
    "Lag (2017:584) om ansvar för etableringsinsatser för vissa nyanlända"
    " invandrare (Act on establishment measures for newcomers)",
    date(2026, 2, 22),
)
_ESTABLISHMENT = _sfs(
    "2017:820",
    "Förordning (2017:820) om etableringsinsatser för vissa nyanlända invandrare,"
    " första lydelsen (Ordinance on the Establishment Programme, as first issued)",
    date(2018, 1, 1),
)
_ESTABLISHMENT_2021 = _read(
    "sfs-2021-127",
    "Förordning (2021:127) om ändring i förordningen (2017:820) om"
    " etableringsinsatser för vissa nyanlända invandrare"
    " (Ordinance that changes the Ordinance on the Establishment Programme)",
    "https://svenskforfattningssamling.se/doc/2021127.html",
    date(2021, 4, 15),
)
_PENSION_AGE_2026 = _sfs(
    "2019:780",
    "Förordning (2019:780) om riktålder för pension för år 2026"
    " (Ordinance on the target pension age for 2026)",
)

_SWEDISH_LAW = (
    Source("sfs-2007-414-3", _GUARANTEE, "3 §"),
    Source("sfs-2007-414-5", _GUARANTEE, "5 §"),
    Source("sfs-2007-414-6", _GUARANTEE, "6 §"),
    Source("sfs-2007-414-10", _GUARANTEE, "10 §"),
    Source("sfs-2007-414-13", _GUARANTEE, "13 §"),
    Source("sfs-2007-414-13a", _GUARANTEE, "13 a §"),
    Source("sfs-2007-414-14a", _GUARANTEE, "14 a §"),
    Source("sfs-2007-414-15", _GUARANTEE, "15 §"),
    Source("sfs-2007-414-18", _GUARANTEE, "18 §"),
    Source("sfs-2007-414-20", _GUARANTEE, "20 §"),
    Source("sfs-2007-414-22", _GUARANTEE, "22 §"),
    Source("sfs-2007-414-22a", _GUARANTEE, "22 a §"),
    Source("sfs-2007-813-3", _YOUTH, "3 §"),
    Source("sfs-2007-813-5", _YOUTH, "5 §"),
    Source("sfs-2007-813-6", _YOUTH, "6 §"),
    Source("sfs-2007-813-9b", _YOUTH, "9 b §"),
    Source("sfs-2007-813-9c", _YOUTH, "9 c §"),
    Source("sfs-2007-813-10", _YOUTH, "10 §"),
    Source("sfs-2007-813-10a", _YOUTH, "10 a §"),
    Source("sfs-2007-813-11", _YOUTH, "11 §"),
    Source("sfs-2007-813-12", _YOUTH, "12 §"),
    Source("sfs-2007-813-14a", _YOUTH, "14 a §"),
    Source("sfs-2007-813-16", _YOUTH, "16 §"),
    Source("sfs-2007-813-16a", _YOUTH, "16 a §"),
    Source("sfs-2017-819-2-1", _COMPENSATION, "2 kap. 1 §"),
    Source("sfs-2017-819-2-3", _COMPENSATION, "2 kap. 3 §"),
    Source("sfs-2017-819-2-4", _COMPENSATION, "2 kap. 4 §"),
    Source("sfs-2017-819-2-7", _COMPENSATION, "2 kap. 7 §"),
    Source("sfs-2017-819-2-8", _COMPENSATION, "2 kap. 8 §"),
    Source("sfs-2017-819-2-10", _COMPENSATION, "2 kap. 10 §"),
    Source("sfs-2017-819-2-11", _COMPENSATION, "2 kap. 11 §"),
    Source("sfs-2017-819-2-12", _COMPENSATION, "2 kap. 12 §"),
    Source("sfs-2017-819-2-13", _COMPENSATION, "2 kap. 13 §"),
    Source("sfs-2017-819-3-2", _COMPENSATION, "3 kap. 2 §"),
    Source("sfs-2017-819-3-10", _COMPENSATION, "3 kap. 10 §"),
    Source("sfs-2017-819-3-13", _COMPENSATION, "3 kap. 13 §"),
    Source("sfs-2017-819-4-1", _COMPENSATION, "4 kap. 1 §"),
    Source("sfs-2017-819-4-2", _COMPENSATION, "4 kap. 2 §"),
    Source("sfs-2017-819-4-3", _COMPENSATION, "4 kap. 3 §"),
    Source("sfs-2017-819-4-4", _COMPENSATION, "4 kap. 4 §"),
    Source("sfs-2017-819-5-2a", _COMPENSATION, "5 kap. 2 a §"),
    Source("sfs-2017-819-5-4", _COMPENSATION, "5 kap. 4 §"),
    Source("sfs-2017-819-6-2", _COMPENSATION, "6 kap. 2 §"),
    Source("sfs-2017-819-6-3", _COMPENSATION, "6 kap. 3 §"),
    Source("sfs-2017-819-8-1", _COMPENSATION, "8 kap. 1 §"),
    Source("sfs-2017-819-10-1", _COMPENSATION, "10 kap. 1 §"),
    Source("sfs-2017-819-10-2", _COMPENSATION, "10 kap. 2 §"),
    Source("sfs-2017-819-10-3", _COMPENSATION, "10 kap. 3 §"),
    Source("sfs-2017-819-10-4", _COMPENSATION, "10 kap. 4 §"),
    Source("sfs-2017-819-10-5", _COMPENSATION, "10 kap. 5 §"),
    Source("sfs-2017-819-10-5a", _COMPENSATION, "10 kap. 5 a §"),
    Source("sfs-2017-819-10-6", _COMPENSATION, "10 kap. 6 §"),
    Source("sfs-2017-819-10-9", _COMPENSATION, "10 kap. 9 §"),
    Source("sfs-2017-819-11-1", _COMPENSATION, "11 kap. 1 §"),
    Source("sfs-2017-819-11-3", _COMPENSATION, "11 kap. 3 §"),
    Source("sfs-2017-819-11-5", _COMPENSATION, "11 kap. 5 §"),
    Source("sfs-2000-628-5a", _ACTIVITIES, "5 a §"),
    Source("sfs-2000-628-6a", _ACTIVITIES, "6 a §"),
    Source("sfs-2000-628-9", _ACTIVITIES, "9 § sista stycket"),
    Source("sfs-2000-628-9a", _ACTIVITIES, "9 a §"),
    Source("sfs-2000-628-9b", _ACTIVITIES, "9 b §"),
    Source("sfs-2000-628-9c", _ACTIVITIES, "9 c §"),
    Source("sfs-1988-244-1", _GROUP_LIFE, "1 §"),
    Source("sfs-1988-244-4", _GROUP_LIFE, "4 §"),
    Source("sfs-2000-625-6", _ACTIVITIES_ACT, "6 §"),
    Source("sfs-2000-625-7", _ACTIVITIES_ACT, "7 §"),
    Source(
        "sfs-2017-584-1",
        _ESTABLISHMENT_ACT,
        "1 § och övergångsbestämmelserna till lag (2022:896)",
    ),
    Source("sfs-2017-820-3", _ESTABLISHMENT, "3 §"),
    Source("sfs-2017-820-4", _ESTABLISHMENT, "4 §"),
    Source("sfs-2017-820-5", _ESTABLISHMENT, "5 §"),
    Source("sfs-2021-127-13", _ESTABLISHMENT_2021, "13 §"),
    Source("sfs-2019-780-1", _PENSION_AGE_2026, "1 §"),
)


# Sweden: pages of the authorities

_AF = "https://arbetsformedlingen.se/"
_AF_ENGLISH = _AF + "other-languages/english-engelska/"
_AF_BENEFIT = _AF_ENGLISH + "additional-support/benefit-and-absence/"
_FK_ENGLISH = "https://forsakringskassan.se/english/job-seeker/"


_SWEDISH_PAGES = (
    _page(
        "af-work-training",
        "Arbetsförmedlingen: Arbetsträning (work training, in English)",
        _AF_ENGLISH + "extra-stod/stod-a-o/arbetstraning",
    ),
    _page(
        "af-reinforced-work-training",
        "Arbetsförmedlingen: Förstärkt arbetsträning (reinforced work training, in English)",
        _AF_ENGLISH + "extra-stod/stod-a-o/forstarkt-arbetstraning",
    ),
    _page(
        "af-employer-work-training",
        "Arbetsförmedlingen: Låt någon arbetsträna på ditt företag (work training, for employers)",
        _AF + "for-arbetsgivare/anstallningsstod/praktik-och-arbetstraning/arbetstraning",
    ),
    _page(
        "af-job-guarantee-for-youth",
        "Arbetsförmedlingen: Job Guarantee Programme for Young People",
        _AF_ENGLISH + "additional-support/support-a-z/jobbgarantin-for-ungdomar",
    ),
    _page(
        "af-job-and-development-guarantee",
        "Arbetsförmedlingen: Job and Development Guarantee programme",
        _AF_ENGLISH + "additional-support/support-a-z/jobb--och-utvecklingsgarantin",
    ),
    _page(
        "af-establishment-programme",
        "Arbetsförmedlingen: The establishment programme",
        _AF_ENGLISH + "extra-stod/stod-a-o/etableringsprogrammet",
    ),
    _page(
        "af-establishment-programme-sv",
        "Arbetsförmedlingen: Etableringsprogrammet (the Establishment Programme)",
        _AF + "for-arbetssokande/extra-stod/stod-a-o/etableringsprogrammet",
    ),
    _page(
        "af-programme-benefit",
        "Arbetsförmedlingen: When you take part in a programme",
        _AF_BENEFIT + "when-you-take-part-in-a-programme",
    ),
    _page(
        "af-activity-support",
        "Arbetsförmedlingen: Activity support and development allowance",
        _AF_ENGLISH + "extra-stod/ersattning-och-franvaro/aktivitetsstod-och-utvecklingsersattning",
    ),
    _page(
        "af-conditions",
        "Arbetsförmedlingen: Conditions for your compensation in programmes",
        _AF_BENEFIT + "conditions-for-your-compensation-in-programmes",
    ),
    _page(
        "af-sick-absence",
        "Arbetsförmedlingen: Report absence when you are sick and participating in a programme",
        _AF_BENEFIT + "report-absence-when-you-are-sick-and-participating-in-a-programme",
    ),
    _page(
        "af-insurance",
        "Arbetsförmedlingen: Insurance and compensation for damage or loss when you take part in a programme",
        _AF_ENGLISH + "extra-stod/ersattning-och-franvaro/forsakring-och-skadeersattning",
    ),
    _page(
        "kammarkollegiet-personal-injury",
        "Kammarkollegiet: Arbetslösa i arbetsmarknadsåtgärd (personal injury insurance for participants)",
        "https://www.kammarkollegiet.se/vara-tjanster/forsakring-och-riskhantering"
        "/hitta-forsakringsprodukt/personforsakringar/ovriga-personskador"
        "/arbetslosa-i-arbetsmarknadsatgard",
    ),
    _page(
        "kammarkollegiet-personal-injury-en",
        "Kammarkollegiet: Labour market policy programmes",
        "https://www.kammarkollegiet.se/engelska/start/all-services"
        "/insurance-for-foreign-visitors/individual-insurance"
        "/labour-market-programmes/labour-market-policy-programmes",
    ),
    _page(
        "fk-activity-support",
        "Försäkringskassan: Activity grant or development allowance when you"
        " participate in a Swedish Public Employment Service programme",
        _FK_ENGLISH + "activity-grant-or-development-allowance"
        "-when-you-participate-in-a-swedish-public-employment-service-programme",
    ),
    _page(
        "fk-introduction-benefit",
        "Försäkringskassan: Compensation when participating in the Swedish Public"
        " Employment Service's introduction programme",
        _FK_ENGLISH + "compensation-when-participating"
        "-in-the-swedish-public-employment-services-introduction-programme",
    ),
    _page(
        "fk-activity-compensation",
        "Försäkringskassan: Aktivitetsersättning vid nedsatt arbetsförmåga"
        " (activity compensation, a different benefit)",
        "https://www.forsakringskassan.se/privatperson/sjuk"
        "/funktionsnedsattning-eller-langvarig-sjukdom"
        "/aktivitetsersattning-vid-nedsatt-arbetsformaga---for-dig-under-30-ar",
    ),
    _page(
        "av-work-environment",
        "Arbetsmiljöverket: Arbetsmiljöregler för vuxna praktikanter i"
        " arbetsmarknadspolitiska program (work environment rules for participants)",
        "https://www.av.se/arbetsmiljoarbete-och-inspektioner"
        "/arbetsgivarens-ansvar-for-arbetsmiljon"
        "/arbetsmiljoregler-for-vuxna-praktikanter-i-arbetsmarknadspolitiska-program/",
        date(2023, 7, 10),
    ),
    _page(
        "skovde-work-training",
        "Skövde kommun: Arbetsträning (work training, a municipality's page)",
        "https://skovde.se/naringsliv-och-arbete/Arbetsmarknadsinsatser/arbetstraning/",
    ),
)


# Norway: laws and regulations

_MEASURES = _lovdata(
    "forskrift/2015-12-11-1598",
    "Forskrift om arbeidsmarkedstiltak (tiltaksforskriften) (Regulation on labour market measures)",
)
_BENEFIT = _lovdata(
    "forskrift/2013-11-04-1286",
    "Forskrift om tiltakspenger mv. (tiltakspengeforskriften) (Regulation on employment scheme benefits)",
)
_WORKING_ENVIRONMENT = _lovdata(
    "lov/2005-06-17-62",
    "Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (arbeidsmiljøloven) (Working Environment Act)",
)
_NATIONAL_INSURANCE = _lovdata(
    "lov/1997-02-28-19",
    "Lov om folketrygd (folketrygdloven) (National Insurance Act)",
)
_LABOUR_MARKET = _lovdata(
    "lov/2004-12-10-76",
    "Lov om arbeidsmarkedstjenester (arbeidsmarkedsloven) (Labour Market Act)",
)
_NAV_ACT = _lovdata(
    "lov/2006-06-16-20",
    "Lov om arbeids- og velferdsforvaltningen (Nav-loven) (Labour and Welfare Administration Act)",
)

_NORWEGIAN_LAW = (
    _section("tiltaksforskriften-1-2", _MEASURES, "1-2"),
    _section("tiltaksforskriften-1-3", _MEASURES, "1-3"),
    _section("tiltaksforskriften-1-5", _MEASURES, "1-5"),
    _section("tiltaksforskriften-1-6", _MEASURES, "1-6"),
    _section("tiltaksforskriften-1-7", _MEASURES, "1-7"),
    _section("tiltaksforskriften-1-9", _MEASURES, "1-9"),
    _section("tiltaksforskriften-1-12", _MEASURES, "1-12"),
    _section("tiltaksforskriften-3-1", _MEASURES, "3-1"),
    _section("tiltaksforskriften-3-2", _MEASURES, "3-2"),
    _section("tiltaksforskriften-3-3", _MEASURES, "3-3"),
    _section("tiltaksforskriften-3-4", _MEASURES, "3-4"),
    _section("tiltaksforskriften-3-5", _MEASURES, "3-5"),
    _section("tiltaksforskriften-3-6", _MEASURES, "3-6"),
    _section("tiltaksforskriften-3-7", _MEASURES, "3-7"),
    _section("tiltaksforskriften-5-3", _MEASURES, "5-3"),
    _section("tiltaksforskriften-5-4", _MEASURES, "5-4"),
    _section("tiltaksforskriften-11-1", _MEASURES, "11-1"),
    _section("tiltaksforskriften-11-2", _MEASURES, "11-2"),
    _section("tiltaksforskriften-11-3", _MEASURES, "11-3"),
    _section("tiltaksforskriften-11-4", _MEASURES, "11-4"),
    _section("tiltaksforskriften-11-5", _MEASURES, "11-5"),
    _section("tiltaksforskriften-11-6", _MEASURES, "11-6"),
    _section("tiltakspengeforskriften-2", _BENEFIT, "2"),
    _section("tiltakspengeforskriften-3", _BENEFIT, "3"),
    _section("tiltakspengeforskriften-5", _BENEFIT, "5"),
    _section("tiltakspengeforskriften-6", _BENEFIT, "6"),
    _section("tiltakspengeforskriften-7", _BENEFIT, "7"),
    _section("tiltakspengeforskriften-8", _BENEFIT, "8"),
    _section("tiltakspengeforskriften-9", _BENEFIT, "9"),
    _section("tiltakspengeforskriften-10", _BENEFIT, "10"),
    _section("tiltakspengeforskriften-11", _BENEFIT, "11"),
    _section("arbeidsmiljoloven-1-6", _WORKING_ENVIRONMENT, "1-6"),
    _section("folketrygdloven-4-5", _NATIONAL_INSURANCE, "4-5"),
    _section("folketrygdloven-8-4", _NATIONAL_INSURANCE, "8-4"),
    _section("folketrygdloven-11-1", _NATIONAL_INSURANCE, "11-1"),
    _section("folketrygdloven-11-23", _NATIONAL_INSURANCE, "11-23"),
    _section("folketrygdloven-13-11", _NATIONAL_INSURANCE, "13-11"),
    _section("arbeidsmarkedsloven-13", _LABOUR_MARKET, "13"),
    _section("arbeidsmarkedsloven-16", _LABOUR_MARKET, "16"),
    _section("arbeidsmarkedsloven-17", _LABOUR_MARKET, "17"),
    _section("nav-loven-14a", _NAV_ACT, "14 a"),
)


# Norway: NAV's pages

_NAV = "https://www.nav.no/"
_NAV_MEASURES = _NAV + "no/person/arbeid/oppfolging-og-tiltak-for-a-komme-i-jobb/tiltak-for-a-komme-i-jobb/"
_NAV_OLD = _NAV + "no/Person/Arbeid/Oppfolging+og+tiltak+for+a+komme+i+jobb/Tiltak+for+a+komme+i+jobb/"

_NORWEGIAN_PAGES = (
    _page(
        "nav-work-training",
        "NAV: Traineeship in a regular company (work training, in English)",
        _NAV + "en/home/relatert-informasjon/traineeship-in-a-regular-company",
    ),
    _page(
        "nav-work-training-nb",
        "NAV: Arbeidstrening (work training, in Bokmål)",
        _NAV_MEASURES + "arbeidsutproving/arbeidstrening",
    ),
    _page(
        "nav-work-training-nn",
        "NAV: Arbeidspraksis i ordinær verksemd (work training, in Nynorsk)",
        _NAV_MEASURES + "nynorsk/arbeidspraksis-i-ordinaer-verksemd",
    ),
    _page(
        "nav-employer-work-training",
        "NAV: Arbeidstrening (work training, for employers)",
        _NAV + "no/bedrift/rekruttering/relatert-informasjon/arbeidstrening",
    ),
    _page(
        "nav-employer-guide-work-training",
        "NAV: Tilby arbeidstrening med hjelp fra NAV (offering work training, the employers' guide)",
        "https://arbeidsgiver.nav.no/veiviserarbeidsgiver/tiltak/arbeidstrening",
    ),
    _page(
        "nav-follow-up-agreement",
        "NAV: Avtale om tilrettelegging og oppfølging (follow-up agreement)",
        _NAV_OLD + "tilretteleggingsgaranti--805375336",
    ),
    _page(
        "nav-tiltakspenger-en",
        "NAV: Employment scheme benefits",
        _NAV + "tiltakspenger/en",
    ),
    _page(
        "nav-tiltakspenger-nn",
        "NAV: Stønader ved tiltak (employment scheme benefits, in Nynorsk)",
        _NAV + "no/person/arbeid/dagpenger-ved-arbeidsloshet-og-permittering/nynorsk/stonader-ved-tiltak",
    ),
    _page(
        "nav-inclusion-subsidy",
        "NAV: Inkluderingstilskudd (inclusion subsidy)",
        _NAV_OLD + "Relatert+innhold/inkluderingstilskudd",
    ),
    _page(
        "nav-employer-inclusion-subsidy",
        "NAV: Inkluderingstilskudd for arbeidsgivere (inclusion subsidy, for employers)",
        _NAV + "arbeidsgiver/inkluderingstilskudd",
        date(2023, 5, 26),
    ),
)


# Norway: the systems that NAV works with, which it publishes

_AGREEMENTS = _github(
    "tiltaksgjennomforing-api",
    "ae0bdbc9d248705ae84f93dc9f50c749e0b94eea",
    "NAV: tiltaksgjennomforing-api (the agreement system)",
    date(2026, 8, 20),
)
_AGREEMENT_TERMS = _github(
    "tiltaksgjennomforing",
    "f33c2cf2fbc779fd1c89cce208fb68eb4604dac1",
    "NAV: tiltaksgjennomforing (the texts of the agreement)",
    date(2026, 8, 20),
)
_RATES = _github(
    "tiltakspenger-libs",
    "984faa9b245f8e890dabfd3f6a252c0c6b3e4365",
    "NAV: tiltakspenger-libs (rates of employment scheme benefits)",
    date(2026, 8, 19),
)
_CASES = _github(
    "tiltakspenger-saksbehandling-api",
    "e29cc5c620b3b7a6ef001ab1bcb5b71dcc523a81",
    "NAV: tiltakspenger-saksbehandling-api (how employment scheme benefits are worked out)",
    date(2026, 8, 22),
)
_APPLICATION = _github(
    "tiltakspenger-soknad",
    "62bc1f573201e60d201374a8a463848fdc2f4f3a",
    "NAV: tiltakspenger-soknad (the application for employment scheme benefits)",
    date(2026, 7, 23),
)

_NAV_SYSTEMS = (
    Source("nav-agreement-system", _AGREEMENTS, "the rules for ARBEIDSTRENING"),
    Source(
        "nav-agreement-system-dates",
        _AGREEMENTS,
        "ArbeidstreningStartOgSluttdatoStrategy, StartOgSluttdatoStrategy",
    ),
    Source(
        "nav-agreement-system-age",
        _AGREEMENTS,
        "ArbeidstreningStartOgSluttdatoStrategy, Avtale, Fnr",
    ),
    Source(
        "nav-agreement-system-approval",
        _AGREEMENTS,
        "Avtale, VeilederSkalGodkjenneSistException, Tiltakstype, GodkjentPaVegneGrunn",
    ),
    Source("nav-agreement-system-goals", _AGREEMENTS, "MaalKategori, Maal"),
    Source("nav-agreement-system-effort-group", _AGREEMENTS, "Innsatsgruppe"),
    Source("nav-agreement-system-overlap", _AGREEMENTS, "AlleredeRegistrertAvtale"),
    Source("nav-agreement-system-changes", _AGREEMENTS, "Avtale, ForkortetGrunn"),
    Source("nav-agreement-system-status", _AGREEMENTS, "Status"),
    Source(
        "nav-agreement-system-inclusion-subsidy",
        _AGREEMENTS,
        "Sats, InkluderingstilskuddStrategy,"
        " InkluderingstilskuddStartOgSluttdatoStrategy, InkluderingstilskuddsutgiftType",
    ),
    Source("nav-agreement-terms", _AGREEMENT_TERMS, "Informasjonsside"),
    Source("nav-agreement-terms-participant", _AGREEMENT_TERMS, "deltakerInstruks"),
    Source("nav-agreement-terms-employer", _AGREEMENT_TERMS, "arbeidsgiverInstruks"),
    Source(
        "nav-agreement-terms-inclusion-subsidy",
        _AGREEMENT_TERMS,
        "arbeidsgiverInstruks, Refusjon",
    ),
    Source("nav-tiltakspenger-rates", _RATES, "Satser"),
    Source("nav-tiltakspenger-measures", _RATES, "TeamTiltakkoder"),
    Source("nav-tiltakspenger-sick-days", _CASES, "BeregnMeldeperioder"),
    Source("nav-tiltakspenger-refusal-grounds", _CASES, "Avslagsgrunnlag"),
    Source("nav-tiltakspenger-application", _APPLICATION, "the opening page"),
)


SOURCES: Mapping[str, Source] = _by_id(
    (
        *_SWEDISH_LAW,
        *_SWEDISH_PAGES,
        *_NORWEGIAN_LAW,
        *_NORWEGIAN_PAGES,
        *_NAV_SYSTEMS,
    )
)
