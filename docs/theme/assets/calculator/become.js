// Turns the content of an element into other content, and leaves what is the same where it is: what a reader has
// opened stays open, what has the focus keeps it, and nothing moves that need not. `apart` is nobody's content.
export function become(element, content, apart) {
  const old = new Map();
  for (const node of element.childNodes) {
    if (node !== apart) old.set(nameOf(node), [...(old.get(nameOf(node)) ?? []), node]);
  }
  const pairs = [...content.childNodes].map((node) => [node, old.get(nameOf(node))?.shift()]);
  for (const node of [...old.values()].flat()) node.remove();
  let place = element.firstChild;
  for (const [node, kept] of pairs) {
    if (place === apart && place) place = place.nextSibling;
    if (!kept) element.insertBefore(node, place);
    else if (kept === place) place = place.nextSibling;
    else element.insertBefore(kept, place);
    if (kept) update(kept, node, apart);
  }
}

function update(kept, node, apart) {
  if (kept.nodeType !== Node.ELEMENT_NODE) return;
  for (const { name, value } of node.attributes) kept.setAttribute(name, value);
  become(kept, node, apart);
}

// Two nodes of the same name are taken for one thing: a part of the answer by what it is, anything else by its text.
function nameOf(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeValue;
  const whole = node.className && !node.matches("details, li");
  const text = () => node.querySelector("[id]")?.id ?? node.textContent;
  return `${node.nodeName}.${node.className}.${node.id || (whole ? "" : text())}`;
}
