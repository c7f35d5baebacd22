"""What the link desk for staff says, in Bokmål."""

DESK = {
    "leads-here": (
        "Ikke send disse lenkene ennå. Denne kopien av guiden er bare laget for å se på. Lenkene og "
        "QR-kodene fører til {address}, som ingen andre kan åpne."
    ),
    "choices": "Hva brevet handler om",
    "country": "Land",
    "situation": "Program eller situasjon",
    "reader": "Hvem som leser brevet",
    "reader-jobseeker": "Arbeidssøker",
    "reader-employer": "Arbeidsgiver",
    "reader-staff": "Ansatt i en etat",
    "letter-language": "Språket i brevet",
    "reader-language": "Språket på siden",
    "not-loaded": (
        "Vi fikk ikke lastet inn lenkene på det språket. Sjekk tilkoblingen og velg språket på nytt."
    ),
    "section": "Hva du vil lenke til",
    "whole": "Hele svaret",
    "part": "I svaret: {part}",
    "page": "Side: {page}",
    "quotes": "Guiden sier til arbeidssøkeren: «{text}»",
    "link": "Lenke",
    "short": "Kort adresse",
    "qr": "QR-kode for den korte adressen",
    "text": "Avsnitt som tekst",
    "html": "Avsnitt som HTML",
    "copy": "Kopier: {what}",
    "copied": "Kopiert: {what}.",
    "not-copied": "Nettleseren lot oss ikke kopiere. Teksten er merket, så du kan kopiere den selv.",
    "tables": "Det samme som tabeller, uten skript:",
    "all": "{country}: alle lenker og avsnitt",
    "guidance": "Sider i veiledningen",
}
