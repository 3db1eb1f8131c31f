// Which words of a text a query found, and the pieces of the text around them.
import { key, leans, readings, words } from "./terms.js";

const LENGTH = 260;
const BEFORE = 80;
const MOST_FORMS = 40; // of a key, in the list of words; dossier/site/search/wordlist.py cuts it there

// The keys of a name: of all its words, and of its last one alone, by which people are called.
const rowsOf = (name) => {
  const all = words(name).map(({ form }) => key(form)).filter(Boolean);
  return all.length > 1 ? [all, all.slice(-1)] : [all];
};

// All forms of a key, as the list of words has them; nothing if it does not have all.
const formsOf = ([forms]) => (forms.length < MOST_FORMS ? new Set(forms.flatMap(([printed]) => words(printed).map(({ form }) => form))) : undefined);

// What is looked for in a text: rows of words, each by the set of its forms, and of keys by which a word may be read
// (slow: by all rules), each with the number of the query's item that it belongs to.
export const sought = (query, spelt, entries) => {
  const rows = [...query.phrases, ...query.exact.map((word) => [word]), ...(spelt ? query.words.map((word) => [word]) : [])];
  const asked = spelt ? [] : query.words.map(({ key }, item) => ({ key, item, forms: entries[item] && formsOf(entries[item]) }));
  const named = spelt ? [] : query.words.flatMap((_, item) => (entries[item]?.[1] ?? []).flatMap(rowsOf).map((row) => [row, item]));
  return {
    rows: [
      ...asked.filter(({ forms }) => forms).map(({ forms, item }) => [[forms], item]),
      ...rows.map((row, at) => [row.map(({ forms }) => new Set(forms)), query.words.length + at]),
    ],
    keys: [...named, ...asked.filter(({ forms }) => !forms).map(({ key, item }) => [[key], item])],
  };
};

// The places that are found in a text, in order: `[item, start, end]`.
export const places = (text, { rows, keys }) => {
  const all = words(text).filter(({ form }) => !leans(form));
  const items = all.map(() => undefined);
  const mark = (wanted, fits) => {
    for (const [row, item] of wanted)
      all.forEach((_, at) => row.every((one, next) => all[at + next] && fits(all[at + next], one)) && items.fill(item, at, at + row.length));
  };
  mark(keys, (word, one) => readings(word.form).includes(one));
  mark(rows, (word, forms) => forms.has(word.form));
  return all.map(({ start, end }, at) => [items[at], start, end]).filter(([item]) => item !== undefined);
};

// The text in pieces: strings, and arrays of one string for what is found.
export const pieces = (text, found, from = 0, to = text.length) => {
  const all = [];
  let at = from;
  for (const [, start, end] of found.filter(([, start, end]) => start >= from && end <= to)) {
    all.push(text.slice(at, start), [text.slice(start, end)]);
    at = end;
  }
  return [...all, text.slice(at, to)];
};

const cut = (text, from, to) => {
  const start = from ? text.indexOf(" ", from) + 1 : 0;
  const end = to < text.length ? text.lastIndexOf(" ", to) : text.length;
  return [start, end > start ? end : text.length];
};

// The part of a text that says most of what was asked: its anchor and its pieces around the first word that is found.
export const best = (parts, what) => {
  const all = parts.map(([anchor, text]) => ({ anchor, text, found: places(text, what) }));
  const worth = ({ found }) => new Set(found.map(([item]) => item)).size * 100 + Math.min(found.length, 99);
  const { anchor, text, found } = all.reduce((one, other) => (worth(other) > worth(one) ? other : one), all[0]);
  const first = found[0]?.[1] ?? 0;
  const [start, end] = cut(text, Math.max(first - BEFORE, 0), Math.max(first - BEFORE, 0) + LENGTH);
  return {
    anchor: found.length ? anchor : "",
    pieces: [...(start ? ["… "] : []), ...pieces(text, found, start, end), ...(end < text.length ? [" …"] : [])],
  };
};
