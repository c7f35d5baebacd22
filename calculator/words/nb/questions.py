"""The questions and answers of the form, in Bokmål."""

from calculator.words.language import OptionWords, QuestionWords

YES_NO = {"yes": OptionWords("Ja"), "no": OptionWords("Nei")}

QUESTIONS = {
    "country": QuestionWords(
        "I hvilket land vil du ha arbeidstrening?",
        "Land",
        options={
            "sweden": OptionWords("Sverige", "[sv:Arbetsträning], gjennom [sv:Arbetsförmedlingen]"),
            "norway": OptionWords("Norge", "Arbeidstrening, gjennom Nav"),
        },
    ),
    "programme": QuestionWords(
        "Hvilket svensk program er du med i?",
        "Program",
        "[sv:Arbetsförmedlingen] (den svenske arbeidsformidlingen) kan si deg hva det heter.",
        {
            "job-guarantee-for-youth": OptionWords(
                "[sv:Jobbgarantin för ungdomar]", "For unge som har vært uten arbeid en stund"
            ),
            "establishment-programme": OptionWords(
                "[sv:Etableringsprogrammet]", "For flyktninger og andre som er nye i Sverige"
            ),
            "job-and-development-guarantee": OptionWords(
                "[sv:Jobb- och utvecklingsgarantin]", "For dem som har vært uten arbeid lenge"
            ),
            "none": OptionWords("Ingen av disse"),
        },
    ),
    "measure": QuestionWords(
        "Hvilken type arbeidstrening gjelder det?",
        "Type",
        "Hvor lenge det kan vare, kommer an på typen. Saksbehandleren din vet hvilken det er.",
        {
            "work-training": OptionWords("Vanlig arbeidstrening", "[sv:arbetsträning]"),
            "reinforced-work-training": OptionWords(
                "Forsterket arbeidstrening", "[sv:förstärkt arbetsträning], med mer støtte"
            ),
        },
    ),
    "long-participation": QuestionWords(
        "Har du vært i garantien i {long-participation:days} som det kan betales penger for?",
        "{long-participation:days} i garantien",
        "[sv:Arbetsförmedlingen] teller disse dagene. De er ikke det samme som dager i kalenderen.",
        YES_NO,
    ),
    "little-experience": QuestionWords(
        "Har du liten eller mangelfull arbeidserfaring?",
        "Liten eller mangelfull arbeidserfaring",
        "Slik vi leser forskriften, kan også lang erfaring være mangelfull, for eksempel fordi den er "
        "gammel. Nav vurderer situasjonen din.",
        YES_NO,
    ),
    "reduced-capability": QuestionWords(
        "Har Nav vurdert at arbeidsevnen din er nedsatt?",
        "Nedsatt arbeidsevne, vurdert av Nav",
        "Velg «Vet ikke» hvis Nav ikke har sagt noe om det.",
        YES_NO,
    ),
    "age": QuestionWords(
        "Hvor gammel er du den første dagen?",
        "Alder den første dagen",
        "I hele år. Du kan la feltet stå tomt.",
    ),
    "benefit": QuestionWords(
        "Får du noe av dette nå?",
        "Det du får nå",
        options={
            "activity-support": OptionWords(
                "[sv:Aktivitetsstöd]", "Penger mens du er med i et svensk program"
            ),
            "development-allowance": OptionWords(
                "[sv:Utvecklingsersättning]", "Penger til unge som er med i et svensk program"
            ),
            "introduction-benefit": OptionWords(
                "[sv:Etableringsersättning]", "Penger mens du er med i [sv:etableringsprogrammet]"
            ),
            "sickness-benefit": OptionWords("Sykepenger"),
            "unemployment-benefit": OptionWords("Dagpenger"),
            "work-assessment-allowance": OptionWords("Arbeidsavklaringspenger (AAP)"),
            "other": OptionWords(
                "Andre penger å leve av", "For eksempel pensjon, eller penger fra et annet tiltak"
            ),
            "none": OptionWords("Ingen av disse"),
        },
    ),
    "days-a-week": QuestionWords(
        "Hvor mange dager i uken er arbeidstreningen?",
        "Dager i uken",
        "I hele dager. Da sier svaret hvor mye penger det blir i uken. Du kan la feltet stå tomt.",
    ),
    "children": QuestionWords(
        "Hvor mange barn under {child-supplement-age-limit} år forsørger du?",
        "Barn under {child-supplement-age-limit} år",
        "Tell dem som bor og oppholder seg i Norge. Du kan la feltet stå tomt.",
    ),
    "start": QuestionWords(
        "Når er den første dagen?",
        "Første dag",
        "La feltet stå tomt hvis du ikke vet det. Med en dato får du også vite siste mulige dag.",
    ),
    "end": QuestionWords(
        "Når er den planlagte siste dagen?",
        "Planlagt siste dag",
        "La feltet stå tomt hvis det ikke finnes noen plan ennå.",
    ),
}

UNKNOWN = "Vet ikke"
