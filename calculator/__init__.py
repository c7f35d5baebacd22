"""The rules of work training in Sweden and Norway, and the answer that they give.

`read` a query string, `assess` the answers, and write the assessment out; or ask for the whole at
once with `answer_page`. Python's standard library only: every package is a download for a phone.
"""

from calculator.answers import Answers, Problem, read
from calculator.assessment import Assessment, assess
from calculator.reply import answer_page

__all__ = ["Answers", "Assessment", "Problem", "answer_page", "assess", "read"]
