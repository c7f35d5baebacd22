"""What the documents that only pages cite are called in English; with a colon, a place by its source's id."""

SOURCES = {
    "sfs-2021-127": "Ordinance that changes the Ordinance on the Establishment Programme",
    "sfs-2000-634": "Ordinance on labour market policy programmes",
    "sfs-2010-110": "Social Insurance Code",
    "sfs-2019-780": "Ordinance on the target pension age for 2026",
    "af-establishment-programme-sv": "the Establishment Programme",
    "af-activity-report": "the activity report",
    "nyheter24-suspensions": "more news on stricter rules",
    "nyheter24-pension-age": "news on the target pension age",
    "fk-activity-compensation": "activity compensation, a different benefit",
    "nav-work-training-nn": "work training, in Nynorsk",
    "nav-employer-work-training": "work training, for employers",
    "nav-follow-up-agreement": "follow-up agreement",
    "nav-tiltakspenger-nn": "employment scheme benefits, in Nynorsk",
    "nav-inclusion-subsidy": "inclusion subsidy",
    "nav-employer-inclusion-subsidy": "inclusion subsidy, for employers",
    "tiltakspenger-saksbehandling-api": "how employment scheme benefits are worked out",
    "tiltakspenger-soknad": "the application for employment scheme benefits",
    "nav-agreement-system:": "the rules for [nb:ARBEIDSTRENING]",
    "nav-tiltakspenger-application:": "the opening page",
}
