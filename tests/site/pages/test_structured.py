"""Search engines read whose service a page is about, who answers for it, and what the data are."""

from __future__ import annotations

import json
import re
from typing import Any

from scripts.settings import AUTHORS, SETTINGS

from .conftest import Project

ADDRESS = "https://guide.example/"
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
FRONT = """---
title: {title}
description: A page to try what other programs read of it, "quoted" & all, </script> too.
audience: everyone
reviewed: 2026-11-24
review_by: 2027-05-24
---

# {title} {{ #it }}
"""


def read(project: Project, page: str) -> list[dict[str, Any]]:
    html = (project.folder / "out" / page / "index.html").read_text("utf-8")
    return [json.loads(block) for block in BLOCK.findall(html)]


def test_a_page_says_whose_service_it_is_about_and_the_data_are_a_data_set(small_project: Project) -> None:
    for page in ("index", "sweden/money", "norway/money", "data/index"):
        small_project.write(FRONT.format(title=f"The page {page}"), f"{page}.md")
    assert small_project.build(ADDRESS).returncode == 0
    [swedish], [norwegian] = read(small_project, "sweden/money"), read(small_project, "norway/money")
    [home], [data] = read(small_project, ""), read(small_project, "data")
    assert (swedish["@type"], swedish["url"]) == ("WebPage", f"{ADDRESS}sweden/money/")
    assert swedish["name"] == "The page sweden/money"
    assert swedish["description"].endswith('"quoted" & all, </script> too.')
    assert (swedish["inLanguage"], swedish["lastReviewed"]) == ("en", "2026-11-24")
    assert swedish["about"]["@type"] == "GovernmentService"
    assert swedish["about"]["provider"]["name"] == "Arbetsförmedlingen"
    assert norwegian["about"]["provider"]["name"] == "Nav"
    assert "about" not in home
    assert "mainEntity" not in home
    assert home["publisher"]["name"] == (SETTINGS.publisher or AUTHORS)
    assert data["mainEntity"]["@type"] == "Dataset"
    assert data["mainEntity"]["license"] == "https://creativecommons.org/publicdomain/zero/1.0/"
    assert [one["contentUrl"] for one in data["mainEntity"]["distribution"]] == [
        f"{ADDRESS}data/datapackage.json",
        f"{ADDRESS}data/decisions.csv",
    ]


def test_without_an_address_nothing_is_said(small_project: Project) -> None:
    small_project.write(FRONT.format(title="Home"))
    assert small_project.build().returncode == 0
    assert read(small_project, "") == []
