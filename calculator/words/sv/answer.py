"""What the written answer says besides its findings, in Swedish."""

MEASURES = {
    None: "arbetsträning",
    "work-training": "arbetsträning",
    "reinforced-work-training": "förstärkt arbetsträning",
}

TOPICS = {
    "eligibility": "Svaret",
    "duration": "Så räknas den längsta tiden",
    "money": "Pengarna i detalj",
    "insurance": "Försäkring och säkerhet",
    "participant": "Det här gör du",
    "employer": "Det här gör arbetsgivaren",
    "next-step": "Gör så här nu",
    "caution": "Det vi inte vet",
}

RESULTS = {
    "may-be-offered": "upp till {lengths}",
    "more-answers-needed": "kanske högst {lengths}",
    "outside-described-group": "utanför gruppen för arbetsträning",
}

PROBLEMS = {
    "unknown-key": "Det finns ingen fråga som heter ”{given}”. Frågorna är: {keys}.",
    "unknown-value": "”{given}” är inget svar på frågan ”{question}”. Använd något av: {values}, unknown.",
    "given-twice": "Frågan ”{question}” har fler än ett svar. Svara en gång.",
    "not-an-age": (
        "”{given}” är ingen ålder som vi kan använda. Skriv din ålder i hela år, från {least} till {most}, "
        "med siffrorna 0 till 9. Till exempel: 30."
    ),
    "not-a-number": (
        "”{given}” är inget svar på frågan ”{question}” som vi kan använda. Skriv ett helt tal från {least} "
        "till {most}, med siffrorna 0 till 9. Till exempel: {most}."
    ),
    "not-a-date": (
        "”{given}” är inget datum som vi kan använda. Skriv år-månad-dag med fyra, två och två siffror. "
        "Till exempel: 2026-03-01."
    ),
    "no-such-day": "Dagen {given} finns inte i kalendern. Kontrollera månaden och dagen.",
    "too-late": (
        "Dagen {given} är så långt fram att vi inte kan räkna månader från den. Skriv ett tidigare år."
    ),
    "end-before-start": (
        "Den planerade sista dagen, {given}, ligger före den första dagen. Skriv en sista dag som är den "
        "första dagen eller senare."
    ),
    "too-long": "Adressen är för lång för att läsas. Använd bara de här frågorna: {keys}.",
}

PAGE = {
    "answers": "Dina svar",
    "calendar": "Lägg till i min kalender",
    "calendar-title": "Arbetsträning: {what}",
    "calendar-text": (
        "Uträknat av guiden om arbetsträning. En handläggare bestämmer: fråga om dina egna dagar."
    ),
    "changes": "Det här skulle ändra svaret",
    "ignored-text": "Används inte, eftersom dina andra svar inte frågar efter det: {keys}.",
    "problems": "Kontrollera de här svaren",
    "sources": "Källor",
    "cited": "Källa",
    "source": "källa {number}",
    "sources-folded": "Källor: {places:places} i {documents:documents}",
    "disagree": "Om du inte håller med",
    "for-employers": "Mer för arbetsgivare",
    "source-read": "läst den {day}",
    "source-wording": "lydelsen den {wording}, läst den {day}",
    "timeline": "Dina dagar",
    "timeline-each-month": "sedan varje månad så länge det pågår, längst till och med den {last}",
    "timeline-again": "sedan, så länge det pågår, den {days}",
    "timeline-undated": "Dagar som bara du vet, eller som står i ditt brev",
    "whole-page": "hela sidan",
    "on": "Regler och belopp den {day}.",
    "on-later": "Regler och belopp den {day}, så långt vi känner till dem: vi läste dem senast den {read}.",
}

GUIDANCE = {
    "on-sick-leave/": "Jag har ett jobb och är sjukskriven",
    "norway/who-can-take-part/#effort-group": "Grupperna i Norge",
    "norway/other-programmes/": "Andra åtgärder i Norge",
    "norway/absence/#tiltakspenger": "Frånvaro i Norge",
    "norway/money/#travel": "Hjälp med resor i Norge",
    "norway/money/#child-care": "Hjälp med barnpassning och boende i Norge",
    "norway/your-rights/#injury": "Om du skadar dig i Norge",
    "norway/if-you-disagree/#time": "Så lång tid har du på dig att klaga i Norge",
}
