"""The descriptions in the schema of the published data, in Swedish."""

DATA = {
    "title": "Arbetsträning i Sverige och Norge: varje kombination av svar, och vad reglerna säger",
    "about": (
        "För varje uppsättning svar: om arbetsträning i Sverige eller Norge kan erbjudas, hur "
        "länge som längst, vad som ännu inte är känt, och källorna."
    ),
    "on": "Den dag vars regler används.",
    "age_from": "Den första åldern i gruppen; null när den är okänd.",
    "age_to": "Den sista åldern i gruppen; null när den är okänd.",
    "ignored": "Nycklar som de andra svaren inte frågar efter.",
    "result": "Ett namn under `results`.",
    "page": "Sidan med det här svaret, från webbplatsens topp; null där frågorna inte leder till någon.",
    "limits": "Varje längsta tid som fortfarande är möjlig, den kortaste först; tom utanför gruppen.",
    "questions": "Det som är okänt och kan ändra resultatet, det viktigaste först.",
    "sources": "Namn i sources.json.",
    "needs": "Alternativ där ett räcker; tom när den längsta tiden gäller enligt svaren.",
    "answer-title": "Arbetsträning i Sverige och Norge: ett svar",
    "licence": "För filerna bredvid sidorna; kommandoraden säger den inte.",
    "summary": "Det svaret säger först, i korthet; `steps` är id för det som man gör nu.",
    "changes": "De enskilda svar som skulle ändra resultatet eller den längsta tiden.",
    "amounts": "Varje belopp som svaret säger, med de dagar då det gäller.",
    "per": "För vad det betalas ut en gång; null där det är en summa totalt.",
    "last": "Den sista dag då det gäller; null så länge ingen är känd.",
    "wording": "Dagen för den text som lästes; null där källan inte har någon.",
    "sums": "Vad ett belopp blir i veckan: `number` är `rate` gånger varje tal i `times`.",
    "rate": "Det belopp som multipliceras.",
    "times": "De svar som beloppet multipliceras med, till exempel dagar i veckan och barn.",
    "timeline": (
        "Placeringens dagar i ordning, och det vars dag inte är känd; tom innan den första dagen är känd."
    ),
    "entry": "Namnet på den första i `findings`, de delar av svaret som raden vilar på.",
    "days": "Dagen, eller varje dag då det kommer igen; tom där `when` säger den med ord.",
    "programmes-title": (
        "Vilket program som kan passa: varje väg genom frågorna, och hur varje program passar"
    ),
    "fit": (
        "`meets`: de villkor som en person själv kan avgöra är uppfyllda; `depends`: ett svar som saknas "
        "avgör; `officer`: bara en handläggare kan säga; `outside`: ett villkor är inte uppfyllt. Tomt i det "
        "andra landet."
    ),
    "questions-asked": "Vad som frågades och inte är känt, i frågornas ordning.",
}
