// Says at once that the script of the search does not come, where the browser knows: the style waits for what is late only.
const script = document.querySelector('script[src$="search/search.js"]');
script.addEventListener("error", () => document.getElementById("unloaded").classList.add("certain"));
