// A query as its words and its phrases (in quotation marks of any kind), and the phrases that a text must be without
// (after a minus: `-word`, `-"two words"`). Each word has the forms it asks for: `forms` are those in which it may stand
// where it is to stand as it is spelt.
import { table } from "./table.js";
import { key, words } from "./terms.js";

const QUOTED = "[\"“”„«»]\\s*([^\"“”„«»]+?)\\s*[\"“”„«»]";

// A minus stands before its word and behind no other: al-Assad, Jean-Yves and `حزب -` are words.
const PIECES = new RegExp(`(^|\\s)[-−](?:${QUOTED}|([\\p{L}\\p{N}]\\S*))|${QUOTED}`, "gu");

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
  const quoted = phrases(found.map(([, , , , phrase]) => phrase));
  const all = asked(text.replace(PIECES, " "));
  const small = spelt ? [] : all.filter(({ form }) => ASIDE.has(form));
  const aside = small.length < all.length + quoted.length ? small : [];
  return {
    words: all.filter((word) => !aside.includes(word)),
    aside,
    exact: quoted.filter((phrase) => phrase.length === 1).flat(),
    phrases: quoted.filter((phrase) => phrase.length > 1),
    without: phrases(found.map(([, , phrase, word]) => phrase ?? word)),
  };
};

export const isEmpty = ({ words, exact, phrases }) => words.length + exact.length + phrases.length === 0;

// Whether a query has neither words to find nor to leave out.
export const saysNothing = (query) => isEmpty(query) && query.without.length === 0;
