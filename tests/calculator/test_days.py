"""A rule that changes on a day: each day is answered by its own rules, and an old link says both."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from typing import Any

import pytest

from calculator import answer_page
from calculator.addresses import AGE_GROUPS, PUBLISHED_AGES, age_groups, group_name
from calculator.answers import read
from calculator.assessment import Assessment, assess
from calculator.decision import decide
from calculator.figures import Figure, Number
from calculator.law import SCHEMES, SOURCES
from calculator.law.norway.rules import HasTurned
from calculator.rules import Limit, Scheme
from calculator.words import DEFAULT
from calculator.writing import data, html, text
from calculator.writing.sentences import Writer
from tests.calculator.asking import (
    DEVELOPMENT,
    MAY_BE_OFFERED,
    NORWAY,
    ORDINARY,
    OUTSIDE,
    TODAY,
    YOUTH,
    all_say,
    answer,
    cited,
    everyone,
    in_each_language,
    law_with,
    limits,
    money_in,
    says,
    sentence,
)

CHANGE = date(2026, 7, 1)
EVE = CHANGE - timedelta(days=1)
DAY_AFTER = CHANGE + timedelta(days=1)
WRITER = Writer.of(DEFAULT)
SWEDEN, NORWEGIAN = SCHEMES["sweden"], SCHEMES["norway"]
BEGINNER = NORWAY + "&little-experience=yes&reduced-capability=no"


def on(query: str, day: date) -> Assessment:
    return answer(f"{query}&on={day}")


def figure_changes(figure: Figure, number: int) -> dict[str, Figure]:
    """The figure with a line beside the old one: another number from the day of the change on."""
    (old,) = figure.values
    values = (replace(old, last=EVE), Number(number, first=CHANGE))
    return {figure.id: replace(figure, values=values)}


def with_figure(scheme: Scheme, id: str, number: int) -> Scheme:
    return replace(scheme, figures={**scheme.figures, **figure_changes(scheme.figures[id], number)})


def with_statement(scheme: Scheme, id: str, *, first: date = date.min, last: date | None = None) -> Scheme:
    """The scheme in which one statement holds for these days only."""
    statements = (
        replace(said, first=first, last=last) if said.id == id else said for said in scheme.statements
    )
    return replace(scheme, statements=tuple(statements))


def everywhere_it_is_written(query: str, writer: Writer = WRITER) -> Iterator[str]:
    """The answer to a query as each reader gets it: on the form, on its page, as text and as data."""
    reply = json.loads(answer_page(query, writer.words.language, TODAY))
    yield plain(reply["html"])
    assessment = assess(read(query), TODAY)
    yield plain(html.answer(assessment, (), writer, address=str))
    yield plain(text.answer(assessment, writer))
    yield plain(" ".join(finding["text"] for finding in data.outcome(assessment, writer)["findings"]))


def plain(markup: str) -> str:
    """What is read of it, with single spaces."""
    return " ".join(unescape(re.sub("<[^>]+>", "", markup)).split())


def says_old_and_new_everywhere(query: str, writer: Writer) -> bool:
    """Whether an old link says what held then and what has changed, in every form in which it is read."""
    old = on(query, EVE)
    said = [plain(writer.sentence(found)) for found in old.findings]
    assert any(found.wording in ("new", "ended", "changed") for found in old.findings)
    since = plain(writer.words.grammar.day(CHANGE))
    written = list(everywhere_it_is_written(f"{query}&on={EVE}", writer))
    return all(since in one and all(sentence in one for sentence in said) for one in written)


@pytest.fixture
def four_months(request: pytest.FixtureRequest) -> Iterator[None]:
    """The three months of the Job Guarantee for Youth become four on the day of the change."""
    three, *others = SWEDEN.limits
    changed = (replace(three, last=EVE), replace(three, first=CHANGE, months=4), *others)
    with law_with(replace(SWEDEN, limits=changed)):
        yield


@pytest.mark.usefixtures("four_months")
class TestAMonthLimitThatChanges:
    QUERY = YOUTH + ORDINARY

    @pytest.mark.parametrize(
        ("day", "months"),
        [(date(2020, 1, 1), 3), (EVE, 3), (CHANGE, 4), (TODAY, 4), (date(2027, 8, 1), 4)],
    )
    def test_each_day_has_its_own(self, day: date, months: int) -> None:
        assert limits(on(self.QUERY, day)) == {months: []}
        assert [limit.months for limit in decide(read(self.QUERY).given, day).limits] == [months]
        outcome = data.outcome(assess(read(f"{self.QUERY}&on={day}"), TODAY), WRITER)
        assert [limit["months"] for limit in outcome["limits"]] == [months]

    def test_the_latest_last_day_and_the_plan_go_with_it(self) -> None:
        dates = "&start=2026-09-01&end=2026-12-31"
        before, after = on(self.QUERY + dates, EVE), on(self.QUERY + dates, CHANGE)
        assert [before.latest_last_day(limit) for limit in before.limits] == [date(2026, 11, 30)]
        assert [after.latest_last_day(limit) for limit in after.limits] == [date(2026, 12, 31)]
        assert (before.planned, after.planned) != (before.planned, before.planned)
        assert (
            "Since 1 July 2026 it says: Your planned last day, Thursday 31 December 2026, is within"
            in sentence(before, "changed-planned-too-long")
        )

    def test_an_old_link_says_both_everywhere(self) -> None:
        for written in everywhere_it_is_written(f"{self.QUERY}&on={EVE}"):
            assert "You may be offered work training for up to 3 months." in written
            assert (
                "This has changed. Since 1 July 2026 it says: You may be offered work training for up to "
                "4 months." in written
            )
            assert "New since 1 July 2026: Up to 4 months, because" in written
            assert "Since 1 July 2026, this no longer holds." in written

    def test_an_old_link_says_both_in_every_language(self, writer: Writer) -> None:
        assert says_old_and_new_everywhere(self.QUERY, writer)

    def test_a_link_of_the_new_day_says_the_new_months_alone(self) -> None:
        for day in (CHANGE, TODAY):
            for written in everywhere_it_is_written(f"{self.QUERY}&on={day}"):
                assert "up to 4 months" in written
                assert "3 months" not in written
                assert "1 July 2026" not in written.replace("Rules and figures of 1 July 2026", "")

    def test_that_it_has_changed_is_said_at_the_top_with_the_heading_to_look_under(self) -> None:
        told = sentence(on(self.QUERY, EVE), "changed-since")
        assert told.endswith("under: The answer and How the limit is counted.")

    def test_the_history_of_the_answer_has_the_day(self) -> None:
        told = [(revision.since, revision.kind) for revision in answer(self.QUERY).history]
        assert told == [(CHANGE, "changed"), (CHANGE, "ended"), (CHANGE, "new")]

    def test_other_answers_change_with_the_day_too(self) -> None:
        reinforced = YOUTH + "&measure=reinforced-work-training"
        for day, months in ((EVE, (3,)), (CHANGE, (4,))):
            (change,) = (change for change in on(reinforced, day).changes if change.key == "measure")
            assert change.months == months

    def test_before_the_day_comes_todays_answer_is_the_old_one(self) -> None:
        early = assess(read(self.QUERY), EVE)
        assert limits(early) == {3: []}
        assert not says(early, "changed-since")

    def test_another_programme_is_as_it_was(self) -> None:
        assert not says(on(DEVELOPMENT, EVE), "changed-since")


def test_the_law_is_as_it_was_after_an_invented_change() -> None:
    assert limits(answer(YOUTH + ORDINARY)) == {3: []}


def test_a_rule_holds_from_its_first_day_to_its_last() -> None:
    rule = Limit(3, SWEDEN.limits[0].when, (), first=EVE, last=CHANGE)
    assert [rule.holds(day) for day in (EVE - timedelta(days=1), EVE, CHANGE, DAY_AFTER)] == [
        False,
        True,
        True,
        False,
    ]
    assert rule.turns == {EVE, DAY_AFTER}
    assert replace(rule, last=None).holds(date.max)
    assert replace(rule, last=date.max).turns == {EVE}
    assert replace(rule, first=date.min).holds(date.min)


def test_one_day_has_one_set_of_rules_that_is_made_once() -> None:
    changed = with_figure(SWEDEN, "reconsideration", 4)
    assert changed.turns == (*SWEDEN.turns, CHANGE)
    assert changed.on(max(SWEDEN.turns)) is changed.on(EVE)
    assert changed.on(EVE) is not changed.on(CHANGE)
    assert changed.on(CHANGE) is changed.on(date.max)


def test_an_answer_without_a_country_has_the_history_of_both() -> None:
    assert list(answer("").history) == []
    three, *others = SWEDEN.limits
    changed = (replace(three, last=EVE), replace(three, first=CHANGE, months=4), *others)
    with law_with(replace(SWEDEN, limits=changed)):
        assert {revision.since for revision in answer("").history} == {CHANGE}


def test_what_is_said_now_has_the_sources_of_now() -> None:
    three, *others = SWEDEN.limits
    (newer,) = (limit.sources for limit in others if limit.months == 6 and "9c" in limit.sources[0])
    changed = (replace(three, last=EVE), replace(three, first=CHANGE, months=4, sources=newer), *others)
    with law_with(replace(SWEDEN, limits=changed)):
        assert cited(on(YOUTH + ORDINARY, EVE), "changed-may-be-offered") == set(newer)


def test_a_year_that_begins_where_the_known_ones_do_is_said_once() -> None:
    first = min(number.first for number in NORWEGIAN.figures["tiltakspenger"].values)
    said = answer(f"{BEGINNER}&benefit=none&age=30&start={first}&end={first + timedelta(days=30)}")
    assert [finding.id for finding in said.findings if finding.id.startswith("tiltakspenger-amount")] == [
        "tiltakspenger-amount"
    ]


def test_a_year_that_is_not_known_yet_is_no_news() -> None:
    old = assess(read(f"{BEGINNER}&benefit=none&age=30&on=2026-05-01"), date(2027, 2, 1))
    assert not [finding.id for finding in old.findings if finding.id.startswith(("new-", "ended-"))]


def test_a_condition_of_the_law_has_no_truth_without_a_day() -> None:
    with pytest.raises(TypeError, match="has no truth without a day"):
        HasTurned("minimum-age").truth({"age": 30})


def test_a_rule_that_rests_on_a_number_that_is_not_known_is_an_error() -> None:
    unknown = replace(NORWEGIAN.figures["extension"], values=(Number(6, first=CHANGE),))
    with pytest.raises(ValueError, match="a rule of 2025-08-01 rests on the figure extension"):
        replace(NORWEGIAN, figures={**NORWEGIAN.figures, "extension": unknown}).on(TODAY)


class TestABoundaryThatChanges:
    OLDER = BEGINNER + "&age=75"

    @pytest.fixture(autouse=True)
    def no_age_limit(self) -> Iterator[None]:
        """NAV's system accepts people of any age from the day of the change on."""
        boundaries = (
            replace(boundary, last=EVE) if boundary.id == "at-the-age-limit" else boundary
            for boundary in NORWEGIAN.boundaries
        )
        with law_with(replace(NORWEGIAN, boundaries=tuple(boundaries))):
            yield

    def test_each_day_has_its_own(self) -> None:
        assert on(self.OLDER, EVE).outcome is OUTSIDE
        assert on(self.OLDER, CHANGE).outcome is MAY_BE_OFFERED
        assert limits(on(self.OLDER, CHANGE)) == {12: []}

    def test_an_old_link_says_both_everywhere(self) -> None:
        for written in everywhere_it_is_written(f"{self.OLDER}&on={EVE}"):
            assert "NAV's agreement system does not accept anyone who has turned 72" in written
            assert "Since 1 July 2026 it says: You may be offered work training for up to 12 mo" in written

    def test_an_old_link_says_both_in_every_language(self, writer: Writer) -> None:
        assert says_old_and_new_everywhere(self.OLDER, writer)

    def test_it_does_not_list_all_that_only_the_group_is_told(self) -> None:
        added = [finding.id for finding in on(self.OLDER, EVE).findings if finding.wording == "new"]
        assert added == ["new-because-little-experience", "new-nav-places-you-in-a-group"]
        assert not any(finding.wording == "ended" for finding in on(self.OLDER, EVE).findings)


