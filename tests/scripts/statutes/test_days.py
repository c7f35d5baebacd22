"""The days of reading are written where each statute is named."""

from __future__ import annotations

import ast
from datetime import date

from calculator.law.quoted import SOURCES
from scripts.statutes.days import SOURCE_FILES, Days, statutes, with_days
from scripts.statutes.hashes import STATUTES

NEW = Days(read_on=date(2027, 2, 3), wording=date(2027, 1, 1))


def test_days_are_added_or_replaced_and_nothing_else_is_touched() -> None:
    before = (
        'BREAD = sfs("2007:414", "Förordning (2007:414) om bröd", date(2025, 10, 1))\n'
        'OTHER = sfs("2007:813", "Förordning om kaffe", date(2025, 10, 1))\n'
        'CAKE = lovdata("lov/2006-06-16-20", "Lov om kaker")\n'
    )
    days = "wording=date(2027, 1, 1), read_on=date(2027, 2, 3)"
    after = (
        f'BREAD = sfs("2007:414", "Förordning (2007:414) om bröd", {days})\n'
        'OTHER = sfs("2007:813", "Förordning om kaffe", date(2025, 10, 1))\n'
        f'CAKE = lovdata("lov/2006-06-16-20", "Lov om kaker", {days})\n'
    )
    new = {"sfs-2007-414": NEW, "lov-2006-06-16-20": NEW}
    assert with_days(before, new) == after
    assert with_days(after, new) == after


def test_every_statute_is_named_where_its_days_can_be_written() -> None:
    named = {id for file in SOURCE_FILES for id, _ in statutes(ast.parse(file.read_text("utf-8")))}
    cited = {source.document.id for source in SOURCES.values()}
    assert {id for id in cited if id.startswith(STATUTES)} <= named
