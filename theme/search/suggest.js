// What opens below a search field as one types: words that go on so, the first texts found, and the way to all of them.
// A combobox with a listbox (WAI-ARIA 1.2): the focus stays in the field, arrows choose, Enter goes there, Escape closes.
import { element, filled, foreign, marked } from "./elements.js";
import { TooLarge } from "./engine.js";
import { shown } from "./excerpt.js";
import { numbers } from "./numbers.js";
import { FILE } from "./place.js";
import { saysNothing } from "./query.js";
import { search } from "./search.js";
import { replaced } from "./telling.js";
import { told } from "./told.js";

const MOST = 5;
const PAUSE = 200;
let lists = 0;

const option = (href, kind, ...content) => element("li", { role: "option", class: kind, "data-href": href }, ...content);

const asking = (action, text) => `${action}?q=${encodeURIComponent(text)}`;

const found = (home, text, what) => {
  const own = { lang: text.lang, dir: text.dir, "data-source": true };
  const { title, anchor, around } = shown(text, what);
  const name = element("span", { class: "title", ...own }, ...marked(title));
  const words = element("span", { class: "words", ...own }, ...marked(around));
  return option(`${home}${text.path}${FILE}${anchor ? `#${anchor}` : ""}`, "text", name, words);
};

export const suggest = async (form) => {
  const { base: where, home, locale } = form.dataset;
  const base = new URL(where, location.href);
  const field = form.elements.q;
  const said = await told(base, `said/${locale}`);
  const list = element("ul", { role: "listbox", id: `suggested-${++lists}`, "aria-label": said.results, hidden: true });
  const status = element("p", { class: "unseen", role: "status" });
  let run = 0, at = -1, pause;

  const options = () => [...list.children].filter((one) => one.role === "option");
  const choose = (number) => {
    at = number;
    options().forEach((one, each) => one.setAttribute("aria-selected", String(each === at)));
    const chosen = options()[at];
    if (chosen) field.setAttribute("aria-activedescendant", chosen.id);
    else field.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  };
  // Nothing that is still under way opens it again.
  const close = () => {
    clearTimeout(pause);
    run++;
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    choose(-1);
  };
  const open = (children, words) => {
    list.replaceChildren(...children);
    options().forEach((one, number) => (one.id = `${list.id}-${number}`));
    list.hidden = children.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = words;
    choose(-1);
  };

  const tell = (sentence) => open([element("li", { role: "presentation", class: "said" }, sentence)], sentence);

  const show = async () => {
    const mine = ++run, text = field.value.trim();
    if (!text) return close();
    try {
      const { query, ids, lacking, what } = await search(base, { text, sort: "", spelt: false, chosen: {} });
      if (mine === run && saysNothing(query)) return tell(filled(said.nothing, { word: text }));
      const texts = await Promise.all(ids.slice(0, MOST).map((id) => told(base, `texts/${id}`)));
      if (mine !== run) return;
      const words = lacking ? [...lacking.begun, ...lacking.nearby].slice(0, MOST) : [];
      const number = numbers(locale, said)(ids.length);
      const missing = lacking?.begun.length ? said.begins : filled(said.nowhere, { word: lacking?.word });
      const sentence = lacking ? missing : filled(said.found, { number });
      const instead = words.map((one) => option(asking(form.action, replaced(text, lacking.word, one)), "word", foreign(one)));
      const all = ids.length > MOST ? [option(asking(form.action, text), "all", said.results)] : [];
      open([element("li", { role: "presentation", class: "said" }, sentence), ...instead, ...texts.map((one) => found(home, one, what)), ...all], sentence);
    } catch (error) {
      if (mine === run) tell(error instanceof TooLarge ? said.large : said.failed);
    }
  };

  const keys = {
    ArrowDown: () => (list.hidden ? show() : choose((at + 1) % Math.max(options().length, 1))),
    ArrowUp: () => choose((at > 0 ? at : options().length) - 1),
    Escape: close,
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      location.href = options()[at].dataset.href;
    } else if (event.key === "Escape" && list.hidden) {
      close(); // and the browser empties the field, where it does
    } else if (keys[event.key] && (event.key === "ArrowDown" || !list.hidden)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(show, PAUSE);
  });
  field.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const href = event.target.closest("[data-href]")?.dataset.href;
    if (href) location.href = href;
  });
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" }))
    field.setAttribute(name, value);
  form.append(list, status);
  if (field.value && field.matches(":focus")) await show();
};
