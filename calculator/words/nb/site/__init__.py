"""What the site says in Bokmål besides its answers."""

from calculator.words.nb.site.abbreviations import ABBREVIATIONS
from calculator.words.nb.site.data import DATA
from calculator.words.nb.site.desk import DESK
from calculator.words.nb.site.finder import FINDER
from calculator.words.nb.site.form import CAUSES, FORM
from calculator.words.nb.site.frame import DOORS, FOOTER, FRAME, MENU, WAYS
from calculator.words.nb.site.guidance import GUIDANCE
from calculator.words.nb.site.letter import LETTER
from calculator.words.nb.site.links import LINKS
from calculator.words.nb.site.offline import OFFLINE
from calculator.words.nb.site.pages import PAGES
from calculator.words.nb.site.publisher import PUBLISHER
from calculator.words.nb.site.search import ENDINGS, MEANINGS, PASSED_OVER
from calculator.words.nb.site.sources import SOURCES
from calculator.words.site import SiteWords

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
