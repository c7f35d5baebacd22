// Carries answers from the form to the calculator's Python and shows what comes back. It holds no rule: which
// question is asked when stands in the page as data, and every sentence comes from the page or from Python.

import { holds } from "./asked.js";

const calculator = document.querySelector(".calculator");
const form = calculator.querySelector("form");
const engine = calculator.querySelector(".engine");
const status = calculator.querySelector("[role=status]");
const answer = calculator.querySelector(".answer");
const { worker: address, language, decimal, stalledAfter } = calculator.dataset;
const causes = JSON.parse(engine.dataset.causes);
const saveData = navigator.connection?.saveData ?? false;

let worker = null;
let deadline = 0;
let asked = 0; // the number of the newest question to the engine; answers to older ones are dropped
let retries = 0; // each has its own address, for a browser may have kept the last one's broken worker
let query = "";
let wanted = false; // whether the reader asked to be taken to the answer when it comes
let errors = []; // what the newest answer says about answers that it could not use
let place = ""; // the part of the answer to which the address leads, once it is there

// --- The form and the address ---

// Asked-for questions are shown; the others are hidden and, being disabled, are left out of the address.
function showQuestions() {
  for (const element of form.querySelectorAll("[data-asked]")) {
    const shown = holds(JSON.parse(element.dataset.asked), new FormData(form));
    element.hidden = !shown;
    for (const control of element.querySelectorAll("input")) control.disabled = !shown;
  }
}

// A person's answers stand behind the #, which browsers send to no server. Addresses with ? open too.
function addressed() {
  return [location.search.slice(1), isPlace() ? "" : location.hash.slice(1)].filter(Boolean).join("&");
}

function isPlace() {
  return !location.hash.includes("=");
}

// Safari refuses after a hundred changes in ten seconds; the answers on the screen must go on without.
function writeInto(entry) {
  try {
    history[entry](null, "", location.pathname + (query && `#${query}`));
  } catch {
    // the next change writes the address again
  }
}

function readAddress() {
  query = addressed();
  if (location.search) {
    if (isPlace()) place = location.hash.slice(1);
    writeInto("replaceState");
  }
  const given = new URLSearchParams(query);
  form.reset();
  for (const control of form.elements) {
    if (control.type === "radio") control.checked = given.get(control.name) === control.value;
    else if (control.name) control.value = given.get(control.name)?.trim() ?? "";
  }
  showQuestions();
}

function readForm() {
  showQuestions();
  query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim())).toString();
  if (query !== addressed()) writeInto("pushState");
}

form.addEventListener("change", ({ target }) => {
  wanted = false;
  if (target.type === "date" && target.value && target.value < "1000") return; // the year is still being typed
  readForm();
  ask();
});
// A date that is no day, such as 31 February, stays in its field without a value, and so without a change.
form.addEventListener("focusout", showErrors);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  readForm();
  if (!query) return askForTheFirst();
  wanted = true;
  ask();
});
addEventListener("popstate", () => {
  if (location.hash && isPlace()) return writeInto("replaceState"); // a link within the page, to a source
  if (addressed() === query) return;
  readAddress();
  ask();
});
// The engine starts at the first touch of a question; asking for an answer to none needs no engine.
for (const touch of ["pointerdown", "focusin"]) {
  form.addEventListener(touch, ({ target }) => saveData || target.closest("button") || start());
}
// An answer to other answers is in the form at once, and its reader is led to it.
answer.addEventListener("click", ({ target }) => {
  wanted = Boolean(target.closest('a[href^="#"][href*="="]'));
});

function askForTheFirst() {
  const question = form.querySelector("[data-key]");
  errors = [{ key: question.dataset.key, message: form.dataset.first }];
  showErrors();
  say(form.dataset.first);
  question.querySelector("input").focus();
}

// --- The engine: idle, downloading, starting, ready or failed ---

function ask() {
  if (!query) return show(null);
  if (engine.dataset.state === "failed") return;
  if (!worker && saveData) return;
  start();
  asked += 1;
  worker?.postMessage({ id: asked, query, language });
  setWorking(Boolean(worker));
  if (engine.dataset.state === "ready") expect();
  else if (worker) say(calculator.dataset.working);
}

// What stands on the screen is no longer the answer, until the new one comes.
function setWorking(working) {
  calculator.toggleAttribute("data-busy", working);
  answer.ariaBusy = String(working);
}

