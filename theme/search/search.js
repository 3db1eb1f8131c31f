// One search: what the query asks, whether each of its words occurs, and the texts that have them all.
import { find } from "./engine.js";
import { sought } from "./marks.js";
import { isEmpty, parse } from "./query.js";
import { isGlued, shorter, words } from "./terms.js";
import { begun, entry, nearby, stands } from "./wordlist.js";

const surely = (found) => found && (found[0].some(([, , sure]) => sure) || found[1].length > 0);

// A word with its entry in the list of words. One that stands nowhere asks as its end lets it be read, if it can.
const met = async (base, word) => {
  const found = await entry(base, word.key);
  if (found) return [word, found];
  for (const key of shorter(word.form)) {
    const other = await entry(base, key);
    if (surely(other)) return [{ ...word, key }, other];
  }
  return [word, undefined];
};

// A phrase whose first word stands as it is spelt, or with a particle glued on before it.
const spread = async (base, [first, ...rest]) => {
  const [printed] = (await entry(base, first.key)) ?? [[]];
  const glued = printed.flatMap(([one]) => words(one)).map(({ form }) => form).filter((form) => isGlued(form, first.form));
  return [{ ...first, forms: [...new Set([first.form, ...glued])] }, ...rest];
};

const known = (base, word, found, strictly) => (strictly ? stands(base, word) : Boolean(found));

// The first word of a query that stands nowhere, with what can be tried in its place.
const missing = async (base, query, entries, spelt) => {
  const strict = [...query.exact, ...query.phrases.flat()].map((word) => [word, undefined, true]);
  const all = [...query.words.map((word, at) => [word, entries[at], spelt]), ...strict];
  for (const [word, found, strictly] of all)
    if (!(await known(base, word, found, strictly))) {
      const goOn = await begun(base, word), like = await nearby(base, word);
      return { word: word.printed, begun: goOn, nearby: like.filter((one) => !goOn.includes(one)) };
    }
  return undefined;
};

const PER_WORD = 5;

const once = (words) => [...new Set(words.flat())];

// By which other words the query was widened: other forms of its words, and other names of whom they name.
const widened = (query, entries) =>
  query.words.map((word, at) => {
    const [forms, names] = entries[at] ?? [[], []];
    const others = [...names, ...forms.map(([printed]) => printed)];
    return others.filter((one) => one.toLowerCase() !== word.printed.toLowerCase()).slice(0, PER_WORD);
  });

// The texts are looked for while the list of words comes, and once more where it has a word ask by another key; of a
// phrase, wanted or not, it tells first which words it may begin with.
export const search = async (base, { text, sort, spelt, chosen }) => {
  const asked = parse(text, spelt);
  const texts = (query) => find(base, query, { spelt, chosen, sort: sort || (isEmpty(query) ? "newest" : "") });
  const spreadAll = (phrases) => (spelt ? phrases : Promise.all(phrases.map((one) => spread(base, one))));
  const early = spelt || asked.phrases.length + asked.without.length === 0 ? texts(asked) : undefined;
  early?.catch(() => {}); // told below, unless a word stands nowhere
  const all = await Promise.all(asked.words.map((word) => met(base, word)));
  const [phrases, without] = await Promise.all([asked.phrases, asked.without].map(spreadAll));
  const query = { ...asked, phrases, without, words: all.map(([word]) => word) };
  const same = early && query.words.every((word, at) => word === asked.words[at]);
  const entries = all.map(([, found]) => found);
  const lacking = await missing(base, query, entries, spelt);
  return {
    text,
    query,
    lacking,
    ids: lacking ? [] : await (same ? early : texts(query)),
    also: spelt ? [] : once(widened(query, entries)),
    described: spelt ? [] : once(entries.map((found) => found?.[3] ?? [])),
    what: sought(query, spelt, entries),
  };
};
