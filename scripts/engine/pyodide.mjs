// Runs Pyodide in Node.js for scripts/engine/build.py and its tests.
//
//   node pyodide.mjs prepare FOLDER PYODIDE_BUILD LANGUAGE,LANGUAGE   the queries as a JSON list on standard input
//   node pyodide.mjs answer LIBRARY CALCULATOR WORDS      the same; prints the answers and the modules used
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const tasks = { prepare, answer };
const [task, ...folders] = process.argv.slice(2);
try {
  await tasks[task](...folders, JSON.parse(await text(process.stdin)));
} catch (error) {
  // Left to itself, Node.js would print the line of Pyodide that failed, which is a megabyte long.
  console.error(error.message);
  process.exit(1);
}

async function prepare(folder, pyodideBuild, languages, queries) {
  const python = await loadPyodide({
    // No docstrings, no asserts, and no columns in tracebacks: a third less to download.
    args: ["-OO", "-X", "no_debug_ranges"],
    // The same input must give the same bytes.
    env: { SOURCE_DATE_EPOCH: "315532800", PYTHONHASHSEED: "0" },
  });
  mount(python, "/folder", folder);
  mount(python, "/scripts", dirname(fileURLToPath(import.meta.url)));
  useAnError(python);
  const inside = python.pyimport("inside");
  mount(python, "/pyodide-build", pyodideBuild);
  inside.prepare("/folder", python.toPy(languages.split(",")), python.toPy(queries));
}

// A failing answer must come with its traceback, so what that needs belongs in the library too.
function useAnError(python) {
  try {
    python.runPython("raise RuntimeError");
  } catch {}
}

function mount(python, place, folder) {
  python.FS.mkdir(place);
  python.mountNodeFS(place, folder);
  python.pyimport("sys").path.append(place);
}

async function answer(library, calculator, words, queries) {
  const python = await loadPyodide({ stdLibURL: library });
  python.FS.writeFile("/calculator.zip", await readFile(calculator));
  python.FS.writeFile("/words.zip", await readFile(words));
  python.pyimport("sys").path.append("/calculator.zip");
  python.pyimport("calculator.words").__path__.append("/words.zip/calculator/words");
  const { answer_page } = python.pyimport("calculator");
  const { DEFAULT: language } = python.pyimport("calculator.words");
  const answers = queries.map((query) => JSON.parse(answer_page(query, language)));
  const modules = python.runPython("import sys; sorted(sys.modules)").toJs();
  console.log(JSON.stringify({ answers, modules }));
}
