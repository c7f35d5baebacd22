"""No number of a rule is typed in a page: each comes from the calculator, and changes with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from scripts.written.pages import Page

from .prose import prose
from .test_claims import page_of

NUMBER_WORDS = {
    "en": (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
        " half quarter"
    ),
    "sv": (
        "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton"
        " nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen halv halvt"
    ),
    "nb": (
        "to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten"
        " nitten tjue tretti førti femti seksti sytti åtti nitti hundre tusen halv halvt halve"
    ),
}
UNITS = {
    "en": r"(?:(?:day|week|month|year|hour)s?|kronor|kroner|SEK|NOK|per cent)\b|%",
    "sv": r"(?:dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år|timm(?:e|ar)|kron(?:a|or)|procent)\b|%",
    "nb": r"(?:dag(?:er)?|uker?|måned(?:er)?|år|timer?|kroner?|prosent)\b|%",
}
OTHERWISE = {
    # “SEK … a day” is a unit and no number; “within a month” is one.
    "en": (
        rf"\b(?:half|about|after|for|in|least|most|nearly|over|than|under|until|within) an? (?:{UNITS['en']})"
        rf"|\b(?:fortnight|dozen)\b"
    ),
    # A Swede says "en dag" of any day, and of one: only after such a word is it a number.
    "sv": rf"\b(?:inom|minst|högst|till|än) (?:en|ett) (?:{UNITS['sv']})|\b(?:dussin|tjog)\b",
    "nb": rf"\b(?:innen|minst|høyst|inntil|enn) (?:en|én|et|ett) (?:{UNITS['nb']})|\b(?:dusin|tylft)\b",
}
TYPED = {
    language: re.compile(
        rf"\d|\b(?:{'|'.join(words.split())})\b(?:[- ]\w+)?[- ](?:{UNITS[language]})|{OTHERWISE[language]}",
        re.IGNORECASE,
    )
    for language, words in NUMBER_WORDS.items()
}

# Numbers that are no rule's: (page, text, why it may stand there).
EXCEPTIONS = (
    ("en/accessibility.md", "WCAG 2.2", "the name of a standard"),
    ("en/accessibility.md", "320 pixels", "the screen that we test with"),
    ("en/how-it-works.md", "goes back one day", "how days are counted, which no figure holds"),
    ("en/how-it-works.md", "One month from 10 March ends on 9 April.", "an example of counting"),
    ("en/how-it-works.md", "One month from 31 January ends on 27 February", "an example of counting"),
    ("en/how-it-works.md", "28 February", "an example of counting"),
    ("en/how-it-works.md", "Python 3.11", "what a program needs"),
    ("en/norway/how-long.md", "One month that starts on 10 March ends on 9 April.", "an example of counting"),
    ("en/about.md", "24 November 2026", "the day on which we read the laws again"),
    ("en/where-sources-disagree.md", "September 2022", "the day of a change"),
    ("en/norway/agreement-and-follow-up.md", "September 2022", "the day of a change"),
    ("en/staff/index.md", "in a week: 1 to 5", "what a key takes"),
    ("en/staff/index.md", "supports: 0 to 20", "what a key takes"),
    ("en/sweden/establishment-programme.md", "1 January 2027", "the day of a plan, which no figure holds"),
    ("en/what-changed/index.md", "21 November 2026", "the day of a change"),
    ("en/what-changed/index.md", "24 November 2026", "the day of a change"),
    ("nb/accessibility.md", "WCAG 2.2", "the name of a standard"),
    ("nb/accessibility.md", "320 piksler", "the screen that we test with"),
    ("nb/how-it-works.md", "Én måned fra 10. mars slutter 9. april.", "an example of counting"),
    ("nb/how-it-works.md", "Én måned fra 31. januar slutter 27. februar", "an example of counting"),
    ("nb/how-it-works.md", "28. februar", "an example of counting"),
    ("nb/how-it-works.md", "Python 3.11", "what a program needs"),
    ("nb/norway/how-long.md", "Én måned som begynner 10. mars, slutter 9. april.", "an example of counting"),
    ("nb/about.md", "24. november 2026", "the day on which we read the laws again"),
    ("nb/where-sources-disagree.md", "september 2022", "the day of a change"),
    ("nb/norway/agreement-and-follow-up.md", "september 2022", "the day of a change"),
    ("nb/staff/index.md", "i uken: 1 til 5", "what a key takes"),
    ("nb/staff/index.md", "forsørger: 0 til 20", "what a key takes"),
    ("nb/sweden/establishment-programme.md", "1. januar 2027", "the day of a plan, which no figure holds"),
    ("nb/what-changed/index.md", "21. november 2026", "the day of a change"),
    ("nb/what-changed/index.md", "24. november 2026", "the day of a change"),
    ("sv/accessibility.md", "WCAG 2.2", "the name of a standard"),
    ("sv/accessibility.md", "320 bildpunkter", "the screen that we test with"),
    ("sv/how-it-works.md", "En månad från den 10 mars slutar den 9 april.", "an example of counting"),
    ("sv/how-it-works.md", "En månad från den 31 januari slutar den 27 februari", "an example of counting"),
    ("sv/how-it-works.md", "28 februari ett skottår", "an example of counting"),
    ("sv/how-it-works.md", "Python 3.11", "what a program needs"),
    (
        "sv/norway/how-long.md",
        "En månad som börjar den 10 mars slutar den 9 april.",
        "an example of counting",
    ),
    ("sv/about.md", "24 november 2026", "the day on which we read the laws again"),
    ("sv/where-sources-disagree.md", "september 2022", "the day of a change"),
    ("sv/norway/agreement-and-follow-up.md", "september 2022", "the day of a change"),
    ("sv/staff/index.md", "med träning: 1 till 5", "what a key takes"),
    ("sv/staff/index.md", "försörjer: 0 till 20", "what a key takes"),
    ("sv/sweden/establishment-programme.md", "1 januari 2027", "the day of a plan, which no figure holds"),
    ("sv/what-changed/index.md", "21 november 2026", "the day of a change"),
    ("sv/what-changed/index.md", "24 november 2026", "the day of a change"),
)


def typed_numbers(page: Page) -> Iterator[str]:
    for number, line in prose(page):
        for where, text, _ in EXCEPTIONS:
            if where == page.name:
                line = line.replace(text, "")
        if match := TYPED[page.name[:2]].search(line):
            start = max(0, match.start() - 40)
            yield f"{page.name}, line {number}: {line[start : match.end() + 40].strip()}"


def test_no_number_of_a_rule_is_typed(pages: list[Page]) -> None:
    assert [found for page in pages for found in typed_numbers(page)] == []


def test_exceptions_are_still_needed(pages: list[Page]) -> None:
    texts = {page.name: "\n".join(line for _, line in prose(page)) for page in pages}
    assert [text for page, text, _ in EXCEPTIONS if text not in texts[page]] == []


@pytest.mark.parametrize(
    "text",
    [
        "It lasts 6 months.",
        "It lasts six months.",
        "You have three whole weeks.",
        "You are paid for five days a week.",
        "It is SEK 365 a day.",
        "a six-month period",
        "Ask within a month.",
        "It can go on for half a year.",
        "| Sweden | 12 months |",
        "You get 80 % of it.",
        "Report every fortnight.",
    ],
)
def test_a_typed_number_is_found(text: str) -> None:
    assert len(list(typed_numbers(page_of(text)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Det varer i 6 måneder.",
        "Det varer i seks måneder.",
        "Du har tre hele uker.",
        "Spør innen en måned.",
        "Du får 75 prosent.",
    ],
)
def test_a_typed_number_is_found_in_bokmal(text: str) -> None:
    assert len(list(typed_numbers(replace(page_of(text), name="nb/page.md")))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Det pågår i 6 månader.",
        "Det pågår i sex månader.",
        "Du har tre hela veckor.",
        "Fråga inom en månad.",
        "Det är trehundra eller hundra kronor.",
        "Du får 75 procent.",
    ],
)
def test_a_typed_number_is_found_in_swedish(text: str) -> None:
    assert len(list(typed_numbers(replace(page_of(text), name="sv/page.md")))) == 1


@pytest.mark.parametrize(
    "text",
    [
        'It lasts {{ up_to("country=norway&little-experience=yes") }}.',
        'SEK {{ figure("activity-support-basic") }} a day, {{ figure("paid-days-a-week") }} days a week',
        'It says so. {{ cite("sfs-2007-414-10") }} See [more](how-long.md#year-2026).',
        "1. One of the three programmes",
        "[The act](https://rkrattsbaser.gov.se/sfst?bet=2007:414)",
        "how many days a week",
    ],
)
def test_other_numbers_are_no_fault(text: str) -> None:
    assert list(typed_numbers(page_of(text))) == []
