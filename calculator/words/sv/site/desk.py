"""What the link desk for staff says, in Swedish."""

DESK = {
    "leads-here": (
        "Skicka inte de här länkarna än. Den här kopian av guiden är gjord för att titta på. Dess länkar och "
        "QR-koder leder till {address}, som ingen annan kan öppna."
    ),
    "choices": "Vad brevet handlar om",
    "country": "Land",
    "situation": "Program eller situation",
    "reader": "Vem som läser brevet",
    "reader-jobseeker": "Arbetssökande",
    "reader-employer": "Arbetsgivare",
    "reader-staff": "Personal",
    "letter-language": "Brevets språk",
    "reader-language": "Sidans språk",
    "not-loaded": (
        "Länkarna på det språket gick inte att ladda. Kolla din uppkoppling och välj språket igen."
    ),
    "section": "Vad länken ska leda till",
    "whole": "Hela svaret",
    "part": "I svaret: {part}",
    "page": "Sida: {page}",
    "quotes": "Guiden säger till den arbetssökande: ”{text}”",
    "link": "Länk",
    "short": "Kort adress",
    "qr": "QR-kod för den korta adressen",
    "text": "Stycke som text",
    "html": "Stycke som HTML",
    "copy": "Kopiera: {what}",
    "copied": "Kopierat: {what}.",
    "not-copied": "Webbläsaren lät oss inte kopiera. Texten är markerad: kopiera den själv.",
    "tables": "Samma sak som tabeller, att läsa och för den som inte använder skript:",
    "all": "{country}: alla länkar och stycken",
    "guidance": "Guidens sidor",
}
