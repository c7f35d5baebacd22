// Runs the script of the redirect pages where there is no browser: for each address that a page's link names,
// where does somebody arrive who came with this query and this fragment? Input and output are JSON.

import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const { script, links, search, hash } = JSON.parse(readFileSync(0, "utf-8"));

function arrival(href) {
  const link = { href };
  let reached = null;
  const document = { querySelector: () => link, querySelectorAll: () => [link] };
  const location = { search, hash, replace: (address) => (reached = address) };
  runInNewContext(script, { document, location });
  return reached;
}

console.log(JSON.stringify(links.map(arrival)));
