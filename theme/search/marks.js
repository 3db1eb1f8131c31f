// Which words of a text a query found, and the pieces of the text around them.
import { key, readings, words } from "./terms.js";

const LENGTH = 260;
const BEFORE = 80;

// What is looked for in a text: rows of forms that must stand as they are, and keys by which a word may be read, each
// with the number of the query's item that it belongs to.
export const sought = (query, spelt, entries) => {
  const rows = [...query.phrases, ...query.exact.map((word) => [word]), ...(spelt ? query.words.map((word) => [word]) : [])];
  const keys = new Map();
  if (!spelt)
    query.words.forEach((word, item) => {
      keys.set(word.key, item);
      for (const name of entries[item]?.[1] ?? [])
        for (const { form } of words(name)) if (form.length > 2 && key(form) && !keys.has(key(form))) keys.set(key(form), item);
    });
  return { rows: rows.map((row, at) => [row.map(({ form }) => form), query.words.length + at]), keys };
};

const itemOf = (form, keys) => readings(form).map((each) => keys.get(each)).find((item) => item !== undefined);

// The places that are found in a text, in order: `[item, start, end]`.
export const places = (text, { rows, keys }) => {
  const all = words(text).filter(({ form }) => key(form));
  const items = all.map(({ form }) => itemOf(form, keys));
  all.forEach((_, at) => {
    for (const [forms, item] of rows)
      if (forms.every((form, next) => all[at + next]?.form === form)) items.fill(item, at, at + forms.length);
  });
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
