"""What the site says in Swedish besides its answers."""

from calculator.words.site import SiteWords
from calculator.words.sv.site.abbreviations import ABBREVIATIONS
from calculator.words.sv.site.data import DATA
from calculator.words.sv.site.desk import DESK
from calculator.words.sv.site.finder import FINDER
from calculator.words.sv.site.form import CAUSES, FORM
from calculator.words.sv.site.frame import DOORS, FOOTER, FRAME, MENU, WAYS
from calculator.words.sv.site.guidance import GUIDANCE
from calculator.words.sv.site.letter import LETTER
from calculator.words.sv.site.links import LINKS
from calculator.words.sv.site.offline import OFFLINE
from calculator.words.sv.site.pages import PAGES
from calculator.words.sv.site.publisher import PUBLISHER
from calculator.words.sv.site.search import ENDINGS, MEANINGS, PASSED_OVER
from calculator.words.sv.site.sources import SOURCES

SITE = SiteWords(
    frame=FRAME,
    menu=MENU,
    footer=FOOTER,
    doors=DOORS,
    ways=WAYS,
    form=FORM,
    causes=CAUSES,
    pages=PAGES,
    letter=LETTER,
    finder=FINDER,
    desk=DESK,
    offline=OFFLINE,
    links=LINKS,
    guidance=GUIDANCE,
    publisher=PUBLISHER,
    sources=SOURCES,
    data=DATA,
    abbreviations=ABBREVIATIONS,
    meanings=MEANINGS,
    passed_over=PASSED_OVER,
    endings=ENDINGS,
)
