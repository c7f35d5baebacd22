// Starts Pyodide's Python in Node.js, and imports the calculator.
//
//   node dump.mjs called FOLDER   asks it questions; on standard output the marks of the Python code that they ran
//   node dump.mjs dump FOLDER     cuts all other code away, tidies up and writes down what is in memory
//
// In the folder lie python.wasm (its globals open), python_stdlib.zip, calculator.zip, words-*.zip, and tidy.py and
// functions.py, which are run; `dump` leaves memory.bin and dump.json there. On standard input
// {now, languages, queries, asked, marks}: what is answered at first, what is asked, and what is kept.
//
// The same input gives the same bytes: clock, random numbers, names and hashes are fixed.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

const [task, folder] = process.argv.slice(2);
const { now, languages, queries, asked, marks } = JSON.parse(await text(process.stdin));
const pyodide = dirname(createRequire(import.meta.url).resolve("pyodide"));
const ENVIRONMENT = {
  HOME: "/",
  LANG: "C.UTF-8",
  PYTHONDONTWRITEBYTECODE: "1",
  PYTHONHASHSEED: "0",
  PYTHONHOME: "/",
  PYTHONOPTIMIZE: "2",
  PYTHONNODEBUGRANGES: "1",
  TZ: "UTC",
};
const POOL_BYTES = 2 << 20; // of each size of small object
const SMALL = 512; // bytes: Python's own allocator serves objects up to this size
const STEP = 16;
const LARGEST = 4 << 20;
const SMALLEST = 12;

process.on("uncaughtException", fail);
await freeze().catch(fail);
process.exit(); // Python's own streams would keep Node.js waiting

function fail(error) {
  // Left to itself, Node.js would print the line of Pyodide that failed, which is a megabyte long.
  console.error(error.message, error.stack.split("\n").slice(-8).join("\n").slice(0, 2000));
  process.exit(1);
}

async function freeze() {
  fixTimeAndChance();
  let exports;
  const { default: createPyodideModule } = await import(pathToFileURL(join(pyodide, "pyodide.asm.mjs")));
  const wasm = await readFile(join(folder, "python.wasm"));
  const python = await createPyodideModule({
    noInitialRun: true,
    thisProgram: "python",
    API: { config: { jsglobals: globalThis }, runtimeEnv: {} },
    print: (line) => console.log(line),
    printErr: (line) => console.error(line),
    preRun: [(module) => Object.assign(module.ENV, ENVIRONMENT)],
    instantiateWasm(imports, receive) {
      const refuse = () => {
        throw new Error("JavaScript objects do not exist while Python is frozen");
      };
      Object.assign(imports.env, { Jsv_GetError_import: refuse, JsvError_Check: refuse });
      WebAssembly.instantiate(wasm, imports).then(({ instance, module }) => {
        ({ exports } = instance);
        receive(instance, module);
      }, fail);
      return {};
    },
  });
  const { FS, HEAPU32 } = python;
  FS.mkdirTree("/lib");
  FS.writeFile("/lib/python314.zip", await readFile(join(folder, "python_stdlib.zip")));
  for (const name of await readdir(folder))
    if (name === "calculator.zip" || name.startsWith("words-"))
      FS.writeFile(`/${name}`, await readFile(join(folder, name)));
  const call = calls(exports);
  HEAPU32[exports.Py_NoSiteFlag.value >>> 2] = 1;
  call.Py_Initialize();
  for (const name of ["tidy.py", "functions.py"]) call.run(await readFile(join(folder, name), "utf8"));
  const given = [languages, queries].map((each) => JSON.stringify(each));
  call.run(`entry = load(${given})`);
  if (task === "called") return call.run(`print(called(entry, ${JSON.stringify(asked)}))`);
  call.run(`idle = cut_functions({${marks}})\nask(entry, ${given})`);
  const main = call.named("PyImport_ImportModule", "__main__");
  const entry = call.named("PyObject_GetAttrString", "entry", main);
  call.run("clean()\nempty(idle)\nglobals().clear()");
  call.run("import gc\ngc.collect()\ngc.freeze()\ndel gc");
  call.PyGC_Collect();
  zeroFreePools(exports);
  zeroFreeHeap(exports);
  zeroFreeHeap(exports); // what the allocator notes at each piece, where the pieces have become one again
  zeroStack(exports);
  const heap = new DataView(exports.memory.buffer);
  const runtime = exports._PyRuntime.value;
  const trampoline = runtime + heap.getInt32(exports._PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET.value, true);
  heap.setInt32(trampoline, 0, true);
  const globals = Object.entries(exports)
    .filter(([name]) => name.startsWith("global "))
    .map(([name, { value }]) => [Number(name.slice("global ".length)), value >>> 0]);
  await writeFile(join(folder, "memory.bin"), new Uint8Array(exports.memory.buffer));
  await writeFile(join(folder, "dump.json"), JSON.stringify({ entry, trampoline, globals }));
}

// What a clock or a random source said would otherwise lie in memory.
function fixTimeAndChance() {
  Date.now = () => now;
  performance.now = () => 0;
  globalThis.crypto ??= {};
  const zero = (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength).fill(0) && array;
  Object.defineProperty(globalThis.crypto, "getRandomValues", { value: zero });
  Math.random = () => 0;
}

// The functions of Python's C API, with text where they take text.
function calls(exports) {
  const allocated = (text) => {
    const bytes = new TextEncoder().encode(`${text}\0`);
    const at = exports.malloc(bytes.length) >>> 0;
    new Uint8Array(exports.memory.buffer).set(bytes, at);
    return at;
  };
  const named = (name, text, ...before) => {
    const at = allocated(text);
    const found = exports[name](...before, at) >>> 0;
    new Uint8Array(exports.memory.buffer).fill(0, at, at + text.length);
    exports.free(at);
    if (!found) throw new Error(`${name}: ${text}`);
    return found;
  };
  const run = (source) => {
    const at = allocated(source);
    const failed = exports.PyRun_SimpleString(at);
    exports.free(at);
    if (failed) throw new Error("the Python code above failed");
  };
  return { ...exports, named, run };
}

// What is free is filled with zeros, which need no bytes in the binary: each is taken, emptied and given back.
// Given back in the order of addresses, so that the chains between them can be compressed.
function zeroFreePools(exports) {
  for (let size = STEP; size <= SMALL; size += STEP) {
    const taken = [];
    for (let bytes = 0; bytes < POOL_BYTES; bytes += size) taken.push(exports.PyObject_Malloc(size) >>> 0);
    giveBack(exports, taken.map((at) => [at, size]), exports.PyObject_Free);
  }
}

function zeroFreeHeap(exports) {
  const taken = [];
  for (let size = LARGEST; size >= SMALLEST; size = size > 1024 ? size >> 1 : size - 4) {
    for (;;) {
      const before = exports.sbrk(0);
      const at = exports.malloc(size) >>> 0;
      if (!at) break;
      taken.push([at, size]);
      if (exports.sbrk(0) !== before) break; // none was left, and the heap has grown
    }
  }
  giveBack(exports, taken, exports.free);
}

function giveBack(exports, taken, free) {
  const heap = new Uint8Array(exports.memory.buffer);
  taken.sort(([one], [other]) => one - other);
  for (const [at, size] of taken) heap.fill(0, at, at + size);
  for (const [at] of taken) free(at);
}

function zeroStack(exports) {
  const [end, current] = [exports.emscripten_stack_get_end() >>> 0, exports.emscripten_stack_get_current() >>> 0];
  new Uint8Array(exports.memory.buffer).fill(0, end, current);
}