class TestAnAgeLimitThatChanges:
    @pytest.fixture(autouse=True)
    def limit_of_70(self) -> Iterator[None]:
        with law_with(with_figure(NORWEGIAN, "age-limit", 70)):
            yield

    @pytest.mark.parametrize(
        ("age", "before", "after"),
        [
            (69, MAY_BE_OFFERED, MAY_BE_OFFERED),
            (70, MAY_BE_OFFERED, OUTSIDE),
            (71, MAY_BE_OFFERED, OUTSIDE),
            (72, OUTSIDE, OUTSIDE),
        ],
    )
    def test_each_day_has_its_own(self, age: int, before: object, after: object) -> None:
        assert on(f"{BEGINNER}&age={age}", EVE).outcome is before
        assert on(f"{BEGINNER}&age={age}", CHANGE).outcome is after

    def test_a_missing_age_is_read_as_one_of_the_days(self) -> None:
        for day, limit in ((EVE, 72), (CHANGE, 70)):
            assumed = in_each_language(on(NORWAY, day), "age-was-assumed")
            assert all_say(16, assumed)
            assert all_say(limit, assumed)

    def test_the_warning_of_the_birthday_moves_with_it(self) -> None:
        for age, before, after in ((68, False, False), (69, False, True), (71, True, False)):
            assert says(on(f"{BEGINNER}&age={age}", EVE), "may-reach-the-age-limit") is before
            assert says(on(f"{BEGINNER}&age={age}", CHANGE), "may-reach-the-age-limit") is after

    def test_an_old_link_says_both_everywhere(self) -> None:
        for written in everywhere_it_is_written(f"{BEGINNER}&age=71&on={EVE}"):
            assert "You may be offered work training for up to 12 months." in written
            assert (
                "Since 1 July 2026 it says: NAV's agreement system does not accept anyone who has turned 70"
                in written
            )

    def test_an_old_link_says_both_in_every_language(self, writer: Writer) -> None:
        assert says_old_and_new_everywhere(f"{BEGINNER}&age=71", writer)

    def test_who_is_outside_on_both_days_reads_both_limits(self) -> None:
        older = on(f"{BEGINNER}&age=75", EVE)
        assert all_say(72, in_each_language(older, "at-the-age-limit"))
        assert all_say(70, in_each_language(older, "changed-at-the-age-limit"))


