"""What rests on a source: rules, figures, words and pages, those of both questionnaires."""

from __future__ import annotations

from calculator.answers import read
from calculator.assessment import assess
from calculator.law import LAST_READ
from calculator.law import SOURCES as CITED
from calculator.law.quoted import SOURCES
from scripts.statutes.resting import Guide, Resting
from scripts.written.pages import Page


def page(name: str, *lines: str) -> Page:
    return Page(name, {}, tuple(enumerate(lines, 1)), ())


def resting(source: str, *lines: str) -> Resting:
    return Guide((page("en/a.md", *lines),)).resting(source)


def test_a_page_rests_on_what_it_cites_and_on_what_its_numbers_and_limits_rest() -> None:
    lines = (
        'Bread. {{ cite("af-work-training", "sfs-2007-414-10") }}',
        "Water.",
        '{{ figure("long-participation", "days") }} {{ cite("af-work-training") }}',
        '{{ up_to("country=sweden&programme=job-and-development-guarantee&measure=work-training") }}',
        '{{ limits_grid("sweden") }}',
        '{{ limits_grid("norway") }}',
    )
    assert resting("sfs-2007-414-10", *lines).pages == ("docs/en/a.md, lines 1, 3, 4, 5",)
    assert resting("tiltaksforskriften-3-5", *lines).pages == ("docs/en/a.md, line 6",)
    assert resting("sfs-2007-414-10", "Water.").pages == ()


def test_every_finding_of_an_answer_rests_on_the_sources_that_it_cites() -> None:
    query = "country=norway&reduced-capability=yes&age=30&benefit=none&start=2026-09-01"
    headline, *others = assess(read(query), LAST_READ).findings  # the headline is made of the limits
    findings = [finding for finding in others if not finding.words]
    assert headline.id == "may-be-offered"
    missed = [
        (finding.id, source)
        for finding in findings
        for source in finding.sources
        if finding.id not in resting(source).rules
    ]
    assert missed == []


def test_a_figure_its_rules_and_the_words_that_say_it_rest_on_its_source() -> None:
    found = resting("tiltakspengeforskriften-10")
    assert "full-sick-days" in found.figures
    assert "tiltakspenger-when-ill" in found.rules
    assert "en: tiltakspenger-when-ill" in found.words


def test_what_does_not_cite_a_source_does_not_rest_on_it() -> None:
    found = resting("tiltaksforskriften-1-9")
    assert "insurance-in-norway" in found.rules
    assert not {"tiltakspenger-when-ill", "limit-12-months", "find-out-experience"} & set(found.rules)
    assert not any("tiltakspenger" in name for name in found.words)


def test_the_second_questionnaire_rests_on_its_sources_too() -> None:
    found = resting("tiltaksforskriften-3-3")
    assert "finder: in-neither-group" in found.rules
    assert "finder: find-out-experience" in found.rules
    assert "en finder: in-neither-group" in found.words


def test_something_rests_on_every_provision_that_answers_cite() -> None:
    assert CITED.keys() <= SOURCES.keys()
    assert [id for id in CITED if not resting(id).rules] == []
