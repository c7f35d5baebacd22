// Python as Pyodide builds it, frozen after it had started: one compiled binary goes in, a function that answers comes out.
//
// Code that no answer of the profile called is not in it, and stops it. So does anything else that goes wrong:
// then the function throws, and must never be called again, for memory may be half-way through a change.

// The function through which Python calls functions whose type is not sure, where the browser has wasm-gc;
// the same bytes as in pyodide.asm.mjs, put in by the build.
const TRAMPOLINE = "";
const PAGE = 65536;
const HEAP_MAX = 4294901760;
const WORD = 4;

export function wake(module) {
  let broken = false; // for good
  let busy = false; // or stopped half-way
  const absent = () => {
    broken = true; // should anything catch the error on its way
    throw new Error("the frozen engine has not what this answer takes");
  };
  const imports = {
    absent,
    localtime,
    clock,
    limit: () => HEAP_MAX | 0,
    grow,
    signals: () => 0,
    runtime: () => 0,
    call: (func, ...args) => table.get(func)(...args),
  };
  const { exports } = new WebAssembly.Instance(module, { python: imports });
  const { memory, __indirect_function_table: table } = exports;
  const entry = exports.entry.value;
  view().setUint32(exports.trampoline.value >>> 0, trampolineIn(exports), true);

  function view() {
    return new DataView(memory.buffer);
  }

  function clock(kind, _precision, at) {
    const now = kind === 0 ? Date.now() : performance.now();
    view().setBigInt64(at >>> 0, BigInt(Math.round(now * 1e6)), true);
    return 0;
  }

  // As `struct tm`: seconds, minutes, hours, day, month, years since 1900, day of the week and of the year.
  function localtime(seconds, at) {
    const time = new Date(Number(seconds) * 1000);
    const first = new Date(time.getFullYear(), 0, 1);
    const utc = (date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
    const offset = time.getTimezoneOffset();
    const [winter, summer] = [first, new Date(time.getFullYear(), 6, 1)].map((date) => date.getTimezoneOffset());
    const fields = [
      ...[time.getSeconds(), time.getMinutes(), time.getHours(), time.getDate(), time.getMonth()],
      ...[time.getFullYear() - 1900, time.getDay(), Math.round((utc(time) - utc(first)) / 864e5)],
      ...[winter !== summer && offset === Math.min(winter, summer) ? 1 : 0, -offset * 60],
    ];
    for (const [index, field] of fields.entries()) view().setInt32((at >>> 0) + index * WORD, field, true);
  }

  function grow(size) {
    const missing = Math.ceil(((size >>> 0) - memory.buffer.byteLength) / PAGE);
    try {
      memory.grow(Math.max(missing, 0));
      return 1;
    } catch {
      return 0;
    }
  }

  function string(text) {
    const content = new TextEncoder().encode(text);
    const at = found(exports.malloc(content.length + 1) >>> 0);
    new Uint8Array(memory.buffer).set(content, at);
    const made = exports.PyUnicode_FromStringAndSize(at, content.length) >>> 0;
    exports.free(at);
    return found(made);
  }

  function found(object) {
    if (!object) throw new Error("Python raised an error or has no more memory; the whole engine will say it better");
    return object;
  }

  return function answerPage(query, language) {
    if (broken || busy) throw new Error("a frozen engine that stopped must not be used again");
    busy = true;
    const given = [query, language].map(string);
    const place = found(exports.malloc((given.length + 1) * WORD) >>> 0);
    for (const [index, object] of given.entries()) view().setUint32(place + index * WORD, object, true);
    const answer = found(exports.PyObject_Vectorcall(entry, place, given.length, 0) >>> 0);
    const length = place + given.length * WORD;
    const at = found(exports.PyUnicode_AsUTF8AndSize(answer, length) >>> 0);
    const text = new TextDecoder().decode(new Uint8Array(memory.buffer, at, view().getUint32(length, true)));
    for (const object of [answer, ...given]) exports.Py_DecRef(object);
    exports.free(place);
    busy = broken;
    return found(!broken && text);
  };
}

// As Pyodide installs it: 0 says that the import `call` is to be used.
function trampolineIn({ memory, __indirect_function_table: table }) {
  const { userAgent = "", platform, maxTouchPoints } = globalThis.navigator ?? {};
  if (/iPad|iPhone|iPod/.test(userAgent) || (platform === "MacIntel" && maxTouchPoints > 1)) return 0;
  try {
    const module = new WebAssembly.Module(Uint8Array.from(TRAMPOLINE.match(/../g), (byte) => parseInt(byte, 16)));
    const instance = new WebAssembly.Instance(module, { env: { memory, __indirect_function_table: table } });
    const index = table.grow(1);
    table.set(index, instance.exports.trampoline_call);
    return index;
  } catch {
    return 0;
  }
}