def test_the_lowest_ages_are_those_of_the_day() -> None:
    with law_with(with_figure(NORWEGIAN, "minimum-age", 17)):
        assert on(BEGINNER + "&age=16", EVE).outcome is MAY_BE_OFFERED
        assert on(BEGINNER + "&age=16", CHANGE).outcome is OUTSIDE
    with law_with(with_figure(NORWEGIAN, "tiltakspenger-first-age", 20)):
        young = BEGINNER + "&age=19&benefit=none"
        assert says(on(young, EVE), "may-get-tiltakspenger")
        assert says(on(young, CHANGE), "too-young-for-tiltakspenger")
        assert all_say(20, in_each_language(on(young, CHANGE), "too-young-for-tiltakspenger"))
        assert sentence(on(young, EVE), "ended-may-get-tiltakspenger") == (
            "Since 1 July 2026, this no longer holds."
        )


def test_the_extension_is_that_of_the_day_in_months_and_in_words() -> None:
    with law_with(with_figure(NORWEGIAN, "extension", 9)):
        for day, months, extra in ((EVE, 18, 6), (CHANGE, 21, 9)):
            extended = on(NORWAY + "&reduced-capability=yes", day)
            assert list(limits(extended)) == [12, months]
            assert all_say(months, in_each_language(extended, f"limit-{months}-months"))
            assert all_say(extra, in_each_language(extended, f"limit-{months}-months"))


