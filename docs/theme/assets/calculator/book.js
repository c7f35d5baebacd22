// Looks an answer up in the book that Python wrote when the site was built: its HTML, or undefined where the book
// has no such answer. An answer is a list of parts, a part a list of pieces; see scripts/answers/book.py.
export function find({ pieces, parts, answers }, path) {
  let node = answers;
  let found = [];
  for (const name of path.split("/").slice(0, -1)) {
    node = node?.[name];
    found = changed(found, node?.[""] ?? []);
  }
  return node?.[""] && found.flatMap((part) => parts[part].map((piece) => pieces[piece])).join("");
}

// Each change says where, counted from the end, how many parts go, and which come in their place.
function changed(row, changes) {
  const made = [...row];
  for (const [place, out, ...put] of changes) made.splice(row.length + place, out, ...put);
  return made;
}
