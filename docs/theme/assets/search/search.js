// The search of the page: loaded when somebody comes to its field. What is typed stays on the device.

const search = document.querySelector(".search");
const field = search.querySelector("input");
const panel = search.querySelector(".search-results");
const status = panel.querySelector("[role=status]");
const list = panel.querySelector("ol");
const ways = panel.querySelector(".search-ways");
const index = new URL(search.dataset.index, location.href);
const top = new URL("..", index);
const AROUND = 60; // characters shown before and after what was found

let loading = null;

function load() {
  loading ??= Promise.all([import("./find.js"), fetch(index).then((answer) => answer.json())])
    .then(([{ Finder, folded }, data]) => ({ finder: new Finder(data), folded }))
    .catch(() => {
      loading = null; // the next try may fare better
    });
  return loading;
}

async function show() {
  const query = field.value.trim();
  if (!query) return close();
  const loaded = await load();
  if (field.value.trim() !== query) return;
  const found = loaded?.finder.find(query) ?? [];
  list.replaceChildren(...found.map((section) => entry(section, loaded.folded)));
  ways.hidden = found.length > 0;
  panel.hidden = false;
  const { found: sentence, nothing, failed } = status.dataset;
  const said = !loaded ? failed : found.length ? sentence.replace("{number}", found.length) : nothing;
  if (status.textContent !== said) status.textContent = said;
}

function entry(section, folded) {
  const link = Object.assign(document.createElement("a"), { href: new URL(section.address, top).href });
  const name = Object.assign(document.createElement("strong"), { textContent: section.page });
  const part = section.title === section.page ? "" : `${section.title}: `;
  const line = document.createElement("span");
  line.append(part, ...excerpt(section, folded));
  link.append(name, " ", line);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

// The words round the first one that was found, with those that were found marked.
function excerpt({ text, marked }, folded) {
  const words = text.split(" ");
  const hits = words.map((word) => folded(word).split(/[^\p{L}\p{N}]+/u).some((part) => marked.has(part)));
  const first = Math.max(0, hits.indexOf(true));
  let from = first;
  let until = first;
  for (let before = 0; from > 0 && before < AROUND; before += words[from].length + 1) from -= 1;
  for (let after = 0; until < words.length && after < 2 * AROUND; after += words[until - 1].length + 1) until += 1;
  const shown = words.slice(from, until).flatMap((word, i) => [hits[from + i] ? mark(word) : word, " "]);
  return [from ? "… " : "", ...shown, until < words.length ? "…" : ""];
}

function mark(word) {
  return Object.assign(document.createElement("mark"), { textContent: word });
}

function close() {
  panel.hidden = true;
  status.textContent = "";
  list.replaceChildren();
}

field.addEventListener("focus", load);
field.addEventListener("input", show);
search.addEventListener("submit", async (event) => {
  event.preventDefault();
  await show();
  panel.querySelector("a")?.focus();
});
search.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  close();
  field.focus();
});
search.addEventListener("focusout", ({ relatedTarget }) => {
  if (relatedTarget && !search.contains(relatedTarget)) panel.hidden = true;
});
field.addEventListener("click", show);
document.addEventListener("pointerdown", ({ target }) => {
  if (!search.contains(target)) panel.hidden = true;
});
