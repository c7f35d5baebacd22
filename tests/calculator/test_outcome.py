"""The outcome as data and as HTML: the names that are promised for ever, and the same answer everywhere."""

import json
from datetime import date
from typing import Any
from xml.etree import ElementTree

import pytest

from calculator import answer_page
from calculator.assessment import Assessment
from calculator.law.quoted import SOURCES
from calculator.reply import in_the_form
from calculator.rules import Topic
from calculator.words import DEFAULT
from calculator.writing import data, html, text
from calculator.writing.sentences import Writer
from tests.calculator.asking import DEVELOPMENT, NORWAY, YOUTH, answer, everyone

TODAY = date(2026, 9, 1)
ENGLISH = Writer.of(DEFAULT)


def outcome(assessment: Assessment, writer: Writer = ENGLISH) -> dict[str, Any]:
    return data.outcome(assessment, writer)


def page(query: str, language: str = DEFAULT) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(answer_page(query, language, TODAY))
    return found


def test_the_outcome_has_the_promised_names(writer: Writer) -> None:
    norwegian = outcome(
        answer(NORWAY + "&programme=none&reduced-capability=yes&age=30&start=2026-08-31&end=2027-08-30"),
        writer,
    )
    assert list(norwegian) == [
        "answers",
        "ignored",
        "on",
        "outcome",
        "limits",
        "planned",
        "questions",
        "summary",
        "findings",
        "sources",
        "changes",
        "amounts",
        "sums",
        "timeline",
    ]
    assert norwegian["answers"] == {
        "country": "norway",
        "reduced-capability": "yes",
        "age": 30,
        "start": "2026-08-31",
        "end": "2027-08-30",
    }
    assert norwegian["ignored"] == ["programme"]
    assert norwegian["on"] == "2026-09-01"
    assert norwegian["outcome"] == "may-be-offered"
    assert norwegian["limits"] == [
        {"months": 12, "last_day": "2027-08-30", "needs": []},
        {"months": 18, "last_day": "2028-02-28", "needs": [{"extension": "granted"}]},
    ]
    assert norwegian["planned"] == "within"
    assert norwegian["questions"] == []
    assert norwegian["sources"]["tiltaksforskriften-3-5"] == {
        "title": writer.title(SOURCES["tiltaksforskriften-3-5"].document),
        "provision": "§ 3-5",
        "address": "https://lovdata.no/forskrift/2015-12-11-1598/%C2%A73-5",
        "read_on": "2026-11-24",
        "wording": "2026-07-02",
    }


def test_a_source_is_called_by_its_own_title_and_what_it_is_in_english() -> None:
    source = outcome(answer(NORWAY + "&reduced-capability=yes"))["sources"]["tiltaksforskriften-3-5"]
    assert source["title"] == (
        "Forskrift om arbeidsmarkedstiltak (tiltaksforskriften) (Regulation on labour market measures)"
    )


def test_the_words_for_the_outcome_and_the_plan_are_the_promised_ones(writer: Writer) -> None:
    def said(query: str) -> dict[str, Any]:
        return outcome(answer(query), writer)

    dates = "&start=2026-09-01&end="
    assert said("country=sweden")["outcome"] == "more-answers-needed"
    assert said("country=sweden&programme=none")["outcome"] == "outside-described-group"
    assert said(YOUTH)["planned"] is None
    assert said(YOUTH)["limits"][0]["last_day"] is None
    assert said(YOUTH + dates + "2026-09-02")["planned"] == "depends"
    assert said(YOUTH + dates + "2029-09-02")["planned"] == "too-long"
    assert said("country=sweden&programme=none" + dates + "2026-09-02")["planned"] is None


def test_the_day_is_that_of_the_link_or_else_today() -> None:
    assert outcome(answer("on=2026-02-03"))["on"] == "2026-02-03"
    assert outcome(answer("on=2026-02-03"))["answers"] == {"on": "2026-02-03"}
    assert "Rules and figures of 1 September 2026" in page("")["html"]
    today = f"Rules and figures of {ENGLISH.day(date.today())}"
    assert today in json.loads(answer_page("", DEFAULT))["html"]


def test_every_finding_has_sources_that_are_explained_once(writer: Writer) -> None:
    for assessment in everyone()[:: 1 if writer == ENGLISH else 5]:
        found = outcome(assessment, writer)
        cited = [source for finding in found["findings"] for source in finding["sources"]]
        assert all(finding["sources"] for finding in found["findings"])
        assert all(len(set(finding["sources"])) == len(finding["sources"]) for finding in found["findings"])
        assert list(found["sources"]) == list(dict.fromkeys(cited))
        for source in found["sources"].values():
            assert list(source) == ["title", "provision", "address", "read_on", "wording"]
            assert all(value for name, value in source.items() if name != "wording")
            assert source["address"].startswith("https://")


