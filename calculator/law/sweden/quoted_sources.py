"""The sources of Swedish law that only pages of the guidance cite: no phone needs them."""

from datetime import date

from calculator.law.sweden.sources import (
    ACTIVITIES,
    ACTIVITIES_ACT,
    AF,
    AF_ENGLISH,
    COMPENSATION,
    ESTABLISHMENT,
    ESTABLISHMENT_ACT,
    GROUP_LIFE,
    GUARANTEE,
    INCOME_TAX,
    UNEMPLOYMENT_INSURANCE,
    YOUTH,
    sfs,
)
from calculator.sources import ENGLISH, FIRST_READING, SECOND_READING, SWEDISH, Source, page, read_copy

ESTABLISHMENT_2021 = read_copy(
    "sfs-2021-127",
    SWEDISH,
    "Förordning (2021:127) om ändring i förordningen (2017:820) om"
    " etableringsinsatser för vissa nyanlända invandrare",
    "https://svenskforfattningssamling.se/doc/2021127.html",
    date(2021, 4, 15),
)
PROGRAMMES = sfs("2000:634", "Förordning (2000:634) om arbetsmarknadspolitiska program", date(2026, 1, 2))
SOCIAL_INSURANCE = sfs("2010:110", "Socialförsäkringsbalk (2010:110)", date(2025, 12, 22))
STUDENT_AID = sfs("1999:1395", "Studiestödslag (1999:1395)", date(2025, 12, 22))
PRICE_BASE_AMOUNT = sfs(
    "2025:872",
    "Förordning (2025:872) om prisbasbelopp och förhöjt prisbasbelopp för år 2026",
    date(2026, 1, 1),
)
PENSION_AGE_2026 = sfs(
    "2019:780", "Förordning (2019:780) om riktålder för pension för år 2026", read_on=FIRST_READING
)

FK_ENGLISH = "https://forsakringskassan.se/english/job-seeker/"

