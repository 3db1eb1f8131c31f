// Light or dark: the system's choice, unless the reader has made another, which is kept.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const kept = () => { try { return localStorage.getItem("scheme"); } catch { return null; } };
  const keep = (scheme) => {
    try { scheme ? localStorage.setItem("scheme", scheme) : localStorage.removeItem("scheme"); } catch { /* not kept */ }
  };
  const dark = () => (root.dataset.scheme || (system.matches ? "dark" : "light")) === "dark";
  const choice = kept();
  if (choice === "light" || choice === "dark") root.dataset.scheme = choice;

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".scheme");
    if (!button) return;
    const tell = () => button.setAttribute("aria-pressed", String(dark()));
    button.hidden = false;
    button.addEventListener("click", () => {
      const chosen = dark() ? "light" : "dark";
      const own = chosen !== (system.matches ? "dark" : "light");
      if (own) root.dataset.scheme = chosen;
      else delete root.dataset.scheme;
      keep(own ? chosen : null);
      tell();
    });
    system.addEventListener("change", tell);
    tell();
  });
})();
