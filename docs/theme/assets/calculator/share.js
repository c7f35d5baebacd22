// What a person may do with an answer: link to it, copy the link, put its days into a calendar, print it.
// What the answer's page does not hold, such as dates, goes behind the # of the form's address,
// which browsers send to no server.

const calculator = document.querySelector(".calculator");
const form = calculator.querySelector("form");
const actions = calculator.querySelector(".actions");
const status = calculator.querySelector("[role=status]");
const withMore = actions.querySelector("[name=with-more]");
const permanent = actions.querySelector("[data-permanent]");
const home = permanent.href;
const { copied, notCopied, file } = calculator.dataset;

let calendar = null;
let events = {}; // the calendar of each entry of the line of time, by its id

calculator.addEventListener("answer", ({ detail: page }) => {
  actions.hidden = !page;
  calendar = page?.calendar ?? null;
  events = page?.events ?? {};
  const address = page ? home + page.path : home;
  if (permanent.href !== address) actions.querySelector(".qr")?.remove(); // it is of another answer
  permanent.href = address;
  actions.querySelector("[data-does=calendar]").hidden = !calendar;
  withMore.closest("label").hidden = !more().length;
});

calculator.addEventListener("click", ({ target }) => {
  const { does, event } = target.closest("[data-does]")?.dataset ?? {};
  switch (does) {
    case "copy":
      return copy(link());
    case "calendar":
      return event
        ? download(events[event], `${file}-${firstDay(events[event])}.ics`)
        : download(calendar, `${file}.ics`);
    case "print":
      return printWithCode();
  }
});

function more() {
  const names = [...form.querySelectorAll("input[data-beside]")].map((control) => control.name);
  return [...new FormData(form)].filter(([name, value]) => names.includes(name) && value);
}

function link() {
  if (!withMore.checked || !more().length) return permanent.href;
  const given = [...new FormData(form)].filter(([, value]) => value.trim());
  return `${location.origin}${location.pathname}#${new URLSearchParams(given)}`;
}

// The code for paper is drawn here: asking the site for it would tell which answer it is of.
async function printWithCode() {
  try {
    const { qrcode } = await import("./qrcode.js");
    const drawn = qrcode(0, "M");
    drawn.addData(permanent.href);
    drawn.make();
    const picture = Object.assign(new Image(), { className: "qr", alt: "", src: drawn.createDataURL(4, 16) });
    await picture.decode();
    actions.querySelector(".qr")?.remove();
    actions.append(picture);
  } catch {
    // the address stands on the paper in letters too
  }
  print();
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = copied;
  } catch {
    status.textContent = `${notCopied} ${text}`;
  }
  const said = actions.querySelector("[data-said]");
  said.textContent = status.textContent;
}

function firstDay(event) {
  return event.match(/DTSTART;VALUE=DATE:(\d+)/)[1];
}

function download(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  const anchor = Object.assign(document.createElement("a"), { href: address, download: name });
  anchor.click();
  URL.revokeObjectURL(address);
}
