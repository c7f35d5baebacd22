"""`_headers` and `_redirects`, read as the hosts read them that know these files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.host.headers import ASK_AGAIN, FRAMED, HEADERS, redirect_of
from scripts.paths import THEME

PATHS, LONGEST = 100, 2000  # what Cloudflare Pages reads at most: paths, and characters of a line


@pytest.fixture(scope="module")
def blocks(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """The headers of each path in `_headers`."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in (folder / "_headers").read_text().splitlines():
        if line.startswith("/"):
            assert line not in found
            found[line] = []
        else:
            name, _, value = line.strip().partition(": ")
            found[list(found)[-1]].append((name, value))
    return found


def pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"(\*|:\w+)", path)
    return re.compile("".join(".*" if p == "*" else "[^/]+" if p[:1] == ":" else re.escape(p) for p in parts))


def test_the_file_is_not_too_long_for_a_host(folder: Path, blocks: dict[str, object]) -> None:
    assert len(blocks) <= PATHS
    assert max(map(len, (folder / "_headers").read_text().splitlines())) <= LONGEST


def test_all_that_is_said_of_an_address_is_what_our_list_says(
    folder: Path, blocks: dict[str, list[tuple[str, str]]]
) -> None:
    patterns = {pattern(path): headers for path, headers in blocks.items()}
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".br", ".gz"))
    addresses = [f"/{path.relative_to(folder)}".removesuffix("index.html") for path in files]
    assert len(addresses) > 1000
    for address in addresses:
        said = [entry for found, headers in patterns.items() if found.fullmatch(address) for entry in headers]
        for header in HEADERS:
            values = [value for name, value in said if name == header.name]
            expected = header.of(address)
            if header.name == "Content-Security-Policy":
                is_page = address.endswith(("/", ".html"))
                assert ("frame-ancestors 'none'" in values) >= (is_page and "'none'" in expected[-6:]), (
                    address
                )
                assert not ("frame-ancestors 'none'" in values and expected.endswith("*")), address
                assert values[0] == expected.rpartition("; ")[0], address
            elif expected != ASK_AGAIN:  # which these hosts say of their own accord
                assert values == [expected] * bool(expected), (address, header.name)


def test_redirects_are_those_of_our_list(folder: Path) -> None:
    lines = [line.split() for line in (folder / "_redirects").read_text().splitlines()]
    for address, leads_to in {
        "/en/": "/",
        "/en/about": "/about",
        "/no/sweden/money/": "/nb/sweden/money/",
    }.items():
        assert redirect_of(address) == leads_to
        matching = [to for path, to, _ in lines if pattern(path).fullmatch(address)]
        assert len(matching) == 1
        parts = address.split("/", 3)
        assert matching[0].replace(":page", parts[2]).replace(":splat", parts[-1]) == leads_to


def test_the_script_in_a_frame_knows_what_may_be_framed() -> None:
    script = (THEME / "assets" / "page" / "first.js").read_text()
    found = re.search(r"FRAMED = /\\/\((.+?)\)\\//", script)
    assert found
    assert {f"{name}/" for name in found[1].split("|")} == set(FRAMED)
