// What Pagefind's index tells, in files of our own: for browsers without WebAssembly, and for a site opened from a
// folder on disk. Each word lists the texts that have it, and how much it weighs there.
import { key, words } from "./terms.js";
import { by, fileOf, told } from "./told.js";

const MOST_READ = 400; // so many texts are looked through for a phrase

export const load = (base) => told(base, "plain/texts");

const listed = async (base, kind, form) => {
  const firsts = await told(base, `plain/${kind}/files`);
  const row = by(firsts.length ? await told(base, `plain/${kind}/${fileOf(firsts, form)}`) : {}, form) ?? [];
  let number = 0;
  const found = new Map();
  for (let at = 0; at < row.length; at += 2) found.set((number += row[at]), row[at + 1]);
  return found;
};

// The texts that have a word in one of its forms.
const listedAny = async (base, forms) => {
  const found = new Map();
  for (const each of await Promise.all(forms.map((form) => listed(base, "strict", form))))
    for (const [number, weight] of each) found.set(number, (found.get(number) ?? 0) + weight);
  return found;
};

const hasPhrase = async (base, { id }, phrase) => {
  const { title, parts } = await told(base, `texts/${id}`);
  return [title, ...parts.map(([, text]) => text)].some((text) => {
    const forms = words(text).map(({ form }) => form).filter(key);
    return forms.some((_, start) => phrase.every((word, at) => word.forms.includes(forms[start + at])));
  });
};

const withPhrases = async (base, texts, phrases) => {
  const has = await Promise.all(
    texts.slice(0, MOST_READ).map(async (text) => (await Promise.all(phrases.map((one) => hasPhrase(base, text, one)))).every(Boolean)),
  );
  return texts.filter((_, at) => has[at]);
};

// Of texts, those that have none of the phrases as they are spelt.
const withNone = async (base, texts, phrases) => {
  let left = texts;
  for (const phrase of phrases) {
    const rows = await Promise.all(phrase.map(({ forms }) => listedAny(base, forms)));
    const having = left.filter(({ number }) => rows.every((row) => row.has(number)));
    const never = new Set(phrase.length > 1 ? await withPhrases(base, having, [phrase]) : having);
    left = left.filter((text) => !never.has(text));
  }
  return left;
};

// The texts that have all words of a query, those first where they weigh most together: rare words more than common
// ones. So a phrase is looked for in the best texts.
const weighed = async (base, { words: asked, exact, phrases, without }, spelt) => {
  const texts = await load(base);
  const strict = [...exact, ...phrases.flat(), ...(spelt ? asked : [])].map(({ forms }) => listedAny(base, forms));
  const wide = spelt ? [] : asked.map(({ key }) => listed(base, "wide", key));
  const rows = await Promise.all([...strict, ...wide]);
  const worth = (row, number) => Math.log(1 + texts.length / row.size) * Math.log(1 + row.get(number));
  const found = texts
    .map((text, number) => ({ ...text, number }))
    .filter(({ number }) => rows.every((row) => row.has(number)))
    .map((text) => ({ ...text, score: rows.reduce((sum, row) => sum + worth(row, text.number), 0) }))
    .sort((one, other) => other.score - one.score);
  return withNone(base, phrases.length ? await withPhrases(base, found, phrases) : found, without);
};

const fits = (text, chosen) =>
  Object.entries(chosen).every(([facet, values]) => values.some((value) => text[facet].includes(value)));

export const find = async (base, query, { spelt, chosen }) =>
  (await weighed(base, query, spelt)).filter((text) => fits(text, chosen)).map(({ id }) => id);

export const counts = async (base, query, { spelt, chosen }, facet) => {
  const { [facet]: _, ...others } = chosen;
  const found = {};
  for (const text of await weighed(base, query, spelt))
    if (fits(text, others)) for (const value of text[facet]) found[value] = (found[value] ?? 0) + 1;
  return found;
};
