// Runs the calculator's Python away from the page. It holds no rule: a question goes in, the answer comes out.
//
//   page to worker:  {id, query, language}
//   worker to page:  {state: "heard", id}                       before it is worked out: a dead worker says nothing
//                    {state: "downloading", received, total}    bytes of transfer
//                    {state: "starting"}
//                    {state: "ready"}
//                    {state: "answered", id, answer}
//                    {state: "failed", cause}                    the first cause, and the last message
//
// A cause is {kind, …}: the page has a sentence for each kind, with gaps for the rest.
//
// The worker's own name is the language in which it answers: of each language's files only those are downloaded.
// To try again the page starts a new worker, with any query in its address: then the files are downloaded
// anew, past a cache that may hold a broken one.
//
// The frozen engine answers: a third of the bytes, and a tenth of the wait. What it has not, what it refuses and what
// stops it, the whole engine answers from then on, for good: an answer depends on its question alone, so the reader
// only waits for longer. Whoever tries again gets the whole engine, which is the surer one.

// role → {name, size, sha256}, written by scripts/engine/build.py
const ENGINE = {};

const CACHE = location.search ? "reload" : "default";
const FROZEN = `frozen-${self.name}.wasm`; // the role of the file that answers in this language
const WORDS = `words-${self.name}.zip`; // and of that with its words, for the whole engine
const OF_ONE_LANGUAGE = /^(words|frozen)-/;
const WHOLE = Object.keys(ENGINE).filter((role) => role === WORDS || !OF_ONE_LANGUAGE.test(role));
const { fetch } = globalThis; // `boot` puts another in its place for Pyodide
const MILLISECONDS_BETWEEN_REPORTS = 100;
const NO_TEXT = /\p{Surrogate}/u; // half a letter, which the frozen engine cannot be given
// The head of a module with a function that takes an externref: what cannot read it cannot run the engine.
const NEWEST_NEEDED = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0);

// Something known to go wrong; the error's own message is for whoever reads the console.
class Fault extends Error {
  constructor(kind, details) {
    super(`${kind}: ${JSON.stringify(details)}`);
    this.cause = { kind, ...details }; // older browsers than Chrome 93 drop one that is given to Error
  }
}

const arrived = {}; // role → bytes so far
const transfer = {}; // role → bytes of its transfer, once the server has said them
let needed = []; // the roles of the files with which the engine can start
let spent = 0; // bytes of transfer for what was given up
let due = 0; // the timer of the next report
let ready = false;
let failed = false;
let whole; // the promise of the whole engine, once it is needed
let frozen = null; // the promise of the frozen engine, as long as it may be used

if (ENGINE[FROZEN] && !location.search) frozen = startFrozen().catch(giveUp);
else giveUp();

addEventListener("message", async ({ data: { id, query, language } }) => {
  post({ state: "heard", id });
  try {
    post({ state: "answered", id, answer: await answer(query, language) });
  } catch (error) {
    fail(error);
  }
});
addEventListener("error", (event) => fail(event));
addEventListener("unhandledrejection", (event) => fail(event.reason));

async function answer(query, language) {
  const answerPage = await frozen;
  if (answerPage && frozen) {
    try {
      if (NO_TEXT.test(query)) throw new Error("this is no text");
      return JSON.parse(answerPage(query, language));
    } catch (error) {
      giveUp(error);
    }
  }
  return JSON.parse((await startWhole())(query, language));
}

async function startFrozen() {
  needed = [FROZEN];
  const module = await compiled(FROZEN);
  sayStarting();
  const answerPage = wake(module);
  post({ state: "ready" });
  return answerPage;
}

// Nothing of the frozen engine is used any more: what it left in memory may be half-way through a change.
function giveUp() {
  frozen = null;
  startWhole().catch(fail);
}

function startWhole() {
  return (whole ??= start());
}

async function start() {
  spent = received();
  needed = WHOLE;
  report();
  const wasm = compiled("pyodide.asm.wasm");
  const library = bytes("python_stdlib.zip");
  const rules = bytes("calculator.zip");
  const words = bytes(WORDS);
  const lock = bytes("pyodide-lock.json");
  const scripts = Promise.all([script("pyodide.mjs"), script("pyodide.asm.mjs")]);
  const downloaded = Promise.all([wasm, library, rules, words, lock, scripts]);
  const [python] = await Promise.all([
    scripts.then((modules) => boot(modules, wasm, library, lock)),
    downloaded.then(sayStarting),
  ]);
  python.FS.writeFile("/calculator.zip", await rules);
  python.FS.writeFile("/words.zip", await words);
  python.pyimport("sys").path.append("/calculator.zip");
  python.pyimport("calculator.words").__path__.append("/words.zip/calculator/words");
  const { answer_page } = python.pyimport("calculator");
  post({ state: "ready" });
  return answer_page;
}

