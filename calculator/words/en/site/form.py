"""What the form says besides its questions, in English."""

FORM = {
    "dates": "Dates, if you know them",
    "answer": "Your answer",
    "show": "Show the answer",
    "first": "Choose a country first.",
    "working": "Working out your answer.",
    "permanent": "Page of this answer",
    "copy": "Copy the link",
    "with-more": "with the dates, days and children",
    "file": "work-training",
    "copied": "The link is copied.",
    "not-copied": "The link could not be copied. Here it is:",
    "calendar": "Add the days to my calendar",
    "print": "Print the answer",
    "idle": (
        "The answer comes on your own device: nothing that you choose is sent to anyone. To count with your "
        "dates, up to {megabytes} MB are downloaded, once."
    ),
    "missing": "Not counted in this answer yet: {questions}.",
    "odd": "other things in the address",
    "save-data": "You have asked your browser to save data, so we ask first.",
    "download": "Download up to {megabytes} MB and answer",
    "downloading": "Downloading the calculator: {received} of {megabytes} MB.",
    "starting": "Starting the calculator on your device. This takes a few seconds.",
    "ready": "The calculator is ready. Nothing that you choose leaves your device.",
    "read": "Read the answer",
    "failed": "The calculator has stopped.",
    "retry": "Try again",
    "instead": "You can get the answer another way:",
    "no-script": (
        "This form needs JavaScript, which is off or not supported here. You can get the same answer "
        "without it:"
    ),
    "pages": "Answer the questions page by page",
    "sweden": "Work training in Sweden",
    "norway": "Work training in Norway",
}

CAUSES = {
    "stalled": "Nothing arrived for {seconds} seconds.",
    "blocked": "The browser did not let it start.",
    "unreachable": "The file {file} could not be reached.",
    "missing": "The file {file} is missing: the server answered {status}.",
    "wrong-type": "The file {file} is of the wrong type: {type}.",
    "cut-off": "The file {file} is broken: {arrived} of {size} bytes arrived.",
    "changed": "The file {file} is broken: its content is not what was published.",
    "unsupported": (
        "This browser cannot run the calculator, because it is too old or because its settings forbid it."
    ),
    "stopped": "Something went wrong inside it.",
}