LAW = (
    Source("sfs-2007-414-3", GUARANTEE, "3 §"),
    Source("sfs-2007-414-4", GUARANTEE, "4 §"),
    Source("sfs-2007-414-4a", GUARANTEE, "4 a §"),
    Source("sfs-2007-414-5a", GUARANTEE, "5 a §"),
    Source("sfs-2007-414-6", GUARANTEE, "6 §"),
    Source("sfs-2007-414-13a", GUARANTEE, "13 a §"),
    Source("sfs-2007-414-14a", GUARANTEE, "14 a §"),
    Source("sfs-2007-414-14b", GUARANTEE, "14 b §"),
    Source("sfs-2007-414-15", GUARANTEE, "15 §"),
    Source("sfs-2007-414-18", GUARANTEE, "18 §"),
    Source("sfs-2007-414-20", GUARANTEE, "20 §"),
    Source("sfs-2007-414-22a", GUARANTEE, "22 a §"),
    Source("sfs-2007-813-3", YOUTH, "3 §"),
    Source("sfs-2007-813-4", YOUTH, "4 §"),
    Source("sfs-2007-813-4a", YOUTH, "4 a §"),
    Source("sfs-2007-813-6", YOUTH, "6 §"),
    Source("sfs-2007-813-7", YOUTH, "7 §"),
    Source("sfs-2007-813-10a", YOUTH, "10 a §"),
    Source("sfs-2007-813-12", YOUTH, "12 §"),
    Source("sfs-2007-813-14a", YOUTH, "14 a §"),
    Source("sfs-2007-813-16a", YOUTH, "16 a §"),
    Source("sfs-2017-819-2-6", COMPENSATION, "2 kap. 6 §"),
    Source("sfs-2017-819-2-12", COMPENSATION, "2 kap. 12 §"),
    Source("sfs-2017-819-3-1", COMPENSATION, "3 kap. 1 §"),
    Source("sfs-2017-819-3-2", COMPENSATION, "3 kap. 2 §"),
    Source("sfs-2017-819-3-6", COMPENSATION, "3 kap. 6 §"),
    Source("sfs-2017-819-3-10", COMPENSATION, "3 kap. 10 §"),
    Source("sfs-2017-819-3-11", COMPENSATION, "3 kap. 11 §"),
    Source("sfs-2017-819-3-14", COMPENSATION, "3 kap. 14 §"),
    Source("sfs-2017-819-3-15", COMPENSATION, "3 kap. 15 §"),
    Source("sfs-2017-819-3-12", COMPENSATION, "3 kap. 12 §"),
    Source("sfs-2017-819-3-16", COMPENSATION, "3 kap. 16 §"),
    Source("sfs-1999-1395-2-7", STUDENT_AID, "2 kap. 7 §"),
    Source("sfs-1999-1395-3-12", STUDENT_AID, "3 kap. 12 §"),
    Source("sfs-2025-872-1", PRICE_BASE_AMOUNT, "1 §"),
    Source("sfs-2017-819-3-13", COMPENSATION, "3 kap. 13 §"),
    Source("sfs-2017-819-4-1", COMPENSATION, "4 kap. 1 §"),
    Source("sfs-2017-819-4-3", COMPENSATION, "4 kap. 3 §"),
    Source("sfs-2017-819-4-4", COMPENSATION, "4 kap. 4 §"),
    Source("sfs-2017-819-5-4", COMPENSATION, "5 kap. 4 §"),
    Source("sfs-2017-819-6-1", COMPENSATION, "6 kap. 1 §"),
    Source("sfs-2017-819-6-4", COMPENSATION, "6 kap. 4 §"),
    Source("sfs-2017-819-6-5", COMPENSATION, "6 kap. 5 §"),
    Source("sfs-2017-819-8-1", COMPENSATION, "8 kap. 1 §"),
    Source("sfs-2017-819-10-3", COMPENSATION, "10 kap. 3 §"),
    Source("sfs-2017-819-10-4", COMPENSATION, "10 kap. 4 §"),
    Source("sfs-2017-819-10-5", COMPENSATION, "10 kap. 5 §"),
    Source("sfs-2017-819-10-5a", COMPENSATION, "10 kap. 5 a §"),
    Source("sfs-2017-819-10-7", COMPENSATION, "10 kap. 7 §"),
    Source("sfs-2017-819-11-1", COMPENSATION, "11 kap. 1 §"),
    Source("sfs-2017-819-11-3", COMPENSATION, "11 kap. 3 §"),
    Source("sfs-2017-819-11-5", COMPENSATION, "11 kap. 5 §"),
    Source("sfs-2000-628-5a", ACTIVITIES, "5 a §"),
    Source("sfs-2000-628-6a", ACTIVITIES, "6 a §"),
    Source("sfs-2000-628-9", ACTIVITIES, "9 § sista stycket"),
    Source("sfs-2000-628-9c", ACTIVITIES, "9 c §"),
    Source("sfs-2000-634-7", PROGRAMMES, "7 §"),
    Source("sfs-2000-634-8", PROGRAMMES, "8 §"),
    Source("sfs-2000-634-9", PROGRAMMES, "9 §"),
    Source("sfs-2000-634-14", PROGRAMMES, "14 §"),
    Source("sfs-2000-634-14a", PROGRAMMES, "14 a §"),
    Source("sfs-1988-244-4", GROUP_LIFE, "4 §"),
    Source("sfs-2000-625-6", ACTIVITIES_ACT, "6 §"),
    Source("sfs-2017-584-2", ESTABLISHMENT_ACT, "2 §"),
    Source("sfs-2017-820-3", ESTABLISHMENT, "3 §"),
    Source("sfs-2017-820-4", ESTABLISHMENT, "4 §"),
    Source("sfs-2017-820-5", ESTABLISHMENT, "5 §"),
    Source("sfs-2017-820-6", ESTABLISHMENT, "6 §"),
    Source("sfs-2017-820-7", ESTABLISHMENT, "7 §"),
    Source("sfs-2017-820-8", ESTABLISHMENT, "8 §"),
    Source("sfs-2017-820-9", ESTABLISHMENT, "9 §"),
    Source("sfs-2017-820-11", ESTABLISHMENT, "11 §"),
    Source("sfs-2017-820-12", ESTABLISHMENT, "12 §"),
    Source("sfs-2017-820-15a", ESTABLISHMENT, "15 a §"),
    Source("sfs-2017-820-16", ESTABLISHMENT, "16 §"),
    Source("sfs-2017-820-18", ESTABLISHMENT, "18 §"),
    Source("sfs-2017-820-19", ESTABLISHMENT, "19 §"),
    Source("sfs-2017-820-21", ESTABLISHMENT, "21 §"),
    Source("sfs-2017-820-23a", ESTABLISHMENT, "23 a §"),
    Source("sfs-2017-820-23b", ESTABLISHMENT, "23 b §"),
    Source("sfs-2017-820-23d", ESTABLISHMENT, "23 d §"),
    Source("sfs-2017-820-29", ESTABLISHMENT, "29 §"),
    Source("sfs-2021-127-13", ESTABLISHMENT_2021, "13 §"),
    Source("sfs-2024-506-7-3", UNEMPLOYMENT_INSURANCE, "7 kap. 3 §"),
    Source("sfs-2024-506-7-4", UNEMPLOYMENT_INSURANCE, "7 kap. 4 §"),
    Source("sfs-2010-110-26-13", SOCIAL_INSURANCE, "26 kap. 13 §"),
    Source("sfs-2010-110-30-6", SOCIAL_INSURANCE, "30 kap. 6 §"),
    Source("sfs-2010-110-30-6a", SOCIAL_INSURANCE, "30 kap. 6 a §"),
    Source("sfs-2010-110-31-3", SOCIAL_INSURANCE, "31 kap. 3 §"),
    Source("sfs-2010-110-59-13", SOCIAL_INSURANCE, "59 kap. 13 §"),
    Source("sfs-2010-110-113-19", SOCIAL_INSURANCE, "113 kap. 19 §"),
    Source("sfs-1999-1229-11-33", INCOME_TAX, "11 kap. 33 §"),
    Source("sfs-1999-1229-11-35", INCOME_TAX, "11 kap. 35 §"),
    Source("sfs-2019-780-1", PENSION_AGE_2026, "1 §"),
)

