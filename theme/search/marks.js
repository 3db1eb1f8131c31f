// Which words of a text a query found.
import { key, leans, readings, words } from "./terms.js";

const MOST_FORMS = 40; // of a key, in the list of words; dossier/site/search/wordlist.py cuts it there

// All forms of a key, as the list of words has them; nothing if it does not have all.
const formsOf = ([forms]) => (forms.length < MOST_FORMS ? new Set(forms.flatMap(([printed]) => words(printed).map(({ form }) => form))) : undefined);

// In how many texts a word stands; in none that can be told where only the names that it is part of do.
const frequency = (entry) => (entry?.[0] ?? []).reduce((sum, [, texts, sure]) => sum + (sure ? texts : 0), 0);

// What is looked for in texts: rows of words, each by the set of its forms; keys by which a word may be read (slow: by
// all rules); entries of the authority files, whom a text names by words of its own. Each with the number of the query's
// item that it belongs to: its words, in order, then what is quoted. `often` tells how frequent each item is.
export const sought = (query, spelt, entries) => {
  const rows = [...query.phrases, ...query.exact.map((word) => [word]), ...(spelt ? query.words.map((word) => [word]) : [])];
  const asked = spelt ? [] : query.words.map(({ key }, item) => ({ key, item, forms: entries[item] && formsOf(entries[item]) }));
  return {
    rows: [
      ...asked.filter(({ forms }) => forms).map(({ forms, item }) => [[forms], item]),
      ...rows.map((row, at) => [row.map(({ forms }) => new Set(forms)), query.words.length + at]),
    ],
    keys: asked.filter(({ forms }) => !forms).map(({ key, item }) => [[key], item]),
    named: asked.flatMap(({ item }) => (entries[item]?.[2] ?? []).map((one) => [one, item])),
    often: entries.map(frequency),
  };
};

const SIGN = "[\\p{L}\\p{M}\\p{N}]";

const BEFORE = `(?:^|(?!${SIGN})[^])(?:[وفبكل]\\p{M}*){0,2}`; // an end of a word, and particles glued on

// Finds words as they are printed, whatever spaces stand between them.
const literally = (printed) =>
  new RegExp(`(${BEFORE})(${printed.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replace(/ /gu, "\\s+")})(?!${SIGN})`, "gu");

// The same for one text, which tells by which words it names each entry. They count as a whole or not at all: of «the
// Syrian president», «Syrian» says nothing.
export const within = ({ named }, what) => ({
  ...what,
  spellings: what.named.flatMap(([one, item]) => (named[one] ?? []).map((printed) => [literally(printed), item])),
});

// The words that are found in a piece of a text, in order, each with the items that it is found by: `{start, end, items}`.
export const places = (text, { rows, keys, spellings }) => {
  const all = words(text).filter(({ form }) => !leans(form)).map((word) => ({ ...word, items: new Set() }));
  const mark = (wanted, fits) => {
    for (const [row, item] of wanted)
      all.forEach((_, at) => {
        const met = row.every((one, next) => all[at + next] && fits(all[at + next], one));
        if (met) for (const { items } of all.slice(at, at + row.length)) items.add(item);
      });
  };
  mark(keys, (word, one) => readings(word.form).includes(one));
  mark(rows, (word, forms) => forms.has(word.form));
  for (const [pattern, item] of spellings)
    for (const { index, 1: before, 2: found } of text.matchAll(pattern)) {
      const start = index + before.length;
      for (const word of all) if (word.end > start && word.start < start + found.length) word.items.add(item);
    }
  return all.filter(({ items }) => items.size > 0);
};
