"""Web servers of others on this machine, with the site in them: to try it there, and to measure."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.errors import ProjectError
from scripts.host.caddy import caddy
from scripts.host.nginx import nginx
from scripts.host.server import HOST, free_port
from scripts.paths import BIN
from scripts.setup import find_program

FIRST_PORT = 18_000
STARTING = 20  # seconds that a server may take to start on a busy machine
NGINX = """\
daemon off;
{user}
pid {folder}/nginx.pid;
include /etc/nginx/modules-enabled/*.conf;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{http}
}}
"""
AS_DEBIAN_SHIPS_IT = """\
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    gzip on;
    server {{
        listen {listen};
        root {root};
        index index.html;
        location / {{
            try_files $uri $uri/ =404;
        }}
    }}
"""


LIGHTTPD = """\
server.modules = ("mod_indexfile", "mod_staticfile")
server.bind = "{host}"
server.port = {port}
server.document-root = "{root}"
index-file.names = ("index.html")
include_shell "/usr/share/lighttpd/create-mime.conf.pl"
"""


class ServerError(ProjectError):
    """A web server did not start; the text says which, and what it said."""


@contextmanager
def nginx_serving(root: Path, path: str = "/", *, ours: bool = True) -> Iterator[tuple[str, int]]:
    """nginx with our configuration or as Debian ships it; gives the address of the site and the process id.

    The site lies in `root`, under `path`.
    """
    port = free_port(FIRST_PORT)
    listen = f"{HOST}:{port}"
    http = nginx(path, str(root), listen) if ours else AS_DEBIAN_SHIPS_IT.format(listen=listen, root=root)
    with TemporaryDirectory() as folder:
        user = "user root;" if os.geteuid() == 0 else ""  # the site may lie where only its owner reads
        file = Path(folder, "nginx.conf")
        file.write_text(NGINX.format(folder=folder, user=user, http=http), "utf-8")
        with started([program("nginx"), "-c", file, "-e", f"{folder}/error.log"], port) as id:
            yield f"http://{listen}{path}", id


@contextmanager
def caddy_serving(root: Path, path: str = "/", *, file: Path | None = None, port: int = 0) -> Iterator[str]:
    """Caddy with our configuration, or that in `file`; gives the address of the site."""
    port = port or free_port(FIRST_PORT)
    with TemporaryDirectory() as folder:
        if file is None:
            file = Path(folder, "Caddyfile")
            file.write_text(caddy(path), "utf-8")
        listen = f"http://{HOST}:{port}"
        environment = {
            "SITE_ADDRESS": listen,
            "SITE_ROOT": str(root),
            "HOME": folder,
            "XDG_DATA_HOME": folder,
        }
        command: list[str | Path] = [BIN / "caddy", "run", "--config", file, "--adapter", "caddyfile"]
        with started(command, port, environment):
            yield listen + path


@contextmanager
def lighttpd_serving(root: Path) -> Iterator[str]:
    """lighttpd as Debian ships it: with the types that Debian knows, and nothing compressed."""
    port = free_port(FIRST_PORT)
    with TemporaryDirectory() as folder:
        file = Path(folder, "lighttpd.conf")
        file.write_text(LIGHTTPD.format(host=HOST, port=port, root=root), "utf-8")
        with started([program("lighttpd"), "-D", "-f", file], port):
            yield f"http://{HOST}:{port}/"


def program(name: str) -> str:
    """The path of a program that Debian has in a folder for the administrator."""
    if (found := find_program(name)) is None:
        raise ServerError(f"{name} was not found. Run ./scripts/test, which installs it.")
    return found


@contextmanager
def started(
    command: Sequence[str | Path], port: int, environment: Mapping[str, str] | None = None
) -> Iterator[int]:
    """A server until the block ends; gives its process id once it listens."""
    process = subprocess.Popen(
        command,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        wait_for(port, process)
        yield process.pid
    finally:
        process.terminate()
        process.communicate()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + STARTING
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    process.terminate()
    said = (process.communicate()[1] or b"").decode().strip().splitlines()
    raise ServerError(f"{process.args!r} did not start: {said[-1:] or 'it said nothing'}")
