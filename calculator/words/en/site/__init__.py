"""What the site says in English besides its answers."""

from calculator.words.en.site.abbreviations import ABBREVIATIONS
from calculator.words.en.site.data import DATA
from calculator.words.en.site.desk import DESK
from calculator.words.en.site.finder import FINDER
from calculator.words.en.site.form import CAUSES, FORM
from calculator.words.en.site.frame import DOORS, FOOTER, FRAME, MENU, WAYS
from calculator.words.en.site.guidance import GUIDANCE
from calculator.words.en.site.letter import LETTER
from calculator.words.en.site.links import LINKS
from calculator.words.en.site.offline import OFFLINE
from calculator.words.en.site.pages import PAGES
from calculator.words.en.site.publisher import PUBLISHER
from calculator.words.en.site.search import ENDINGS, MEANINGS, PASSED_OVER
from calculator.words.en.site.sources import SOURCES
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
