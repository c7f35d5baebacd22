"""Bokmål: short sentences, everyday words, "du"; Swedish names stand as in a person's papers, explained."""

from calculator.words.language import Words
from calculator.words.nb.answer import GUIDANCE, MEASURES, PAGE, PROBLEMS, RESULTS, TOPICS
from calculator.words.nb.clauses import FACTS
from calculator.words.nb.figures import FIGURE_NAMES
from calculator.words.nb.findings import FINDINGS
from calculator.words.nb.grammar import GRAMMAR
from calculator.words.nb.questions import QUESTIONS, UNKNOWN
from calculator.words.nb.sources import SOURCES
from calculator.words.nb.summary import BRIEFS, CONTACTS, FACTS_OF, OUTCOMES
from calculator.words.nb.timeline import TIMELINE, TIMES

WORDS = Words(
    language="nb",
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
