"""How an answer is written out: as JSON, as plain text and as HTML, from the same sentences."""
