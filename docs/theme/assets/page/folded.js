// Folded parts of a page: an address with a name opens the part that holds it, paper opens all, Escape closes a source.

const OPENED_ON_PAPER = ".answer-more > details";

// Opens what folds an element, and brings it into sight.
export function reveal(id) {
  const found = document.getElementById(id);
  for (let part = found?.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  found?.scrollIntoView();
}

// Newer browsers open it by themselves, and only then is its place known.
function revealAddressed() {
  const id = location.hash.slice(1);
  if (id && document.getElementById(id)?.closest("details:not([open])")) reveal(id);
}

revealAddressed();
addEventListener("hashchange", revealAddressed);

document.addEventListener("keydown", (event) => {
  const cited = event.key === "Escape" && event.target.closest("details.cited[open]");
  if (!cited) return;
  cited.open = false;
  cited.querySelector("summary").focus();
});

// On paper a part shows what it folds, also where styles alone cannot open it; the print is named after its answer.
let folded = [];
const { title } = document;

addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll(OPENED_ON_PAPER)].filter((part) => !part.open);
  for (const part of folded) part.open = true;
  const headline = document.querySelector(".answer:not([hidden]) .headline");
  if (headline) document.title = headline.textContent;
  for (const link of document.querySelectorAll("[data-permanent]")) link.dataset.printed = link.href;
});
addEventListener("afterprint", () => {
  for (const part of folded) part.open = false;
  document.title = title;
});
