// Shows the guide where there is no network, to readers who asked to keep it on their device. Nobody else has this
// script: the page `offline/` installs it at the press of a button, and takes it away again.
//
// A copy of a language is a list of files, each known by its hash; one of them holds all pages. A copy holds from
// the moment its list is kept, which is written last: until then, whatever happens, the copy before it holds.
"use strict";

const TOP = self.registration.scope;
const LISTS = `work-training-guide lists ${TOP}`; // the list of each language that is kept, by its address
const FILES = `work-training-guide files ${TOP}`; // by address: every name holds a hash, so versions share them
const PATIENCE = 6000; // ms: a network that is slower than that is as good as none where there is a copy
const BETWEEN_CHECKS = 60 * 60 * 1000; // ms

let checked = 0;
let last = Promise.resolve(); // one change at a time

addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const address = bare(request.url);
  if (request.method !== "GET" || !address.startsWith(TOP)) return;
  event.respondWith(request.mode === "navigate" ? page(event, address) : file(request, address));
});

addEventListener("message", (event) => {
  const { does, list, engine } = event.data;
  const [port] = event.ports;
  const tell = (progress) => port.postMessage(progress);
  const work = { keep: () => keep(list, engine, tell), update: () => update(tell), remove }[does];
  event.waitUntil(
    inTurn(work).then(
      () => tell({ done: true }),
      (error) => tell({ failed: error.name === "QuotaExceededError" ? "full" : "network" }),
    ),
  );
});

const bare = (address) => {
  const url = new URL(address);
  url.search = url.hash = ""; // what a person answered is nothing that a copy needs to know
  return url.href;
};
const at = (path) => TOP + path;
const inTurn = (work) => (last = last.catch(() => {}).then(work));

// Pages come from the network while there is one, since the rules of today stand there.
async function page(event, address) {
  const network = fetch(event.request).then((answer) => {
    if (answer.status >= 500) throw new Error(answer.statusText);
    return answer;
  });
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error("late")));
  try {
    const answer = await Promise.race([network, late]);
    if (Date.now() - checked > BETWEEN_CHECKS && !navigator.connection?.saveData) {
      checked = Date.now();
      event.waitUntil(inTurn(() => update()).catch(() => {})); // the next hour may have a better network
    }
    return answer;
  } catch {
    return (await keptPage(address)) ?? network.catch(notKept);
  }
}

// Of a file whose name holds its hash the kept one is the right one. The others are in the file of the pages.
async function file(request, address) {
  const kept = await caches.match(address, { cacheName: FILES });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const text = await keptText(address);
    if (!text) throw error;
    return respond(text.html, "application/json");
  }
}

async function keptPage(address) {
  const found = (await keptText(address)) ?? (await keptText(address.replace(/index\.html$/, "")));
  if (found) {
    const note = `<main id="main"><p class="kept-note" role="note">${found.list.note}</p>`;
    return respond(found.html.replace('<main id="main">', () => note), "text/html");
  }
  // Links in a page count from its address, so the slash must be there.
  return (await keptText(`${address}/`)) && Response.redirect(`${address}/`);
}

// Whoever has a copy is told that it does not hold the page, which is not the same as that there is none.
async function notKept(error) {
  const [list] = await lists();
  if (!list) throw error;
  return Response.redirect(`${at(list.page)}#not-kept`);
}

async function keptText(address) {
  const path = address.slice(TOP.length);
  for (const list of await lists()) {
    const { pieces, texts } = await pagesOf(list);
    if (Object.hasOwn(texts, path)) return { list, html: texts[path].map((number) => pieces[number]).join("") };
  }
}

const opened = new Map(); // the pages that were read since this script began
async function pagesOf({ pages }) {
  if (!opened.has(pages.path)) {
    const kept = await caches.match(at(pages.path), { cacheName: FILES });
    opened.set(pages.path, kept ? await kept.json() : { pieces: [], texts: {} });
  }
  return opened.get(pages.path);
}

const respond = (text, type) => new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });

// Every list that is kept, with the address that it came from.
async function lists() {
  if (!(await caches.has(LISTS))) return [];
  const cache = await caches.open(LISTS);
  const addresses = (await cache.keys()).map(({ url }) => url);
  return Promise.all(addresses.map(async (url) => ({ ...(await (await cache.match(url)).json()), url })));
}

const filesOf = ({ pages, files, engine, withEngine }) => [pages, ...files, ...(withEngine ? engine : [])];

// Keep a copy, or the newer one: what is missing is fetched, and nothing that the copy before needs is touched.
async function keep(url, withEngine, tell = () => {}) {
  await tidy();
  const answer = await fetch(url, { cache: "no-store" });
  if (!answer.ok) throw new Error(answer.statusText);
  const list = { ...(await answer.json()), withEngine };
  const files = await caches.open(FILES);
  const missing = [];
  for (const file of filesOf(list)) if (!(await files.match(at(file.path)))) missing.push(file);
  const total = missing.reduce((sum, { download }) => sum + download, 0);
  let received = 0;
  for (const file of missing) {
    tell({ received, total });
    await files.put(at(file.path), await fetched(file));
    received += file.download;
  }
  await (await caches.open(LISTS)).put(url, new Response(JSON.stringify(list)));
}

// A file that is not what the list says, from a site that is just being changed, makes no copy.
async function fetched({ path, sha256 }) {
  const answer = await fetch(at(path), { cache: "no-cache" });
  if (!answer.ok) throw new Error(answer.statusText);
  const content = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found !== sha256) throw new Error(`${path} has changed`);
  return new Response(content, { headers: { "Content-Type": answer.headers.get("Content-Type") } });
}

async function update(tell) {
  for (const { url, withEngine } of await lists()) await keep(url, withEngine, tell);
}

// What no copy needs any more: of an update that was broken off, or of the copy before the last update. That one
// stays until now, because pages of it may have been open.
async function tidy() {
  if (!(await caches.has(FILES))) return;
  const needed = new Set((await lists()).flatMap(filesOf).map(({ path }) => at(path)));
  const files = await caches.open(FILES);
  for (const { url } of await files.keys()) if (!needed.has(url)) await files.delete(url);
  opened.clear();
}

async function remove() {
  await Promise.all([LISTS, FILES].map((name) => caches.delete(name)));
}
