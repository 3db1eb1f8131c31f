// A search as its address says it: `?q=…&sort=newest&spelt=1&lang=ar&outlet=sana&outlet=reuters`.
export const FACETS = ["lang", "kind", "year", "outlet", "meeting", "person"];

const SORTS = ["newest", "oldest"];

// What an address asks for; an order that there is not counts as none.
export const read = (address) => {
  const said = new URL(address).searchParams;
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, said.getAll(facet)]).filter(([, values]) => values.length));
  return { text: said.get("q") ?? "", sort: SORTS.find((sort) => sort === said.get("sort")) ?? "", spelt: said.has("spelt"), chosen };
};

export const written = ({ text, sort, spelt, chosen }, address) => {
  const found = new URL(address);
  const pairs = [["q", text], ["sort", sort], ["spelt", spelt ? "1" : ""]];
  for (const [facet, values] of Object.entries(chosen)) pairs.push(...values.map((value) => [facet, value]));
  found.search = new URLSearchParams(pairs.filter(([, value]) => value)).toString();
  return found.href;
};

// The same choice with one value more, or without it.
export const turned = (chosen, facet, value) => {
  const values = chosen[facet] ?? [];
  const left = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const { [facet]: _, ...others } = chosen;
  return left.length ? { ...others, [facet]: left } : others;
};