def test_the_days_in_the_guarantee_are_said_with_the_number_of_the_day() -> None:
    with law_with(with_figure(SWEDEN, "long-participation", 500)):
        for day, days in ((EVE, 450), (CHANGE, 500)):
            participant = on(DEVELOPMENT + ORDINARY, day)
            for id in ("limit-6-months", "limit-12-months", "find-out-first", "agency-counts-the-days"):
                assert all_say(days, in_each_language(participant, id))


class TestADutyThatChanges:
    QUERY = YOUTH + ORDINARY

    def test_a_new_number_is_said_beside_the_old_one(self) -> None:
        with law_with(with_figure(SWEDEN, "activity-report-last-day", 10)):
            assert all_say(14, in_each_language(on(self.QUERY, EVE), "activity-report"))
            assert all_say(10, in_each_language(on(self.QUERY, CHANGE), "activity-report"))
            for written in everywhere_it_is_written(f"{self.QUERY}&on={EVE}"):
                assert "day 14 of the month" in written
                assert "Since 1 July 2026 it says: Send your activity report" in written
                assert "day 10 of the month" in written

    def test_an_old_link_says_both_in_every_language(self, writer: Writer) -> None:
        with law_with(with_figure(SWEDEN, "activity-report-last-day", 10)):
            assert says_old_and_new_everywhere(self.QUERY, writer)

    def test_a_duty_that_ends_is_said_to_have_ended(self) -> None:
        with law_with(with_statement(SWEDEN, "employer-agrees-first", last=EVE)):
            assert not says(on(self.QUERY, CHANGE), "employer-agrees-first")
            old = on(self.QUERY, EVE)
            at = [finding.id for finding in old.findings].index("employer-agrees-first")
            assert old.findings[at + 1].id == "ended-employer-agrees-first"
            assert old.findings[at + 1].sources == old.findings[at].sources
            assert sentence(old, "ended-employer-agrees-first") == "Since 1 July 2026, this no longer holds."
            assert "now" not in old.findings[at + 1].details
            assert sentence(old, "changed-since").endswith("stands under: What the employer does.")

    def test_a_duty_that_is_new_is_said_at_the_end_of_its_part(self) -> None:
        with law_with(with_statement(SWEDEN, "take-part", first=CHANGE)):
            old = on(self.QUERY, EVE)
            assert not says(old, "take-part")
            assert sentence(old, "new-take-part").startswith("New since 1 July 2026: Take part as agreed")
            assert cited(old, "new-take-part") == {"af-conditions"}
            part = [finding.id for finding in old.findings if finding.topic.value == "participant"]
            assert part[-1] == "new-take-part"
            assert says(on(self.QUERY, CHANGE), "take-part")
            assert not says(on(self.QUERY, CHANGE), "changed-since")

    def test_how_long_ago_the_rules_were_read_is_no_change_of_the_law(self) -> None:
        change, today = date(2028, 1, 1), date(2028, 6, 1)
        with law_with(with_statement(SWEDEN, "take-part", last=change - timedelta(days=1))):
            old = assess(read(f"{self.QUERY}&on=2027-06-01"), today)
            assert says(assess(read(self.QUERY), today), "rules-read-long-ago")
            assert says(old, "ended-take-part")
            noted = [finding for finding in old.findings if finding.wording in ("new", "ended", "changed")]
            assert [finding.id for finding in noted] == ["ended-take-part"]

    def test_the_newest_day_is_named(self) -> None:
        twice = with_statement(SWEDEN, "take-part", first=CHANGE)
        later = replace(twice.figures["activity-report-last-day"])
        (old,) = later.values
        second = date(2026, 8, 1)
        values = (
            replace(old, last=EVE),
            Number(10, first=CHANGE, last=second - timedelta(days=1)),
            Number(12, first=second),
        )
        figures: Mapping[str, Figure] = {**twice.figures, later.id: replace(later, values=values)}
        with law_with(replace(twice, figures=figures)):
            old_link = on(self.QUERY, EVE)
            assert "Since 1 August 2026" in sentence(old_link, "changed-activity-report")
            assert all_say(12, in_each_language(old_link, "changed-activity-report"))
            assert "1 July 2026" in sentence(old_link, "new-take-part")

    def test_what_changed_and_changed_back_is_no_change(self) -> None:
        figure = SWEDEN.figures["activity-report-last-day"]
        (old,) = figure.values
        values = (
            replace(old, last=EVE),
            Number(10, first=CHANGE, last=CHANGE),
            Number(old.number, first=CHANGE + timedelta(days=1)),
        )
        with law_with(replace(SWEDEN, figures={**SWEDEN.figures, figure.id: replace(figure, values=values)})):
            assert not says(on(self.QUERY, EVE), "changed-since")
            assert len(list(answer(self.QUERY).history)) == 2


