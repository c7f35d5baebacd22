"""What short addresses and retired pages say, in Bokmål."""

LINKS = {
    "leads-to": "Denne korte adressen fører til {link}",
    "retired": "Siden er flyttet",
    "retired-since": "Fra {day} finner du det som sto her, på: {link}",
    "retired-part": "Denne delen er nå på: {link}",
}
