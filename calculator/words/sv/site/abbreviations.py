"""The abbreviations and words of agencies that pages explain where they stand, in Swedish.

A form with an ending is a word of its own for a reader who points at it, so each has its line.
"""

REFERRAL = "Arbetsförmedlingens erbjudande om en plats i ett program"
RECONSIDERATION = "Arbetsförmedlingen tittar på sitt beslut igen"
TARGET_AGE = "en ålder för pension som staten bestämmer år för år"
FIRST_DAY = "den första sjukdagen, då du inte får pengar"

ABBREVIATIONS = {
    "Nav": "det norska arbets- och välfärdsverket",
    "AAP": "norska pengar medan du prövar vad du kan arbeta med efter sjukdom",
    "Kammarkollegiet": "myndigheten som försäkrar deltagare i programmen",
    "karensdag": FIRST_DAY,
    "karensdagen": FIRST_DAY,
    "omprövning": RECONSIDERATION,
    "omprövningen": RECONSIDERATION,
    "anvisning": REFERRAL,
    "anvisningen": REFERRAL,
    "riktålder": TARGET_AGE,
    "riktåldern": TARGET_AGE,
    "tiltakspenger": (
        "pengar från Nav till den som deltar i vissa åtgärder och inte har andra pengar att leva på"
    ),
    "dagpenger": "norsk arbetslöshetsersättning",
    "sykepenger": "norsk sjukpenning",
    "barnetillegg": "tillägg för varje barn som du försörjer",
    "meldekort": "rapporten som du skickar till Nav",
    "egenmelding": "du anmäler själv att du är sjuk, utan läkare",
    "sykmelding": "läkarintyg i Norge",
    "innsatsgruppe": "gruppen som Nav placerar dig i, efter hur mycket hjälp du behöver",
    "inkluderingstilskudd": "stöd från Nav till en arbetsgivare för extra kostnader",
    "avtale": "avtal",
    "klage": "att klaga på ett beslut",
    "BankID": "ett sätt att logga in och skriva under på nätet",
    "HTML": "språket som webbsidor är skrivna i",
    "JSON": "ett sätt att skriva data som de flesta program kan läsa",
    "WCAG": "Web Content Accessibility Guidelines, standarden för webbplatser som alla kan använda",
}
