"""The questions and answers of the form, in Swedish."""

from calculator.words.language import OptionWords, QuestionWords

YES_NO = {"yes": OptionWords("Ja"), "no": OptionWords("Nej")}

QUESTIONS = {
    "country": QuestionWords(
        "I vilket land söker du arbetsträning?",
        "Land",
        options={
            "sweden": OptionWords("Sverige", "Arbetsträning genom Arbetsförmedlingen"),
            "norway": OptionWords("Norge", "[nb:Arbeidstrening] genom Nav"),
        },
    ),
    "programme": QuestionWords(
        "Vilket program deltar du i?",
        "Program",
        "Om du är osäker kan Arbetsförmedlingen säga vad ditt program heter.",
        {
            "job-guarantee-for-youth": OptionWords("Jobbgarantin för ungdomar"),
            "establishment-programme": OptionWords("Etableringsprogrammet"),
            "job-and-development-guarantee": OptionWords("Jobb- och utvecklingsgarantin"),
            "none": OptionWords("Inget av dem"),
        },
    ),
    "measure": QuestionWords(
        "Vilken sorts arbetsträning gäller det?",
        "Sort",
        "Den längsta tiden är olika. Din arbetsförmedlare kan säga vilken sort det är.",
        {
            "work-training": OptionWords("Arbetsträning"),
            "reinforced-work-training": OptionWords("Förstärkt arbetsträning", "Med mer stöd"),
        },
    ),
    "long-participation": QuestionWords(
        "Har du varit i garantin i {long-participation:days} som det kan betalas ersättning för?",
        "{long-participation:days} i garantin",
        "Arbetsförmedlingen räknar dagarna. De är inte samma sak som kalenderdagar.",
        YES_NO,
    ),
    "little-experience": QuestionWords(
        "Har du liten eller otillräcklig erfarenhet av arbete?",
        "Liten eller otillräcklig erfarenhet",
        "På norska: [nb:liten eller mangelfull arbeidserfaring]. Som vi läser det kan även lång erfarenhet "
        "vara otillräcklig, till exempel om den är gammal. Nav ser på just din situation.",
        YES_NO,
    ),
    "reduced-capability": QuestionWords(
        "Har Nav bedömt att din arbetsförmåga är nedsatt?",
        "Nedsatt arbetsförmåga, enligt Navs bedömning",
        "På norska: [nb:nedsatt arbeidsevne]. Välj ”Vet inte” om Nav inte har sagt något om det.",
        YES_NO,
    ),
    "age": QuestionWords(
        "Hur gammal är du den första dagen?",
        "Ålder den första dagen",
        "I hela år. Du kan lämna det tomt.",
    ),
    "benefit": QuestionWords(
        "Vilka pengar får du nu?",
        "Pengar som du får nu",
        options={
            "activity-support": OptionWords("Aktivitetsstöd"),
            "development-allowance": OptionWords("Utvecklingsersättning"),
            "introduction-benefit": OptionWords("Etableringsersättning"),
            "sickness-benefit": OptionWords("[nb:Sykepenger]", "Norsk sjukpenning"),
            "unemployment-benefit": OptionWords("[nb:Dagpenger]", "Norsk arbetslöshetsersättning"),
            "work-assessment-allowance": OptionWords(
                "[nb:Arbeidsavklaringspenger] ([nb:AAP])",
                "Norska pengar medan du prövar vad du kan arbeta med efter sjukdom",
            ),
            "other": OptionWords(
                "Andra pengar att leva på", "Till exempel pension, eller pengar från ett annat program"
            ),
            "none": OptionWords("Inga av dem"),
        },
    ),
    "days-a-week": QuestionWords(
        "Hur många dagar i veckan är arbetsträningen?",
        "Dagar i veckan",
        "I hela dagar. Då säger svaret hur mycket pengar det blir för en vecka. Du kan lämna det tomt.",
    ),
    "children": QuestionWords(
        "Hur många barn under {child-supplement-age-limit:years} försörjer du?",
        "Barn under {child-supplement-age-limit:years}",
        "Räkna dem som bor och vistas i Norge. Du kan lämna det tomt.",
    ),
    "start": QuestionWords(
        "När är den första dagen?",
        "Första dag",
        "Lämna det tomt om du inte vet. Med ett datum får du också veta den sista möjliga dagen.",
    ),
    "end": QuestionWords(
        "När är den planerade sista dagen?",
        "Planerad sista dag",
        "Lämna det tomt om det inte finns någon plan än.",
    ),
}

UNKNOWN = "Vet inte"
