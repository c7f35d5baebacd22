"""A page of answers is filled into the builder's frame, with its own ways up, heading and address."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.answers.fill import BODY, DESCRIPTION, HEADING, ID, TITLE, FillError, fill, read_shell
from scripts.answers.pages import Content

SITE = "https://example.org/guide/"
FRAME = f"""<title>{TITLE} - Guide</title><link rel="canonical" href="{SITE}answers/">
<meta name="description" content="{DESCRIPTION}">
<nav><a href="../calculator/" data-shell-part="calculator/">Check</a>
<a href=".." data-shell-part="">Home</a></nav>
<a href="#{ID}">Skip</a><a href="../sweden/">Sweden</a><a href="..">Home</a>
<h1 id="{ID}">{HEADING}<a class="headerlink" href="#{ID}">Link</a></h1>
{BODY}
<script src="../assets/page.js"></script>"""
MAP = f"<urlset>\n    <url>\n        <loc>{SITE}answers/</loc>\n    </url>\n</urlset>"
PAGE = Content(
    "answers/norway/yes/",
    "Norway & you",
    "answer",
    "Ask NAV <now>",
    '<p><a href="../a/">b</a></p>',
    "{}",
    'Up to "a year"',
    "calculator/",
)


def mark(text: str) -> str:
    return text.replace("NAV", "<abbr>NAV</abbr>")


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    (tmp_path / "answers").mkdir()
    (tmp_path / "answers" / "index.html").write_text(FRAME)
    (tmp_path / "sitemap.xml").write_text(MAP)
    fill(tmp_path, [PAGE], SITE, mark)
    return tmp_path


def test_a_page_has_its_own_title_heading_body_and_address(filled: Path) -> None:
    text = (filled / PAGE.path / "index.html").read_text()
    assert "<title>Norway &amp; you - Guide</title>" in text
    assert '<h1 id="answer">Ask <abbr>NAV</abbr> &lt;now&gt;<a class="headerlink" href="#answer">' in text
    assert f'<link rel="canonical" href="{SITE}{PAGE.path}">' in text
    assert '<meta name="description" content="Up to &quot;a year&quot;">' in text
    assert (filled / PAGE.path / "answer.json").read_text() == "{}"


def test_the_part_of_the_menu_to_which_a_page_belongs_is_the_current_one(filled: Path) -> None:
    text = (filled / PAGE.path / "index.html").read_text()
    assert '<a href="../../../calculator/" aria-current="true">Check</a>\n<a href="../../..">Home</a>' in text


def test_the_frames_ways_up_begin_where_the_page_lies_and_the_bodys_own_stay(filled: Path) -> None:
    text = (filled / PAGE.path / "index.html").read_text()
    for way in (
        'href="../../../sweden/"',
        'href="../../.."',
        'src="../../../assets/page.js"',
        'href="../a/"',
    ):
        assert way in text


def test_the_map_of_the_site_has_the_page_beside_the_builders(filled: Path) -> None:
    text = (filled / "sitemap.xml").read_text()
    assert text.count("<loc>") == text.count("</url>") == 2
    assert f"<loc>{SITE}{PAGE.path}</loc>" in text


@pytest.mark.parametrize("gap", [HEADING, BODY])
def test_a_frame_without_a_gap_is_named(gap: str) -> None:
    with pytest.raises(FillError, match="must have"):
        read_shell(FRAME.replace(gap, ""), "", mark)
