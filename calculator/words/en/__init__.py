"""English: short sentences, everyday words, official names in brackets."""

from calculator.words.en.answer import GUIDANCE, MEASURES, PAGE, PROBLEMS, RESULTS, TOPICS
from calculator.words.en.clauses import FACTS
from calculator.words.en.figures import FIGURE_NAMES
from calculator.words.en.findings import FINDINGS
from calculator.words.en.grammar import GRAMMAR
from calculator.words.en.questions import QUESTIONS, UNKNOWN
from calculator.words.en.sources import SOURCES
from calculator.words.en.summary import BRIEFS, CONTACTS, FACTS_OF, OUTCOMES
from calculator.words.en.timeline import TIMELINE, TIMES
from calculator.words.language import DEFAULT, Words

WORDS = Words(
    language=DEFAULT,
    direction="ltr",
    grammar=GRAMMAR,
    questions=QUESTIONS,
    unknown=UNKNOWN,
    facts=FACTS,
    measures=MEASURES,
    figures=FIGURE_NAMES,
    sources=SOURCES,
    findings=FINDINGS,
    briefs=BRIEFS,
    outcomes=OUTCOMES,
    contacts=CONTACTS,
    facts_of=FACTS_OF,
    topics=TOPICS,
    results=RESULTS,
    problems=PROBLEMS,
    page=PAGE,
    timeline=TIMELINE,
    times=TIMES,
    guidance=GUIDANCE,
)
