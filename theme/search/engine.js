// Which of the two indexes answers: on a host Pagefind's, where the browser can run it; else our own, if the archive has
// one. Pages that are come to by their files' names may be those of the zip, which has our own alone.
import * as pagefind from "./pagefind.js";
import { FILE } from "./place.js";
import * as postings from "./postings.js";
import { told } from "./told.js";

export class TooLarge extends Error {}

const runs = () => typeof WebAssembly === "object" && location.protocol !== "file:";

const chosen = async (base) => {
  if (runs() && !FILE) return pagefind;
  if ((await told(base, "about")).plain) return postings;
  if (runs()) return pagefind;
  throw new TooLarge();
};

// Begins to load what the first query will need.
export const load = async (base) => (await chosen(base)).load(base);

// The ids of the texts that have all that is asked for, in order: by relevance, or by date ("newest", "oldest").
export const find = async (base, query, state) => {
  const found = (await chosen(base)).find(base, query, state);
  if (!state.sort) return found;
  const [all, ids] = await Promise.all([told(base, `order/${state.sort}`), found]);
  const asked = new Set(ids);
  return all.filter((id) => asked.has(id));
};

export const counts = async (base, ...asked) => (await chosen(base)).counts(base, ...asked);
