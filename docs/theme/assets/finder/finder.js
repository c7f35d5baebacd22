// Shows one question after another, and looks the answer up in the book that stands in the page. It holds no
// rule: which question is asked when, and what is said, was worked out when the site was built.

import { holds } from "../calculator/asked.js";
import { find } from "../calculator/book.js";

const finder = document.querySelector(".finder");
const form = finder.querySelector("form");
const answer = finder.querySelector(".answer");
const actions = finder.querySelector(".actions");
const status = finder.querySelector("[role=status]");
const permanent = actions.querySelector("[data-permanent]");
const book = JSON.parse(finder.querySelector(".book").textContent);
const home = permanent.getAttribute("href");

const chosen = () => [...form.querySelectorAll("input:checked:enabled")];

// The last question to be seen is the first that has no answer yet.
function showQuestions() {
  let open = false;
  for (const question of form.querySelectorAll("[data-key]")) {
    const given = new FormData(form);
    question.hidden = open || !holds(JSON.parse(question.dataset.asked), given);
    for (const option of question.querySelectorAll("[data-asked]")) {
      option.hidden = !holds(JSON.parse(option.dataset.asked), given);
      option.querySelector("input").disabled = question.hidden || option.hidden;
    }
    open ||= !question.hidden && !question.querySelector("input:checked:enabled");
  }
}

function showAnswer() {
  const path = chosen().map((input) => `${input.dataset.part}/`).join("");
  const found = find(book, path);
  answer.innerHTML = found ?? "";
  answer.hidden = actions.hidden = !found;
  permanent.href = home + path;
  status.textContent = answer.querySelector("#answer")?.textContent ?? "";
}

// The answers stand behind the #, which browsers send to no server.
function readAddress() {
  if (location.hash && !location.hash.includes("=")) return; // a way within the page
  const given = new URLSearchParams(location.hash.slice(1));
  for (const input of form.querySelectorAll("input")) {
    input.disabled = false;
    input.checked = given.get(input.name) === input.value;
  }
  show();
}

function writeAddress() {
  const given = new URLSearchParams(chosen().map(({ name, value }) => [name, value])).toString();
  try {
    history.pushState(null, "", given ? `#${given}` : location.pathname);
  } catch {
    // Some browsers refuse after many changes in a short time: the answer is right all the same.
  }
}

function show() {
  showQuestions();
  showAnswer();
}

form.addEventListener("change", () => {
  show();
  writeAddress();
});
// Takes the reader to the answer, or to the question that is still open.
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const headline = answer.querySelector("#answer");
  if (headline) headline.tabIndex = -1;
  (headline ?? form.querySelector("fieldset:not([hidden]):not(:has(:checked)) input:enabled")).focus();
});
addEventListener("popstate", readAddress);
actions.addEventListener("click", ({ target }) => {
  switch (target.closest("[data-does]")?.dataset.does) {
    case "print":
      return print();
    case "again":
      form.reset();
      show();
      writeAddress();
      form.querySelector("input").focus();
  }
});

readAddress();
if (location.hash && !location.hash.includes("=")) show();
finder.querySelector(".by-page").hidden = true;
form.hidden = false;
