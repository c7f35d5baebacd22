"""The sources of Swedish law that answers cite."""

from datetime import date

from calculator.sources import (
    ADDRESSES_FOUND,
    ENGLISH,
    FIRST_READING,
    SECOND_READING,
    SWEDISH,
    Document,
    Source,
    page,
    read_copy,
    sources_by_id,
)


def sfs(number: str, title: str, wording: date | None = None, read_on: date = SECOND_READING) -> Document:
    """A Swedish law, by its number in the Swedish Code of Statutes."""
    id = f"sfs-{number}".replace(":", "-")
    return read_copy(id, SWEDISH, title, f"https://rkrattsbaser.gov.se/sfst?bet={number}", wording, read_on)


GUARANTEE = sfs("2007:414", "Förordning (2007:414) om jobb- och utvecklingsgarantin", date(2025, 10, 1))
YOUTH = sfs("2007:813", "Förordning (2007:813) om jobbgaranti för ungdomar", date(2025, 10, 1))
COMPENSATION = sfs(
    "2017:819",
    "Förordning (2017:819) om ersättning till deltagare i arbetsmarknadspolitiska insatser",
    date(2025, 12, 22),
)
ACTIVITIES = sfs(
    "2000:628", "Förordning (2000:628) om den arbetsmarknadspolitiska verksamheten", date(2025, 10, 1)
)
GROUP_LIFE = sfs(
    "1988:244",
    "Förordning (1988:244) om grupplivförsäkring för deltagare i vissa arbetsmarknadspolitiska program",
    date(2026, 1, 2),
)
ESTABLISHMENT = sfs(
    "2017:820",
    "Förordning (2017:820) om etableringsinsatser för vissa nyanlända invandrare",
    date(2026, 1, 2),
)
UNEMPLOYMENT_INSURANCE = sfs("2024:506", "Lag (2024:506) om arbetslöshetsförsäkring", date(2025, 12, 22))
ACTIVITIES_ACT = sfs(
    "2000:625",
    "Lag (2000:625) om den arbetsmarknadspolitiska verksamheten",
    date(2026, 2, 22),
    FIRST_READING,
)
ESTABLISHMENT_ACT = sfs(
    "2017:584",
    "Lag (2017:584) om ansvar för etableringsinsatser för vissa nyanlända invandrare",
    date(2026, 2, 22),
    FIRST_READING,
)
INCOME_TAX = sfs("1999:1229", "Inkomstskattelag (1999:1229)", date(2025, 10, 1))

AF = "https://arbetsformedlingen.se/"
AF_ENGLISH = AF + "other-languages/english-engelska/"
AF_BENEFIT = AF_ENGLISH + "additional-support/benefit-and-absence/"

LAW = (
    Source("sfs-2007-414-5", GUARANTEE, "5 §"),
    Source("sfs-2007-414-10", GUARANTEE, "10 §"),
    Source("sfs-2007-414-13", GUARANTEE, "13 §"),
    Source("sfs-2007-414-14", GUARANTEE, "14 §"),
    Source("sfs-2007-414-22", GUARANTEE, "22 §"),
    Source("sfs-2007-813-5", YOUTH, "5 §"),
    Source("sfs-2007-813-9b", YOUTH, "9 b §"),
    Source("sfs-2007-813-9c", YOUTH, "9 c §"),
    Source("sfs-2007-813-10", YOUTH, "10 §"),
    Source("sfs-2007-813-11", YOUTH, "11 §"),
    Source("sfs-2007-813-16", YOUTH, "16 §"),
    Source("sfs-2017-819-2-1", COMPENSATION, "2 kap. 1 §"),
    Source("sfs-2017-819-2-3", COMPENSATION, "2 kap. 3 §"),
    Source("sfs-2017-819-2-4", COMPENSATION, "2 kap. 4 §"),
    Source("sfs-2017-819-2-7", COMPENSATION, "2 kap. 7 §"),
    Source("sfs-2017-819-2-8", COMPENSATION, "2 kap. 8 §"),
    Source("sfs-2017-819-2-10", COMPENSATION, "2 kap. 10 §"),
    Source("sfs-2017-819-2-11", COMPENSATION, "2 kap. 11 §"),
    Source("sfs-2017-819-2-13", COMPENSATION, "2 kap. 13 §"),
    Source("sfs-2017-819-4-2", COMPENSATION, "4 kap. 2 §"),
    Source("sfs-2017-819-5-2", COMPENSATION, "5 kap. 2 §"),
    Source("sfs-2017-819-5-2a", COMPENSATION, "5 kap. 2 a §"),
    Source("sfs-2017-819-5-3", COMPENSATION, "5 kap. 3 §"),
    Source("sfs-2017-819-6-2", COMPENSATION, "6 kap. 2 §"),
    Source("sfs-2017-819-6-3", COMPENSATION, "6 kap. 3 §"),
    Source("sfs-2017-819-10-1", COMPENSATION, "10 kap. 1 §"),
    Source("sfs-2017-819-10-2", COMPENSATION, "10 kap. 2 §"),
    Source("sfs-2017-819-10-6", COMPENSATION, "10 kap. 6 §"),
    Source("sfs-2017-819-10-9", COMPENSATION, "10 kap. 9 §"),
    Source("sfs-1999-1229-8-13", INCOME_TAX, "8 kap. 13 §"),
    Source("sfs-1999-1229-11-36", INCOME_TAX, "11 kap. 36 §"),
    Source("sfs-2000-628-2", ACTIVITIES, "2 §"),
    Source("sfs-2000-628-9a", ACTIVITIES, "9 a §"),
    Source("sfs-2000-628-9b", ACTIVITIES, "9 b §"),
    Source("sfs-1988-244-1", GROUP_LIFE, "1 §"),
    Source("sfs-2000-625-7", ACTIVITIES_ACT, "7 §"),
    Source("sfs-2017-584-1", ESTABLISHMENT_ACT, "1 § och övergångsbestämmelserna till lag (2022:896)"),
    Source("sfs-2017-820-13", ESTABLISHMENT, "13 §"),
    Source("sfs-2017-820-13a", ESTABLISHMENT, "13 a §"),
    Source("sfs-2017-820-13b", ESTABLISHMENT, "13 b §"),
    Source("sfs-2017-820-13c", ESTABLISHMENT, "13 c §"),
    Source("sfs-2017-820-15", ESTABLISHMENT, "15 § och övergångsbestämmelserna till förordning (2025:311)"),
    Source("sfs-2017-820-17", ESTABLISHMENT, "17 §"),
    Source("sfs-2017-820-20", ESTABLISHMENT, "20 §"),
    Source("sfs-2017-820-28", ESTABLISHMENT, "28 §"),
    Source("sfs-2024-506-2-16", UNEMPLOYMENT_INSURANCE, "2 kap. 16 §"),
    Source("sfs-2024-506-4-7", UNEMPLOYMENT_INSURANCE, "4 kap. 7 §"),
)

