// What the search page says of a search beside its results.
import { element, filled, foreign } from "./elements.js";
import { isEmpty, saysNothing } from "./query.js";
import { written } from "./state.js";
import { words } from "./terms.js";

// A query with another word in the place of one of its words, as printed; the rest stays as it was typed.
export const replaced = (text, word, other) => {
  const found = words(text).find(({ start, end }) => text.slice(start, end) === word);
  return found ? text.slice(0, found.start) + other + text.slice(found.end) : other;
};

const isNarrowed = ({ chosen }) => Object.keys(chosen).length > 0;

// Why no text was found though each word occurs.
const none = (said, query, state) => {
  if (isNarrowed(state)) return said.narrowed;
  if (query.without.length) return said.none;
  return query.phrases.length ? said.phrase : said.apart;
};

// How many texts were found, or why none. A text that asks for nothing browses, and it is said so.
export const sentence = (said, { query, lacking, ids }, state, number) => {
  if (lacking) return filled(said.nowhere, { word: lacking.word });
  const browses = saysNothing(query), text = state.text.trim();
  const found = filled(browses && !isNarrowed(state) ? said.all : said.found, { number: number(ids.length) });
  if (browses && text) return `${filled(said.nothing, { word: text })} ${found}`;
  return ids.length || (isEmpty(query) && !isNarrowed(state)) ? found : none(said, query, state);
};

const row = (kind, label, words, ...more) =>
  words.length ? [element("p", { class: kind }, label, " ", ...words.flatMap((word) => [word, " "]), ...more)] : [];

const instead = (label, lacking, words, state) => {
  const address = (word) => written({ ...state, text: replaced(state.text, lacking.word, word) }, location.href);
  return row("", label, words.map((word) => element("a", { href: address(word) }, foreign(word))));
};

const apart = (word) => element("span", {}, foreign(word));
const quoted = (words) => element("q", {}, foreign(words));

const leftOut = (phrase) => (phrase.length > 1 ? quoted : apart)(phrase.map(({ printed }) => printed).join(" "));

// What can be tried in the place of a word that stands nowhere; else the same search without its choices where they leave
// nothing, by which other words the query was widened, which were set
// aside, and which words texts were left out for.
export const hints = (said, { query, lacking, ids, also, described }, state) => {
  if (lacking) return [...instead(said.begins, lacking, lacking.begun, state), ...instead(said.nearby, lacking, lacking.nearby, state)];
  const spelt = element("a", { href: written({ ...state, spelt: true }, location.href) }, said.spelt);
  const whole = element("a", { href: written({ ...state, chosen: {} }, location.href) }, said.whole);
  return [
    ...(ids.length === 0 && isNarrowed(state) ? [element("p", {}, whole)] : []),
    ...row("also apart", said.also, [...also.map(apart), ...described.map(quoted)], spelt),
    ...row("aside apart", said.aside, query.aside.map(({ printed }) => apart(printed))),
    ...row("without apart", said.without, query.without.map(leftOut)),
  ];
};

const SIGNS = { rtl: "\u200f", ltr: "\u200e" };

// The name of the page with the query before it. The query keeps its own direction (an isolate), and a sign gives the
// whole that of the page, as in dossier/site/resolve/shell.py: a title takes its direction from its first letter.
export const title = (name, text) => (text ? `${SIGNS[document.dir]}\u2068${text}\u2069 – ${name}` : name);
