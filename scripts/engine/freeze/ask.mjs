// Asks an engine in Node.js many questions, for the profile and for the gate.
//
//   node ask.mjs frozen FOLDER     frozen.wasm, woken by frozen.js
//   node ask.mjs whole FOLDER      Pyodide with python_stdlib.zip, calculator.zip and words-*.zip
//
// On standard input {now, questions: [[query, language]], texts}; on standard output {answers, errors, used}. An answer
// is its hash, or the text itself where `texts` asks for it, or null where the engine stopped; `used` are
// the functions that were called, where the binary notes them.
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

const [engine, folder] = process.argv.slice(2);
const { now, questions, texts } = JSON.parse(await text(process.stdin));
Date.now = () => now;
const noted = new Set();
const start = await { frozen, whole }[engine]();
let answerPage = start();
const answers = [];
const errors = [];
for (const [query, language] of questions) {
  try {
    const answer = answerPage(query, language);
    answers.push(texts ? answer : createHash("sha256").update(answer).digest("base64").slice(0, 16));
  } catch (error) {
    errors.push(String(error.message).trim().split("\n").at(-1));
    answers.push(null);
    answerPage = start();
  }
}
start.note?.();
process.stdout.write(JSON.stringify({ answers, errors, used: [...noted].sort((one, other) => one - other) }));

async function frozen() {
  const { wake } = await import(pathToFileURL(resolve(folder, "frozen.mjs")));
  const module = new WebAssembly.Module(await readFile(join(folder, "frozen.wasm")));
  const { Instance } = WebAssembly;
  let exports = {};
  // A marked binary says in its exports what it called.
  WebAssembly.Instance = function (...given) {
    const instance = new Instance(...given);
    if (instance.exports.malloc) ({ exports } = instance);
    return instance;
  };
  const note = () => {
    for (const [name, { value }] of Object.entries(exports))
      if (name.startsWith("used ") && value) noted.add(Number(name.slice("used ".length)));
  };
  return Object.assign(() => (note(), wake(module)), { note });
}

async function whole() {
  const { loadPyodide } = await import("pyodide");
  const python = await loadPyodide({ stdLibURL: join(folder, "python_stdlib.zip") });
  const sys = python.pyimport("sys");
  for (const name of await readdir(folder))
    if (name === "calculator.zip" || name.startsWith("words-"))
      python.FS.writeFile(`/${name}`, await readFile(join(folder, name)));
  sys.path.append("/calculator.zip");
  const words = python.pyimport("calculator.words").__path__;
  for (const name of python.FS.readdir("/"))
    if (name.startsWith("words-")) words.append(`/${name}/calculator/words`);
  const { answer_page } = python.pyimport("calculator");
  return () => answer_page;
}
