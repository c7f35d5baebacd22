// What a reader may do with a page: copy a short link to it, send it, print it.

for (const actions of document.querySelectorAll(".actions")) {
  const { link, copied, notCopied } = actions.dataset;
  const address = link ? new URL(link, location.href).href : location.href;
  const share = actions.querySelector("[data-does=share]");
  if (share) share.hidden = !navigator.share;
  actions.addEventListener("click", async ({ target }) => {
    switch (target.closest("[data-does]")?.dataset.does) {
      case "copy":
        actions.querySelector("[role=status]").textContent = await copy(address);
        return;
      case "share":
        // Who closes the window without sending anything has done nothing wrong.
        return navigator.share({ title: document.title, url: address }).catch(() => {});
      case "print":
        return print();
    }
  });

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return copied;
    } catch {
      return `${notCopied} ${text}`;
    }
  }
}
