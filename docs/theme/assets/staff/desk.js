// The link desk. It shows the row that is chosen, and copies it; every address and sentence stands in the tables.
// The tables of another language stand in its own desk, which is fetched when a letter or a reader needs it.

const desk = document.querySelector(".link-desk");
const [country, situation, reader, section, letterLanguage, readerLanguage] = [
  "country",
  "situation",
  "reader",
  "section",
  "letter-language",
  "reader-language",
].map((name) => desk.querySelector(`#desk-${name}`));
const situations = [...situation.options];
const sections = [...section.options];
const status = desk.querySelector("[role=status]");
const OWN = document.documentElement.lang;
let choices = 0; // a desk that comes late must not show what is no longer chosen
const desks = { [OWN]: { desk, address: location.href } };

function row(code) {
  return desk.querySelector(`table[data-code="${code}"]`);
}

// The same row in the desk of another language.
function twin(other, { dataset }) {
  return other.querySelector(`table[data-page="${dataset.page}"]`);
}

// The desk of the language that is chosen, and where it stands; the page's own while there is no choice.
async function deskOf(list) {
  const { value, dataset } = list?.selectedOptions[0] ?? { value: OWN };
  desks[value] ??= await fetched(new URL(dataset.desk, location.href).href);
  return desks[value];
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { desk: page.querySelector(".link-desk"), address };
}

// The options that fit the other choices; what was chosen stays chosen while it is one of them.
function offer(list, options) {
  const chosen = list.value;
  list.replaceChildren(...options);
  list.value = options.some((option) => option.value === chosen) ? chosen : options[0].value;
}

async function show() {
  offer(
    situation,
    situations.filter((option) => option.dataset.country === country.value),
  );
  const answer = row(situation.value);
  const topics = answer.dataset.topics.split(" ");
  offer(
    section,
    sections.filter(
      ({ dataset }) =>
        (!dataset.reader || dataset.reader === reader.value) &&
        (!dataset.country || dataset.country === country.value) &&
        (!dataset.topic || topics.includes(dataset.topic)),
    ),
  );
  const part = section.value.startsWith("#") ? section.value : "";
  const place = !section.value || part ? answer : row(section.value);
  status.textContent = "";
  const choice = ++choices;
  try {
    const [letter, led] = [await deskOf(letterLanguage), await deskOf(readerLanguage)];
    if (choice === choices) put(letter.desk, twin(letter.desk, answer), led, twin(led.desk, place), part);
  } catch {
    for (const list of [letterLanguage, readerLanguage]) if (!desks[list.value]) list.value = OWN;
    status.textContent = desk.dataset.notLoaded;
  }
}

// The words come from the desk in the letter's language, the addresses from the one in the reader's.
function put(letterDesk, answer, { address: ledFrom }, place, part) {
  const [link, short, files] = [...place.rows].map((line) => line.cells[1]);
  field("link").value = link.textContent + part;
  field("short").value = short.textContent + part;
  const asked = letterDesk.querySelector(`#desk-reader option[value="${reader.value}"]`);
  const { quotes = "{text}" } = asked.dataset;
  const words = quotes.replace("{text}", () => answer.querySelector(".desk-words").textContent);
  const [before, after] = answer.querySelector(".desk-more").dataset.sentence.split("{link}");
  const paragraph = document.createElement("p");
  const address = document.createElement("a");
  address.href = address.textContent = short.textContent + part;
  if (readerLanguage && readerLanguage.value !== letterLanguage.value) address.hreflang = readerLanguage.value;
  paragraph.append(`${words} ${before}`, address, after);
  field("text").value = paragraph.textContent;
  field("html").value = paragraph.outerHTML;
  for (const name of ["text", "html"]) field(name).lang = letterLanguage?.value ?? OWN;
  const whole = (file) => new URL(file.getAttribute("href"), ledFrom).href;
  const image = desk.querySelector(".desk-code img");
  image.src = whole(files.querySelector("a"));
  image.alt = short.textContent;
  const list = desk.querySelector(".desk-files");
  list.replaceChildren(...[...files.childNodes].map((node) => document.importNode(node, true)));
  for (const file of list.querySelectorAll("a")) file.href = whole(file);
}

function field(name) {
  return desk.querySelector(`#desk-${name}`);
}

desk.addEventListener("change", show);
desk.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copies]");
  if (!button) return;
  const copied = desk.querySelector(`#${button.dataset.copies}`);
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(copied.value);
    status.textContent = button.dataset.copied;
  } catch {
    copied.focus();
    copied.select();
    status.textContent = desk.dataset.notCopied;
  }
});

await show();
for (const part of desk.querySelectorAll(".desk-choices, .desk-result")) part.hidden = false;
