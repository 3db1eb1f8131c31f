// The search page: asks the Pagefind bundle, and lists what it finds with each title in its own direction.
const AT_ONCE = 12;
const list = document.getElementById("results");
const told = document.getElementById("told");
const more = document.getElementById("more");
const form = document.querySelector("main form");
const field = form.elements.q;
const { bundle, home, locale, searching, none, failed, found } = list.dataset;

let pagefind;
let asked = "";
let waiting = [];

const load = () => (pagefind ??= import(new URL(`${bundle}pagefind.js`, location.href).href));

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

// Only text and <mark> of an excerpt reach the page, whatever else it holds.
const excerpt = (html) => {
  const parsed = new DOMParser().parseFromString(html, "text/html").body.childNodes;
  return [...parsed].map((node) => (node.nodeName === "MARK" ? element("mark", {}, node.textContent) : node.textContent));
};

const facts = (meta) => {
  const words = meta[`date-${locale}`], note = meta[`note-${locale}`];
  const date = meta.day ? element("time", { datetime: meta.day }, words) : words;
  return [
    element("li", {}, meta[`outlet-${locale}`]),
    element("li", {}, date, ...(note ? [" ", element("span", { class: "note" }, note)] : [])),
  ];
};

const card = ({ meta, excerpt: words }) => {
  const own = { lang: meta.lang, dir: meta.dir };
  return element(
    "li",
    { class: "card", "data-article": meta.article },
    element("h2", {}, element("a", { href: `${home}${meta.path}`, ...own }, meta.title)),
    element("p", { class: "standfirst", ...own }, ...excerpt(words)),
    element("ul", { class: "facts" }, ...facts(meta)),
  );
};

const showMore = async () => {
  const query = asked;
  const data = await Promise.all(waiting.splice(0, AT_ONCE).map((result) => result.data()));
  if (query !== asked) return;
  list.append(...data.map(card));
  more.hidden = waiting.length === 0;
};

const clear = (words) => {
  list.replaceChildren();
  more.hidden = true;
  told.textContent = words;
};

const search = async (query) => {
  if (query === asked) return;
  asked = query;
  const address = new URL(location.href);
  if (query) address.searchParams.set("q", query);
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
  clear(query ? searching : "");
  if (!query) return;
  try {
    const { results } = await (await load()).search(query);
    if (query !== asked) return;
    waiting = results;
    told.textContent = results.length ? found.replace("{number}", results.length) : none;
    await showMore();
  } catch {
    pagefind = undefined;
    asked = "";
    clear(failed);
  }
};

let pause;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => search(field.value.trim()), 250);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  search(field.value.trim());
});
more.addEventListener("click", showMore);

field.value = new URLSearchParams(location.search).get("q") ?? "";
if (field.value) search(field.value.trim());
