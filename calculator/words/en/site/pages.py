"""What the pages of questions and answers say besides, in English."""

PAGES = {
    "answer": "Your answer",
    "answers-so-far": "Your answers so far",
    "change": "Change",
    "change-answers": "Change an answer",
    "add": "For a more exact answer",
    "ways": "Ways on",
    "open-form": "Open the form with these answers, to add dates, days or children",
    "use-form": "Use the short form instead",
    "as-data": "This answer as data (JSON)",
    "answer-description": (
        "Whether you may be offered work training in Sweden or Norway, for how long at most, and what to "
        "do next."
    ),
    "age-holds": "This page holds for one age group: {ages}.",
    "age-under": "under {stop}",
    "age-range": "{first} to {last}",
    "age-one": "{first}",
    "age-or-more": "{first} or more",
    "print-page": "Print this page",
    "share": "Send the link",
    "address": "Find this page again",
    "short-address": "Short address:",
    "qr": "QR code that opens {address}",
    "history": "What has changed in this answer",
    "history-text": "If you had this link before one of these days, it said something else then.",
    "history-now": "Since {since}: {now}",
    "history-then": "Before: {then}",
    "history-new": "New since {since}: {now}",
    "history-ended": "Since {since}, this no longer holds: {then}",
}
