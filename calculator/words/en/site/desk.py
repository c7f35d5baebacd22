"""What the link desk for staff says, in English."""

DESK = {
    "leads-here": (
        "Do not send these links yet. This copy of the guide was built to be looked at, and its links and QR "
        "codes lead to {address}, which nobody else can open."
    ),
    "choices": "What the letter is about",
    "country": "Country",
    "situation": "Programme or situation",
    "reader": "Who reads the letter",
    "reader-jobseeker": "Jobseeker",
    "reader-employer": "Employer",
    "reader-staff": "Staff",
    "letter-language": "Language of the letter",
    "reader-language": "Language of the page",
    "not-loaded": (
        "We could not load the links in that language. Check your connection and choose it again."
    ),
    "section": "What to link to",
    "whole": "The whole answer",
    "part": "In the answer: {part}",
    "page": "Page: {page}",
    "quotes": "This guide tells the jobseeker: “{text}”",
    "link": "Link",
    "short": "Short address",
    "qr": "QR code of the short address",
    "text": "Paragraph as text",
    "html": "Paragraph as HTML",
    "copy": "Copy: {what}",
    "copied": "Copied: {what}.",
    "not-copied": "The browser did not let us copy. The text is selected: copy it yourself.",
    "tables": "The same as tables, for reading and without scripts:",
    "all": "{country}: all links and paragraphs",
    "guidance": "Pages of the guidance",
}
