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

// --- The form and the address ---

// Asked-for questions are shown; the others are hidden and, being disabled, are left out of the address.
function showQuestions() {
  for (const element of form.querySelectorAll("[data-asked]")) {
    const shown = holds(JSON.parse(element.dataset.asked), new FormData(form));
    element.hidden = !shown;
    for (const control of element.querySelectorAll("input")) control.disabled = !shown;
  }
}

// A shared link may carry dates behind the #, so that no server sees them.
function addressed() {
  const shared = location.hash.includes("=") ? location.hash.slice(1) : "";
  const given = [location.search.slice(1), shared].filter(Boolean).join("&");
  return given && `?${given}`;
}

function readAddress() {
  query = addressed();
  const given = new URLSearchParams(query);
  form.reset();
  for (const control of form.elements) {
    if (control.type === "radio") control.checked = given.get(control.name) === control.value;
    else if (control.name) control.value = given.get(control.name)?.trim() ?? "";
  }
  showQuestions();
}

function writeAddress() {
  showQuestions();
  const given = [...new FormData(form)].filter(([, value]) => value.trim());
  query = given.length ? `?${new URLSearchParams(given)}` : "";
  if (query !== addressed()) history.pushState(null, "", query || location.pathname);
}

form.addEventListener("change", ({ target }) => {
  wanted = false;
  if (target.type === "date" && target.value && target.value < "1000") return; // the year is still being typed
  writeAddress();
  ask();
});
// A date that is no day, such as 31 February, stays in its field without a value, and so without a change.
form.addEventListener("focusout", showErrors);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  writeAddress();
  wanted = true;
  ask();
});
addEventListener("popstate", () => {
  if (addressed() === query) return; // a link within the page, to a source for instance
  readAddress();
  ask();
});
for (const touch of ["pointerdown", "focusin"]) {
  form.addEventListener(touch, () => saveData || start(), { once: true });
}

// --- The engine: idle, downloading, starting, ready or failed ---

function ask() {
  if (!query) return show(null);
  if (engine.dataset.state === "failed") return;
  if (!worker && saveData) return;
  start();
  asked += 1;
  worker?.postMessage({ id: asked, query, language });
  if (engine.dataset.state === "ready") expect();
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
  status.textContent = engine.querySelector("[data-shown=failed] p").textContent;
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
  const sentence = page?.announcement ?? "";
  keepInSight(document.activeElement, () => {
    answer.hidden = !page;
    answer.innerHTML = page?.html ?? "";
    engine.querySelector("[data-headline]").textContent = sentence;
    showState();
  });
  if (status.textContent !== sentence) status.textContent = sentence;
  calculator.dispatchEvent(new CustomEvent("answer", { detail: page }));
  errors = page?.errors ?? [];
  showErrors();
  if (page && wanted) goToAnswer();
  wanted = false;
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
form.hidden = false;
engine.hidden = false;
setState("idle");
ask();
