"""Each format gives the same provisions, without what editors add."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scripts.statutes.formats import FormatError, read_statute
from scripts.statutes.provision import fingerprint
from scripts.statutes.statute import InForce

from .invented import FORMATS, NORWEGIAN, SWEDISH, Writer, front, norwegian, plain_record, put, record

DAY = date(2026, 11, 24)


def in_force(folder: Path, name: str, text: str, day: date = DAY) -> InForce:
    return read_statute(put(folder, name, text) / name).on(day)


@pytest.mark.parametrize(("name", "written"), FORMATS.items(), ids=FORMATS)
def test_a_swedish_statute_has_the_same_provisions_in_each_format(
    tmp_path: Path, name: str, written: Writer
) -> None:
    statute = in_force(tmp_path, name.format("2007-414"), written("2007:414", "2026:900", SWEDISH))
    assert statute.statute.id == "sfs-2007-414"
    assert statute.statute.amended == "2026:900"
    assert statute.statute.stated == date(2026, 10, 1)
    for number, text in SWEDISH.items():
        (provision,) = statute.cited(f"{number} §")
        assert fingerprint(provision.text) == fingerprint(text)


def test_a_norwegian_regulation_has_its_provisions_without_notes(tmp_path: Path) -> None:
    name = "forskrift-2015-12-11-1598.md"
    statute = in_force(tmp_path, name, norwegian("forskrift/2015-12-11-1598", "2026-03-29-541", NORWEGIAN))
    assert statute.statute.id == "forskrift-2015-12-11-1598"
    assert statute.statute.amended == "2026-03-29-541"
    for number, text in NORWEGIAN.items():
        (provision,) = statute.cited(f"§ {number}")
        assert fingerprint(provision.text) == fingerprint(text)


def test_a_norwegian_note_on_a_change_to_come_is_told_and_is_no_part_of_the_text(tmp_path: Path) -> None:
    text = norwegian("lov/2006-06-16-20", "2025-04-25-12", {"14 a": "Alle skal bake."})
    text = text.replace("nr. 7.*", "nr. 7. Endres ved lov 2 feb 2026 nr. 3 (i kraft 1 jan 2027).*")
    statute = in_force(tmp_path, "lov-2006-06-16-20.md", text)
    (provision,) = statute.cited("§ 14 a")
    assert provision.text == "Alle skal bake."
    assert list(statute.ahead("§ 14 a")) == ["Endres ved lov 2 feb 2026 nr. 3 (i kraft 1 jan 2027)."]


def test_chapters_number_their_provisions_from_one(tmp_path: Path) -> None:
    chapters = (
        "## 1 kap. Mjöl\n\n#### 1 §\n\nEtt.\n\n## 2 kap. Jäst\n\n#### 1 §\n\nTvå.\n\n#### 2 a §\n\nTre.\n"
    )
    statute = in_force(tmp_path, "sfs-2017-819.md", front("2017:819", "2026:1") + chapters)
    plain = plain_record(
        "2017:819", "2026:1", "1 kap. Mjöl\n\n1 § Ett.\n\n2 kap. Jäst\n\n1 § Två.\n\n2 a § Tre.\n"
    )
    for same in (statute, in_force(tmp_path, "sfs-2017-819.json", plain)):
        texts = {place: same.cited(place) for place in ("1 kap. 1 §", "2 kap. 1 §", "2 kap. 2 a §", "2 kap.")}
        assert [[one.text for one in found] for found in texts.values()] == [
            ["Ett."],
            ["Två."],
            ["Tre."],
            ["Två.", "Tre."],
        ]


@pytest.mark.parametrize(
    ("day", "text"), [(date(2025, 12, 31), "Förr."), (date(2026, 1, 1), "Nu."), (DAY, "Nu.")]
)
def test_of_two_wordings_the_one_that_holds_on_the_day_counts(tmp_path: Path, day: date, text: str) -> None:
    marked = front("2017:820", "2025:311") + (
        '<section id="15" class="paragraf" selex:status="upphord" selex:upphor_datum="2026-01-01">\n\n'
        "### 15 §\n\nFörr.\n\n</section>\n"
        '<section id="15" class="paragraf" selex:status="ikraft" selex:ikraft_datum="2026-01-01">\n\n'
        "### 15 §\n\nNu.\n\n</section>\n"
    )
    plain = plain_record(
        "2017:820",
        "2025:311",
        "15 § /Upphör att gälla U:2026-01-01/\r\nFörr.\r\n\r\n15 § /Träder i kraft I:2026-01-01/\r\nNu.",
    )
    for name, written in (("sfs-2017-820-markers.md", marked), ("sfs-2017-820.json", plain)):
        statute = in_force(tmp_path, name, written, day)
        assert [one.text for one in statute.cited("15 §")] == [text]
        ahead = ["this wording until 2025-12-31", "another wording from 2026-01-01"]
        assert list(statute.ahead("15 §")) == (ahead if text == "Förr." else [])


def test_a_wording_without_a_day_does_not_hold_yet(tmp_path: Path) -> None:
    later = "1 § /Träder i kraft I:den dag som regeringen bestämmer/\nSedan."
    plain = plain_record("2017:820", "2025:311", f"1 § Nu.\n\n{later}")
    marked = front("2017:820", "2025:311") + (
        '<section id="1" class="paragraf">\n\n### 1 §\n\nNu.\n\n</section>\n'
        '<section id="1" class="paragraf" selex:ikraft_villkor="den dag som regeringen bestämmer">\n\n'
        "### 1 §\n\nSedan.\n\n</section>\n"
    )
    for name, written in (("a.json", plain), ("a.md", marked)):
        statute = in_force(tmp_path, name, written)
        assert [one.text for one in statute.cited("1 §")] == ["Nu."]
        assert list(statute.ahead("1 §")) == ["another wording from a day not set yet"]


def test_what_a_change_says_of_itself_stands_under_the_number_of_the_change(tmp_path: Path) -> None:
    marked = front("2017:584", "2022:896") + (
        "### 1 §\n\nEtt.\n\n## Övergångsbestämmelser\n\n"
        "[2022:896](https://example.org)\n\n1. Lagen träder i kraft.\n"
    )
    plain = plain_record(
        "2017:584", "2022:896", "1 § Ett.\n\nÖvergångsbestämmelser\n\n2022:896\n\n1. Lagen träder i kraft."
    )
    for name, written in (("sfs-2017-584.md", marked), ("sfs-2017-584.json", plain)):
        found = in_force(tmp_path, name, written).cited("1 § och övergångsbestämmelserna till lag (2022:896)")
        assert [one.text for one in found] == ["Ett.", "1. Lagen träder i kraft."]


def test_a_sentence_that_was_taken_for_a_heading_is_put_back(tmp_path: Path) -> None:
    text = "### 2 §\n\nFörst.\n\n### Den som bakar får\n\n- bröd.\n\n## Nästa rubrik\n\n### 3 §\n\nSedan.\n"
    statute = in_force(tmp_path, "sfs-2017-819.md", front("2017:819", "2026:1") + text)
    assert [one.text for one in statute.cited("2 §")] == ["Först.\n\nDen som bakar får\n\n- bröd."]


def test_a_whole_statute_is_cited_without_what_is_repealed_in_it(tmp_path: Path) -> None:
    text = plain_record(
        "2007:414", "2026:900", "1 § Ett.\n\n2 § Har upphävts genom lag (1900:1).\n\n3 § Tre."
    )
    found = in_force(tmp_path, "sfs-2007-414.json", text).cited("")
    assert [one.text for one in found if one.number] == ["Ett.", "Tre."]


def test_a_range_is_cited_without_what_is_repealed_in_it_and_not_at_all_when_it_ends_there(
    tmp_path: Path,
) -> None:
    text = "1 § Ett.\n\n2 § Har upphävts genom lag (1900:1).\n\n3 § Tre.\n\n4 § Fyra."
    statute = in_force(tmp_path, "sfs-2007-414.json", plain_record("2007:414", "2026:900", text))
    assert [one.text for one in statute.cited("1\u20133 §§")] == ["Ett.", "Tre."]
    assert statute.cited("1 och 2 §§") == []
    assert statute.cited("2\u20134 §§") == []
    assert statute.cited("3\u20135 §§") == []


def test_a_heading_after_a_provision_is_no_part_of_it_and_the_last_point_of_a_list_is(
    tmp_path: Path,
) -> None:
    text = "1 § Den som bakar ska\n\n1. väga, och\n\n2. vänta\n\nOm ugnen\n\nVärme\n\n2 § Två."
    statute = in_force(tmp_path, "sfs-2007-414.json", plain_record("2007:414", "2026:900", text))
    assert [one.text for one in statute.cited("1 §")] == ["Den som bakar ska\n\n1. väga, och\n\n2. vänta"]


def test_a_chapter_is_cited_without_what_is_repealed_in_it(tmp_path: Path) -> None:
    text = "6 kap. Ugnen\n\n1 § Ett.\n\n2 § Har upphävts genom lag (1900:1).\n\n7 kap. Mer\n\n1 § Sju."
    statute = in_force(tmp_path, "sfs-2017-819.json", plain_record("2017:819", "2026:900", text))
    assert [one.text for one in statute.cited("6 kap.")] == ["Ett."]


@pytest.mark.parametrize("end", ["upphavdDateTime", "tidsbegransadDateTime"])
def test_a_statute_that_is_repealed_or_has_ended_has_no_provisions_any_more(tmp_path: Path, end: str) -> None:
    text = record("2007:414", "2026:900", SWEDISH).replace(
        f'"{end}": null', f'"{end}": "2026-11-24T00:00:00"'
    )
    assert in_force(tmp_path, "sfs-2007-414.json", text, date(2026, 11, 23)).cited("5 §")
    assert not in_force(tmp_path, "sfs-2007-414.json", text, DAY).cited("5 §")


@pytest.mark.parametrize(
    ("name", "text"),
    [("sfs-2007-414.md", "# Bröd"), ("sfs-2007-414.json", "{}"), ("sfs-2007-414.json", "bröd")],
)
def test_a_file_in_another_format_is_named(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(FormatError, match=rf"{name} is not in a known format"):
        read_statute(put(tmp_path, name, text) / name)
