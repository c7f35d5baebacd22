"""What stands around every page, in Swedish."""

FRAME = {
    "site": "Guiden om arbetsträning",
    "description": (
        "Enkla svar om arbetsträning i Sverige och Norge: vem det är till för, hur länge det kan pågå, "
        "pengar, försäkring och vad du gör nu."
    ),
    "language": "Svenska",
    "in_this_language": "Guiden på svenska",
    "languages": "Språk",
    "skip": "Till innehållet",
    "menu": "Meny",
    "main_menu": "Huvudmeny",
    "in_this_section": "I den här delen",
    "on_this_page": "På den här sidan",
    "section_link": "Länk till det här avsnittet",
    "search": "Sök",
    "search_hint": "Sidorna som passar visas här nedanför medan du skriver.",
    "search_found": "Hittade sidor: {number}",
    "search_nothing": "Vi hittade inget för de orden.",
    "search_failed": "Sökningen gick inte att ladda. Använd menyn, eller försök igen.",
    "search_ways_title": "Prova andra ord, eller börja här:",
    "last_checked": "Senast kontrollerad den {day}.",
    "check_again": "Ska kontrolleras igen senast den {day}.",
    "promise": "Här får du information. En handläggare bestämmer.",
    "promise_more": "Bara Arbetsförmedlingen i Sverige eller Nav i Norge kan besluta om arbetsträning.",
    "licence": "Text och kod får användas och ändras under MIT-licensen.",
    "about_this_site": "Om den här webbplatsen",
    "open_whole": "Öppna sidan i Guiden om arbetsträning",
    "not_found": "Vi hittar inte sidan",
    "not_found_why": (
        "Adressen kan vara felskriven, eller så har sidan flyttat. Inget av det du har gjort är förlorat."
    ),
    "not_found_search": "Sök efter det du behöver i rutan överst på sidan, eller välj en väg in.",
}

MENU = {
    "sweden": "Sverige",
    "norway": "Norge",
    "employers": "Arbetsgivare",
    "about": "Om guiden",
}

FOOTER = {
    "about/": "Om guiden",
    "staff/": "För dig på en myndighet",
    "how-it-works/": "Så fungerar det",
    "sources/": "Källor",
    "words/": "Ord",
    "offline/": "Utan nät",
    "privacy/": "Dina uppgifter",
    "accessibility/": "Tillgänglighet",
}

WAYS = {
    "calculator/": "Kolla din situation",
    "sweden/how-long/": "Sverige: hur länge det kan pågå",
    "norway/how-long/": "Norge: hur länge det kan pågå",
    "sweden/money/": "Sverige: pengar",
    "norway/money/": "Norge: pengar",
    "words/": "Ord i brev och blanketter",
}

DOORS = {
    "sweden/": ("Sverige", "Arbetsträning genom Arbetsförmedlingen"),
    "norway/": ("Norge", "Arbetsträning genom Nav"),
    "calculator/": ("Kolla din situation", "Några frågor och ett svar med källor"),
    "./": ("Startsidan", "Börja från början"),
}
