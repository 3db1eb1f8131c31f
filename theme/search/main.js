// What runs where this script is loaded: the search page, and the fields that suggest as one types. It may come before
// the page is read to its end, and asks at once for what the first query will need.
import { load } from "./engine.js";
import { start } from "./page.js";
import { suggest } from "./suggest.js";

load(new URL(".", document.currentScript.src)).catch(() => {}); // told by the first search

const begin = () => {
  for (const form of document.querySelectorAll("form[data-base]")) (form.id === "search" ? start : suggest)(form);
};

if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
