/* Runs in the head, before the page is drawn, so that nothing jumps when it takes effect. */
"use strict";

document.documentElement.classList.replace("no-js", "js");

/* In a frame on another site a page leaves out its head and most of its foot. It tells the other site how high it is,
   and nothing else: browsers that fit frames to their content hear it by `requestResize`, others by a message. Each
   answer has its height, so it is told in steps that many answers share: as high as the frame is at least. */
if (window.parent !== window) {
  const STEP = 640;
  const root = document.documentElement;
  root.classList.add("embedded");
  let told = 0;
  const tellHeight = () => {
    const height = Math.max(1, Math.ceil(document.body.offsetHeight / STEP)) * STEP;
    if (height === told) return;
    told = height;
    if (window.requestResize) root.style.minHeight = `${height}px`; /* what those browsers see is the page itself */
    window.parent.postMessage({ type: "work-training-guide:height", height }, "*");
    window.requestResize?.();
  };
  /* Before the page is shown: browsers look by themselves how high it is when it has loaded. */
  document.addEventListener("DOMContentLoaded", () => {
    tellHeight();
    new ResizeObserver(tellHeight).observe(document.body);
  });
  window.addEventListener("load", () => window.requestResize?.());
  /* Agencies' sites do not let themselves be shown in a frame, and of this guide only the forms and their answers do. */
  const FRAMED = /\/(calculator|answers|which-programme|a)\//;
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (!link) return;
    if (link.origin !== location.origin || !FRAMED.test(link.pathname)) link.target = "_blank";
    if (link.closest(".open-whole")) link.href = location.href; /* with the answers behind the # */
  });
}
