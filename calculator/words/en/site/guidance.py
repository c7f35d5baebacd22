"""Headings and short names in the tables of the guidance, in English."""

GUIDANCE = {
    "limits-who": "For whom",
    "limits-up-to": "Up to",
    "long-participation-yes": "{long-participation:days} or more in the guarantee",
    "long-participation-no": "fewer than {long-participation:days} in the guarantee",
    "little-experience-yes": "Little or insufficient work experience",
    "reduced-capability-yes": "Reduced work capability",
    "extension-granted": "if NAV extends it",
    "year": "Year",
    "amount": "Amount",
    "days-a-week": "Days a week",
    "activity-support-basic": "Activity support, basic amount",
    "introduction-benefit": "Introduction benefit",
    "tiltakspenger": "[nb:Tiltakspenger]",
    "child-supplement": "More for each child",
}
