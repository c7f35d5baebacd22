"""What an answer folds is found by an address with its name, and a source opens where it stands."""

from __future__ import annotations

from playwright.sync_api import Page, expect

ANSWER = "answers/norway/little-experience-yes/reduced-capability-yes/"


def test_an_address_opens_the_part_that_it_names(page: Page) -> None:
    page.goto(f"{ANSWER}#answer-money")
    expect(page.locator("#answer-money > li").first).to_be_visible()
    expect(page.locator("summary", has_text="Money in detail")).to_be_in_viewport()
    expect(page.locator(".answer-more > details[open]")).to_have_count(1)


def test_an_address_opens_a_part_that_comes_after_the_page(page: Page) -> None:
    page.goto("calculator/?country=norway&little-experience=yes#answer-money")
    expect(page.locator("#answer-money > li").first).to_be_visible()
    expect(page.locator("summary", has_text="Money in detail")).to_be_in_viewport()


def test_a_source_opens_where_it_stands_and_escape_closes_it(page: Page) -> None:
    page.goto(ANSWER)
    mark = page.locator(".steps .cited > summary").first
    source = page.locator(".steps .cited a").first
    expect(source).to_be_hidden()
    mark.click()
    expect(source).to_be_visible()
    source.focus()
    page.keyboard.press("Escape")
    expect(source).to_be_hidden()
    expect(mark).to_be_focused()


def test_outcomes_are_told_apart_by_a_sign_and_not_by_colour_alone(page: Page) -> None:
    signs = set()
    for address in (ANSWER, "answers/sweden/programme-none/", "answers/country-unknown/"):
        page.goto(address)
        signs.add(
            page.locator(".outcome").evaluate(
                """(one) => {
                  const { content, transform } = getComputedStyle(one, "::before");
                  return content + transform;
                }"""
            )
        )
    assert len(signs) == 3


def test_what_the_employer_does_leads_employers_on(page: Page) -> None:
    page.goto(f"{ANSWER}#answer-employer")
    page.locator(".for-employer").get_by_role("link", name="More for employers").click()
    page.wait_for_url("**/employers/norway/")


def test_what_to_do_now_is_within_one_screen_of_the_headline(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{ANSWER}age-18-69/benefit-none/")
    top, steps, end = (
        page.locator(part).evaluate("(one) => one.getBoundingClientRect().top + scrollY")
        for part in ("#answer", ".summary > .steps", ".steps .contact")
    )
    assert steps - top <= 740
    assert end <= 1.5 * 740
    assert page.locator(".answer").evaluate("(one) => one.offsetHeight") <= 3 * 740
