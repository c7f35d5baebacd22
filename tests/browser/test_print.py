"""A printed answer is one or two A4 pages with the answer and its sources, and without the form."""

from __future__ import annotations

import io

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import expect
from pypdf import PdfReader

from .visit import Calculator

GUARANTEE = "country=sweden&programme=job-and-development-guarantee&measure=work-training"
DATES = "start=2026-09-01&end=2027-11-30"
ANSWERS = (
    "country=sweden",
    f"country=sweden&{DATES}",
    f"{GUARANTEE}&long-participation=yes&benefit=activity-support&{DATES}",
    f"country=sweden&programme=establishment-programme&benefit=introduction-benefit&{DATES}",
    "country=sweden&programme=none",
    f"country=norway&{DATES}",
    f"country=norway&little-experience=yes&reduced-capability=yes&age=71&benefit=none&{DATES}",
    "country=norway&little-experience=no&reduced-capability=no&age=17&benefit=sickness-benefit",
    f"country=norway&age=NaN&colour=red&programme=none&on=2019-01-01&{DATES}",
)
A4 = (595, 842)  # points


@pytest.mark.parametrize("query", ANSWERS)
def test_answer_prints_on_one_or_two_pages(ready: Calculator, query: str) -> None:
    ready.set_address(query)
    ready.shows(query)
    pdf = PdfReader(io.BytesIO(ready.page.pdf(format="A4", print_background=True)))
    pages = [page.extract_text() for page in pdf.pages]
    assert [float(side) for side in pdf.pages[0].mediabox.upper_right] == pytest.approx(A4, abs=1.5)
    assert len(pages) in (1, 2)
    text = " ".join(" ".join(pages).split())
    headline = ready.headline.inner_text().partition(" [")[0]
    assert headline in text
    for heading in ready.answer.locator(":is(.answer-topic, .answers-given, .sources) h3").all_inner_texts():
        assert heading in text, heading
    assert "Print the answer" not in text


def test_print_leaves_the_form_out_and_keeps_answers_and_sources(ready: Calculator) -> None:
    query = ANSWERS[2]
    ready.set_address(query)
    ready.shows(query)
    ready.page.emulate_media(media="print", color_scheme="dark")
    expect(ready.form).to_be_hidden()
    expect(ready.engine).to_be_hidden()
    for button in ready.page.locator(".actions button").all():
        expect(button).to_be_hidden()
    for part in (".headline", ".answers-given", ".sources"):
        expect(ready.answer.locator(part)).to_be_visible()
    # Paper is white, whatever the screen is.
    colours = ready.headline.evaluate(
        "(h) => getComputedStyle(h).color.match(/\\d+/g).slice(0, 3).map(Number)"
    )
    assert max(colours) < 128
    ready.page.emulate_media(media="null", color_scheme="light")


def test_paper_says_first_what_is_read_first_in_large_type(ready: Calculator) -> None:
    ready.set_address(ANSWERS[6])
    ready.shows(ANSWERS[6])
    ready.page.emulate_media(media="print")
    sizes = ready.answer.locator(".summary > :is(.later, .facts, .steps) :is(dd, ol > li)").evaluate_all(
        "(all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75)"
    )
    assert min(sizes) >= 10.99  # points
    ready.page.emulate_media(media="null")


def test_a_print_is_named_after_its_answer_and_says_its_address(ready: Calculator) -> None:
    query = "country=norway&little-experience=yes"
    ready.set_address(query)
    ready.shows(query)
    title = ready.page.title()
    pdf = PdfReader(io.BytesIO(ready.page.pdf(format="A4")))
    assert pdf.metadata
    assert pdf.metadata.title == ready.headline.inner_text()
    assert f"{ready.visit.site}answers/norway/little-experience-yes/" in "".join(
        "".join(page.extract_text().split()) for page in pdf.pages
    )
    assert ready.page.title() == title
    expect(ready.answer.locator(".answer-more > details[open]")).to_have_count(0)


def test_button_prints(ready: Calculator) -> None:
    ready.set_address("country=norway")
    ready.shows("country=norway")
    ready.page.evaluate("() => { window.print = () => (document.body.dataset.printed = 'yes'); }")
    ready.page.get_by_role("button", name="Print the answer").click()
    expect(ready.page.locator("body")).to_have_attribute("data-printed", "yes")


def test_the_button_draws_a_code_for_the_address_without_asking_for_it(ready: Calculator) -> None:
    query = f"{ANSWERS[6]}"
    ready.set_address(query)
    ready.shows(query)
    ready.page.evaluate("() => { window.print = () => (document.body.dataset.printed = 'again'); }")
    ready.page.get_by_role("button", name="Print the answer").click()
    expect(ready.page.locator("body")).to_have_attribute("data-printed", "again")
    ready.page.emulate_media(media="print")
    picture = Image.open(io.BytesIO(ready.page.locator(".actions .qr").screenshot()))
    address = ready.page.locator(".actions [data-permanent]").evaluate("(link) => link.href")
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [address]
    assert not [asked for asked in ready.visit.requested if "qr." in asked]
    assert len(PdfReader(io.BytesIO(ready.page.pdf(format="A4"))).pages) <= 2
    ready.page.emulate_media(media="null")
