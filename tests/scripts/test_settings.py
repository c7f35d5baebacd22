"""The one file that an agency changes: each wrong value is named with what would be right."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.languages import DEFAULT, SPOKEN, Language
from scripts.links.register import Published, without
from scripts.links.short import site_address
from scripts.settings import FILE, PARSERS, SETTINGS, Settings, SettingsError, read_settings
from scripts.theme.publisher import made_by, report_to, run_here, who_reads, whole_address

AGENCY = replace(
    SETTINGS,
    address="https://guide.example/",
    publisher="The <Example> Agency",
    publisher_site="https://agency.example/",
    contact="guide@agency.example",
    repository="https://code.example/guide",
    maintainer="Kim Example",
)

NOBODY = replace(AGENCY, publisher="", publisher_site="", contact="", repository="")


def written(folder: Path, **values: str) -> Path:
    """The settings with some lines replaced, each value as it stands in the file; empty: without the line."""
    text = FILE.read_text("utf-8")
    for name, value in values.items():
        (line,) = re.findall(rf"(?m)^{name.replace('_', '-')} = .*\n", text)
        text = text.replace(line, f"{name.replace('_', '-')} = {value}\n" if value else "")
    file = folder / FILE.name
    file.write_text(text, "utf-8")
    return file


def test_every_field_has_a_parser_and_a_line() -> None:
    assert [name.replace("-", "_") for name in PARSERS] == list(Settings.__dataclass_fields__)
    assert read_settings() == SETTINGS


def test_an_agency_fills_in_its_own(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        address='"https://guide.example"',
        publisher='"The <Example> Agency"',
        publisher_site='"https://agency.example/"',
        contact='"guide@agency.example"',
        repository='"https://code.example/guide"',
        maintainer='"Kim Example"',
    )
    assert read_settings(file) == AGENCY


@pytest.mark.parametrize(
    ("name", "value", "right"),
    [
        ("address", '"guide.example"', "a whole address that begins with https://"),
        ("address", '"https://"', "a whole address that begins with https://"),
        ("address", '"https://[guide"', "a whole address that begins with https://"),
        ("address", '"https://guide.example/?a=b"', "the address of the site's top, without ? and #"),
        ("address", "3", "a text on one line, in quotes"),
        ("publisher", '"two\\nlines"', "a text on one line, in quotes"),
        ("contact", '"guide@agency"', "a mail address (name@agency.example) or an address that begins with"),
        ("contact", '"javascript:alert()"', "a mail address (name@agency.example) or an address that begins"),
        ("repository", '"git@code.example:guide"', "a whole address that begins with https://"),
        ("languages", '["sv", "en"]', 'a list of languages that begins with "en", each once, of en, sv, nb'),
        ("languages", '["en", "en"]', 'a list of languages that begins with "en", each once, of en, sv, nb'),
        ("languages", '["en", "no"]', 'a list of languages that begins with "en", each once, of en, sv, nb'),
        ("languages", "[]", 'a list of languages that begins with "en", each once, of en, sv, nb'),
        ("languages", "[3]", 'a list of languages that begins with "en", each once, of en, sv, nb'),
        ("months-between-checks", "0", "a whole number from 1 to 12, without quotes"),
        ("months-between-checks", "true", "a whole number from 1 to 12, without quotes"),
        ("months-between-checks", '"6"', "a whole number from 1 to 12, without quotes"),
    ],
)
def test_a_wrong_value_is_named_with_its_line_and_what_would_be_right(
    tmp_path: Path, name: str, value: str, right: str
) -> None:
    file = written(tmp_path, **{name.replace("-", "_"): value})
    line = next(n for n, text in enumerate(file.read_text("utf-8").splitlines(), 1) if text.startswith(name))
    with pytest.raises(SettingsError) as error:
        read_settings(file)
    assert str(error.value).startswith(f"settings.toml, line {line}: {name} is ")
    assert f"and must be {right}" in str(error.value)


def test_all_faults_are_said_at_once(tmp_path: Path) -> None:
    file = written(tmp_path, contact="1", maintainer="", publisher_site='"https://agency.example/"')
    file.write_text(f"{file.read_text('utf-8')}colour = 'red'\n", "utf-8")
    with pytest.raises(SettingsError) as error:
        read_settings(file)
    said = str(error.value)
    assert len(said.splitlines()) == 4
    assert "settings.toml, at its end: maintainer is missing" in said
    assert "there is no setting colour; there are address, publisher" in said
    assert "publisher-site is whose? Name the publisher too" in said


def test_a_text_without_quotes_is_said_to_need_them(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r'at line 5.*A text stands in quotes: address = "https://…/"'):
        read_settings(written(tmp_path, address="https://guide.example/"))


def test_the_address_of_the_environment_counts_before_that_of_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scripts.links.short.SETTINGS", AGENCY)
    assert site_address() == "https://guide.example/"
    monkeypatch.setenv("SITE_URL", "https://other.example/guide")
    assert site_address() == "https://other.example/guide/"
    monkeypatch.setenv("SITE_URL", "other.example")
    with pytest.raises(SettingsError, match=r"SITE_URL is 'other\.example', and must be a whole address"):
        site_address()


@pytest.mark.parametrize("language", SPOKEN, ids=lambda language: language.name)
def test_the_pages_say_who_runs_the_site_and_where_a_mistake_is_reported(language: Language) -> None:
    named = '<a href="https://agency.example/">The &lt;Example&gt; Agency</a>'
    assert made_by(language, AGENCY).startswith(named)
    assert run_here(language, AGENCY).startswith(named)
    reported = report_to(language, AGENCY)
    assert '<a href="mailto:guide@agency.example">guide@agency.example</a>' in reported
    assert '<a href="https://code.example/guide">https://code.example/guide</a>' in reported
    assert who_reads(language, AGENCY) == ""
    public = replace(AGENCY, contact="")
    assert "mailto:" not in report_to(language, public)
    assert "https://code.example/guide" in report_to(language, public)
    assert who_reads(language, public) != ""


def test_without_a_publisher_it_is_the_volunteers_and_no_agency() -> None:
    assert made_by(DEFAULT, NOBODY).startswith("Volunteers make this guide. It is not run by ")
    assert run_here(DEFAULT, NOBODY) == "This site is not run by either of them."


def test_nothing_is_promised_in_a_language_that_is_not_shown() -> None:
    known = Published(
        defaultdict(set, {"/about/": {"#report"}, "/sv/about/": {"#report"}}),
        {"/a/aaaaa/": "/about/", "/a/bbbbb/": "/sv/about/"},
        {"?country="},
    )
    hidden = [language for language in SPOKEN if language.name == "sv"]
    left = without(hidden, known)
    assert (dict(left.parts), left.leads) == ({"/about/": {"#report"}}, {"/a/aaaaa/": "/about/"})
    assert left.queries == known.queries
    assert without([], known) == known


@pytest.mark.parametrize("language", SPOKEN, ids=lambda language: language.name)
def test_what_other_sites_copy_names_the_folder_of_the_language_once(language: Language) -> None:
    own = f"https://guide.example/{language.folder}"
    assert whole_address(language, own) == own
    assert whole_address(language, "") == own
