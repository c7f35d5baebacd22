"""What is announced for the law of Sweden. No phone needs it, and no answer says it."""

from datetime import date

from calculator.announced import Announced
from calculator.law.sweden import quoted_figures
from calculator.sources import SECOND_READING

ANNOUNCED = (
    Announced(
        quoted_figures.WORK_TRIAL,
        "An employee on sick leave may try the own job and keep sjukpenning. The law was not read.",
        "prop-2025-26-53",
        SECOND_READING,
        ("prop-2025-26-53", "marcus-oscarsson-work-trial"),
    ),
    Announced(
        date(2026, 3, 2),
        "Administrative sanctions and a bar on benefits, proposed in Ds 2025:26: the final report was due.",
        "Ds 2025:26, https://www.riksdagen.se/",
        SECOND_READING,
    ),
    Announced(
        quoted_figures.ANNOUNCED,
        "Days without money from the first time on, without a warning; another paper says 1 April.",
        "arbetet-suspensions",
        SECOND_READING,
        ("arbetet-suspensions", "nyheter24-suspensions", "sfs-2017-819-6-2"),
    ),
    Announced(
        date(2026, 7, 1),
        "A duty to take part in activities for those who receive försörjningsstöd.",
        "friatider.se, 2025-12-15, and dagensps.se, 2025-09-17",
        SECOND_READING,
    ),
    Announced(
        date(2027, 1, 1),
        "A cap on benefits taken together, and a time to qualify for social insurance: newcomers' money.",
        "regeringen-qualification",
        SECOND_READING,
        ("regeringen-qualification", "sfs-2017-819-2-13", "sfs-2017-819-3-10", "sfs-2017-819-3-13"),
    ),
    Announced(
        date(2027, 1, 1),
        "The prisbasbelopp of 2027, from which utvecklingsersättning is counted.",
        "It is set each year; förordning (2025:872) has that of 2026",
        SECOND_READING,
        ("sfs-2017-819-2-11",),
    ),
)
