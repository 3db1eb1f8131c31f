// Says that the script of the search does not come, once nothing is on its way any more; the style waits for what is late.
addEventListener("load", () => document.getElementById("unloaded")?.classList.add("certain"));
