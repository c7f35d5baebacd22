/* The theme's small helper, loaded in the head so that nothing jumps when it takes effect. */
"use strict";

document.documentElement.classList.replace("no-js", "js");

/* In a frame on another site a page leaves out its head and most of its foot. It tells the other site how high it is,
   and nothing else: browsers that fit frames to their content hear it by `requestResize`, others by a message. */
if (window.parent !== window) {
  document.documentElement.classList.add("embedded");
  const tellHeight = () => {
    window.parent.postMessage({ type: "work-training-guide:height", height: document.body.offsetHeight }, "*");
    window.requestResize?.();
  };
  window.addEventListener("load", () => new ResizeObserver(tellHeight).observe(document.body));
  /* Agencies' sites do not let themselves be shown in a frame. */
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (link && link.origin !== location.origin) link.target = "_blank";
  });
}

/* Material's script asks these two for settings that it would keep in the browser. This site keeps nothing. */
window.__md_get = () => null;
window.__md_set = () => undefined;

/* Material opens the search at "f", "s" and "/" and turns pages at "n" and "p", wherever the focus is.
   Speech input and slips of the finger trigger such keys (WCAG 2.1.4), so they stop here. */
window.addEventListener(
  "keydown",
  (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (!typing && "fs/np.,".includes(event.key)) event.stopImmediatePropagation();
  },
  { capture: true },
);

/* Material searches when a key is let go; dictated and pasted words let go of no key. */
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-md-component=search-query]")) event.target.dispatchEvent(new Event("keyup"));
});

/* The results stand under the field while one types: its button only leads back to them. */
document.addEventListener("submit", (event) => {
  if (event.target.name !== "search") return;
  event.preventDefault();
  event.target.query.focus();
});

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest(".menu-button");
  if (!button) return;
  const open = button.getAttribute("aria-expanded") !== "true";
  button.setAttribute("aria-expanded", String(open));
});

/* A table that is too wide for the screen scrolls in its frame. The frame must then take the focus, or keys cannot
   reach it (Material makes the frame and leaves this out). */
window.addEventListener("load", () => {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth;
      if (scrolls) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const frame of document.querySelectorAll(".md-typeset__scrollwrap")) watch.observe(frame);
});
