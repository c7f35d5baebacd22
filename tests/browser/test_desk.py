"""The link desk gives links, short addresses, codes and paragraphs, and says what it has copied."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import Locator, Page, expect

from scripts.answers.desk import guidance, situations
from scripts.answers.lasting import GUIDANCE, codes_of, short_path
from scripts.languages import DEFAULT
from scripts.links.short import absolute

WORDS_OF_DESK = DEFAULT.site_words.desk
SITUATIONS = list(situations(DEFAULT, "../", date.today()))
NAV = "norway/little-experience-yes/reduced-capability-no/"
PLACE = next(place for place in SITUATIONS if place.path.endswith(NAV))


@pytest.fixture
def opened(page: Page) -> Page:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("staff/")
    expect(page.locator(".desk-choices")).to_be_visible()
    return page


def choose(page: Page, name: str, value: str) -> None:
    page.get_by_label(WORDS_OF_DESK[name], exact=True).select_option(value)


def field(page: Page, name: str) -> Locator:
    return page.get_by_label(WORDS_OF_DESK[name], exact=True)


def choose_place(page: Page) -> None:
    choose(page, "country", "norway")
    choose(page, "situation", PLACE.code)


def paragraph(link: str, words: str = PLACE.words) -> str:
    """The paragraph for the letter, with the link at its end."""
    return f"{words} {PLACE.more.replace('{link}', link)}"


def test_it_shows_the_row_of_the_situation(opened: Page) -> None:
    choose_place(opened)
    expect(field(opened, "link")).to_have_value(absolute(PLACE.path))
    expect(field(opened, "short")).to_have_value(absolute(short_path(PLACE.path)))
    expect(field(opened, "text")).to_have_value(paragraph(PLACE.short))
    expect(field(opened, "html")).to_have_value(PLACE.html)
    image = opened.locator(".desk-code img")
    expect(image).to_have_attribute("alt", PLACE.short)
    assert image.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    for link in opened.locator(".desk-files a").all():
        assert opened.request.get(link.evaluate("(link) => link.href")).ok


def test_a_part_of_the_answer_can_be_linked(opened: Page, site: str) -> None:
    choose_place(opened)
    choose(opened, "section", "#answer-money")
    expect(field(opened, "link")).to_have_value(f"{absolute(PLACE.path)}#answer-money")
    expect(field(opened, "short")).to_have_value(f"{PLACE.short}#answer-money")
    expect(field(opened, "text")).to_have_value(paragraph(f"{PLACE.short}#answer-money"))
    opened.goto(f"{short_path(PLACE.path)}#answer-money")
    expect(opened).to_have_url(f"{site}{PLACE.path}#answer-money")
    expect(opened.locator("#answer-money")).to_be_in_viewport()


def test_each_reader_is_offered_what_is_for_them(opened: Page) -> None:
    choose_place(opened)
    choose(opened, "reader", "employer")
    values = opened.locator("#desk-section option").evaluate_all("(all) => all.map((one) => one.value)")
    pages = [codes_of(DEFAULT)[f"{stem}/"] for stem in GUIDANCE["employer"]["norway"]]
    assert values == ["", "#answer-employer", "#answer-duration", "#answer-insurance", *pages]
    choose(opened, "section", pages[0])
    expect(field(opened, "link")).to_have_value(absolute("employers/norway/"))
    expect(field(opened, "short")).to_have_value(absolute(short_path("employers/norway/")))
    address = absolute(short_path("employers/norway/"))
    quoted = paragraph(address, f"This guide tells the jobseeker: “{PLACE.words}”")
    expect(field(opened, "text")).to_have_value(quoted)
    choose(opened, "reader", "jobseeker")
    expect(field(opened, "link")).to_have_value(absolute(PLACE.path))


@pytest.mark.parametrize("name", ["link", "short", "text", "html"])
def test_a_button_copies_and_says_so(opened: Page, name: str) -> None:
    choose_place(opened)
    what = WORDS_OF_DESK[name]
    opened.get_by_role("button", name=f"Copy: {what}", exact=True).click()
    expect(opened.locator(".link-desk [role=status]")).to_have_text(f"Copied: {what}.")
    assert opened.evaluate("navigator.clipboard.readText()") == field(opened, name).input_value()


def test_where_the_browser_does_not_copy_the_text_is_selected(opened: Page) -> None:
    opened.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')) }")
    opened.get_by_role("button", name="Copy: Link", exact=True).click()
    expect(opened.locator(".link-desk [role=status]")).to_have_text(WORDS_OF_DESK["not-copied"])
    expect(field(opened, "link")).to_be_focused()
    assert opened.evaluate("document.activeElement.selectionEnd") > 0


def test_without_scripts_the_tables_have_everything(plain: Page) -> None:
    plain.goto("staff/")
    expect(plain.locator(".desk-choices")).to_be_hidden()
    expect(plain.locator(".desk-result")).to_be_hidden()
    for summary in plain.locator(".link-desk summary").all():
        summary.click()
    table = plain.get_by_role("table", name=PLACE.name)
    cells = table.get_by_role("cell").all_inner_texts()
    assert cells == [
        PLACE.link,
        PLACE.short,
        "SVG, PNG",
        paragraph(PLACE.short),
        PLACE.html,
    ]
    tables = len(SITUATIONS) + len(list(guidance(DEFAULT, "")))
    expect(plain.locator(".link-desk table")).to_have_count(tables)
