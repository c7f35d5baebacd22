"""Words that stand twice on a page: an abbreviation is explained once, a foreign one marked each time."""

from scripts.builder.finish import finish

NAV = '<abbr title="the agency">NAV</abbr>'


def test_an_abbreviation_is_explained_where_it_comes_first() -> None:
    assert finish(f"<p>{NAV} and {NAV}</p><p>{NAV}</p>") == f"<p>{NAV} and NAV</p><p>NAV</p>"


def test_the_contents_say_a_foreign_word_in_its_language() -> None:
    contents = '<li><a href="#pay">Pay (lønn)</a></li><li><a href="#day">Day</a></li>'
    headings = '<h2 id="pay">Pay (<em lang="nb">lønn</em>) <abbr title="a">b</abbr></h2><h2 id="day">Day</h2>'
    marked = '<li><a href="#pay">Pay (<em lang="nb">lønn</em>) b</a></li><li><a href="#day">Day</a></li>'
    assert finish(contents + headings) == marked + headings
