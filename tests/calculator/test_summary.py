"""What an answer says first: what holds, until when, what it means for the person, and what to do now."""

from __future__ import annotations

from datetime import date

import pytest

from calculator.decision import Outcome
from calculator.rules import Topic
from calculator.summary import BRIEF, FACTS, MOST_STEPS, STATEMENTS, summary
from calculator.words import LANGUAGES
from calculator.words.marks import as_html
from calculator.writing import data, html, text
from calculator.writing.sentences import Writer
from tests.calculator.asking import NORWAY, YOUTH, answer, everyone

WRITERS = [Writer.of(language) for language in LANGUAGES]
ENGLISH = Writer.of("en")
REDUCED = f"{NORWAY}&reduced-capability=yes&age=30&benefit=none"
START = "&start=2026-12-01"


def headline(query: str) -> str:
    return ENGLISH.sentence(summary(answer(query)).headline)


def briefs(query: str) -> dict[Topic, str]:
    return {fact.topic: ENGLISH.brief(fact) for fact in summary(answer(query)).facts}


def test_the_headline_names_the_length_and_once_it_is_known_the_day() -> None:
    assert headline(REDUCED) == "You may be offered work training for up to 12 months."
    assert headline(REDUCED + START) == (
        "You may be offered work training for up to 12 months: until Tuesday 30 November 2027 at the latest."
    )


@pytest.mark.parametrize(
    ("query", "lengths", "days"),
    [
        (REDUCED, (12,), ()),
        (REDUCED + START, (12,), (date(2027, 11, 30),)),
        (YOUTH + START, (3, 6), (date(2027, 2, 28), date(2027, 5, 31))),
    ],
)
def test_every_language_names_the_same_lengths_and_days_first(
    query: str, lengths: tuple[int, ...], days: tuple[date, ...], writer: Writer
) -> None:
    said = writer.sentence(summary(answer(query)).headline)
    assert writer.lengths(lengths) in said
    assert all(writer.long_day(day) in said for day in days)


def test_a_headline_with_two_lengths_names_both_days() -> None:
    assert headline(YOUTH + START) == (
        "You may be offered work training for up to 3 or 6 months: "
        "until Sunday 28 February 2027 or Monday 31 May 2027 at the latest."
    )


def test_a_maximum_that_nav_must_still_grant_is_a_line_of_its_own() -> None:
    short = summary(answer(REDUCED + START))
    assert [ENGLISH.brief(later) for later in short.later] == [
        "It can be up to 18 months, until Wednesday 31 May 2028 at the latest, if NAV extends it by up to "
        "6 months."
    ]
    for writer in WRITERS:
        (later,) = (writer.brief(later) for later in short.later)
        assert writer.months(18) in later
        assert writer.long_day(date(2028, 5, 31)) in later
        assert writer.day(date(2028, 5, 31)) not in writer.sentence(short.headline)


def test_a_plan_that_is_too_late_says_so_at_the_top_by_how_many_days_and_aloud() -> None:
    late = answer(f"{REDUCED}{START}&end=2028-06-10")
    (notice,) = (ENGLISH.sentence(late) for late in summary(late).late)
    assert notice == (
        "Your planned last day, Saturday 10 June 2028, is 10 days too late: 18 months end on Wednesday "
        "31 May 2028. Plan for an earlier day."
    )


def test_that_a_plan_is_too_late_is_said_aloud_and_in_the_data_in_every_language(writer: Writer) -> None:
    late = answer(f"{REDUCED}{START}&end=2028-06-10")
    (notice,) = (writer.sentence(late) for late in summary(late).late)
    assert writer.long_day(date(2028, 6, 10)) in notice
    assert writer.long_day(date(2028, 5, 31)) in notice
    assert "10" in notice.replace(writer.long_day(date(2028, 6, 10)), "")
    assert f'<p class="late" data-announce="">{as_html(notice)}</p>' in "".join(
        html.summary(late, (), writer)
    )
    assert data.outcome(late, writer)["summary"]["late"] == [notice]


def test_one_day_too_late_is_one_day() -> None:
    (notice,) = summary(answer(f"{REDUCED}{START}&end=2028-06-01")).late
    assert "is 1 day too late: " in ENGLISH.sentence(notice)


def test_a_plan_that_an_extension_would_allow_says_what_it_needs() -> None:
    (notice,) = summary(answer(f"{REDUCED}{START}&end=2027-12-01")).late
    assert ENGLISH.sentence(notice) == (
        "Your planned last day, Wednesday 1 December 2027, is 1 day too late for 12 months, which end on "
        "Tuesday 30 November 2027. It fits only if NAV extends it by up to 6 months."
    )


@pytest.mark.parametrize("end", ["2027-11-30", "2027-01-01"])
def test_a_plan_in_time_needs_no_notice(end: str) -> None:
    assert not summary(answer(f"{REDUCED}{START}&end={end}")).late


def test_a_plan_within_every_maximum_that_is_still_possible_is_not_late() -> None:
    assert not summary(answer(f"{YOUTH}{START}&end=2027-01-31")).late


