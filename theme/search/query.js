// A query as its words and its phrases (in quotation marks of any kind), and the phrases that a text must be without
// (after a minus: `-word`, `-"two words"`). Each word has the forms it asks for: `forms` are those in which it may stand
// where it is to stand as it is spelt.
import { table } from "./table.js";
import { key, words } from "./terms.js";

const QUOTE = "[\"“”„‟«»‹›″＂「」『』]", UNQUOTED = "[^\"“”„‟«»‹›″＂「」『』]";
const QUOTED = `${QUOTE}(${UNQUOTED}+)${QUOTE}`;

// What is left out runs to the end where its quotation mark is not closed.
const UNWANTED = `${QUOTE}(${UNQUOTED}+)(?:${QUOTE}|$)`;

// Of ‘ and ’ only those around two words and more: before one, and within, they are letters (‘Alī, wuḍū’, l’État).
const SIGN = "[\\p{L}\\p{M}\\p{N}]", INNER = `(?:[^‘’]|[‘’](?=${SIGN}))`;
const SINGLE = `(?<!${SIGN})‘(${INNER}*?\\S\\s${INNER}*?)’(?!${SIGN})`;

// A minus stands before its word and behind no other: al-Assad, Jean-Yves and `حزب -` are words.
const PIECES = new RegExp(`(?:^|\\s)[-−](?:${UNWANTED}|${SINGLE}|([\\p{L}\\p{N}]\\S*))|${QUOTED}|${SINGLE}`, "gu");

// Words that only lean on others (al-, l’) ask for nothing.
const asked = (text) =>
  words(text)
    .map(({ form, start, end }) => ({ form, forms: [form], key: key(form), printed: text.slice(start, end) }))
    .filter((word) => word.key);

const phrases = (texts) => texts.filter(Boolean).map(asked).filter((phrase) => phrase.length > 0);

const ASIDE = new Set(table.aside);

// `aside` are the small words that need not stand in a text: where others are asked for, and not as they are spelt.
export const parse = (text, spelt) => {
  const found = [...text.matchAll(PIECES)];
  const quoted = phrases(found.map(([, , , , phrase, single]) => phrase ?? single));
  const all = asked(text.replace(PIECES, " "));
  const small = spelt ? [] : all.filter(({ form }) => ASIDE.has(form));
  const aside = small.length < all.length + quoted.length ? small : [];
  return {
    words: all.filter((word) => !aside.includes(word)),
    aside,
    exact: quoted.filter((phrase) => phrase.length === 1).flat(),
    phrases: quoted.filter((phrase) => phrase.length > 1),
    without: phrases(found.map(([, phrase, single, word]) => phrase ?? single ?? word)),
  };
};

export const isEmpty = ({ words, exact, phrases }) => words.length + exact.length + phrases.length === 0;

// Whether a query has neither words to find nor to leave out.
export const saysNothing = (query) => isEmpty(query) && query.without.length === 0;
