// The page that keeps the guide on the device: it installs the script that does it, tells what it says, and takes
// it away again. Without a press of the button it looks whether there is a copy, and stores nothing.

const box = document.querySelector(".offline");
const { worker, top, list, decimal } = box.dataset;
const [scope, address] = [new URL(top, location.href).href, new URL(list, location.href).href];
const engine = box.querySelector("[name=engine]");
const progress = box.querySelector("progress");
const status = box.querySelector("[role=status]");
const LISTS = `work-training-guide lists ${scope}`;

const megabytes = (bytes) => (Math.ceil(bytes / 1e5) / 10).toFixed(1).replace(".", decimal);
const LARGE = 100_000; // bytes: of smaller files it is enough to know about how much they take
const fill = (name, text) => {
  for (const place of box.querySelectorAll(`[data-fill=${name}]`)) place.textContent = text;
};

// What files take on their way. Hosts pack by their own rules, so of each large one this host is asked.
async function weigh(files) {
  const sizes = files.map(async ({ path, download }) => {
    if (download < LARGE) return download;
    const { ok, headers } = await fetch(new URL(path, scope), { method: "HEAD" });
    return (ok && Number(headers.get("Content-Length"))) || download;
  });
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}

function show(state) {
  for (const part of box.querySelectorAll("[data-shown]")) part.hidden = part.dataset.shown !== state;
  progress.hidden = state !== "working";
}

function say(name) {
  status.textContent = box.querySelector(`[data-says=${name}]`).content.textContent;
}

// The copy of this language that is kept, or nothing.
async function kept() {
  if (!(await caches.has(LISTS))) return undefined;
  const found = await caches.match(address, { cacheName: LISTS });
  return found?.json();
}

async function look() {
  const copy = await kept();
  if (copy) {
    fill("day", copy.day);
    box.querySelector("[data-with-engine]").hidden = !copy.withEngine;
    box.querySelector("[data-without-engine]").hidden = copy.withEngine;
    return show("kept");
  }
  show("none");
  try {
    const offered = await (await fetch(address)).json();
    fill("pages", megabytes(await weigh([offered.pages, ...offered.files])));
    fill("engine", megabytes(await weigh(offered.engine)));
    for (const size of box.querySelectorAll("[data-size]")) size.hidden = false;
  } catch {
    // Without a network there is nothing to keep; the press of the button says so.
  }
}

async function ask(request) {
  show("working");
  say("working");
  const registration = await navigator.serviceWorker.register(worker, { scope });
  await active(registration);
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve, reject) => {
    port1.onmessage = ({ data: { received, total, done, failed } }) => {
      if (done) resolve();
      else if (failed) reject(Object.assign(new Error(failed), { cause: failed }));
      else if (total) Object.assign(progress, { value: received, max: total });
    };
    registration.active.postMessage(request, [port2]);
  });
  return registration;
}

function active({ active, waiting, installing }) {
  const coming = waiting ?? installing;
  if (active || !coming) return undefined;
  return new Promise((resolve, reject) => {
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") resolve();
      if (coming.state === "redundant") reject(new Error("redundant"));
    });
  });
}

const does = {
  async keep() {
    navigator.storage?.persist?.(); // where the browser asks about it, the copy is made whatever is said
    await ask({ does: "keep", list: address, engine: engine.checked });
  },
  update: () => ask({ does: "update" }),
  async remove() {
    const registration = await ask({ does: "remove" });
    await registration.unregister();
  },
};

box.addEventListener("click", async (event) => {
  const what = event.target.closest("button[data-does]")?.dataset.does;
  if (!what) return;
  let said = `${what}-done`;
  try {
    await does[what]();
  } catch ({ cause }) {
    said = cause === "full" ? "full" : "failed";
    // What came of a first copy is of no use, and nobody asked to keep it.
    if (!(await caches.has(LISTS))) await does.remove().catch(() => {});
  }
  await look();
  say(said);
  box.querySelector("[data-shown]:not([hidden]) button")?.focus(); // the pressed one may be gone
});

if ("serviceWorker" in navigator && "caches" in globalThis) {
  look().catch(() => show("unsupported"));
} else show("unsupported");
