"""What is announced for the law of Sweden. No phone needs it, and no answer says it."""

from datetime import date

from calculator.announced import Announced
from calculator.sources import SECOND_READING

ANNOUNCED = (
    Announced(
        date(2026, 3, 1),
        "An employee on sick leave may try work elsewhere and keep sjukpenning, for 14 days at a time.",
        "Prop. 2025/26:53, Regeringskansliets rättsdatabaser; the law itself was not read",
        SECOND_READING,
    ),
    Announced(
        date(2026, 3, 2),
        "Administrative sanctions and a bar on benefits, proposed in Ds 2025:26: the final report was due.",
        "Ds 2025:26, https://www.riksdagen.se/",
        SECOND_READING,
    ),
    Announced(
        date(2026, 6, 1),
        "Sanctions without a first warning: 5, 10, then 45 days (nyheter24: from 1 April). No text found.",
        "https://arbetet.se/2026/02/19/ska-straffas-direkt-regeringens-tuffa-besked-till-arbetslosa/",
        SECOND_READING,
        ("sfs-2017-819-6-2", "sfs-2017-819-6-3"),
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
        "friatider.se, 2025-12-15, and dagensps.se, 2025-09-17",
        SECOND_READING,
        ("sfs-2017-819-2-12", "sfs-2017-819-2-13", "sfs-2017-819-3-10", "sfs-2017-819-3-13"),
    ),
    Announced(
        date(2027, 1, 1),
        "The prisbasbelopp of 2027, from which utvecklingsersättning is counted.",
        "It is set each year; förordning (2025:872) has that of 2026",
        SECOND_READING,
        ("sfs-2017-819-2-11",),
    ),
)