function start(addition = "") {
  if (worker || engine.dataset.state === "failed") return;
  try {
    worker = new Worker(address + addition, { type: "module", name: language });
    worker.addEventListener("message", ({ data }) => hear(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail({ kind: "blocked" });
    });
    setState("downloading");
    expect();
  } catch {
    fail({ kind: "blocked" });
  }
}

function hear(message) {
  if (engine.dataset.state === "failed") return;
  clearTimeout(deadline);
  if (message.state === "failed") return fail(message.cause);
  if (message.state === "answered") {
    if (message.id === asked) show(message.answer);
    return;
  }
  setState(message.state);
  if (message.state === "downloading") {
    engine.querySelector("[data-amount]").textContent = (message.received / 1e6)
      .toFixed(1)
      .replace(".", decimal);
    Object.assign(engine.querySelector("progress"), { max: message.total, value: message.received });
  }
  if (message.state !== "ready" || asked) expect();
}

// A worker that says nothing for this long has stalled: the network has, or the device.
function expect() {
  clearTimeout(deadline);
  deadline = setTimeout(() => fail({ kind: "stalled", seconds: stalledAfter }), stalledAfter * 1000);
}

// The first cause is kept: later ones are most often its echo.
function fail(cause) {
  if (engine.dataset.state === "failed") return;
  clearTimeout(deadline);
  worker?.terminate();
  worker = null;
  show(null); // an answer to other questions than the form now shows
  engine.querySelector("[data-cause]").textContent = sentence(cause);
  setState("failed");
  say(engine.querySelector("[data-shown=failed] p").textContent);
}

// What happened, in the words of the page: a cause says which sentence, and what stands in its gaps.
function sentence({ kind, ...gaps }) {
  return causes[kind].replace(/\{(\w+)\}/g, (_, name) => gaps[name]);
}

function setState(state) {
  engine.dataset.state = state;
  engine.querySelector("progress").hidden = state !== "downloading";
  showState();
}

function showState() {
  let shown = engine.dataset.state;
  if (shown === "idle" && saveData) shown = "save-data";
  if (shown === "ready" && !answer.hidden) shown = "answered";
  for (const element of engine.querySelectorAll("[data-shown]")) {
    element.hidden = element.dataset.shown !== shown;
  }
}

// --- The answer ---

function show(page) {
  setWorking(false);
  keepInSight(document.activeElement, () => {
    answer.hidden = !page;
    answer.innerHTML = page?.html ?? "";
    engine.querySelector("[data-headline]").textContent = page?.headline ?? "";
    showState();
  });
  say(page?.announcement ?? "");
  calculator.dispatchEvent(new CustomEvent("answer", { detail: page }));
  errors = page?.errors ?? [];
  showErrors();
  if (page && wanted) goToAnswer();
  else if (page && place) document.getElementById(place)?.scrollIntoView();
  if (page) place = "";
  wanted = false;
}

// Each thing is said once: a text that has not changed is no news.
function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

// Where there is room the first answer comes beside the form, which grows longer then: a field that has the
// focus and was in sight must not end up under the box that says what the answer is.
function keepInSight(focused, change) {
  const { top, bottom } = focused.getBoundingClientRect();
  const seen = form.contains(focused) && top >= 0 && bottom <= innerHeight;
  change();
  if (seen) focused.scrollIntoView({ block: "nearest" });
}

function goToAnswer() {
  const headline = answer.querySelector("#answer");
  headline.tabIndex = -1;
  headline.focus();
}

function showErrors() {
  for (const question of form.querySelectorAll("[data-key]")) {
    const control = question.querySelector(".field input");
    const found = errors.find((error) => error.key === question.dataset.key)?.message;
    const message = question.querySelector(".error-message");
    message.textContent = found ?? (control?.validity.badInput ? control.validationMessage : "");
    message.hidden = !message.textContent;
    control?.setAttribute("aria-invalid", String(!message.hidden));
  }
}

calculator.addEventListener("click", ({ target }) => {
  switch (target.closest("[data-does]")?.dataset.does) {
    case "start":
      start();
      return ask();
    case "retry":
      setState("idle");
      start(`?again=${(retries += 1)}`);
      return ask();
  }
});

readAddress();
setState("idle");
ask();
