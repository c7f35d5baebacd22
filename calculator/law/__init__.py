"""The law: one folder a country, with its rules, its figures and its sources."""

from collections.abc import Mapping

from calculator.figures import Figure
from calculator.law import everywhere
from calculator.law.norway import rules as norway
from calculator.law.norway.sources import SOURCES as NORWEGIAN_SOURCES
from calculator.law.sweden import rules as sweden
from calculator.law.sweden.sources import SOURCES as SWEDISH_SOURCES
from calculator.sources import Source

SCHEMES = {scheme.country: scheme for scheme in (sweden.SCHEME, norway.SCHEME)}
EVERYWHERE = everywhere.SCHEME

FIGURES: Mapping[str, Figure] = {**sweden.SCHEME.figures, **norway.SCHEME.figures}
"""Every number that an answer says."""
SOURCES: Mapping[str, Source] = {**SWEDISH_SOURCES, **NORWEGIAN_SOURCES}
"""Every source that an answer cites."""
LAST_READ = max(source.read_on for source in SOURCES.values())
