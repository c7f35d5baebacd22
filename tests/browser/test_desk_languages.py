"""A letter in one language can lead to a page in another: the officer chooses both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from calculator.words import DEFAULT
from scripts.host.server import serving
from scripts.languages import DEFAULT as ENGLISH
from tests.pseudo.speaking import NAME, OPEN

WORDS = ENGLISH.site_words.desk


@pytest.fixture(scope="module")
def address(pseudo_top: Path) -> Iterator[str]:
    with serving(pseudo_top.parent) as address:
        yield address


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    with browser.new_context(base_url=address) as context:
        page = context.new_page()
        page.goto("staff/")
        page.get_by_label(WORDS["country"], exact=True).select_option("norway")
        yield page


def choose(page: Page, name: str, language: str) -> None:
    page.get_by_label(WORDS[name], exact=True).select_option(language)


def codes_open(page: Page) -> bool:
    """Whether the QR code is shown, and each of its files is where its link leads."""
    shown = page.locator(".desk-code img").evaluate(
        "(image) => image.decode().then(() => image.naturalWidth)"
    )
    files = page.locator(".desk-files a").all()
    return shown > 0 and all(page.request.get(file.evaluate("(file) => file.href")).ok for file in files)


def value(page: Page, name: str) -> str:
    return page.locator(f"#desk-{name}").input_value()


def test_as_it_opens_both_are_the_language_of_the_page(page: Page) -> None:
    assert value(page, "letter-language") == value(page, "reader-language") == DEFAULT
    assert OPEN not in value(page, "text")
    assert f"/{NAME}/" not in value(page, "link")


def test_the_letter_in_one_language_leads_to_the_page_in_another(page: Page) -> None:
    words, link, short = (value(page, name) for name in ("text", "link", "short"))
    choose(page, "reader-language", NAME)
    expect(page.locator("#desk-link")).to_have_value(link.replace("/answers/", f"/{NAME}/answers/"))
    assert value(page, "short") != short
    assert value(page, "text") == words.replace(short, value(page, "short"))
    assert f'hreflang="{NAME}"' in value(page, "html")
    assert (
        page.locator(".desk-code img").evaluate("(image) => image.decode().then(() => image.naturalWidth)")
        > 0
    )
    assert all(
        page.request.get(link.evaluate("(a) => a.href")).ok for link in page.locator(".desk-files a").all()
    )


def test_the_words_are_of_the_letters_language(page: Page) -> None:
    link = value(page, "link")
    choose(page, "letter-language", NAME)
    expect(page.locator("#desk-text")).to_have_value(re.compile(OPEN))
    assert value(page, "link") == link
    assert page.locator("#desk-text").get_attribute("lang") == NAME


def test_a_desk_that_cannot_be_loaded_is_said_and_the_choice_taken_back(page: Page) -> None:
    page.route(f"**/{NAME}/staff/", lambda route: route.abort())
    link = value(page, "link")
    choose(page, "reader-language", NAME)
    expect(page.locator(".link-desk [role=status]")).to_have_text(WORDS["not-loaded"])
    assert value(page, "reader-language") == DEFAULT
    assert value(page, "link") == link


def test_from_the_desk_in_another_language_it_goes_as_well(page: Page, address: str) -> None:
    page.goto(f"{NAME}/staff/")
    page.locator("#desk-country").select_option("norway")
    link = value(page, "link")
    page.locator("#desk-reader-language").select_option(DEFAULT)
    expect(page.locator("#desk-link")).to_have_value(link.replace(f"/{NAME}/", "/"))
    assert OPEN in value(page, "text")
    assert all(
        page.request.get(link.evaluate("(a) => a.href")).ok for link in page.locator(".desk-files a").all()
    )
