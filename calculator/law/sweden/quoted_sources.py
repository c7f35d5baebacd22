"""The sources of Swedish law that only pages of the guidance cite: no phone needs them."""

from datetime import date

from calculator.law.sweden.sources import (
    ACTIVITIES,
    ACTIVITIES_ACT,
    AF,
    AF_ENGLISH,
    COMPENSATION,
    GROUP_LIFE,
    GUARANTEE,
    YOUTH,
    sfs,
)
from calculator.sources import ENGLISH, SWEDISH, Source, page

ESTABLISHMENT = sfs(
    "2017:820",
    "Förordning (2017:820) om etableringsinsatser för vissa nyanlända invandrare, första lydelsen",
    date(2018, 1, 1),
)
PENSION_AGE_2026 = sfs("2019:780", "Förordning (2019:780) om riktålder för pension för år 2026")

FK_ENGLISH = "https://forsakringskassan.se/english/job-seeker/"

LAW = (
    Source("sfs-2007-414-3", GUARANTEE, "3 §"),
    Source("sfs-2007-414-6", GUARANTEE, "6 §"),
    Source("sfs-2007-414-13", GUARANTEE, "13 §"),
    Source("sfs-2007-414-13a", GUARANTEE, "13 a §"),
    Source("sfs-2007-414-14a", GUARANTEE, "14 a §"),
    Source("sfs-2007-414-15", GUARANTEE, "15 §"),
    Source("sfs-2007-414-18", GUARANTEE, "18 §"),
    Source("sfs-2007-414-20", GUARANTEE, "20 §"),
    Source("sfs-2007-414-22a", GUARANTEE, "22 a §"),
    Source("sfs-2007-813-3", YOUTH, "3 §"),
    Source("sfs-2007-813-6", YOUTH, "6 §"),
    Source("sfs-2007-813-10", YOUTH, "10 §"),
    Source("sfs-2007-813-10a", YOUTH, "10 a §"),
    Source("sfs-2007-813-11", YOUTH, "11 §"),
    Source("sfs-2007-813-12", YOUTH, "12 §"),
    Source("sfs-2007-813-14a", YOUTH, "14 a §"),
    Source("sfs-2007-813-16a", YOUTH, "16 a §"),
    Source("sfs-2017-819-2-4", COMPENSATION, "2 kap. 4 §"),
    Source("sfs-2017-819-2-11", COMPENSATION, "2 kap. 11 §"),
    Source("sfs-2017-819-2-12", COMPENSATION, "2 kap. 12 §"),
    Source("sfs-2017-819-3-2", COMPENSATION, "3 kap. 2 §"),
    Source("sfs-2017-819-3-10", COMPENSATION, "3 kap. 10 §"),
    Source("sfs-2017-819-3-13", COMPENSATION, "3 kap. 13 §"),
    Source("sfs-2017-819-4-1", COMPENSATION, "4 kap. 1 §"),
    Source("sfs-2017-819-4-3", COMPENSATION, "4 kap. 3 §"),
    Source("sfs-2017-819-4-4", COMPENSATION, "4 kap. 4 §"),
    Source("sfs-2017-819-5-4", COMPENSATION, "5 kap. 4 §"),
    Source("sfs-2017-819-6-2", COMPENSATION, "6 kap. 2 §"),
    Source("sfs-2017-819-6-3", COMPENSATION, "6 kap. 3 §"),
    Source("sfs-2017-819-8-1", COMPENSATION, "8 kap. 1 §"),
    Source("sfs-2017-819-10-3", COMPENSATION, "10 kap. 3 §"),
    Source("sfs-2017-819-10-4", COMPENSATION, "10 kap. 4 §"),
    Source("sfs-2017-819-10-5", COMPENSATION, "10 kap. 5 §"),
    Source("sfs-2017-819-10-5a", COMPENSATION, "10 kap. 5 a §"),
    Source("sfs-2017-819-11-1", COMPENSATION, "11 kap. 1 §"),
    Source("sfs-2017-819-11-3", COMPENSATION, "11 kap. 3 §"),
    Source("sfs-2017-819-11-5", COMPENSATION, "11 kap. 5 §"),
    Source("sfs-2000-628-5a", ACTIVITIES, "5 a §"),
    Source("sfs-2000-628-6a", ACTIVITIES, "6 a §"),
    Source("sfs-2000-628-9", ACTIVITIES, "9 § sista stycket"),
    Source("sfs-2000-628-9c", ACTIVITIES, "9 c §"),
    Source("sfs-1988-244-4", GROUP_LIFE, "4 §"),
    Source("sfs-2000-625-6", ACTIVITIES_ACT, "6 §"),
    Source("sfs-2017-820-3", ESTABLISHMENT, "3 §"),
    Source("sfs-2017-820-4", ESTABLISHMENT, "4 §"),
    Source("sfs-2017-820-5", ESTABLISHMENT, "5 §"),
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
        "kammarkollegiet-personal-injury",
        SWEDISH,
        "Kammarkollegiet: Arbetslösa i arbetsmarknadsåtgärd",
        "https://www.kammarkollegiet.se/vara-tjanster/forsakring-och-riskhantering"
        "/hitta-forsakringsprodukt/personforsakringar/ovriga-personskador"
        "/arbetslosa-i-arbetsmarknadsatgard",
    ),
    page(
        "kammarkollegiet-personal-injury-en",
        ENGLISH,
        "Kammarkollegiet: Labour market policy programmes",
        "https://www.kammarkollegiet.se/engelska/start/all-services"
        "/insurance-for-foreign-visitors/individual-insurance"
        "/labour-market-programmes/labour-market-policy-programmes",
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
)
