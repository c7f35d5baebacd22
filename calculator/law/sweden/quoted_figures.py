"""The numbers of Swedish law that only pages of the guidance quote: no phone needs them."""

from calculator.figures import figures_by_id
from calculator.law.sweden.figures import swedish

FIGURES = figures_by_id(
    # Joining and leaving the programmes
    swedish("youth-guarantee-registered-days", "calendar days", "sfs-2007-813-5", 90),
    swedish("youth-guarantee-registered-within", "months", "sfs-2007-813-5", 4),
    swedish("youth-guarantee-length", "months", "sfs-2007-813-10", 15),
    swedish("development-guarantee-after-youth-guarantee", "months", "sfs-2007-414-5", 15),
    swedish("development-guarantee-months-without-work", "months in a row", "sfs-2007-414-5", 14),
    swedish("unemployment-benefit-days-shorter", "benefit days", "sfs-2007-414-5", 200),
    swedish("unemployment-benefit-days-longer", "benefit days", "sfs-2007-414-5", 300),
    swedish("sick-days-before-leaving", "calendar days in a row", "sfs-2007-414-13a", 30),
    swedish("return-after-break", "years", "sfs-2007-414-14a", 1),
    swedish("guarantee-break-days", "compensation days", "sfs-2017-819-4-4", 20),
    swedish("guarantee-break-months", "months", "sfs-2017-819-4-4", 12),
    # Money, insurance and absence
    swedish("benefit-application-last-day", "day of the month", "af-activity-support", 7),
    swedish("benefit-payment-day", "day of the month", "af-activity-support", 26),
    swedish("daily-travel-threshold", "SEK a month", "sfs-2017-819-3-2", 600),
    swedish("insured-without-benefit-age-limit", "years", "kammarkollegiet-personal-injury", 18),
    swedish("sick-period-gap", "calendar days", "sfs-2017-819-4-3", 5),
    swedish("unpaid-sick-days", "days", "sfs-2017-819-4-3", 10),
    swedish("unpaid-sick-days-months", "months", "sfs-2017-819-4-3", 12),
    swedish("short-leave", "days each time", "sfs-2017-819-4-4", 3),
    # Days without money
    swedish("suspension-second", "compensation days", "sfs-2017-819-6-2", 1),
    swedish("suspension-third", "compensation days", "sfs-2017-819-6-2", 5),
    swedish("suspension-fourth", "compensation days", "sfs-2017-819-6-2", 10),
    swedish("suspension-later", "compensation days", "sfs-2017-819-6-2", 45),
    swedish("refusal-first", "compensation days", "sfs-2017-819-6-3", 5),
    swedish("refusal-second", "compensation days", "sfs-2017-819-6-3", 10),
    swedish("refusal-later", "compensation days", "sfs-2017-819-6-3", 45),
)
