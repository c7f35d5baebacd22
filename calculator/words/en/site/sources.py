"""What the documents that only pages cite are called in English; with a colon, a place by its source's id."""

SOURCES = {
    "sfs-2017-820": "Ordinance on the Establishment Programme, as first issued",
    "sfs-2019-780": "Ordinance on the target pension age for 2026",
    "af-establishment-programme-sv": "the Establishment Programme",
    "kammarkollegiet-personal-injury": "personal injury insurance for participants",
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
