// The link desk. It shows the row that is chosen, and copies it; every address and sentence stands in the tables.

const desk = document.querySelector(".link-desk");
const [country, situation, reader, section] = ["country", "situation", "reader", "section"].map((name) =>
  desk.querySelector(`#desk-${name}`),
);
const situations = [...situation.options];
const sections = [...section.options];
const status = desk.querySelector("[role=status]");

function row(code) {
  return desk.querySelector(`table[data-code="${code}"]`);
}

// The options that fit the other choices; what was chosen stays chosen while it is one of them.
function offer(list, options) {
  const chosen = list.value;
  list.replaceChildren(...options);
  list.value = options.some((option) => option.value === chosen) ? chosen : options[0].value;
}

function show() {
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
  const [link, short, files] = [...place.rows].map((line) => line.cells[1]);
  put("link", link.textContent + part);
  put("short", short.textContent + part);
  const { quotes = "{text}" } = reader.selectedOptions[0].dataset;
  const words = quotes.replace("{text}", () => answer.querySelector(".desk-words").textContent);
  const [before, after] = answer.querySelector(".desk-more").dataset.sentence.split("{link}");
  const paragraph = document.createElement("p");
  const address = document.createElement("a");
  address.href = address.textContent = short.textContent + part;
  paragraph.append(`${words} ${before}`, address, after);
  put("text", paragraph.textContent);
  put("html", paragraph.outerHTML);
  const image = desk.querySelector(".desk-code img");
  image.src = files.querySelector("a").href;
  image.alt = short.textContent;
  desk.querySelector(".desk-files").replaceChildren(...[...files.childNodes].map((node) => node.cloneNode(true)));
  status.textContent = "";
}

function put(name, text) {
  desk.querySelector(`#desk-${name}`).value = text;
}

desk.addEventListener("change", show);
desk.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copies]");
  if (!button) return;
  const field = desk.querySelector(`#${button.dataset.copies}`);
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = button.dataset.copied;
  } catch {
    field.focus();
    field.select();
    status.textContent = desk.dataset.notCopied;
  }
});

show();
for (const part of desk.querySelectorAll(".desk-choices, .desk-result")) part.hidden = false;
