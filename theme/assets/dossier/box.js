// The search field of a page: what it needs comes when somebody turns to it.
const forms = document.querySelectorAll("form[data-base]");

const come = () => {
  for (const form of forms) form.removeEventListener("focusin", come);
  const { base } = forms[0].dataset;
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${base}../assets/dossier/search.css` });
  document.head.append(style, Object.assign(document.createElement("script"), { src: `${base}search.js` }));
};

for (const form of forms) form.addEventListener("focusin", come);