PAGES = (
    page(
        "af-work-training",
        SWEDISH,
        "Arbetsförmedlingen: Arbetsträning",
        AF_ENGLISH + "extra-stod/stod-a-o/arbetstraning",
    ),
    page("af-contact", SWEDISH, "Arbetsförmedlingen: Kontakt", AF + "kontakt", read_on=ADDRESSES_FOUND),
    page(
        "af-reinforced-work-training",
        SWEDISH,
        "Arbetsförmedlingen: Förstärkt arbetsträning",
        AF_ENGLISH + "extra-stod/stod-a-o/forstarkt-arbetstraning",
    ),
    page(
        "af-employer-work-training",
        SWEDISH,
        "Arbetsförmedlingen: Låt någon arbetsträna på ditt företag",
        AF + "for-arbetsgivare/anstallningsstod/praktik-och-arbetstraning/arbetstraning",
    ),
    page(
        "af-programme-benefit",
        ENGLISH,
        "Arbetsförmedlingen: When you take part in a programme",
        AF_BENEFIT + "when-you-take-part-in-a-programme",
    ),
    page(
        "af-conditions",
        ENGLISH,
        "Arbetsförmedlingen: Conditions for your compensation in programmes",
        AF_BENEFIT + "conditions-for-your-compensation-in-programmes",
    ),
    page(
        "af-sick-absence",
        ENGLISH,
        "Arbetsförmedlingen: Report absence when you are sick and participating in a programme",
        AF_BENEFIT + "report-absence-when-you-are-sick-and-participating-in-a-programme",
    ),
    page(
        "af-insurance",
        ENGLISH,
        "Arbetsförmedlingen: Insurance and compensation for damage or loss when you take part in a programme",
        AF_ENGLISH + "extra-stod/ersattning-och-franvaro/forsakring-och-skadeersattning",
    ),
    page(
        "af-warning",
        SWEDISH,
        "Arbetsförmedlingen: Varning eller avstängning från rätten till ersättning i program",
        AF + "for-arbetssokande/extra-stod/ersattning-och-franvaro"
        "/varning-eller-avstangning-fran-ratten-till-ersattning-i-program",
        read_on=SECOND_READING,
    ),
    page(
        "kammarkollegiet-personal-injury",
        SWEDISH,
        "Kammarkollegiet: Arbetslösa i arbetsmarknadsåtgärd",
        "https://www.kammarkollegiet.se/vara-tjanster/forsakring-och-riskhantering"
        "/hitta-forsakringsprodukt/personforsakringar/ovriga-personskador"
        "/arbetslosa-i-arbetsmarknadsatgard",
        read_on=SECOND_READING,
    ),
    page(
        "av-work-environment",
        SWEDISH,
        "Arbetsmiljöverket: Arbetsmiljöregler för vuxna praktikanter i arbetsmarknadspolitiska program",
        "https://www.av.se/arbetsmiljoarbete-och-inspektioner"
        "/arbetsgivarens-ansvar-for-arbetsmiljon"
        "/arbetsmiljoregler-for-vuxna-praktikanter-i-arbetsmarknadspolitiska-program/",
        date(2023, 7, 10),
    ),
    page(
        "skovde-work-training",
        SWEDISH,
        "Skövde kommun: Arbetsträning",
        "https://skovde.se/naringsliv-och-arbete/Arbetsmarknadsinsatser/arbetstraning/",
    ),
    page(
        "arbetet-suspensions",
        SWEDISH,
        "Arbetet: Ska straffas direkt \N{EN DASH} regeringens tuffa besked till arbetslösa",
        "https://arbetet.se/2026/02/19/ska-straffas-direkt-regeringens-tuffa-besked-till-arbetslosa/",
        date(2026, 2, 19),
        SECOND_READING,
    ),
)

SOURCES = sources_by_id(*LAW, *PAGES)
