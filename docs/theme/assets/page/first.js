/* Runs in the head, before the page is drawn, so that nothing jumps when it takes effect. */
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
    if (!link) return;
    if (link.origin !== location.origin) link.target = "_blank";
    if (link.closest(".open-whole")) link.href = location.href; /* with the answers behind the # */
  });
}
