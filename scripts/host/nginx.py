"""The configuration of nginx, from the one list of what every host says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.host.headers import HEADERS, PLAIN_REST, REDIRECTS, TYPES, Header

HEAD = """\
# nginx for the work training guide. Written by the build from scripts/host/headers.py; change it there.
#
# Copy site/ to {root}{path} and this file to /etc/nginx/conf.d/guide.conf. Debian and Ubuntu:
#   apt-get install nginx libnginx-mod-http-brotli-static
# Where there is no such module, take the line `brotli_static` away: browsers then get .gz, a third larger.
# Add your certificate (`listen 443 ssl`) and the name of your site (`server_name`).
"""
TEXTS = ("text/css", "text/javascript", "text/csv", "text/plain")  # nginx gives HTML its charset by itself


def nginx(path: str, root: str = "/var/www", listen: str = "80") -> str:
    """The whole file. `path` is that of the site on its host, such as `/` or `/guide/`."""
    return HEAD.format(root=root, path=path) + "\n".join(lines(path, root, listen)) + "\n"


def lines(path: str, root: str, listen: str) -> Iterator[str]:
    for header in HEADERS:
        if header.instead:
            yield f"map $uri {variable(header)} {{"
            yield f"    default {quoted(header.value)};"
            for pattern, value in header.instead.items():
                yield f"    {quoted(f'~^{re.escape(path[:-1])}{pattern}')} {quoted(value)};"
            yield "}"
    yield "server {"
    yield f"    listen {listen};"
    yield f"    root {root};"
    yield "    server_tokens off;"
    yield "    absolute_redirect off;"
    for folder, to in REDIRECTS.items():  # nginx adds the query by itself
        yield f"    rewrite ^{path[:-1]}{folder}{PLAIN_REST} {path[:-1]}{to}$1 permanent;"
    yield f"    location {path} {{"
    yield from (f"        {line}" for line in within(path))
    yield "    }"
    yield "}"


def within(path: str) -> Iterator[str]:
    yield "index index.html;"
    yield f"error_page 404 {path}404.html;"
    yield "gzip_static on;"
    yield "brotli_static on;"
    yield "gzip_vary on;"
    yield "types {"
    for suffix, kind in TYPES.items():
        yield f"    {kind.partition(';')[0]} {suffix[1:]};"
    yield "}"
    yield "charset utf-8;"
    yield f"charset_types {' '.join(TEXTS)};"
    for header in HEADERS:
        value = variable(header) if header.instead else quoted(header.value)
        yield f"add_header {header.name} {value} always;"


def variable(header: Header) -> str:
    return f"$guide_{header.name.lower().replace('-', '_')}"


def quoted(text: str) -> str:
    """A text as nginx reads it; what it says of headers holds no such quotes."""
    assert '"' not in text, text
    return f'"{text}"'
