"""What the written answer says besides its findings, in English."""

MEASURES = {
    None: "work training",
    "work-training": "work training",
    "reinforced-work-training": "reinforced work training",
}

TOPICS = {
    "eligibility": "The answer",
    "duration": "How the limit is counted",
    "money": "Money in detail",
    "insurance": "Insurance and safety",
    "participant": "Your duties",
    "employer": "What the employer does",
    "next-step": "What to do now",
    "caution": "What we do not know",
}

RESULTS = {
    "may-be-offered": "up to {lengths}",
    "more-answers-needed": "it depends: up to {lengths}",
    "outside-described-group": "outside the described group",
}

PROBLEMS = {
    "unknown-key": "There is no question “{given}”. The questions are: {keys}.",
    "unknown-value": "“{given}” is not an answer to “{question}”. Use one of: {values}, unknown.",
    "given-twice": "“{question}” is answered more than once. Answer it once.",
    "not-an-age": (
        "“{given}” is not an age that we can use. Write your age in whole years, from {least} to {most}, "
        "with the digits 0 to 9, for example 30."
    ),
    "not-a-number": (
        "“{given}” is not an answer to “{question}” that we can use. Write a whole number from {least} to "
        "{most}, with the digits 0 to 9, for example {most}."
    ),
    "not-a-date": (
        "“{given}” is not a date that we can use. Write it as year-month-day with four, two and two "
        "digits, for example 2026-03-01."
    ),
    "no-such-day": "There is no day {given} in the calendar. Check the month and the day.",
    "too-late": "The day {given} is too far ahead to count months from. Write an earlier year.",
    "end-before-start": (
        "The planned last day, {given}, is before the first day. Write a last day that is the first day "
        "or later."
    ),
    "too-long": "The address is too long to be read. Use only these questions: {keys}.",
}

PAGE = {
    "answers": "Your answers",
    "calendar": "Add to my calendar",
    "calendar-title": "Work training: {what}",
    "calendar-text": "Worked out by the work training guide. An officer decides: ask about your own days.",
    "changes": "What would change this answer",
    "ignored-text": "Not used, because your other answers do not ask for it: {keys}.",
    "problems": "Check these answers",
    "sources": "Sources",
    "source": "source {number}",
    "cited": "Source",
    "sources-folded": "Sources: {places:places} in {documents:documents}",
    "disagree": "If you disagree",
    "for-employers": "More for employers",
    "source-read": "read {day}",
    "source-wording": "wording of {wording}, read {day}",
    "timeline": "Your days",
    "timeline-each-month": "then each month while it lasts, until {last} at most",
    "timeline-again": "then, while it lasts, on {days}",
    "timeline-undated": "Days that only you or your letter can tell",
    "whole-page": "the whole page",
    "on": "Rules and figures of {day}.",
    "on-later": "Rules and figures of {day}, as far as we know them: we last read them on {read}.",
}

GUIDANCE = {
    "on-sick-leave/": "I have a job and am on sick leave",
    "norway/who-can-take-part/#effort-group": "The groups in Norway",
    "norway/other-programmes/": "Other programmes in Norway",
    "norway/absence/#tiltakspenger": "Absence in Norway",
    "norway/money/#travel": "Help with travel in Norway",
    "norway/money/#child-care": "Help with child care and housing in Norway",
    "norway/your-rights/#injury": "If you are hurt in Norway",
    "norway/if-you-disagree/#time": "How long you have to complain in Norway",
}
