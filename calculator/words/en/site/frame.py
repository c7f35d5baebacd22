"""What stands around every page, in English."""

FRAME = {
    "site": "Work training guide",
    "description": (
        "Plain answers about work training in Sweden (arbetsträning) and Norway (arbeidstrening): who it is "
        "for, how long it lasts, money, insurance and what to do next."
    ),
    "language": "English",  # in its own words, as the other languages lead to it
    "in_this_language": "This guide in English",
    "languages": "Languages",
    "skip": "Skip to content",
    "menu": "Menu",
    "main_menu": "Main menu",
    "in_this_section": "In this section",
    "on_this_page": "On this page",
    "section_link": "Link to this section",
    "search": "Search",
    "search_hint": "The pages that are found come below as you type.",
    "search_found": "Pages found: {number}",
    "search_nothing": "We found nothing for these words.",
    "search_failed": "The search could not be loaded. Use the menu, or try again.",
    "search_ways_title": "Try other words, or begin here:",
    "last_checked": "Last checked {day}.",
    "check_again": "To be checked again by {day}.",
    "promise": "This site informs. An officer decides.",
    "promise_more": "Only [sv:Arbetsförmedlingen] in Sweden or NAV in Norway can decide about work training.",
    "licence": "Text and code may be used and changed under the MIT licence.",
    "about_this_site": "About this site",
    "open_whole": "Open this page in the Work training guide",
    "not_found": "We cannot find that page",
    "not_found_why": (
        "The address may have a typing mistake, or the page may have moved. Nothing that you did is lost."
    ),
    "not_found_search": ("Search for what you need in the box at the top of this page, or choose a way in."),
}

MENU = {
    "sweden": "Sweden",
    "norway": "Norway",
    "employers": "Employers",
    "about": "About",
}

FOOTER = {
    "about/": "About",
    "staff/": "For agency staff",
    "how-it-works/": "How it works",
    "sources/": "Sources",
    "words/": "Words",
    "offline/": "Without a network",
    "privacy/": "Privacy",
    "accessibility/": "Accessibility",
}

WAYS = {
    "calculator/": "Check your situation",
    "sweden/how-long/": "Sweden: how long it can last",
    "norway/how-long/": "Norway: how long it can last",
    "sweden/money/": "Sweden: money",
    "norway/money/": "Norway: money",
    "words/": "Words in letters and forms",
}

DOORS = {
    "sweden/": ("Sweden", "Work training with [sv:Arbetsförmedlingen]"),
    "norway/": ("Norway", "Work training with NAV"),
    "calculator/": ("Check your situation", "A few questions and an answer with its sources"),
    "./": ("Home", "Start from the beginning"),
}
