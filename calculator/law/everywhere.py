"""What the answer says before a country is chosen."""

from calculator.days import BEFORE_ALL
from calculator.questions import country
from calculator.rules import Scheme, Statement, Topic

no_country_yet = country.unanswered

STATEMENTS = (
    Statement(
        "contact-either-agency",
        Topic.NEXT_STEP,
        ("af-work-training", "af-contact", "nav-work-training", "nav-find-your-office"),
        when=no_country_yet,
        beyond_group=True,
        brief=True,
        step=True,
    ),
    Statement(
        "an-officer-decides",
        Topic.CAUTION,
        ("af-work-training", "tiltaksforskriften-1-5"),
        when=no_country_yet,
        beyond_group=True,
    ),
)

SCHEME = Scheme("", BEFORE_ALL, figures={}, boundaries=(), limits=(), statements=STATEMENTS)
"""What is said in every country, and before there is one."""
