"""Write what web servers need to publish the site: the folder `host/` beside it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from scripts.errors import ProjectError
from scripts.host.caddy import caddy, containerfile
from scripts.host.headers import TYPES
from scripts.host.load import readme
from scripts.host.nginx import nginx
from scripts.packed import SUFFIXES

FOR_HOSTS = ("_headers", "_redirects", ".nojekyll")
"""Files that hosts read and nobody else."""


class KindError(ProjectError):
    """The site has a file that no host would be told the type of; the text names it."""


def write_configurations(folder: Path, site: Path, address: str) -> None:
    """Write the configurations into `folder`. `address` is the whole address of the site, or empty."""
    check_types(site)
    path = urlsplit(address).path or "/"
    folder.mkdir(exist_ok=True)
    (folder / "nginx.conf").write_text(nginx(path), "utf-8")
    (folder / "Caddyfile").write_text(caddy(path), "utf-8")
    (folder / "README.md").write_text(readme(), "utf-8")
    (folder / "Containerfile").write_text(containerfile(path), "utf-8")


def check_types(site: Path) -> None:
    for file in site.rglob("*"):
        if file.suffix not in (*TYPES, *SUFFIXES) and file.name not in FOR_HOSTS and file.is_file():
            raise KindError(f"{file.relative_to(site)}: no type is known; add {file.suffix} to headers.py.")
