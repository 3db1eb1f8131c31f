// A result: the title and the words around what was found, as printed, in their own language and direction.
import { element, marked } from "./elements.js";
import { shown } from "./excerpt.js";
import { FILE } from "./place.js";

const facts = (text, locale) => {
  const [outlet, date, note, kind] = text[locale];
  const shown = text.day ? element("time", { datetime: text.day }, date) : date;
  return element(
    "ul",
    { class: "facts" },
    element("li", {}, outlet),
    element("li", {}, shown, ...(note ? [" ", element("span", { class: "note" }, note)] : [])),
    ...(kind ? [element("li", {}, kind)] : []),
  );
};

// The paragraph beside it in the other language, from the page that has both; else the link leads there.
const beside = (link, own) => async (event) => {
  event.preventDefault();
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    const cell = page.getElementById(new URL(link.href).hash.slice(1))?.closest("[data-pair]");
    const other = [...(cell?.querySelectorAll("[lang]") ?? [])].find((one) => one.lang && one.lang !== own && one.textContent);
    link.replaceWith(element("p", { class: "standfirst beside", lang: other.lang, dir: other.dir }, other.textContent.trim()));
  } catch {
    location.href = link.href;
  }
};

const translation = (text, anchor, home, words) => {
  const link = element("a", { class: "beside", href: `${home}${text.parallel}${FILE}#${text.lang}-${anchor}` }, words);
  link.addEventListener("click", beside(link, text.lang));
  return link;
};

export const result = (text, what, { home, locale, said }) => {
  const own = { lang: text.lang, dir: text.dir, "data-source": true };
  const { title, anchor, around, unseen } = shown(text, what);
  const href = `${home}${text.path}${FILE}${anchor ? `#${anchor}` : ""}`;
  return element(
    "li",
    { class: "card", "data-article": text.article },
    element("h2", {}, element("a", { href, ...own }, ...marked(title))),
    element("p", { class: "standfirst", ...own }, ...marked(around)),
    ...(unseen ? [element("p", { class: "soft unshown" }, said.unseen)] : []),
    facts(text, locale),
    ...(text.parallel && anchor ? [translation(text, anchor, home, said.translation)] : []),
  );
};
