"""What the pages of questions and answers say besides, in Swedish."""

PAGES = {
    "answer": "Ditt svar",
    "answers-so-far": "Dina svar hittills",
    "change": "Ändra",
    "change-answers": "Ändra ett svar",
    "add": "För ett mer exakt svar",
    "ways": "Vägar vidare",
    "open-form": "Öppna frågorna med de här svaren, för att lägga till datum, dagar eller barn",
    "use-form": "Svara på allt på en sida i stället",
    "as-data": "Svaret som data (JSON)",
    "answer-description": (
        "Om du kan bli erbjuden arbetsträning i Sverige eller Norge, hur länge som längst, och vad du gör nu."
    ),
    "age-holds": "Den här sidan gäller en åldersgrupp: {ages}.",
    "age-under": "under {stop} år",
    "age-range": "{first} till {last} år",
    "age-one": "{first} år",
    "age-or-more": "{first} år eller mer",
    "print-page": "Skriv ut sidan",
    "share": "Skicka länken",
    "address": "Hitta sidan igen",
    "short-address": "Kort adress:",
    "qr": "QR-kod som öppnar {address}",
    "history": "Vad som har ändrats i svaret",
    "history-text": "Om du hade länken före någon av de här dagarna sa den något annat då.",
    "history-now": "Sedan den {since}: {now}",
    "history-then": "Förut: {then}",
    "history-new": "Nytt sedan den {since}: {now}",
    "history-ended": "Sedan den {since} gäller det här inte längre: {then}",
}
