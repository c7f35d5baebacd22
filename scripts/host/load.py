"""What a web server carries and a reader downloads, as `./scripts/bench --host --write` last measured it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("load.json")
MILLION = 1_000_000
TEXT = Path(__file__).with_name("readme.txt")


def keep_load(measured: Mapping[str, float]) -> None:
    """Keep what was measured today."""
    FILE.write_text(json.dumps({"day": date.today().isoformat(), **measured}, indent=1) + "\n", "utf-8")


def figures() -> dict[str, Any]:
    """The figures that are kept, with their day."""
    kept: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return kept


def readme() -> str:
    """What to do with the configurations, and what readers take, by the figures that are kept."""
    kept = figures()
    both = kept["form_bytes"] + kept["engine_bytes"]
    return TEXT.read_text("utf-8").format(
        **{name: kept[name] for name in ("day", "answer_requests", "form_requests", "engine_requests")},
        **{f"{name}_kb": kept[f"{name}_bytes"] / 1e3 for name in ("answer", "form", "engine")},
        **{f"{name}_gb": kept[f"{name}_bytes"] * MILLION / 1e9 for name in ("answer", "form", "engine")},
        rate=kept["nginx_requests_per_second"],
        late=kept["nginx_p99_ms"],
        memory=kept["nginx_memory_mb"],
        minutes=kept["form_requests"] * MILLION / kept["nginx_requests_per_second"] / 60,
        line_hours=line_hours(kept["form_bytes"]),
        line_dates_hours=line_hours(both),
    )


def line_hours(size: float) -> float:
    """Hours in which a line of 1 Gbit/s carries so many bytes a million times."""
    return size * MILLION * 8 / 1e9 / 3600
