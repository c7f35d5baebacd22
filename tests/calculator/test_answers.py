"""Reading the answers: what is used, what is set aside, and what is said, kindly, about the rest."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from calculator.answers import Answers, read
from calculator.questions import QUESTIONS, Kind
from calculator.words import DEFAULT, LANGUAGES
from calculator.writing.sentences import Writer
from tests.calculator.asking import DEVELOPMENT, NORWAY, YOUTH

ARABIC_30 = "\u0663\u0660"
FULL_WIDTH_30 = "\uff13\uff10"
ARABIC_DATE = "\u0662\u0660\u0662\u0666-\u0660\u0663-\u0660\u0661"

ENGLISH = Writer.of(DEFAULT)
KEYS = [question.key for question in QUESTIONS] + ["on"]


def problems(query: str) -> list[tuple[str, str]]:
    return [(problem.key, problem.kind) for problem in read(query).problems]


def messages(query: str, writer: Writer = ENGLISH) -> list[str]:
    return [writer.problem(problem) for problem in read(query).problems]


def test_every_answer_can_be_read() -> None:
    swedish = read(
        "country=sweden&programme=job-and-development-guarantee&measure=work-training"
        "&long-participation=yes&benefit=activity-support&days-a-week=4&start=2026-09-01&end=2026-09-30"
        "&on=2026-08-01"
    )
    assert swedish == Answers(
        {
            "country": "sweden",
            "programme": "job-and-development-guarantee",
            "measure": "work-training",
            "long-participation": "yes",
            "benefit": "activity-support",
            "days-a-week": 4,
            "start": date(2026, 9, 1),
            "end": date(2026, 9, 30),
            "on": date(2026, 8, 1),
        },
        (),
        (),
    )
    norwegian = read(
        "children=0&benefit=none&age=30&reduced-capability=no&little-experience=yes&country=norway"
    )
    assert list(norwegian.given.items()) == [
        ("country", "norway"),
        ("little-experience", "yes"),
        ("reduced-capability", "no"),
        ("age", 30),
        ("benefit", "none"),
        ("children", 0),
    ]


def test_a_question_is_a_choice_or_a_number_or_a_date() -> None:
    kinds = {question.key: question.kind.value for question in QUESTIONS}
    assert {kinds.pop(key) for key in ("age", "days-a-week", "children")} == {"number"}
    assert (kinds.pop("start"), kinds.pop("end")) == ("date", "date")
    assert set(kinds.values()) == {"choice"}
    assert all(bool(question.numbers) == (question.kind is Kind.NUMBER) for question in QUESTIONS)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("nothing", ["", "unknown"])
def test_an_answer_left_out_or_unknown_is_never_an_error(key: str, nothing: str) -> None:
    assert read(f"{key}={nothing}") == Answers({}, (), ())


def test_a_question_mark_and_spaces_around_the_answers_do_no_harm() -> None:
    for query in (
        "?country=norway",
        " country = norway ",
        "&country=norway&&",
        "%63ountry=norwa%79",
        "+country=norway+",
    ):
        assert read(query) == Answers({"country": "norway"}, (), ())


@pytest.mark.parametrize(
    ("query", "key"),
    [
        (NORWAY + "&programme=none", "programme"),
        (NORWAY + "&measure=work-training", "measure"),
        (NORWAY + "&long-participation=yes", "long-participation"),
        (NORWAY + "&benefit=activity-support", "benefit"),
        (NORWAY + "&benefit=introduction-benefit", "benefit"),
        (YOUTH + "&little-experience=yes", "little-experience"),
        (YOUTH + "&reduced-capability=yes", "reduced-capability"),
        (YOUTH + "&age=20", "age"),
        (YOUTH + "&long-participation=yes", "long-participation"),
        (YOUTH + "&benefit=sickness-benefit", "benefit"),
        (YOUTH + "&benefit=work-assessment-allowance", "benefit"),
        (DEVELOPMENT + "&measure=reinforced-work-training&long-participation=no", "long-participation"),
        ("country=sweden&programme=none&measure=work-training", "measure"),
        ("programme=none&measure=work-training", "measure"),
        ("country=norway&end=2026-09-01", "end"),
        ("country=sweden&children=2", "children"),
        ("country=sweden&benefit=none&children=2", "children"),
        (NORWAY + "&benefit=sickness-benefit&children=2", "children"),
        (NORWAY + "&benefit=unemployment-benefit&children=2", "children"),
        (NORWAY + "&benefit=work-assessment-allowance&children=2", "children"),
        (NORWAY + "&benefit=other&children=0", "children"),
    ],
)
def test_an_answer_to_what_is_not_asked_is_set_aside(query: str, key: str) -> None:
    answers = read(query)
    assert answers.ignored == (key,)
    assert key not in answers.given
    assert not answers.problems


@pytest.mark.parametrize(
    "query",
    [
        "programme=none",
        "measure=work-training",
        "long-participation=yes",
        "little-experience=yes&reduced-capability=no",
        "age=30",
        "benefit=activity-support",
        "benefit=sickness-benefit",
        "country=sweden&long-participation=yes",
        "country=norway&benefit=none",
        "country=sweden&benefit=none",
        "country=norway&benefit=sickness-benefit",
        "country=sweden&benefit=development-allowance",
        "country=sweden&benefit=other",
        "country=norway&benefit=other",
        "benefit=other",
        "country=sweden&days-a-week=4",
        "country=norway&benefit=other&days-a-week=4",
        "days-a-week=4&children=2",
        "country=norway&children=2",
        "country=norway&benefit=none&children=2",
        DEVELOPMENT + "&long-participation=yes",
    ],
)
def test_an_answer_that_may_be_asked_is_kept(query: str) -> None:
    assert read(query).ignored == ()
    assert len(read(query).given) == query.count("=")


def test_what_is_set_aside_is_listed_in_the_order_of_the_form() -> None:
    query = (
        "end=2026-01-01&age=3&children=1&programme=none&country=norway&measure=work-training&benefit=other"
    )
    assert read(query).ignored == ("programme", "measure", "children", "end")


@pytest.mark.parametrize(
    ("query", "key", "kind"),
    [
        ("colour=red", "colour", "unknown-key"),
        ("Country=norway", "Country", "unknown-key"),
        ("hello", "hello", "unknown-key"),
        ("country=denmark", "country", "unknown-value"),
        ("country=Norway", "country", "unknown-value"),
        ("programme=work-training", "programme", "unknown-value"),
        ("measure=none", "measure", "unknown-value"),
        ("long-participation=maybe", "long-participation", "unknown-value"),
        ("little-experience=1", "little-experience", "unknown-value"),
        ("reduced-capability=true", "reduced-capability", "unknown-value"),
        ("benefit=pension", "benefit", "unknown-value"),
        ("country=norway&country=sweden", "country", "given-twice"),
        ("country=norway&country=norway", "country", "given-twice"),
        ("age=30&age=", "age", "given-twice"),
        ("age=121", "age", "not-an-age"),
        ("age=999", "age", "not-an-age"),
        ("age=-1", "age", "not-an-age"),
        ("age=30.5", "age", "not-an-age"),
        ("age=thirty", "age", "not-an-age"),
        ("age=NaN", "age", "not-an-age"),
        ("age=1e999", "age", "not-an-age"),
        ("age=1e1", "age", "not-an-age"),
        (f"age={ARABIC_30}", "age", "not-an-age"),
        (f"age={FULL_WIDTH_30}", "age", "not-an-age"),
        ("age=" + "9" * 5000, "age", "not-an-age"),
        ("age=0030", "age", "not-an-age"),
        ("days-a-week=0", "days-a-week", "not-a-number"),
        ("days-a-week=6", "days-a-week", "not-a-number"),
        ("days-a-week=4.5", "days-a-week", "not-a-number"),
        ("days-a-week=four", "days-a-week", "not-a-number"),
        ("days-a-week=-4", "days-a-week", "not-a-number"),
        ("days-a-week=3&days-a-week=4", "days-a-week", "given-twice"),
        ("children=21", "children", "not-a-number"),
        ("children=-1", "children", "not-a-number"),
        ("children=two", "children", "not-a-number"),
        (f"children={ARABIC_30}", "children", "not-a-number"),
        ("children=" + "1" * 5000, "children", "not-a-number"),
        ("start=2026-3-1", "start", "not-a-date"),
        ("start=15.3.2026", "start", "not-a-date"),
        ("start=20260301", "start", "not-a-date"),
        ("start=2026-W10-1", "start", "not-a-date"),
        (f"start={ARABIC_DATE}", "start", "not-a-date"),
        ("start=NaN", "start", "not-a-date"),
        ("start=tomorrow", "start", "not-a-date"),
        ("start=2026-03-01T00:00", "start", "not-a-date"),
        ("start=2026-02-31", "start", "no-such-day"),
        ("start=2026-02-29", "start", "no-such-day"),
        ("start=2026-13-01", "start", "no-such-day"),
        ("start=2026-00-10", "start", "no-such-day"),
        ("start=0000-01-01", "start", "no-such-day"),
        ("start=9999-12-31", "start", "too-late"),
        ("on=2026-02-30", "on", "no-such-day"),
        ("on=today", "on", "not-a-date"),
        ("start=2026-09-02&end=2026-09-01", "end", "end-before-start"),
        ("start=2026-09-02&end=2026-09-31", "end", "no-such-day"),
    ],
)
def test_each_error_names_its_key_and_keeps_the_other_answers(query: str, key: str, kind: str) -> None:
    assert problems(query) == [(key, kind)]
    beside = read(f"reduced-capability=no&{query}" if key != "reduced-capability" else query)
    assert [problem.key for problem in beside.problems] == [key]
    assert key not in beside.given
    assert beside.given.get("reduced-capability", "no") == "no"


@pytest.mark.parametrize(("age", "number"), [("0", 0), ("120", 120), ("007", 7), ("16", 16)])
def test_an_age_is_a_whole_number_from_0_to_120(age: str, number: int) -> None:
    assert read(f"age={age}").given == {"age": number}


@pytest.mark.parametrize(("key", "numbers"), [("days-a-week", range(1, 6)), ("children", range(21))])
def test_days_a_week_and_children_are_whole_numbers(key: str, numbers: range) -> None:
    assert [number for number in range(200) if not read(f"{key}={number}").problems] == list(numbers)
    assert all(read(f"{key}={number}").given == {key: number} for number in numbers)


def test_the_latest_first_day_leaves_a_hundred_years_to_count() -> None:
    assert read("start=9899-12-31").given == {"start": date(9899, 12, 31)}
    assert problems("start=9900-01-01") == [("start", "too-late")]


def test_a_planned_last_day_may_be_the_first_day() -> None:
    assert read("start=2026-09-01&end=2026-09-01").given["end"] == date(2026, 9, 1)


def test_a_message_says_what_would_be_right() -> None:
    assert messages("country=denmark") == [
        "“denmark” is not an answer to “In which country do you look for work training?”. "
        "Use one of: sweden, norway, unknown."
    ]
    assert all(key in messages("colour=red")[0] for key in KEYS)
    assert "colour" in messages("colour=red")[0]
    assert "from 0 to 120" in messages("age=121")[0]
    assert messages("days-a-week=7") == [
        "“7” is not an answer to “How many days a week is the training?” that we can use. "
        "Write a whole number from 1 to 5, with the digits 0 to 9, for example 5."
    ]
    assert "from 0 to 20" in messages("children=21")[0]
    assert "How many children under 16" in messages("children=21")[0]
    assert "year-month-day" in messages("start=15.3.2026")[0]
    assert "2026-02-31" in messages("start=2026-02-31")[0]
    assert "9999-12-31" in messages("start=9999-12-31")[0]
    assert "2026-09-01" in messages("start=2026-09-02&end=2026-09-01")[0]
    assert "450 days" in messages("long-participation=x")[0]
    assert "In which country" in messages("country=norway&country=sweden")[0]


def test_a_message_repeats_what_was_written_and_names_what_could_be(writer: Writer) -> None:
    assert "denmark" in messages("country=denmark", writer)[0]
    assert all(value in messages("country=denmark", writer)[0] for value in ("sweden", "norway", "unknown"))
    assert all(key in messages("colour=red", writer)[0] for key in ("colour", *KEYS))
    for query, said in {
        "age=121": "0 120",
        "days-a-week=7": "7 1 5",
        "children=21": "21 0 20",
        "start=15.3.2026": "15.3.2026",
        "start=2026-02-31": "2026-02-31",
        "start=9999-12-31": "9999-12-31",
        "start=2026-09-02&end=2026-09-01": "2026-09-01",
        "long-participation=x": "x 450",
    }.items():
        (message,) = messages(query, writer)
        assert all(part in message for part in said.split()), message


def test_several_errors_are_all_named() -> None:
    assert problems("x=1&y=2&x=3&country=moon&age=old&start=soon") == [
        ("x", "unknown-key"),
        ("y", "unknown-key"),
        ("country", "unknown-value"),
        ("age", "not-an-age"),
        ("start", "not-a-date"),
    ]


def test_a_megabyte_is_answered_at_once_with_a_short_message(writer: Writer) -> None:
    for query in ("country=" + "x" * 1_000_000, "x" * 1_000_000, "age=" + "1" * 1_000_000):
        begun = time.process_time()
        (message,) = messages(query, writer)
        assert time.process_time() - begun < 1
        assert len(message) < 400
        assert "…" in message


def test_a_query_that_repeats_itself_without_end_is_not_read() -> None:
    assert problems("&".join(["country=norway"] * 51)) == [("query", "too-long")]
    assert problems("&".join(["country=norway"] * 50)) == [("country", "given-twice")]
    assert problems("country=norway&" * 100_000) == [("query", "too-long")]
    assert all(key in messages("x&" * 60)[0] for key in KEYS)


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("%00", "\ufffd"),
        ("%1b%5b31mred", "\ufffd[31mred"),
        ("%e2%80%ae" + "drawkcab", "\ufffddrawkcab"),
        ("%ff", "\ufffd"),
        ("\udcff", "\ufffd"),
        ("a%0d%0ab", "a b"),
        ("%zz", "%zz"),
        ("%", "%"),
        ("x" * 40, "x" * 40),
        ("x" * 41, "x" * 39 + "…"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ],
)
def test_what_is_repeated_of_an_odd_text_is_short_and_printable(given_text: str, shown: str) -> None:
    (problem,) = read(f"country={given_text}").problems
    assert problem.given == shown
    (stranger,) = read(f"{given_text}=1").problems
    assert (stranger.key, stranger.given) == (shown, shown)


@given(some.text())
def test_any_text_can_be_read(text: str) -> None:
    answers = read(text)
    assert all(Writer.of(name).problem(problem) for problem in answers.problems for name in LANGUAGES)


@given(some.lists(some.tuples(some.sampled_from(KEYS), some.text(max_size=12)), max_size=8))
def test_any_answer_to_any_question_is_used_or_set_aside_or_named(fields: list[tuple[str, str]]) -> None:
    answers = read("&".join(f"{key}={text}" for key, text in fields))
    named = {problem.key for problem in answers.problems}
    assert not named & (answers.given.keys() | set(answers.ignored))
    assert not set(answers.ignored) & answers.given.keys()
