"""Who runs the site and where a mistake is reported, as the settings say, in English."""

PUBLISHER = {
    "volunteers": (
        "Volunteers make this guide. It is not run by [sv:Arbetsförmedlingen] in Sweden or by NAV in Norway."
    ),
    "neither-agency": "This guide is not run by [sv:Arbetsförmedlingen] or by NAV.",
    "neither-agency-here": "This site is not run by either of them.",
    "runs": "{publisher} runs this site. Volunteers made the guide.",
    "runs-here": "{publisher} runs this site.",
    "report-in-project": (
        "Report a mistake in the public repository of the project, where you also find its code."
    ),
    "report-in-repository": (
        "Report a mistake in the public repository of the project, where you also find its code: "
        "{repository}."
    ),
    "report-to": "Report a mistake to {contact}.",
    "code": "The code lies at {repository}.",
    "everyone-reads": "Everyone can read what you write there.",
}