# Addresses


def changed_ages(**numbers: int) -> Mapping[str, Figure]:
    changes: dict[str, Figure] = {}
    for name, number in numbers.items():
        changes |= figure_changes(NORWEGIAN.figures[name.replace("_", "-")], number)
    return {**NORWEGIAN.figures, **changes}


def test_todays_groups_are_the_published_ones() -> None:
    assert [group_name(group) for group in AGE_GROUPS] == list(PUBLISHED_AGES.values())
    assert [group.start for group in AGE_GROUPS] == list(PUBLISHED_AGES)


@pytest.mark.parametrize(
    ("changes", "added"),
    [
        ({"age_limit": 75}, ["73", "74", "75-or-more"]),
        ({"age_limit": 70}, ["68", "69"]),
        ({"minimum_age": 15}, ["15"]),
        ({"minimum_age": 17, "tiltakspenger_first_age": 19}, ["17", "19-69"]),
    ],
)
def test_an_age_that_changes_adds_groups_and_renames_none(changes: dict[str, int], added: list[str]) -> None:
    groups = age_groups(changed_ages(**changes))
    names = [group_name(group) for group in groups]
    assert set(names) == {*PUBLISHED_AGES.values(), *added}
    assert len(names) == len(set(names))
    assert [years for group in groups for years in group] == list(range(121))


