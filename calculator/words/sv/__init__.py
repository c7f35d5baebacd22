"""Swedish: short sentences, everyday words; Norwegian names are explained where they stand."""

from calculator.words.language import Words
from calculator.words.sv.answer import GUIDANCE, MEASURES, PAGE, PROBLEMS, RESULTS, TOPICS
from calculator.words.sv.clauses import FACTS
from calculator.words.sv.figures import FIGURE_NAMES
from calculator.words.sv.findings import FINDINGS
from calculator.words.sv.grammar import GRAMMAR
from calculator.words.sv.questions import QUESTIONS, UNKNOWN
from calculator.words.sv.sources import SOURCES
from calculator.words.sv.summary import BRIEFS, CONTACTS, FACTS_OF, OUTCOMES
from calculator.words.sv.timeline import TIMELINE, TIMES

WORDS = Words(
    language="sv",
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
