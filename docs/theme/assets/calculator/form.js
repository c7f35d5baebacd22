// Carries answers from the form to what answers them, and shows what comes back: at once what the book says, which
// was written when the site was built, and then what the calculator's Python says, which alone knows dates, days and
// odd addresses. It holds no rule: which question is asked when stands in the page as data, and every sentence comes
// from the page, the book or Python.

import { holds } from "./asked.js";
import { become } from "./become.js";
import { find } from "./book.js";
import { reveal } from "../page/folded.js";

const calculator = document.querySelector(".calculator");
const form = calculator.querySelector("form");
const engine = calculator.querySelector(".engine");
const status = calculator.querySelector("[role=status]");
const answer = calculator.querySelector(".answer");
const actions = calculator.querySelector(".actions");
const missingLine = engine.querySelector("[data-missing]");
const { worker: address, language, decimal, stalledAfter, silentAfter, working, odd } = calculator.dataset;
const causes = JSON.parse(engine.dataset.causes);
const UNKNOWN = "unknown";
const ADDRESS_AGAIN = 1000; // milliseconds
const SECOND_LOOK = 200; // the same

let book; // undefined while it is on its way, null where it could not be had
let worker = null;
let deadline = 0;
let asked = 0; // the number of the newest question; answers to older ones are dropped
let sent = 0; // the number of the newest question that the engine was sent
let answered = 0; // and of the newest that it has answered
let unwritten = 0; // the timer of an address that the browser did not take
let day = today();
let retries = 0; // each has its own address, for a browser may have kept the last one's broken worker
let query = "";
let missing = []; // names of what is given and not counted in the answer on the screen
let wanted = false; // whether the reader asked to be taken to the answer when it comes
let errors = []; // what the newest answer says about answers that it could not use
let place = ""; // the part of the answer to which the address leads, once it is there

// The book answers nearly everything. So where bytes are slow or are paid for, the engine's megabytes wait until
// something is asked that only it can answer; whoever saves data is asked first.
const savesData = () => navigator.connection?.saveData ?? false;
const isDear = () => {
  const { effectiveType = "4g", type } = navigator.connection ?? {};
  return savesData() || effectiveType !== "4g" || type === "cellular";
};

// --- The form and the address ---

// Asked-for questions are shown; the others are hidden and, being disabled, are left out of the address.
function showQuestions(form) {
  let given = new FormData(form);
  for (const element of form.querySelectorAll("[data-asked]")) {
    const shown = holds(JSON.parse(element.dataset.asked), given);
    const turned = [...element.querySelectorAll("input")].filter((control) => control.disabled === shown);
    for (const control of turned) control.disabled = !shown;
    element.hidden = !shown;
    if (turned.some(({ type, checked, value }) => (type === "radio" ? checked : value))) given = new FormData(form);
  }
}

function queryOf(form) {
  return new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim())).toString();
}

// The way to the answer where one question is answered otherwise, and the rest as it is now.
function addressWith(key, value) {
  const other = form.cloneNode(true);
  other.querySelector(`[name="${key}"][value="${value}"]`).checked = true;
  showQuestions(other);
  return `#${queryOf(other)}`;
}

// A person's answers stand behind the #, which browsers send to no server. Addresses with ? open too.
function addressed() {
  return [location.search.slice(1), isPlace() ? "" : location.hash.slice(1)].filter(Boolean).join("&");
}

function isPlace() {
  return !location.hash.includes("=");
}

// Safari refuses after a hundred changes in ten seconds, and others after some more, or drop them without a word. The
// answers on the screen go on without, and the address follows.
function writeInto(entry) {
  clearTimeout(unwritten);
  const { href } = new URL(location.pathname + (query && `#${query}`), location);
  try {
    history[entry](null, "", href);
  } catch {
    // it is seen below
  }
  if (location.href !== href) unwritten = setTimeout(writeInto, ADDRESS_AGAIN, entry);
}

function readAddress() {
  clearTimeout(unwritten);
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
  showQuestions(form);
}

