// The search page: its address, its form, what is told, and the results below.
import { TooLarge } from "./engine.js";
import { facets, renew } from "./facets.js";
import { numbers } from "./numbers.js";
import { isEmpty, parse } from "./query.js";
import { result } from "./results.js";
import { search } from "./search.js";
import { read, turned, written } from "./state.js";
import { hints, sentence, title } from "./telling.js";
import { told } from "./told.js";

const AT_ONCE = 8;
const PAUSE = 250;

// Lets the browser show what there is: the first result before the others are made.
const seen = () => new Promise((resolve) => setTimeout(resolve));

const begin = async (form) => {
  const { base: where, home, locale } = form.dataset;
  const base = new URL(where, location.href);
  const [field, list, status, beside, more, narrow] = ["field", "results", "told", "hints", "more", "narrow"].map((id) => document.getElementById(id));
  const said = await told(base, `said/${locale}`);
  const number = numbers(locale, said), name = document.title;
  let state = read(location.href), run = 0, waiting = [], typing = false, what;

  const showMore = async () => {
    const mine = run;
    for (const coming of waiting.splice(0, AT_ONCE).map((id) => told(base, `texts/${id}`))) {
      const text = await coming;
      if (mine !== run) return;
      list.append(result(text, what, { home, locale, said }));
      if (list.children.length === 1) await seen();
    }
    more.hidden = waiting.length === 0;
  };

  const choices = async (query, mine) => {
    if (!narrow.open) return;
    const labels = await told(base, `labels/${locale}`);
    const made = await facets(base, query, state, { labels, said, number }, (facet, value) => go({ chosen: turned(state.chosen, facet, value) }));
    if (mine === run) renew(narrow.querySelector("div"), made);
  };

  // The same search in the other languages of the site: values of facets are ids, which hold in each.
  const lead = () => {
    for (const link of document.querySelectorAll("[data-languages] a")) link.href = written(state, link.href);
  };

  // What the form says of a search beside its words. Where no words are asked for, nothing matches best.
  const mirror = () => {
    const { sort, spelt } = form.elements;
    sort.options[0].hidden = sort.options[0].disabled = isEmpty(parse(state.text));
    sort.value = state.sort || (sort.options[0].disabled ? "newest" : "");
    spelt.checked = state.spelt;
  };

  const show = async () => {
    const mine = ++run;
    mirror();
    lead();
    status.textContent = said.searching;
    list.ariaBusy = "true";
    try {
      const found = await search(base, state);
      if (mine !== run) return;
      [waiting, what] = [[...found.ids], found.what];
      list.replaceChildren();
      status.textContent = sentence(said, found, state, number);
      beside.replaceChildren(...hints(said, found, state));
      await Promise.all([showMore(), choices(found.query, mine)]);
    } catch (error) {
      if (mine !== run) return;
      list.replaceChildren();
      beside.replaceChildren();
      status.textContent = error instanceof TooLarge ? said.large : status.dataset.failed;
    } finally {
      if (mine === run) list.ariaBusy = "false";
    }
  };

  // Another search: a step that Back takes back. What is typed in one go is one step.
  const go = (change, isTyped = false) => {
    const before = written(state, location.href);
    state = { ...state, ...change };
    const shown = show(); // first: what is asked for comes while the browser keeps the address
    const now = written(state, location.href);
    if (now !== before) history[typing && isTyped ? "replaceState" : "pushState"](null, "", now);
    document.title = title(name, state.text); // behind: the step before keeps its own
    typing = isTyped;
    return shown;
  };

  let pause;
  const typed = () => go({ text: field.value.trim() }, true);
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(typed, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    typed();
    typing = false;
  });
  form.elements.sort.addEventListener("change", (event) => go({ sort: event.target.value }));
  form.elements.spelt.addEventListener("change", (event) => go({ spelt: event.target.checked }));
  narrow.addEventListener("toggle", show);
  more.addEventListener("click", showMore);

  const begun = () => {
    clearTimeout(pause);
    document.title = title(name, state.text);
    field.value = state.text;
    narrow.open ||= Object.keys(state.chosen).length > 0;
  };

  addEventListener("popstate", () => {
    [state, typing] = [read(location.href), false];
    begun();
    show();
  });

  for (const scripted of form.querySelectorAll("[data-scripted]")) scripted.hidden = false;
  begun();
  if (!narrow.open) await show();
};

export const start = (form) => {
  document.getElementById("unloaded").remove();
  return begin(form).catch(() => {
    const status = document.getElementById("told");
    status.textContent = status.dataset.failed;
  });
};
