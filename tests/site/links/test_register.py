"""The link promise: what was published leads where it did, or the build stops and says what is missing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scripts import publish
from scripts.links import redirects, register
from scripts.links.redirects import RedirectError, Retired, read_retired, write_retired
from scripts.links.register import broken_promises, news, published_ids, read_register

from .conftest import ANSWER, SHORT, Copy

REDIRECT = f"{SHORT}index.html"
SCRIPT = "assets/javascripts/redirect.js"


def test_the_site_keeps_every_promise(folder: Path) -> None:
    assert broken_promises(folder) == []


def test_the_register_has_everything(folder: Path) -> None:
    assert news(folder) == [], "run ./scripts/register"


def test_the_copy_keeps_every_promise(copy: Copy) -> None:
    assert broken_promises(copy.folder, copy.register) == []


def remove_page(copy: Copy) -> None:
    shutil.rmtree(copy.folder / "about")


def rename_page(copy: Copy) -> None:
    (copy.folder / "about").rename(copy.folder / "about-us")


def rename_id(copy: Copy) -> None:
    copy.change("about/index.html", 'id="report"', 'id="tell-us"')


def remove_id_of_an_answer(copy: Copy) -> None:
    copy.change(f"{ANSWER}index.html", 'id="answer-caution"', "")


def remove_data(copy: Copy) -> None:
    (copy.folder / ANSWER / "answer.json").unlink()


def remove_short_address(copy: Copy) -> None:
    shutil.rmtree(copy.folder / SHORT)


def rename_short_address(copy: Copy) -> None:
    (copy.folder / SHORT).rename(copy.folder / "a" / "zzzzz")


def lead_elsewhere(copy: Copy) -> None:
    copy.change(REDIRECT, ANSWER, "about/")


def drop_query(copy: Copy) -> None:
    copy.change(SCRIPT, "location.search + ", "")


def drop_fragment(copy: Copy) -> None:
    copy.change(SCRIPT, " + location.hash", "")


def break_script(copy: Copy) -> None:
    copy.change(SCRIPT, '"use strict";', "location.reload();")


def leave_script_out(copy: Copy) -> None:
    copy.change(REDIRECT, "<script", "<template")


def lose_script(copy: Copy) -> None:
    (copy.folder / SCRIPT).unlink()


def keep_nothing(copy: Copy) -> None:
    copy.change(REDIRECT, "data-keeps ", "")


def lose_target(copy: Copy) -> None:
    shutil.rmtree(copy.folder / ANSWER)


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
def test_a_broken_promise_is_named(copy: Copy, mutate: Callable[[Copy], None], said: str) -> None:
    mutate(copy)
    assert any(fault.startswith(said) for fault in broken_promises(copy.folder, copy.register))


def test_a_query_that_is_no_longer_known_is_named(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "queries", lambda: iter(["?country=sweden"]))
    assert broken_promises(copy.folder, copy.register) == [
        "The query ?country=norway was published, and the calculator no longer knows it."
    ]


def test_the_build_stops_at_a_broken_promise(
    copy: Copy, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    remove_page(copy)
    monkeypatch.setattr(publish, "NEW", copy.folder)
    monkeypatch.setattr(publish, "broken_promises", lambda site: broken_promises(site, copy.register))
    with pytest.raises(publish.PublishError, match="site/ is as it was"):
        publish.check_promises()
    assert capsys.readouterr().err.startswith("/about/ was published and is gone")


def test_the_register_only_grows(copy: Copy) -> None:
    before = read_register(copy.register.read_text("utf-8"))
    copy.change("about/index.html", "<h1", '<h2 id="new">New</h2><h1')
    lines = news(copy.folder, copy.register)
    assert lines[0] == "/about/ #new"
    assert all(line.startswith("?") for line in lines[1:])
    copy.register.write_text(copy.register.read_text("utf-8") + "\n".join(lines), "utf-8")
    after = read_register(copy.register.read_text("utf-8"))
    assert after.parts["/about/"] == before.parts["/about/"] | {"#new"}
    assert news(copy.folder, copy.register) == []


def test_a_retired_page_says_where_its_content_went_and_keeps_its_ids(copy: Copy) -> None:
    remove_page(copy)
    retired = Retired("about/", date(2027, 1, 15), ANSWER, {"report": f"{ANSWER}#answer"})
    write_retired(copy.folder, retired, published_ids(copy.register)["about/"])
    assert broken_promises(copy.folder, copy.register) == []
    text = (copy.folder / "about" / "index.html").read_text("utf-8")
    assert "Since 15 January 2027" in text
    assert f'href="../{ANSWER}"' in text
    assert f'<section id="report"><p>This part is now at: <a href="../{ANSWER}#answer">' in text
    assert 'content="noindex"' in text


def test_a_retired_page_that_loses_an_id_is_noticed(copy: Copy) -> None:
    remove_page(copy)
    write_retired(copy.folder, Retired("about/", date(2027, 1, 15), ANSWER), [])
    assert len(broken_promises(copy.folder, copy.register)) == 2


def test_a_page_that_exists_cannot_be_retired(copy: Copy) -> None:
    with pytest.raises(RedirectError, match="about/ is retired, but there is such a page"):
        write_retired(copy.folder, Retired("about/", date(2027, 1, 15), ANSWER), [])


@pytest.mark.parametrize("entry", [{}, {"on": "soon", "to": "x/"}, {"on": date(2027, 1, 1), "too": "x/"}])
def test_an_entry_that_lacks_something_is_named(entry: dict[str, object]) -> None:
    with pytest.raises(RedirectError, match=r"docs/retired\.yml: old/ needs"):
        read_retired("old/", entry)


def test_the_list_of_retired_pages_can_be_read() -> None:
    assert all(retired.to for retired in redirects.retired_pages())
