"""The whole of the law that the guidance quotes: what answers say, and what only pages do.

No answer needs it, so it is left out of the wheel.
"""

from collections.abc import Mapping

from calculator import law
from calculator.figures import Figure
from calculator.law.norway import quoted_figures as norwegian_figures
from calculator.law.norway import quoted_sources as norwegian
from calculator.law.norway import sources as norway
from calculator.law.sweden import quoted_figures as swedish_figures
from calculator.law.sweden import quoted_sources as swedish
from calculator.law.sweden import sources as sweden
from calculator.sources import Source, sources_by_id

FIGURES: Mapping[str, Figure] = {**law.FIGURES, **swedish_figures.FIGURES, **norwegian_figures.FIGURES}
SOURCES: Mapping[str, Source] = sources_by_id(
    *(*sweden.LAW, *swedish.LAW, *sweden.PAGES, *swedish.PAGES, *swedish.BILLS, *swedish.NEWS),
    *(*norway.LAW, *norwegian.LAW, *norway.PAGES, *norwegian.PAGES, *norway.SYSTEMS, *norwegian.SYSTEMS),
)
