"""A short address opens its page, with the query and the fragment; its QR code says the short address."""

from __future__ import annotations

import io
from typing import Literal

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

from scripts.answers.lasting import answer_paths, guidance_paths, short_path
from scripts.links.redirects import short_addresses
from scripts.links.short import absolute

ANSWER = "answers/country-unknown/"
SHORT = short_path(ANSWER)
QUERY, FRAGMENT = "?on=2025-11-01&name=%C3%A5", "#answer-caution"
PLACES = short_addresses((*answer_paths(), *guidance_paths()))
SAMPLE = sorted(PLACES.items())[::60]


@pytest.mark.parametrize(("address", "path"), SAMPLE)
def test_a_short_address_opens_its_page(page: Page, site: str, address: str, path: str) -> None:
    page.goto(address)
    expect(page).to_have_url(site + path)
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize("rest", [QUERY, FRAGMENT, QUERY + FRAGMENT])
def test_query_and_fragment_are_kept(page: Page, site: str, rest: str) -> None:
    page.goto(SHORT + rest)
    expect(page).to_have_url(site + ANSWER + rest)


def test_the_back_button_leads_past_the_redirect(page: Page, site: str) -> None:
    page.goto("about/")
    page.goto(SHORT)
    expect(page).to_have_url(site + ANSWER)
    page.go_back()
    expect(page).to_have_url(f"{site}about/")


def test_without_scripts_it_leads_on_by_itself(plain: Page, site: str) -> None:
    plain.goto(SHORT)
    expect(plain).to_have_url(site + ANSWER)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", [path for _, path in SAMPLE if path.startswith("answers/")])
def test_the_code_on_an_answer_leads_back_to_it(
    page: Page, site: str, path: str, scheme: Literal["light", "dark"]
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(path)
    section = page.locator(".answer-address")
    address = absolute(short_path(path))
    expect(section.get_by_role("link")).to_have_text(address)
    image = section.get_by_role("img", name=address)
    image.scroll_into_view_if_needed()
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(page.screenshot())))
    assert [code.text for code in found] == [address]
    page.goto(address.removeprefix(absolute("")))
    expect(page).to_have_url(site + path)
