"""A fault in a page stops the build, in a line that names the page and the place."""

from __future__ import annotations

import pytest

from calculator.words import DEFAULT
from scripts.builder.complaints import in_short

from .conftest import Project


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{{ cite("sfs-1-1") }}', "index.md, line 5: there is no source 'sfs-1-1' in calculator/law"),
        ('{{ figure("rent") }}', "index.md, line 5: there is no figure 'rent' in calculator/law"),
        ('{{ up_to("country=norway") }}', "index.md, line 5: 'country=norway' cannot be quoted"),
        ('{{ figure("rent" }}', "index.md, line 5: unexpected '}'"),
        ("{{ rent }}", "index.md, line 5: 'rent' is undefined"),
        ("[Rent](rent.md)", "'index.md' contains a link 'rent.md', but the target is not found"),
        ("[Rent](#rent)", "'index.md' contains a link '#rent', but there is no such anchor"),
        ("[Rent](index.md#rent)", "'index.md' contains a link 'index.md#rent', but there is no such anchor"),
        ("[Rent](/rent/)", "'index.md' contains an absolute link '/rent/'"),
    ],
    ids=str,
)
def test_mkdocs_stops_at_a_fault_and_names_it(small_project: Project, text: str, said: str) -> None:
    small_project.write(f"---\ntitle: Home\n---\n# Home {{ #home }}\n{text}\n")
    build = small_project.build()
    assert build.returncode
    short = list(in_short(build.stderr, small_project.folder / "docs" / DEFAULT))
    assert said in short[0]
    assert len(short) <= 2  # beside it only the count of warnings