function readForm() {
  showQuestions(form);
  query = queryOf(form);
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
// The engine starts at the first touch of a question, on an ordinary line; asking for an answer to none needs none.
for (const touch of ["pointerdown", "focusin"]) {
  form.addEventListener(touch, ({ target }) => isDear() || target.closest("button") || start());
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

// --- What the book knows ---

fetch(calculator.dataset.book)
  .then((response) => (response.ok ? response.json() : null))
  .catch(() => null)
  .then((loaded) => {
    book = loaded;
    if (!query || !(answer.hidden || calculator.hasAttribute("data-busy"))) return;
    if (book) lookUp();
    else ask();
    sayFailure();
  });

const shownQuestions = () => [...form.querySelectorAll("[data-key]:not([hidden])")];

// The page of the answer, from the folder of all answers: a part for each question that pages ask.
function pathOfAnswer() {
  const parts = shownQuestions().map((question) => {
    const field = question.querySelector("[data-groups]");
    return field ? groupOf(field)?.[2] : (question.querySelector(":checked") ?? question).dataset.part;
  });
  return parts
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join("");
}

// The group of a number, which the book knows by its groups; none for what is no plain number, or not in a group.
function groupOf({ value, dataset }) {
  const number = Number(value.trim());
  if (String(number) !== value.trim()) return undefined;
  return JSON.parse(dataset.groups).find(([first, last]) => first <= number && number <= last);
}

// The names of what is given and only the engine can count.
function beyondTheBook() {
  const names = shownQuestions()
    .filter((question) => {
      const field = question.querySelector("[data-beside], [data-groups]");
      return field?.value.trim() && !(field.dataset.groups && groupOf(field));
    })
    .map((question) => question.dataset.short);
  return isOdd() ? [...names, odd] : names;
}

// Whether the address says more than the questions of the form show.
function isOdd() {
  const given = [...new URLSearchParams(query)].filter(([, value]) => value.trim() && value !== UNKNOWN);
  const inForm = new FormData(form);
  const isShown = ([key, value]) =>
    form.querySelector(`[data-key="${CSS.escape(key)}"]`) && inForm.get(key)?.trim() === value.trim();
  return new Set(given.map(([key]) => key)).size < given.length || !given.every(isShown);
}

// --- The engine: idle, downloading, starting, ready or failed ---

function ask() {
  if (!query) return show(null);
  asked += 1;
  if ((book === null || beyondTheBook().length) && !savesData()) start();
  send();
  lookUp();
}

// The engine is asked one question at a time, and after its answer the newest: nobody waits for the others.
function send() {
  if (!worker || sent > answered) return;
  sent = asked;
  worker.postMessage({ id: sent, query, language });
  if (engine.dataset.state === "ready") expect(silentAfter);
}

// What the book says is shown at once. A ready engine that counts dates answers before anybody could read the
// answer without them, so only then is there a moment's wait.
function lookUp() {
  const beyond = beyondTheBook();
  const found = book && find(book, pathOfAnswer());
  if (found && !(beyond.length && engine.dataset.state === "ready")) show(found, { beyond });
  else wait(worker || book === undefined);
}

function wait(forSomething) {
  if (!forSomething) return show(null);
  setWorking(true);
  if (engine.dataset.state !== "ready") say(working);
}

// What stands on the screen is no longer the answer, until the new one comes.
function setWorking(working) {
  calculator.toggleAttribute("data-busy", working);
  answer.setAttribute("aria-busy", String(working));
}

function start(addition = "") {
  if (worker || engine.dataset.state === "failed") return;
  try {
    worker = new Worker(address + addition, { type: "module", name: language });
    sent = answered;
    worker.addEventListener("message", ({ data }) => hear(data));
    for (const fault of ["error", "messageerror"]) {
      worker.addEventListener(fault, (event) => {
        event.preventDefault();
        fail({ kind: "blocked" });
      });
    }
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
    answered = message.id;
    if (message.id === asked && query) show(message.answer.html, message.answer);
    else if (query) send();
    return;
  }
  if (message.state === "heard") return expect();
  setState(message.state);
  if (message.state === "downloading") {
    sayMegabytes("[data-amount]", message.received);
    if (message.received) sayMegabytes("[data-total]", message.total);
    Object.assign(engine.querySelector("progress"), { max: message.total, value: message.received });
  }
  if (message.state !== "ready" || sent > answered) expect();
}

function sayMegabytes(places, bytes) {
  const said = (bytes / 1e6).toFixed(1).replace(".", decimal);
  for (const place of engine.querySelectorAll(places)) place.textContent = said;
}

// How much it is at most stands in the page. How much less this host makes of it is asked of its heaviest file.
async function weigh() {
  const { ok, headers } = await fetch(engine.dataset.heaviest, { method: "HEAD" }).catch(() => ({}));
  const bytes = ok && Number(headers.get("Content-Length"));
  if (bytes && engine.dataset.state === "idle") sayMegabytes("[data-total]", bytes);
}

// A worker that says nothing for this long has stalled: the network has, or the device. One that waits for a
// question says at once that it has heard it. A page that was itself held up looks again: it may have been told.
function expect(seconds = stalledAfter) {
  clearTimeout(deadline);
  const stalled = () => fail({ kind: "stalled", seconds });
  const lookAgain = () => (deadline = setTimeout(stalled, SECOND_LOOK));
  deadline = setTimeout(lookAgain, seconds * 1000 - SECOND_LOOK);
}

// The first cause is kept: later ones are most often its echo. What the book says stays, or comes back: whoever
// asks for nothing else need not know.
function fail(cause) {
  if (engine.dataset.state === "failed") return;
  clearTimeout(deadline);
  worker?.terminate();
  worker = null;
  engine.querySelector("[data-cause]").textContent = sentence(cause, causes[cause.kind]);
  engine.querySelector("[data-does=retry]").hidden = cause.kind === "unsupported";
  setState("failed");
  if (query) lookUp();
  sayFailure();
}

function sayFailure() {
  if (engine.dataset.shows === "failed") say(engine.querySelector("[data-shown=failed] p").textContent);
}

// What happened, in the words of the page: a cause says which sentence, and what stands in its gaps.
function sentence(gaps, words) {
  return words.replace(/\{(\w+)\}/g, (_, name) => gaps[name]);
}

function setState(state) {
  engine.dataset.state = state;
  showState();
}

// Whoever has the whole answer need not be told of the engine.
function showState() {
  const { state } = engine.dataset;
  let shown = state;
  const waits = missing.length || (query && book === null);
  if (state === "idle" && savesData() && waits) shown = "save-data";
  if (!answer.hidden && !missing.length) shown = "answered";
  engine.dataset.shows = shown;
  for (const element of engine.querySelectorAll("[data-shown]")) {
    element.hidden = element.dataset.shown !== shown;
  }
  engine.querySelector("progress").hidden = shown !== "downloading";
  engine.querySelector("[data-instead]").hidden = !answer.hidden;
  missingLine.hidden = answer.hidden || !missing.length;
  missingLine.textContent = sentence({ questions: missing.join(", ") }, missingLine.dataset.missing);
}

// --- The day: an answer counts from today, also on a page that stays open until tomorrow ---

function today() {
  return new Date().toDateString();
}

function askOnANewDay() {
  if (day === today()) return;
  day = today();
  ask();
}

setInterval(askOnANewDay, 60_000);
document.addEventListener("visibilitychange", askOnANewDay);

// --- The answer ---

// The HTML of an answer, what it could not use, its days for a calendar, and what is beyond it.
function show(html, { errors: found = [], calendar = null, events = {}, beyond = [] } = {}) {
  setWorking(false);
  const page = Object.assign(document.createElement("template"), { innerHTML: html ?? "" }).content;
  fill(page);
  missing = beyond;
  errors = found;
  keepInSight(document.activeElement, () => {
    become(answer, page, actions);
    answer.hidden = !html;
    const summary = answer.querySelector(".summary");
    if (summary && summary.nextElementSibling !== actions) summary.after(actions);
    engine.querySelector("[data-headline]").textContent = textOf(answer, ".late") || textOf(answer, "#answer");
    showState();
  });
  const news = [...answer.querySelectorAll("[data-announce]")].map((element) => element.textContent);
  if (missing.length) news.push(missingLine.textContent);
  say(news.join(" "));
  const path = html ? pathOfAnswer() : "";
  calculator.dispatchEvent(new CustomEvent("answer", { detail: html ? { path, calendar, events } : null }));
  showErrors();
  if (html && wanted) goToAnswer();
  else if (html && place) reveal(place);
  if (html) {
    place = "";
    wanted = false;
  }
}

// What differs from person to person stands in the form alone: what was typed, and so the ways to other answers.
function fill(page) {
  for (const gap of page.querySelectorAll("[data-given]")) {
    const typed = form.elements[gap.dataset.given].value.trim();
    if (String(Number(typed)) === typed) gap.textContent = typed;
  }
  for (const link of page.querySelectorAll("a[data-key]")) {
    link.setAttribute("href", addressWith(link.dataset.key, link.dataset.value));
  }
}

function textOf(element, selector) {
  return element.querySelector(selector)?.textContent;
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
  headline.focus({ preventScroll: true });
  (answer.querySelector(".summary") ?? answer).scrollIntoView();
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
if (!worker) weigh();
