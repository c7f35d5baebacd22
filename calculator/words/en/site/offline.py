"""What the page says that keeps the guide on a device, in English."""

OFFLINE = {
    "keep": "Keep this guide on this device",
    "pages": "Pages, search and answers without dates",
    "engine": "Also the part that counts with dates",
    "size": "about {size} MB to download",
    "working": "Getting the guide. You can go on reading, but leave this page open.",
    "keep-done": "The guide is on this device now.",
    "kept": "On this device you have the guide of {day}.",
    "with-engine": "It counts with dates too.",
    "without-engine": "It gives answers without dates.",
    "update": "Look for a newer one",
    "update-done": "This is the newest copy.",
    "remove": "Remove it",
    "remove-done": "The copy is removed. Nothing of the guide is kept on this device now.",
    "failed": (
        "The guide could not be fetched whole, so nothing has changed. Check your connection and try again."
    ),
    "full": ("There is not enough space on this device, so nothing has changed. Make space and try again."),
    "unsupported": ("This browser cannot keep the guide. Perhaps it is a private window or an old version."),
    "no-script": "This needs JavaScript, which is off or not supported here.",
    "note": "You are reading the copy on this device, of {day}. The network could not be reached.",
}