@pytest.mark.parametrize("limit", [68, 70, 75])
def test_all_ages_of_a_group_get_the_same_answer_before_and_after_the_change(limit: int) -> None:
    with law_with(with_figure(NORWEGIAN, "age-limit", limit)):
        for group in age_groups(changed_ages(age_limit=limit)):
            for day in (EVE, CHANGE):
                said = [on(f"{NORWAY}&reduced-capability=yes&benefit=none&age={age}", day) for age in group]
                assert all(one.findings == said[0].findings for one in said)


# How far the law is known


@pytest.mark.parametrize("query", [YOUTH, NORWAY, ""])
def test_a_day_after_the_last_reading_says_how_far_the_rules_are_known(query: str, writer: Writer) -> None:
    for day, later in ((date(2026, 11, 24), False), (date(2026, 11, 25), True)):
        assessment = on(query, day)
        whose = plain(writer.whose_rules(assessment))
        assert (plain(writer.day(date(2026, 11, 24))) in whose.replace(plain(writer.day(day)), "")) is later
        for written in (html.answer(assessment, (), writer, str), text.answer(assessment, writer)):
            assert whose in plain(written)


def test_every_source_shows_the_day_of_the_wording_that_was_read(writer: Writer) -> None:
    assessment = answer(YOUTH + ORDINARY)
    shown: dict[str, Any] = data.outcome(assessment, writer)["sources"]
    assert shown["sfs-2007-813-9b"]["wording"] == "2025-10-01"
    assert shown["af-work-training"]["wording"] is None
    read_on = plain(writer.read(SOURCES["sfs-2007-813-9b"].document))
    assert plain(writer.day(date(2025, 10, 1))) in read_on
    assert plain(writer.day(date(2026, 11, 24))) in read_on
    for written in (html.answer(assessment, (), writer, str), text.answer(assessment, writer)):
        assert read_on in plain(written)


def test_a_source_in_another_language_is_called_by_its_title_and_what_it_means() -> None:
    assessment = answer(YOUTH + ORDINARY)
    for written in (html.answer(assessment, (), WRITER, str), text.answer(assessment, WRITER)):
        assert "Arbetsträning (work training, in English)" in plain(written)


def test_the_amounts_are_those_that_the_sentences_say(writer: Writer) -> None:
    for assessment in everyone()[:: 1 if writer == WRITER else 5]:
        outcome = data.outcome(assessment, writer)
        money = set(money_in(" ".join(finding["text"] for finding in outcome["findings"]), writer))
        for amount in outcome["amounts"]:
            assert amount["number"] in money
            assert amount["source"] in outcome["sources"]
            assert amount["first"] <= "2026-09-01"
            assert amount["last"] is None or amount["last"] >= "2026-09-01"
        assert bool(outcome["amounts"]) == bool(money)


def test_an_amount_has_its_figure_and_its_days(writer: Writer) -> None:
    norwegian = data.outcome(answer(BEGINNER + "&benefit=none&age=30"), writer)["amounts"]
    assert norwegian[0] == {
        "figure": "tiltakspenger",
        "number": 312,
        "currency": "NOK",
        "per": "day",
        "first": "2026-01-01",
        "last": "2026-12-31",
        "source": "nav-tiltakspenger-rates",
    }
    assert [(amount["figure"], amount["per"]) for amount in norwegian[1:]] == [
        ("child-supplement", "day for each child"),
        ("tiltakspenger-reduced", "day"),
        ("child-supplement-reduced", "day for each child"),
        ("inclusion-subsidy-cap", None),
    ]
    swedish = data.outcome(answer(YOUTH + "&benefit=activity-support"), writer)["amounts"]
    assert [(amount["figure"], amount["number"], amount["last"]) for amount in swedish] == [
        ("activity-support-basic", 365, None)
    ]


def test_the_changes_are_what_other_answers_would_get(writer: Writer) -> None:
    for assessment in everyone()[:: 5 if writer == WRITER else 25]:
        for change in data.outcome(assessment, writer)["changes"]:
            assert list(change) == ["key", "value", "outcome", "limits"]
            (found,) = (
                other
                for other in assessment.changes
                if (other.key, other.value) == (change["key"], change["value"])
            )
            other = data.outcome(assess(replace(read(""), given=found.given), TODAY), writer)
            assert change["outcome"] == other["outcome"]
            assert change["limits"] == other["limits"]
