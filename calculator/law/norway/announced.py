"""What is announced for the law of Norway. No phone needs it, and no answer says it."""

from datetime import date

from calculator.announced import Announced
from calculator.sources import SECOND_READING

ANNOUNCED = (
    Announced(
        date(2026, 7, 1),
        "LOV-2026-06-12-27 changes folketrygdloven chapter 15 and § 22-13 fourth paragraph b, on single"
        " parents: nothing on help with costs during a measure.",
        "LOV-2026-06-12-27 as of 2026-07-02",
        SECOND_READING,
        ("folketrygdloven-22-13",),
    ),
    Announced(
        date(2026, 9, 1),
        "FOR-2025-12-18-2918 changes tiltaksforskriften § 1-7 first paragraph, § 11-2 l and chapters 14"
        " and 14 A: nothing on work training.",
        "tiltaksforskriften as of 2026-07-02, with the change in full",
        SECOND_READING,
        ("tiltaksforskriften-1-7", "tiltaksforskriften-11-2"),
    ),
    Announced(
        date(2026, 12, 15),
        "The amounts of tiltakspenger and of the child supplement for 2027, which come in mid-December.",
        "Those of 2026 entered NAV's code on 2025-12-11, and FOR-2025-12-17-2713 set them",
        SECOND_READING,
        ("nav-tiltakspenger-rates", "tiltakspengeforskriften-3", "tiltakspengeforskriften-10"),
    ),
    Announced(
        date(2027, 1, 1),
        "The cap of the inclusion subsidy for 2027. NAV's code gives that of 2026 no last day.",
        "NAV: tiltaksgjennomforing-api as of 2026-08-20",
        SECOND_READING,
        ("nav-agreement-system-inclusion-subsidy",),
    ),
    Announced(
        date(2027, 1, 1),
        "folketrygdloven §§ 13-4 and 21-12 and trygderettsloven change (appeals); six weeks stay.",
        "folketrygdloven as of 2026-07-02, its notes on changes to come",
        SECOND_READING,
        ("folketrygdloven-21-12",),
    ),
    Announced(
        None,
        "The new forvaltningslov, LOV-2025-06-20-81, on a day that the King sets; three weeks stay (§ 63).",
        "LOV-2025-06-20-81 as of 2026-07-02",
        SECOND_READING,
        ("forvaltningsloven-29",),
    ),
)
