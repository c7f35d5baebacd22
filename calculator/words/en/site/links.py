"""What short addresses and retired pages say, in English."""

LINKS = {
    "leads-to": "This short address leads to {link}",
    "retired": "This page has moved",
    "retired-since": "Since {day}, what stood here is found at: {link}",
    "retired-part": "This part is now at: {link}",
}
