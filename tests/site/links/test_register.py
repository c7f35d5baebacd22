"""The link promise: what was published leads where it did, or the build stops and says what is missing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scripts.links import redirects, register
from scripts.links.redirects import RedirectError, Retired, read_retired, write_retired
from scripts.links.register import (
    PromiseError,
    broken_promises,
    keep_promises,
    news,
    published_ids,
    read_register,
)

from .conftest import ANSWER, SHORT, SmallSite

REDIRECT = f"{SHORT}index.html"
SCRIPT = "assets/links/redirect.js"


def test_the_site_keeps_every_promise(folder: Path) -> None:
    assert broken_promises(folder) == []


def test_the_register_has_everything(folder: Path) -> None:
    assert news(folder) == [], "run ./scripts/register"


def test_the_copy_keeps_every_promise(small_site: SmallSite) -> None:
    assert broken_promises(small_site.folder, small_site.register) == []


def remove_page(small_site: SmallSite) -> None:
    shutil.rmtree(small_site.folder / "about")


def rename_page(small_site: SmallSite) -> None:
    (small_site.folder / "about").rename(small_site.folder / "about-us")


def rename_id(small_site: SmallSite) -> None:
    small_site.change("about/index.html", 'id="report"', 'id="tell-us"')


def remove_id_of_an_answer(small_site: SmallSite) -> None:
    small_site.change(f"{ANSWER}index.html", 'id="answer-caution"', "")


def remove_data(small_site: SmallSite) -> None:
    (small_site.folder / ANSWER / "answer.json").unlink()


def remove_short_address(small_site: SmallSite) -> None:
    shutil.rmtree(small_site.folder / SHORT)


def rename_short_address(small_site: SmallSite) -> None:
    (small_site.folder / SHORT).rename(small_site.folder / "a" / "zzzzz")


def lead_elsewhere(small_site: SmallSite) -> None:
    small_site.change(REDIRECT, ANSWER, "about/")


def drop_query(small_site: SmallSite) -> None:
    small_site.change(SCRIPT, "location.search + ", "")


def drop_fragment(small_site: SmallSite) -> None:
    small_site.change(SCRIPT, " + location.hash", "")


def break_script(small_site: SmallSite) -> None:
    small_site.change(SCRIPT, '"use strict";', "location.reload();")


def leave_script_out(small_site: SmallSite) -> None:
    small_site.change(REDIRECT, "<script", "<link")


def lose_script(small_site: SmallSite) -> None:
    (small_site.folder / SCRIPT).unlink()


def keep_nothing(small_site: SmallSite) -> None:
    small_site.change(REDIRECT, "data-keeps ", "")


def lose_target(small_site: SmallSite) -> None:
    shutil.rmtree(small_site.folder / ANSWER)


@pytest.mark.parametrize(
    ("mutate", "said"),
    [
        (remove_page, "/about/ was published and is gone: put it back, or retire it in docs/retired.yml."),
        (rename_page, "/about/ was published and is gone: put it back, or retire it in docs/retired.yml."),
        (rename_id, "/about/ has lost the id #report, which was published: put it back."),
        (remove_id_of_an_answer, f"/{ANSWER} has lost the id #answer-caution, which was published"),
        (remove_data, f"/{ANSWER} has lost the file answer.json, which was published"),
        (remove_short_address, f"The short address /{SHORT} was published and is gone: it led to /{ANSWER}."),
        (rename_short_address, f"The short address /{SHORT} was published and is gone"),
        (lead_elsewhere, f"The short address /{SHORT} led to /{ANSWER}, and now leads to /about/."),
        (drop_query, f"The redirect /{SHORT} loses the query or the fragment"),
        (drop_fragment, f"The redirect /{SHORT} loses the query or the fragment"),
        (break_script, f"The redirect /{SHORT} loses the query or the fragment"),
        (leave_script_out, f"The redirect /{SHORT} loses the query and the fragment"),
        (lose_script, f"The redirect /{SHORT} loses the query or the fragment"),
        (keep_nothing, f"The redirect /{SHORT} loses the query and the fragment"),
        (lose_target, f"The redirect /{SHORT} leads to /{ANSWER}, which does not exist."),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_broken_promise_is_named(
    small_site: SmallSite, mutate: Callable[[SmallSite], None], said: str
) -> None:
    mutate(small_site)
    assert any(fault.startswith(said) for fault in broken_promises(small_site.folder, small_site.register))


def test_a_query_that_is_no_longer_known_is_named(
    small_site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "queries", lambda: iter(["?country=sweden"]))
    assert broken_promises(small_site.folder, small_site.register) == [
        "The query ?country=norway was published, and the calculator no longer knows it."
    ]


def test_the_build_stops_at_a_broken_promise(small_site: SmallSite) -> None:
    remove_page(small_site)
    with pytest.raises(PromiseError, match=r"^/about/ was published and is gone"):
        keep_promises(small_site.folder, small_site.register)


def test_the_register_only_grows(small_site: SmallSite) -> None:
    before = read_register(small_site.register.read_text("utf-8"))
    small_site.change("about/index.html", "<h1", '<h2 id="new">New</h2><h1')
    lines = news(small_site.folder, small_site.register)
    assert lines[0] == "/about/ #new"
    assert all(line.startswith("?") for line in lines[1:])
    small_site.register.write_text(small_site.register.read_text("utf-8") + "\n".join(lines), "utf-8")
    after = read_register(small_site.register.read_text("utf-8"))
    assert after.parts["/about/"] == before.parts["/about/"] | {"#new"}
    assert news(small_site.folder, small_site.register) == []


def test_a_retired_page_says_where_its_content_went_and_keeps_its_ids(small_site: SmallSite) -> None:
    remove_page(small_site)
    retired = Retired("about/", date(2027, 1, 15), ANSWER, {"report": f"{ANSWER}#answer"})
    write_retired(small_site.folder, retired, published_ids(small_site.register)["about/"])
    assert broken_promises(small_site.folder, small_site.register) == []
    text = (small_site.folder / "about" / "index.html").read_text("utf-8")
    assert "Since 15 January 2027" in text
    assert f'href="../{ANSWER}"' in text
    assert f'<section id="report"><p>This part is now at: <a href="../{ANSWER}#answer">' in text
    assert 'content="noindex"' in text


def test_a_retired_page_that_loses_an_id_is_noticed(small_site: SmallSite) -> None:
    remove_page(small_site)
    write_retired(small_site.folder, Retired("about/", date(2027, 1, 15), ANSWER), [])
    assert len(broken_promises(small_site.folder, small_site.register)) == 2


def test_a_page_that_exists_cannot_be_retired(small_site: SmallSite) -> None:
    with pytest.raises(RedirectError, match="about/ is retired, but there is such a page"):
        write_retired(small_site.folder, Retired("about/", date(2027, 1, 15), ANSWER), [])


@pytest.mark.parametrize("entry", [{}, {"on": "soon", "to": "x/"}, {"on": date(2027, 1, 1), "too": "x/"}])
def test_an_entry_that_lacks_something_is_named(entry: dict[str, object]) -> None:
    with pytest.raises(RedirectError, match=r"docs/retired\.yml: old/ needs"):
        read_retired("old/", entry)


def test_the_list_of_retired_pages_can_be_read() -> None:
    assert all(retired.to for retired in redirects.retired_pages())
