// What a page adds for those who have scripts: links to its sections, and frames of wide tables that take keys.

// Beside the heading, not in it: a screen reader then says the heading as it is.
for (const heading of document.querySelectorAll(".text > :is(h2, h3)[id]")) {
  const place = Object.assign(document.createElement("div"), { className: "heading" });
  const link = Object.assign(document.createElement("a"), { className: "section-link", href: `#${heading.id}` });
  link.setAttribute("aria-label", `${heading.closest(".text").dataset.sectionLink}: ${heading.textContent}`);
  heading.replaceWith(place);
  place.append(heading, link);
}

// The frame of a table that scrolls must take the focus, or keys cannot reach what is outside it.
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const frame of document.querySelectorAll(".table-frame")) watch.observe(frame);

// The same page in another language opens with the same answers, or else at the same heading.
for (const link of document.querySelectorAll(".languages a")) {
  link.addEventListener("click", () => {
    const headings = [...document.querySelectorAll("main :is(h1, h2, h3)[id]")];
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 8);
    link.search = location.search;
    link.hash = location.hash.includes("=") || !read || !scrollY ? location.hash : read.id;
  });
}
