"""A macro that quotes what there is not says on which line of the page it was called."""

from __future__ import annotations

from scripts.builder.macros import line_of

PAGE = """\
---
title: Money
---
{{ cite("sfs-1", "sfs-2") }}
{{ figure("sfs-2") }} {{ cite("sfs-2") }}
"""


def test_the_line_is_the_first_that_calls_the_macro_with_what_was_given() -> None:
    assert line_of(PAGE, "cite", ("sfs-1", "sfs-2")) == 4
    assert line_of(PAGE, "figure", ("sfs-2",)) == 5
    assert line_of(PAGE, "figure", ("sfs-3",)) == 1
