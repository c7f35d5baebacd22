/* Leads on from an address that stands for another, with the query and the fragment that it was given. */
"use strict";

for (const link of document.querySelectorAll("a[data-keeps]")) link.href += location.search + location.hash;

const onward = document.querySelector("a[data-leads]");
if (onward) location.replace(onward.href);
