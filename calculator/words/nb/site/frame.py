"""What stands around every page, in Bokmål."""

FRAME = {
    "site": "Guiden om arbeidstrening",
    "description": (
        "Klare svar om arbeidstrening i Norge og i Sverige (arbetsträning): hvem det er for, hvor lenge det "
        "varer, penger, forsikring og hva du gjør videre."
    ),
    "language": "Norsk",
    "in_this_language": "Guiden på norsk",
    "languages": "Språk",
    "skip": "Hopp til innholdet",
    "menu": "Meny",
    "main_menu": "Hovedmeny",
    "in_this_section": "I denne delen",
    "on_this_page": "På denne siden",
    "section_link": "Lenke til denne delen",
    "search": "Søk",
    "search_hint": "Treffene vises under mens du skriver.",
    "search_found": "Antall treff: {number}",
    "search_nothing": "Ingen treff på disse ordene.",
    "search_failed": "Vi fikk ikke lastet inn søket. Bruk menyen, eller prøv igjen.",
    "search_ways_title": "Prøv andre ord, eller begynn her:",
    "last_checked": "Sist kontrollert {day}.",
    "check_again": "Skal kontrolleres igjen innen {day}.",
    "promise": "Her får du informasjon. Det er etaten som avgjør.",
    "promise_more": (
        "Bare [sv:Arbetsförmedlingen] i Sverige og Nav i Norge kan avgjøre saker om arbeidstrening."
    ),
    "licence": "Tekst og kode kan brukes og endres under MIT-lisensen.",
    "about_this_site": "Om nettstedet",
    "open_whole": "Åpne denne siden i Guiden om arbeidstrening",
    "not_found": "Vi fant ikke siden",
    "not_found_why": (
        "Det kan være en skrivefeil i adressen, eller siden kan være flyttet. Ingenting av det du har gjort, "
        "er borte."
    ),
    "not_found_search": "Søk etter det du trenger i feltet øverst på siden, eller velg en vei inn.",
}

MENU = {
    "sweden": "Sverige",
    "norway": "Norge",
    "employers": "Arbeidsgivere",
    "about": "Om guiden",
}

FOOTER = {
    "about/": "Om guiden",
    "staff/": "For deg i en etat",
    "how-it-works/": "Slik virker kalkulatoren",
    "sources/": "Kilder",
    "words/": "Ord",
    "offline/": "Uten nett",
    "privacy/": "Personvern",
    "accessibility/": "Tilgjengelighet",
}

WAYS = {
    "calculator/": "Sjekk situasjonen din",
    "sweden/how-long/": "Sverige: hvor lenge det kan vare",
    "norway/how-long/": "Norge: hvor lenge det kan vare",
    "sweden/money/": "Sverige: penger",
    "norway/money/": "Norge: penger",
    "words/": "Ord i brev og skjemaer",
}

DOORS = {
    "sweden/": ("Sverige", "Arbeidstrening hos [sv:Arbetsförmedlingen]"),
    "norway/": ("Norge", "Arbeidstrening hos Nav"),
    "calculator/": ("Sjekk situasjonen din", "Noen få spørsmål, og et svar med kilder"),
    "./": ("Forsiden", "Begynn forfra"),
}
