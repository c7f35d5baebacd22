"""What the page says that keeps the guide on a device, in Swedish."""

OFFLINE = {
    "keep": "Spara guiden på den här enheten",
    "pages": "Sidor, sökning och svar utan datum",
    "engine": "Även delen som räknar med datum",
    "size": "ungefär {size} MB att ladda ner",
    "working": "Hämtar guiden. Du kan läsa vidare, men låt sidan vara öppen.",
    "keep-done": "Nu finns guiden på enheten.",
    "kept": "På den här enheten har du guiden från den {day}.",
    "with-engine": "Den räknar också med datum.",
    "without-engine": "Den ger svar utan datum.",
    "update": "Leta efter en nyare",
    "update-done": "Du har den nyaste kopian.",
    "remove": "Ta bort den",
    "remove-done": "Kopian är borttagen. Nu finns inget av guiden sparat på enheten.",
    "failed": (
        "Det gick inte att hämta hela guiden, så inget har ändrats. Kontrollera uppkopplingen och försök "
        "igen."
    ),
    "full": ("Det finns inte plats nog på enheten, så inget har ändrats. Frigör utrymme och försök igen."),
    "unsupported": (
        "Den här webbläsaren kan inte spara guiden. Kanske är det ett privat fönster eller en gammal version."
    ),
    "no-script": "Det här kräver JavaScript, som är avstängt eller inte finns här.",
    "note": "Du läser kopian på den här enheten, från den {day}. Nätet gick inte att nå.",
}
