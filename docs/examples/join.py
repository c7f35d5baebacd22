"""Apply the rules to a table of cases: python join.py decisions.csv cases.csv answers.csv"""

import sys

import duckdb

DECISIONS = "CREATE TABLE decisions AS FROM read_csv(?)"
CASES = """
    CREATE TABLE cases AS FROM read_csv(?, types = {
      'country': 'VARCHAR', 'programme': 'VARCHAR', 'measure': 'VARCHAR',
      'long_participation': 'VARCHAR', 'little_experience': 'VARCHAR', 'reduced_capability': 'VARCHAR',
      'age': 'INTEGER', 'start': 'DATE'
    })
"""
JOIN = """
    CREATE TABLE answers AS
    SELECT cases.*, outcome, holds_months, longest_months, limits, questions, result,
           CAST(start + to_months(holds_months) - INTERVAL 1 DAY AS DATE) AS last_day
    FROM cases
    LEFT JOIN decisions
      ON  decisions.country            = coalesce(cases.country, 'unknown')
      AND decisions.programme          = coalesce(cases.programme, 'unknown')
      AND decisions.measure            = coalesce(cases.measure, 'unknown')
      AND decisions.long_participation = coalesce(cases.long_participation, 'unknown')
      AND decisions.little_experience  = coalesce(cases.little_experience, 'unknown')
      AND decisions.reduced_capability = coalesce(cases.reduced_capability, 'unknown')
      AND (cases.age BETWEEN age_from AND age_to OR cases.age IS NULL AND age_group = 'unknown')
"""

if __name__ == "__main__":
    decisions, cases, answers = sys.argv[1:]
    database = duckdb.connect()
    database.execute(DECISIONS, [decisions])
    database.execute(CASES, [cases])
    database.execute(JOIN)
    database.execute(f"COPY answers TO '{answers}' (HEADER)")
