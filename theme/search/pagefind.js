// Pagefind's bundle, asked for whole words only: each indexed word has an end, those as they stand a beginning, too.
const STRICT = "\u10f9", END = "\u10fa", POINT = "\u10f8";

let loading;

// Without its worker, a file more to come first: at 2,000 articles, first results stood after 538 ms without it and after
// 644 with it, the next after 74 and 82 (medians, by turns).
const begun = async (base) => {
  const pagefind = await import(new URL("pagefind/pagefind.js", base).href);
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
};

export const load = async (base) => {
  loading ??= begun(base);
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
};

const wide = ({ key }) => key.replaceAll(".", POINT) + END;
const strict = ({ form }) => STRICT + wide({ key: form });

const terms = ({ words, exact }, spelt) =>
  [...words.map(spelt ? strict : wide), ...exact.map(strict)].join(" ");

// A phrase as often as its first word has forms.
const ways = ([first, ...rest]) => first.forms.map((form) => `"${[{ form }, ...rest].map(strict).join(" ")}"`);

// What a query asks, in as many calls as Pagefind needs for it: one for its words, and for each phrase one for each way
// in which it may stand.
const calls = (query, spelt) => {
  const asked = terms(query, spelt);
  const found = [...(asked ? [[asked]] : []), ...query.phrases.map(ways)];
  return found.length ? found : [[null]];
};

const idsOf = (answers) => answers.flatMap(({ results }) => results).map(({ id }) => id);

// The ids that an answer to each call has and that must not be left out, the most relevant first.
const inAll = ([first, ...others], never) => {
  const best = first.length > 1 ? [{ results: first.flatMap(({ results }) => results).sort((one, other) => other.score - one.score) }] : first;
  const sets = others.map((answers) => new Set(idsOf(answers)));
  return [...new Set(idsOf(best))].filter((id) => !never.has(id) && sets.every((set) => set.has(id)));
};

const answers = (pagefind, calls, filters) =>
  Promise.all(calls.map((each) => Promise.all(each.map((one) => pagefind.search(one, { filters })))));

const ask = (pagefind, query, spelt, filters) => answers(pagefind, calls(query, spelt), filters);

// The ids of the texts that a query leaves out.
const leftOut = async (pagefind, { without }) => new Set((await answers(pagefind, without.map(ways), {})).flatMap(idsOf));

const any = (chosen) =>
  Object.fromEntries(Object.entries(chosen).map(([facet, values]) => [facet, { any: values }]));

// The ids of the texts that have all that is asked for, the most relevant first.
export const find = async (base, query, { spelt, chosen }) => {
  const pagefind = await load(base);
  return inAll(...(await Promise.all([ask(pagefind, query, spelt, any(chosen)), leftOut(pagefind, query)])));
};

// How many texts each value of a facet would leave, the choice within the facet itself left aside.
export const counts = async (base, query, { spelt, chosen }, facet) => {
  const pagefind = await load(base);
  await pagefind.filters();
  const { [facet]: _, ...others } = any(chosen);
  const [all, never] = await Promise.all([ask(pagefind, query, spelt, others), leftOut(pagefind, query)]);
  const found = all[0].map(({ filters }) => filters[facet] ?? {});
  if (all.flat().length === 1 && never.size === 0) return found[0];
  const values = new Set(found.flatMap((one) => Object.keys(one).filter((value) => one[value])));
  const each = [...values].map(async (value) => {
    const left = await ask(pagefind, query, spelt, { ...others, [facet]: { any: [value] } });
    return [value, inAll(left, never).length];
  });
  return Object.fromEntries(await Promise.all(each));
};
