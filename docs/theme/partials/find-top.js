/* This page is shown for any address under which there is nothing, so its links begin at the top of the site. Where
   the site lies elsewhere than it was built for, its style does not come: then the top is the first folder of the
   address that has it. */
(async () => {
  const style = document.querySelector("link[rel=stylesheet]");
  if (getComputedStyle(style).getPropertyValue("--accent")) return;
  const own = style.getAttribute("href");
  const top = own.slice(0, own.lastIndexOf("/assets") + 1);
  const folders = location.pathname.split("/").slice(0, -1);
  for (const count of folders.keys()) {
    const found = `${folders.slice(0, count + 1).join("/")}/`;
    const response = await fetch(found + own.slice(top.length), { method: "HEAD" }).catch(() => ({}));
    if (response.ok && response.headers.get("Content-Type")?.startsWith("text/css")) return moveTo(found, top);
  }
})();

function moveTo(found, top) {
  const moved = (address) => found + address.slice(top.length);
  for (const link of document.querySelectorAll(`[href^="${top}"]`)) {
    link.setAttribute("href", moved(link.getAttribute("href")));
  }
  for (const script of document.querySelectorAll(`script[src^="${top}"]`)) {
    const again = Object.assign(document.createElement("script"), { type: script.type });
    again.src = moved(script.getAttribute("src"));
    script.replaceWith(again);
  }
}
