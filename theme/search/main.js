// What runs where this script is loaded: the search page, and the fields that suggest as one types.
import { start } from "./page.js";
import { suggest } from "./suggest.js";

for (const form of document.querySelectorAll("form[data-base]")) (form.id === "search" ? start : suggest)(form);
