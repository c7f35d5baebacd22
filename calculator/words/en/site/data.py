"""The descriptions in the schema of the published data, in English."""

DATA = {
    "title": "Work training in Sweden and Norway: every combination of answers, and what the rules say",
    "about": (
        "For each set of answers: whether work training in Sweden or Norway may be offered, for "
        "how long at most, what is still unknown, and the sources."
    ),
    "on": "The day whose rules are used.",
    "age_from": "The first age of the group; null when it is unknown.",
    "age_to": "The last age of the group; null when it is unknown.",
    "ignored": "Keys that the other answers do not ask for.",
    "result": "A name under `results`.",
    "page": "The page of this answer, from the site's top; null where the form leads to none.",
    "limits": "Every maximum that is still possible, shortest first; empty outside the group.",
    "questions": "What is unknown and could change the result, the most decisive first.",
    "sources": "Names in sources.json.",
    "needs": "Alternatives, each of which is enough; empty when the maximum holds as answered.",
    "answer-title": "Work training in Sweden and Norway: one answer",
    "licence": "Of the files beside the pages; the command line does not say it.",
    "summary": "What the answer says first, in short; `steps` are the ids of findings: what to do now.",
    "changes": "The single answers that would change the outcome or the limits.",
    "amounts": "Each amount of money that the answer says, with the days on which it holds.",
    "per": "For what it is paid once; null where it is a sum in all.",
    "last": "The last day on which it holds; null as long as none is known.",
    "wording": "The day of the text that was read; null where the source has none.",
    "sums": "What an amount makes in a week: `number` is `rate` times each number in `times`.",
    "rate": "The amount that is multiplied.",
    "times": "The answers by which it is multiplied, such as days a week and children.",
    "timeline": (
        "The days of the placement in order, and what has a day that is not known; empty before the first "
        "day is known."
    ),
    "entry": "The name of the first of `findings`, which are those of the answer that it rests on.",
    "days": "The day, or each day on which it comes again; empty where `when` tells it in words.",
    "programmes-title": (
        "Which programme might fit: every way through the questions, and how each programme fits"
    ),
    "fit": (
        "`meets`: the conditions that a person can tell are met; `depends`: an answer that is missing "
        "decides; `officer`: only an officer can say; `outside`: a condition is not met. Empty in the "
        "other country."
    ),
    "questions-asked": "What was asked and is not known, in the order of the questions.",
}