def test_findings_have_promised_names_in_reading_order_and_each_id_once(writer: Writer) -> None:
    order = [
        "eligibility",
        "duration",
        "money",
        "insurance",
        "participant",
        "employer",
        "next-step",
        "caution",
    ]
    assert [topic.value for topic in Topic] == order
    for assessment in everyone()[:: 1 if writer == ENGLISH else 5]:
        findings = outcome(assessment, writer)["findings"]
        places = [order.index(finding["topic"]) for finding in findings]
        ids = [finding["id"] for finding in findings]
        assert places == sorted(places)
        assert places[0] == 0
        assert len(ids) == len(set(ids))
        assert all(list(finding) == ["id", "topic", "text", "sources"] for finding in findings)
        assert all(finding["text"] for finding in findings)


def test_only_the_questions_that_decide_are_open_and_the_first_is_asked_for() -> None:
    deciding = {
        "country",
        "programme",
        "measure",
        "long-participation",
        "little-experience",
        "reduced-capability",
    }
    for assessment in everyone():
        assert set(assessment.questions) <= deciding - assessment.given.keys()
        first = [found.details["question"] for found in assessment.findings if found.id == "find-out-first"]
        assert first == list(assessment.questions[:1])


@pytest.mark.parametrize(
    "query",
    [
        "",
        YOUTH,
        DEVELOPMENT + "&start=2026-09-01&end=2027-01-01",
        NORWAY + "&age=71",
        NORWAY + "&programme=none",
    ],
)
def test_page_and_text_say_every_sentence_of_the_data(query: str, writer: Writer) -> None:
    assessment = answer(query)
    shown = Readable(page(query, writer.words.language)["html"]).text
    written = " ".join(text.answer(assessment, writer).split())
    for finding in outcome(assessment, writer)["findings"]:
        assert " ".join(finding["text"].split()) in shown
        assert " ".join(finding["text"].split()) in written
    for source in outcome(assessment, writer)["sources"].values():
        assert source["title"] in shown
        assert source["address"] in written


def test_the_page_has_the_html_with_what_to_announce_and_the_errors() -> None:
    shown = page(YOUTH + "&measure=work-training")
    assert shown.keys() == {"html", "calendar", "events", "errors"}
    assert 'data-announce="">You may be offered work training for up to 3 months.<' in shown["html"]
    assert shown["errors"] == []


def test_the_page_keeps_the_good_answers_beside_the_bad_ones() -> None:
    shown = page("country=norway&little-experience=yes&age=old")
    assert [error["key"] for error in shown["errors"]] == ["age"]
    assert "Little or insufficient work experience</dt><dd>Yes" in shown["html"]
    assert "for up to 12 months" in shown["html"]
    assert "is not an age that we can use" in shown["html"]


def test_the_page_says_what_was_set_aside() -> None:
    assert (
        "Not used, because your other answers do not ask for it: Programme."
        in page("country=norway&programme=none")["html"]
    )


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="tlh"):
        answer_page("", "tlh")


@pytest.mark.parametrize("key", ["country", "age", "start", "<b>x</b>"])
def test_markup_in_an_answer_never_becomes_markup_in_the_page(key: str, writer: Writer) -> None:
    attack = "<img src=x onerror=alert(1)>\"'&lt;"
    shown = page(f"{key}={attack}", writer.words.language)["html"]
    assert "<img" not in shown
    assert "<b>" not in shown
    assert "onerror" not in {name for name, _ in Readable(shown).attributes}


def test_the_html_of_every_answer_is_closed_and_links_to_sources_that_are_there(writer: Writer) -> None:
    for assessment in everyone()[:: 7 if writer == ENGLISH else 21]:
        shown = Readable(html.answer(assessment, (), writer, address=in_the_form))
        ids = [value for name, value in shown.attributes if name == "id"]
        assert len(ids) == len(set(ids))
        links = {value for name, value in shown.attributes if name == "href" and value and value[0] == "#"}
        links = {link for link in links if "=" not in link}  # other answers
        assert links <= {f"#{id}" for id in ids}


def test_the_address_of_every_source_is_https_and_has_no_space() -> None:
    for source in SOURCES.values():
        assert source.address.startswith("https://")
        assert " " not in source.address


class Readable:
    """The text of some HTML, and what it is made of. Raises ParseError where an element is not closed."""

    def __init__(self, markup: str) -> None:
        self.body = ElementTree.fromstring(f"<body>{markup}</body>")

    @property
    def text(self) -> str:
        return " ".join("".join(self.body.itertext()).split())

    @property
    def attributes(self) -> list[tuple[str, str]]:
        return [pair for element in self.body.iter() for pair in element.items()]