def test_the_facts_are_how_long_money_insurance_and_the_first_step() -> None:
    assert briefs(f"{REDUCED}{START}") == {
        Topic.DURATION: "From 1 December 2026 to Tuesday 30 November 2027 at the latest.",
        Topic.MONEY: "No wages. You may be able to get tiltakspenger: apply to NAV.",
        Topic.INSURANCE: (
            "Members of the National Insurance (folketrygden) are covered if they are hurt at work."
        ),
        Topic.NEXT_STEP: "Contact your local NAV office and ask.",
    }


def test_everyone_in_a_country_hears_each_fact_once() -> None:
    for assessment in everyone():
        topics = [fact.topic for fact in summary(assessment).facts]
        in_a_country = "country" in assessment.given
        if assessment.outcome is Outcome.OUTSIDE_DESCRIBED_GROUP:
            assert topics == [Topic.NEXT_STEP]
        elif in_a_country:
            assert topics == list(FACTS), dict(assessment.given)
        else:
            assert topics == [Topic.DURATION, Topic.NEXT_STEP]


def test_a_fact_in_short_rests_on_a_statement_that_is_said_in_full() -> None:
    for assessment in everyone()[::7]:
        short = summary(assessment)
        said = {finding.id for finding in assessment.findings}
        assert {fact.id for fact in short.facts} & BRIEF <= said


def test_no_finding_is_lost_and_none_is_said_twice() -> None:
    for assessment in everyone()[::5]:
        short = summary(assessment)
        first = (short.headline, *short.reasons, *short.late, *short.questions, *short.steps)
        assert sorted(map(id, (*first, *short.rest))) == sorted(map(id, assessment.findings))


def test_everyone_hears_what_to_do_now_in_at_most_three_steps_the_first_with_a_link_to_the_agency() -> None:
    for assessment in everyone():
        steps = summary(assessment).steps
        assert 1 <= len(steps) <= MOST_STEPS
        assert steps[0].topic is Topic.NEXT_STEP
        assert set(steps[0].sources) & ENGLISH.words.contacts.keys()


@pytest.mark.parametrize("writer", WRITERS, ids=LANGUAGES)
def test_every_brief_statement_and_every_contact_has_words_and_no_words_are_left_over(writer: Writer) -> None:
    words = writer.words
    made = {"how-long", "how-long-until", "later", "later-until"}
    assert words.briefs.keys() == BRIEF | made
    assert words.outcomes.keys() == {outcome.value for outcome in Outcome}
    assert list(words.facts_of) == [topic.value for topic in FACTS]
    assert all(set(words.contacts) & set(step.sources) for step in STATEMENTS if step.brief and step.step)


@pytest.mark.parametrize("writer", WRITERS, ids=LANGUAGES)
def test_a_fact_is_one_short_line(writer: Writer) -> None:
    """Two lines on a phone of 360 pixels hold some ninety letters."""
    said = (fact for one in everyone()[::3] for fact in summary(one).facts if fact.id != "how-long-until")
    facts = {writer.brief(fact) for fact in said}
    assert all(len(fact) <= 95 for fact in facts), facts


def test_page_text_and_data_begin_with_the_same_sentences(writer: Writer) -> None:
    for assessment in everyone()[:: 11 if writer == ENGLISH else 33]:
        short = summary(assessment)
        said = [writer.sentence(short.headline), *(writer.brief(fact) for fact in short.facts)]
        page = "".join(html.parts(assessment, (), writer, str, "../"))
        plain = " ".join(text.answer(assessment, writer).split())
        for sentence in said:
            assert " ".join(sentence.split()) in plain
            assert as_html(sentence) in page
        assert page.index('id="answer"') < page.index('class="facts"') < page.index('class="answer-more"')


def test_somebody_outside_the_group_hears_why_and_where_to_ask() -> None:
    short = summary(answer("country=sweden&programme=none"))
    assert short.headline.id == "outside-the-programmes"
    assert [step.id for step in short.steps] == ["contact-arbetsformedlingen"]
    assert [fact.topic for fact in short.facts] == [Topic.NEXT_STEP]


def test_two_reasons_to_be_outside_are_both_said_first() -> None:
    short = summary(answer(f"{NORWAY}&age=15&little-experience=no&reduced-capability=no"))
    assert short.headline.id == "under-minimum-age"
    assert [reason.id for reason in short.reasons] == ["outside-the-two-groups"]


def test_a_fact_whose_number_is_not_known_on_the_day_says_so() -> None:
    early = answer(f"{YOUTH}&benefit=none&on=2000-01-01")
    (insurance,) = (fact for fact in summary(early).facts if fact.topic is Topic.INSURANCE)
    assert not insurance.is_known
    assert all(writer.brief(insurance) == writer.sentence(insurance) for writer in WRITERS)


@pytest.mark.parametrize("writer", WRITERS, ids=LANGUAGES)
def test_there_is_a_summary_on_every_day_and_with_every_date(writer: Writer) -> None:
    for on in ("2000-01-01", "2025-09-30", "2031-12-31"):
        for days in ("", START, f"{START}&end=2030-01-01"):
            for query in (YOUTH, f"{NORWAY}&age=17", f"{NORWAY}&reduced-capability=yes", "", "age=15"):
                assert text.answer(answer(f"{query}{days}&on={on}"), writer)