PAGES = (
    page(
        "af-job-guarantee-for-youth",
        ENGLISH,
        "Arbetsförmedlingen: Job Guarantee Programme for Young People",
        AF_ENGLISH + "additional-support/support-a-z/jobbgarantin-for-ungdomar",
    ),
    page(
        "af-job-and-development-guarantee",
        ENGLISH,
        "Arbetsförmedlingen: Job and Development Guarantee programme",
        AF_ENGLISH + "additional-support/support-a-z/jobb--och-utvecklingsgarantin",
    ),
    page(
        "af-establishment-programme",
        ENGLISH,
        "Arbetsförmedlingen: The establishment programme",
        AF_ENGLISH + "extra-stod/stod-a-o/etableringsprogrammet",
    ),
    page(
        "af-establishment-programme-sv",
        SWEDISH,
        "Arbetsförmedlingen: Etableringsprogrammet",
        AF + "for-arbetssokande/extra-stod/stod-a-o/etableringsprogrammet",
    ),
    page(
        "af-activity-support",
        ENGLISH,
        "Arbetsförmedlingen: Activity support and development allowance",
        AF_ENGLISH + "extra-stod/ersattning-och-franvaro/aktivitetsstod-och-utvecklingsersattning",
    ),
    page(
        "kammarkollegiet-personal-injury-en",
        ENGLISH,
        "Kammarkollegiet: Labour market policy programmes",
        "https://www.kammarkollegiet.se/engelska/start/all-services"
        "/insurance-for-foreign-visitors/individual-insurance"
        "/labour-market-programmes/labour-market-policy-programmes",
        read_on=SECOND_READING,
    ),
    page(
        "fk-activity-support",
        ENGLISH,
        "Försäkringskassan: Activity grant or development allowance when you"
        " participate in a Swedish Public Employment Service programme",
        FK_ENGLISH + "activity-grant-or-development-allowance"
        "-when-you-participate-in-a-swedish-public-employment-service-programme",
    ),
    page(
        "fk-introduction-benefit",
        ENGLISH,
        "Försäkringskassan: Compensation when participating in the Swedish Public"
        " Employment Service's introduction programme",
        FK_ENGLISH + "compensation-when-participating"
        "-in-the-swedish-public-employment-services-introduction-programme",
    ),
    page(
        "fk-activity-compensation",
        SWEDISH,
        "Försäkringskassan: Aktivitetsersättning vid nedsatt arbetsförmåga",
        "https://www.forsakringskassan.se/privatperson/sjuk"
        "/funktionsnedsattning-eller-langvarig-sjukdom"
        "/aktivitetsersattning-vid-nedsatt-arbetsformaga---for-dig-under-30-ar",
    ),
    page(
        "af-activity-report",
        SWEDISH,
        "Arbetsförmedlingen: Aktivitetsrapportera",
        AF + "for-arbetssokande/arbetslos---vad-hander-nu/aktivitetsrapportera",
        read_on=SECOND_READING,
    ),
)

BILLS = (
    page(
        "prop-2025-26-53",
        SWEDISH,
        "Proposition 2025/26:53 Arbetsprövning med bibehållen sjukpenning",
        "https://rkrattsbaser.gov.se/prop?bet=2025/26:53",
        date(2025, 11, 6),
        SECOND_READING,
    ),
)
"""What the government proposed, where we could not read the law that followed."""

NEWS = (
    page(
        "marcus-oscarsson-work-trial",
        SWEDISH,
        "Marcus Oscarsson: Ny regel införs för sjukpenning",
        "https://marcusoscarsson.se/ny-regel-infors-for-sjukpenning",
        date(2026, 2, 21),
        SECOND_READING,
    ),
    page(
        "regeringen-qualification",
        SWEDISH,
        "Regeringen: En reform för att bryta bidragsberoendet och stärka Sverige",
        "https://www.regeringen.se/pressmeddelanden/2025/09"
        "/en-reform-for-att-bryta-bidragsberoendet-och-starka-sverige/",
        date(2025, 9, 17),
        SECOND_READING,
    ),
    page(
        "nyheter24-suspensions",
        SWEDISH,
        "Nyheter24: Regeringen: Aktivitetsstöd dras in direkt vid första skolk",
        "https://nyheter24.se/nyheter/ekonomi"
        "/1461200-regeringen-aktivitetsstod-dras-in-direkt-vid-forsta-skolk",
        read_on=SECOND_READING,
    ),
    page(
        "nyheter24-pension-age",
        SWEDISH,
        "Nyheter24: Pensionsåldern höjs 2026 \N{EN DASH} vad betyder det för dig?",
        "https://nyheter24.se/nyheter/ekonomi/privatekonomi"
        "/1424424-pensionsaldern-hojs-2026-vad-betyder-det-for-dig",
        date(2025, 10, 12),
        SECOND_READING,
    ),
)
"""What the government and newspapers said of rules that we could not read: never cited as law."""
