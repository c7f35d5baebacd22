"""The law: one folder a country, with its rules, its figures and its sources."""

from collections.abc import Mapping

from calculator.figures import Figure
from calculator.law import everywhere
from calculator.law.norway import rules as norway
from calculator.law.norway.sources import SOURCES as NORWEGIAN_SOURCES
from calculator.law.sweden import rules as sweden
from calculator.law.sweden.sources import SOURCES as SWEDISH_SOURCES
from calculator.sources import SECOND_READING, Source

SCHEMES = {scheme.country: scheme for scheme in (sweden.SCHEME, norway.SCHEME)}
EVERYWHERE = everywhere.SCHEME

FIGURES: Mapping[str, Figure] = {**sweden.SCHEME.figures, **norway.SCHEME.figures}
"""Every number that an answer says."""
SOURCES: Mapping[str, Source] = {**SWEDISH_SOURCES, **NORWEGIAN_SOURCES}
"""Every source that an answer cites."""
SOURCE_NUMBERS: Mapping[str, int] = {id: number for number, id in enumerate(SOURCES, 1)}
"""The number by which paper leads from a sentence to its source: the same in every answer."""
LAST_READ = SECOND_READING
