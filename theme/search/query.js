// A query as its words and its phrases (in quotation marks of any kind), each by the forms it asks for: `forms` are
// those in which a word may stand where it is to stand as it is spelt.
import { key, words } from "./terms.js";

const QUOTED = /["“”„«»]\s*([^"“”„«»]+?)\s*["“”„«»]/gu;

// Words that only lean on others (al-, l’) ask for nothing.
const asked = (text) =>
  words(text)
    .map(({ form, start, end }) => ({ form, forms: [form], key: key(form), printed: text.slice(start, end) }))
    .filter((word) => word.key);

export const parse = (text) => {
  const phrases = [...text.matchAll(QUOTED)].map((found) => asked(found[1])).filter((phrase) => phrase.length > 0);
  const single = phrases.filter((phrase) => phrase.length === 1).flat();
  return {
    words: asked(text.replace(QUOTED, " ")),
    exact: single,
    phrases: phrases.filter((phrase) => phrase.length > 1),
  };
};

export const isEmpty = ({ words, exact, phrases }) => words.length + exact.length + phrases.length === 0;
