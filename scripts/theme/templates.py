"""The templates that this project fills in itself; the theme's own are MkDocs' business."""

from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.paths import THEME

TEMPLATES = Environment(
    loader=FileSystemLoader(THEME / "partials"),
    undefined=StrictUndefined,
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


def render(name: str, **values: object) -> str:
    """The template filled in, without the blank lines at which Markdown would end a block of HTML."""
    lines = TEMPLATES.get_template(name).render(values).splitlines()
    return "\n".join(line for line in lines if line.strip())
