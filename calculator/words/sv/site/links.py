"""What short addresses and retired pages say, in Swedish."""

LINKS = {
    "leads-to": "Den här korta adressen leder till {link}",
    "retired": "Sidan har flyttat",
    "retired-since": "Sedan den {day} finns det som stod här på: {link}",
    "retired-part": "Den här delen finns nu på: {link}",
}