// Pyodide prepares itself while the larger files still arrive. Left alone it would download them itself,
// unchecked, and if one failed write to the console and wait for ever. So it is given what `start` has begun
// to download; when that fails it does wait for ever, but `start` has told the page.
function boot([{ loadPyodide }, { default: createPyodideModule }], wasm, library, lock) {
  const orWait = (promise) => promise.catch(() => new Promise(() => {}));
  globalThis.fetch = async (address) =>
    new Response(String(address).endsWith("/python_stdlib.zip") ? await orWait(library) : null);
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await orWait(wasm);
    const instance = WebAssembly.instantiate(module, imports);
    instance.catch(fail);
    return { module, instance: await orWait(instance) };
  };
  return loadPyodide({
    createPyodideModule,
    indexURL: new URL(".", location).href,
    lockFileContents: orWait(lock).then((content) => new TextDecoder().decode(content)),
  });
}

// The site's Content-Security-Policy allows no script from memory, and a worker has no import map whose `integrity`
// could bind an import. So the file is downloaded and checked first, and the import finds it in the browser's cache
// under a name that holds its hash. A host that keeps nothing in the cache sends it again, unchecked: then it is as
// trusted as this script, which comes from there too. What cannot run is noticed, and the next try is a new one.
async function script(role) {
  await bytes(role);
  return import(new URL(ENGINE[role].name, location).href);
}

// Compiled while it arrives. Reading it here first was measured to cost nothing: browsers could keep the
// compiled code of an untouched response for the next visit, but that visit was not quicker.
async function compiled(role) {
  if (!globalThis.WebAssembly?.validate(NEWEST_NEEDED)) throw new Fault("unsupported", {});
  let pieces;
  const body = new ReadableStream({ start: (controller) => void (pieces = controller) });
  const response = new Response(body, { headers: { "Content-Type": "application/wasm" } });
  const [module] = await Promise.all([
    WebAssembly.compileStreaming(response),
    // Not closed before the check: of a broken file the reader should hear that, not how compiling failed.
    bytes(role, (piece) => pieces.enqueue(piece)).then(() => pieces.close()),
  ]);
  return module;
}

// The content of a file, if it is the very file that was built.
async function bytes(role, onPiece = () => {}) {
  const { name, size, sha256 } = ENGINE[role];
  const reader = await download(role);
  const content = new Uint8Array(size);
  let length = 0;
  try {
    for (;;) {
      const { value } = await reader.read().catch(() => ({})); // a broken connection shows in the length
      length += value?.length ?? 0;
      if (!value || length > size) break;
      content.set(value, length - value.length);
      onPiece(value); // throws where the browser cannot compile what has come
      arrived[role] = length;
      report();
    }
  } finally {
    reader.cancel().catch(() => {}); // nothing more of it is of use
  }
  if (length !== size) throw new Fault("cut-off", { file: name, arrived: length, size });
  const actual = await hash(content);
  if (actual && actual !== sha256) throw new Fault("changed", { file: name });
  return content;
}

async function download(role) {
  const { name } = ENGINE[role];
  const response = await fetch(new URL(name, location), { cache: CACHE }).catch(() => {
    throw new Fault("unreachable", { file: name });
  });
  if (!response.ok) throw new Fault("missing", { file: name, status: response.status });
  // A network that wants a log-in first answers with a web page. Browsers insist on the type of scripts.
  const type = response.headers.get("Content-Type") ?? "none";
  if (type.startsWith("text/html") || (role.endsWith(".mjs") && !type.includes("javascript")))
    throw new Fault("wrong-type", { file: name, type });
  weigh(role, response.headers);
  return response.body.getReader();
}

// What a file takes on its way: hosts pack by their own rules, and some not at all.
function weigh(role, headers) {
  if (headers.get("Content-Encoding")) transfer[role] = Number(headers.get("Content-Length")) || ENGINE[role].size;
}

// Browsers compute hashes only for pages that came by https or from this computer; else the length must do.
async function hash(content) {
  const digest = await crypto.subtle?.digest("SHA-256", content);
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// The last bytes before a silence are said too, so that a download that stalls says how far it came.
function report() {
  due ||= setTimeout(sayReceived, MILLISECONDS_BETWEEN_REPORTS);
}

function sayReceived() {
  clearTimeout(due);
  due = 0;
  post({ state: "downloading", received: Math.round(received()), total: Math.round(spent + weight(needed)) });
}

// The whole amount is said too, however quickly it came.
function sayStarting() {
  sayReceived();
  post({ state: "starting" });
}

function received() {
  return sum(Object.entries(arrived).map(([role, length]) => (length / ENGINE[role].size) * weight([role])));
}

function weight(roles) {
  return sum(roles.map((role) => transfer[role] ?? ENGINE[role].size));
}

function fail(error) {
  const known = error instanceof Fault;
  if (!known) console.error(error); // for who mends it; a reader is told in the words of the page alone
  post({ state: "failed", cause: known ? error.cause : { kind: "stopped" } });
  failed = true;
}

// Once it was ready its reader is not told that it downloads again, only that it is at work.
function post(message) {
  if (failed) return;
  const again = ready && ["downloading", "starting", "ready"].includes(message.state);
  ready ||= message.state === "ready";
  postMessage(again ? { state: "heard" } : message);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
