"""The words of a language, one room a language, apart from the rules.

A translator opens one folder here and no rule. Numbers are never typed into words: `{figure-id}` in a
sentence is filled in from the figures, and the names of the other gaps stand beside the findings. What only
the site says stands in `site`, which the engine does not carry.
"""

from calculator.words.language import DEFAULT, LANGUAGES, Clause, OptionWords, QuestionWords, Words, words_of
from calculator.words.marks import Text

__all__ = ["DEFAULT", "LANGUAGES", "Clause", "OptionWords", "QuestionWords", "Text", "Words", "words_of"]
