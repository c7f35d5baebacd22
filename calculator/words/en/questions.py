"""The questions and answers of the form, in English."""

from calculator.words.language import OptionWords, QuestionWords

YES_NO = {"yes": OptionWords("Yes"), "no": OptionWords("No")}

QUESTIONS = {
    "country": QuestionWords(
        "In which country do you look for work training?",
        "Country",
        options={
            "sweden": OptionWords("Sweden", "[sv:Arbetsträning], through [sv:Arbetsförmedlingen]"),
            "norway": OptionWords("Norway", "[nb:Arbeidstrening], through NAV"),
        },
    ),
    "programme": QuestionWords(
        "Which programme do you take part in?",
        "Programme",
        "[sv:Arbetsförmedlingen] (the Swedish Public Employment Service) can tell you the name.",
        {
            "job-guarantee-for-youth": OptionWords(
                "Job Guarantee for Youth", "[sv:jobbgarantin för ungdomar]"
            ),
            "establishment-programme": OptionWords("Establishment Programme", "[sv:etableringsprogrammet]"),
            "job-and-development-guarantee": OptionWords(
                "Job and Development Guarantee", "[sv:jobb- och utvecklingsgarantin]"
            ),
            "none": OptionWords("None of these"),
        },
    ),
    "measure": QuestionWords(
        "Which kind of work training is it about?",
        "Kind",
        "The limits differ. Your employment officer can tell you which kind it is.",
        {
            "work-training": OptionWords("Work training", "[sv:arbetsträning]"),
            "reinforced-work-training": OptionWords(
                "Reinforced work training", "[sv:förstärkt arbetsträning], with more support"
            ),
        },
    ),
    "long-participation": QuestionWords(
        "Have you been in the guarantee for {long-participation:days} for which compensation can be paid?",
        "{long-participation:days} in the guarantee",
        "[sv:Arbetsförmedlingen] counts these days. They are not the same as days in the calendar.",
        YES_NO,
    ),
    "little-experience": QuestionWords(
        "Do you have little or insufficient work experience?",
        "Little or insufficient work experience",
        "In Norwegian: [nb:liten eller mangelfull arbeidserfaring]. As we read it, long experience can be "
        "insufficient too, for example if it is old. NAV looks at your situation.",
        YES_NO,
    ),
    "reduced-capability": QuestionWords(
        "Has NAV assessed that your work capability is reduced?",
        "Work capability reduced, as NAV has assessed",
        "In Norwegian: [nb:nedsatt arbeidsevne]. Choose “I don't know” if NAV has not told you.",
        YES_NO,
    ),
    "age": QuestionWords(
        "How old are you on the first day?",
        "Age on the first day",
        "In whole years. You can leave this empty.",
    ),
    "benefit": QuestionWords(
        "Which of these do you receive now?",
        "What you receive now",
        options={
            "activity-support": OptionWords("Activity support", "[sv:aktivitetsstöd]"),
            "development-allowance": OptionWords("Development allowance", "[sv:utvecklingsersättning]"),
            "introduction-benefit": OptionWords("Introduction benefit", "[sv:etableringsersättning]"),
            "sickness-benefit": OptionWords("Sickness benefit", "[nb:sykepenger]"),
            "unemployment-benefit": OptionWords("Unemployment benefit", "[nb:dagpenger]"),
            "work-assessment-allowance": OptionWords(
                "Work assessment allowance", "[nb:arbeidsavklaringspenger, AAP]"
            ),
            "other": OptionWords(
                "Another benefit to live on", "For example a pension, or money from another programme"
            ),
            "none": OptionWords("None of these"),
        },
    ),
    "days-a-week": QuestionWords(
        "How many days a week is the training?",
        "Days a week",
        "In whole days. The answer then says what the money is for a week. You can leave this empty.",
    ),
    "children": QuestionWords(
        "How many children under {child-supplement-age-limit} do you support?",
        "Children under {child-supplement-age-limit}",
        "Count those who live and stay in Norway. You can leave this empty.",
    ),
    "start": QuestionWords(
        "When is the first day?",
        "First day",
        "Leave this empty if you do not know. With a date you also get the latest last day.",
    ),
    "end": QuestionWords(
        "When is the planned last day?",
        "Planned last day",
        "Leave this empty if there is no plan yet.",
    ),
}

UNKNOWN = "I don't know"
