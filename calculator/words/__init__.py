"""The words of an answer, one room a language, apart from the rules.

A translator opens one file here and no rule. Numbers are never typed into words: `{figure-id}` in a
sentence is filled in from the figures, and the names of the other gaps stand in the English file.
"""

from calculator.words import en
from calculator.words.words import OptionWords, QuestionWords, Words

WORDS = {words.language: words for words in (en.WORDS,)}

__all__ = ["WORDS", "OptionWords", "QuestionWords", "Words"]
