// One search: what the query asks, whether each of its words occurs, and the texts that have them all.
import { find } from "./engine.js";
import { sought } from "./marks.js";
import { isEmpty, parse } from "./query.js";
import { begun, entry, nearby, stands } from "./wordlist.js";

const known = (base, word, found, strictly) => (strictly ? stands(base, word) : Boolean(found));

// The first word of a query that stands nowhere, with what can be tried in its place.
const missing = async (base, query, entries, spelt) => {
  const strict = [...query.exact, ...query.phrases.flat()].map((word) => [word, undefined, true]);
  const all = [...query.words.map((word, at) => [word, entries[at], spelt]), ...strict];
  for (const [word, found, strictly] of all)
    if (!(await known(base, word, found, strictly)))
      return { word: word.printed, begun: await begun(base, word), nearby: await nearby(base, word) };
  return undefined;
};

const PER_WORD = 5;

// By which other words the query was widened: other forms of its words, and other names of whom they name.
const widened = (query, entries) =>
  query.words.map((word, at) => {
    const [forms, names] = entries[at] ?? [[], []];
    const others = [...names, ...forms.map(([printed]) => printed)];
    return others.filter((one) => one.toLowerCase() !== word.printed.toLowerCase()).slice(0, PER_WORD);
  });

export const search = async (base, { text, sort, spelt, chosen }) => {
  const query = parse(text);
  const entries = await Promise.all(query.words.map(({ key }) => entry(base, key)));
  const lacking = await missing(base, query, entries, spelt);
  return {
    query,
    lacking,
    ids: lacking ? [] : await find(base, query, { spelt, chosen, sort: sort || (isEmpty(query) ? "newest" : "") }),
    also: spelt ? [] : [...new Set(widened(query, entries).flat())],
    what: sought(query, spelt, entries),
  };
};
